<#-- 希望：能说的话，一行一种说法 -->

<@part id="hopes.lead">
  <@frame id="hopes-lead-n-plain" idea="n-plain" for="work">对在座的同志，我提${N}点希望。</@frame>
  <@frame id="hopes-lead-plain-heart" idea="plain-heart" for="work">在这里，我想对大家说几句心里话。</@frame>
  <@frame id="hopes-lead-main-force" idea="main-force" for="work">工作靠人来干，大家是${主题}工作的骨干力量，我对大家寄予厚望。</@frame>
  <@frame id="hopes-lead-n-cadre" idea="n-cadre" for="work">干好工作，人是关键，我有${N}点希望说给大家听。</@frame>
  <@frame id="hopes-lead-ladder" idea="ladder" for="work">岗位是责任，也是舞台，希望每一位同志都能干出自己的精彩。</@frame>
  <@frame id="hopes-lead-n-topic" idea="n-topic" for="work">干好${主题}工作，关键在大家，我提${N}点希望。</@frame>
  <@frame id="hopes-lead-expect" idea="expect" for="work">希望大家在各自岗位上挑起大梁、干出样子。</@frame>
  <@frame id="hopes-lead-trust" idea="trust" for="work">把工作交给大家，是信任，也是考验。</@frame>
  <@frame id="hopes-lead-festive-n" idea="festive-n" for="festive">借此机会，提${N}点希望。</@frame>
  <@frame id="hopes-lead-festive-join" idea="festive-join" for="festive">今天的相聚是一次加油，希望大家带着这股劲头再出发。</@frame>
  <@frame id="hopes-lead-festive-topic" idea="festive-topic" for="festive">希望大家同心协力、再接再厉，把${主题}工作推向前进。</@frame>
  <@frame id="hopes-lead-festive-n-all" idea="festive-n-all" for="festive">面向未来，有${N}点希望与大家共勉。</@frame>
  <@frame id="hopes-lead-festive-honour" idea="festive-honour" for="commendation">成绩属于过去，奋斗没有终点，对大家我还有一些期望。</@frame>
  <@frame id="hopes-lead-festive-site" idea="festive-site" for="ceremony" when="construction">${项目}迈出头一步只是开始，建好用好才算成功，希望有关各方精心组织、紧密配合。</@frame>
  <@frame id="hopes-lead-festive-years" idea="festive-years" for="anniversary">走过的路值得骄傲，要走的路更需努力，在此也向大家表达一些期望。</@frame>
  <@frame id="hopes-lead-training-n" idea="training-n" for="training">借这个机会，对各位学员提${N}点希望。</@frame>
  <@frame id="hopes-lead-training-expect" idea="training-expect" for="training">大家都是各自岗位上的骨干，对大家，我有很高的期待。</@frame>
  <@frame id="hopes-lead-training-grow" idea="training-grow" for="training">看到大家的学习热情，我很高兴，也想多嘱咐几句。</@frame>
  <@frame id="hopes-lead-training-topic" idea="training-topic" for="training">${主题}工作需要一批懂行的人、能干的人，希望大家都能成为这样的人。</@frame>
  <@frame id="hopes-lead-training-n-share" idea="training-n-share" for="training">同学之间、师生之间，学习是相互的，有${N}点希望与大家共勉。</@frame>
  <@frame id="hopes-lead-training-closing" idea="training-closing" for="training-closing">分别的时候，有几句话想送给大家。</@frame>
  <@frame id="hopes-lead-talk-n" idea="talk-n" for="talk">难得与大家面对面交流，我也有${N}点希望。</@frame>
  <@frame id="hopes-lead-talk-friend" idea="talk-friend" for="talk">大家见多识广、经验丰富，希望今后一如既往给我们提醒、给我们支持。</@frame>
  <@frame id="hopes-lead-talk-topic" idea="talk-topic" for="talk">做好${主题}工作，离不开在座各位的参与，我对大家满怀期待。</@frame>
  <@frame id="hopes-lead-talk-mutual" idea="talk-mutual" for="talk">对我们的工作，希望大家多监督；对各自的事业，希望大家多用心。</@frame>
  <@frame id="hopes-lead-talk-n-road" idea="talk-n-road" for="talk">路要一起走，事要一起办，有${N}点希望同大家交流。</@frame>
  <@frame id="hopes-lead-festive-chance" idea="chance" for="commendation anniversary ceremony">借今天这个机会，说几句希望的话。</@frame>
  <@frame id="hopes-lead-festive-all" idea="all" for="commendation anniversary ceremony">事业要靠大家来干，我对大家充满期待。</@frame>
  <@frame id="hopes-lead-festive-topic-brick" idea="topic-brick" for="commendation anniversary ceremony">${主题}工作需要更多的人添砖加瓦，希望大家都来出一份力。</@frame>
  <@frame id="hopes-lead-festive-heart" idea="heart" for="commendation anniversary ceremony">有几句心里话，想送给在座的各位。</@frame>
  <@frame id="hopes-lead-talk-ground" idea="ground" for="talk">大家的支持是我们的底气，在这里也说说我的希望。</@frame>
  <@frame id="hopes-lead-talk-topic-wish" idea="topic-wish" for="talk">把${主题}工作做好，是我们共同的心愿，希望大家各尽其力。</@frame>
  <@frame id="hopes-lead-talk-n-mutual" idea="n-mutual" for="talk">我有${N}点希望，也算与大家共勉。</@frame>
  <@frame id="hopes-lead-talk-good" idea="good" for="talk">大家好，事业才会好，希望大家干得更加舒心、更加出彩。</@frame>
  <@frame id="hopes-lead-training-opening-advice" idea="advice" for="training-opening">学习就要开始了，对大家我有几句叮嘱。</@frame>
  <@frame id="hopes-lead-training-opening-n-before" idea="n-before" for="training-opening">开班之初，有${N}点希望说在前面。</@frame>
  <@frame id="hopes-lead-training-opening-return" idea="return" for="training-opening">大家是带着任务来的，也应当带着收获回去。</@frame>
  <@frame id="hopes-lead-training-opening-topic-trust" idea="topic-trust" for="training-opening">把做好${主题}工作的担子交给大家，组织上抱有很大的期望。</@frame>
  <@frame id="hopes-lead-training-closing-n-parting" idea="n-parting" for="training-closing">临别时，有${N}点希望送给大家。</@frame>
  <@frame id="hopes-lead-training-closing-post" idea="post" for="training-closing">就要回到各自的岗位了，我再叮嘱几句。</@frame>
