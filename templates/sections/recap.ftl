<#-- recap：能说的话。由 patterns.yaml 写成，措辞可以直接改；整份换掉，就在 custom/sections/ 里放同名文件。 -->

<#macro recap_lead>
  <@say part="recap.lead"; id>
    <#switch id>
      <#-- 自拟；talk work；figures -->
      <#on "recap-lead-aim">${时段}，${上下}锚定目标、奋力攻坚，${主题}工作取得了新的成效。
      <#-- 自拟；talk work；figures -->
      <#on "recap-lead-work">${时段}，${上下}真抓实干、敢闯敢拼，${主题}工作拿出了实打实的成绩。
      <#-- 自拟；talk work；figures -->
      <#on "recap-lead-momentum">${时段}，${范围}${主题}工作步子稳、劲头足，呈现出良好态势。
      <#-- 自拟；talk work；figures -->
      <#on "recap-lead-bodies">${时段}，${各方}主动作为、合力攻坚，${主题}工作保持了向好势头。
      <#-- 自拟；talk work；figures -->
      <#on "recap-lead-step">${时段}，大家铆足干劲、埋头苦干，${主题}工作迈出了坚实步伐。
      <#-- 自拟；talk work；figures -->
      <#on "recap-lead-look-back">回顾${时段}的工作，有压力，更有收获，${主题}工作在攻坚中取得了新进展。
      <#-- 自拟；talk work；figures -->
      <#on "recap-lead-terse">${时段}，${主题}工作有干劲、有章法、有成效。
      <#-- 自拟；talk work；figures -->
      <#on "recap-lead-place">${时段}，${上下}把${主题}工作摆在突出位置，抓得紧、抓得实，成效逐步显现。
      <#-- 自拟；talk work；figures -->
      <#on "recap-lead-no-topic">${时段}，我们迎难而上、苦干实干，各项工作有了新的进展。
      <#-- 自拟；talk work；figures -->
      <#on "recap-lead-no-topic-2">${时段}，${上下}攥指成拳、持续发力，干成了不少实事，打开了工作局面。
      <#-- 自拟；talk work；figures many-figures -->
      <#on "recap-lead-figures">${时段}的工作，数字最能说明问题，成效是实实在在的。
      <#-- 自拟；talk work；figures -->
      <#on "recap-lead-no-topic-3">${时段}，${范围}各项工作推进有力，成效比较明显。
      <#-- 自拟；talk work；plain -->
      <#on "recap-lead-steady">${时段}，${主题}工作扎实推进，总体平稳有序。
      <#-- 自拟；talk work；plain -->
      <#on "recap-lead-bodies-2">${时段}，${各方}各负其责、密切配合，各项工作有序推进。
      <#-- 自拟；talk work；plain -->
      <#on "recap-lead-steady-2">${时段}，${上下}稳扎稳打，${主题}工作稳步向前。
      <#-- 自拟；talk work；plain -->
      <#on "recap-lead-effort">${时段}，大家做了大量工作，付出了辛勤努力。
      <#-- 自拟；talk work；plain -->
      <#on "recap-lead-list">先回顾${时段}的工作。
      <#-- 自拟；talk work；plain -->
      <#on "recap-lead-plan">${时段}，${范围}${主题}工作按照部署有序展开，重点环节抓得比较扎实。
      <#-- 自拟；talk work；plain -->
      <#on "recap-lead-look-first">先看${时段}的工作。${各方}履职尽责，${主题}工作有序开展。
      <#-- 自拟；talk work；plain -->
      <#on "recap-lead-load">${时段}，面对繁重任务，大家没有松劲，各项工作都在往前赶。
      <#-- 自拟；talk work；plain -->
      <#on "recap-lead-heart">${时段}，围绕${主题}工作，大家用了心、出了力，工作基础更加牢固。
      <#-- 自拟；talk work；plain -->
      <#on "recap-lead-look-first-2">${时段}的工作，总体上思路清晰、推进有序。
      <#-- 自拟；festive；figures -->
      <#on "recap-lead-festive-fruit">${时段}，${上下}同心同德、奋勇拼搏，${主题}工作硕果累累。
      <#-- 自拟；festive；figures -->
      <#on "recap-lead-festive-sweat">${时段}，大家用汗水浇灌收获，用实干赢得成绩。
      <#-- 自拟；festive；figures -->
      <#on "recap-lead-festive-road">回望${时段}走过的路，脚步坚实，成果可喜。
      <#-- 自拟；festive；figures -->
      <#on "recap-lead-festive-terse">${时段}，${主题}工作亮点多、变化大、成效好。
      <#-- 自拟；festive；plain -->
      <#on "recap-lead-festive-together">${时段}，各方面共同努力，各项工作稳步推进。
      <#-- 自拟；festive；plain -->
      <#on "recap-lead-festive-toil">${时段}，大家不辞辛劳，为${主题}工作倾注了大量心血。
      <#-- 自拟；festive；plain -->
      <#on "recap-lead-festive-relay-race">${时段}，${上下}接续奋斗，留下了坚实的足迹。
      <#-- 自拟；festive；plain -->
      <#on "recap-lead-festive-begin">${时段}，各项工作有序展开，为今天打下了好的基础。
      <#-- 自拟；report；figures -->
      <#on "recap-lead-report-forward">${时段}，${上下}同舟共济、攻坚克难，各项事业迈出新的步伐。
      <#-- 自拟；report；figures -->
      <#on "recap-lead-report-pressure">${时段}，我们迎着压力干、顶着困难上，交出了实实在在的答卷。
      <#-- 自拟；report；figures -->
      <#on "recap-lead-report-real">${时段}，我们抓发展不松劲、惠民生不停步，办成了不少暖人心、利长远的实事。
      <#-- 自拟；report；figures -->
      <#on "recap-lead-report-people">${时段}，${上下}勠力同心，发展的底子更厚了，群众的日子更好了。
      <#-- 自拟；report；plain -->
      <#on "recap-lead-report-duty">${时段}，我们恪尽职守、埋头苦干，把各项工作往实里做。
      <#-- 自拟；report；plain -->
      <#on "recap-lead-report-steady">${时段}，${上下}循序渐进、久久为功，各项事业稳步向前。
      <#-- 自拟；report；plain -->
      <#on "recap-lead-report-list">首先，报告${时段}的工作。
      <#-- 自拟；report；plain -->
      <#on "recap-lead-report-plan">${时段}，我们对照确定的目标任务，抓重点、补短板、办实事。
      <#-- 自拟；training-closing；figures -->
      <#on "recap-lead-training-closing-course">培训期间，大家认真听、深入想、热烈议，学有所思、学有所获。
      <#-- 自拟；training-closing；figures -->
      <#on "recap-lead-training-closing-course-2">这次培训安排紧凑、内容实在，达到了预期目的。
      <#-- 自拟；training-closing；figures -->
      <#on "recap-lead-training-closing-course-span">从开班到结业，大家珍惜机会、刻苦学习，收获是多方面的。
      <#-- 自拟；training-closing；plain -->
      <#on "recap-lead-training-closing-course-3">培训期间，各项安排衔接有序，教学计划顺利完成。
      <#-- 自拟；training-closing；plain -->
      <#on "recap-lead-training-closing-course-4">这期培训，大家坐得住、听得进、学得实，圆满完成了学习任务。
      <#-- 自拟；training-closing；plain -->
      <#on "recap-lead-training-closing-course-span-2">这段时间，大家静下心来读书听课，带着问题研讨交流。
      <#-- 自拟；training-opening；figures -->
      <#on "recap-lead-training-opening-before-course">${时段}，${主题}工作有进展、有亮点，大家功不可没。
      <#-- 自拟；training-opening；figures -->
      <#on "recap-lead-training-opening-before-course-2">${时段}，${上下}在干中学、在学中干，${主题}工作取得了新进步。
      <#-- 自拟；training-opening；figures -->
      <#on "recap-lead-training-opening-before-course-3">${时段}，大家勤学苦练、实干担当，工作成效比较明显。
      <#-- 自拟；training-opening；plain -->
      <#on "recap-lead-training-opening-before-course-4">${时段}，大家在各自岗位上尽职尽责，${主题}工作稳步推进。
      <#-- 自拟；training-opening；plain -->
      <#on "recap-lead-training-opening-before-course-5">${时段}，${各方}重视学习、抓实培训，队伍的能力有了提高。
      <#-- 自拟；training-opening；plain -->
      <#on "recap-lead-training-opening-before-course-6">先说说${时段}的情况，大家工作用心，学习也用功。
      <#-- 自拟；training-closing；figures -->
      <#on "recap-lead-training-closing-inside-outside">回顾这段学习，课堂内外都有收获，成效看得见、说得出。
      <#-- 自拟；training-closing；plain -->
      <#on "recap-lead-training-closing-heart-in-class">回头看这段学习，大家把心放在课堂上，把劲用在学习上。
      <#-- 自拟；training-opening；figures -->
      <#on "recap-lead-training-opening-merit">${时段}，${主题}工作有了新的起色，这里面有在座各位的功劳。
      <#-- 自拟；training-opening；plain -->
      <#on "recap-lead-training-opening-both-hands">${时段}，${各方}一手抓工作、一手抓学习，各项任务有序推进。
      <#-- 挖掘，支持度 26；talk work；plain -->
      <#on "mined-79ae05461e">${时段}，${主题}工作扎实推进。
      <#-- 挖掘，支持度 14；talk work；plain -->
      <#on "mined-182097f750">${时段}，${主题}工作有序推进。
    </#switch>
  </@say>
