<#-- 成绩：能说的话，一行一种说法 -->

<@part id="recap.lead">
  <@frame id="recap-lead-aim" idea="aim" for="work talk" when="figures">${时段}，${上下}锚定目标、奋力攻坚，${主题}工作取得了新的成效。</@frame>
  <@frame id="recap-lead-work" idea="work" for="work talk" when="figures">${时段}，${上下}真抓实干、敢闯敢拼，${主题}工作拿出了实打实的成绩。</@frame>
  <@frame id="recap-lead-momentum" idea="momentum" for="work talk" when="figures">${时段}，${范围}${主题}工作步子稳、劲头足，呈现出良好态势。</@frame>
  <@frame id="recap-lead-bodies" idea="bodies" for="work talk" when="figures">${时段}，${各方}主动作为、合力攻坚，${主题}工作保持了向好势头。</@frame>
  <@frame id="recap-lead-step" idea="step" for="work talk" when="figures">${时段}，大家铆足干劲、埋头苦干，${主题}工作迈出了坚实步伐。</@frame>
  <@frame id="recap-lead-look-back" idea="look-back" for="work talk" when="figures">回顾${时段}的工作，有压力，更有收获，${主题}工作在攻坚中取得了新进展。</@frame>
  <@frame id="recap-lead-terse" idea="terse" for="work talk" when="figures">${时段}，${主题}工作有干劲、有章法、有成效。</@frame>
  <@frame id="recap-lead-place" idea="place" for="work talk" when="figures">${时段}，${上下}把${主题}工作摆在突出位置，抓得紧、抓得实，成效逐步显现。</@frame>
  <@frame id="recap-lead-no-topic" idea="no-topic" for="work talk" when="figures">${时段}，我们迎难而上、苦干实干，各项工作有了新的进展。</@frame>
  <@frame id="recap-lead-no-topic-2" idea="no-topic" for="work talk" when="figures">${时段}，${上下}攥指成拳、持续发力，干成了不少实事，打开了工作局面。</@frame>
  <@frame id="recap-lead-figures" idea="figures" for="work talk" when="many-figures figures">${时段}的工作，数字最能说明问题，成效是实实在在的。</@frame>
  <@frame id="recap-lead-no-topic-3" idea="no-topic" for="work talk" when="figures">${时段}，${范围}各项工作推进有力，成效比较明显。</@frame>
  <@frame id="recap-lead-steady" idea="steady" for="work talk" when="plain">${时段}，${主题}工作扎实推进，总体平稳有序。</@frame>
  <@frame id="recap-lead-bodies-2" idea="bodies" for="work talk" when="plain">${时段}，${各方}各负其责、密切配合，各项工作有序推进。</@frame>
  <@frame id="recap-lead-steady-2" idea="steady" for="work talk" when="plain">${时段}，${上下}稳扎稳打，${主题}工作稳步向前。</@frame>
  <@frame id="recap-lead-effort" idea="effort" for="work talk" when="plain">${时段}，大家做了大量工作，付出了辛勤努力。</@frame>
  <@frame id="recap-lead-list" idea="list" for="work talk" when="plain">先回顾${时段}的工作。</@frame>
  <@frame id="recap-lead-plan" idea="plan" for="work talk" when="plain">${时段}，${范围}${主题}工作按照部署有序展开，重点环节抓得比较扎实。</@frame>
  <@frame id="recap-lead-look-first" idea="look-first" for="work talk" when="plain">先看${时段}的工作。${各方}履职尽责，${主题}工作有序开展。</@frame>
  <@frame id="recap-lead-load" idea="load" for="work talk" when="plain">${时段}，面对繁重任务，大家没有松劲，各项工作都在往前赶。</@frame>
  <@frame id="recap-lead-heart" idea="heart" for="work talk" when="plain">${时段}，围绕${主题}工作，大家用了心、出了力，工作基础更加牢固。</@frame>
  <@frame id="recap-lead-look-first-2" idea="look-first" for="work talk" when="plain">${时段}的工作，总体上思路清晰、推进有序。</@frame>
  <@frame id="recap-lead-festive-fruit" idea="fruit" for="festive" when="figures">${时段}，${上下}同心同德、奋勇拼搏，${主题}工作硕果累累。</@frame>
  <@frame id="recap-lead-festive-sweat" idea="sweat" for="festive" when="figures">${时段}，大家用汗水浇灌收获，用实干赢得成绩。</@frame>
  <@frame id="recap-lead-festive-road" idea="road" for="festive" when="figures">回望${时段}走过的路，脚步坚实，成果可喜。</@frame>
  <@frame id="recap-lead-festive-terse" idea="terse" for="festive" when="figures">${时段}，${主题}工作亮点多、变化大、成效好。</@frame>
  <@frame id="recap-lead-festive-together" idea="together" for="festive" when="plain">${时段}，各方面共同努力，各项工作稳步推进。</@frame>
  <@frame id="recap-lead-festive-toil" idea="toil" for="festive" when="plain">${时段}，大家不辞辛劳，为${主题}工作倾注了大量心血。</@frame>
  <@frame id="recap-lead-festive-relay-race" idea="relay-race" for="festive" when="plain">${时段}，${上下}接续奋斗，留下了坚实的足迹。</@frame>
  <@frame id="recap-lead-festive-begin" idea="begin" for="festive" when="plain">${时段}，各项工作有序展开，为今天打下了好的基础。</@frame>
  <@frame id="recap-lead-report-forward" idea="forward" for="report" when="figures">${时段}，${上下}同舟共济、攻坚克难，各项事业迈出新的步伐。</@frame>
  <@frame id="recap-lead-report-pressure" idea="pressure" for="report" when="figures">${时段}，我们迎着压力干、顶着困难上，交出了实实在在的答卷。</@frame>
  <@frame id="recap-lead-report-real" idea="real" for="report" when="figures">${时段}，我们抓发展不松劲、惠民生不停步，办成了不少暖人心、利长远的实事。</@frame>
  <@frame id="recap-lead-report-people" idea="people" for="report" when="figures">${时段}，${上下}勠力同心，发展的底子更厚了，群众的日子更好了。</@frame>
  <@frame id="recap-lead-report-duty" idea="duty" for="report" when="plain">${时段}，我们恪尽职守、埋头苦干，把各项工作往实里做。</@frame>
  <@frame id="recap-lead-report-steady" idea="steady" for="report" when="plain">${时段}，${上下}循序渐进、久久为功，各项事业稳步向前。</@frame>
  <@frame id="recap-lead-report-list" idea="list" for="report" when="plain">首先，报告${时段}的工作。</@frame>
  <@frame id="recap-lead-report-plan" idea="plan" for="report" when="plain">${时段}，我们对照确定的目标任务，抓重点、补短板、办实事。</@frame>
  <@frame id="recap-lead-training-closing-course" idea="course" for="training-closing" when="figures">培训期间，大家认真听、深入想、热烈议，学有所思、学有所获。</@frame>
  <@frame id="recap-lead-training-closing-course-2" idea="course" for="training-closing" when="figures">这次培训安排紧凑、内容实在，达到了预期目的。</@frame>
  <@frame id="recap-lead-training-closing-course-span" idea="course-span" for="training-closing" when="figures">从开班到结业，大家珍惜机会、刻苦学习，收获是多方面的。</@frame>
  <@frame id="recap-lead-training-closing-course-3" idea="course" for="training-closing" when="plain">培训期间，各项安排衔接有序，教学计划顺利完成。</@frame>
  <@frame id="recap-lead-training-closing-course-4" idea="course" for="training-closing" when="plain">这期培训，大家坐得住、听得进、学得实，圆满完成了学习任务。</@frame>
  <@frame id="recap-lead-training-closing-course-span-2" idea="course-span" for="training-closing" when="plain">这段时间，大家静下心来读书听课，带着问题研讨交流。</@frame>
  <@frame id="recap-lead-training-opening-before-course" idea="before-course" for="training-opening" when="figures">${时段}，${主题}工作有进展、有亮点，大家功不可没。</@frame>
  <@frame id="recap-lead-training-opening-before-course-2" idea="before-course" for="training-opening" when="figures">${时段}，${上下}在干中学、在学中干，${主题}工作取得了新进步。</@frame>
  <@frame id="recap-lead-training-opening-before-course-3" idea="before-course" for="training-opening" when="figures">${时段}，大家勤学苦练、实干担当，工作成效比较明显。</@frame>
  <@frame id="recap-lead-training-opening-before-course-4" idea="before-course" for="training-opening" when="plain">${时段}，大家在各自岗位上尽职尽责，${主题}工作稳步推进。</@frame>
  <@frame id="recap-lead-training-opening-before-course-5" idea="before-course" for="training-opening" when="plain">${时段}，${各方}重视学习、抓实培训，队伍的能力有了提高。</@frame>
  <@frame id="recap-lead-training-opening-before-course-6" idea="before-course" for="training-opening" when="plain">先说说${时段}的情况，大家工作用心，学习也用功。</@frame>
  <@frame id="recap-lead-training-closing-inside-outside" idea="inside-outside" for="training-closing" when="figures">回顾这段学习，课堂内外都有收获，成效看得见、说得出。</@frame>
  <@frame id="recap-lead-training-closing-heart-in-class" idea="heart-in-class" for="training-closing" when="plain">回头看这段学习，大家把心放在课堂上，把劲用在学习上。</@frame>
  <@frame id="recap-lead-training-opening-merit" idea="merit" for="training-opening" when="figures">${时段}，${主题}工作有了新的起色，这里面有在座各位的功劳。</@frame>
  <@frame id="recap-lead-training-opening-both-hands" idea="both-hands" for="training-opening" when="plain">${时段}，${各方}一手抓工作、一手抓学习，各项任务有序推进。</@frame>
