<#-- 要求：能说的话，一行一种说法 -->

<@part id="requirements.lead">
  <@frame id="requirements-lead-known-by-duty" idea="known-by-duty" for="work">会议开得好不好，关键看会后责任落得实不实。</@frame>
  <@frame id="requirements-lead-place-high" idea="place-high" for="work">${各方}要把${主题}工作摆上重要位置，组织领导要有力，责任落实要到人。</@frame>
  <@frame id="requirements-lead-beyond-paper" idea="beyond-paper" for="work">落实不能停在会场里、留在本子上，必须见之于行动、见之于结果。</@frame>
  <@frame id="requirements-lead-hard-style" idea="hard-style" for="work">任务越硬，作风越要硬，领头的人越要冲在前。</@frame>
  <@frame id="requirements-lead-who-does" idea="who-does" for="work">做好${主题}工作，要有人牵头、有人盯办、有人交账。</@frame>
  <@frame id="requirements-lead-chain" idea="chain" for="work">一项工作从部署到见效，中间差的是一环扣一环的落实。</@frame>
  <@frame id="requirements-lead-no-spectator" idea="no-spectator" for="work">${主题}工作不是哪一个部门、哪一个人的事，${各方}都在其中、都有责任。</@frame>
  <@frame id="requirements-lead-n-guarantee" idea="n-guarantee" for="work">为了保证会议部署落地，再强调${N}条。</@frame>
  <@frame id="requirements-lead-n-topic" idea="n-topic" for="work">抓好${主题}工作，${各方}要做到以下${N}条。</@frame>
  <@frame id="requirements-lead-n-mark" idea="n-mark" for="work">抓落实要有抓落实的样子，${N}条要求请大家记牢做实。</@frame>
  <@frame id="requirements-lead-move-at-once" idea="move-at-once" for="work">会议一结束，${各方}就要把责任分解下去，把工作铺展开来。</@frame>
  <@frame id="requirements-lead-people" idea="people" for="work">事情办得成办不成，说到底看人、看作风、看责任心。</@frame>
  <@frame id="requirements-lead-training-ruler" idea="training-ruler" for="training-opening">办好一个班，既要教得好，也要学得好、管得好。</@frame>
  <@frame id="requirements-lead-training-role" idea="training-role" for="training-opening">来到班上，大家都是学员，就要有学员的样子。</@frame>
  <@frame id="requirements-lead-training-n" idea="training-n" for="training-opening">为了保证学习效果，提${N}条要求。</@frame>
  <@frame id="requirements-lead-training-time" idea="training-time" for="training-opening">集中学习的时间有限，每一天、每一课都要用好。</@frame>
  <@frame id="requirements-lead-training-back" idea="training-back" for="training">学得怎么样，最终要看用得怎么样。</@frame>
  <@frame id="requirements-lead-training-deep" idea="training-deep" for="training">学习贵在入心，更贵在见行，要在学懂弄通、学用结合上下功夫。</@frame>
  <@frame id="requirements-lead-training-closing-n" idea="training-closing-n" for="training-closing">回到岗位以后，有${N}条要求请大家做到。</@frame>
  <@frame id="requirements-lead-training-closing-carry" idea="training-closing-carry" for="training-closing">结业之后，要把学到的东西带回去、用起来、传开去。</@frame>
  <@frame id="requirements-lead-training-topic" idea="training-topic" for="training">要把学习成果用到${主题}工作中去，边学边干、边干边学。</@frame>
  <@frame id="requirements-lead-training-style" idea="training-style" for="training">学风连着作风，学习要严谨，做事要踏实。</@frame>
  <@frame id="requirements-lead-festive-honour" idea="festive-honour" for="commendation">荣誉越高，要求越高，先进更要走在前、作表率。</@frame>
  <@frame id="requirements-lead-festive-learn" idea="festive-learn" for="commendation">表彰先进，目的是让更多的人学先进、赶先进、当先进。</@frame>
  <@frame id="requirements-lead-festive-next" idea="festive-next" for="festive">鲜花和掌声之后，还有许多实实在在的工作等着我们。</@frame>
  <@frame id="requirements-lead-festive-topic" idea="festive-topic" for="festive">做好今后的${主题}工作，${各方}还要担起更重的担子。</@frame>
  <@frame id="requirements-lead-festive-n" idea="festive-n" for="festive">做好下一步工作，有${N}条要求。</@frame>
  <@frame id="requirements-lead-festive-build" idea="festive-build" for="ceremony">开了头就要善始善终，各有关方面要通力协作，把后续工作抓细抓实。</@frame>
  <@frame id="requirements-lead-festive-way" idea="festive-way" for="festive">前面的路还长，要靠一件一件的实事去铺就。</@frame>
  <@frame id="requirements-lead-talk-grasp" idea="talk-grasp" for="talk">会上形成的共识，要一条一条落到工作中去。</@frame>
  <@frame id="requirements-lead-talk-answer" idea="talk-answer" for="talk">大家提的意见建议，${各方}要有人接、有人办、有回音。</@frame>
  <@frame id="requirements-lead-talk-topic" idea="talk-topic" for="talk">做好${主题}工作，请${各方}主动靠前、多做实事。</@frame>
  <@frame id="requirements-lead-talk-n" idea="talk-n" for="talk">为了把大家的意见办好，对有关方面提${N}条要求。</@frame>
  <@frame id="requirements-lead-talk-close" idea="talk-close" for="talk">座谈会开得好不好，要看会后事情办得好不好。</@frame>
  <@frame id="requirements-lead-report-self" idea="report-self" for="report">要把蓝图变成实景，首先要把自身建设抓好。</@frame>
  <@frame id="requirements-lead-report-trust" idea="report-trust" for="report">肩负大家的信任和重托，我们必须时时自警、事事尽责。</@frame>
  <@frame id="requirements-lead-report-standard" idea="report-standard" for="report">新的任务面前，能力要跟着长，作风要跟着严。</@frame>
  <@frame id="requirements-lead-report-n" idea="report-n" for="report">完成各项任务，对自身建设要有更严的要求，重点做到以下${N}条。</@frame>
  <@frame id="requirements-lead-report-people" idea="report-people" for="report">工作干得好不好，群众心里有杆秤，时间也会给出答案。</@frame>
  <@frame id="requirements-lead-report-strict" idea="strict" for="report">担子越重，对自己的要求越要严。</@frame>
  <@frame id="requirements-lead-report-watched" idea="watched" for="report">群众看我们，看的是作风，信的是行动。</@frame>
  <@frame id="requirements-lead-report-team" idea="team" for="report">再好的规划，也要靠过硬的队伍去实现。</@frame>
  <@frame id="requirements-lead-report-before" idea="before" for="report">干成事，先要带好队伍、立好规矩、守住底线。</@frame>
  <@frame id="requirements-lead-talk-watch" idea="watch" for="talk">承诺的事要有人盯，办完的事要有人验。</@frame>
  <@frame id="requirements-lead-talk-start" idea="start" for="talk">请${各方}把今天的座谈当作改进工作的开始。</@frame>
  <@frame id="requirements-lead-talk-wealth" idea="wealth" for="talk">听到的意见是财富，用好这笔财富靠行动。</@frame>
  <@frame id="requirements-lead-training-closing-homework" idea="homework" for="training-closing">课上完了，作业才刚刚开始，这份作业要在岗位上完成。</@frame>
  <@frame id="requirements-lead-training-closing-status" idea="status" for="training-closing">走出课堂，身份变了，对学习的要求没有变。</@frame>
  <@frame id="requirements-lead-training-closing-mark" idea="mark" for="training-closing">回去以后工作有了新变化，才是最好的结业成绩。</@frame>
  <@frame id="requirements-lead-festive-method" idea="method" for="commendation anniversary ceremony">热情要有，章法也要有，${各方}要各负其责、形成合力。</@frame>
  <@frame id="requirements-lead-festive-after" idea="after" for="commendation anniversary ceremony">活动会结束，责任没有句号，要一项一项落到实处。</@frame>
  <@frame id="requirements-lead-festive-test" idea="test" for="commendation anniversary ceremony">越是受到关注，越要把工作做得经得起检验。</@frame>
  <@frame id="requirements-lead-festive-tough" idea="tough" for="commendation anniversary ceremony">往后的工作，要有持之以恒的韧劲，也要有精雕细琢的细致。</@frame>