</#macro>

<#macro recap_end>
  <@say part="recap.end"; id>
    <#switch id>
      <#-- 自拟；festive report talk training-opening work -->
      <#on "recap-end-hard-won">这些成绩来之不易。
      <#-- 自拟；festive report talk training-opening work -->
      <#on "recap-end-cherish">成绩值得肯定，经验更要珍惜。
      <#-- 自拟；festive report talk training-opening work -->
      <#on "recap-end-made">这些成绩，是干出来的，也是拼出来的。
      <#-- 自拟；festive report talk training-opening work -->
      <#on "recap-end-ground">这些工作打下了好的基础，也积累了宝贵的经验。
      <#-- 自拟；festive report talk training-opening work -->
      <#on "recap-end-one-mind">能有这样的局面，靠的是上下同心、埋头苦干。
      <#-- 自拟；festive report talk training-opening work -->
      <#on "recap-end-proof">事实说明，认准方向、持续用力，难事也能办成。
      <#-- 自拟；festive report talk training-opening work -->
      <#on "recap-end-toil">这些成绩的背后，是大家实打实的付出。
      <#-- 自拟；festive report talk training-opening work -->
      <#on "recap-end-owner">成绩属于大家，也鞭策着大家。
      <#-- 自拟；festive report talk training-opening work -->
      <#on "recap-end-keep">对这些成绩，应当充分肯定；好的做法，要坚持下去。
      <#-- 自拟；festive report talk training-opening work -->
      <#on "recap-end-faith">这些进展，增强了我们做好工作的底气。
      <#-- 自拟；training-closing -->
      <#on "recap-end-training-closing-learned">这些收获，是大家用心学出来的。
      <#-- 自拟；training-closing -->
      <#on "recap-end-training-closing-cherish">学习成果来之不易，要倍加珍惜、用到实处。
      <#-- 自拟；training-closing -->
      <#on "recap-end-training-closing-faith">学到的东西，为今后的工作添了底气。
      <#-- 自拟；training-closing -->
      <#on "recap-end-training-closing-use">课堂上的收获，最终要到工作中去检验。
      <#-- 自拟；training-closing -->
      <#on "recap-end-training-closing-use-2">学有所得固然可喜，学有所用更为可贵。
    </#switch>
  </@say>
