<#-- honours：能说的话。由 patterns.yaml 写成，措辞可以直接改；整份换掉，就在 custom/sections/ 里放同名文件。 -->

<#macro honours_decision>
  <@say part="honours.decision"; id>
    <#switch id>
      <#-- 自拟；festive training work；not-read-out -->
      <#on "honours-decision-read-out">刚才，会议宣读了${决定}。
      <#-- 自拟；festive training work；not-read-out -->
      <#on "honours-decision-read-deserved">刚才，会议宣读了${决定}，这是对先进的褒奖，也是对大家的鼓舞。
      <#-- 自拟；festive training work -->
      <#on "honours-decision-read-glory">刚才宣读的${决定}，让我们又一次感受到了榜样的力量。
      <#-- 自拟；festive training work；not-read-out -->
      <#on "honours-decision-meeting-announce">会上宣读了${决定}，实至名归，令人振奋。
      <#-- 自拟；festive training work；not-read-out -->
      <#on "honours-decision-weight">刚才宣布了${决定}，每一份荣誉都是用汗水换来的。
      <#-- 自拟；festive training work；not-read-out -->
      <#on "honours-decision-read-spur">会上宣读了${决定}，既是肯定，更是鞭策。
      <#-- 自拟；festive training work -->
      <#on "honours-decision-applause">听了刚才宣读的${决定}，我们为先进感到高兴，也从中看到了努力的方向。
      <#-- 自拟；festive training work；not-read-out -->
      <#on "honours-decision-solemn">今天，我们隆重宣读${决定}，就是要让实干者得荣誉、让奉献者受尊崇。
      <#-- 自拟；festive training work；read-out -->
      <#on "honours-decision-told">${决定}，是对先进的褒奖，也是对大家的鼓舞。
    </#switch>
  </@say>
</#macro>

<#macro honours_list>
  <@say part="honours.list"; id>
    <#switch id>
      <#-- 自拟；festive training work；title -->
      <#on "honours-list-named">${获得者}被评为${称号}
      <#-- 自拟；festive training work；title -->
      <#on "honours-list-conferred">${获得者}被授予${称号}称号
      <#-- 自拟；festive training work；title -->
      <#on "honours-list-won-title">${获得者}荣获${称号}称号
      <#-- 自拟；festive training work；title -->
      <#on "honours-list-named-is">被评为${称号}的是${获得者}
      <#-- 自拟；festive training work；award -->
      <#on "honours-list-won">${获得者}荣获${称号}
      <#-- 自拟；festive training work；award -->
      <#on "honours-list-got">${获得者}获得${称号}
      <#-- 自拟；festive training work；award -->
      <#on "honours-list-award-is">获得${称号}的是${获得者}
      <#-- 自拟；festive training work；award -->
      <#on "honours-list-award-to">${称号}授予${获得者}
    </#switch>
  </@say>
</#macro>

<#macro honours_congratulate>
  <@say part="honours.congratulate"; id>
    <#switch id>
      <#-- 自拟；festive -->
      <#on "honours-congratulate-warm">让我们以热烈的掌声，向受到表彰的先进表示祝贺！
      <#-- 自拟；festive -->
      <#on "honours-congratulate-on-behalf">我代表${代表}，向所有受到表彰的先进表示热烈的祝贺！
      <#-- 自拟；festive -->
      <#on "honours-congratulate-tribute">在此，向获奖的先进表示热烈祝贺，向默默奉献的每一位同志致以崇高敬意！
      <#-- 自拟；festive -->
      <#on "honours-congratulate-organiser">我谨代表${主办}，向今天受到表彰的先进致以诚挚的祝贺！
      <#-- 自拟；festive -->
      <#on "honours-congratulate-families">祝贺今天的获奖者，也感谢一直支持他们的同事和家人！
      <#-- 自拟；festive -->
      <#on "honours-congratulate-topic">向为${主题}工作付出辛劳的同志们道一声辛苦，向受到表彰的先进表示祝贺！
      <#-- 自拟；festive -->
      <#on "honours-congratulate-deserved">这份荣誉来得不容易，也当之无愧，向大家表示祝贺！
      <#-- 自拟；festive -->
      <#on "honours-congratulate-best-wish">衷心祝贺受到表彰的先进，你们的付出，大家看在眼里、记在心上！
      <#-- 自拟；training -->
      <#on "honours-congratulate-training-warm">向受到表彰的学员表示热烈祝贺！
      <#-- 自拟；training -->
      <#on "honours-congratulate-training-effort">荣誉是对刻苦学习的最好回报，向受表彰的学员表示祝贺！
      <#-- 自拟；training -->
      <#on "honours-congratulate-training-all">祝贺受到表彰的学员，也祝贺每一位学有所成的同志！
      <#-- 自拟；training -->
      <#on "honours-congratulate-training-model">受表彰的学员为大家作出了榜样，让我们向他们表示祝贺！
      <#-- 自拟；work -->
      <#on "honours-congratulate-work-warm">对受到表彰的先进，我们表示热烈的祝贺！
      <#-- 自拟；work -->
      <#on "honours-congratulate-work-behalf">在这里，我代表${代表}，向受表彰的先进表示祝贺！
      <#-- 自拟；work -->
      <#on "honours-congratulate-work-topic">他们为${主题}工作作出了榜样，向他们表示祝贺和敬意！
      <#-- 自拟；work -->
      <#on "honours-congratulate-work-hope">向受到表彰的先进表示祝贺，期待大家再创佳绩！
    </#switch>
  </@say>
</#macro>
