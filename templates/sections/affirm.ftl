<#-- affirm：能说的话。由 patterns.yaml 写成，措辞可以直接改；整份换掉，就在 custom/sections/ 里放同名文件。 -->

<#macro affirm_lead>
  <@say part="affirm.lead"; id>
    <#switch id>
      <#-- 自拟；festive report talk training-opening work；told -->
      <#on "affirm-lead-hard-won">这些成绩来之不易，
      <#-- 自拟；festive report talk training-opening work；told -->
      <#on "affirm-lead-one-mind">能有这样的成绩，靠的是大家心齐劲足、真干实干，
      <#-- 自拟；festive report talk training-opening work；told -->
      <#on "affirm-lead-sweat">这些成绩凝聚着大家的心血和汗水，
      <#-- 自拟；festive report talk training-opening work；told -->
      <#on "affirm-lead-load">工作头绪多、任务重，大家不怕辛苦、勇挑重担，
      <#-- 自拟；festive report talk training-opening work；told -->
      <#on "affirm-lead-hard-won-2">成绩得来很不容易，在此，
      <#-- 自拟；festive report talk training-opening work；told -->
      <#on "affirm-lead-owner">成绩属于每位埋头实干的同志，借此机会，
      <#-- 自拟；festive report talk training-opening work；told -->
      <#on "affirm-lead-bodies">这是${各方}齐抓共管、共同努力的结果，
      <#-- 自拟；festive report talk training-opening work；told -->
      <#on "affirm-lead-toil">成绩背后，是许许多多同志的默默付出，
      <#-- 自拟；training-closing；told -->
      <#on "affirm-lead-training-closing-course">这些收获，离不开各方面的精心组织和辛勤付出，
      <#-- 自拟；training-closing；told -->
      <#on "affirm-lead-training-closing-course-2">培训能有这样的效果，各方面都出了力、费了心，
      <#-- 自拟；festive report talk training work -->
      <#on "affirm-lead-occasion">借此机会，
      <#-- 自拟；festive report talk training work -->
      <#on "affirm-lead-occasion-2">在此，
      <#-- 自拟；festive report talk training work；early not-told -->
      <#on "affirm-lead-first">首先，
      <#-- 自拟；talk work；early not-told -->
      <#on "affirm-lead-first-2">讲正题之前，
      <#-- 自拟；talk work -->
      <#on "affirm-lead-work-long">做好${主题}工作，离不开大家的倾力支持，
      <#-- 自拟；festive talk training -->
      <#on "affirm-lead-festive-today">在今天这个场合，
      <#-- 自拟；festive talk training -->
      <#on "affirm-lead-festive-today-2">此时此刻，
      <#-- 自拟；training-closing；told -->
      <#on "affirm-lead-training-closing-both-sides">学习能有收获，教的人尽了心，学的人用了功，
    </#switch>
  </@say>
</#macro>

