<#-- 要求：能说的话，一行一种说法 -->

<@part id="requirements.lead">
  <@frame id="requirements-lead-n-carry" idea="n-carry" for="work festive talk">就抓好工作落实，提${N}点要求。</@frame>
  <@frame id="requirements-lead-n-guarantee" idea="n-carry" for="work talk">为确保会议精神落到实处，提${N}点要求。</@frame>
  <@frame id="requirements-lead-n-topic" idea="n-topic" for="work festive talk">抓好${主题}工作，要做到以下${N}点。</@frame>
  <@frame id="requirements-lead-n-topic-ask" idea="n-topic" for="work festive talk">为切实做好${主题}工作，提${N}点要求。</@frame>
  <@frame id="requirements-lead-n-bodies" idea="n-bodies" for="work festive talk">${各方}要切实做到以下${N}点。</@frame>
  <@frame id="requirements-lead-n-here" idea="n-here" for="work festive talk">在这里，提${N}点要求。</@frame>
  <@frame id="requirements-lead-festive-n" idea="n-next" for="work festive talk">做好下一步工作，要做到以下${N}点。</@frame>
  <@frame id="requirements-lead-place-high" idea="place-high" for="work festive talk" when="详">${各方}要把${主题}工作摆上重要位置，切实抓好落实。</@frame>
  <@frame id="requirements-lead-move-at-once" idea="move-at-once" for="work talk" when="详">会后，${各方}要抓紧研究部署，认真抓好落实。</@frame>
  <@frame id="requirements-lead-who-does" idea="place-high" for="work festive talk" when="详">做好${主题}工作，要加强组织领导，落实工作责任。</@frame>
  <@frame id="requirements-lead-training-n" idea="n-effect" for="training-opening">为确保学习效果，提${N}点要求。</@frame>
  <@frame id="requirements-lead-training-n-quality" idea="n-effect" for="training-opening">为保证培训质量，强调${N}点。</@frame>
  <@frame id="requirements-lead-training-n-this" idea="n-this" for="training-opening">对这次培训，提${N}点要求。</@frame>
  <@frame id="requirements-lead-training-n-learn" idea="n-this" for="training-opening">就搞好这次学习，提${N}点要求。</@frame>
  <@frame id="requirements-lead-training-n-period" idea="n-period" for="training-opening">学习期间，请大家做到以下${N}点。</@frame>
  <@frame id="requirements-lead-training-n-strict" idea="n-period" for="training-opening">在培训期间，要严格做到以下${N}点。</@frame>
  <@frame id="requirements-lead-training-time" idea="time" for="training-opening" when="详">大家要珍惜这次学习机会，认真完成学习任务。</@frame>
  <@frame id="requirements-lead-training-role" idea="role" for="training-opening" when="详">要严格遵守学习纪律，认真参加各项学习。</@frame>
  <@frame id="requirements-lead-training-closing-n" idea="closing-n" for="training-closing">回到工作岗位后，请大家做到以下${N}点。</@frame>
  <@frame id="requirements-lead-training-closing-n-after" idea="closing-n" for="training-closing">结业以后，要做到以下${N}点。</@frame>
  <@frame id="requirements-lead-training-closing-n-keep" idea="closing-n-keep" for="training-closing">为巩固学习成果，提${N}点要求。</@frame>
  <@frame id="requirements-lead-training-closing-n-use" idea="closing-n-keep" for="training-closing">为把学习成果运用好，提${N}点要求。</@frame>
  <@frame id="requirements-lead-training-closing-n-later" idea="closing-n-later" for="training-closing">在今后的工作和学习中，要做到以下${N}点。</@frame>
  <@frame id="requirements-lead-training-closing-carry" idea="closing-carry" for="training-closing" when="详">回到工作岗位后，要把学到的知识运用到工作中。</@frame>
  <@frame id="requirements-lead-training-back" idea="closing-carry" for="training-closing" when="详">结业以后，要坚持学以致用，巩固学习成果。</@frame>
  <@frame id="requirements-lead-training-topic" idea="closing-carry" for="training-closing" when="详">要把学习成果运用到${主题}工作中。</@frame>
  <@frame id="requirements-lead-report-n" idea="report-n" for="report">完成各项任务，必须加强自身建设，做到以下${N}点。</@frame>
  <@frame id="requirements-lead-report-n-self" idea="report-n" for="report">切实加强自身建设，要做到以下${N}点。</@frame>
  <@frame id="requirements-lead-report-n-effort" idea="report-n-effort" for="report">加强自身建设，要在以下${N}${类}下功夫。</@frame>
  <@frame id="requirements-lead-report-n-we" idea="report-n-we" for="report">我们要自觉做到以下${N}点。</@frame>
  <@frame id="requirements-lead-report-n-next" idea="report-n-we" for="report">做好下一步工作，我们要严格做到以下${N}点。</@frame>
  <@frame id="requirements-lead-report-self" idea="report-self" for="report" when="详">完成各项任务，必须切实加强自身建设。</@frame>
  <@frame id="requirements-lead-report-standard" idea="report-self" for="report" when="详">做好下一步工作，必须改进作风、狠抓落实。</@frame>
  <@frame id="requirements-lead-report-strict" idea="report-self" for="report" when="详">我们要切实加强自身建设，认真履行职责。</@frame>
  <@frame id="requirements-lead-urgent-n-strict" idea="urgent-n-strict" for="urgent">以下${N}条，必须严格执行。</@frame>
  <@frame id="requirements-lead-urgent-n-bodies" idea="urgent-n-bodies" for="urgent">${各方}要严格执行以下${N}条。</@frame>
  <@frame id="requirements-lead-urgent-n-duty" idea="urgent-n-duty" for="urgent">就严格落实责任，强调${N}点。</@frame>
  <@frame id="requirements-lead-urgent-now" idea="urgent-now" for="urgent">${各方}要立即行动，严格落实责任。</@frame>
