<#-- 谁做、什么时候做完，由几小段拼成：who 谁、when 什么时候、verb 做到什么程度；没有时限的是 only；放在做的事前面说的是 ahead、first；
     单独成句、要先说是哪件事的，前面加 subject。哪一段放在哪里由程序定，这里只管说法。 -->

<@part id="duty.ahead">
  <@frame id="duty-ahead-must" idea="must" for="festive report talk training work">${单位}要</@frame>
  <@frame id="duty-ahead-plain" idea="plain" for="festive report talk training work" when="has-deadline">${单位}</@frame>
</@part>

<@part id="duty.title">
  <@frame id="duty-title-must" idea="must" for="festive report talk training work">${单位}要</@frame>
</@part>

<@part id="duty.norm">
  <@frame id="duty-norm-do" idea="do" for="festive report talk training work">${单位}要做到</@frame>
  <@frame id="duty-norm-keep" idea="keep" for="festive report talk training work">${单位}要保证</@frame>
</@part>

<@part id="duty.front">
  <@frame id="duty-front-charge" idea="charge" for="festive report talk training work" when="owner-plain">由${单位}负责，</@frame>
  <@frame id="duty-front-told" idea="told" for="festive report talk training work" when="owner-tells">由${单位}，</@frame>
</@part>

<@part id="duty.first">
  <@frame id="duty-first-comma" idea="comma" for="festive report talk training work" when="has-deadline">${时限}，</@frame>
</@part>

<@part id="duty.who">
  <@frame id="duty-who-charge" idea="charge" for="festive report talk training work" when="owner-plain">由${单位}负责，</@frame>
  <@frame id="duty-who-must" idea="must" for="festive report talk training work" when="clause-inside owner-plain">${单位}要</@frame>
  <@frame id="duty-who-told" idea="told" for="festive report talk training work" when="owner-tells">由${单位}，</@frame>
</@part>

<@part id="duty.when">
  <@frame id="duty-when-plain" idea="plain" for="festive report talk training work" when="bare-time">${时限}</@frame>
  <@frame id="duty-when-in" idea="in" for="festive report talk training work" when="clause-must deadline-before">在${时限}</@frame>
  <@frame id="duty-when-alone" idea="alone" for="festive report talk training work" when="clause-sentence deadline-before no-owner">要在${时限}</@frame>
</@part>

<@part id="duty.verb">
  <@frame id="duty-verb-complete" idea="complete" for="festive report talk training work" when="deadline-before deed-ends">完成</@frame>
  <@frame id="duty-verb-before-carry-out" idea="carry-out" for="festive report talk training work" when="deadline-before deed-goes-on">落实</@frame>
  <@frame id="duty-verb-before-carry-out-well" idea="carry-out" for="festive report talk training work" when="deadline-before deed-goes-on">落实好</@frame>
  <@frame id="duty-verb-from-carry-out" idea="carry-out" for="festive report talk training work" when="deadline-from">实施</@frame>
  <@frame id="duty-verb-from-organise" idea="carry-out" for="festive report talk training work" when="deadline-from">组织实施</@frame>
  <@frame id="duty-verb-from-do" idea="do" for="festive report talk training work" when="deadline-from">执行</@frame>
  <@frame id="duty-verb-ongoing-hold" idea="hold" for="festive report talk training work" when="deadline-ongoing">抓好</@frame>
  <@frame id="duty-verb-ongoing-carry-out" idea="hold" for="festive report talk training work" when="deadline-ongoing">抓好落实</@frame>
  <@frame id="duty-verb-ongoing-do" idea="hold" for="festive report talk training work" when="deadline-ongoing">做好</@frame>
  <@frame id="duty-verb-other-carry-out" idea="carry-out" for="festive report talk training work" when="deadline-other">组织好</@frame>
  <@frame id="duty-verb-other-hold" idea="hold" for="festive report talk training work" when="deadline-other">抓紧落实</@frame>
  <@frame id="duty-verb-other-do" idea="hold" for="festive report talk training work" when="deadline-other">办理</@frame>
</@part>

<@part id="duty.only">
  <@frame id="duty-only-charge" idea="charge" for="festive report talk training work" when="owner-plain">由${单位}负责</@frame>
  <@frame id="duty-only-carry-out" idea="charge" for="festive report talk training work" when="owner-plain">由${单位}负责落实</@frame>
  <@frame id="duty-only-charge-firm" idea="charge" for="festive report talk training work" when="owner-plain">由${单位}具体负责</@frame>
  <@frame id="duty-only-told" idea="told" for="festive report talk training work" when="owner-tells">由${单位}</@frame>
</@part>

<@part id="duty.subject">
  <@frame id="duty-subject-above" idea="above" for="festive report talk training work" when="several-measures">以上工作</@frame>
  <@frame id="duty-subject-above-items" idea="above" for="festive report talk training work" when="several-measures">以上各项</@frame>
  <@frame id="duty-subject-this" idea="this" for="festive report talk training work" when="single-measure">这项任务</@frame>
  <@frame id="duty-subject-this-work" idea="this" for="festive report talk training work" when="single-measure">这项工作</@frame>
  <@frame id="duty-subject-this-piece" idea="this" for="festive report talk training work" when="single-measure">此项工作</@frame>
  <@frame id="duty-subject-this-matter" idea="this" for="festive report talk training work" when="single-measure">这件事</@frame>
</@part>