<#macro affirm_thanks>
  <@say part="affirm.thanks"; id>
    <#switch id>
      <#-- 自拟；talk training work -->
      <#on "affirm-thanks-thanks">我代表${代表}，向${对象}表示衷心的感谢！
      <#-- 自拟；talk training work -->
      <#on "affirm-thanks-greet">我谨代表${代表}，向${对象}致以真诚的感谢和亲切的慰问！
      <#-- 自拟；talk training work -->
      <#on "affirm-thanks-toil">我代表${代表}，对${对象}的辛劳和奉献表示由衷的感谢！
      <#-- 自拟；talk training work -->
      <#on "affirm-thanks-hard">请允许我代表${代表}，向${对象}道声辛苦、说声谢谢！
      <#-- 自拟；work -->
      <#on "affirm-thanks-hard-2">我代表${代表}，感谢${对象}，大家辛苦了！
      <#-- 自拟；work -->
      <#on "affirm-thanks-personal">我代表${代表}，并以我个人的名义，向${对象}表示真诚的感谢！
      <#-- 自拟；report talk training work -->
      <#on "affirm-thanks-bare">我要特别感谢${对象}，大家的努力有目共睹！
      <#-- 自拟；report talk training work -->
      <#on "affirm-thanks-bare-2">谨向${对象}致以诚挚的谢意！
      <#-- 自拟；talk work -->
      <#on "affirm-thanks-hard-3">我要向${对象}说声：大家辛苦了，谢谢你们！
      <#-- 自拟；work；tribute -->
      <#on "affirm-thanks-tribute">让我们向${对象}表示由衷的感谢和敬意！
      <#-- 自拟；work；tribute -->
      <#on "affirm-thanks-tribute-2">我代表${代表}，向${对象}致敬，感谢大家的坚守和付出！
      <#-- 自拟；festive -->
      <#on "affirm-thanks-festive-thanks">我代表${代表}，向${对象}道声感谢、送上祝福！
      <#-- 自拟；festive -->
      <#on "affirm-thanks-festive-moved">我要感谢${对象}，大家的付出让人感动、令人敬佩！
      <#-- 自拟；festive -->
      <#on "affirm-thanks-festive-support">我谨代表${代表}，向${对象}致以亲切的问候和美好的祝愿！
      <#-- 自拟；festive -->
      <#on "affirm-thanks-festive-bare">我向${对象}表示诚挚的谢意和良好的祝愿！
      <#-- 自拟；festive -->
      <#on "affirm-thanks-festive-applause">让我们把热烈的掌声，献给${对象}！
      <#-- 自拟；commendation；congratulation -->
      <#on "affirm-thanks-commendation-congratulate">我代表${代表}，向${对象}表示热烈的祝贺！
      <#-- 自拟；commendation；congratulation -->
      <#on "affirm-thanks-commendation-congratulate-2">我谨代表${代表}，热烈祝贺${对象}，也感谢大家作出的突出贡献！
      <#-- 自拟；commendation；congratulation -->
      <#on "affirm-thanks-commendation-congratulate-3">热烈祝贺${对象}，向你们学习、向你们致敬！
      <#-- 自拟；commendation；congratulation -->
      <#on "affirm-thanks-commendation-applaud">让我们用热烈的掌声，向${对象}表示祝贺、致以敬意！
      <#-- 自拟；commendation；congratulation -->
      <#on "affirm-thanks-commendation-hard">我代表${代表}，向${对象}表示祝贺，也向大家道声辛苦！
      <#-- 自拟；anniversary；tribute -->
      <#on "affirm-thanks-anniversary-tribute">我代表${代表}，向${对象}致以崇高的敬意！
      <#-- 自拟；anniversary；tribute -->
      <#on "affirm-thanks-anniversary-tribute-2">我谨代表${代表}，向${对象}问好，对大家的奉献表示深深的敬意！
      <#-- 自拟；anniversary；tribute -->
      <#on "affirm-thanks-anniversary-bare">谨向${对象}致敬，感谢大家的奋斗和奉献！
      <#-- 自拟；anniversary；tribute -->
      <#on "affirm-thanks-anniversary-remember">我要向${对象}深深致敬，大家的付出永远值得铭记！
      <#-- 自拟；anniversary；tribute -->
      <#on "affirm-thanks-anniversary-bare-2">让我们向${对象}道声感谢，是大家用汗水写下了今天的篇章！
      <#-- 自拟；ceremony；congratulation -->
      <#on "affirm-thanks-ceremony-congratulate">我代表${代表}，祝贺${项目}迈出新步伐，也衷心感谢${对象}！
      <#-- 自拟；ceremony；congratulation -->
      <#on "affirm-thanks-ceremony-project">我对${项目}表示热烈祝贺，并向${对象}致以诚挚的问候！
      <#-- 自拟；ceremony -->
      <#on "affirm-thanks-ceremony-support">我谨代表${代表}，把最诚挚的谢意送给${对象}！
      <#-- 自拟；ceremony；tribute -->
      <#on "affirm-thanks-ceremony-project-2">我代表${代表}，感谢${对象}为${项目}付出的努力！
      <#-- 自拟；ceremony -->
      <#on "affirm-thanks-ceremony-bare">谨向${对象}致以诚挚的问候，感谢大家的支持和付出！
      <#-- 自拟；training-closing；congratulation -->
      <#on "affirm-thanks-training-closing-congratulate">我代表${代表}，祝贺${对象}学有所成、顺利结业！
      <#-- 自拟；training-closing；congratulation -->
      <#on "affirm-thanks-training-closing-congratulate-2">祝贺${对象}圆满完成学业，也向大家道声辛苦！
      <#-- 自拟；training-closing -->
      <#on "affirm-thanks-training-closing-course-2">谨向${对象}表示感谢，大家为这期培训付出了很多辛劳！
      <#-- 自拟；report -->
      <#on "affirm-thanks-report-thanks">我代表${代表}，向${对象}致以诚挚的感谢和深深的敬意！
      <#-- 自拟；report -->
      <#on "affirm-thanks-report-support">我代表${代表}，感谢${对象}的信任、支持和监督！
      <#-- 自拟；report -->
      <#on "affirm-thanks-report-bare">衷心感谢${对象}，大家的支持是我们干事的底气！
      <#-- 自拟；report -->
      <#on "affirm-thanks-report-respect">我谨代表${代表}，向${对象}表示崇高的敬意和衷心的感谢！
      <#-- 自拟；report -->
      <#on "affirm-thanks-report-remember">我代表${代表}，向${对象}致以衷心的感谢，这份情谊，我们铭记在心！
      <#-- 自拟；report -->
      <#on "affirm-thanks-report-one-word">请允许我代表${代表}，向${对象}道一声：谢谢！
      <#-- 自拟；talk -->
      <#on "affirm-thanks-talk-come">我谨代表${代表}，感谢${对象}，也感谢大家今天能来坐一坐、谈一谈！
      <#-- 自拟；talk -->
      <#on "affirm-thanks-talk-settled">我要感谢${对象}，有大家的支持，我们心里就踏实！
      <#-- 自拟；training-opening -->
      <#on "affirm-thanks-training-opening-together">我向${对象}表示衷心的感谢，让我们一起把这期班办好！
      <#-- 自拟；training-opening -->
      <#on "affirm-thanks-training-opening-support">我代表${代表}，向${对象}表示感谢，办好这期班，离不开大家的支持！
    </#switch>
  </@say>
</#macro>
