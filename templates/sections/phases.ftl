<#-- 阶段：能说的话，一行一种说法 -->

<@part id="phases.lead">
  <@frame id="phases-lead-n-push" idea="n-push" for="work">工作分${N}个阶段推进。</@frame>
  <@frame id="phases-lead-n-linked" idea="n-linked" for="work">${N}个阶段前后衔接，一步也不能脱节。</@frame>
  <@frame id="phases-lead-n-topic" idea="n-topic" for="work">${主题}工作分${N}个阶段展开，每个阶段都要有每个阶段的成果。</@frame>
  <@frame id="phases-lead-n-order" idea="n-order" for="work">在时间安排上分${N}步走，一个阶段一个阶段抓好。</@frame>
  <@frame id="phases-lead-n-hold-time" idea="n-hold-time" for="work">时间紧，环节多，要按照${N}个阶段的安排有序推进。</@frame>
  <@frame id="phases-lead-n-clear" idea="n-clear" for="work">整个工作划分为${N}个阶段，各有各的重点，各有各的要求。</@frame>
  <@frame id="phases-lead-beat" idea="beat" for="work">推进工作要有节奏，既不能赶时间走过场，也不能拖时间误进度。</@frame>
  <@frame id="phases-lead-topic-beat" idea="topic-beat" for="work">抓${主题}工作，要把住节点、踩准节拍，一步跟着一步走。</@frame>
</@part>
