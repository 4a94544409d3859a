<#-- 肯定：能说的话，一行一种说法 -->

<@part id="affirm.lead">
  <@frame id="affirm-lead-hard-won" idea="hard-won" for="work festive talk report training-opening" when="told">这些成绩来之不易，</@frame>
  <@frame id="affirm-lead-one-mind" idea="one-mind" for="work festive talk report training-opening" when="told">能有这样的成绩，靠的是大家心齐劲足、真干实干，</@frame>
  <@frame id="affirm-lead-sweat" idea="sweat" for="work festive talk report training-opening" when="told">这些成绩凝聚着大家的心血和汗水，</@frame>
  <@frame id="affirm-lead-load" idea="load" for="work festive talk report training-opening" when="told">工作头绪多、任务重，大家不怕辛苦、勇挑重担，</@frame>
  <@frame id="affirm-lead-hard-won-2" idea="hard-won" for="work festive talk report training-opening" when="told">成绩得来很不容易，在此，</@frame>
  <@frame id="affirm-lead-owner" idea="owner" for="work festive talk report training-opening" when="told">成绩属于每位埋头实干的同志，借此机会，</@frame>
  <@frame id="affirm-lead-bodies" idea="bodies" for="work festive talk report training-opening" when="told">这是${各方}齐抓共管、共同努力的结果，</@frame>
  <@frame id="affirm-lead-toil" idea="toil" for="work festive talk report training-opening" when="told">成绩背后，是许许多多同志的默默付出，</@frame>
  <@frame id="affirm-lead-training-closing-course" idea="course" for="training-closing" when="told">这些收获，离不开各方面的精心组织和辛勤付出，</@frame>
  <@frame id="affirm-lead-training-closing-course-2" idea="course" for="training-closing" when="told">培训能有这样的效果，各方面都出了力、费了心，</@frame>
  <@frame id="affirm-lead-occasion" idea="occasion" for="work festive training talk report">借此机会，</@frame>
  <@frame id="affirm-lead-occasion-2" idea="occasion" for="work festive training talk report">在此，</@frame>
  <@frame id="affirm-lead-first" idea="first" for="work festive training talk report" when="early not-told">首先，</@frame>
  <@frame id="affirm-lead-first-2" idea="first" for="work talk" when="early not-told">讲正题之前，</@frame>
  <@frame id="affirm-lead-work-long" idea="work-long" for="work talk">做好${主题}工作，离不开大家的倾力支持，</@frame>
  <@frame id="affirm-lead-festive-today" idea="today" for="festive training talk">在今天这个场合，</@frame>
  <@frame id="affirm-lead-festive-today-2" idea="today" for="festive training talk">此时此刻，</@frame>
  <@frame id="affirm-lead-training-closing-both-sides" idea="both-sides" for="training-closing" when="told">学习能有收获，教的人尽了心，学的人用了功，</@frame>
</@part>

