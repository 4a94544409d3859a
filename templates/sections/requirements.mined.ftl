<#-- 校验 8466ae53 -->
<#-- 语料里挖出来、可以成稿的句子；由 qicao mine 写。不要的、要改的，写在 custom/sections/requirements.ftl 里 -->

<@part id="requirements.lead">
  <@frame id="mined-82b1a1ed24" idea="attention" for="work" when="详" support="10">${各方}要切实抓好${主题}工作，确保取得实效。</@frame>
  <@frame id="mined-7219da1568" idea="attention" for="work" when="详" support="12">${各方}要高度重视${主题}工作，加强组织领导。</@frame>
</@part>
