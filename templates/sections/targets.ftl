<#-- targets：能说的话。由 patterns.yaml 写成，措辞可以直接改；整份换掉，就在 custom/sections/ 里放同名文件。 -->

<#macro targets_lead>
  <@say part="targets.lead"; id>
    <#switch id>
      <#-- 自拟；report -->
      <#on "targets-lead-report-main">主要预期目标是：
      <#-- 自拟；report -->
      <#on "targets-lead-report-weigh">统筹考虑需要和可能，对发展目标作如下安排：
      <#-- 自拟；report -->
      <#on "targets-lead-report-jump">按照稳妥可行、跳起来够得着的原则，提出以下预期目标：
      <#-- 自拟；report -->
      <#on "targets-lead-report-measure">把发展放到更长远的坐标中来谋划，主要目标是：
      <#-- 自拟；report -->
      <#on "targets-lead-report-people">对标群众期盼、立足现有基础，我们提出的主要目标是：
      <#-- 自拟；report -->
      <#on "targets-lead-report-strive">经过努力，要实现的主要目标是：
      <#-- 自拟；report -->
      <#on "targets-lead-report-balance">兼顾当前与长远、速度与质量，预期目标这样安排：
      <#-- 自拟；report -->
      <#on "targets-lead-report-figures">发展的预期目标，集中体现在以下几项指标上：
      <#-- 自拟；work -->
      <#on "targets-lead-work-plain">总的目标是：
      <#-- 自拟；work -->
      <#on "targets-lead-work-topic">${主题}工作的主要目标是：
      <#-- 自拟；work -->
      <#on "targets-lead-work-clear">干工作要有目标牵引，我们的目标是：
      <#-- 自拟；work -->
      <#on "targets-lead-work-strive">汇集大家的力量，要实现以下目标：
      <#-- 自拟；work -->
      <#on "targets-lead-work-hard">立足实际，要确保完成的目标是：
      <#-- 自拟；work -->
      <#on "targets-lead-work-scope">${范围}${主题}工作要达到的目标是：
      <#-- 自拟；work -->
      <#on "targets-lead-work-watch">大家要牢牢盯住的目标是：
      <#-- 自拟；work -->
      <#on "targets-lead-work-measure">衡量工作干得怎么样，就看以下目标实现得怎么样：
      <#-- 自拟；work -->
      <#on "targets-lead-work-aim">奔着问题去、朝着目标干，目标就是：
    </#switch>
  </@say>
</#macro>
