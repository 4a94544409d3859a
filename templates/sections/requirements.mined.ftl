<#-- 校验 3fb381df -->
<#-- 语料里挖出来、可以成稿的句子；由 qicao mine 写。不要的、要改的，写在 custom/sections/requirements.ftl 里 -->

<@part id="requirements.lead">
  <@frame id="mined-8b5ab9d82a" idea="attention" for="work" support="10">${各方}要切实抓好${主题}工作，不等不靠、不推不拖。</@frame>
  <@frame id="mined-a416a2002e" idea="attention" for="work" support="12">${各方}要高度重视${主题}工作，人人肩上有担子，件件事情有着落。</@frame>
</@part>
