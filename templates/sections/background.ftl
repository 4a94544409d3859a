<#-- background：能说的话。由 patterns.yaml 写成，措辞可以直接改；整份换掉，就在 custom/sections/ 里放同名文件。 -->

<#macro background_first>
  <@say part="background.first"; id>
    <#switch id>
      <#-- 自拟；festive report talk training work；point-plain -->
      <#on "background-first-stress">${来源}强调，${要点}。
      <#-- 自拟；festive report talk training work；point-plain -->
      <#on "background-first-stress-2">${来源}指出，${要点}。
      <#-- 自拟；festive report talk training work；point-plain -->
      <#on "background-first-demand">${来源}明确要求，${要点}。
      <#-- 自拟；festive report talk training work；point-off-topic point-plain source-meeting -->
      <#on "background-first-topic">${来源}对${主题}工作作出部署，强调${要点}。
      <#-- 自拟；festive report talk training work；point-off-topic point-plain source-meeting -->
      <#on "background-first-topic-2">怎样做好${主题}工作，${来源}讲得很清楚：${要点}。
      <#-- 自拟；festive report talk training work；point-off-topic point-plain source-meeting -->
      <#on "background-first-topic-3">${来源}把${主题}工作摆在重要位置，强调${要点}。
      <#-- 自拟；festive report talk training work；point-off-topic point-plain source-meeting -->
      <#on "background-first-topic-4">抓好${主题}工作，首先要领会${来源}提出的要求：${要点}。
      <#-- 自拟；festive report talk training work；point-plain source-meeting -->
      <#on "background-first-guide">${来源}为我们指明了方向，强调${要点}。
      <#-- 自拟；festive report talk training work；point-plain source-meeting -->
      <#on "background-first-sum">${来源}提出了明确要求，归结起来就是：${要点}。
      <#-- 自拟；festive report talk training work；point-plain -->
      <#on "background-first-grasp">抓工作，先要吃透上级要求。${来源}强调，${要点}。
      <#-- 自拟；festive report talk training work；point-plain source-meeting -->
      <#on "background-first-grasp-2">我们要牢牢把握${来源}提出的要求：${要点}。
      <#-- 自拟；festive report talk training work；point-plain source-meeting -->
      <#on "background-first-sum-2">${来源}的部署很清楚，就是：${要点}。
      <#-- 自拟；festive report talk training work；point-verb -->
      <#on "background-first-own-verb">${来源}${要点}。
    </#switch>
  </@say>
</#macro>

<#macro background_next>
  <@say part="background.next"; id>
    <#switch id>
      <#-- 自拟；festive report talk training work；point-plain -->
      <#on "background-next-more">${来源}进一步强调，${要点}。
      <#-- 自拟；festive report talk training work；point-plain -->
      <#on "background-next-also">${来源}也明确提出，${要点}。
      <#-- 自拟；festive report talk training work；point-plain source-meeting -->
      <#on "background-next-also-2">对此，${来源}同样提出了要求：${要点}。
      <#-- 自拟；festive report talk training work；point-plain source-meeting -->
      <#on "background-next-detail">${来源}又作出具体安排，强调${要点}。
      <#-- 自拟；festive report talk training work；point-plain -->
      <#on "background-next-besides">此外，${来源}还指出，${要点}。
      <#-- 自拟；festive report talk training work；point-plain -->
      <#on "background-next-carry-out">围绕抓好落实，${来源}提出，${要点}。
      <#-- 自拟；festive report talk training work；point-plain source-meeting -->
      <#on "background-next-detail-2">${来源}把要求讲得更加具体：${要点}。
      <#-- 自拟；festive report talk training work；point-plain source-meeting -->
      <#on "background-next-local">学习${来源}，还要抓住这样的要点：${要点}。
      <#-- 自拟；festive report talk training work；point-off-topic point-plain -->
      <#on "background-next-topic">就${主题}工作，${来源}还要求，${要点}。
      <#-- 自拟；festive report talk training work；point-plain source-meeting -->
      <#on "background-next-study">我们还要认真领会${来源}提出的要求：${要点}。
      <#-- 自拟；festive report talk training work；point-plain source-meeting -->
      <#on "background-next-local-2">结合实际，${来源}作了细化安排，提出${要点}。
      <#-- 自拟；festive report talk training work；point-verb -->
      <#on "background-next-own-verb">${来源}还${要点}。
    </#switch>
  </@say>
</#macro>

<#macro background_point>
  <@say part="background.point"; id>
    <#switch id>
      <#-- 自拟；festive report talk training work -->
      <#on "background-point-study">我们要认真学习领会，联系实际抓好落实。
      <#-- 自拟；festive report talk training work -->
      <#on "background-point-duty">这些要求，既是任务书，也是责任状，必须逐条对照、逐项落实。
      <#-- 自拟；festive report talk training work -->
      <#on "background-point-deep">对上级的部署，学习要入心，贯彻要用力。
      <#-- 自拟；festive report talk training work -->
      <#on "background-point-deep-2">学习精神，关键在学懂，根本在落实。
      <#-- 自拟；festive report talk training work -->
      <#on "background-point-clear">上级的部署方向明、要求实，我们要原原本本领会、踏踏实实执行。
      <#-- 自拟；festive report talk training work -->
      <#on "background-point-pace">领会精神要准，推动落实要快，检验成效要严。
      <#-- 自拟；festive report talk training work -->
      <#on "background-point-compare">对照这些要求，我们要找准定位、扛起责任，把该做的事情做到位。
      <#-- 自拟；festive talk training work -->
      <#on "background-point-compare-2">大家要把这些要求同自身工作对照起来，该细化的细化，该改进的改进。
      <#-- 自拟；festive talk training work -->
      <#on "background-point-turn">要把上级精神转化为具体思路、具体举措，转化为看得见的成效。
      <#-- 自拟；work -->
      <#on "background-point-deeds">贯彻上级要求，不能停在会上、写在纸上，必须体现在行动上。
      <#-- 自拟；work -->
      <#on "background-point-afterwards">会后，各单位要组织好学习，拿出贯彻的实招硬招。
      <#-- 自拟；work -->
      <#on "background-point-deeds-2">传达只是开头，落实才是目的。
    </#switch>
  </@say>
</#macro>