<@part id="affirm.thanks">
  <@frame id="affirm-thanks-thanks" idea="thanks" for="work talk training">我代表${代表}，向${对象}表示衷心的感谢！</@frame>
  <@frame id="affirm-thanks-greet" idea="greet" for="work talk training">我谨代表${代表}，向${对象}致以真诚的感谢和亲切的慰问！</@frame>
  <@frame id="affirm-thanks-toil" idea="toil" for="work talk training">我代表${代表}，对${对象}的辛劳和奉献表示由衷的感谢！</@frame>
  <@frame id="affirm-thanks-hard" idea="hard" for="work talk training">请允许我代表${代表}，向${对象}道声辛苦、说声谢谢！</@frame>
  <@frame id="affirm-thanks-hard-2" idea="hard" for="work">我代表${代表}，感谢${对象}，大家辛苦了！</@frame>
  <@frame id="affirm-thanks-personal" idea="personal" for="work">我代表${代表}，并以我个人的名义，向${对象}表示真诚的感谢！</@frame>
  <@frame id="affirm-thanks-bare" idea="bare" for="work talk training report">我要特别感谢${对象}，大家的努力有目共睹！</@frame>
  <@frame id="affirm-thanks-bare-2" idea="bare" for="work talk training report">谨向${对象}致以诚挚的谢意！</@frame>
  <@frame id="affirm-thanks-hard-3" idea="hard" for="work talk">我要向${对象}说声：大家辛苦了，谢谢你们！</@frame>
  <@frame id="affirm-thanks-tribute" idea="tribute" for="work" when="tribute">让我们向${对象}表示由衷的感谢和敬意！</@frame>
  <@frame id="affirm-thanks-tribute-2" idea="tribute" for="work" when="tribute">我代表${代表}，向${对象}致敬，感谢大家的坚守和付出！</@frame>
  <@frame id="affirm-thanks-festive-thanks" idea="thanks" for="festive">我代表${代表}，向${对象}道声感谢、送上祝福！</@frame>
  <@frame id="affirm-thanks-festive-moved" idea="moved" for="festive">我要感谢${对象}，大家的付出让人感动、令人敬佩！</@frame>
  <@frame id="affirm-thanks-festive-support" idea="support" for="festive">我谨代表${代表}，向${对象}致以亲切的问候和美好的祝愿！</@frame>
  <@frame id="affirm-thanks-festive-bare" idea="bare" for="festive">我向${对象}表示诚挚的谢意和良好的祝愿！</@frame>
  <@frame id="affirm-thanks-festive-applause" idea="applause" for="festive">让我们把热烈的掌声，献给${对象}！</@frame>
  <@frame id="affirm-thanks-commendation-congratulate" idea="congratulate" for="commendation" when="congratulation">我代表${代表}，向${对象}表示热烈的祝贺！</@frame>
  <@frame id="affirm-thanks-commendation-congratulate-2" idea="congratulate" for="commendation" when="congratulation">我谨代表${代表}，热烈祝贺${对象}，也感谢大家作出的突出贡献！</@frame>
  <@frame id="affirm-thanks-commendation-congratulate-3" idea="congratulate" for="commendation" when="congratulation">热烈祝贺${对象}，向你们学习、向你们致敬！</@frame>
  <@frame id="affirm-thanks-commendation-applaud" idea="applaud" for="commendation" when="congratulation">让我们用热烈的掌声，向${对象}表示祝贺、致以敬意！</@frame>
  <@frame id="affirm-thanks-commendation-hard" idea="hard" for="commendation" when="congratulation">我代表${代表}，向${对象}表示祝贺，也向大家道声辛苦！</@frame>
  <@frame id="affirm-thanks-anniversary-tribute" idea="tribute" for="anniversary" when="tribute">我代表${代表}，向${对象}致以崇高的敬意！</@frame>
  <@frame id="affirm-thanks-anniversary-tribute-2" idea="tribute" for="anniversary" when="tribute">我谨代表${代表}，向${对象}问好，对大家的奉献表示深深的敬意！</@frame>
  <@frame id="affirm-thanks-anniversary-bare" idea="bare" for="anniversary" when="tribute">谨向${对象}致敬，感谢大家的奋斗和奉献！</@frame>
  <@frame id="affirm-thanks-anniversary-remember" idea="remember" for="anniversary" when="tribute">我要向${对象}深深致敬，大家的付出永远值得铭记！</@frame>
  <@frame id="affirm-thanks-anniversary-bare-2" idea="bare" for="anniversary" when="tribute">让我们向${对象}道声感谢，是大家用汗水写下了今天的篇章！</@frame>
  <@frame id="affirm-thanks-ceremony-congratulate" idea="congratulate" for="ceremony" when="congratulation">我代表${代表}，祝贺${项目}迈出新步伐，也衷心感谢${对象}！</@frame>
  <@frame id="affirm-thanks-ceremony-project" idea="project" for="ceremony" when="congratulation">我对${项目}表示热烈祝贺，并向${对象}致以诚挚的问候！</@frame>
  <@frame id="affirm-thanks-ceremony-support" idea="support" for="ceremony">我谨代表${代表}，把最诚挚的谢意送给${对象}！</@frame>
  <@frame id="affirm-thanks-ceremony-project-2" idea="project" for="ceremony" when="tribute">我代表${代表}，感谢${对象}为${项目}付出的努力！</@frame>
  <@frame id="affirm-thanks-ceremony-bare" idea="bare" for="ceremony">谨向${对象}致以诚挚的问候，感谢大家的支持和付出！</@frame>
  <@frame id="affirm-thanks-training-closing-congratulate" idea="congratulate" for="training-closing" when="congratulation">我代表${代表}，祝贺${对象}学有所成、顺利结业！</@frame>
  <@frame id="affirm-thanks-training-closing-congratulate-2" idea="congratulate" for="training-closing" when="congratulation">祝贺${对象}圆满完成学业，也向大家道声辛苦！</@frame>
  <@frame id="affirm-thanks-training-closing-course-2" idea="course" for="training-closing">谨向${对象}表示感谢，大家为这期培训付出了很多辛劳！</@frame>
  <@frame id="affirm-thanks-report-thanks" idea="thanks" for="report">我代表${代表}，向${对象}致以诚挚的感谢和深深的敬意！</@frame>
  <@frame id="affirm-thanks-report-support" idea="support" for="report">我代表${代表}，感谢${对象}的信任、支持和监督！</@frame>
  <@frame id="affirm-thanks-report-bare" idea="bare" for="report">衷心感谢${对象}，大家的支持是我们干事的底气！</@frame>
  <@frame id="affirm-thanks-report-respect" idea="respect" for="report">我谨代表${代表}，向${对象}表示崇高的敬意和衷心的感谢！</@frame>
  <@frame id="affirm-thanks-report-remember" idea="remember" for="report">我代表${代表}，向${对象}致以衷心的感谢，这份情谊，我们铭记在心！</@frame>
  <@frame id="affirm-thanks-report-one-word" idea="one-word" for="report">请允许我代表${代表}，向${对象}道一声：谢谢！</@frame>
  <@frame id="affirm-thanks-talk-come" idea="come" for="talk">我谨代表${代表}，感谢${对象}，也感谢大家今天能来坐一坐、谈一谈！</@frame>
  <@frame id="affirm-thanks-talk-settled" idea="settled" for="talk">我要感谢${对象}，有大家的支持，我们心里就踏实！</@frame>
  <@frame id="affirm-thanks-training-opening-together" idea="together" for="training-opening">我向${对象}表示衷心的感谢，让我们一起把这期班办好！</@frame>
  <@frame id="affirm-thanks-training-opening-support" idea="support" for="training-opening">我代表${代表}，向${对象}表示感谢，办好这期班，离不开大家的支持！</@frame>
</@part>
