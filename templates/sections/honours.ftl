<#-- 表彰：能说的话，一行一种说法 -->

<@part id="honours.decision">
  <@frame id="honours-decision-read-out" idea="read-out" for="festive training work" when="not-read-out">刚才，会议宣读了${决定}。</@frame>
  <@frame id="honours-decision-read-deserved" idea="read-deserved" for="festive training work" when="not-read-out">刚才，会议宣读了${决定}，这是对先进的褒奖，也是对大家的鼓舞。</@frame>
  <@frame id="honours-decision-read-glory" idea="read-glory" for="festive training work">刚才宣读的${决定}，让我们又一次感受到了榜样的力量。</@frame>
  <@frame id="honours-decision-meeting-announce" idea="meeting-announce" for="festive training work" when="not-read-out">会上宣读了${决定}，实至名归，令人振奋。</@frame>
  <@frame id="honours-decision-weight" idea="weight" for="festive training work" when="not-read-out">刚才宣布了${决定}，每一份荣誉都是用汗水换来的。</@frame>
  <@frame id="honours-decision-read-spur" idea="read-spur" for="festive training work" when="not-read-out">会上宣读了${决定}，既是肯定，更是鞭策。</@frame>
  <@frame id="honours-decision-applause" idea="applause" for="festive training work">听了刚才宣读的${决定}，我们为先进感到高兴，也从中看到了努力的方向。</@frame>
  <@frame id="honours-decision-solemn" idea="solemn" for="festive training work" when="not-read-out">今天，我们隆重宣读${决定}，就是要让实干者得荣誉、让奉献者受尊崇。</@frame>
  <@frame id="honours-decision-told" idea="told" for="festive training work" when="read-out">${决定}，是对先进的褒奖，也是对大家的鼓舞。</@frame>
</@part>

<@part id="honours.list">
  <@frame id="honours-list-named" idea="named" for="festive training work" when="title">${获得者}被评为${称号}</@frame>
  <@frame id="honours-list-conferred" idea="conferred" for="festive training work" when="title">${获得者}被授予${称号}称号</@frame>
  <@frame id="honours-list-won-title" idea="won" for="festive training work" when="title">${获得者}荣获${称号}称号</@frame>
  <@frame id="honours-list-named-is" idea="named-is" for="festive training work" when="title">被评为${称号}的是${获得者}</@frame>
  <@frame id="honours-list-won" idea="won" for="festive training work" when="award">${获得者}荣获${称号}</@frame>
  <@frame id="honours-list-got" idea="got" for="festive training work" when="award">${获得者}获得${称号}</@frame>
  <@frame id="honours-list-award-is" idea="award-is" for="festive training work" when="award">获得${称号}的是${获得者}</@frame>
  <@frame id="honours-list-award-to" idea="award-to" for="festive training work" when="award">${称号}授予${获得者}</@frame>
</@part>

<@part id="honours.congratulate">
  <@frame id="honours-congratulate-warm" idea="warm" for="festive">让我们以热烈的掌声，向受到表彰的先进表示祝贺！</@frame>
  <@frame id="honours-congratulate-on-behalf" idea="on-behalf" for="festive">我代表${代表}，向所有受到表彰的先进表示热烈的祝贺！</@frame>
  <@frame id="honours-congratulate-tribute" idea="tribute" for="festive">在此，向获奖的先进表示热烈祝贺，向默默奉献的每一位同志致以崇高敬意！</@frame>
  <@frame id="honours-congratulate-organiser" idea="organiser" for="festive">我谨代表${主办}，向今天受到表彰的先进致以诚挚的祝贺！</@frame>
  <@frame id="honours-congratulate-families" idea="families" for="festive">祝贺今天的获奖者，也感谢一直支持他们的同事和家人！</@frame>
  <@frame id="honours-congratulate-topic" idea="topic" for="festive">向为${主题}工作付出辛劳的同志们道一声辛苦，向受到表彰的先进表示祝贺！</@frame>
  <@frame id="honours-congratulate-deserved" idea="deserved" for="festive">这份荣誉来得不容易，也当之无愧，向大家表示祝贺！</@frame>
  <@frame id="honours-congratulate-best-wish" idea="best-wish" for="festive">衷心祝贺受到表彰的先进，你们的付出，大家看在眼里、记在心上！</@frame>
  <@frame id="honours-congratulate-training-warm" idea="training-warm" for="training">向受到表彰的学员表示热烈祝贺！</@frame>
  <@frame id="honours-congratulate-training-effort" idea="training-effort" for="training">荣誉是对刻苦学习的最好回报，向受表彰的学员表示祝贺！</@frame>
  <@frame id="honours-congratulate-training-all" idea="training-all" for="training">祝贺受到表彰的学员，也祝贺每一位学有所成的同志！</@frame>
  <@frame id="honours-congratulate-training-model" idea="training-model" for="training">受表彰的学员为大家作出了榜样，让我们向他们表示祝贺！</@frame>
  <@frame id="honours-congratulate-work-warm" idea="work-warm" for="work">对受到表彰的先进，我们表示热烈的祝贺！</@frame>
  <@frame id="honours-congratulate-work-behalf" idea="work-behalf" for="work">在这里，我代表${代表}，向受表彰的先进表示祝贺！</@frame>
  <@frame id="honours-congratulate-work-topic" idea="work-topic" for="work">他们为${主题}工作作出了榜样，向他们表示祝贺和敬意！</@frame>
  <@frame id="honours-congratulate-work-hope" idea="work-hope" for="work">向受到表彰的先进表示祝贺，期待大家再创佳绩！</@frame>
</@part>
