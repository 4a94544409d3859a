<#-- sites：能说的话。由 patterns.yaml 写成，措辞可以直接改；整份换掉，就在 custom/sections/ 里放同名文件。 -->

<#macro sites_lead>
  <@say part="sites.lead"; id>
    <#switch id>
      <#-- 自拟；work -->
      <#on "sites-lead-just-seen">刚才，大家实地看了${现场}。
      <#-- 自拟；work -->
      <#on "sites-lead-look-listen">我们到${现场}走了走、看了看，现场比文字更有说服力。
      <#-- 自拟；work -->
      <#on "sites-lead-went-in">看了${现场}，再来谈${主题}工作，道理就更清楚了。
      <#-- 自拟；work -->
      <#on "sites-lead-own-eyes">走进${现场}，看到的是变化，感受到的是干劲。
      <#-- 自拟；work -->
      <#on "sites-lead-opened-eyes">看了${现场}，大家都很有感触，也很受启发。
      <#-- 自拟；work -->
      <#on "sites-lead-arranged">这次会议安排大家参观${现场}，就是要把课堂搬到现场，把经验摆到眼前。
      <#-- 自拟；work -->
      <#on "sites-lead-topic-seen">为了把${主题}工作的经验看真切，会议组织大家看了${现场}。
      <#-- 自拟；work -->
      <#on "sites-lead-vivid">${现场}给大家上了生动的一课。
      <#-- 自拟；work -->
      <#on "sites-lead-hear-see">听来的终究浅，看到的才真切，${现场}的做法大家都看在了眼里。
    </#switch>
  </@say>
</#macro>
