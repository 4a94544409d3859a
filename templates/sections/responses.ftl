<#-- 回应：能说的话，一行一种说法 -->

<@part id="responses.lead">
  <@frame id="responses-lead-heard" idea="heard" for="talk">大家谈了不少真知灼见，也提了一些实际困难，我们都认真记下了。</@frame>
  <@frame id="responses-lead-frank" idea="frank" for="talk">刚才大家说的都是真心话、大实话，对我们很有启发。</@frame>
  <@frame id="responses-lead-answer-now" idea="answer-now" for="talk">对大家提出的问题，能当场答复的，我先作一个回应。</@frame>
  <@frame id="responses-lead-each-answer" idea="each-answer" for="talk">意见听到了，就要有回音，大家关心的事，今天就把话说明白。</@frame>
  <@frame id="responses-lead-topic" idea="topic" for="talk">大家为${主题}工作出了不少好主意，我谈谈怎么办。</@frame>
  <@frame id="responses-lead-worth" idea="worth" for="talk">大家的意见建议有深度、有温度，很多都可以直接变成工作举措。</@frame>
  <@frame id="responses-lead-promise" idea="promise" for="talk">大家提的事，我们会一件一件办、一件一件答复，先把已经明确的说一说。</@frame>
  <@frame id="responses-lead-care" idea="care" for="talk">大家反映的问题，也正是我们想要解决的问题。</@frame>
</@part>

<@part id="responses.said">
  <@frame id="response-said-raised" idea="raised" for="talk work" when="matter">${人}提出的${事}，</@frame>
  <@frame id="response-said-about" idea="about" for="talk work" when="matter">关于${人}谈到的${事}，</@frame>
  <@frame id="response-said-special" idea="special" for="talk work" when="matter">对${人}着重谈到的${事}，</@frame>
  <@frame id="response-said-reflected" idea="reflected" for="talk work" when="matter">${人}反映的${事}，</@frame>
  <@frame id="response-said-just-now" idea="just-now" for="talk work" when="matter">刚才${人}讲到的${事}，</@frame>
  <@frame id="response-said-concern" idea="concern" for="talk work" when="matter">${人}关心的${事}，</@frame>
  <@frame id="response-said-spoke-of" idea="spoke-of" for="talk work" when="matter">${人}说到的${事}，</@frame>
  <@frame id="response-said-issue-only" idea="issue-only" for="talk work" when="matter">关于${事}，</@frame>
  <@frame id="response-said-issue-care" idea="issue-care" for="talk work" when="matter">大家关心的${事}，</@frame>
  <@frame id="response-said-plea" idea="plea" for="talk work" when="plea">${人}${事}，对此，</@frame>
  <@frame id="response-said-plea-just-now" idea="plea-just-now" for="talk work" when="plea">刚才${人}${事}，我们的考虑是，</@frame>
  <@frame id="response-said-plea-answer" idea="plea-answer" for="talk work" when="plea">${人}${事}，我的答复是，</@frame>
  <@frame id="response-said-plea-only" idea="plea-only" for="talk work" when="plea">有的同志${事}，对此，</@frame>
</@part>