</@part>

<@part id="recap.end">
  <@frame id="recap-end-hard-won" idea="hard-won" for="work festive talk report training-opening">这些成绩来之不易。</@frame>
  <@frame id="recap-end-cherish" idea="cherish" for="work festive talk report training-opening">成绩值得肯定，经验更要珍惜。</@frame>
  <@frame id="recap-end-made" idea="made" for="work festive talk report training-opening">这些成绩，是干出来的，也是拼出来的。</@frame>
  <@frame id="recap-end-ground" idea="ground" for="work festive talk report training-opening">这些工作打下了好的基础，也积累了宝贵的经验。</@frame>
  <@frame id="recap-end-one-mind" idea="one-mind" for="work festive talk report training-opening">能有这样的局面，靠的是上下同心、埋头苦干。</@frame>
  <@frame id="recap-end-proof" idea="proof" for="work festive talk report training-opening">事实说明，认准方向、持续用力，难事也能办成。</@frame>
  <@frame id="recap-end-toil" idea="toil" for="work festive talk report training-opening">这些成绩的背后，是大家实打实的付出。</@frame>
  <@frame id="recap-end-owner" idea="owner" for="work festive talk report training-opening">成绩属于大家，也鞭策着大家。</@frame>
  <@frame id="recap-end-keep" idea="keep" for="work festive talk report training-opening">对这些成绩，应当充分肯定；好的做法，要坚持下去。</@frame>
  <@frame id="recap-end-faith" idea="faith" for="work festive talk report training-opening">这些进展，增强了我们做好工作的底气。</@frame>
  <@frame id="recap-end-training-closing-learned" idea="learned" for="training-closing">这些收获，是大家用心学出来的。</@frame>
  <@frame id="recap-end-training-closing-cherish" idea="cherish" for="training-closing">学习成果来之不易，要倍加珍惜、用到实处。</@frame>
  <@frame id="recap-end-training-closing-faith" idea="faith" for="training-closing">学到的东西，为今后的工作添了底气。</@frame>
  <@frame id="recap-end-training-closing-use" idea="use" for="training-closing">课堂上的收获，最终要到工作中去检验。</@frame>
  <@frame id="recap-end-training-closing-use-2" idea="use" for="training-closing">学有所得固然可喜，学有所用更为可贵。</@frame>
