<#-- hopes：能说的话。由 patterns.yaml 写成，措辞可以直接改；整份换掉，就在 custom/sections/ 里放同名文件。 -->

<#macro hopes_lead>
  <@say part="hopes.lead"; id>
    <#switch id>
      <#-- 自拟；work -->
      <#on "hopes-lead-n-plain">对在座的同志，我提${N}点希望。
      <#-- 自拟；work -->
      <#on "hopes-lead-plain-heart">在这里，我想对大家说几句心里话。
      <#-- 自拟；work -->
      <#on "hopes-lead-main-force">工作靠人来干，大家是${主题}工作的骨干力量，我对大家寄予厚望。
      <#-- 自拟；work -->
      <#on "hopes-lead-n-cadre">干好工作，人是关键，我有${N}点希望说给大家听。
      <#-- 自拟；work -->
      <#on "hopes-lead-ladder">岗位是责任，也是舞台，希望每一位同志都能干出自己的精彩。
      <#-- 自拟；work -->
      <#on "hopes-lead-n-topic">干好${主题}工作，关键在大家，我提${N}点希望。
      <#-- 自拟；work -->
      <#on "hopes-lead-expect">希望大家在各自岗位上挑起大梁、干出样子。
      <#-- 自拟；work -->
      <#on "hopes-lead-trust">把工作交给大家，是信任，也是考验。
      <#-- 自拟；festive -->
      <#on "hopes-lead-festive-n">借此机会，提${N}点希望。
      <#-- 自拟；festive -->
      <#on "hopes-lead-festive-join">今天的相聚是一次加油，希望大家带着这股劲头再出发。
      <#-- 自拟；festive -->
      <#on "hopes-lead-festive-topic">希望大家同心协力、再接再厉，把${主题}工作推向前进。
      <#-- 自拟；festive -->
      <#on "hopes-lead-festive-n-all">面向未来，有${N}点希望与大家共勉。
      <#-- 自拟；commendation -->
      <#on "hopes-lead-festive-honour">成绩属于过去，奋斗没有终点，对大家我还有一些期望。
      <#-- 自拟；ceremony；construction -->
      <#on "hopes-lead-festive-site">${项目}迈出头一步只是开始，建好用好才算成功，希望有关各方精心组织、紧密配合。
      <#-- 自拟；anniversary -->
      <#on "hopes-lead-festive-years">走过的路值得骄傲，要走的路更需努力，在此也向大家表达一些期望。
      <#-- 自拟；training -->
      <#on "hopes-lead-training-n">借这个机会，对各位学员提${N}点希望。
      <#-- 自拟；training -->
      <#on "hopes-lead-training-expect">大家都是各自岗位上的骨干，对大家，我有很高的期待。
      <#-- 自拟；training -->
      <#on "hopes-lead-training-grow">看到大家的学习热情，我很高兴，也想多嘱咐几句。
      <#-- 自拟；training -->
      <#on "hopes-lead-training-topic">${主题}工作需要一批懂行的人、能干的人，希望大家都能成为这样的人。
      <#-- 自拟；training -->
      <#on "hopes-lead-training-n-share">同学之间、师生之间，学习是相互的，有${N}点希望与大家共勉。
      <#-- 自拟；training-closing -->
      <#on "hopes-lead-training-closing">分别的时候，有几句话想送给大家。
      <#-- 自拟；talk -->
      <#on "hopes-lead-talk-n">难得与大家面对面交流，我也有${N}点希望。
      <#-- 自拟；talk -->
      <#on "hopes-lead-talk-friend">大家见多识广、经验丰富，希望今后一如既往给我们提醒、给我们支持。
      <#-- 自拟；talk -->
      <#on "hopes-lead-talk-topic">做好${主题}工作，离不开在座各位的参与，我对大家满怀期待。
      <#-- 自拟；talk -->
      <#on "hopes-lead-talk-mutual">对我们的工作，希望大家多监督；对各自的事业，希望大家多用心。
      <#-- 自拟；talk -->
      <#on "hopes-lead-talk-n-road">路要一起走，事要一起办，有${N}点希望同大家交流。
      <#-- 自拟；anniversary ceremony commendation -->
      <#on "hopes-lead-festive-chance">借今天这个机会，说几句希望的话。
      <#-- 自拟；anniversary ceremony commendation -->
      <#on "hopes-lead-festive-all">事业要靠大家来干，我对大家充满期待。
      <#-- 自拟；anniversary ceremony commendation -->
      <#on "hopes-lead-festive-topic-brick">${主题}工作需要更多的人添砖加瓦，希望大家都来出一份力。
      <#-- 自拟；anniversary ceremony commendation -->
      <#on "hopes-lead-festive-heart">有几句心里话，想送给在座的各位。
      <#-- 自拟；talk -->
      <#on "hopes-lead-talk-ground">大家的支持是我们的底气，在这里也说说我的希望。
      <#-- 自拟；talk -->
      <#on "hopes-lead-talk-topic-wish">把${主题}工作做好，是我们共同的心愿，希望大家各尽其力。
      <#-- 自拟；talk -->
      <#on "hopes-lead-talk-n-mutual">我有${N}点希望，也算与大家共勉。
      <#-- 自拟；talk -->
      <#on "hopes-lead-talk-good">大家好，事业才会好，希望大家干得更加舒心、更加出彩。
      <#-- 自拟；training-opening -->
      <#on "hopes-lead-training-opening-advice">学习就要开始了，对大家我有几句叮嘱。
      <#-- 自拟；training-opening -->
      <#on "hopes-lead-training-opening-n-before">开班之初，有${N}点希望说在前面。
      <#-- 自拟；training-opening -->
      <#on "hopes-lead-training-opening-return">大家是带着任务来的，也应当带着收获回去。
      <#-- 自拟；training-opening -->
      <#on "hopes-lead-training-opening-topic-trust">把做好${主题}工作的担子交给大家，组织上抱有很大的期望。
      <#-- 自拟；training-closing -->
      <#on "hopes-lead-training-closing-n-parting">临别时，有${N}点希望送给大家。
      <#-- 自拟；training-closing -->
      <#on "hopes-lead-training-closing-post">就要回到各自的岗位了，我再叮嘱几句。
    </#switch>
  </@say>