</#macro>

<#macro recap_predicate>
  <@say part="recap.predicate"; id>
    <#switch id>
      <#-- 自拟；festive report talk training work；activity -->
      <#on "recap-predicate-effect">${题}抓出了成效
      <#-- 自拟；festive report talk training work；activity -->
      <#on "recap-predicate-effect-2">${题}抓得实、见成效
      <#-- 自拟；festive report talk training work；activity -->
      <#on "recap-predicate-steady">${题}有力有序
      <#-- 自拟；festive report talk training work；activity -->
      <#on "recap-predicate-start">${题}有了新的起色
      <#-- 自拟；festive report talk training work；state -->
      <#on "recap-predicate-state">${题}有了新的改善
      <#-- 自拟；festive report talk training work；state -->
      <#on "recap-predicate-state-2">${题}又有改善
      <#-- 自拟；festive report talk training work；ability -->
      <#on "recap-predicate-ability">${题}有了新提高
      <#-- 自拟；festive report talk training work；ability -->
      <#on "recap-predicate-ability-2">${题}上了新台阶
      <#-- 自拟；festive report talk training work；system -->
      <#on "recap-predicate-system">${题}日趋完善
      <#-- 自拟；festive report talk training work；system -->
      <#on "recap-predicate-system-2">${题}逐步配套
      <#-- 挖掘，支持度 66；festive report talk training work；system -->
      <#on "mined-1ff47a05ff">${题}不断完善
      <#-- 挖掘，支持度 57；festive report talk training work；activity -->
      <#on "mined-e340f6a72b">${题}扎实推进
      <#-- 挖掘，支持度 55；festive report talk training work；activity -->
      <#on "mined-f94ee85baa">${题}迈出新步伐
      <#-- 挖掘，支持度 50；festive report talk training work；state -->
      <#on "mined-b7da340cec">${题}持续改善
      <#-- 挖掘，支持度 40；festive report talk training work；activity -->
      <#on "mined-0b4179d3bc">${题}取得新成效
      <#-- 挖掘，支持度 39；festive report talk training work；activity -->
      <#on "mined-491f90590c">${题}深入推进
      <#-- 挖掘，支持度 38；festive report talk training work；system -->
      <#on "mined-bb264a05fe">${题}更加完善
      <#-- 挖掘，支持度 38；festive report talk training work；activity -->
      <#on "mined-5325c70fab">${题}加快推进
      <#-- 挖掘，支持度 34；festive report talk training work；system -->
      <#on "mined-d0398c0610">${题}更加健全
      <#-- 挖掘，支持度 33；festive report talk training work；activity -->
      <#on "mined-0f940d4a58">${题}稳步推进
      <#-- 挖掘，支持度 32；festive report talk training work；ability -->
      <#on "mined-96f6a9058a">${题}不断提升
      <#-- 挖掘，支持度 30；festive report talk training work；activity -->
      <#on "mined-3daa940618">${题}不断加强
      <#-- 挖掘，支持度 23；festive report talk training work；activity -->
      <#on "mined-083994d56c">${题}取得新进展
      <#-- 挖掘，支持度 23；festive report talk training work；activity -->
      <#on "mined-cb2adaebff">${题}步伐加快
      <#-- 挖掘，支持度 21；festive report talk training work；ability -->
      <#on "mined-0dd7494a56">${题}稳步提升
      <#-- 挖掘，支持度 19；festive report talk training work；ability -->
      <#on "mined-b423850ce9">${题}持续提升
      <#-- 挖掘，支持度 16；festive report talk training work；system -->
      <#on "mined-6414eace77">${题}进一步完善
      <#-- 挖掘，支持度 14；festive report talk training work；ability -->
      <#on "mined-b6db59cebe">${题}进一步提升
      <#-- 挖掘，支持度 14；festive report talk training work；activity -->
      <#on "mined-ecdfa80d19">${题}持续加强
      <#-- 挖掘，支持度 14；festive report talk training work；activity -->
      <#on "mined-543a3493a8">${题}有序推进
      <#-- 挖掘，支持度 14；festive report talk training work；activity -->
      <#on "mined-f2f0dbb2dd">${题}进展顺利
      <#-- 挖掘，支持度 13；festive report talk training work；system -->
      <#on "mined-4febdb37cd">${题}逐步完善
    </#switch>
  </@say>
</#macro>
