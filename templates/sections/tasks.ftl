<#-- 任务：能说的话，一行一种说法 -->

<@part id="tasks.lead">
  <@frame id="tasks-lead-n-next" idea="n-next" for="work">下一步，重点是以下${N}${类}。</@frame>
  <@frame id="tasks-lead-n-end-to-end" idea="n-end-to-end" for="work">以下${N}${类}，要集中力量、一抓到底。</@frame>
  <@frame id="tasks-lead-n-key" idea="n-key" for="work">任务千头万绪，最要紧的是${N}${类}。</@frame>
  <@frame id="tasks-lead-n-topic-sum" idea="n-topic-sum" for="work">${主题}工作怎么抓？归结起来，就是${N}${类}。</@frame>
  <@frame id="tasks-lead-n-press" idea="n-press" for="work">力量要往重点上压，精力要往重点上放，这个重点就是以下${N}${类}。</@frame>
  <@frame id="tasks-lead-n-topic-tight" idea="n-topic-tight" for="work">围绕${主题}，${N}${类}必须抓紧抓实、抓出成效。</@frame>
  <@frame id="tasks-lead-n-together" idea="n-together" for="work">以下${N}${类}各有侧重，也彼此关联，要统筹安排、协同推进。</@frame>
  <@frame id="tasks-lead-n-main-line" idea="n-main-line" for="work">抓工作要有主攻方向，当前的主攻方向就是以下${N}${类}。</@frame>
  <@frame id="tasks-lead-n-battle" idea="n-battle" for="work" when="battle">重点要打好以下${N}${类}。</@frame>
  <@frame id="tasks-lead-n-battle-topic" idea="n-battle-topic" for="work" when="battle">做好${主题}工作，必须集中优势力量，打赢${N}${类}。</@frame>
  <@frame id="tasks-lead-n-aspect" idea="n-aspect" for="work" when="aspect">具体要从${N}${类}着手、用力。</@frame>
  <@frame id="tasks-lead-n-aspect-topic" idea="n-aspect-topic" for="work" when="aspect">做好${主题}工作，要在${N}${类}下足功夫。</@frame>
  <@frame id="tasks-lead-one-by-one" idea="one-by-one" for="work">下一步，要盯住重点、带动全面，把各项任务一件一件落到实处。</@frame>
  <@frame id="tasks-lead-result" idea="result" for="work">任务已经摆在面前，关键是拿出办法、干出结果。</@frame>
  <@frame id="tasks-lead-no-average" idea="no-average" for="work">抓${主题}工作，最忌平均用力，必须分清主次、抓住要害。</@frame>
  <@frame id="tasks-lead-real-move" idea="real-move" for="work">${主题}工作要出实招，更要见实效。</@frame>
  <@frame id="tasks-lead-clear-then-do" idea="clear-then-do" for="work">围绕${主题}，要把该做的事理清楚，把理清楚的事做到位。</@frame>
  <@frame id="tasks-lead-to-the-end" idea="to-the-end" for="work">看准了的事，就要抓紧干、抓实干、一直干到见效为止。</@frame>
  <@frame id="tasks-lead-key-links" idea="key-links" for="work">善抓工作的人，总是先抓住最管用的那几个环节。</@frame>
  <@frame id="tasks-lead-topic-next" idea="topic-next" for="work">下一步抓${主题}工作，要往深处谋、向实处干。</@frame>
  <@frame id="tasks-lead-report-n-goal" idea="report-n-goal" for="report">实现全年目标，重点是以下${N}${类}。</@frame>
  <@frame id="tasks-lead-report-n-hold" idea="report-n-hold" for="report">做好下一步工作，要牢牢抓住以下${N}${类}。</@frame>
  <@frame id="tasks-lead-report-n-livelihood" idea="report-n-livelihood" for="report">既要兼顾眼前和长远，又要分清轻重和缓急，重点是以下${N}${类}。</@frame>
  <@frame id="tasks-lead-report-do" idea="report-do" for="report">目标定了，就要一步一步去实现，一件一件去落实。</@frame>
  <@frame id="tasks-lead-report-pivot" idea="report-pivot" for="report">各项重点工作，我们都要用心谋划、用力推动、用结果说话。</@frame>
  <@frame id="tasks-lead-report-people" idea="report-people" for="report">群众盼望的，就是我们要办的；发展欠缺的，就是我们要补的。</@frame>
  <@frame id="tasks-lead-talk-n-care" idea="talk-n-care" for="talk">大家关心的事，就是我们要办的事，下一步重点是${N}${类}。</@frame>
  <@frame id="tasks-lead-talk-n-idea" idea="talk-n-idea" for="talk">听了大家的发言，下一步的思路更清楚了，主要是${N}${类}。</@frame>
  <@frame id="tasks-lead-talk-do" idea="talk-do" for="talk">说了就要做，做就要做好，下一步要把大家的好建议变成工作中的实举措。</@frame>
  <@frame id="tasks-lead-talk-topic" idea="talk-topic" for="talk">做好${主题}工作，要听得进意见，更要办得成事情。</@frame>
  <@frame id="tasks-lead-talk-together" idea="talk-together" for="talk">下一步的工作，还要靠大家一起出主意、一起使力气。</@frame>
  <@frame id="tasks-lead-festive-n-next" idea="festive-n-next" for="festive">往前走，要接着奋斗、接着实干，重点是${N}${类}。</@frame>
  <@frame id="tasks-lead-festive-n-answer" idea="festive-n-answer" for="festive">以实干回应期待，要紧的是以下${N}${类}。</@frame>
  <@frame id="tasks-lead-festive-carry" idea="festive-carry" for="festive">最好的庆祝是接着干，要乘势而上，把后续的事情办得更紧凑、更扎实。</@frame>
  <@frame id="tasks-lead-festive-topic" idea="festive-topic" for="festive">我们要趁热打铁、再加把劲，推动${主题}工作再上台阶。</@frame>
  <@frame id="tasks-lead-festive-start" idea="festive-start" for="ceremony">开局要有开局的气象，起步就要起好步、迈开步。</@frame>
  <@frame id="tasks-lead-festive-honour" idea="festive-honour" for="commendation">荣誉记录的是昨天，奋斗面对的是明天，接下来的工作更要抓好。</@frame>
  <@frame id="tasks-lead-training-n" idea="training-n" for="training">这次学习的内容不少，重点是以下${N}${类}。</@frame>
  <@frame id="tasks-lead-training-focus" idea="training-focus" for="training">学习要有重点，要奔着问题去、朝着实用学。</@frame>
  <@frame id="tasks-lead-training-topic" idea="training-topic" for="training">围绕${主题}，要学懂政策、学通方法、学会运用。</@frame>
  <@frame id="tasks-lead-training-n-post" idea="training-n-post" for="training" when="aspect">从岗位需要看，要着重学好、用好以下${N}${类}。</@frame>
  <@frame id="tasks-lead-training-one-by-one" idea="one-by-one" for="training">学习不求面面俱到，但求学一样、会一样、用一样。</@frame>
  <@frame id="tasks-lead-training-aim" idea="aim" for="training">带着任务来学，学起来才有方向、才有劲头。</@frame>
  <@frame id="tasks-lead-training-n-class" idea="n-class" for="training" when="aspect">这期班要学有所成，主要抓好以下${N}${类}。</@frame>
  <@frame id="tasks-lead-training-topic-need" idea="topic-need" for="training">${主题}工作急需什么，我们就重点学什么。</@frame>
  <@frame id="tasks-lead-training-post-need" idea="post-need" for="training">学什么、练什么，要以岗位需要为准。</@frame>
  <@frame id="tasks-lead-report-n-ox" idea="n-ox" for="report">干工作要牵住“牛鼻子”，以下${N}${类}，就是我们要牵住的“牛鼻子”。</@frame>
  <@frame id="tasks-lead-report-promise" idea="promise" for="report">把任务变成项目，把项目变成实绩，是我们对大家的承诺。</@frame>
  <@frame id="tasks-lead-report-edge" idea="edge" for="report">工作千头万绪，我们要把力气用在刀刃上。</@frame>
  <@frame id="tasks-lead-report-decide" idea="decide" for="report">重点工作抓得准不准、实不实，决定着目标能不能实现。</@frame>
  <@frame id="tasks-lead-talk-n-gather" idea="n-gather" for="talk">归拢大家的想法，接下来的工作重点是${N}${类}。</@frame>
  <@frame id="tasks-lead-talk-effect" idea="effect" for="talk">座谈的成效，要体现在下一步的工作上。</@frame>
  <@frame id="tasks-lead-talk-first" idea="first" for="talk">事情要一件一件办，先从大家最盼望的办起。</@frame>
  <@frame id="tasks-lead-festive-n-steady" idea="n-steady" for="commendation anniversary ceremony" when="aspect">向前走，步子要稳，劲头要足，重点做好以下${N}${类}。</@frame>
  <@frame id="tasks-lead-festive-applause" idea="applause" for="commendation anniversary ceremony">掌声响过，还要回到实干上来，把该办的事一件件办好。</@frame>
  <@frame id="tasks-lead-festive-hammer" idea="hammer" for="commendation anniversary ceremony">愿景再美，也要一锤一锤敲出来。</@frame>
  <@frame id="tasks-lead-festive-topic-new" idea="topic-new" for="commendation anniversary ceremony">以今天为新起点，${主题}工作还有许多事情要做。</@frame>
