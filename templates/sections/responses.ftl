<#-- 回应：能说的话，一行一种说法 -->

<@part id="responses.lead">
  <@frame id="responses-lead-now" idea="now" for="talk">就大家提出的意见建议，作个回应。</@frame>
  <@frame id="responses-lead-answer-now" idea="now" for="talk">对大家提出的意见建议，我先作个答复。</@frame>
  <@frame id="responses-lead-heard" idea="heard" for="talk">大家提出的意见建议，我们都记下了，这里先作个回应。</@frame>
  <@frame id="responses-lead-promise" idea="heard" for="talk">对大家的意见建议，我们会认真研究，先把已经明确的说一说。</@frame>
  <@frame id="responses-lead-each-answer" idea="each-answer" for="talk">就大家关心的问题，讲一讲我们的考虑。</@frame>
  <@frame id="responses-lead-care" idea="each-answer" for="talk">对大家提出的意见建议，谈谈我们的打算。</@frame>
  <@frame id="responses-lead-topic" idea="topic" for="talk">大家对${主题}工作提出的意见建议，我作个回应。</@frame>
  <@frame id="responses-lead-can" idea="can" for="talk">大家提的意见建议，能够答复的，我在这里先作答复。</@frame>
</@part>

<@part id="responses.said">
  <@frame id="response-said-raised" idea="raised" for="talk work" when="matter">${人}提出的${事}，</@frame>
  <@frame id="response-said-about-raised" idea="about" for="talk work" when="matter">关于${人}提出的${事}，</@frame>
  <@frame id="response-said-about" idea="about" for="talk work" when="matter">关于${人}谈到的${事}，</@frame>
  <@frame id="response-said-special" idea="special" for="talk work" when="matter">对${人}提出的${事}，</@frame>
  <@frame id="response-said-just-now" idea="just-now" for="talk work" when="matter">刚才${人}讲到的${事}，</@frame>
  <@frame id="response-said-spoke-of" idea="spoke-of" for="talk work" when="matter">${人}谈到的${事}，</@frame>
  <@frame id="response-said-issue-only" idea="issue-only" for="talk work" when="matter">关于${事}，</@frame>
  <@frame id="response-said-plea" idea="plea" for="talk work" when="plea">${人}${事}，对此，</@frame>
  <@frame id="response-said-plea-just-now" idea="plea-just-now" for="talk work" when="plea">刚才${人}${事}，我们的考虑是，</@frame>
  <@frame id="response-said-plea-answer" idea="plea-answer" for="talk work" when="plea">${人}${事}，我的答复是，</@frame>
  <@frame id="response-said-plea-only" idea="plea-only" for="talk work" when="plea">有的同志${事}，对此，</@frame>
</@part>
