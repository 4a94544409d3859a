<#-- 上级精神：能说的话，一行一种说法 -->

<@part id="background.first">
  <@frame id="background-first-stress" idea="stress" for="work festive training talk report" when="point-plain">${来源}强调，${要点}。</@frame>
  <@frame id="background-first-stress-2" idea="stress" for="work festive training talk report" when="point-plain">${来源}指出，${要点}。</@frame>
  <@frame id="background-first-demand" idea="demand" for="work festive training talk report" when="point-plain">${来源}明确要求，${要点}。</@frame>
  <@frame id="background-first-topic" idea="topic" for="work festive training talk report" when="point-plain source-meeting point-off-topic">${来源}对${主题}工作作出部署，强调${要点}。</@frame>
  <@frame id="background-first-topic-2" idea="topic" for="work festive training talk report" when="point-plain source-meeting point-off-topic">怎样做好${主题}工作，${来源}讲得很清楚：${要点}。</@frame>
  <@frame id="background-first-topic-3" idea="topic" for="work festive training talk report" when="point-plain source-meeting point-off-topic">${来源}把${主题}工作摆在重要位置，强调${要点}。</@frame>
  <@frame id="background-first-topic-4" idea="topic" for="work festive training talk report" when="point-plain source-meeting point-off-topic">抓好${主题}工作，首先要领会${来源}提出的要求：${要点}。</@frame>
  <@frame id="background-first-guide" idea="guide" for="work festive training talk report" when="point-plain source-meeting">${来源}为我们指明了方向，强调${要点}。</@frame>
  <@frame id="background-first-sum" idea="sum" for="work festive training talk report" when="point-plain source-meeting">${来源}提出了明确要求，归结起来就是：${要点}。</@frame>
  <@frame id="background-first-grasp" idea="grasp" for="work festive training talk report" when="point-plain">抓工作，先要吃透上级要求。${来源}强调，${要点}。</@frame>
  <@frame id="background-first-grasp-2" idea="grasp" for="work festive training talk report" when="point-plain source-meeting">我们要牢牢把握${来源}提出的要求：${要点}。</@frame>
  <@frame id="background-first-sum-2" idea="sum" for="work festive training talk report" when="point-plain source-meeting">${来源}的部署很清楚，就是：${要点}。</@frame>
  <@frame id="background-first-own-verb" idea="own-verb" for="work festive training talk report" when="point-verb">${来源}${要点}。</@frame>
</@part>

<@part id="background.next">
  <@frame id="background-next-more" idea="more" for="work festive training talk report" when="point-plain">${来源}进一步强调，${要点}。</@frame>
  <@frame id="background-next-also" idea="also" for="work festive training talk report" when="point-plain">${来源}也明确提出，${要点}。</@frame>
  <@frame id="background-next-also-2" idea="also" for="work festive training talk report" when="point-plain source-meeting">对此，${来源}同样提出了要求：${要点}。</@frame>
  <@frame id="background-next-detail" idea="detail" for="work festive training talk report" when="point-plain source-meeting">${来源}又作出具体安排，强调${要点}。</@frame>
  <@frame id="background-next-besides" idea="besides" for="work festive training talk report" when="point-plain">此外，${来源}还指出，${要点}。</@frame>
  <@frame id="background-next-carry-out" idea="carry-out" for="work festive training talk report" when="point-plain">围绕抓好落实，${来源}提出，${要点}。</@frame>
  <@frame id="background-next-detail-2" idea="detail" for="work festive training talk report" when="point-plain source-meeting">${来源}把要求讲得更加具体：${要点}。</@frame>
  <@frame id="background-next-local" idea="local" for="work festive training talk report" when="point-plain source-meeting">学习${来源}，还要抓住这样的要点：${要点}。</@frame>
  <@frame id="background-next-topic" idea="topic" for="work festive training talk report" when="point-plain point-off-topic">就${主题}工作，${来源}还要求，${要点}。</@frame>
  <@frame id="background-next-study" idea="study" for="work festive training talk report" when="point-plain source-meeting">我们还要认真领会${来源}提出的要求：${要点}。</@frame>
  <@frame id="background-next-local-2" idea="local" for="work festive training talk report" when="point-plain source-meeting">结合实际，${来源}作了细化安排，提出${要点}。</@frame>
  <@frame id="background-next-own-verb" idea="own-verb" for="work festive training talk report" when="point-verb">${来源}还${要点}。</@frame>
</@part>

<@part id="background.point">
  <@frame id="background-point-study" idea="study" for="work festive training talk report">我们要认真学习领会，联系实际抓好落实。</@frame>
  <@frame id="background-point-duty" idea="duty" for="work festive training talk report">这些要求，既是任务书，也是责任状，必须逐条对照、逐项落实。</@frame>
  <@frame id="background-point-deep" idea="deep" for="work festive training talk report">对上级的部署，学习要入心，贯彻要用力。</@frame>
  <@frame id="background-point-deep-2" idea="deep" for="work festive training talk report">学习精神，关键在学懂，根本在落实。</@frame>
  <@frame id="background-point-clear" idea="clear" for="work festive training talk report">上级的部署方向明、要求实，我们要原原本本领会、踏踏实实执行。</@frame>
  <@frame id="background-point-pace" idea="pace" for="work festive training talk report">领会精神要准，推动落实要快，检验成效要严。</@frame>
  <@frame id="background-point-compare" idea="compare" for="work festive training talk report">对照这些要求，我们要找准定位、扛起责任，把该做的事情做到位。</@frame>
  <@frame id="background-point-compare-2" idea="compare" for="work festive training talk">大家要把这些要求同自身工作对照起来，该细化的细化，该改进的改进。</@frame>
  <@frame id="background-point-turn" idea="turn" for="work festive training talk">要把上级精神转化为具体思路、具体举措，转化为看得见的成效。</@frame>
  <@frame id="background-point-deeds" idea="deeds" for="work">贯彻上级要求，不能停在会上、写在纸上，必须体现在行动上。</@frame>
  <@frame id="background-point-afterwards" idea="afterwards" for="work">会后，各单位要组织好学习，拿出贯彻的实招硬招。</@frame>
  <@frame id="background-point-deeds-2" idea="deeds" for="work">传达只是开头，落实才是目的。</@frame>
</@part>
