<#-- tasks：能说的话。由 patterns.yaml 写成，措辞可以直接改；整份换掉，就在 custom/sections/ 里放同名文件。 -->

<#macro tasks_lead>
  <@say part="tasks.lead"; id>
    <#switch id>
      <#-- 自拟；work -->
      <#on "tasks-lead-n-next">下一步，重点是以下${N}${类}。
      <#-- 自拟；work -->
      <#on "tasks-lead-n-end-to-end">以下${N}${类}，要集中力量、一抓到底。
      <#-- 自拟；work -->
      <#on "tasks-lead-n-key">任务千头万绪，最要紧的是${N}${类}。
      <#-- 自拟；work -->
      <#on "tasks-lead-n-topic-sum">${主题}工作怎么抓？归结起来，就是${N}${类}。
      <#-- 自拟；work -->
      <#on "tasks-lead-n-press">力量要往重点上压，精力要往重点上放，这个重点就是以下${N}${类}。
      <#-- 自拟；work -->
      <#on "tasks-lead-n-topic-tight">围绕${主题}，${N}${类}必须抓紧抓实、抓出成效。
      <#-- 自拟；work -->
      <#on "tasks-lead-n-together">以下${N}${类}各有侧重，也彼此关联，要统筹安排、协同推进。
      <#-- 自拟；work -->
      <#on "tasks-lead-n-main-line">抓工作要有主攻方向，当前的主攻方向就是以下${N}${类}。
      <#-- 自拟；work；battle -->
      <#on "tasks-lead-n-battle">重点要打好以下${N}${类}。
      <#-- 自拟；work；battle -->
      <#on "tasks-lead-n-battle-topic">做好${主题}工作，必须集中优势力量，打赢${N}${类}。
      <#-- 自拟；work；aspect -->
      <#on "tasks-lead-n-aspect">具体要从${N}${类}着手、用力。
      <#-- 自拟；work；aspect -->
      <#on "tasks-lead-n-aspect-topic">做好${主题}工作，要在${N}${类}下足功夫。
      <#-- 自拟；work -->
      <#on "tasks-lead-one-by-one">下一步，要盯住重点、带动全面，把各项任务一件一件落到实处。
      <#-- 自拟；work -->
      <#on "tasks-lead-result">任务已经摆在面前，关键是拿出办法、干出结果。
      <#-- 自拟；work -->
      <#on "tasks-lead-no-average">抓${主题}工作，最忌平均用力，必须分清主次、抓住要害。
      <#-- 自拟；work -->
      <#on "tasks-lead-real-move">${主题}工作要出实招，更要见实效。
      <#-- 自拟；work -->
      <#on "tasks-lead-clear-then-do">围绕${主题}，要把该做的事理清楚，把理清楚的事做到位。
      <#-- 自拟；work -->
      <#on "tasks-lead-to-the-end">看准了的事，就要抓紧干、抓实干、一直干到见效为止。
      <#-- 自拟；work -->
      <#on "tasks-lead-key-links">善抓工作的人，总是先抓住最管用的那几个环节。
      <#-- 自拟；work -->
      <#on "tasks-lead-topic-next">下一步抓${主题}工作，要往深处谋、向实处干。
      <#-- 自拟；report -->
      <#on "tasks-lead-report-n-goal">实现全年目标，重点是以下${N}${类}。
      <#-- 自拟；report -->
      <#on "tasks-lead-report-n-hold">做好下一步工作，要牢牢抓住以下${N}${类}。
      <#-- 自拟；report -->
      <#on "tasks-lead-report-n-livelihood">既要兼顾眼前和长远，又要分清轻重和缓急，重点是以下${N}${类}。
      <#-- 自拟；report -->
      <#on "tasks-lead-report-do">目标定了，就要一步一步去实现，一件一件去落实。
      <#-- 自拟；report -->
      <#on "tasks-lead-report-pivot">各项重点工作，我们都要用心谋划、用力推动、用结果说话。
      <#-- 自拟；report -->
      <#on "tasks-lead-report-people">群众盼望的，就是我们要办的；发展欠缺的，就是我们要补的。
      <#-- 自拟；talk -->
      <#on "tasks-lead-talk-n-care">大家关心的事，就是我们要办的事，下一步重点是${N}${类}。
      <#-- 自拟；talk -->
      <#on "tasks-lead-talk-n-idea">听了大家的发言，下一步的思路更清楚了，主要是${N}${类}。
      <#-- 自拟；talk -->
      <#on "tasks-lead-talk-do">说了就要做，做就要做好，下一步要把大家的好建议变成工作中的实举措。
      <#-- 自拟；talk -->
      <#on "tasks-lead-talk-topic">做好${主题}工作，要听得进意见，更要办得成事情。
      <#-- 自拟；talk -->
      <#on "tasks-lead-talk-together">下一步的工作，还要靠大家一起出主意、一起使力气。
      <#-- 自拟；festive -->
      <#on "tasks-lead-festive-n-next">往前走，要接着奋斗、接着实干，重点是${N}${类}。
      <#-- 自拟；festive -->
      <#on "tasks-lead-festive-n-answer">以实干回应期待，要紧的是以下${N}${类}。
      <#-- 自拟；festive -->
      <#on "tasks-lead-festive-carry">最好的庆祝是接着干，要乘势而上，把后续的事情办得更紧凑、更扎实。
      <#-- 自拟；festive -->
      <#on "tasks-lead-festive-topic">我们要趁热打铁、再加把劲，推动${主题}工作再上台阶。
      <#-- 自拟；ceremony -->
      <#on "tasks-lead-festive-start">开局要有开局的气象，起步就要起好步、迈开步。
      <#-- 自拟；commendation -->
      <#on "tasks-lead-festive-honour">荣誉记录的是昨天，奋斗面对的是明天，接下来的工作更要抓好。
      <#-- 自拟；training -->
      <#on "tasks-lead-training-n">这次学习的内容不少，重点是以下${N}${类}。
      <#-- 自拟；training -->
      <#on "tasks-lead-training-focus">学习要有重点，要奔着问题去、朝着实用学。
      <#-- 自拟；training -->
      <#on "tasks-lead-training-topic">围绕${主题}，要学懂政策、学通方法、学会运用。
      <#-- 自拟；training；aspect -->
      <#on "tasks-lead-training-n-post">从岗位需要看，要着重学好、用好以下${N}${类}。
      <#-- 自拟；training -->
      <#on "tasks-lead-training-one-by-one">学习不求面面俱到，但求学一样、会一样、用一样。
      <#-- 自拟；training -->
      <#on "tasks-lead-training-aim">带着任务来学，学起来才有方向、才有劲头。
      <#-- 自拟；training；aspect -->
      <#on "tasks-lead-training-n-class">这期班要学有所成，主要抓好以下${N}${类}。
      <#-- 自拟；training -->
      <#on "tasks-lead-training-topic-need">${主题}工作急需什么，我们就重点学什么。
      <#-- 自拟；training -->
      <#on "tasks-lead-training-post-need">学什么、练什么，要以岗位需要为准。
      <#-- 自拟；report -->
      <#on "tasks-lead-report-n-ox">干工作要牵住“牛鼻子”，以下${N}${类}，就是我们要牵住的“牛鼻子”。
      <#-- 自拟；report -->
      <#on "tasks-lead-report-promise">把任务变成项目，把项目变成实绩，是我们对大家的承诺。
      <#-- 自拟；report -->
      <#on "tasks-lead-report-edge">工作千头万绪，我们要把力气用在刀刃上。
      <#-- 自拟；report -->
      <#on "tasks-lead-report-decide">重点工作抓得准不准、实不实，决定着目标能不能实现。
      <#-- 自拟；talk -->
      <#on "tasks-lead-talk-n-gather">归拢大家的想法，接下来的工作重点是${N}${类}。
      <#-- 自拟；talk -->
      <#on "tasks-lead-talk-effect">座谈的成效，要体现在下一步的工作上。
      <#-- 自拟；talk -->
      <#on "tasks-lead-talk-first">事情要一件一件办，先从大家最盼望的办起。
      <#-- 自拟；anniversary ceremony commendation；aspect -->
      <#on "tasks-lead-festive-n-steady">向前走，步子要稳，劲头要足，重点做好以下${N}${类}。
      <#-- 自拟；anniversary ceremony commendation -->
      <#on "tasks-lead-festive-applause">掌声响过，还要回到实干上来，把该办的事一件件办好。
      <#-- 自拟；anniversary ceremony commendation -->
      <#on "tasks-lead-festive-hammer">愿景再美，也要一锤一锤敲出来。
      <#-- 自拟；anniversary ceremony commendation -->
      <#on "tasks-lead-festive-topic-new">以今天为新起点，${主题}工作还有许多事情要做。
    </#switch>
  </@say>
