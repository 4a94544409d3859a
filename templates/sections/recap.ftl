<#-- 成绩：能说的话，一行一种说法 -->

<@part id="recap.lead">
  <@frame id="recap-lead-progress" idea="progress" for="work talk training-opening" when="figures">${时段}，${主题}工作取得了积极进展。</@frame>
  <@frame id="recap-lead-no-topic" idea="progress" for="work talk training-opening report" when="figures">${时段}，各项工作取得了新的进展。</@frame>
  <@frame id="recap-lead-no-period" idea="progress" for="work talk training-opening report" when="figures">各项工作取得了新的进展。</@frame>
  <@frame id="recap-lead-no-period-topic" idea="progress" for="work talk training-opening" when="figures">${主题}工作取得了积极进展。</@frame>
  <@frame id="recap-lead-effect" idea="effect" for="work talk training-opening" when="figures">${时段}，${范围}${主题}工作取得了新的成效。</@frame>
  <@frame id="recap-lead-bodies" idea="bodies" for="work" when="figures">${时段}，${各方}按照部署要求，认真抓好各项工作，取得了新的成效。</@frame>
  <@frame id="recap-lead-place" idea="bodies" for="work talk" when="figures">${时段}，${上下}认真抓好${主题}工作，取得了新的成效。</@frame>
  <@frame id="recap-lead-overall" idea="overall" for="work talk training-opening" when="figures">总的看，${时段}的工作是有成效的。</@frame>
  <@frame id="recap-lead-overall-say" idea="overall" for="work talk" when="figures">应该说，${时段}的工作取得了新的成绩。</@frame>
  <@frame id="recap-lead-overall-bare" idea="overall" for="work talk training-opening" when="figures">总的看，各项工作是有成效的。</@frame>
  <@frame id="recap-lead-look-back" idea="look-back" for="work talk" when="figures unheaded">回顾${时段}的工作，主要取得了以下进展。</@frame>
  <@frame id="recap-lead-mixed-steady" idea="steady" for="work talk training-opening" when="mixed">${时段}，${主题}工作总体平稳。</@frame>
  <@frame id="recap-lead-mixed-order" idea="steady" for="work festive talk report training-opening" when="mixed">${时段}，各项工作总体平稳推进。</@frame>
  <@frame id="recap-lead-mixed-scope" idea="steady" for="work talk" when="mixed">${时段}，${范围}${主题}工作总体保持平稳，也存在一些不足。</@frame>
  <@frame id="recap-lead-mixed-both" idea="both" for="work festive talk report training-opening" when="mixed">${时段}，各项工作有进展，也有不足。</@frame>
  <@frame id="recap-lead-mixed-both-bare" idea="both" for="work festive talk report training-opening" when="mixed">各项工作有进展，也有不足。</@frame>
  <@frame id="recap-lead-mixed-both-gap" idea="both" for="work talk report" when="mixed">客观地看，工作中有成绩，也有差距。</@frame>
  <@frame id="recap-lead-mixed-both-joy" idea="both" for="work talk" when="mixed">总的看，${时段}的工作有喜有忧。</@frame>
  <@frame id="recap-lead-list" idea="list" for="work talk training-opening" when="early plain unheaded">先简要回顾${时段}的工作。</@frame>
  <@frame id="recap-lead-list-tell" idea="list" for="work" ranks="chief deputy" when="early plain unheaded">先通报${时段}的工作情况。</@frame>
  <@frame id="recap-lead-list-below" idea="list" for="work talk training-opening" when="plain unheaded">简要回顾${时段}的工作。</@frame>
  <@frame id="recap-lead-list-bare" idea="list" for="work talk training-opening" when="plain many unheaded">总的看，工作取得了一些成绩，主要有以下几个方面。</@frame>
  <@frame id="recap-lead-list-bare-early" idea="list" for="work talk training-opening" when="early plain unheaded">先讲一讲工作中取得的成绩。</@frame>
  <@frame id="recap-lead-aspects" idea="aspects" for="work talk report training-opening" when="plain many unheaded">回顾${时段}的工作，主要有以下几个方面。</@frame>
  <@frame id="recap-lead-aspects-bare" idea="aspects" for="work talk report training-opening" when="plain many unheaded">取得的成绩，主要有以下几个方面。</@frame>
  <@frame id="recap-lead-aspects-topic" idea="aspects" for="work talk training-opening" when="plain many unheaded">${时段}的${主题}工作，主要有以下几个方面。</@frame>
  <@frame id="recap-lead-festive-new" idea="progress" for="festive" when="figures">${时段}，各项工作取得了新的成绩。</@frame>
  <@frame id="recap-lead-festive-bare" idea="progress" for="festive" when="figures">各项工作取得了新的成绩。</@frame>
  <@frame id="recap-lead-festive-topic-bare" idea="progress" for="festive" when="figures">${主题}工作取得了新的成绩。</@frame>
  <@frame id="recap-lead-festive-topic" idea="effect" for="festive" when="figures">${时段}，${主题}工作取得了明显成效。</@frame>
  <@frame id="recap-lead-festive-scope" idea="effect" for="festive" when="figures">${时段}，${范围}${主题}工作取得了较好的成效。</@frame>
  <@frame id="recap-lead-report-look-back" idea="look-back" for="report" when="figures unheaded">回顾${时段}的工作，主要取得了以下成绩。</@frame>
  <@frame id="recap-lead-festive-here" idea="list" for="festive" when="plain many unheaded">回顾走过的路，主要有以下几个方面的成绩。</@frame>
  <@frame id="recap-lead-festive-tell" idea="list" for="festive" ranks="chief deputy" when="plain many unheaded">各项工作取得的成绩，主要有以下几个方面。</@frame>
  <@frame id="recap-lead-anniversary-progress" idea="progress" for="anniversary" when="figures">${时段}，各项工作取得了长足进步。</@frame>
  <@frame id="recap-lead-anniversary-bare" idea="progress" for="anniversary" when="figures">各项工作取得了长足进步。</@frame>
  <@frame id="recap-lead-anniversary-topic" idea="progress" for="anniversary" when="figures">${时段}，${主题}工作取得了长足进步。</@frame>
  <@frame id="recap-lead-anniversary-look-back" idea="look-back" for="anniversary" when="figures unheaded">回顾${时段}的历程，主要取得了以下成绩。</@frame>
  <@frame id="recap-lead-anniversary-both" idea="both" for="anniversary" when="mixed">回顾${时段}的历程，有成绩，也有不足。</@frame>
  <@frame id="recap-lead-anniversary-list" idea="list" for="anniversary" when="plain unheaded">在这里，简要回顾${时段}的历程。</@frame>
  <@frame id="recap-lead-anniversary-list-bare" idea="list" for="anniversary" when="plain unheaded">在这里，简要回顾走过的历程。</@frame>
  <@frame id="recap-lead-report-effect" idea="effect" for="report" when="figures">${时段}，我们认真抓好各项工作，取得了新的成效。</@frame>
  <@frame id="recap-lead-report-cause" idea="progress" for="report" when="figures">${时段}，${范围}各项事业取得了新的成绩。</@frame>
  <@frame id="recap-lead-report-list" idea="list" for="report" when="early plain unheaded">首先，报告${时段}的工作。</@frame>
  <@frame id="recap-lead-report-list-now" idea="list" for="report" when="plain unheaded">现将${时段}的主要工作报告如下。</@frame>
  <@frame id="recap-lead-report-list-bare" idea="list" for="report" when="plain unheaded">现将主要工作报告如下。</@frame>
  <@frame id="recap-lead-report-did" idea="did" for="report" when="plain unheaded">${时段}，我们主要做了以下工作。</@frame>
  <@frame id="recap-lead-training-closing-course" idea="course" for="training-closing" when="figures">这次培训完成了预定的学习任务，取得了较好的效果。</@frame>
  <@frame id="recap-lead-training-closing-aim" idea="course" for="training-closing" when="figures">总的看，这次培训达到了预期目的。</@frame>
  <@frame id="recap-lead-training-closing-effect" idea="effect" for="training-closing" when="figures">总的看，这次培训是有成效的。</@frame>
  <@frame id="recap-lead-training-closing-mixed" idea="both" for="training-closing" when="mixed">总的看，这次培训有收获，也有不足。</@frame>
  <@frame id="recap-lead-training-closing-mixed-steady" idea="steady" for="training-closing" when="mixed">这次培训基本完成了预定的学习任务。</@frame>
  <@frame id="recap-lead-training-closing-list" idea="list" for="training-closing" when="plain">简要回顾这次培训的情况。</@frame>
  <@frame id="recap-lead-training-closing-list-early" idea="list" for="training-closing" when="early plain">先对这次培训作一个简要小结。</@frame>
  <@frame id="recap-lead-training-closing-traits" idea="traits" for="training-closing" when="plain many">回顾这次培训，主要有以下几个特点。</@frame>
  <@frame id="recap-lead-training-closing-aspects" idea="aspects" for="training-closing" when="plain many">这次培训的情况，主要有以下几个方面。</@frame>
  <@frame id="recap-lead-urgent-did" idea="did" for="urgent">${时段}，主要做了以下工作。</@frame>
  <@frame id="recap-lead-urgent-before" idea="before" for="urgent">前期，主要做了以下工作。</@frame>