</@part>

<@part id="recap.predicate">
  <@frame id="recap-predicate-effect" idea="effect" for="work festive training talk report" when="activity">${题}抓出了成效</@frame>
  <@frame id="recap-predicate-effect-2" idea="effect" for="work festive training talk report" when="activity">${题}抓得实、见成效</@frame>
  <@frame id="recap-predicate-steady" idea="steady" for="work festive training talk report" when="activity">${题}有力有序</@frame>
  <@frame id="recap-predicate-start" idea="start" for="work festive training talk report" when="activity">${题}有了新的起色</@frame>
  <@frame id="recap-predicate-state" idea="better" for="work festive training talk report" when="state">${题}有了新的改善</@frame>
  <@frame id="recap-predicate-state-2" idea="better" for="work festive training talk report" when="state">${题}又有改善</@frame>
  <@frame id="recap-predicate-ability" idea="grow" for="work festive training talk report" when="ability">${题}有了新提高</@frame>
  <@frame id="recap-predicate-ability-2" idea="grow" for="work festive training talk report" when="ability">${题}上了新台阶</@frame>
  <@frame id="recap-predicate-system" idea="complete" for="work festive training talk report" when="system">${题}日趋完善</@frame>
  <@frame id="recap-predicate-system-2" idea="complete" for="work festive training talk report" when="system">${题}逐步配套</@frame>
</@part>
