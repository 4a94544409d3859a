<#-- phases：能说的话。由 patterns.yaml 写成，措辞可以直接改；整份换掉，就在 custom/sections/ 里放同名文件。 -->

<#macro phases_lead>
  <@say part="phases.lead"; id>
    <#switch id>
      <#-- 自拟；work -->
      <#on "phases-lead-n-push">工作分${N}个阶段推进。
      <#-- 自拟；work -->
      <#on "phases-lead-n-linked">${N}个阶段前后衔接，一步也不能脱节。
      <#-- 自拟；work -->
      <#on "phases-lead-n-topic">${主题}工作分${N}个阶段展开，每个阶段都要有每个阶段的成果。
      <#-- 自拟；work -->
      <#on "phases-lead-n-order">在时间安排上分${N}步走，一个阶段一个阶段抓好。
      <#-- 自拟；work -->
      <#on "phases-lead-n-hold-time">时间紧，环节多，要按照${N}个阶段的安排有序推进。
      <#-- 自拟；work -->
      <#on "phases-lead-n-clear">整个工作划分为${N}个阶段，各有各的重点，各有各的要求。
      <#-- 自拟；work -->
      <#on "phases-lead-beat">推进工作要有节奏，既不能赶时间走过场，也不能拖时间误进度。
      <#-- 自拟；work -->
      <#on "phases-lead-topic-beat">抓${主题}工作，要把住节点、踩准节拍，一步跟着一步走。
    </#switch>
  </@say>
</#macro>
