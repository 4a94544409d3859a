<#-- 希望：能说的话，一行一种说法。希望只有一条的，直接说，不用引子 -->

<@part id="hopes.lead">
  <@frame id="hopes-lead-festive-n" idea="chance" for="work festive training talk">借此机会，提${N}点希望。</@frame>
  <@frame id="hopes-lead-festive-chance" idea="chance" for="work festive training talk">借今天这个机会，我提${N}点希望。</@frame>
  <@frame id="hopes-lead-n-chance-all" idea="chance" for="work festive training talk">借这个机会，我向大家提${N}点希望。</@frame>
  <@frame id="hopes-lead-n-plain" idea="n-plain" for="work festive training talk">在这里，我提${N}点希望。</@frame>
  <@frame id="hopes-lead-n-here" idea="n-plain" for="work festive training talk">在此，提${N}点希望。</@frame>
  <@frame id="hopes-lead-n-all" idea="n-all" for="work festive training talk">我对大家提${N}点希望。</@frame>
  <@frame id="hopes-lead-n-have" idea="n-all" for="work festive training talk">对大家，我有${N}点希望。</@frame>
  <@frame id="hopes-lead-n-want" idea="n-want" for="work festive training talk">我想对大家提${N}点希望。</@frame>
  <@frame id="hopes-lead-talk-n-mutual" idea="n-mutual" for="work training talk">我提${N}点希望，与大家共勉。</@frame>
  <@frame id="hopes-lead-n-topic" idea="n-topic" for="work talk">围绕做好${主题}工作，我提${N}点希望。</@frame>
  <@frame id="hopes-lead-training-opening-n-before" idea="opening-n" for="training-opening">开班之际，我提${N}点希望。</@frame>
  <@frame id="hopes-lead-training-opening-n-class" idea="opening-n-plain" for="training-opening">借开班的机会，提${N}点希望。</@frame>
  <@frame id="hopes-lead-training-closing-n-parting" idea="closing-n" for="training-closing">结业之际，我提${N}点希望。</@frame>
  <@frame id="hopes-lead-training-closing-n-back" idea="closing-n-back" for="training-closing">大家就要回到工作岗位了，我提${N}点希望。</@frame>
</@part>

<@part id="hopes.to">
  <@frame id="hopes-to-hope" idea="hope" for="work training talk festive report">希望${希望对象}</@frame>
</@part>

<@part id="hopes.whom">
  <@frame id="hopes-whom-to" idea="to" for="work training talk festive report">这是对${希望对象}的希望。</@frame>
  <@frame id="hopes-whom-first" idea="first" for="work training talk festive report">希望${希望对象}切实做到。</@frame>
  <@frame id="hopes-whom-effort" idea="first" for="work training talk festive report">在这方面，希望${希望对象}多下功夫。</@frame>
</@part>

<@part id="hopes.one">
  <@frame id="hopes-one-all" idea="all" for="work festive training talk report">希望大家</@frame>
  <@frame id="hopes-one-last" idea="last" for="work festive training talk">最后，希望大家</@frame>
</@part>