</#macro>

<#macro tasks_why>
  <@say part="tasks.why"; id>
    <#switch id>
      <#-- 自拟；festive report talk training work；why-problem -->
      <#on "task-why-problem-rely">前面讲到的“${缘由}”，就要靠这项工作来破解。
      <#-- 自拟；festive report talk training work；why-problem -->
      <#on "task-why-problem-start">对“${缘由}”这个问题，就从这里入手解决。
      <#-- 自拟；festive report talk training work；why-problem -->
      <#on "task-why-problem-aim">之所以要抓这一项，就是冲着“${缘由}”去的。
      <#-- 自拟；festive report talk training work；why-problem -->
      <#on "task-why-problem-face">这项工作对着的，正是“${缘由}”这个难题。
      <#-- 自拟；festive report talk training work；why-problem -->
      <#on "task-why-problem-way">刚才说到“${缘由}”，解决的办法就在这里。
      <#-- 自拟；festive report talk training work；why-problem -->
      <#on "task-why-problem-threshold">“${缘由}”这道坎，要靠这项工作迈过去。
      <#-- 自拟；festive report talk training work；why-problem -->
      <#on "task-why-problem-turn">把这项工作做实了，“${缘由}”的局面才能改过来。
      <#-- 自拟；festive report talk training work；why-problem -->
      <#on "task-why-problem-improve">抓好这一项，就是要让“${缘由}”的状况有明显改观。
      <#-- 自拟；festive report talk training work；why-situation -->
      <#on "task-why-situation-foothold">前面讲“${缘由}”，落脚点就在这里。
      <#-- 自拟；festive report talk training work；why-situation -->
      <#on "task-why-situation-weight">“${缘由}”，说的就是这项工作的分量。
      <#-- 自拟；festive report talk training work；why-situation -->
      <#on "task-why-situation-reason">刚才强调“${缘由}”，道理要落到这项工作上。
      <#-- 自拟；festive report talk training work；why-situation -->
      <#on "task-why-situation-test">“${缘由}”，这句话要在这项工作中见分晓。
      <#-- 自拟；festive report talk training work；why-situation -->
      <#on "task-why-situation-depth">对“${缘由}”认识得越深，这项工作就要抓得越实。
      <#-- 自拟；festive report talk training work；why-situation -->
      <#on "task-why-situation-think">想一想“${缘由}”，就知道这项工作为什么松不得。
      <#-- 自拟；festive report talk training work；why-situation -->
      <#on "task-why-situation-ground">“${缘由}”，这正是抓这项工作的理由。
      <#-- 自拟；festive report talk training work；why-situation -->
      <#on "task-why-situation-ask">为什么抓这一项？因为“${缘由}”。
    </#switch>
  </@say>
