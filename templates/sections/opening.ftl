<#-- 开场：能说的话，一行一种说法 -->

<@part id="opening.meeting">
  <@frame id="opening-host-task" idea="host" for="work">这次会议由${主办}召开，主要任务是${会议任务}。</@frame>
  <@frame id="opening-host-task-2" idea="host" for="work">${主办}召开这次会议，主要任务是${会议任务}。</@frame>
  <@frame id="opening-host-aim" idea="host" for="work">今天，${主办}召开${名称}，目的是${会议任务}。</@frame>
  <@frame id="opening-host-meets" idea="host-name" for="work">今天，${主办}召开会议，${会议任务}。</@frame>
  <@frame id="opening-convened" idea="convened" for="work">今天，${主办}召开这次会议，主要任务是${会议任务}。</@frame>
  <@frame id="opening-convened-name" idea="convened-name" for="work">今天，${主办}召开${名称}，主要任务是${会议任务}。</@frame>
  <@frame id="opening-visiting" idea="convened-name" for="work">今天，${主办}召开${名称}，${会议任务}。</@frame>
  <@frame id="opening-arranged" idea="arranged" for="work" ranks="deputy superior">按照${主办}的安排，今天召开${名称}，主要任务是${会议任务}。</@frame>
  <@frame id="opening-arranged-2" idea="arranged" for="work" ranks="deputy superior">根据${主办}安排，今天召开这次会议，主要是${会议任务}。</@frame>
  <@frame id="opening-gathered" idea="gathered" for="work">今天，我们在这里召开${名称}，主要任务是${会议任务}。</@frame>
  <@frame id="opening-gathered-2" idea="called" for="work" ranks="chief deputy">今天把大家召集起来，主要是${会议任务}。</@frame>
  <@frame id="opening-gathered-3" idea="gathered" for="work">今天召开${名称}，${会议任务}。</@frame>
  <@frame id="opening-gathered-4" idea="gathered" for="work">今天召开${名称}，主要任务是${会议任务}。</@frame>
  <@frame id="opening-task-first" idea="task-first" for="work">这次会议的主要任务是${会议任务}。</@frame>
  <@frame id="opening-task-first-2" idea="task-first" for="work">今天，我们召开这次会议，主要是${会议任务}。</@frame>
  <@frame id="opening-host-held" idea="host" for="work">这次会议由${主办}召开。</@frame>
  <@frame id="opening-plain-host" idea="host" for="work">今天，${主办}召开${名称}。</@frame>
  <@frame id="opening-plain-topic-3" idea="convened" for="work">今天，${主办}召开这次会议，专题研究${主题}工作。</@frame>
  <@frame id="opening-plain-host-topic" idea="convened-name" for="work">今天，${主办}召开${名称}，研究部署${主题}工作。</@frame>
  <@frame id="opening-plain" idea="plain" for="work">今天，我们召开${名称}。</@frame>
  <@frame id="opening-plain-here" idea="plain" for="work">今天，我们在这里召开${名称}。</@frame>
  <@frame id="opening-plain-topic" idea="plain-topic" for="work">今天，我们召开${名称}，研究部署${主题}工作。</@frame>
  <@frame id="opening-plain-topic-2" idea="plain-topic" for="work" ranks="chief deputy">今天把大家召集起来，专题研究${主题}工作。</@frame>
  <@frame id="opening-plain-topic-4" idea="plain-arranges" for="work">今天召开${名称}，对${主题}工作作出安排。</@frame>
  <@frame id="opening-visiting-2" idea="visiting" for="work" ranks="superior">今天来参加${名称}，主要是同大家一起研究${主题}工作。</@frame>
  <@frame id="opening-visiting-4" idea="visiting" for="work" ranks="guest">感谢${主办}的邀请，让我有机会参加${名称}，同大家一起交流。</@frame>
  <@frame id="opening-visiting-5" idea="visiting" for="work" ranks="guest">很高兴参加${名称}，同大家一起交流${主题}工作。</@frame>
  <@frame id="opening-conveying-conveying-2" idea="conveying" for="conveying">今天召开这次会议，主要是传达学习上级精神，研究贯彻落实措施。</@frame>
  <@frame id="opening-conveying-conveying-4" idea="conveying" for="conveying">今天，${主办}召开这次会议，传达学习上级精神，研究贯彻落实措施。</@frame>
  <@frame id="opening-conveying-conveying-5" idea="conveying-task" for="conveying">这次会议的主要任务是传达学习上级精神，安排贯彻落实工作。</@frame>
  <@frame id="opening-integrity-warning-warning" idea="warning" for="integrity-warning">今天，我们召开${名称}，目的是以案示警、以案促改。</@frame>
  <@frame id="opening-integrity-warning-warning-2" idea="warning" for="integrity-warning">今天召开${名称}，主要是通报典型案例，开展警示教育。</@frame>
  <@frame id="opening-integrity-warning-warning-5" idea="warning" for="integrity-warning">今天，${主办}召开${名称}，主要是通报典型案例，开展警示教育。</@frame>
  <@frame id="opening-term-change-term-2" idea="term" for="term-change">今天，我们召开${名称}，安排部署换届工作。</@frame>
  <@frame id="opening-term-change-term-3" idea="term" for="term-change">今天，${主办}召开${名称}，安排部署换届工作。</@frame>
  <@frame id="opening-economic-analysis-economy" idea="economy" for="economic-analysis">今天，我们召开${名称}，分析当前经济形势，研究下一步工作。</@frame>
  <@frame id="opening-economic-analysis-economy-4" idea="economy" for="economic-analysis">今天，${主办}召开${名称}，分析经济运行情况，研究下一步工作。</@frame>
  <@frame id="opening-festive-host-task" idea="host" for="festive">今天，${主办}在这里举行${名称}，${会议任务}。</@frame>
  <@frame id="opening-festive-held-4" idea="host" for="festive">今天，${主办}举行${名称}，主要是${会议任务}。</@frame>
  <@frame id="opening-festive-held-3" idea="held" for="festive">今天，我们举行${名称}，主要是${会议任务}。</@frame>
  <@frame id="opening-festive-held-task" idea="held" for="festive">今天，我们在这里举行${名称}，${会议任务}。</@frame>
  <@frame id="opening-festive-host" idea="host" for="festive ceremony">今天，${主办}在这里举行${名称}。</@frame>
  <@frame id="opening-festive-host-attend" idea="attend" for="festive">今天，大家来到这里，共同参加${主办}举行的${名称}。</@frame>
  <@frame id="opening-festive-held" idea="held" for="festive ceremony">今天，我们在这里举行${名称}。</@frame>
  <@frame id="opening-festive-held-2" idea="attend" for="festive">今天，大家相聚在这里，共同参加${名称}。</@frame>
  <@frame id="opening-festive-glad" idea="glad" for="ceremony commendation" ranks="superior guest">很高兴同大家一起参加${名称}。</@frame>
  <@frame id="opening-commendation-honour-5" idea="honour" for="commendation">今天，${主办}召开${名称}，主要任务是${会议任务}。</@frame>
  <@frame id="opening-commendation-honour" idea="honour" for="commendation">今天，${主办}隆重召开${名称}，${会议任务}。</@frame>
  <@frame id="opening-commendation-host-task" idea="host" for="commendation">今天，${主办}召开这次会议，主要任务是${会议任务}。</@frame>
  <@frame id="opening-commendation-host-task-2" idea="host" for="commendation">这次会议由${主办}召开，主要任务是${会议任务}。</@frame>
  <@frame id="opening-commendation-task" idea="honour" for="commendation">今天，我们隆重召开${名称}，${会议任务}。</@frame>
  <@frame id="opening-commendation-task-2" idea="task" for="commendation">今天，我们召开${名称}，主要任务是${会议任务}。</@frame>
  <@frame id="opening-commendation-honour-3" idea="honour" for="commendation">今天，${主办}隆重召开${名称}。</@frame>
  <@frame id="opening-commendation-host-honours" idea="honours" for="commendation">今天，${主办}召开${名称}，表彰先进，推动工作。</@frame>
  <@frame id="opening-commendation-host-commends" idea="host" for="commendation">今天，${主办}召开${名称}，对先进进行表彰。</@frame>
  <@frame id="opening-commendation-honour-4" idea="honour" for="commendation">今天，我们在这里隆重召开${名称}。</@frame>
  <@frame id="opening-commendation-honour-2" idea="honours" for="commendation">今天，我们召开${名称}，表彰先进，推动工作。</@frame>
  <@frame id="opening-commendation-topic" idea="honours" for="commendation">今天，我们召开${名称}，表彰${主题}工作中的先进。</@frame>
  <@frame id="opening-anniversary-remembrance-4" idea="solemn" for="anniversary">今天，${主办}隆重举行${名称}，${会议任务}。</@frame>
  <@frame id="opening-anniversary-host" idea="solemn" for="anniversary">今天，${主办}在这里隆重举行${名称}。</@frame>
  <@frame id="opening-anniversary-host-2" idea="attend" for="anniversary">今天，我们相聚在这里，参加${主办}举行的${名称}。</@frame>
  <@frame id="opening-anniversary-remembrance" idea="solemn" for="anniversary">今天，我们在这里隆重举行${名称}。</@frame>
  <@frame id="opening-anniversary-attend" idea="attend" for="anniversary">今天，大家相聚一堂，共同参加${名称}。</@frame>
  <@frame id="opening-ceremony-host" idea="witness" for="ceremony">今天，${主办}在这里举行${名称}，大家共同见证这个重要时刻。</@frame>
  <@frame id="opening-ceremony-witness" idea="witness" for="ceremony">今天，我们在这里举行${名称}，共同见证这个重要时刻。</@frame>
  <@frame id="opening-training-run" idea="run" for="training-opening">今天，${主办}举办的${班次}正式开班，主要任务是${会议任务}。</@frame>
  <@frame id="opening-training-opening-sharpen" idea="course-why" for="training-opening">${主办}举办${班次}，目的是${会议任务}。</@frame>
  <@frame id="opening-training-opening-run-why" idea="run" for="training-opening">由${主办}举办的${班次}，今天正式开班。这次培训主要是${会议任务}。</@frame>
  <@frame id="opening-training-opening-course-why" idea="course-why" for="training-opening">今天，${班次}正式开班，主要任务是${会议任务}。</@frame>
  <@frame id="opening-training-opening-course-why-2" idea="course-why" for="training-opening">今天，我们在这里举行${名称}。${主办}举办这次培训，目的是${会议任务}。</@frame>
  <@frame id="opening-training-opening-host" idea="run" for="training-opening">由${主办}举办的${班次}，今天正式开班了。</@frame>
  <@frame id="opening-training-opening-host-2" idea="host" for="training-opening">今天，${主办}举办的${班次}正式开班。</@frame>
  <@frame id="opening-training-run-3" idea="run" for="training-opening">今天，${班次}正式开班了。</@frame>
  <@frame id="opening-training-opening-run" idea="course" for="training-opening">${班次}今天正式开班。</@frame>
  <@frame id="opening-training-host" idea="host" for="training">今天，${主办}在这里举行${名称}。</@frame>
  <@frame id="opening-training-host-task" idea="host" for="training">今天，${主办}举行${名称}，主要任务是${会议任务}。</@frame>
  <@frame id="opening-training-run-2" idea="run" for="training">今天，我们举行${名称}，主要是${会议任务}。</@frame>
  <@frame id="opening-training-held" idea="held" for="training">今天，我们在这里举行${名称}。</@frame>
  <@frame id="opening-training-course-visit" idea="course-visit" for="training" ranks="superior guest">很高兴参加${名称}，同各位学员见面。</@frame>
  <@frame id="opening-training-closing-run" idea="run" for="training-closing">今天，${主办}举办的${班次}就要结业了。借此机会，${会议任务}。</@frame>
  <@frame id="opening-training-closing-run-3" idea="done" for="training-closing">${主办}举办的${班次}完成了学习任务。今天举行结业式，主要任务是${会议任务}。</@frame>
  <@frame id="opening-training-closing-course-ends-3" idea="run" for="training-closing">${班次}今天就要结业了。借此机会，${会议任务}。</@frame>
  <@frame id="opening-training-closing-sum-up" idea="done" for="training-closing">${班次}完成了学习任务。今天举行结业式，主要任务是${会议任务}。</@frame>
  <@frame id="opening-training-closing-run-2" idea="done" for="training-closing">由${主办}举办的${班次}完成了学习任务，今天就要结业了。</@frame>
  <@frame id="opening-training-closing-course-ends-5" idea="run" for="training-closing">今天，${主办}举办的${班次}就要结业了。</@frame>
  <@frame id="opening-training-closing-course-ends-4" idea="done" for="training-closing">${班次}完成了学习任务，今天就要结业了。</@frame>
  <@frame id="opening-training-closing-course-ends" idea="run" for="training-closing">今天，${班次}就要结业了。</@frame>
  <@frame id="opening-talk-host" idea="host" for="talk">今天，${主办}请大家来座谈，主要是${会议任务}。</@frame>
  <@frame id="opening-talk-host-name" idea="host-name" for="talk">今天，${主办}召开${名称}，主要是${会议任务}。</@frame>
  <@frame id="opening-talk-host-name-2" idea="host-name" for="talk">${主办}召开这次会议，目的是${会议任务}。</@frame>
  <@frame id="opening-talk-invited" idea="invited" for="talk">今天请大家来座谈，主要是${会议任务}。</@frame>
  <@frame id="opening-talk-gathered" idea="gathered" for="talk">今天，我们召开${名称}，${会议任务}。</@frame>
  <@frame id="opening-talk-host-asks" idea="host" for="talk">今天，${主办}请大家来座谈，主要是听取大家的意见和建议。</@frame>
  <@frame id="opening-talk-host-meets" idea="host-name" for="talk">今天，${主办}召开${名称}，同大家座谈交流。</@frame>
  <@frame id="opening-talk-invited-2" idea="invited" for="talk">今天请大家来，主要是听取大家对${主题}工作的意见和建议。</@frame>
  <@frame id="opening-talk-face-to-face" idea="face-to-face" for="talk">今天，我们召开${名称}，就${主题}工作同大家座谈交流。</@frame>
  <@frame id="opening-talk-plain" idea="plain" for="talk">今天，我们召开${名称}，同大家座谈交流。</@frame>
  <@frame id="opening-talk-visit" idea="visit" for="talk" ranks="superior guest">很高兴参加${名称}，同大家座谈交流。</@frame>
  <@frame id="opening-report-account" idea="account" for="report">现在，我代表${代表}，向大会报告工作，请予审议。</@frame>
  <@frame id="opening-report-account-2" idea="account-listeners" for="report">现在，我代表${代表}，向大会报告工作，请予审议，也请列席会议的同志提出意见。</@frame>
  <@frame id="opening-report-account-7" idea="account" for="report">我代表${代表}向大会作工作报告，请予审议。</@frame>
  <@frame id="opening-report-account-4" idea="account" for="report" ranks="deputy">受${代表}委托，我向大会报告工作，请予审议。</@frame>
  <@frame id="opening-report-account-8" idea="account" for="report">现在，我代表${代表}，向大会作工作报告，请予审议。</@frame>
  <@frame id="opening-report-by-agenda" idea="by-agenda" for="report">根据大会安排，我代表${代表}报告工作，请予审议。</@frame>
  <@frame id="opening-report-account-6" idea="account-listeners" for="report">我代表${代表}向大会报告工作，请各位代表审议，并请列席会议的同志提出意见。</@frame>
  <@frame id="opening-report-account-5" idea="account" for="report">现在，我向大会报告工作，请予审议。</@frame>
  <@frame id="opening-report-account-3" idea="by-agenda" for="report">根据大会安排，我向大会报告工作，请予审议。</@frame>
  <@frame id="opening-urgent-host-task" idea="urgent-host" for="urgent">${主办}紧急召开这次会议，${会议任务}。</@frame>
  <@frame id="opening-urgent-host-task-2" idea="urgent-host" for="urgent">今天，${主办}紧急召开会议，主要任务是${会议任务}。</@frame>
  <@frame id="opening-urgent-task" idea="urgent" for="urgent">今天紧急召开这次会议，${会议任务}。</@frame>
  <@frame id="opening-urgent-task-2" idea="urgent-now" for="urgent">现在召开${名称}，${会议任务}。</@frame>
  <@frame id="opening-urgent-host" idea="urgent-host" for="urgent">${主办}紧急召开这次会议，部署${主题}工作。</@frame>
  <@frame id="opening-urgent-topic" idea="urgent" for="urgent">今天紧急召开这次会议，部署${主题}工作。</@frame>
  <@frame id="opening-urgent-plain" idea="urgent-now" for="urgent">现在召开${名称}。</@frame>
</@part>
