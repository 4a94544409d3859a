<#-- 结尾：能说的话，一行一种说法 -->

<@part id="closing.judge">
  <@frame id="closing-judge-heavy" idea="heavy" for="work">${主题}工作责任重大、任务艰巨。</@frame>
  <@frame id="closing-judge-heavy-2" idea="heavy" for="work">${主题}工作任务重、标准高，来不得丝毫松懈。</@frame>
  <@frame id="closing-judge-act" idea="act" for="work">方向清楚了，目标明确了，关键看怎么做。</@frame>
  <@frame id="closing-judge-urgent" idea="urgent" for="work">做好${主题}工作，慢不得、松不得、虚不得。</@frame>
  <@frame id="closing-judge-honour" idea="honour" for="work">抓好${主题}工作，是光荣的使命，也是沉甸甸的责任。</@frame>
  <@frame id="closing-judge-do" idea="do" for="work">任务已经明确，剩下的就是干。</@frame>
  <@frame id="closing-judge-after" idea="after" for="work">会议的部署能不能落地，就看大家怎么干。</@frame>
  <@frame id="closing-judge-no-shortcut" idea="no-shortcut" for="work">${主题}工作没有捷径可走，功夫在平时，成效在落实。</@frame>
  <@frame id="closing-judge-human" idea="human" for="work">路在脚下，事在人为。</@frame>
  <@frame id="closing-judge-test" idea="test" for="work">做好${主题}工作，既考验能力，更检验作风。</@frame>
  <@frame id="closing-judge-deeds" idea="deeds" for="work">实干才有出路，担当才有作为。</@frame>
  <@frame id="closing-judge-whole" idea="whole" for="work">${主题}工作关系全局，容不得半点马虎。</@frame>
  <@frame id="closing-judge-integrity-warning-line" idea="line" for="integrity-warning">纪律是底线，碰不得；清白是底气，丢不得。</@frame>
  <@frame id="closing-judge-integrity-warning-mirror" idea="mirror" for="integrity-warning">教训就在眼前，警钟必须长鸣。</@frame>
  <@frame id="closing-judge-term-change-term" idea="term" for="term-change">换届工作环环相扣，哪个环节都不能出差错。</@frame>
  <@frame id="closing-judge-term-change-term-2" idea="term" for="term-change">换届换出好干部，更要换出好风气、好干劲。</@frame>
  <@frame id="closing-judge-training-endless" idea="endless" for="training">学习没有止境，工作就是考场。</@frame>
  <@frame id="closing-judge-training-learn" idea="learn" for="training">本领不会从天上掉下来，要靠学、靠练、靠干。</@frame>
  <@frame id="closing-judge-training-stage" idea="stage" for="training">学习的机会难得，干事的舞台宽广。</@frame>
  <@frame id="closing-judge-training-forge" idea="forge" for="training">书本给人知识，实践长人才干。</@frame>
  <@frame id="closing-judge-training-topic" idea="topic" for="training">${主题}工作需要真本领，真本领离不开勤学苦练。</@frame>
  <@frame id="closing-judge-training-use" idea="use" for="training">学习的目的在于运用，培训的成效要看行动。</@frame>
  <@frame id="closing-judge-talk-together" idea="together" for="talk">众人拾柴火焰高，做好${主题}工作离不开大家的支持。</@frame>
  <@frame id="closing-judge-talk-together-2" idea="together" for="talk">办好大家的事，要靠大家的智慧和力量。</@frame>
  <@frame id="closing-judge-talk-open" idea="open" for="talk">把话说开，心就近了；把劲合起来，事就成了。</@frame>
  <@frame id="closing-judge-talk-improve" idea="improve" for="talk">听取意见是为了改进工作，改进工作离不开大家的监督。</@frame>
  <@frame id="closing-judge-talk-topic" idea="topic" for="talk">${主题}工作同大家息息相关，也要靠大家共同来做。</@frame>
  <@frame id="closing-judge-talk-trust" idea="trust" for="talk">信任是最大的支持，实干是最好的回答。</@frame>
  <@frame id="closing-judge-report-duty" idea="duty" for="report">使命重在担当，奋斗创造未来。</@frame>
  <@frame id="closing-judge-report-heart" idea="heart" for="report">发展的担子扛在肩上，群众的期盼记在心间。</@frame>
  <@frame id="closing-judge-report-answer" idea="answer" for="report">目标催人奋进，实干是最好的回答。</@frame>
  <@frame id="closing-judge-report-honour" idea="honour" for="report">做好各项工作，使命崇高，责任如山。</@frame>
  <@frame id="closing-judge-report-road" idea="road" for="report">前进的道路不会总是平坦，但实干的脚步不会停歇。</@frame>
  <@frame id="closing-judge-festive-future" idea="future" for="festive">奋斗铸就成绩，实干赢得未来。</@frame>
  <@frame id="closing-judge-festive-start" idea="start" for="festive">新的起点，意味着新的责任。</@frame>
  <@frame id="closing-judge-festive-faith" idea="faith" for="festive">同心者力量大，实干者路宽广。</@frame>
  <@frame id="closing-judge-festive-road" idea="road" for="festive">路是走出来的，事业是干出来的。</@frame>
  <@frame id="closing-judge-festive-topic" idea="topic" for="festive">做好${主题}工作，需要大家携手同行、接续努力。</@frame>
  <@frame id="closing-judge-commendation-honour" idea="honour" for="commendation">荣誉是肯定，更是鞭策。</@frame>
  <@frame id="closing-judge-commendation-model" idea="model" for="commendation">榜样就在身边，奋进正当其时。</@frame>
  <@frame id="closing-judge-anniversary-history" idea="history" for="anniversary">历史由奋斗者书写，未来靠实干家开创。</@frame>
  <@frame id="closing-judge-anniversary-spirit" idea="spirit" for="anniversary">走过的路，映照初心；前面的路，呼唤担当。</@frame>
  <@frame id="closing-judge-ceremony-begin" idea="begin" for="ceremony">好的开端令人鼓舞，好的结果更要靠共同努力。</@frame>
  <@frame id="closing-judge-ceremony-project" idea="project" for="ceremony">${项目}寄托着大家的期盼，也凝聚着各方的力量。</@frame>
  <@frame id="closing-judge-report-blueprint" idea="blueprint" for="report">蓝图已经展开，使命就在肩头。</@frame>
  <@frame id="closing-judge-report-endless" idea="endless" for="report">发展没有终点，只有一个接一个的新起点。</@frame>
  <@frame id="closing-judge-report-load" idea="load" for="report">千斤重担，要靠众人来挑。</@frame>
  <@frame id="closing-judge-report-people" idea="people" for="report">让群众过上更好的日子，是我们一切工作的出发点和落脚点。</@frame>
  <@frame id="closing-judge-talk-road" idea="road" for="talk">路越走越宽，要靠大家一起走。</@frame>
  <@frame id="closing-judge-talk-think-do" idea="think-do" for="talk">大家想到的，正是我们要做到的。</@frame>
  <@frame id="closing-judge-training-stand" idea="stand" for="training">学以立身，干以成事。</@frame>
  <@frame id="closing-judge-training-today" idea="today" for="training">今天多学一分，明天就多一分底气。</@frame>
  <@frame id="closing-judge-festive-trace" idea="trace" for="festive">每一份付出，都会在时光里留下印记。</@frame>
  <@frame id="closing-judge-festive-one-rope" idea="one-rope" for="festive">心往一处想，劲往一处使，就没有办不成的事。</@frame>
