<#-- 任务：能说的话，一行一种说法 -->

<@part id="tasks.lead">
  <@frame id="tasks-lead-n-next" idea="n-next" for="work festive talk">下一步，重点是以下${N}${类}。</@frame>
  <@frame id="tasks-lead-n-next-aspect" idea="n-next" for="work talk" when="aspect">下一步，要重点抓好以下${N}${类}的工作。</@frame>
  <@frame id="tasks-lead-n-main" idea="n-main" for="work festive talk" when="aspect">下一步的工作，主要有以下${N}${类}。</@frame>
  <@frame id="tasks-lead-n-key" idea="n-key" for="work talk report" when="aspect">要重点抓好以下${N}${类}的工作。</@frame>
  <@frame id="tasks-lead-n-key-do" idea="n-key" for="work talk report" when="aspect">重点做好以下${N}${类}的工作。</@frame>
  <@frame id="tasks-lead-n-aspect" idea="n-aspect" for="work talk report" when="aspect">具体要抓好以下${N}${类}的工作。</@frame>
  <@frame id="tasks-lead-n-concentrate" idea="n-concentrate" for="work talk" when="aspect">要集中力量抓好以下${N}${类}的工作。</@frame>
  <@frame id="tasks-lead-n-topic-sum" idea="n-topic" for="work festive talk">做好${主题}工作，重点是以下${N}${类}。</@frame>
  <@frame id="tasks-lead-n-aspect-topic" idea="n-topic" for="work talk" when="aspect">抓好${主题}工作，要在以下${N}${类}下功夫。</@frame>
  <@frame id="tasks-lead-n-battle" idea="n-battle" for="work" when="battle">重点要打好以下${N}${类}。</@frame>
  <@frame id="tasks-lead-n-battle-topic" idea="n-battle" for="work" when="battle">做好${主题}工作，要全力打好以下${N}${类}。</@frame>
  <@frame id="tasks-lead-stress" idea="stress" for="work talk" when="详">下一步，要突出重点，抓好落实。</@frame>
  <@frame id="tasks-lead-topic-stress" idea="stress" for="work talk" when="详">${主题}工作要突出重点，抓紧抓实。</@frame>
  <@frame id="tasks-lead-festive-next" idea="n-next" for="festive">今后的工作，主要有以下${N}${类}。</@frame>
  <@frame id="tasks-lead-festive-well" idea="n-well" for="festive" when="aspect">做好今后的工作，要从以下${N}${类}努力。</@frame>
  <@frame id="tasks-lead-festive-do" idea="n-do" for="festive" when="aspect">今后，要做好以下${N}${类}的工作。</@frame>
  <@frame id="tasks-lead-festive-future" idea="n-do" for="festive" when="aspect">面向未来，要做好以下${N}${类}的工作。</@frame>
  <@frame id="tasks-lead-festive-more" idea="n-more" for="festive" when="aspect">在今后的工作中，要把握好以下${N}${类}。</@frame>
  <@frame id="tasks-lead-conveying-n" idea="conveying-n" for="conveying">抓好贯彻落实，重点是以下${N}${类}。</@frame>
  <@frame id="tasks-lead-conveying-n-spirit" idea="conveying-n" for="conveying" when="aspect">贯彻落实好上级精神，要重点抓好以下${N}${类}的工作。</@frame>
  <@frame id="tasks-lead-conveying-n-own" idea="conveying-n-own" for="conveying" when="aspect">结合实际抓好贯彻落实，要做好以下${N}${类}的工作。</@frame>
  <@frame id="tasks-lead-conveying-n-topic" idea="conveying-n-topic" for="conveying" when="aspect">抓好贯彻落实，做好${主题}工作，要突出以下${N}${类}。</@frame>
  <@frame id="tasks-lead-report-n-main" idea="n-main" for="report">重点是以下${N}${类}。</@frame>
  <@frame id="tasks-lead-report-n-goal" idea="report-n-goal" for="report" when="aspect">为完成好各项目标任务，要重点抓好以下${N}${类}的工作。</@frame>
  <@frame id="tasks-lead-report-n-we" idea="report-n-we" for="report" when="aspect">我们将重点抓好以下${N}${类}的工作。</@frame>
  <@frame id="tasks-lead-report-n-hold" idea="report-n-we" for="report" when="aspect">我们要着力做好以下${N}${类}的工作。</@frame>
  <@frame id="tasks-lead-report-do" idea="stress" for="report" when="详">我们将突出重点，狠抓落实。</@frame>
  <@frame id="tasks-lead-talk-n-idea" idea="talk-n-idea" for="talk" when="advice aspect">结合大家的意见建议，下一步要重点抓好以下${N}${类}的工作。</@frame>
  <@frame id="tasks-lead-training-n" idea="training-n" for="training-opening">这次学习，重点是以下${N}${类}。</@frame>
  <@frame id="tasks-lead-training-n-class" idea="training-n" for="training-opening">这次培训，要重点把握以下${N}${类}。</@frame>
  <@frame id="tasks-lead-training-n-period" idea="n-period" for="training-opening">学习期间，要着重抓好以下${N}${类}。</@frame>
  <@frame id="tasks-lead-training-n-post" idea="n-post" for="training-opening" when="aspect">结合岗位需要，要着重抓好以下${N}${类}的学习。</@frame>
  <@frame id="tasks-lead-training-topic" idea="n-topic" for="training-opening">围绕${主题}工作，这次培训要突出以下${N}${类}。</@frame>
  <@frame id="tasks-lead-training-aim" idea="aim" for="training-opening">要取得好的学习效果，重点是以下${N}${类}。</@frame>
  <@frame id="tasks-lead-training-focus" idea="focus" for="training-opening" when="详">学习要突出重点，联系实际。</@frame>
  <@frame id="tasks-lead-training-focus-topic" idea="focus" for="training-opening" when="详">学习要紧密结合${主题}工作，注重实效。</@frame>
  <@frame id="tasks-lead-urgent-n-now" idea="urgent-n-now" for="urgent">当前，要立即抓好以下${N}项工作。</@frame>
  <@frame id="tasks-lead-urgent-n-bodies" idea="urgent-n-bodies" for="urgent">${各方}要立即落实以下${N}项工作。</@frame>
  <@frame id="tasks-lead-urgent-n-first" idea="urgent-n-first" for="urgent">当前最紧要的，是以下${N}项工作。</@frame>
  <@frame id="tasks-lead-urgent-order" idea="urgent-order" for="urgent">下面，对当前工作作紧急部署。</@frame>
