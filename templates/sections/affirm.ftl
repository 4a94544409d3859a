<#-- 肯定：能说的话，一行一种说法。致意是“衷心的感谢”“热烈的祝贺”一类的话，由填报单的“方式”定 -->

<@part id="affirm.lead">
  <@frame id="affirm-lead-hard-won" idea="hard-won" for="work festive talk report training-opening" when="told figures">成绩来之不易，</@frame>
  <@frame id="affirm-lead-here" idea="here" for="work festive training talk report">在此，</@frame>
  <@frame id="affirm-lead-occasion" idea="occasion" for="work festive training talk report">借此机会，</@frame>
  <@frame id="affirm-lead-first" idea="first" for="work festive training talk report" when="early not-told">首先，</@frame>
</@part>

<@part id="affirm.thanks">
  <@frame id="affirm-thanks-behalf" idea="behalf" for="work festive training talk report" when="thanks-plain thanks-people">我代表${代表}，向${对象}表示${致意}！</@frame>
  <@frame id="affirm-thanks-behalf-2" idea="behalf" for="work festive training talk report" when="thanks-plain thanks-people">我谨代表${代表}，向${对象}表示${致意}！</@frame>
  <@frame id="affirm-thanks-behalf-3" idea="behalf" for="work festive training talk report" when="thanks-plain thanks-people">请允许我代表${代表}，向${对象}表示${致意}！</@frame>
  <@frame id="affirm-thanks-plain" idea="plain" for="work festive training talk report" when="thanks-plain thanks-people">我向${对象}表示${致意}！</@frame>
  <@frame id="affirm-thanks-plain-2" idea="plain" for="work festive training talk report" when="thanks-plain thanks-people">谨向${对象}表示${致意}！</@frame>
  <@frame id="affirm-thanks-applause" idea="applause" for="festive" when="thanks-plain thanks-people">让我们以热烈的掌声，向${对象}表示${致意}！</@frame>
  <@frame id="affirm-thanks-event-behalf" idea="event" for="work festive training talk report" when="thanks-plain thanks-event">我代表${代表}，对${对象}表示${致意}！</@frame>
  <@frame id="affirm-thanks-event" idea="event" for="work festive training talk report" when="thanks-plain thanks-event">我对${对象}表示${致意}！</@frame>
  <@frame id="affirm-thanks-for" idea="for" for="work festive training talk report" when="thanks-for">我代表${代表}，对${对象}${内容}表示${致意}！</@frame>
  <@frame id="affirm-thanks-for-2" idea="for" for="work festive training talk report" when="thanks-for">我对${对象}${内容}表示${致意}！</@frame>
  <@frame id="affirm-thanks-who" idea="who" for="work festive training talk report" when="thanks-who">我代表${代表}，向${内容}的${对象}表示${致意}！</@frame>
  <@frame id="affirm-thanks-who-2" idea="who" for="work festive training talk report" when="thanks-who">我向${内容}的${对象}表示${致意}！</@frame>
</@part>

<@part id="affirm.more">
  <@frame id="affirm-more-plain" idea="plain" for="work festive training talk report" when="thanks-plain thanks-people">向${对象}表示${致意}！</@frame>
  <@frame id="affirm-more-also" idea="also" for="work festive training talk report" when="thanks-plain thanks-people">同时，向${对象}表示${致意}！</@frame>
  <@frame id="affirm-more-behalf" idea="behalf" for="work festive training talk report" when="thanks-plain thanks-people">我代表${代表}，向${对象}表示${致意}！</@frame>
  <@frame id="affirm-more-event" idea="event" for="work festive training talk report" when="thanks-plain thanks-event">对${对象}表示${致意}！</@frame>
  <@frame id="affirm-more-event-behalf" idea="event" for="work festive training talk report" when="thanks-plain thanks-event">我代表${代表}，对${对象}表示${致意}！</@frame>
  <@frame id="affirm-more-for-behalf" idea="for" for="work festive training talk report" when="thanks-for">我代表${代表}，对${对象}${内容}表示${致意}！</@frame>
  <@frame id="affirm-more-who-behalf" idea="who" for="work festive training talk report" when="thanks-who">我代表${代表}，向${内容}的${对象}表示${致意}！</@frame>
  <@frame id="affirm-more-for" idea="for" for="work festive training talk report" when="thanks-for">对${对象}${内容}表示${致意}！</@frame>
  <@frame id="affirm-more-who" idea="who" for="work festive training talk report" when="thanks-who">向${内容}的${对象}表示${致意}！</@frame>
</@part>
