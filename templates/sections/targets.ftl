<#-- 目标：能说的话，一行一种说法 -->

<@part id="targets.lead">
  <@frame id="targets-lead-report-main" idea="report-main" for="report">主要预期目标是：</@frame>
  <@frame id="targets-lead-report-plain" idea="report-main" for="report">主要目标是：</@frame>
  <@frame id="targets-lead-report-economy" idea="report-economy" for="report">经济社会发展的主要预期目标是：</@frame>
  <@frame id="targets-lead-report-scope" idea="report-economy" for="report">${范围}经济社会发展主要预期目标是：</@frame>
  <@frame id="targets-lead-report-weigh" idea="report-weigh" for="report">综合考虑各方面因素，主要预期目标是：</@frame>
  <@frame id="targets-lead-report-people" idea="report-weigh" for="report">综合考虑发展基础和条件，提出以下预期目标：</@frame>
  <@frame id="targets-lead-report-balance" idea="report-balance" for="report">统筹考虑需要和可能，主要预期目标安排如下：</@frame>
  <@frame id="targets-lead-report-strive" idea="report-strive" for="report">要努力实现以下主要目标：</@frame>
  <@frame id="targets-lead-work-plain" idea="work-plain" for="work">总的目标是：</@frame>
  <@frame id="targets-lead-work-main" idea="work-plain" for="work">主要目标是：</@frame>
  <@frame id="targets-lead-work-work" idea="work-plain" for="work">工作目标是：</@frame>
  <@frame id="targets-lead-work-topic" idea="work-topic" for="work">${主题}工作的主要目标是：</@frame>
  <@frame id="targets-lead-work-scope" idea="work-topic" for="work">${范围}${主题}工作的目标是：</@frame>
  <@frame id="targets-lead-work-strive" idea="work-strive" for="work">要努力实现以下目标：</@frame>
  <@frame id="targets-lead-work-reach" idea="work-strive" for="work">${主题}工作要达到以下目标：</@frame>
  <@frame id="targets-lead-work-task" idea="work-task" for="work">目标任务是：</@frame>
</@part>