</@part>

<@part id="tasks.why">
  <@frame id="task-why-problem-rely" idea="problem-rely" for="work training talk festive report" when="why-problem">前面讲到${缘由}，要通过这项工作加以解决。</@frame>
  <@frame id="task-why-problem-start" idea="problem-rely" for="work training talk festive report" when="why-problem">前面提到${缘由}，要从这项工作入手加以改进。</@frame>
  <@frame id="task-why-problem-aim" idea="problem-aim" for="work training talk festive report" when="why-problem">抓这项工作，主要是针对${缘由}的情况。</@frame>
  <@frame id="task-why-problem-face" idea="problem-face" for="work training talk festive report" when="why-problem">针对${缘由}的情况，要切实抓好这项工作。</@frame>
  <@frame id="task-why-situation-foothold" idea="situation-foothold" for="work training talk festive report" when="why-situation">前面讲到${缘由}，这项工作必须抓紧抓好。</@frame>
  <@frame id="task-why-situation-depth" idea="situation-foothold" for="work training talk festive report" when="why-situation">前面讲了${缘由}，对这项工作要高度重视。</@frame>
  <@frame id="task-why-situation-weight" idea="situation-weight" for="work training talk festive report" when="why-situation">前面强调了${缘由}，这项工作要摆上重要位置。</@frame>
  <@frame id="task-why-situation-ground" idea="situation-ground" for="work training talk festive report" when="why-situation">前面讲的“${缘由}”，也是抓这项工作的原因。</@frame>
</@part>

<@part id="tasks.target">
  <@frame id="task-target-ensure" idea="ensure" for="work training talk festive report" when="target-bare">要确保${项目标}。</@frame>
  <@frame id="task-target-ensure-firm" idea="ensure-firm" for="work training talk festive report" when="target-bare short-target">要抓紧抓实，确保${项目标}。</@frame>
  <@frame id="task-target-ensure-effort" idea="ensure-firm" for="work training talk festive report" when="target-bare short-target">要加大力度，确保${项目标}。</@frame>
  <@frame id="task-target-ensure-carry" idea="ensure-firm" for="work training talk festive report" when="target-bare short-target">要狠抓落实，确保${项目标}。</@frame>
  <@frame id="task-target-ensure-organise" idea="ensure-firm" for="work training talk festive report" when="target-bare short-target">要精心组织，确保${项目标}。</@frame>
  <@frame id="task-target-goal-is" idea="goal-is" for="work training talk festive report" when="target-bare">目标是${项目标}。</@frame>
  <@frame id="task-target-aim-at" idea="aim-at" for="work training talk festive report" when="target-bare short-target several-measures">要围绕${项目标}的目标，抓好各项措施落实。</@frame>
  <@frame id="task-target-bite" idea="aim-at" for="work talk festive report" when="target-bare short-target">要紧盯${项目标}的目标，抓紧推进。</@frame>
  <@frame id="task-target-urgent-must" idea="urgent-must" for="urgent" when="target-bare">必须确保${项目标}。</@frame>
  <@frame id="task-target-urgent-ensure" idea="urgent-ensure" for="urgent" when="target-bare">务必确保${项目标}。</@frame>
  <@frame id="task-target-urgent-now" idea="urgent-now" for="urgent" when="target-bare">要立即行动，确保${项目标}。</@frame>
  <@frame id="task-target-own-verb" idea="own-verb" for="work training talk festive report" when="target-verb">要${项目标}。</@frame>
</@part>

<@part id="tasks.goal">
  <@frame id="tasks-goal-is" idea="is" for="work festive training talk report" when="target-bare target-other">目标是${项目标}</@frame>
  <@frame id="tasks-goal-ensure" idea="ensure" for="work festive training talk report" when="target-bare target-other">确保${项目标}</@frame>
  <@frame id="tasks-goal-number" idea="number" for="work festive training talk report" when="target-number">达到${项目标}</@frame>
  <@frame id="tasks-goal-must" idea="must" for="work festive training talk report" when="target-verb">要${项目标}</@frame>
</@part>

<@part id="tasks.predicate">
  <@frame id="tasks-predicate-activity" idea="do" for="work festive training talk report" when="activity">抓好${题}</@frame>
  <@frame id="tasks-predicate-activity-2" idea="do" for="work festive training talk report" when="activity">做好${题}</@frame>
  <@frame id="tasks-predicate-state" idea="state" for="work festive training talk report" when="state">改善${题}</@frame>
  <@frame id="tasks-predicate-ability" idea="ability" for="work festive training talk report" when="ability">提高${题}</@frame>
  <@frame id="tasks-predicate-system" idea="system" for="work festive training talk report" when="system">健全${题}</@frame>
</@part>
