<#-- 案例：能说的话，一行一种说法 -->

<@part id="cases.lead">
  <@frame id="cases-lead-fact" idea="example" for="work">来看具体事例。</@frame>
  <@frame id="cases-lead-topic" idea="example" for="work">结合事例谈谈${主题}工作。</@frame>
  <@frame id="cases-lead-inside" idea="here" for="work">这里，讲一讲具体事例。</@frame>
  <@frame id="cases-lead-concrete" idea="compare" for="work">下面的事例，大家可以对照着想一想。</@frame>
  <@frame id="cases-lead-chew" idea="think" for="work">下面的事例，值得大家认真思考。</@frame>
  <@frame id="cases-lead-practice" idea="here" for="work" when="many">这里，讲一些具体事例。</@frame>
  <@frame id="cases-lead-topic-real" idea="topic" for="work">在${主题}工作中，有的事例值得讲一讲。</@frame>
  <@frame id="cases-lead-mirror" idea="typical" for="work" when="many">下面的事例，都有一定的代表性。</@frame>
  <@frame id="cases-lead-on-site-seen" idea="learn" for="on-site">下面的做法，值得大家学习借鉴。</@frame>
  <@frame id="cases-lead-on-site-work" idea="introduce" for="on-site" when="many">这里介绍一些好的做法，供大家学习借鉴。</@frame>
  <@frame id="cases-lead-on-site-topic" idea="topic" for="on-site" when="many">在${主题}工作中，有一些好的做法值得推广。</@frame>
  <@frame id="cases-lead-on-site-ask" idea="introduce" for="on-site">下面的做法，大家要结合实际学习借鉴。</@frame>
  <@frame id="cases-lead-on-site-measure" idea="topic" for="on-site">抓好${主题}工作，要学习借鉴好的经验做法。</@frame>
  <@frame id="cases-lead-integrity-alarm" idea="alarm" for="integrity-warning">下面的案例教训深刻，大家要引以为戒。</@frame>
  <@frame id="cases-lead-integrity-mirror" idea="mirror" for="integrity-warning">对照案例，大家要深刻反思、引以为戒。</@frame>
  <@frame id="cases-lead-integrity-cost" idea="cost" for="integrity-warning">从通报的案例看，教训是深刻的。</@frame>
  <@frame id="cases-lead-integrity-pain" idea="pain" for="integrity-warning">下面结合案例，讲一讲其中的教训。</@frame>
  <@frame id="cases-lead-safety-warning" idea="warning" for="safety">下面的案例，大家要认真对照、举一反三。</@frame>
  <@frame id="cases-lead-safety-ask" idea="ask" for="safety">下面，结合案例来讲。</@frame>
  <@frame id="cases-lead-commendation-near" idea="deeds" for="commendation" when="people">先进典型的事迹，值得大家学习。</@frame>
  <@frame id="cases-lead-commendation-deeds" idea="deeds" for="commendation">下面的事例，值得大家学习。</@frame>
  <@frame id="cases-lead-commendation-topic" idea="topic" for="commendation" when="many people">在${主题}工作中，涌现出一批先进典型。</@frame>
  <@frame id="cases-lead-people" idea="people" for="commendation anniversary" when="people">有些人和事，值得我们记住。</@frame>
  <@frame id="cases-lead-people-occasion" idea="people" for="commendation anniversary" when="people">今天这个场合，有些人和事应当提到。</@frame>
  <@frame id="cases-lead-people-mention" idea="topic" for="commendation" when="people">说起${主题}工作，有些人和事不能不提。</@frame>
  <@frame id="cases-lead-stories" idea="stories" for="commendation anniversary" when="many people">在这里，我想讲讲这样一些人和事。</@frame>
  <@frame id="cases-lead-people-topic" idea="topic" for="commendation" when="many people">${主题}工作中的一些人和事，值得我们铭记。</@frame>
  <@frame id="cases-lead-anniversary-step" idea="look-back" for="anniversary" when="people">回顾历程，有些人和事值得铭记。</@frame>
  <@frame id="cases-lead-anniversary-forget" idea="look-back" for="anniversary" when="people">说起过去，有些人、有些事，我们不应忘记。</@frame>
  <@frame id="cases-lead-anniversary-people" idea="look-back" for="anniversary" when="people">回顾走过的路，有些人和事让人难忘。</@frame>
  <@frame id="cases-lead-anniversary-retell" idea="retell" for="anniversary" when="people">今天，有些人和事值得重温。</@frame>
  <@frame id="cases-lead-anniversary-recall" idea="retell" for="anniversary" when="people">讲到过去，有些人和事应当记住。</@frame>
</@part>

<@part id="cases.lesson">
  <@frame id="case-lesson-inspire" idea="inspire" for="work training talk festive report">这启示我们，${启示}。</@frame>
  <@frame id="case-lesson-shows" idea="shows" for="work training talk festive report">这个事例说明，${启示}。</@frame>
  <@frame id="case-lesson-see" idea="see" for="work training talk festive report">从中可以看出，${启示}。</@frame>
  <@frame id="case-lesson-learn" idea="tells" for="work training talk festive report">这也告诉我们，${启示}。</@frame>
  <@frame id="case-lesson-again" idea="fact" for="work training talk festive report">事实说明，${启示}。</@frame>
  <@frame id="case-lesson-evident" idea="see" for="work training talk festive report">由此可见，${启示}。</@frame>
  <@frame id="case-lesson-warning-bell" idea="warning" for="integrity-warning">这警示我们，${启示}。</@frame>
  <@frame id="case-lesson-warning-price" idea="lesson" for="integrity-warning">这个案例的教训是，${启示}。</@frame>
  <@frame id="case-lesson-warning-case" idea="shows" for="integrity-warning">这个案例说明，${启示}。</@frame>
</@part>
