<#-- 措施：能说的话，一行一种说法 -->

<@part id="measures.lead">
  <@frame id="measures-lead-method" idea="method" for="work">目标定了，还要有过河的桥和船。</@frame>
  <@frame id="measures-lead-grip" idea="grip" for="work">推动${主题}工作，要有抓手、有章法、有硬措施。</@frame>
  <@frame id="measures-lead-right-key" idea="right-key" for="work">一把钥匙开一把锁，解决什么问题就用什么办法。</@frame>
  <@frame id="measures-lead-firm" idea="firm" for="work">办法要实，措施要硬，环环都要跟得上。</@frame>
  <@frame id="measures-lead-topic-support" idea="topic-support" for="work">${主题}工作要往前推，人力、物力、制度都要跟上去。</@frame>
  <@frame id="measures-lead-system" idea="system" for="work">既要治标，也要治本，把管当前的措施和管长远的机制结合起来。</@frame>
  <@frame id="measures-lead-n-key" idea="n-key" for="work">在方法上，重点用好以下${N}条。</@frame>
  <@frame id="measures-lead-n-topic" idea="n-topic" for="work">为了把${主题}工作抓实，要落实以下${N}条措施。</@frame>
  <@frame id="measures-lead-useful" idea="useful" for="work">措施不在多，关键要管用。</@frame>
  <@frame id="measures-lead-warning-fix" idea="warning-fix" for="integrity-warning">查摆是为了整改，警醒是为了防范，必须把问题改彻底、把漏洞补严实。</@frame>
  <@frame id="measures-lead-warning-root" idea="warning-root" for="integrity-warning">刹住歪风邪气，既要动真碰硬，也要立好规矩、管好长远。</@frame>
  <@frame id="measures-lead-talk-solve" idea="talk-solve" for="talk">对大家反映的困难，要一个一个想办法、一件一件抓落实。</@frame>
  <@frame id="measures-lead-talk-topic" idea="talk-topic" for="talk">支持${主题}工作，要拿得出真办法，给得出实举措。</@frame>
  <@frame id="measures-lead-talk-service" idea="talk-service" for="talk">服务好不好，大家最有发言权，我们要把服务做到大家心坎上。</@frame>
  <@frame id="measures-lead-talk-n" idea="talk-n" for="talk">把意见建议落到实处，重点做好以下${N}条。</@frame>
  <@frame id="measures-lead-talk-honest" idea="talk-honest" for="talk">说一千句好听的，不如办一件管用的。</@frame>
  <@frame id="measures-lead-talk-real" idea="real" for="talk">支持和服务都要实打实，不能走过场。</@frame>
  <@frame id="measures-lead-talk-focus" idea="focus" for="talk">大家的难处，就是我们工作的着力点。</@frame>
  <@frame id="measures-lead-talk-ways" idea="ways" for="talk">办法总比困难多，关键是把心用上、把责任落下去。</@frame>
</@part>
