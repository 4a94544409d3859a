<#-- measures：能说的话。由 patterns.yaml 写成，措辞可以直接改；整份换掉，就在 custom/sections/ 里放同名文件。 -->

<#macro measures_lead>
  <@say part="measures.lead"; id>
    <#switch id>
      <#-- 自拟；work -->
      <#on "measures-lead-method">目标定了，还要有过河的桥和船。
      <#-- 自拟；work -->
      <#on "measures-lead-grip">推动${主题}工作，要有抓手、有章法、有硬措施。
      <#-- 自拟；work -->
      <#on "measures-lead-right-key">一把钥匙开一把锁，解决什么问题就用什么办法。
      <#-- 自拟；work -->
      <#on "measures-lead-firm">办法要实，措施要硬，环环都要跟得上。
      <#-- 自拟；work -->
      <#on "measures-lead-topic-support">${主题}工作要往前推，人力、物力、制度都要跟上去。
      <#-- 自拟；work -->
      <#on "measures-lead-system">既要治标，也要治本，把管当前的措施和管长远的机制结合起来。
      <#-- 自拟；work -->
      <#on "measures-lead-n-key">在方法上，重点用好以下${N}条。
      <#-- 自拟；work -->
      <#on "measures-lead-n-topic">为了把${主题}工作抓实，要落实以下${N}条措施。
      <#-- 自拟；work -->
      <#on "measures-lead-useful">措施不在多，关键要管用。
      <#-- 自拟；integrity-warning -->
      <#on "measures-lead-warning-fix">查摆是为了整改，警醒是为了防范，必须把问题改彻底、把漏洞补严实。
      <#-- 自拟；integrity-warning -->
      <#on "measures-lead-warning-root">刹住歪风邪气，既要动真碰硬，也要立好规矩、管好长远。
      <#-- 自拟；talk -->
      <#on "measures-lead-talk-solve">对大家反映的困难，要一个一个想办法、一件一件抓落实。
      <#-- 自拟；talk -->
      <#on "measures-lead-talk-topic">支持${主题}工作，要拿得出真办法，给得出实举措。
      <#-- 自拟；talk -->
      <#on "measures-lead-talk-service">服务好不好，大家最有发言权，我们要把服务做到大家心坎上。
      <#-- 自拟；talk -->
      <#on "measures-lead-talk-n">把意见建议落到实处，重点做好以下${N}条。
      <#-- 自拟；talk -->
      <#on "measures-lead-talk-honest">说一千句好听的，不如办一件管用的。
      <#-- 自拟；talk -->
      <#on "measures-lead-talk-real">支持和服务都要实打实，不能走过场。
      <#-- 自拟；talk -->
      <#on "measures-lead-talk-focus">大家的难处，就是我们工作的着力点。
      <#-- 自拟；talk -->
      <#on "measures-lead-talk-ways">办法总比困难多，关键是把心用上、把责任落下去。
    </#switch>
  </@say>
</#macro>
