<#-- 现场：能说的话，一行一种说法 -->

<@part id="sites.lead">
  <@frame id="sites-lead-just-seen" idea="just-seen" for="work">刚才，大家实地看了${现场}。</@frame>
  <@frame id="sites-lead-look-listen" idea="look-listen" for="work">我们到${现场}走了走、看了看，现场比文字更有说服力。</@frame>
  <@frame id="sites-lead-went-in" idea="went-in" for="work">看了${现场}，再来谈${主题}工作，道理就更清楚了。</@frame>
  <@frame id="sites-lead-own-eyes" idea="own-eyes" for="work">走进${现场}，看到的是变化，感受到的是干劲。</@frame>
  <@frame id="sites-lead-opened-eyes" idea="opened-eyes" for="work">看了${现场}，大家都很有感触，也很受启发。</@frame>
  <@frame id="sites-lead-arranged" idea="arranged" for="work">这次会议安排大家参观${现场}，就是要把课堂搬到现场，把经验摆到眼前。</@frame>
  <@frame id="sites-lead-topic-seen" idea="topic-seen" for="work">为了把${主题}工作的经验看真切，会议组织大家看了${现场}。</@frame>
  <@frame id="sites-lead-vivid" idea="vivid" for="work">${现场}给大家上了生动的一课。</@frame>
  <@frame id="sites-lead-hear-see" idea="hear-see" for="work">听来的终究浅，看到的才真切，${现场}的做法大家都看在了眼里。</@frame>
</@part>
