<#-- 校验 a9cc1767 -->
<#-- 语料里挖出来、可以成稿的句子；由 qicao mine 写。不要的、要改的，写在 custom/sections/recap.ftl 里 -->

<@part id="recap.lead">
  <@frame id="mined-79ae05461e" idea="steady" for="talk work" when="figures" support="26">${时段}，${主题}工作扎实推进。</@frame>
  <@frame id="mined-182097f750" idea="steady" for="talk work" when="figures" support="14">${时段}，${主题}工作有序推进。</@frame>
</@part>

<@part id="recap.predicate">
  <@frame id="mined-1ff47a05ff" idea="complete" for="festive report talk training work" when="system" support="66">${题}不断完善</@frame>
  <@frame id="mined-e340f6a72b" idea="advance" for="festive report talk training work" when="activity" support="57">${题}扎实推进</@frame>
  <@frame id="mined-f94ee85baa" idea="step" for="festive report talk training work" when="activity" support="55">${题}迈出新步伐</@frame>
  <@frame id="mined-b7da340cec" idea="better" for="festive report talk training work" when="state" support="50">${题}持续改善</@frame>
  <@frame id="mined-0b4179d3bc" idea="effect" for="festive report talk training work" when="activity" support="40">${题}取得新成效</@frame>
  <@frame id="mined-491f90590c" idea="advance" for="festive report talk training work" when="activity" support="39">${题}深入推进</@frame>
  <@frame id="mined-bb264a05fe" idea="complete" for="festive report talk training work" when="system" support="38">${题}更加完善</@frame>
  <@frame id="mined-5325c70fab" idea="pace" for="festive report talk training work" when="activity" support="38">${题}加快推进</@frame>
  <@frame id="mined-d0398c0610" idea="complete" for="festive report talk training work" when="system" support="34">${题}更加健全</@frame>
  <@frame id="mined-0f940d4a58" idea="advance" for="festive report talk training work" when="activity" support="33">${题}稳步推进</@frame>
  <@frame id="mined-96f6a9058a" idea="grow" for="festive report talk training work" when="ability" support="32">${题}不断提升</@frame>
  <@frame id="mined-3daa940618" idea="stronger" for="festive report talk training work" when="activity" support="30">${题}不断加强</@frame>
  <@frame id="mined-083994d56c" idea="progress" for="festive report talk training work" when="activity" support="23">${题}取得新进展</@frame>
  <@frame id="mined-cb2adaebff" idea="pace" for="festive report talk training work" when="activity" support="23">${题}步伐加快</@frame>
  <@frame id="mined-0dd7494a56" idea="grow" for="festive report talk training work" when="ability" support="21">${题}稳步提升</@frame>
  <@frame id="mined-b423850ce9" idea="grow" for="festive report talk training work" when="ability" support="19">${题}持续提升</@frame>
  <@frame id="mined-6414eace77" idea="complete" for="festive report talk training work" when="system" support="16">${题}进一步完善</@frame>
  <@frame id="mined-b6db59cebe" idea="grow" for="festive report talk training work" when="ability" support="14">${题}进一步提升</@frame>
  <@frame id="mined-ecdfa80d19" idea="stronger" for="festive report talk training work" when="activity" support="14">${题}持续加强</@frame>
  <@frame id="mined-543a3493a8" idea="advance" for="festive report talk training work" when="activity" support="14">${题}有序推进</@frame>
  <@frame id="mined-f2f0dbb2dd" idea="smooth" for="festive report talk training work" when="activity" support="14">${题}进展顺利</@frame>
  <@frame id="mined-4febdb37cd" idea="complete" for="festive report talk training work" when="system" support="13">${题}逐步完善</@frame>
</@part>
