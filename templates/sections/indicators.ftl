<#-- indicators：能说的话。由 patterns.yaml 写成，措辞可以直接改；整份换掉，就在 custom/sections/ 里放同名文件。 -->

<#macro indicators_lead>
  <@say part="indicators.lead"; id>
    <#switch id>
      <#-- 自拟；work -->
      <#on "indicators-lead-first-look">先看主要指标。
      <#-- 自拟；work -->
      <#on "indicators-lead-numbers-talk">用数字说话，主要指标完成情况是：
      <#-- 自拟；work -->
      <#on "indicators-lead-topic-overall">${主题}工作干得怎么样，指标最有发言权。
      <#-- 自拟；work -->
      <#on "indicators-lead-account">把账一项一项摊开来算，情况是这样的：
      <#-- 自拟；work -->
      <#on "indicators-lead-scope">${范围}主要指标的运行情况是：
      <#-- 自拟；work -->
      <#on "indicators-lead-honest">数字最实在，主要指标完成得怎么样，大家一起来看。
      <#-- 自拟；work -->
      <#on "indicators-lead-thermometer">指标是工作的温度计，冷暖都反映在数字上。
      <#-- 自拟；work -->
      <#on "indicators-lead-reason">看指标，既要看升降，也要看成因。
      <#-- 自拟；report -->
      <#on "indicators-lead-report-main">主要指标完成情况是：
      <#-- 自拟；report -->
      <#on "indicators-lead-report-plain">从主要指标看：
      <#-- 自拟；report -->
      <#on "indicators-lead-report-answer">发展的成色，体现在一项项具体指标上：
      <#-- 自拟；report -->
      <#on "indicators-lead-report-account">对照预期目标，主要指标的情况是：
      <#-- 自拟；report -->
      <#on "indicators-lead-report-ledger">摊开账本来看，主要指标是：
      <#-- 自拟；report -->
      <#on "indicators-lead-report-figures">用数字说话，主要指标的表现是：
      <#-- 自拟；report -->
      <#on "indicators-lead-report-track">一项项指标，记录着一路走来的轨迹：
      <#-- 自拟；report -->
      <#on "indicators-lead-report-change">主要指标的变化情况是：
    </#switch>
  </@say>
</#macro>
