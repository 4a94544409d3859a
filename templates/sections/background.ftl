<#-- 上级精神：能说的话，一行一种说法 -->

<@part id="background.first">
  <@frame id="background-first-stress" idea="stress" for="work festive training talk report" when="point-plain">${来源}强调，${要点}。</@frame>
  <@frame id="background-first-stress-2" idea="stress" for="work festive training talk report" when="point-plain">${来源}指出，${要点}。</@frame>
  <@frame id="background-first-demand" idea="demand" for="work festive training talk report" when="point-plain point-demand source-meeting">${来源}明确要求，${要点}。</@frame>
  <@frame id="background-first-propose" idea="propose" for="work festive training talk report" when="point-plain">${来源}提出，${要点}。</@frame>
  <@frame id="background-first-propose-2" idea="propose" for="work festive training talk report" when="point-plain">${来源}明确提出，${要点}。</@frame>
  <@frame id="background-first-sum" idea="sum" for="work festive training talk report" when="point-plain point-demand source-meeting">${来源}提出了明确要求：${要点}。</@frame>
  <@frame id="background-first-clear" idea="clear" for="work festive training talk report" when="point-plain source-meeting">${来源}明确，${要点}。</@frame>
  <@frame id="background-first-reports" idea="reports" for="work festive training talk report" when="point-told point-leads">${来源}${要点}。</@frame>
  <@frame id="background-first-reports-2" idea="reports" for="work festive training talk report" when="point-reports point-stands">${来源}，${要点}。</@frame>
</@part>

<@part id="background.next">
  <@frame id="background-next-more" idea="more" for="work festive training talk report" when="point-plain">${来源}进一步强调，${要点}。</@frame>
  <@frame id="background-next-stress" idea="more" for="work festive training talk report" when="point-plain">${来源}也强调，${要点}。</@frame>
  <@frame id="background-next-also" idea="also" for="work festive training talk report" when="point-plain">${来源}也明确提出，${要点}。</@frame>
  <@frame id="background-next-besides" idea="besides" for="work festive training talk report" when="point-plain">${来源}指出，${要点}。</@frame>
  <@frame id="background-next-demand" idea="demand" for="work festive training talk report" when="point-plain point-demand source-meeting">${来源}要求，${要点}。</@frame>
  <@frame id="background-next-also-2" idea="also" for="work festive training talk report" when="point-plain point-demand source-meeting">${来源}也提出了明确要求：${要点}。</@frame>
  <@frame id="background-next-clear" idea="clear" for="work festive training talk report" when="point-plain source-meeting">${来源}明确，${要点}。</@frame>
  <@frame id="background-next-own-verb" idea="own-verb" for="work festive training talk report" when="point-verb">${来源}也${要点}。</@frame>
  <@frame id="background-next-reports" idea="reports" for="work festive training talk report" when="point-reports point-leads">${来源}${要点}。</@frame>
  <@frame id="background-next-reports-2" idea="reports" for="work festive training talk report" when="point-reports point-stands">${来源}，${要点}。</@frame>
</@part>

<@part id="background.point">
  <@frame id="background-point-study" idea="study" for="work festive training talk report">我们要认真学习领会，抓好贯彻落实。</@frame>
  <@frame id="background-point-clear" idea="study" for="work festive training talk report">对这些要求，我们要认真学习，结合实际抓好落实。</@frame>
  <@frame id="background-point-compare" idea="compare" for="work festive training talk report">我们要对照这些要求，做好各项工作。</@frame>
  <@frame id="background-point-bodies" idea="bodies" for="work">${各方}要认真学习领会，结合实际抓好贯彻落实。</@frame>
  <@frame id="background-point-bodies-2" idea="bodies" for="work">这些要求，${各方}要逐项抓好落实。</@frame>
  <@frame id="background-point-afterwards" idea="afterwards" for="work">会后，${各方}要及时传达学习，研究贯彻落实的具体措施。</@frame>
  <@frame id="background-point-urgent" idea="urgent" for="urgent">这些要求，${各方}要立即落实。</@frame>
  <@frame id="background-point-urgent-2" idea="urgent" for="urgent">${各方}要立即传达，马上落实。</@frame>
</@part>