</#macro>

<#macro hopes_to>
  <@say part="hopes.to"; id>
    <#switch id>
      <#-- 自拟；festive report talk training work -->
      <#on "hopes-to-hope">希望${希望对象}
      <#-- 自拟；festive report talk training work -->
      <#on "hopes-to-sincere">衷心希望${希望对象}
      <#-- 自拟；festive report talk training work -->
      <#on "hopes-to-expect">期待${希望对象}
      <#-- 自拟；festive report talk training work；later -->
      <#on "hopes-to-also">也希望${希望对象}
      <#-- 自拟；festive report talk training work -->
      <#on "hopes-to-earnest">真诚期望${希望对象}
      <#-- 自拟；festive report talk training work -->
      <#on "hopes-to-here">真心希望${希望对象}
      <#-- 自拟；training work -->
      <#on "hopes-to-must">${希望对象}要
      <#-- 自拟；training work -->
      <#on "hopes-to-ask">请${希望对象}
      <#-- 自拟；festive -->
      <#on "hopes-to-festive-wish">热切期盼${希望对象}
    </#switch>
  </@say>
</#macro>

<#macro hopes_whom>
  <@say part="hopes.whom"; id>
    <#switch id>
      <#-- 自拟；festive report talk training work -->
      <#on "hopes-whom-to">这是对${希望对象}的期望。
      <#-- 自拟；festive report talk training work -->
      <#on "hopes-whom-first">这一点，希望${希望对象}多用心。
      <#-- 自拟；festive report talk training work -->
      <#on "hopes-whom-say">这句话，送给${希望对象}。
      <#-- 自拟；festive report talk training work -->
      <#on "hopes-whom-count">在这一点上，我对${希望对象}寄予厚望。
    </#switch>
  </@say>
</#macro>
