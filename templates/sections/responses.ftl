<#-- responses：能说的话。由 patterns.yaml 写成，措辞可以直接改；整份换掉，就在 custom/sections/ 里放同名文件。 -->

<#macro responses_lead>
  <@say part="responses.lead"; id>
    <#switch id>
      <#-- 自拟；talk -->
      <#on "responses-lead-heard">大家谈了不少真知灼见，也提了一些实际困难，我们都认真记下了。
      <#-- 自拟；talk -->
      <#on "responses-lead-frank">刚才大家说的都是真心话、大实话，对我们很有启发。
      <#-- 自拟；talk -->
      <#on "responses-lead-answer-now">对大家提出的问题，能当场答复的，我先作一个回应。
      <#-- 自拟；talk -->
      <#on "responses-lead-each-answer">意见听到了，就要有回音，大家关心的事，今天就把话说明白。
      <#-- 自拟；talk -->
      <#on "responses-lead-topic">大家为${主题}工作出了不少好主意，我谈谈怎么办。
      <#-- 自拟；talk -->
      <#on "responses-lead-worth">大家的意见建议有深度、有温度，很多都可以直接变成工作举措。
      <#-- 自拟；talk -->
      <#on "responses-lead-promise">大家提的事，我们会一件一件办、一件一件答复，先把已经明确的说一说。
      <#-- 自拟；talk -->
      <#on "responses-lead-care">大家反映的问题，也正是我们想要解决的问题。
    </#switch>
  </@say>
</#macro>

<#macro responses_said>
  <@say part="responses.said"; id>
    <#switch id>
      <#-- 自拟；talk work；matter -->
      <#on "response-said-raised">${人}提出的${事}，
      <#-- 自拟；talk work；matter -->
      <#on "response-said-about">关于${人}谈到的${事}，
      <#-- 自拟；talk work；matter -->
      <#on "response-said-special">对${人}着重谈到的${事}，
      <#-- 自拟；talk work；matter -->
      <#on "response-said-reflected">${人}反映的${事}，
      <#-- 自拟；talk work；matter -->
      <#on "response-said-just-now">刚才${人}讲到的${事}，
      <#-- 自拟；talk work；matter -->
      <#on "response-said-concern">${人}关心的${事}，
      <#-- 自拟；talk work；matter -->
      <#on "response-said-spoke-of">${人}说到的${事}，
      <#-- 自拟；talk work；matter -->
      <#on "response-said-issue-only">关于${事}，
      <#-- 自拟；talk work；matter -->
      <#on "response-said-issue-care">大家关心的${事}，
      <#-- 自拟；talk work；plea -->
      <#on "response-said-plea">${人}${事}，对此，
      <#-- 自拟；talk work；plea -->
      <#on "response-said-plea-just-now">刚才${人}${事}，我们的考虑是，
      <#-- 自拟；talk work；plea -->
      <#on "response-said-plea-answer">${人}${事}，我的答复是，
      <#-- 自拟；talk work；plea -->
      <#on "response-said-plea-only">有的同志${事}，对此，
    </#switch>
  </@say>
</#macro>