</@part>

<@part id="hopes.to">
  <@frame id="hopes-to-hope" idea="hope" for="work training talk festive report">希望${希望对象}</@frame>
  <@frame id="hopes-to-sincere" idea="sincere" for="work training talk festive report">衷心希望${希望对象}</@frame>
  <@frame id="hopes-to-expect" idea="expect" for="work training talk festive report">期待${希望对象}</@frame>
  <@frame id="hopes-to-also" idea="also" for="work training talk festive report" when="later">也希望${希望对象}</@frame>
  <@frame id="hopes-to-earnest" idea="earnest" for="work training talk festive report">真诚期望${希望对象}</@frame>
  <@frame id="hopes-to-here" idea="here" for="work training talk festive report">真心希望${希望对象}</@frame>
  <@frame id="hopes-to-must" idea="must" for="work training">${希望对象}要</@frame>
  <@frame id="hopes-to-ask" idea="ask" for="work training">请${希望对象}</@frame>
  <@frame id="hopes-to-festive-wish" idea="festive-wish" for="festive">热切期盼${希望对象}</@frame>
</@part>

<@part id="hopes.whom">
  <@frame id="hopes-whom-to" idea="to" for="work training talk festive report">这是对${希望对象}的期望。</@frame>
  <@frame id="hopes-whom-first" idea="first" for="work training talk festive report">这一点，希望${希望对象}多用心。</@frame>
  <@frame id="hopes-whom-say" idea="say" for="work training talk festive report">这句话，送给${希望对象}。</@frame>
  <@frame id="hopes-whom-count" idea="count" for="work training talk festive report">在这一点上，我对${希望对象}寄予厚望。</@frame>
</@part>
