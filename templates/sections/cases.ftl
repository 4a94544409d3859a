<#-- 案例：能说的话，一行一种说法 -->

<@part id="cases.lead">
  <@frame id="cases-lead-fact" idea="fact" for="work">道理讲得再多，不如看看实例。</@frame>
  <@frame id="cases-lead-mirror" idea="mirror" for="work">一个典型事例，往往能照出许多共性的东西。</@frame>
  <@frame id="cases-lead-topic" idea="topic" for="work">怎样看、怎样抓${主题}工作，实践中的事例最有说服力。</@frame>
  <@frame id="cases-lead-chew" idea="chew" for="work">事例要细细琢磨，不能听过就放下。</@frame>
  <@frame id="cases-lead-inside" idea="inside" for="work">看事例，要看过程，看原因，更要看其中的道理。</@frame>
  <@frame id="cases-lead-concrete" idea="concrete" for="work">具体的事例摆在面前，大家可以对照着想一想。</@frame>
  <@frame id="cases-lead-practice" idea="practice" for="work">实践是最好的教员，事例是最真的教材。</@frame>
  <@frame id="cases-lead-topic-real" idea="topic-real" for="work">${主题}工作中的实例，比空泛的要求更能说明问题。</@frame>
  <@frame id="cases-lead-on-site-seen" idea="on-site-seen" for="on-site">现场会的好处，就在于看得见、摸得着、学得来。</@frame>
  <@frame id="cases-lead-on-site-work" idea="on-site-work" for="on-site">好经验都是干出来的，背后的思路和方法尤其值得学习。</@frame>
  <@frame id="cases-lead-on-site-ask" idea="on-site-ask" for="on-site">同样的条件，为什么有的地方干得更好？答案就在具体的做法里。</@frame>
  <@frame id="cases-lead-on-site-topic" idea="on-site-topic" for="on-site">抓${主题}工作，先行一步的地方蹚出了路子，积累了办法。</@frame>
  <@frame id="cases-lead-on-site-measure" idea="on-site-measure" for="on-site">学经验不能只看热闹，要看门道，弄清楚人家做了什么、怎么做成的。</@frame>
  <@frame id="cases-lead-integrity-alarm" idea="integrity-alarm" for="integrity-warning safety">案例就是警钟，每一个案例背后都有深刻的教训。</@frame>
  <@frame id="cases-lead-integrity-mirror" idea="integrity-mirror" for="integrity-warning">以案为镜，要照的是自己，要改的是身上的毛病。</@frame>
  <@frame id="cases-lead-integrity-cost" idea="integrity-cost" for="integrity-warning">从案例看，一步踏错，毁掉的是前程，辜负的是信任。</@frame>
  <@frame id="cases-lead-integrity-line" idea="integrity-line" for="integrity-warning">案例又一次说明，纪律的红线碰不得，法律的底线踩不得。</@frame>
  <@frame id="cases-lead-integrity-pain" idea="integrity-pain" for="integrity-warning">剖析案例，不是为了让人听故事，而是为了让人受触动、知敬畏。</@frame>
  <@frame id="cases-lead-safety-warning" idea="safety-warning" for="safety">教训就在身边，必须引以为戒、举一反三。</@frame>
  <@frame id="cases-lead-safety-ask" idea="safety-ask" for="safety">出过的事要反复讲，查清是怎么发生的，弄懂怎样才能不再发生。</@frame>
  <@frame id="cases-lead-commendation-near" idea="commendation-near" for="commendation">先进就在我们中间，他们做的事看似平常，做好了就不平常。</@frame>
  <@frame id="cases-lead-commendation-heart" idea="commendation-heart" for="commendation">先进之所以先进，不在豪言壮语，而在一件件落到地上的小事里。</@frame>
  <@frame id="cases-lead-commendation-light" idea="commendation-light" for="commendation" when="many">荣誉的背后，是一个个有汗水、有坚守的故事。</@frame>
  <@frame id="cases-lead-commendation-spirit" idea="commendation-spirit" for="commendation">从先进的事迹里，我们能读到担当，也能学到方法。</@frame>
  <@frame id="cases-lead-commendation-topic" idea="commendation-topic" for="commendation">${主题}工作中涌现的好人好事，值得我们记住，也值得我们学习。</@frame>
  <@frame id="cases-lead-anniversary-step" idea="anniversary-step" for="anniversary">回头看走过的路，每一个节点都刻着奋斗者的名字。</@frame>
  <@frame id="cases-lead-anniversary-root" idea="anniversary-root" for="anniversary">今天的一切，都是一代代人接续奋斗换来的。</@frame>
  <@frame id="cases-lead-anniversary-moment" idea="anniversary-moment" for="anniversary">历史由许多个难忘的时刻连缀而成，有些时刻尤其值得重温。</@frame>
  <@frame id="cases-lead-anniversary-people" idea="anniversary-people" for="anniversary">翻开岁月的篇章，最动人的始终是人，是那些埋头做事的人。</@frame>
  <@frame id="cases-lead-anniversary-silent" idea="silent" for="anniversary">岁月不语，却记得每一个奋斗的身影。</@frame>
  <@frame id="cases-lead-anniversary-forget" idea="forget" for="anniversary">说起过去，有些人、有些事，我们不应忘记。</@frame>
  <@frame id="cases-lead-anniversary-retell" idea="retell" for="anniversary">重温那些真实的故事，是最好的纪念。</@frame>
  <@frame id="cases-lead-anniversary-handed-down" idea="handed-down" for="anniversary">一段历程有没有分量，要看其中有没有可以传下去的精神。</@frame>
  <@frame id="cases-lead-commendation-deeds" idea="deeds" for="commendation">评价先进，最有说服力的是他们的行动。</@frame>
  <@frame id="cases-lead-commendation-whence" idea="whence" for="commendation">听听先进的故事，就知道荣誉从何而来。</@frame>
  <@frame id="cases-lead-commendation-topic-model" idea="topic-model" for="commendation">抓${主题}工作，身边的榜样最可信、最可学。</@frame>
</@part>

<@part id="cases.lesson">
  <@frame id="case-lesson-inspire" idea="inspire" for="work training talk festive report">这启示我们，${启示}。</@frame>
  <@frame id="case-lesson-shows" idea="shows" for="work training talk festive report">这个事例说明，${启示}。</@frame>
  <@frame id="case-lesson-see" idea="see" for="work training talk festive report">从中可以看出，${启示}。</@frame>
  <@frame id="case-lesson-reason" idea="reason" for="work training talk festive report">这里面的道理很清楚：${启示}。</@frame>
  <@frame id="case-lesson-remember" idea="remember" for="work training talk festive report">最值得我们记取的是，${启示}。</@frame>
  <@frame id="case-lesson-learn" idea="learn" for="work training talk festive report">透过这件事，我们更加明白，${启示}。</@frame>
  <@frame id="case-lesson-again" idea="again" for="work training talk festive report">事实再一次告诉我们，${启示}。</@frame>
  <@frame id="case-lesson-valuable" idea="valuable" for="on-site commendation anniversary">其中最可贵的一条是，${启示}。</@frame>
  <@frame id="case-lesson-warning-bell" idea="warning-bell" for="integrity-warning">这是一记响亮的警钟：${启示}。</@frame>
  <@frame id="case-lesson-warning-price" idea="warning-price" for="integrity-warning">付出沉重代价换来的教训是，${启示}。</@frame>
</@part>