</@part>

<@part id="tasks.why">
  <@frame id="task-why-problem-rely" idea="problem-rely" for="work training talk festive report" when="why-problem">前面讲到的“${缘由}”，就要靠这项工作来破解。</@frame>
  <@frame id="task-why-problem-start" idea="problem-start" for="work training talk festive report" when="why-problem">对“${缘由}”这个问题，就从这里入手解决。</@frame>
  <@frame id="task-why-problem-aim" idea="problem-aim" for="work training talk festive report" when="why-problem">之所以要抓这一项，就是冲着“${缘由}”去的。</@frame>
  <@frame id="task-why-problem-face" idea="problem-face" for="work training talk festive report" when="why-problem">这项工作对着的，正是“${缘由}”这个难题。</@frame>
  <@frame id="task-why-problem-way" idea="problem-way" for="work training talk festive report" when="why-problem">刚才说到“${缘由}”，解决的办法就在这里。</@frame>
  <@frame id="task-why-problem-threshold" idea="problem-threshold" for="work training talk festive report" when="why-problem">“${缘由}”这道坎，要靠这项工作迈过去。</@frame>
  <@frame id="task-why-problem-turn" idea="problem-turn" for="work training talk festive report" when="why-problem">把这项工作做实了，“${缘由}”的局面才能改过来。</@frame>
  <@frame id="task-why-problem-improve" idea="improve" for="work training talk festive report" when="why-problem">抓好这一项，就是要让“${缘由}”的状况有明显改观。</@frame>
  <@frame id="task-why-situation-foothold" idea="situation-foothold" for="work training talk festive report" when="why-situation">前面讲“${缘由}”，落脚点就在这里。</@frame>
  <@frame id="task-why-situation-weight" idea="situation-weight" for="work training talk festive report" when="why-situation">“${缘由}”，说的就是这项工作的分量。</@frame>
  <@frame id="task-why-situation-reason" idea="situation-reason" for="work training talk festive report" when="why-situation">刚才强调“${缘由}”，道理要落到这项工作上。</@frame>
  <@frame id="task-why-situation-test" idea="situation-test" for="work training talk festive report" when="why-situation">“${缘由}”，这句话要在这项工作中见分晓。</@frame>
  <@frame id="task-why-situation-depth" idea="situation-depth" for="work training talk festive report" when="why-situation">对“${缘由}”认识得越深，这项工作就要抓得越实。</@frame>
  <@frame id="task-why-situation-think" idea="situation-think" for="work training talk festive report" when="why-situation">想一想“${缘由}”，就知道这项工作为什么松不得。</@frame>
  <@frame id="task-why-situation-ground" idea="situation-ground" for="work training talk festive report" when="why-situation">“${缘由}”，这正是抓这项工作的理由。</@frame>
  <@frame id="task-why-situation-ask" idea="situation-ask" for="work training talk festive report" when="why-situation">为什么抓这一项？因为“${缘由}”。</@frame>
