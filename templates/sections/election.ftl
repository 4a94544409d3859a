<#-- 换届：能说的话，一行一种说法 -->

<@part id="election.tell">
  <@frame id="election-tell-bodies-term-time-quota" idea="bodies-term-time-quota" for="work">这次换届涉及${机构}，届次为${届次}。时间安排是：${换届时间}。名额安排是：${名额}。</@frame>
  <@frame id="election-tell-bodies-term-time" idea="bodies-term-time" for="work">这次换届涉及${机构}，届次为${届次}。时间安排是：${换届时间}。</@frame>
  <@frame id="election-tell-bodies-time-quota" idea="bodies-time-quota" for="work">这次换届涉及${机构}。时间安排是：${换届时间}。名额安排是：${名额}。</@frame>
  <@frame id="election-tell-bodies-term-quota" idea="bodies-term-quota" for="work">这次换届涉及${机构}，届次为${届次}。名额安排是：${名额}。</@frame>
  <@frame id="election-tell-bodies-time" idea="bodies-time" for="work">这次换届涉及${机构}。时间安排是：${换届时间}。</@frame>
  <@frame id="election-tell-bodies-quota" idea="bodies-quota" for="work">这次换届涉及${机构}。名额安排是：${名额}。</@frame>
  <@frame id="election-tell-bodies-term" idea="bodies-term" for="work">这次换届涉及${机构}，届次为${届次}。</@frame>
  <@frame id="election-tell-bodies-only" idea="bodies-only" for="work">这次换届涉及${机构}。</@frame>
  <@frame id="election-tell-time-only" idea="time-only" for="work">换届的时间安排是：${换届时间}。</@frame>
  <@frame id="election-tell-quota-only" idea="quota-only" for="work">换届的名额安排是${名额}。</@frame>
</@part>

<@part id="election.discipline">
  <@frame id="election-discipline-strict" idea="strict" for="work">要严格遵守换届纪律：${换届纪律}。</@frame>
  <@frame id="election-discipline-plain" idea="strict" for="work">换届纪律必须严守：${换届纪律}。</@frame>
  <@frame id="election-discipline-line" idea="clear" for="work">要严肃换届纪律：${换届纪律}。</@frame>
  <@frame id="election-discipline-first" idea="first" for="work">要把纪律挺在前面：${换届纪律}。</@frame>
</@part>
