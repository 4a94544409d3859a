<#-- 问题：能说的话，一行一种说法 -->

<@part id="problems.concede">
  <@frame id="problems-concede-standard" idea="standard" for="work talk">在肯定成绩的同时，也要看到，工作中还有一些问题和不足：</@frame>
  <@frame id="problems-concede-better" idea="standard" for="work talk">在看到成绩的同时，也要看到工作中存在的问题，主要表现在以下几个方面：</@frame>
  <@frame id="problems-concede-where" idea="standard" for="work talk">在总结成绩的同时，还要正视存在的问题：</@frame>
  <@frame id="problems-concede-both" idea="both" for="work talk">同时，工作中还存在一些薄弱环节：</@frame>
  <@frame id="problems-concede-both-note" idea="both" for="work talk">与此同时，工作中也存在一些不容忽视的问题：</@frame>
  <@frame id="problems-concede-gap" idea="gap" for="work talk">对照目标要求，工作中还有一定差距，主要表现在以下几个方面：</@frame>
  <@frame id="problems-concede-sober" idea="sober" for="work talk">必须清醒地看到，工作中还存在一些困难和问题：</@frame>
  <@frame id="problems-concede-attention" idea="sober" for="work talk">同时要看到，工作中还有一些问题需要引起重视：</@frame>
  <@frame id="problems-concede-topic" idea="topic" for="work talk">同时也要看到，${主题}工作还存在一些问题，需要认真加以解决：</@frame>
  <@frame id="problems-concede-report-report" idea="standard" for="report">同时，我们也看到，工作中还存在一些困难和问题：</@frame>
  <@frame id="problems-concede-report-summary" idea="standard" for="report">在总结成绩的同时，我们也看到，工作中还有一些问题和不足：</@frame>
  <@frame id="problems-concede-report-see" idea="standard" for="report">在看到成绩的同时，我们也要看到工作中的差距和不足，主要表现在以下几个方面：</@frame>
  <@frame id="problems-concede-report-report-3" idea="sober" for="report">我们也清醒地看到，前进道路上还有一些困难和问题：</@frame>
  <@frame id="problems-concede-report-report-5" idea="sober" for="report">我们也清醒地认识到，发展中还面临一些困难和问题：</@frame>
  <@frame id="problems-concede-report-report-4" idea="gap" for="report">对照目标要求，我们的工作还有差距，主要表现在以下几个方面：</@frame>
  <@frame id="problems-concede-report-past" idea="look-back" for="report">回顾${时段}的工作，也还存在一些问题和不足：</@frame>
  <@frame id="problems-concede-report-both" idea="both" for="report">与此同时，我们的工作中还存在一些短板和不足：</@frame>
  <@frame id="problems-concede-urgent-solve" idea="solve" for="urgent">当前，工作中还存在以下问题，必须立即解决：</@frame>
  <@frame id="problems-concede-urgent-weak" idea="weak" for="urgent">工作中还存在一些薄弱环节，必须立即整改：</@frame>
</@part>

<@part id="problems.bare">
  <@frame id="problems-concede-bare-standard" idea="standard" for="work talk report">对照目标要求，工作中还存在一些问题和不足：</@frame>
  <@frame id="problems-concede-bare-known" idea="known" for="work talk">从掌握的情况看，主要存在以下问题：</@frame>
  <@frame id="problems-concede-bare-find" idea="known" for="work talk">从目前的情况看，以下问题比较突出：</@frame>
  <@frame id="problems-concede-bare-sober" idea="sober" for="work talk">必须清醒地看到，工作中还存在一些薄弱环节：</@frame>
  <@frame id="problems-concede-bare-honest" idea="honest" for="work talk">实事求是地讲，工作中还有不足，主要表现在以下几个方面：</@frame>
  <@frame id="problems-concede-bare-topic" idea="topic" for="work talk">${主题}工作还存在一些不容忽视的问题：</@frame>
  <@frame id="problems-concede-bare-report-report" idea="sober" for="report">我们清醒地认识到，工作中还存在一些困难和问题：</@frame>
  <@frame id="problems-concede-bare-report-report-3" idea="growth" for="report">当前，发展中还面临一些困难和问题：</@frame>
  <@frame id="problems-concede-bare-report-report-5" idea="face" for="report">我们必须正视工作中存在的短板和不足：</@frame>
  <@frame id="problems-concede-bare-urgent-solve" idea="solve" for="urgent">从目前的情况看，存在以下问题，必须立即解决：</@frame>
  <@frame id="problems-concede-bare-urgent-weak" idea="weak" for="urgent">当前，工作中还存在薄弱环节，必须立即整改：</@frame>
</@part>

