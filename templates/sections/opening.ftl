<#-- 开场：能说的话，一行一种说法 -->

<@part id="opening.meeting">
  <@frame id="opening-decided" idea="decided" for="work">这次会议是${主办}研究决定召开的，主要任务是${会议任务}。</@frame>
  <@frame id="opening-decided-2" idea="decided" for="work">${主办}决定召开这次会议，就是要${会议任务}。</@frame>
  <@frame id="opening-decided-3" idea="decided" for="work">经${主办}研究，今天召开${名称}，${会议任务}。</@frame>
  <@frame id="opening-gathered" idea="gathered" for="work">今天，我们在这里召开${名称}，主要任务是${会议任务}。</@frame>
  <@frame id="opening-gathered-2" idea="gathered" for="work" ranks="chief deputy">今天把大家召集起来开会，主要是${会议任务}。</@frame>
  <@frame id="opening-gathered-3" idea="gathered" for="work">今天召开${名称}，${会议任务}。</@frame>
  <@frame id="opening-task-first" idea="task-first" for="work">这次会议的任务很明确，就是${会议任务}。</@frame>
  <@frame id="opening-topic-first" idea="topic-first" for="work">为了把${主题}工作抓得更实，${主办}决定召开这次会议，主要任务是${会议任务}。</@frame>
  <@frame id="opening-topic-first-2" idea="topic-first" for="work">做好${主题}工作，要靠大家齐心协力。今天召开${名称}，主要是${会议任务}。</@frame>
  <@frame id="opening-topic-first-3" idea="topic-first" for="work">这次会议专门研究${主题}工作，主要任务是${会议任务}。</@frame>
  <@frame id="opening-plain" idea="plain" for="work">今天，我们召开${名称}。</@frame>
  <@frame id="opening-plain-2" idea="plain" for="work">召开这次会议，是${主办}经过研究作出的安排。</@frame>
  <@frame id="opening-plain-topic" idea="plain-topic" for="work">今天，我们召开${名称}，专题研究${主题}工作。</@frame>
  <@frame id="opening-plain-topic-2" idea="plain-topic" for="work">今天这次会议，专门讲${主题}工作。</@frame>
  <@frame id="opening-plain-topic-3" idea="plain-topic" for="work">${主办}召开这次会议，目的就是把${主题}工作抓得更紧更实。</@frame>
  <@frame id="opening-visiting" idea="visiting" for="work" ranks="superior guest">今天，${主办}召开${名称}，${会议任务}。</@frame>
  <@frame id="opening-visiting-2" idea="visiting" for="work" ranks="superior">今天来参加${名称}，主要是同大家一起研究${主题}工作。</@frame>
  <@frame id="opening-visiting-3" idea="visiting" for="work" ranks="superior">今天来参加${名称}，既是来听情况，也是来同大家一起商量工作。</@frame>
  <@frame id="opening-visiting-4" idea="visiting" for="work" ranks="guest">感谢${主办}的邀请，让我有机会参加${名称}，同大家一起交流。</@frame>
  <@frame id="opening-visiting-5" idea="visiting" for="work" ranks="guest">今天参加${名称}，同大家一起交流${主题}工作，机会难得。</@frame>
  <@frame id="opening-on-site-on-site" idea="on-site" for="on-site">今天，我们把会场搬到现场，召开${名称}，主要任务是${会议任务}。</@frame>
  <@frame id="opening-on-site-on-site-2" idea="on-site" for="on-site">把会开到现场，为的是看得见、学得到、用得上。今天召开${名称}，主要是${会议任务}。</@frame>
  <@frame id="opening-on-site-on-site-3" idea="on-site" for="on-site">今天召开${名称}，就是请大家边看、边学、边议，把好做法带回去。</@frame>
  <@frame id="opening-on-site-on-site-4" idea="on-site" for="on-site">今天，我们召开${名称}，现场看、现场学、现场比，推动${主题}工作上水平。</@frame>
  <@frame id="opening-on-site-on-site-5" idea="on-site" for="on-site">${主办}召开这次现场会，主要任务是${会议任务}。</@frame>
  <@frame id="opening-conveying-conveying" idea="conveying" for="conveying">今天开会，就是抓传达、抓学习、抓落实，主要任务是${会议任务}。</@frame>
  <@frame id="opening-conveying-conveying-2" idea="conveying" for="conveying">今天，我们召开${名称}，传达学习上级精神，研究贯彻的具体办法。</@frame>
  <@frame id="opening-conveying-conveying-3" idea="conveying" for="conveying">传达精神要及时，贯彻部署要坚决。今天召开${名称}，主要任务是${会议任务}。</@frame>
  <@frame id="opening-conveying-conveying-4" idea="conveying" for="conveying">${主办}召开这次会议，是要把上级精神讲清楚，把贯彻措施定下来。</@frame>
  <@frame id="opening-conveying-conveying-5" idea="conveying" for="conveying">这次会议是${主办}研究召开的，目的是把上级关于${主题}工作的要求传达到位、落实到位。</@frame>
  <@frame id="opening-integrity-warning-warning" idea="warning" for="integrity-warning">今天，我们召开${名称}，目的是以案为鉴、警钟长鸣。</@frame>
  <@frame id="opening-integrity-warning-warning-2" idea="warning" for="integrity-warning">开这次会，就是给大家提个醒、敲敲钟，主要任务是${会议任务}。</@frame>
  <@frame id="opening-integrity-warning-warning-3" idea="warning" for="integrity-warning">今天召开${名称}，${会议任务}，让大家心有所畏、行有所止。</@frame>
  <@frame id="opening-integrity-warning-warning-4" idea="warning" for="integrity-warning">${主办}决定召开这次会议，是提醒，更是爱护，主要任务是${会议任务}。</@frame>
  <@frame id="opening-integrity-warning-warning-5" idea="warning" for="integrity-warning">今天这次会议，用案例说话，用纪律说话，目的是让大家受警醒、守底线。</@frame>
  <@frame id="opening-term-change-term" idea="term" for="term-change">换届工作政策性强、程序要求严。今天召开${名称}，主要任务是${会议任务}。</@frame>
  <@frame id="opening-term-change-term-2" idea="term" for="term-change">今天，我们召开${名称}，对换届工作作出安排。</@frame>
  <@frame id="opening-term-change-term-3" idea="term" for="term-change">${主办}研究决定召开这次会议，为的是把换届的政策讲清楚，把纪律讲明白。</@frame>
  <@frame id="opening-term-change-term-4" idea="term" for="term-change">这次会议，主要是${会议任务}，推动换届工作依规有序进行。</@frame>
  <@frame id="opening-term-change-term-5" idea="term" for="term-change">做好换届工作，要早谋划、细安排、严把关。经${主办}研究，今天召开${名称}。</@frame>
  <@frame id="opening-economic-analysis-economy" idea="economy" for="economic-analysis">今天，我们召开${名称}，把家底摸透、把症结找准、把办法议实。</@frame>
  <@frame id="opening-economic-analysis-economy-2" idea="economy" for="economic-analysis">分析形势，是为了把握主动。今天召开${名称}，主要任务是${会议任务}。</@frame>
  <@frame id="opening-economic-analysis-economy-3" idea="economy" for="economic-analysis">这次会议，主要是${会议任务}，做到心中有数、手中有策。</@frame>
  <@frame id="opening-economic-analysis-economy-4" idea="economy" for="economic-analysis">${主办}召开这次会议，给经济运行把把脉，商量下一步的对策。</@frame>
  <@frame id="opening-economic-analysis-economy-5" idea="economy" for="economic-analysis">今天开这个分析会，既要看数字，更要看数字背后的问题，主要任务是${会议任务}。</@frame>
  <@frame id="opening-festive-held" idea="held" for="festive">今天，我们在这里举行${名称}。</@frame>
  <@frame id="opening-festive-held-2" idea="held" for="festive">今天，我们相聚一堂，共同参加${名称}。</@frame>
  <@frame id="opening-festive-held-3" idea="held" for="festive">今天，我们举行${名称}，主要是${会议任务}。</@frame>
  <@frame id="opening-festive-held-4" idea="held" for="festive">今天，${主办}专门举行${名称}，${会议任务}。</@frame>
  <@frame id="opening-festive-glad" idea="glad" for="festive" ranks="superior guest">能参加${名称}，同大家一起见证这个时刻，我感到非常荣幸。</@frame>
  <@frame id="opening-festive-held-5" idea="held" for="festive">今天是值得记住的日子，我们在这里举行${名称}。</@frame>
  <@frame id="opening-commendation-honour" idea="honour" for="commendation">今天隆重召开${名称}，就是要${会议任务}，把大家的劲头鼓得更足。</@frame>
  <@frame id="opening-commendation-honour-2" idea="honour" for="commendation">今天召开${名称}，就是要表彰先进、树立榜样，激励大家实干争先。</@frame>
  <@frame id="opening-commendation-honour-3" idea="honour" for="commendation">这次大会是${主办}决定召开的，为的是给先进鼓劲、为实干喝彩。</@frame>
  <@frame id="opening-commendation-honour-4" idea="honour" for="commendation">今天的${名称}，既是表彰先进的会，也是鼓劲加油的会。</@frame>
  <@frame id="opening-commendation-honour-5" idea="honour" for="commendation">${主办}召开这次大会，主要任务是${会议任务}，让先进受褒奖，让大家有榜样。</@frame>
  <@frame id="opening-anniversary-remembrance" idea="remembrance" for="anniversary">今天，大家怀着崇敬和自豪的心情，共同参加${名称}。</@frame>
  <@frame id="opening-anniversary-remembrance-2" idea="remembrance" for="anniversary">今天，我们满怀深情举行${名称}，回望来时路，汲取前行的力量。</@frame>
  <@frame id="opening-anniversary-remembrance-3" idea="remembrance" for="anniversary">我们在这里举行${名称}，是为了铭记来路，更是为了走好前路。</@frame>
  <@frame id="opening-anniversary-remembrance-4" idea="remembrance" for="anniversary">今天，${主办}隆重举行${名称}，${会议任务}。</@frame>
  <@frame id="opening-anniversary-host" idea="host" for="anniversary">今天，${主办}隆重举行${名称}，同大家一起回望走过的路、谋划要走的路。</@frame>
  <@frame id="opening-anniversary-remembrance-5" idea="remembrance" for="anniversary">日子值得铭记，来路值得回望。今天，我们相聚在一起，举行${名称}。</@frame>
  <@frame id="opening-ceremony-witness" idea="witness" for="ceremony">今天大家来到这里，共同见证${名称}这个重要时刻。</@frame>
  <@frame id="opening-ceremony-witness-2" idea="witness" for="ceremony">今天，我们满怀喜悦，迎来了${名称}。</@frame>
  <@frame id="opening-ceremony-host" idea="host" for="ceremony">今天，${主办}在这里举行${名称}，共同见证这个重要时刻。</@frame>
  <@frame id="opening-ceremony-project" idea="project" for="ceremony">今天，我们为${项目}而来，也为共同的期盼而来。</@frame>
  <@frame id="opening-ceremony-project-2" idea="project" for="ceremony">今天，${项目}迎来了新的起点，我们相聚在这里，共同见证这个时刻。</@frame>
  <@frame id="opening-ceremony-witness-3" idea="witness" for="ceremony">为了今天，各方付出了不少心血。现在，我们终于等来了${名称}。</@frame>
  <@frame id="opening-training-opening-course-why" idea="course-why" for="training-opening">举办${班次}，是为了帮助大家提高做好${主题}工作的本领。</@frame>
  <@frame id="opening-training-opening-course-time" idea="course-time" for="training-opening">大家放下手头的工作，来参加${名称}，这样的学习机会很难得。</@frame>
  <@frame id="opening-training-opening-course-why-2" idea="course-why" for="training-opening">学习是为了更好地工作。今天${名称}正式开班，就是要${会议任务}。</@frame>
  <@frame id="opening-training-closing-course-ends" idea="course-ends" for="training-closing">转眼之间，${名称}就要结业了。</@frame>
  <@frame id="opening-training-closing-course-ends-2" idea="course-ends" for="training-closing">${名称}经过紧张有序的学习，今天就要结业了。</@frame>
  <@frame id="opening-training-closing-course-ends-3" idea="course-ends" for="training-closing">临近结业，我们把${班次}的学员请到一起，${会议任务}。</@frame>
  <@frame id="opening-training-closing-course-ends-4" idea="course-ends" for="training-closing">经过大家的共同努力，${名称}完成了预定的学习任务，今天顺利结业。</@frame>
  <@frame id="opening-training-closing-course-ends-5" idea="course-ends" for="training-closing">今天，${主办}举办的${名称}就要画上句号了。</@frame>
  <@frame id="opening-training-course-visit" idea="course-visit" for="training" ranks="superior guest">很高兴来到${班次}，同各位学员见面交流。</@frame>
  <@frame id="opening-training-course-visit-2" idea="course-visit" for="training" ranks="superior guest">今天来到${名称}，同大家一起谈谈学习、谈谈工作，我很高兴。</@frame>
  <@frame id="opening-talk-invited" idea="invited" for="talk">今天把大家请来座谈，主要是${会议任务}。</@frame>
  <@frame id="opening-talk-invited-2" idea="invited" for="talk">今天请大家来开这个座谈会，就是想听听大家的心里话。</@frame>
  <@frame id="opening-talk-face-to-face" idea="face-to-face" for="talk">今天，我们面对面座谈，一起商量怎样把${主题}工作做得更好。</@frame>
  <@frame id="opening-talk-gathered" idea="gathered" for="talk">今天召开${名称}，${会议任务}，把心里话讲透，把好办法想足。</@frame>
  <@frame id="opening-talk-host" idea="host" for="talk">${主办}召开这次座谈会，为的是${会议任务}。</@frame>
  <@frame id="opening-talk-host-asks" idea="host" for="talk">${主办}把大家请来座谈，就是想听听大家的意见和建议。</@frame>
  <@frame id="opening-talk-host-asks-2" idea="host" for="talk">今天，${主办}请大家坐到一起，听真话、问实策。</@frame>
  <@frame id="opening-talk-face-to-face-2" idea="face-to-face" for="talk">很高兴同大家坐到一起，敞开心扉，聊聊${主题}工作。</@frame>
  <@frame id="opening-talk-plain" idea="plain" for="talk">今天的${名称}，大家敞开谈，我们认真听。</@frame>
  <@frame id="opening-report-account" idea="account" for="report">现在，我代表${代表}，向大会报告工作，请予审议。</@frame>
  <@frame id="opening-report-account-2" idea="account" for="report">我代表${代表}作工作报告，请予审议，也请列席会议的同志多提意见。</@frame>
  <@frame id="opening-report-account-3" idea="account" for="report">根据大会安排，我向各位报告工作，请予审议。</@frame>
  <@frame id="opening-report-account-4" idea="account" for="report">受${代表}委托，由我报告工作情况，请大会审议。</@frame>
  <@frame id="opening-report-account-5" idea="account" for="report">现在，我向${名称}报告工作，欢迎大家审议、批评、指正。</@frame>
  <@frame id="opening-report-account-6" idea="account" for="report">${代表}的工作，由我向大会报告，恳请各位代表审议、提出批评和建议。</@frame>
  <@frame id="opening-training-run" idea="run" for="training-opening">${主办}举办的${班次}，今天正式开班，主要任务是${会议任务}。</@frame>
  <@frame id="opening-training-run-2" idea="run" for="training-opening">今天，我们举行${名称}，主要是${会议任务}。</@frame>
  <@frame id="opening-training-run-3" idea="run" for="training-opening">今天，${班次}正式开班了。</@frame>
  <@frame id="opening-training-opening-host" idea="run" for="training-opening">由${主办}举办的${班次}，今天正式开班了。</@frame>
  <@frame id="opening-training-closing-run" idea="run" for="training-closing">${主办}举办的${班次}，今天就要结业了。借这个机会，${会议任务}。</@frame>
  <@frame id="opening-training-closing-run-2" idea="run" for="training-closing">由${主办}举办的${班次}完成了各项学习任务，今天在这里举行结业式。</@frame>
  <@frame id="opening-convened" idea="convened" for="work">今天，${主办}召开这次会议，主要任务是${会议任务}。</@frame>
  <@frame id="opening-convened-2" idea="convened" for="work">${主办}今天把大家召集到一起，就是为了${会议任务}。</@frame>
  <@frame id="opening-arranged" idea="arranged" for="work">按照${主办}的安排，今天我们召开${名称}，${会议任务}。</@frame>
  <@frame id="opening-arranged-2" idea="arranged" for="work">开好这次会议，是${主办}作出的安排，主要是${会议任务}。</@frame>
  <@frame id="opening-approved" idea="approved" for="work">经${主办}同意，今天召开${名称}，主要任务是${会议任务}。</@frame>
  <@frame id="opening-focus" idea="focus" for="work">围绕${主题}工作，${主办}决定召开这次会议，${会议任务}。</@frame>
  <@frame id="opening-focus-2" idea="focus" for="work">这次会议专题研究${主题}工作，由${主办}决定召开，目的是${会议任务}。</@frame>
  <@frame id="opening-taken-up" idea="taken-up" for="work">${主办}把${主题}工作拿出来专题研究，决定召开这次会议，主要任务是${会议任务}。</@frame>
  <@frame id="opening-report-by-agenda" idea="by-agenda" for="report">按照大会议程，由我代表${代表}报告工作，请各位审议，并多提宝贵意见。</@frame>
  <@frame id="opening-report-past-and-next" idea="past-and-next" for="report">下面，我代表${代表}，把前一阶段的工作和今后的打算向大会作一报告，请予审议。</@frame>
  <@frame id="opening-report-trust" idea="trust" for="report">各位带着信任和重托而来。现在，我代表${代表}报告工作，请大家审议。</@frame>
  <@frame id="opening-talk-listen" idea="listen" for="talk">今天坐到一起，就是想当面听听大家对${主题}工作的看法。</@frame>
  <@frame id="opening-talk-talk-word" idea="talk-word" for="talk">座谈座谈，贵在一个“谈”字。今天，我们召开${名称}，${会议任务}。</@frame>
  <@frame id="opening-training-opening-mobilise" idea="mobilise" for="training-opening">今天，我们在这里举行${名称}，既是开班，也是动员。</@frame>
  <@frame id="opening-training-opening-sharpen" idea="sharpen" for="training-opening">磨刀不误砍柴工。${主办}举办${班次}，就是要${会议任务}。</@frame>
  <@frame id="opening-training-opening-recharge" idea="recharge" for="training-opening">${班次}今天开课了，大家从工作岗位来到课堂，这是一次难得的充电。</@frame>
  <@frame id="opening-training-closing-sum-up" idea="sum-up" for="training-closing">今天，我们在这里举行${名称}，为这段时间的学习作个小结。</@frame>
</@part>