</@part>

<@part id="requirements.bare">
  <@frame id="requirements-bare-lead-person" idea="lead-person" for="work">抓${主题}工作，主要负责同志必须亲自上手，既部署任务，又盯住落实。分管的同志要沉到一线、抓在具体，及时解决推进中的问题。</@frame>
  <@frame id="requirements-bare-spread-chain" idea="spread-chain" for="work">${各方}要对照职责把任务分解到岗、落实到人。该牵头的不推，该配合的不等，拧成一股绳往前干。</@frame>
  <@frame id="requirements-bare-check-end" idea="check-end" for="work">部署了的工作要有督促，督促过的事情要有结果。对干得好的要褒奖，对敷衍应付的要批评，让实干的人有劲头、有奔头。</@frame>
  <@frame id="requirements-bare-style" idea="style" for="work">作风实不实，直接影响工作成不成。要少开会、多跑现场，少讲空话、多办实事，把力气用在解决问题上。</@frame>
  <@frame id="requirements-bare-front" idea="front" for="work">问题在一线发现，办法在一线想出，成效也要在一线检验。${各方}要多到现场看情况，多同干活的人一起想办法，把${主题}工作抓到末梢。</@frame>
  <@frame id="requirements-bare-report-loop" idea="report-loop" for="work">推进中冒出来的矛盾和问题，要早发现、早报告、早处置。${各方}之间要常通气、多补台，不让一件事在环节上卡住。</@frame>
  <@frame id="requirements-bare-take-charge" idea="take-charge" for="work">会后，${各方}要尽快传达到位、安排到位、行动到位。遇到难题不绕道，碰到矛盾不上交，以过硬的落实交出过硬的答卷。</@frame>
  <@frame id="requirements-bare-training-discipline" idea="training-discipline" for="training-opening">学习要静得下心、坐得住凳。遵守作息、专心听讲、勤于思考，是对老师的尊重，也是对自己的负责。</@frame>
  <@frame id="requirements-bare-training-think" idea="training-think" for="training">学习不能只记在本子上，还要想在脑子里、用在工作中。多问几个为什么，多想一想怎么办，收获才会扎实。</@frame>
  <@frame id="requirements-bare-training-share" idea="training-share" for="training-opening">身边的同学也是老师。课上听得认真，课下聊得深入，把各自的好做法摆出来互相启发，学习就会加倍有收获。</@frame>
  <@frame id="requirements-bare-training-closing" idea="training-closing" for="training-closing">学习的成果，要到工作中去检验。回到岗位后，要把好方法用起来，把好作风带回去，让所学见到实效。</@frame>
  <@frame id="requirements-bare-training-closing-share" idea="training-closing-share" for="training-closing">一个人学，带动的应当是一群人。回去以后，要把学到的知识讲给身边的同志听，把悟到的方法同大家一起用。</@frame>
  <@frame id="requirements-bare-training-topic" idea="training-topic" for="training">衡量学习效果，要看${主题}工作有没有新思路、新办法、新起色。大家要联系实际学，带着问题改，在实践中长本领。</@frame>
  <@frame id="requirements-bare-festive-humble" idea="festive-humble" for="commendation">成绩面前不能自满，困难面前不能退缩。要保持清醒、保持干劲，用一项项新的成果为荣誉增添分量。</@frame>
  <@frame id="requirements-bare-festive-learn" idea="festive-learn" for="commendation">学先进，贵在学精神、学方法、学劲头。${各方}要把先进的好做法用到自己的工作里，形成你追我赶的好气象。</@frame>
  <@frame id="requirements-bare-festive-build" idea="festive-build" for="ceremony">后续的每一步都要讲质量、讲安全、讲进度。${各方}要靠前服务、密切协作，把这件好事真正办好。</@frame>
  <@frame id="requirements-bare-festive-carry" idea="festive-carry" for="festive">好的传统要有人接，好的局面要有人创。${各方}要把今天凝聚起来的精气神带到工作中去，干出新的样子。</@frame>
  <@frame id="requirements-bare-festive-topic" idea="festive-topic" for="festive">接下来，${主题}工作还要一步一步往前推。${各方}要把劲头保持住，把责任担起来，用实实在在的进展回报大家的期待。</@frame>
  <@frame id="requirements-bare-talk-answer" idea="talk-answer" for="talk">对大家提的意见建议，${各方}要逐条梳理、认真研究。能办的马上办，一时办不了的要说明情况，件件要有回音。</@frame>
  <@frame id="requirements-bare-talk-keep" idea="talk-keep" for="talk">座谈的时间有限，沟通的渠道不能中断。今后有什么想法和困难，请大家随时提出来，我们一起商量着解决。</@frame>
  <@frame id="requirements-bare-talk-topic" idea="talk-topic" for="talk">推动${主题}工作，既要靠我们努力，也要靠大家支持。希望大家继续出主意、说实话，把看到的问题直截了当讲出来。</@frame>
  <@frame id="requirements-bare-talk-do" idea="talk-do" for="talk">听意见是为了改进工作。${各方}要把座谈中听到的实情带回去，把能改的先改起来，让大家看到变化。</@frame>
  <@frame id="requirements-bare-report-law" idea="report-law" for="report">我们要依法履职、务实担当，做到说话算数、办事公道。定下的目标要兑现，承诺的事情要办好。</@frame>
  <@frame id="requirements-bare-report-people" idea="report-people" for="report">我们要常到群众中去，常到基层去，听真话、察实情、解难题。群众满意不满意，始终是衡量工作的第一标准。</@frame>
  <@frame id="requirements-bare-report-clean" idea="report-clean" for="report">我们要过紧日子、当铁公仆，管好每一笔钱，用好每一份权。主动请各方面监督，让工作在阳光下进行。</@frame>
  <@frame id="requirements-bare-report-efficient" idea="report-efficient" for="report">我们要提高办事效率，少一些推诿扯皮，多一些主动服务。把复杂的事办简单，把简单的事办扎实，让群众办事更顺心。</@frame>
</@part>