</#macro>

<#macro tasks_target>
  <@say part="tasks.target"; id>
    <#switch id>
      <#-- 自拟；festive report talk training work -->
      <#on "task-target-ensure">要确保${项目标}。
      <#-- 自拟；festive report talk training work -->
      <#on "task-target-goal-is">目标是${项目标}。
      <#-- 自拟；festive report talk training work -->
      <#on "task-target-clear-goal">目标很明确，就是${项目标}。
      <#-- 自拟；festive report talk training work -->
      <#on "task-target-measure-by">检验成效，就看能不能做到${项目标}。
      <#-- 自拟；festive report talk training work -->
      <#on "task-target-hard-promise">${项目标}，这是必须兑现的硬目标。
      <#-- 自拟；festive report talk training work；short-target -->
      <#on "task-target-bite">要咬住${项目标}这个目标不放松。
      <#-- 自拟；festive report talk training work；several-measures short-target -->
      <#on "task-target-aim-at">各项措施都要对准${项目标}这个目标。
      <#-- 自拟；festive report talk training work -->
      <#on "task-target-standard">干得好不好，衡量的标准是：${项目标}。
      <#-- 自拟；work；short-target -->
      <#on "task-target-backward">要以${项目标}为标尺，倒排时间、细排任务，一步不落往前赶。
      <#-- 自拟；work -->
      <#on "task-target-in-full">${项目标}，这个目标要不折不扣完成。
    </#switch>
  </@say>
</#macro>