<@part id="problems.forward">
  <@frame id="problems-forward-serious" idea="serious" for="work" when="many">对这些问题，必须高度重视，认真加以解决。</@frame>
  <@frame id="problems-forward-serious-measures" idea="serious" for="work" when="many">这些问题，要引起高度重视，采取有力措施加以解决。</@frame>
  <@frame id="problems-forward-list" idea="list" for="work" when="many">对存在的问题，要逐项研究，认真加以解决。</@frame>
  <@frame id="problems-forward-attention" idea="attention" for="work">对此，要高度重视，采取有效措施，切实加以解决。</@frame>
  <@frame id="problems-forward-bodies" idea="bodies" for="work">对此，${各方}要认真分析原因，切实加以改进。</@frame>
  <@frame id="problems-forward-talk-study" idea="study" for="talk" when="many">对这些问题，要认真研究，逐步加以解决。</@frame>
  <@frame id="problems-forward-talk-attention" idea="attention" for="talk">对此，要高度重视，认真加以解决。</@frame>
  <@frame id="problems-forward-talk-together" idea="together" for="talk">对此，要共同研究，积极加以解决。</@frame>
  <@frame id="problems-forward-report-attitude" idea="attitude" for="report" when="many">对这些问题，我们将逐项研究，抓紧解决。</@frame>
  <@frame id="problems-forward-report-duty" idea="duty" for="report" when="many">这些问题，我们一定认真对待，努力加以解决。</@frame>
  <@frame id="problems-forward-report-attitude-2" idea="attitude" for="report">对此，我们将认真研究，切实加以解决。</@frame>
  <@frame id="problems-forward-urgent-now" idea="now" for="urgent" when="many">对这些问题，必须立即整改，不得拖延。</@frame>
  <@frame id="problems-forward-urgent-alert" idea="alert" for="urgent">对此，必须高度警惕，立即采取措施。</@frame>
</@part>

<@part id="problems.one">
  <@frame id="problems-one-alert" idea="alert" for="work talk report">需要引起重视的是，</@frame>
  <@frame id="problems-one-name" idea="alert" for="work talk report">需要指出的是，</@frame>
  <@frame id="problems-one-face" idea="face" for="work talk report">必须正视的问题是，</@frame>
  <@frame id="problems-one-known" idea="known" for="work talk report">从掌握的情况看，</@frame>
  <@frame id="problems-one-honest" idea="honest" for="work talk report">实事求是地讲，工作中还有不足：</@frame>
  <@frame id="problems-one-topic" idea="topic" for="work talk">${主题}工作还存在薄弱环节：</@frame>
  <@frame id="problems-one-clear" idea="sober" for="work talk report">必须清醒地看到，</@frame>
  <@frame id="problems-one-sober" idea="sober" for="work talk report" when="told">同时也要清醒地看到，</@frame>
  <@frame id="problems-one-standard" idea="standard" for="work talk report" when="told">在肯定成绩的同时，也要看到，</@frame>
  <@frame id="problems-one-both" idea="both" for="work talk report" when="told">同时，工作中也存在不足：</@frame>
  <@frame id="problems-one-urgent-alert" idea="alert" for="urgent">需要高度警惕的是，</@frame>
  <@frame id="problems-one-urgent-note" idea="note" for="urgent">要特别引起重视的是，</@frame>
</@part>

<@part id="problems.predicate">
  <@frame id="problems-predicate-gap" idea="gap" for="work festive training talk report" when="noun-title">${题}还有差距</@frame>
  <@frame id="problems-predicate-lack" idea="lack" for="work festive training talk report" when="noun-title">${题}仍有不足</@frame>
  <@frame id="problems-predicate-short" idea="short" for="work festive training talk report" when="activity noun-title">${题}存在短板</@frame>
  <@frame id="problems-predicate-stronger" idea="stronger" for="work festive training talk report" when="activity noun-title">${题}有待加强</@frame>
  <@frame id="problems-predicate-state" idea="stronger" for="work festive training talk report" when="state noun-title">${题}有待改善</@frame>
  <@frame id="problems-predicate-ability" idea="stronger" for="work festive training talk report" when="ability noun-title">${题}有待提高</@frame>
  <@frame id="problems-predicate-system" idea="stronger" for="work festive training talk report" when="system noun-title">${题}还不够健全</@frame>
</@part>

<@part id="problems.reason">
  <@frame id="problems-reason-search" idea="search" for="work festive training talk report">究其原因，主要是${原因}</@frame>
  <@frame id="problems-reason-search-2" idea="search" for="work talk report">分析原因，主要是${原因}</@frame>
</@part>

<@part id="problems.cause">
  <@frame id="problems-cause-mainly" idea="mainly" for="work festive training talk report">主要是${原因}</@frame>
  <@frame id="problems-cause-reason" idea="reason" for="work festive training talk report">主要原因是${原因}</@frame>
</@part>
