<#-- 指标：能说的话，一行一种说法 -->

<@part id="indicators.lead">
  <@frame id="indicators-lead-report-main" idea="main" for="work report">主要指标完成情况是：</@frame>
  <@frame id="indicators-lead-as-follows" idea="main" for="work report">主要指标完成情况如下：</@frame>
  <@frame id="indicators-lead-report-plain" idea="plain" for="work report">从主要指标看：</@frame>
  <@frame id="indicators-lead-each" idea="plain" for="work report">从各项主要指标的情况看：</@frame>
  <@frame id="indicators-lead-done" idea="done" for="work report">从指标完成情况看：</@frame>
  <@frame id="indicators-lead-scope" idea="scope" for="work report">${范围}主要指标的情况是：</@frame>
  <@frame id="indicators-lead-first-look" idea="look" for="work report">下面看主要指标。</@frame>
  <@frame id="indicators-lead-tell" idea="look" for="work">这里讲一下主要指标的完成情况。</@frame>
  <@frame id="indicators-lead-report-account" idea="report-account" for="report">对照预期目标，主要指标完成情况是：</@frame>
</@part>