</@part>

<@part id="closing.call">
  <@frame id="closing-call-under" idea="under" for="work" when="goal-clause">让我们在${依托}的坚强领导下，拿出更大干劲、展现更硬作风，确保${号召目标}！</@frame>
  <@frame id="closing-call-under-2" idea="under" for="work" when="goal-clause">我们要在${依托}的坚强领导下，同向发力、狠抓落实，确保${号召目标}！</@frame>
  <@frame id="closing-call-under-topic" idea="under-topic" for="work" when="goal-clause">让我们在${依托}的坚强领导下，把${主题}工作抓到底、抓到位，确保${号召目标}！</@frame>
  <@frame id="closing-call-under-topic-4" idea="under-topic" for="work" when="goal-clause">我们要在${依托}的坚强领导下，拿出过硬举措抓好${主题}工作，确保${号召目标}！</@frame>
  <@frame id="closing-call-under-topic-5" idea="under-topic" for="work" when="goal-clause">让我们在${依托}的坚强领导下，人人尽责、个个出力，把${主题}工作干扎实，确保${号召目标}！</@frame>
  <@frame id="closing-call-under-6" idea="under" for="work" when="goal-clause">让我们在${依托}的坚强领导下，一环紧着一环抓、一件接着一件干，确保${号召目标}！</@frame>
  <@frame id="closing-call-target" idea="target" for="work" when="goal-clause" ranks="chief deputy superior">大家要咬住目标、盯住节点，把工作往前赶、往实里抓，确保${号召目标}！</@frame>
  <@frame id="closing-call-target-2" idea="target" for="work" when="goal-clause">让我们一鼓作气、攻坚到底，确保${号召目标}！</@frame>
  <@frame id="closing-call-target-topic" idea="target-topic" for="work" when="goal-clause">我们要把${主题}工作抓得更紧、更细、更实，不达目标不罢休，确保${号召目标}！</@frame>
  <@frame id="closing-call-under-3" idea="under" for="work" when="goal-verb">让我们在${依托}的坚强领导下，拿出敢打硬仗的劲头、善作善成的本领，为${号召目标}作出新的更大贡献！</@frame>
  <@frame id="closing-call-under-4" idea="under" for="work" when="goal-verb">让我们在${依托}的坚强领导下，勇挑重担、接续发力，为${号召目标}不懈奋斗！</@frame>
  <@frame id="closing-call-under-topic-2" idea="under-topic" for="work" when="goal-verb">我们要在${依托}的坚强领导下，高标准做好${主题}工作，为${号召目标}多作贡献！</@frame>
  <@frame id="closing-call-under-topic-6" idea="under-topic" for="work" when="goal-verb">让我们在${依托}的坚强领导下，下足功夫做好${主题}工作，为${号召目标}添砖加瓦！</@frame>
  <@frame id="closing-call-under-topic-7" idea="under-topic" for="work" when="goal-verb">我们要在${依托}的坚强领导下，把${主题}工作一抓到底、抓出成效，为${号召目标}再立新功！</@frame>
  <@frame id="closing-call-under-7" idea="under" for="work" when="goal-verb">让我们在${依托}的坚强领导下，咬定目标、迎难而上，为${号召目标}贡献更大力量！</@frame>
  <@frame id="closing-call-effort" idea="effort" for="work" when="goal-verb">让我们同心同向、苦干实干，为${号召目标}贡献力量！</@frame>
  <@frame id="closing-call-effort-2" idea="effort" for="work" when="goal-verb" ranks="chief deputy superior">大家要把担子挑起来、把任务扛到底，为${号召目标}再立新功！</@frame>
  <@frame id="closing-call-effort-topic" idea="effort-topic" for="work" when="goal-verb">让我们扎扎实实做好${主题}工作，以更好的业绩为${号召目标}添砖加瓦！</@frame>
  <@frame id="closing-call-under-5" idea="under" for="work">让我们在${依托}的坚强领导下，提振精神、真抓实干，把今天部署的任务件件抓到位！</@frame>
  <@frame id="closing-call-under-topic-3" idea="under-topic" for="work">让我们在${依托}的坚强领导下，下真功夫、用实举措，推动${主题}工作再上新台阶！</@frame>
  <@frame id="closing-call-topic" idea="topic" for="work">让我们奋勇争先、奋发有为，努力开创${主题}工作新局面！</@frame>
  <@frame id="closing-call-topic-3" idea="topic" for="work">让我们紧起来、动起来，把${主题}工作一件一件办到位！</@frame>
  <@frame id="closing-call-topic-2" idea="topic" for="work" ranks="chief deputy superior">大家要立即行动起来，以过硬作风抓好${主题}工作，用实实在在的成效交出满意答卷！</@frame>
  <@frame id="closing-call-bare" idea="bare" for="work">让我们迅速行动起来，少说多干、干就干好，圆满完成各项任务！</@frame>
  <@frame id="closing-call-bare-2" idea="bare" for="work">让我们把心思用在干事上，把力气使在落实上，干出新的成绩、新的气象！</@frame>
  <@frame id="closing-call-bare-3" idea="bare" for="work" ranks="chief deputy superior">会后，大家要马上动起来、一抓到底，把会议部署变成实际成效！</@frame>
  <@frame id="closing-call-hope" idea="hope" for="work" ranks="superior">希望大家保持干劲、再接再厉，推动${主题}工作走在前列！</@frame>
  <@frame id="closing-call-hope-2" idea="hope" for="work" ranks="superior">希望大家鼓足干劲、真抓实干，用新的业绩回应各方面的期待！</@frame>
  <@frame id="closing-call-hope-3" idea="hope" for="work" when="goal-verb" ranks="superior">希望大家扛起责任、主动作为，为${号召目标}多作贡献！</@frame>
  <@frame id="closing-call-wish" idea="wish" for="work" ranks="guest">衷心祝愿${主题}工作取得更大成绩，也祝各位工作顺利！</@frame>
  <@frame id="closing-call-wish-2" idea="wish" for="work" ranks="guest">祝愿大家事业有成、再创佳绩！</@frame>
  <@frame id="closing-call-integrity-warning-mirror" idea="mirror" for="integrity-warning">希望大家以案为镜、常思常醒，走好人生路，守住清白身！</@frame>
  <@frame id="closing-call-integrity-warning-mirror-2" idea="mirror" for="integrity-warning">让我们把纪律刻在心里、把规矩立在身上，共同守护清清爽爽的好风气！</@frame>
  <@frame id="closing-call-integrity-warning-mirror-under" idea="mirror-under" for="integrity-warning">让我们在${依托}的坚强领导下，知戒知止、担当实干，用过硬作风赢得大家的信任！</@frame>
  <@frame id="closing-call-term-change-term" idea="term" for="term-change">让我们严守纪律、严把程序，确保换届工作平稳有序、风清气正！</@frame>
  <@frame id="closing-call-term-change-term-2" idea="term" for="term-change">大家要守土尽责、细之又细，把换届工作做到组织放心、群众满意！</@frame>
  <@frame id="closing-call-term-change-term-under" idea="term-under" for="term-change">让我们在${依托}的坚强领导下，依法依规、稳妥有序，圆满完成换届任务！</@frame>
  <@frame id="closing-call-festive-wish" idea="wish" for="festive">衷心祝愿各位工作顺心、身体安康、阖家幸福！</@frame>
  <@frame id="closing-call-festive-under" idea="under" for="festive" when="goal-clause">让我们在${依托}的坚强领导下，满怀信心、携手并进，确保${号召目标}！</@frame>
  <@frame id="closing-call-festive-wish-topic" idea="wish-topic" for="festive">让我们携起手来、乘势而上，共同祝愿${主题}工作结出更加丰硕的成果！</@frame>
  <@frame id="closing-call-festive-bright" idea="bright" for="festive">让我们同心协力、再接再厉，共同创造更加美好的明天！</@frame>
  <@frame id="closing-call-festive-goal" idea="goal" for="festive" when="goal-verb">让我们携手并肩、继续奋斗，为${号召目标}贡献更多智慧和力量！</@frame>
  <@frame id="closing-call-festive-under-2" idea="under" for="festive" when="goal-verb">让我们在${依托}的坚强领导下，同舟共济、接力前行，为${号召目标}谱写新的篇章！</@frame>
  <@frame id="closing-call-festive-goal-2" idea="goal" for="festive" when="goal-clause">让我们携手并肩、共同努力，确保${号召目标}，向着更加美好的明天前进！</@frame>
  <@frame id="closing-call-ceremony-success" idea="success" for="ceremony" when="construction">最后，预祝${项目}进展顺利、早见成效！</@frame>
  <@frame id="closing-call-ceremony-success-2" idea="success" for="ceremony">预祝${项目}圆满成功，祝各位朋友身体健康、万事如意！</@frame>
  <@frame id="closing-call-ceremony-success-3" idea="success" for="ceremony" when="construction">让我们共同祝愿，${项目}建得好、管得好、用得好，早日造福各方！</@frame>
  <@frame id="closing-call-ceremony-build" idea="build" for="ceremony">希望参与各方精心组织、密切配合，把这件好事办实、办出水平，也祝大家工作顺利！</@frame>
  <@frame id="closing-call-ceremony-build-2" idea="build" for="ceremony" when="goal-verb">希望各方携手推进${项目}，为${号召目标}增添新动力，也祝大家万事顺意！</@frame>
  <@frame id="closing-call-ceremony-build-3" idea="build" for="ceremony">衷心祝愿各位朋友事业兴旺！</@frame>
  <@frame id="closing-call-commendation-model" idea="model" for="commendation">希望获得荣誉的同志不骄不躁、再创佳绩，也希望大家见贤思齐、奋勇争先！</@frame>
  <@frame id="closing-call-commendation-model-2" idea="model" for="commendation">让我们以先进为镜、向先进看齐，在各自岗位上创造新的业绩！</@frame>
  <@frame id="closing-call-commendation-model-topic" idea="model-topic" for="commendation">让我们学先进、赶先进、当先进，推动${主题}工作再创佳绩！</@frame>
  <@frame id="closing-call-commendation-under" idea="under" for="commendation">让我们在${依托}的坚强领导下，学习先进、追赶先进，奋力创造新的业绩！</@frame>
  <@frame id="closing-call-commendation-honour" idea="honour" for="commendation" when="goal-verb">让我们珍惜荣誉、乘势而上，为${号召目标}再立新功！</@frame>
  <@frame id="closing-call-commendation-honour-2" idea="honour" for="commendation" when="goal-clause">让我们把荣誉化作动力，比着干、赛着干，确保${号召目标}！</@frame>
  <@frame id="closing-call-anniversary-legacy" idea="legacy" for="anniversary">让我们接过前辈的接力棒，脚踏实地、勇毅前行，创造无愧于时代的业绩！</@frame>
  <@frame id="closing-call-anniversary-legacy-2" idea="legacy" for="anniversary" when="goal-verb">让我们传承优良传统、汇聚奋进力量，为${号召目标}接续奋斗！</@frame>
  <@frame id="closing-call-anniversary-legacy-3" idea="legacy" for="anniversary" when="goal-clause">让我们不忘来路、接力奋斗，确保${号召目标}，用新的业绩回报前辈的期望！</@frame>
  <@frame id="closing-call-anniversary-under" idea="under" for="anniversary">让我们在${依托}的坚强领导下，带着光荣传统上路，向着新的目标前进！</@frame>
  <@frame id="closing-call-anniversary-wish" idea="wish" for="anniversary">让我们满怀信心走向未来，祝愿我们的事业蒸蒸日上！</@frame>
  <@frame id="closing-call-anniversary-legacy-topic" idea="legacy-topic" for="anniversary">让我们把前人的好传统传下去，把${主题}工作干得更好！</@frame>
  <@frame id="closing-call-training-hope" idea="hope" for="training">希望大家学有所得、学以致用，在各自岗位上干出新的业绩！</@frame>
  <@frame id="closing-call-training-hope-topic" idea="hope-topic" for="training">希望大家把学到的本领用到${主题}工作中去，干出让人信服的成绩！</@frame>
  <@frame id="closing-call-training-hope-2" idea="hope" for="training" when="goal-verb">希望大家学思结合、知行合一，为${号召目标}贡献才智和力量！</@frame>
  <@frame id="closing-call-training-hope-3" idea="hope" for="training" when="goal-clause">希望大家把学习的劲头变成干事的劲头，确保${号召目标}！</@frame>
  <@frame id="closing-call-training-under" idea="under" for="training" when="goal-verb">希望大家在${依托}的坚强领导下，学好真本领、干出好业绩，为${号召目标}多作贡献！</@frame>
  <@frame id="closing-call-training-under-2" idea="under" for="training" when="goal-clause">希望大家在${依托}的坚强领导下，把所学用到实处、把责任扛到底，确保${号召目标}！</@frame>
  <@frame id="closing-call-training-under-3" idea="under" for="training">让我们在${依托}的坚强领导下，勤学善思、实干担当，不负组织的重托和大家的期待！</@frame>
  <@frame id="closing-call-training-grow" idea="grow" for="training">希望大家以学习为阶梯，以实践为课堂，早日成为工作的行家里手！</@frame>
  <@frame id="closing-call-training-opening-success" idea="success" for="training-opening">祝${班次}圆满成功，祝各位学员学有所获！</@frame>
  <@frame id="closing-call-training-opening-success-2" idea="success" for="training-opening">最后，祝大家在培训期间学习进步、身体健康，把每堂课都学成收获！</@frame>
  <@frame id="closing-call-training-closing-farewell" idea="farewell" for="training-closing">希望大家带着收获回去、带着干劲上岗，把学习成果写在工作实绩里！</@frame>
  <@frame id="closing-call-training-closing-farewell-2" idea="farewell" for="training-closing">最后，祝各位学员工作顺利、学习不辍、不断进步！</@frame>
  <@frame id="closing-call-talk-thanks" idea="thanks" for="talk">感谢大家的坦诚交流，希望大家继续关心、支持和监督我们的工作！</@frame>
  <@frame id="closing-call-talk-thanks-topic" idea="thanks-topic" for="talk">感谢大家对${主题}工作的关心，让我们一道把它办好、办实！</@frame>
  <@frame id="closing-call-talk-thanks-2" idea="thanks" for="talk" when="goal-verb">感谢大家的真知灼见，让我们同心协力，为${号召目标}共同努力！</@frame>
  <@frame id="closing-call-talk-thanks-3" idea="thanks" for="talk" when="goal-clause">感谢大家的信任和支持，让我们拧紧责任、抓紧落实，确保${号召目标}！</@frame>
  <@frame id="closing-call-talk-under" idea="under" for="talk" when="goal-verb">让我们在${依托}的坚强领导下，坦诚相待、共同使劲，为${号召目标}携手努力！</@frame>
  <@frame id="closing-call-talk-under-2" idea="under" for="talk" when="goal-clause">让我们在${依托}的坚强领导下，携手办实事、合力解难题，确保${号召目标}！</@frame>
  <@frame id="closing-call-talk-under-3" idea="under" for="talk">感谢大家的支持，让我们在${依托}的坚强领导下，心连心、手拉手，把事情办得更好！</@frame>
  <@frame id="closing-call-talk-thanks-4" idea="thanks" for="talk">衷心感谢大家敢讲真话、愿谋实招，也祝大家工作顺利、生活幸福！</@frame>
  <@frame id="closing-call-talk-promise" idea="promise" for="talk">大家的意见我们记在心里、落在行动上，谢谢各位的真知灼见！</@frame>
  <@frame id="closing-call-report-under" idea="under" for="report" when="goal-verb">让我们在${依托}的坚强领导下，扛起使命、真抓实干，为${号召目标}而努力奋斗！</@frame>
  <@frame id="closing-call-report-under-2" idea="under" for="report" when="goal-clause">让我们在${依托}的坚强领导下，分秒必争、善作善成，确保${号召目标}！</@frame>
  <@frame id="closing-call-report-under-3" idea="under" for="report">让我们在${依托}的坚强领导下，奋楫争先、久久为功，不辜负群众的期望和托付！</@frame>
  <@frame id="closing-call-report-goal" idea="goal" for="report" when="goal-verb">让我们满怀信心、同心同德，为${号召目标}贡献全部力量！</@frame>
  <@frame id="closing-call-report-goal-2" idea="goal" for="report" when="goal-clause">让我们说到做到、干就干成，用实际行动确保${号召目标}！</@frame>
  <@frame id="closing-call-report-bare" idea="bare" for="report">让我们以实干书写答卷、以奋斗开创未来，努力让大家的生活越来越好！</@frame>
  <@frame id="closing-call-report-bare-2" idea="bare" for="report">让我们扛起责任、奋发有为，以新的成绩回报大家的信任！</@frame>
  <@frame id="closing-call-phrase-lead" idea="phrase" for="work report festive" when="goal-phrase">让我们在${依托}的坚强领导下，心往一处想、劲往一处使，${号召目标}！</@frame>
  <@frame id="closing-call-phrase-lead-2" idea="phrase" for="work report festive" when="goal-phrase">让我们在${依托}的坚强领导下，以满格的劲头、过硬的作风，${号召目标}！</@frame>
  <@frame id="closing-call-phrase-topic" idea="phrase" for="work" when="goal-phrase">让我们在${依托}的坚强领导下，把${主题}工作一步一步往前推，${号召目标}！</@frame>
  <@frame id="closing-call-phrase-topic-2" idea="phrase-topic" for="work" when="goal-phrase">让我们在${依托}的坚强领导下，把${主题}工作抓在手上、扛在肩上，${号召目标}！</@frame>
  <@frame id="closing-call-phrase-topic-3" idea="phrase-topic" for="work" when="goal-phrase">我们要在${依托}的坚强领导下，合力做好${主题}工作，${号召目标}！</@frame>
  <@frame id="closing-call-phrase" idea="phrase" for="work talk report festive" when="goal-phrase">让我们说干就干、干就干好，${号召目标}！</@frame>
  <@frame id="closing-call-phrase-2" idea="phrase" for="work talk report festive" when="goal-phrase">让我们拿出真劲头、下足真功夫，${号召目标}！</@frame>
  <@frame id="closing-call-phrase-3" idea="phrase" for="work report" when="goal-phrase">我们要盯住不放、一抓到底，${号召目标}！</@frame>
  <@frame id="closing-call-phrase-training" idea="phrase" for="training" when="goal-phrase">希望大家学以致用、用有所成，${号召目标}！</@frame>
  <@frame id="closing-call-phrase-training-2" idea="phrase" for="training" when="goal-phrase">希望大家把学到的用起来、把想到的干起来，${号召目标}！</@frame>
  <@frame id="closing-call-phrase-training-3" idea="phrase" for="training" when="goal-phrase">让我们在${依托}的坚强领导下，带着学习的收获上路，${号召目标}！</@frame>
  <@frame id="closing-call-phrase-talk" idea="phrase" for="talk" when="goal-phrase">感谢大家的坦诚和信任，让我们一起努力，${号召目标}！</@frame>
  <@frame id="closing-call-phrase-talk-2" idea="phrase" for="talk" when="goal-phrase">让我们在${依托}的坚强领导下，有事一起商量、有劲一起使，${号召目标}！</@frame>
  <@frame id="closing-call-phrase-ceremony" idea="phrase" for="ceremony" when="goal-phrase">让我们携起手来、密切配合，${号召目标}！</@frame>
  <@frame id="closing-call-phrase-commendation" idea="phrase" for="commendation" when="goal-phrase">让我们学先进、赶先进，${号召目标}！</@frame>
  <@frame id="closing-call-phrase-commendation-2" idea="phrase" for="commendation" when="goal-phrase">让我们在${依托}的坚强领导下，把榜样的力量变成干事的行动，${号召目标}！</@frame>
  <@frame id="closing-call-phrase-anniversary" idea="phrase" for="anniversary" when="goal-phrase">让我们接过前辈的担子，${号召目标}！</@frame>
  <@frame id="closing-call-phrase-anniversary-2" idea="phrase" for="anniversary" when="goal-phrase">让我们在${依托}的坚强领导下，接续奋斗、一往无前，${号召目标}！</@frame>
  <@frame id="closing-call-phrase-ceremony-2" idea="phrase" for="ceremony" when="goal-phrase">让我们在${依托}的坚强领导下，同心协力把好事办好，${号召目标}！</@frame>
</@part>

<@part id="closing.thanks">
  <@frame id="closing-thanks-festive-thanks" idea="thanks" for="festive training talk">谢谢大家！</@frame>
  <@frame id="closing-thanks-festive-over" idea="over" for="festive training talk">我就讲这些，谢谢！</@frame>
  <@frame id="closing-thanks-talk-again" idea="again" for="talk">谢谢各位，今后常来常往、多提意见！</@frame>
  <@frame id="closing-thanks-talk-listen" idea="listen" for="talk">感谢大家抽出时间同我们交流！</@frame>
  <@frame id="closing-thanks-talk-over" idea="over" for="talk">我的话就说到这里，谢谢大家！</@frame>
  <@frame id="closing-thanks-training-class" idea="class" for="training">谢谢各位学员！</@frame>
  <@frame id="closing-thanks-training-over" idea="over" for="training">就同大家谈这些，谢谢各位！</@frame>
  <@frame id="closing-thanks-festive-guests" idea="guests" for="festive">谢谢各位！</@frame>
  <@frame id="closing-thanks-festive-again" idea="again" for="festive">感谢各位！</@frame>
  <@frame id="closing-thanks-festive-over-2" idea="over" for="festive">话不多说，谢谢各位！</@frame>
</@part>
