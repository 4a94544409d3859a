<#-- 目标：能说的话，一行一种说法 -->

<@part id="targets.lead">
  <@frame id="targets-lead-report-main" idea="report-main" for="report">主要预期目标是：</@frame>
  <@frame id="targets-lead-report-weigh" idea="report-weigh" for="report">统筹考虑需要和可能，对发展目标作如下安排：</@frame>
  <@frame id="targets-lead-report-jump" idea="report-jump" for="report">按照稳妥可行、跳起来够得着的原则，提出以下预期目标：</@frame>
  <@frame id="targets-lead-report-measure" idea="report-measure" for="report">把发展放到更长远的坐标中来谋划，主要目标是：</@frame>
  <@frame id="targets-lead-report-people" idea="report-people" for="report">对标群众期盼、立足现有基础，我们提出的主要目标是：</@frame>
  <@frame id="targets-lead-report-strive" idea="report-strive" for="report">经过努力，要实现的主要目标是：</@frame>
  <@frame id="targets-lead-report-balance" idea="report-balance" for="report">兼顾当前与长远、速度与质量，预期目标这样安排：</@frame>
  <@frame id="targets-lead-report-figures" idea="report-figures" for="report">发展的预期目标，集中体现在以下几项指标上：</@frame>
  <@frame id="targets-lead-work-plain" idea="work-plain" for="work">总的目标是：</@frame>
  <@frame id="targets-lead-work-topic" idea="work-topic" for="work">${主题}工作的主要目标是：</@frame>
  <@frame id="targets-lead-work-clear" idea="work-clear" for="work">干工作要有目标牵引，我们的目标是：</@frame>
  <@frame id="targets-lead-work-strive" idea="work-strive" for="work">汇集大家的力量，要实现以下目标：</@frame>
  <@frame id="targets-lead-work-hard" idea="work-hard" for="work">立足实际，要确保完成的目标是：</@frame>
  <@frame id="targets-lead-work-scope" idea="work-scope" for="work">${范围}${主题}工作要达到的目标是：</@frame>
  <@frame id="targets-lead-work-watch" idea="watch" for="work">大家要牢牢盯住的目标是：</@frame>
  <@frame id="targets-lead-work-measure" idea="measure" for="work">衡量工作干得怎么样，就看以下目标实现得怎么样：</@frame>
  <@frame id="targets-lead-work-aim" idea="aim" for="work">奔着问题去、朝着目标干，目标就是：</@frame>
</@part>