</@part>

<#-- 任务自己就是一级标题的，要求在最后一节后面另起一段，不再编号 -->
<@part id="requirements.last">
  <@frame id="requirements-last-carry" idea="carry" for="work festive talk report">最后，就抓好落实提${N}点要求。</@frame>
  <@frame id="requirements-last-carry-work" idea="carry" for="work festive talk report">最后，围绕抓好工作落实强调${N}点。</@frame>
  <@frame id="requirements-last-stress" idea="stress" for="work festive talk report">最后，再强调${N}点。</@frame>
  <@frame id="requirements-last-ask" idea="stress" for="work festive talk report">最后，提${N}点要求。</@frame>
  <@frame id="requirements-last-topic" idea="topic" for="work festive talk report">最后，就做好${主题}工作提${N}点要求。</@frame>
  <@frame id="requirements-last-above" idea="above" for="work festive talk report">抓好以上工作，要做到以下${N}点。</@frame>
  <@frame id="requirements-last-tasks" idea="above" for="work festive talk report">为完成好上述任务，再强调${N}点。</@frame>
  <@frame id="requirements-last-real" idea="above" for="work festive talk report">为把以上工作落到实处，提${N}点要求。</@frame>
  <@frame id="requirements-last-bodies" idea="bodies" for="work">抓好以上工作，${各方}要做到以下${N}点。</@frame>
  <@frame id="requirements-last-urgent" idea="urgent" for="urgent">最后强调${N}点，必须严格执行。</@frame>
</@part>

