<#-- cases：能说的话。由 patterns.yaml 写成，措辞可以直接改；整份换掉，就在 custom/sections/ 里放同名文件。 -->

<#macro cases_lead>
  <@say part="cases.lead"; id>
    <#switch id>
      <#-- 自拟；work -->
      <#on "cases-lead-fact">道理讲得再多，不如看看实例。
      <#-- 自拟；work -->
      <#on "cases-lead-mirror">一个典型事例，往往能照出许多共性的东西。
      <#-- 自拟；work -->
      <#on "cases-lead-topic">怎样看、怎样抓${主题}工作，实践中的事例最有说服力。
      <#-- 自拟；work -->
      <#on "cases-lead-chew">事例要细细琢磨，不能听过就放下。
      <#-- 自拟；work -->
      <#on "cases-lead-inside">看事例，要看过程，看原因，更要看其中的道理。
      <#-- 自拟；work -->
      <#on "cases-lead-concrete">具体的事例摆在面前，大家可以对照着想一想。
      <#-- 自拟；work -->
      <#on "cases-lead-practice">实践是最好的教员，事例是最真的教材。
      <#-- 自拟；work -->
      <#on "cases-lead-topic-real">${主题}工作中的实例，比空泛的要求更能说明问题。
      <#-- 自拟；on-site -->
      <#on "cases-lead-on-site-seen">现场会的好处，就在于看得见、摸得着、学得来。
      <#-- 自拟；on-site -->
      <#on "cases-lead-on-site-work">好经验都是干出来的，背后的思路和方法尤其值得学习。
      <#-- 自拟；on-site -->
      <#on "cases-lead-on-site-ask">同样的条件，为什么有的地方干得更好？答案就在具体的做法里。
      <#-- 自拟；on-site -->
      <#on "cases-lead-on-site-topic">抓${主题}工作，先行一步的地方蹚出了路子，积累了办法。
      <#-- 自拟；on-site -->
      <#on "cases-lead-on-site-measure">学经验不能只看热闹，要看门道，弄清楚人家做了什么、怎么做成的。
      <#-- 自拟；integrity-warning safety -->
      <#on "cases-lead-integrity-alarm">案例就是警钟，每一个案例背后都有深刻的教训。
      <#-- 自拟；integrity-warning -->
      <#on "cases-lead-integrity-mirror">以案为镜，要照的是自己，要改的是身上的毛病。
      <#-- 自拟；integrity-warning -->
      <#on "cases-lead-integrity-cost">从案例看，一步踏错，毁掉的是前程，辜负的是信任。
      <#-- 自拟；integrity-warning -->
      <#on "cases-lead-integrity-line">案例又一次说明，纪律的红线碰不得，法律的底线踩不得。
      <#-- 自拟；integrity-warning -->
      <#on "cases-lead-integrity-pain">剖析案例，不是为了让人听故事，而是为了让人受触动、知敬畏。
      <#-- 自拟；safety -->
      <#on "cases-lead-safety-warning">教训就在身边，必须引以为戒、举一反三。
      <#-- 自拟；safety -->
      <#on "cases-lead-safety-ask">出过的事要反复讲，查清是怎么发生的，弄懂怎样才能不再发生。
      <#-- 自拟；commendation -->
      <#on "cases-lead-commendation-near">先进就在我们中间，他们做的事看似平常，做好了就不平常。
      <#-- 自拟；commendation -->
      <#on "cases-lead-commendation-heart">先进之所以先进，不在豪言壮语，而在一件件落到地上的小事里。
      <#-- 自拟；commendation；many -->
      <#on "cases-lead-commendation-light">荣誉的背后，是一个个有汗水、有坚守的故事。
      <#-- 自拟；commendation -->
      <#on "cases-lead-commendation-spirit">从先进的事迹里，我们能读到担当，也能学到方法。
      <#-- 自拟；commendation -->
      <#on "cases-lead-commendation-topic">${主题}工作中涌现的好人好事，值得我们记住，也值得我们学习。
      <#-- 自拟；anniversary -->
      <#on "cases-lead-anniversary-step">回头看走过的路，每一个节点都刻着奋斗者的名字。
      <#-- 自拟；anniversary -->
      <#on "cases-lead-anniversary-root">今天的一切，都是一代代人接续奋斗换来的。
      <#-- 自拟；anniversary -->
      <#on "cases-lead-anniversary-moment">历史由许多个难忘的时刻连缀而成，有些时刻尤其值得重温。
      <#-- 自拟；anniversary -->
      <#on "cases-lead-anniversary-people">翻开岁月的篇章，最动人的始终是人，是那些埋头做事的人。
      <#-- 自拟；anniversary -->
      <#on "cases-lead-anniversary-silent">岁月不语，却记得每一个奋斗的身影。
      <#-- 自拟；anniversary -->
      <#on "cases-lead-anniversary-forget">说起过去，有些人、有些事，我们不应忘记。
      <#-- 自拟；anniversary -->
      <#on "cases-lead-anniversary-retell">重温那些真实的故事，是最好的纪念。
      <#-- 自拟；anniversary -->
      <#on "cases-lead-anniversary-handed-down">一段历程有没有分量，要看其中有没有可以传下去的精神。
      <#-- 自拟；commendation -->
      <#on "cases-lead-commendation-deeds">评价先进，最有说服力的是他们的行动。
      <#-- 自拟；commendation -->
      <#on "cases-lead-commendation-whence">听听先进的故事，就知道荣誉从何而来。
      <#-- 自拟；commendation -->
      <#on "cases-lead-commendation-topic-model">抓${主题}工作，身边的榜样最可信、最可学。
    </#switch>
  </@say>
</#macro>

<#macro cases_lesson>
  <@say part="cases.lesson"; id>
    <#switch id>
      <#-- 自拟；festive report talk training work -->
      <#on "case-lesson-inspire">这启示我们，${启示}。
      <#-- 自拟；festive report talk training work -->
      <#on "case-lesson-shows">这个事例说明，${启示}。
      <#-- 自拟；festive report talk training work -->
      <#on "case-lesson-see">从中可以看出，${启示}。
      <#-- 自拟；festive report talk training work -->
      <#on "case-lesson-reason">这里面的道理很清楚：${启示}。
      <#-- 自拟；festive report talk training work -->
      <#on "case-lesson-remember">最值得我们记取的是，${启示}。
      <#-- 自拟；festive report talk training work -->
      <#on "case-lesson-learn">透过这件事，我们更加明白，${启示}。
      <#-- 自拟；festive report talk training work -->
      <#on "case-lesson-again">事实再一次告诉我们，${启示}。
      <#-- 自拟；anniversary commendation on-site -->
      <#on "case-lesson-valuable">其中最可贵的一条是，${启示}。
      <#-- 自拟；integrity-warning -->
      <#on "case-lesson-warning-bell">这是一记响亮的警钟：${启示}。
      <#-- 自拟；integrity-warning -->
      <#on "case-lesson-warning-price">付出沉重代价换来的教训是，${启示}。
    </#switch>
  </@say>
</#macro>
