<#-- 现场：能说的话，一行一种说法 -->

<@part id="sites.lead">
  <@frame id="sites-lead-just-seen" idea="just-seen" for="work">刚才，大家实地看了${现场}。</@frame>
  <@frame id="sites-lead-look-listen" idea="just-seen" for="work">刚才，我们一起实地察看了${现场}。</@frame>
  <@frame id="sites-lead-went-in" idea="went-in" for="work">大家实地察看了${现场}。</@frame>
  <@frame id="sites-lead-on-the-spot" idea="went-in" for="work">大家到现场看了${现场}。</@frame>
  <@frame id="sites-lead-arranged" idea="arranged" for="work">这次会议组织大家实地观摩了${现场}。</@frame>
  <@frame id="sites-lead-arranged-view" idea="arranged" for="work">会议安排大家现场观摩了${现场}。</@frame>
  <@frame id="sites-lead-hold-well" idea="arranged" for="work">为开好这次会议，组织大家实地看了${现场}。</@frame>
  <@frame id="sites-lead-topic-seen" idea="topic-seen" for="work">通过实地察看${现场}，大家对${主题}工作有了更直观的了解。</@frame>
</@part>