<@part id="requirements.bare">
  <@frame id="requirements-bare-lead-person" idea="lead-person" for="work">${各方}要切实加强对${主题}工作的领导，主要负责同志负总责，分管负责同志具体抓。要明确分工、落实责任，把各项任务落到实处。</@frame>
  <@frame id="requirements-bare-spread-chain" idea="spread-chain" for="work">${各方}要对照职责，把任务逐项分解到岗、落实到人。要各司其职、密切配合，及时研究解决工作中的问题。</@frame>
  <@frame id="requirements-bare-check-end" idea="check-end" for="work">要加强督促检查，及时掌握工作进展。对责任不落实、工作不到位的，要督促整改。</@frame>
  <@frame id="requirements-bare-front" idea="front" for="work">负责同志要深入一线、深入现场，及时了解情况、解决问题。要改进工作作风，把各项措施落到实处。</@frame>
  <@frame id="requirements-bare-take-charge" idea="take-charge" for="work">会后，${各方}要抓紧传达部署，结合实际研究具体措施。工作进展和遇到的问题，要及时报告。</@frame>
  <@frame id="requirements-bare-training-discipline" idea="training-discipline" for="training-opening">学习期间，大家要集中精力、专心学习，严格遵守各项纪律。要积极思考、加强交流，按要求完成学习任务。</@frame>
  <@frame id="requirements-bare-training-think" idea="training-think" for="training-opening">要坚持理论联系实际，带着工作中的问题学。要把学到的知识运用到工作中，不断提高工作能力。</@frame>
  <@frame id="requirements-bare-training-closing" idea="training-closing" for="training-closing">回到工作岗位后，要继续加强学习，巩固学习成果。要坚持学以致用，把学到的知识和方法运用到工作中。</@frame>
  <@frame id="requirements-bare-training-closing-share" idea="training-closing-share" for="training-closing">回去以后，大家要结合本职工作，认真运用学习成果。要主动同身边的同志交流学习体会，共同提高。</@frame>
  <@frame id="requirements-bare-festive-learn" idea="festive-learn" for="commendation">${各方}要认真学习先进的经验做法，结合实际改进工作。要明确分工、落实责任，抓好下一步工作。</@frame>
  <@frame id="requirements-bare-festive-build" idea="festive-build" for="ceremony">有关各方要各负其责、密切配合，抓好后续各项工作。工作中遇到的困难和问题，要及时协调解决。</@frame>
  <@frame id="requirements-bare-festive-topic" idea="festive-topic" for="festive">${各方}要继续抓好${主题}工作，明确分工，落实责任。要加强督促检查，把各项工作落到实处。</@frame>
  <@frame id="requirements-bare-talk-answer" idea="talk-answer" for="talk" when="advice">对大家提出的意见建议，${各方}要逐条梳理、认真研究。能解决的要抓紧解决，一时解决不了的要说明情况。</@frame>
  <@frame id="requirements-bare-talk-do" idea="talk-do" for="talk">会后，${各方}要认真研究、抓好落实，及时反馈办理情况。今后有什么意见和建议，请大家随时提出来。</@frame>
  <@frame id="requirements-bare-report-law" idea="report-law" for="report">我们要坚持依法履职，自觉接受各方面监督。要认真落实各项工作部署，按要求完成目标任务。</@frame>
  <@frame id="requirements-bare-report-people" idea="report-people" for="report">我们要切实改进作风，深入基层、深入群众，多做调查研究。要认真听取群众意见，帮助解决实际问题。</@frame>
  <@frame id="requirements-bare-report-clean" idea="report-clean" for="report">我们要坚持过紧日子，管好用好财政资金。要严格遵守廉洁自律各项规定，主动接受监督。</@frame>
  <@frame id="requirements-bare-report-efficient" idea="report-efficient" for="report">我们要优化办事流程，提高办事效率。要加强协调配合，坚决纠正推诿扯皮。</@frame>
  <@frame id="requirements-bare-urgent-posts" idea="urgent-posts" for="urgent">${各方}主要负责同志要立即到岗，靠前指挥。要严格值班值守，重要情况第一时间报告。</@frame>
  <@frame id="requirements-bare-urgent-orders" idea="urgent-orders" for="urgent">会后，各项部署要立即传达到位、执行到位。执行中遇到的问题，要第一时间报告。</@frame>
</@part>

<@part id="requirements.one">
  <@frame id="requirements-one-also" idea="also" for="work festive training talk report">同时，</@frame>
  <@frame id="requirements-one-stress" idea="stress" for="work training talk">再强调一点，</@frame>
</@part>
