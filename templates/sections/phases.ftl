<#-- 阶段：能说的话，一行一种说法 -->

<@part id="phases.lead">
  <@frame id="phases-lead-n-push" idea="n-push" for="work">工作分${N}个阶段推进。</@frame>
  <@frame id="phases-lead-n-clear" idea="n-push" for="work">整个工作分${N}个阶段进行。</@frame>
  <@frame id="phases-lead-n-topic" idea="n-topic" for="work">${主题}工作分${N}个阶段组织实施。</@frame>
  <@frame id="phases-lead-n-order" idea="n-order" for="work">在时间安排上，分${N}个阶段进行。</@frame>
  <@frame id="phases-lead-n-steps" idea="n-order" for="work">在工作步骤上，分${N}个阶段推进。</@frame>
  <@frame id="phases-lead-n-concrete" idea="n-concrete" for="work">具体分${N}个阶段实施。</@frame>
  <@frame id="phases-lead-beat" idea="beat" for="work" when="详">要按照时间安排，有序推进工作。</@frame>
  <@frame id="phases-lead-topic-beat" idea="beat" for="work" when="详">${主题}工作要按照时间要求抓紧推进。</@frame>
</@part>