</@part>

<@part id="recap.end">
  <@frame id="recap-end-hard-won" idea="hard-won" for="work festive talk report training-opening" when="figures">这些成绩来之不易。</@frame>
  <@frame id="recap-end-one-mind" idea="one-mind" for="work festive talk report training-opening" when="figures">这些成绩的取得，是大家共同努力的结果。</@frame>
  <@frame id="recap-end-keep" idea="keep" for="work festive talk report training-opening">对这些工作，应当予以肯定。</@frame>
  <@frame id="recap-end-training-closing-keep" idea="keep" for="training-closing">对大家在培训中的表现，应当予以肯定。</@frame>
  <@frame id="recap-end-training-closing-support" idea="support" for="training-closing">这次培训能够完成，离不开各方面的支持和配合。</@frame>
  <@frame id="recap-end-urgent-alert" idea="alert" for="urgent">前期工作应当予以肯定，但不得有丝毫松懈。</@frame>
  <@frame id="recap-end-urgent-go-on" idea="go-on" for="urgent">各项工作还要继续抓紧，不得松懈。</@frame>
</@part>

<@part id="recap.predicate">
  <@frame id="recap-predicate-effect" idea="effect" for="work festive training talk report" when="activity">${题}取得了成效</@frame>
  <@frame id="recap-predicate-steady" idea="steady" for="work festive training talk report" when="activity">${题}平稳有序</@frame>
  <@frame id="recap-predicate-start" idea="progress" for="work festive training talk report" when="activity">${题}取得积极进展</@frame>
  <@frame id="recap-predicate-state" idea="better" for="work festive training talk report" when="state">${题}进一步改善</@frame>
  <@frame id="recap-predicate-state-2" idea="better" for="work festive training talk report" when="state">${题}有所改善</@frame>
  <@frame id="recap-predicate-ability" idea="grow" for="work festive training talk report" when="ability">${题}有了新的提高</@frame>
  <@frame id="recap-predicate-ability-2" idea="grow" for="work festive training talk report" when="ability">${题}有所提高</@frame>
  <@frame id="recap-predicate-system" idea="complete" for="work festive training talk report" when="system">${题}逐步健全</@frame>
</@part>

<@part id="recap.shortfall">
  <@frame id="recap-shortfall-see" idea="see" for="work festive training talk report">但也要看到，${不足}</@frame>
  <@frame id="recap-shortfall-also" idea="also" for="work festive training talk report">同时也要看到，${不足}</@frame>
  <@frame id="recap-shortfall-plain" idea="plain" for="work festive training talk report">但是，${不足}</@frame>
</@part>

<@part id="recap.one">
  <@frame id="recap-one-period" idea="period" for="work festive talk report training">${时段}，</@frame>
</@part>