</@part>

<@part id="tasks.target">
  <@frame id="task-target-ensure" idea="ensure" for="work training talk festive report">要确保${项目标}。</@frame>
  <@frame id="task-target-goal-is" idea="goal-is" for="work training talk festive report">目标是${项目标}。</@frame>
  <@frame id="task-target-clear-goal" idea="clear-goal" for="work training talk festive report">目标很明确，就是${项目标}。</@frame>
  <@frame id="task-target-measure-by" idea="measure-by" for="work training talk festive report">检验成效，就看能不能做到${项目标}。</@frame>
  <@frame id="task-target-hard-promise" idea="hard-promise" for="work training talk festive report">${项目标}，这是必须兑现的硬目标。</@frame>
  <@frame id="task-target-bite" idea="bite" for="work training talk festive report" when="short-target">要咬住${项目标}这个目标不放松。</@frame>
  <@frame id="task-target-aim-at" idea="aim-at" for="work training talk festive report" when="short-target several-measures">各项措施都要对准${项目标}这个目标。</@frame>
  <@frame id="task-target-standard" idea="standard" for="work training talk festive report">干得好不好，衡量的标准是：${项目标}。</@frame>
  <@frame id="task-target-backward" idea="backward" for="work" when="short-target">要以${项目标}为标尺，倒排时间、细排任务，一步不落往前赶。</@frame>
  <@frame id="task-target-in-full" idea="in-full" for="work">${项目标}，这个目标要不折不扣完成。</@frame>
</@part>

