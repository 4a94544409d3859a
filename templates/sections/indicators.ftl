<#-- 指标：能说的话，一行一种说法 -->

<@part id="indicators.lead">
  <@frame id="indicators-lead-first-look" idea="first-look" for="work">先看主要指标。</@frame>
  <@frame id="indicators-lead-numbers-talk" idea="numbers-talk" for="work">用数字说话，主要指标完成情况是：</@frame>
  <@frame id="indicators-lead-topic-overall" idea="topic-overall" for="work">${主题}工作干得怎么样，指标最有发言权。</@frame>
  <@frame id="indicators-lead-account" idea="account" for="work">把账一项一项摊开来算，情况是这样的：</@frame>
  <@frame id="indicators-lead-scope" idea="scope" for="work">${范围}主要指标的运行情况是：</@frame>
  <@frame id="indicators-lead-honest" idea="honest" for="work">数字最实在，主要指标完成得怎么样，大家一起来看。</@frame>
  <@frame id="indicators-lead-thermometer" idea="thermometer" for="work">指标是工作的温度计，冷暖都反映在数字上。</@frame>
  <@frame id="indicators-lead-reason" idea="reason" for="work">看指标，既要看升降，也要看成因。</@frame>
  <@frame id="indicators-lead-report-main" idea="report-main" for="report">主要指标完成情况是：</@frame>
  <@frame id="indicators-lead-report-plain" idea="report-plain" for="report">从主要指标看：</@frame>
  <@frame id="indicators-lead-report-answer" idea="report-answer" for="report">发展的成色，体现在一项项具体指标上：</@frame>
  <@frame id="indicators-lead-report-account" idea="report-account" for="report">对照预期目标，主要指标的情况是：</@frame>
  <@frame id="indicators-lead-report-ledger" idea="ledger" for="report">摊开账本来看，主要指标是：</@frame>
  <@frame id="indicators-lead-report-figures" idea="figures" for="report">用数字说话，主要指标的表现是：</@frame>
  <@frame id="indicators-lead-report-track" idea="track" for="report">一项项指标，记录着一路走来的轨迹：</@frame>
  <@frame id="indicators-lead-report-change" idea="change" for="report">主要指标的变化情况是：</@frame>
</@part>
