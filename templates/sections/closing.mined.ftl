<#-- 校验 662db436 -->
<#-- 语料里挖出来、可以成稿的句子；由 qicao mine 写。不要的、要改的，写在 custom/sections/closing.ftl 里 -->

<@part id="closing.call">
  <@frame id="mined-9d5e0ed5ff" idea="topic" for="work" support="88">让我们扎实做好${主题}工作！</@frame>
  <@frame id="mined-4c83ec77d7" idea="topic" for="work" support="19">让我们全力做好${主题}工作！</@frame>
</@part>