<#macro tasks_owner>
  <@say part="tasks.owner"; id>
    <#switch id>
      <#-- 自拟；festive report talk training work；lead-body no-deadline owner-plain several-measures -->
      <#on "task-owner-above-lead">以上工作由${单位}牵头落实。
      <#-- 自拟；festive report talk training work；deadline-before owner-plain several-measures -->
      <#on "task-owner-above-before">以上工作由${单位}负责，${时限}完成。
      <#-- 自拟；festive report talk training work；lead-body no-deadline owner-plain -->
      <#on "task-owner-hold-line">这项任务由${单位}牵头，各有关方面要积极配合。
      <#-- 自拟；festive report talk training work；no-deadline owner-plain -->
      <#on "task-owner-organise">${单位}要认真组织实施，把这项任务抓出成效。
      <#-- 自拟；festive report talk training work；lead-body no-deadline owner-plain -->
      <#on "task-owner-follow">请${单位}牵头推进，及时协调解决遇到的困难。
      <#-- 自拟；festive report talk training work；deadline-before owner-plain -->
      <#on "task-owner-this-before">这项任务由${单位}组织实施，${时限}全部到位。
      <#-- 自拟；festive report talk training work；deadline-before lead-body owner-plain -->
      <#on "task-owner-matter-before">这件事由${单位}牵头，${时限}办妥。
      <#-- 自拟；festive report talk training work；deadline-before owner-plain -->
      <#on "task-owner-push-before">${单位}要抓紧推进，确保${时限}完成。
      <#-- 自拟；festive report talk training work；deadline-from owner-plain several-measures -->
      <#on "task-owner-owner-from">以上事项由${单位}负责，${时限}抓紧实施。
      <#-- 自拟；festive report talk training work；deadline-from owner-plain -->
      <#on "task-owner-this-from">这项任务由${单位}负责，${时限}抓紧实施。
      <#-- 自拟；festive report talk training work；deadline-ongoing lead-body owner-plain -->
      <#on "task-owner-owner-ongoing">这是一项经常性任务，由${单位}负总责，${时限}抓好落实。
      <#-- 自拟；festive report talk training work；deadline-ongoing owner-plain -->
      <#on "task-owner-all-ongoing">这是一项经常性任务，${单位}要${时限}抓好落实。
      <#-- 自拟；festive report talk training work；deadline-other lead-body owner-plain -->
      <#on "task-owner-owner-other">这项任务由${单位}牵头，${时限}落实到位。
      <#-- 自拟；festive report talk training work；deadline-other owner-plain -->
      <#on "task-owner-all-other">这项任务由${单位}组织实施，${时限}落实到位。
      <#-- 自拟；work；lead-body no-deadline owner-plain -->
      <#on "task-owner-to-the-end">这项任务${单位}要负总责、抓到底，不见成效不收兵。
      <#-- 自拟；work；deadline-before owner-plain -->
      <#on "task-owner-answer-before">这项任务交给${单位}，${时限}要见分晓。
      <#-- 自拟；work；deadline-before owner-plain several-measures -->
      <#on "task-owner-list-before">${单位}要列出清单、明确到人，确保${时限}完成以上任务。
      <#-- 自拟；work；lead-body no-deadline owner-plain -->
      <#on "task-owner-head-duty">抓好这项任务，${单位}责无旁贷，要主动牵头、敢于拍板。
      <#-- 自拟；festive report talk training work；deadline-before no-owner -->
      <#on "task-when-before">这项任务要在${时限}完成。
      <#-- 自拟；festive report talk training work；deadline-before no-owner -->
      <#on "task-when-before-result">这件事${时限}要见到成效。
      <#-- 自拟；festive report talk training work；deadline-before no-owner -->
      <#on "task-when-before-sure">要抓紧推进，确保${时限}完成。
      <#-- 自拟；festive report talk training work；deadline-from no-owner -->
      <#on "task-when-from">这项任务${时限}抓紧实施。
      <#-- 自拟；festive report talk training work；deadline-ongoing no-owner -->
      <#on "task-when-ongoing">这是一项经常性任务，要${时限}抓好落实。
      <#-- 自拟；festive report talk training work；deadline-other no-owner -->
      <#on "task-when-other">这项任务要抓紧办理，${时限}落实到位。
      <#-- 自拟；festive report talk training work；no-deadline owner-tells -->
      <#on "task-told-owner">这项任务由${单位}。
      <#-- 自拟；festive report talk training work；deadline-before owner-tells -->
      <#on "task-told-before">这项任务由${单位}，${时限}完成。
      <#-- 自拟；festive report talk training work；deadline-from owner-tells -->
      <#on "task-told-from">这项任务由${单位}，${时限}实施。
      <#-- 自拟；festive report talk training work；deadline-ongoing owner-tells -->
      <#on "task-told-ongoing">这项任务由${单位}，${时限}抓好落实。
      <#-- 自拟；festive report talk training work；deadline-other owner-tells -->
      <#on "task-told-other">这项任务由${单位}，${时限}落实到位。
    </#switch>
  </@say>
</#macro>
