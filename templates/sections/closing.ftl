<#-- 结尾：能说的话，一行一种说法 -->

<#-- 这里写类型，不写 work：写了 work，别的类别没有自己的，会来借；喜庆、培训、座谈、报告、警示教育会、机关干部会和来宾讲话不作评判，直接号召 -->
<@part id="closing.judge">
  <@frame id="closing-judge-heavy" idea="heavy" for="work-conference mobilization progress mid-year plenary conveying on-site economic-analysis term-change safety" ranks="chief deputy superior">做好下一步工作，任务艰巨、责任重大。</@frame>
  <@frame id="closing-judge-do" idea="do" for="work-conference mobilization progress mid-year plenary conveying on-site economic-analysis term-change safety" ranks="chief deputy superior">任务已经明确，关键在于落实。</@frame>
  <@frame id="closing-judge-after" idea="do" for="work-conference mobilization progress mid-year plenary conveying on-site economic-analysis term-change safety" ranks="chief deputy superior">会议的部署已经明确，关键是抓好落实。</@frame>
  <@frame id="closing-judge-safety" idea="safety" for="safety" ranks="chief deputy superior">安全工作事关生命财产，责任重大。</@frame>
  <@frame id="closing-judge-safety-2" idea="safety" for="safety" ranks="chief deputy superior">安全责任重于泰山。</@frame>
  <@frame id="closing-judge-urgent" idea="time" for="urgent">时间紧迫，责任重大。</@frame>
  <@frame id="closing-judge-urgent-2" idea="time" for="urgent">任务紧急，必须抓紧落实。</@frame>
</@part>

<@part id="closing.call">
  <@frame id="closing-call-under-5" idea="under" for="work report">让我们在${依托}的坚强领导下，振奋精神、真抓实干，努力完成各项任务！</@frame>
  <@frame id="closing-call-under-8" idea="under" for="work report">让我们在${依托}的坚强领导下，统一思想、齐心协力，把各项工作落到实处！</@frame>
  <@frame id="closing-call-under-topic-3" idea="under-topic" for="work">让我们在${依托}的坚强领导下，扎实工作、开拓进取，不断开创${主题}工作新局面！</@frame>
  <@frame id="closing-call-under-topic-8" idea="under-topic" for="work">我们要在${依托}的坚强领导下，认真贯彻这次会议精神，扎实做好${主题}工作！</@frame>
  <@frame id="closing-call-topic" idea="topic" for="work">让我们振奋精神、扎实工作，努力开创${主题}工作新局面！</@frame>
  <@frame id="closing-call-topic-3" idea="topic" for="work">让我们统一思想、齐心协力，扎实做好${主题}工作！</@frame>
  <@frame id="closing-call-topic-2" idea="topic" for="work" ranks="chief deputy superior">请大家会后认真抓好贯彻落实，切实做好${主题}工作。</@frame>
  <@frame id="closing-call-bare" idea="bare" for="work report">让我们振奋精神、真抓实干，圆满完成各项任务！</@frame>
  <@frame id="closing-call-bare-2" idea="bare" for="work report">让我们齐心协力、扎实工作，把各项任务落到实处！</@frame>
  <@frame id="closing-call-bare-4" idea="after" for="work" ranks="chief deputy superior">${各方}要迅速行动起来，认真抓好这次会议精神的贯彻落实！</@frame>
  <@frame id="closing-call-hope" idea="hope" for="work" ranks="superior">希望大家振奋精神、扎实工作，推动${主题}工作取得新的成效！</@frame>
  <@frame id="closing-call-hope-2" idea="hope" for="work" ranks="superior">希望大家认真抓好落实，把各项工作做得更好！</@frame>
  <@frame id="closing-call-wish" idea="wish" for="work" ranks="guest">祝愿${主题}工作取得新的成效，祝大家工作顺利！</@frame>
  <@frame id="closing-call-wish-2" idea="wish" for="work" ranks="guest">祝大家工作顺利、身体健康！</@frame>
  <@frame id="closing-call-under-3" idea="under" for="work report" when="goal-verb">让我们在${依托}的坚强领导下，真抓实干、开拓进取，为${号召目标}作出新的更大贡献！</@frame>
  <@frame id="closing-call-under-4" idea="under" for="work report" when="goal-verb">让我们在${依托}的坚强领导下，振奋精神、扎实工作，为${号召目标}而努力奋斗！</@frame>
  <@frame id="closing-call-under-7" idea="under" for="work report" when="goal-verb">让我们在${依托}的坚强领导下，同心协力、攻坚克难，为${号召目标}作出积极贡献！</@frame>
  <@frame id="closing-call-under-topic-2" idea="under-topic" for="work" when="goal-verb">让我们在${依托}的坚强领导下，扎实做好${主题}工作，为${号召目标}作出应有贡献！</@frame>
  <@frame id="closing-call-under-topic-6" idea="under-topic" for="work" when="goal-verb">我们要在${依托}的坚强领导下，全力做好${主题}工作，为${号召目标}而不懈努力！</@frame>
  <@frame id="closing-call-effort" idea="effort" for="work report" when="goal-verb">让我们齐心协力、扎实工作，为${号召目标}而努力奋斗！</@frame>
  <@frame id="closing-call-effort-3" idea="effort" for="work report" when="goal-verb">让我们振奋精神、真抓实干，为${号召目标}作出更大贡献！</@frame>
  <@frame id="closing-call-effort-2" idea="after" for="work" when="goal-verb" ranks="chief deputy superior">大家要迅速行动起来，抓好各项任务落实，为${号召目标}作出积极贡献！</@frame>
  <@frame id="closing-call-effort-topic" idea="effort-topic" for="work" when="goal-verb">让我们扎实做好${主题}工作，为${号召目标}作出应有贡献！</@frame>
  <@frame id="closing-call-hope-3" idea="hope" for="work" when="goal-verb" ranks="superior">希望大家振奋精神、扎实工作，为${号召目标}作出新的更大贡献！</@frame>
  <@frame id="closing-call-under" idea="under" for="work report" when="goal-clause">让我们在${依托}的坚强领导下，振奋精神、狠抓落实，确保${号召目标}！</@frame>
  <@frame id="closing-call-under-2" idea="under" for="work report" when="goal-clause">我们要在${依托}的坚强领导下，压实责任、真抓实干，确保${号召目标}！</@frame>
  <@frame id="closing-call-under-6" idea="under" for="work report" when="goal-clause">让我们在${依托}的坚强领导下，齐心协力、攻坚克难，确保${号召目标}！</@frame>
  <@frame id="closing-call-under-topic" idea="under-topic" for="work" when="goal-clause">让我们在${依托}的坚强领导下，扎实做好${主题}工作，确保${号召目标}！</@frame>
  <@frame id="closing-call-target" idea="after" for="work" when="goal-clause" ranks="chief deputy superior">大家要迅速行动起来，抓紧抓实各项工作，确保${号召目标}！</@frame>
  <@frame id="closing-call-target-2" idea="target" for="work report" when="goal-clause">让我们振奋精神、真抓实干，确保${号召目标}！</@frame>
  <@frame id="closing-call-target-3" idea="target" for="work report" when="goal-clause">让我们齐心协力、狠抓落实，确保${号召目标}！</@frame>
  <@frame id="closing-call-target-topic" idea="target-topic" for="work" when="goal-clause">让我们扎实做好${主题}工作，确保${号召目标}！</@frame>
  <@frame id="closing-call-phrase-lead" idea="phrase" for="work report festive" when="goal-phrase">让我们在${依托}的坚强领导下，振奋精神、扎实工作，${号召目标}！</@frame>
  <@frame id="closing-call-phrase-lead-2" idea="phrase" for="work report festive" when="goal-phrase">让我们在${依托}的坚强领导下，同心协力、真抓实干，${号召目标}！</@frame>
  <@frame id="closing-call-phrase-topic" idea="phrase-topic" for="work" when="goal-phrase">让我们在${依托}的坚强领导下，扎实做好${主题}工作，${号召目标}！</@frame>
  <@frame id="closing-call-phrase-topic-3" idea="phrase-topic" for="work" when="goal-phrase">我们要在${依托}的坚强领导下，全力做好${主题}工作，${号召目标}！</@frame>
  <@frame id="closing-call-phrase" idea="phrase" for="work talk report festive" when="goal-phrase">让我们振奋精神、真抓实干，${号召目标}！</@frame>
  <@frame id="closing-call-phrase-2" idea="phrase" for="work talk report festive" when="goal-phrase">让我们齐心协力、扎实工作，${号召目标}！</@frame>
  <@frame id="closing-call-phrase-topic-4" idea="phrase-topic" for="work" when="goal-phrase">让我们扎实做好${主题}工作，${号召目标}！</@frame>
  <@frame id="closing-call-safety-ensure" idea="ensure" for="safety">让我们切实负起责任，把各项防范措施落到实处，坚决守住安全底线！</@frame>
  <@frame id="closing-call-safety-ensure-2" idea="ensure" for="safety" ranks="chief deputy superior">${各方}要立即行动起来，把各项措施落实到位，确保生命财产安全！</@frame>
  <@frame id="closing-call-safety-watch" idea="watch" for="safety" ranks="chief deputy superior">大家要始终保持警惕，严格落实责任，确保不出问题。</@frame>
  <@frame id="closing-call-safety-topic" idea="topic" for="safety">让我们扎实做好${主题}各项工作，切实保障生命财产安全！</@frame>
  <@frame id="closing-call-safety-under" idea="under" for="safety">让我们在${依托}的坚强领导下，压实责任、严密防范，坚决守住安全底线！</@frame>
  <@frame id="closing-call-safety-under-2" idea="under-topic" for="safety">让我们在${依托}的坚强领导下，扎实做好${主题}各项工作，切实保障生命财产安全！</@frame>
  <@frame id="closing-call-safety-goal" idea="goal" for="safety" when="goal-verb">让我们严格落实各项防范措施，为${号召目标}尽到应尽的责任！</@frame>
  <@frame id="closing-call-safety-goal-2" idea="goal-topic" for="safety" when="goal-verb">让我们扎实做好${主题}工作，努力${号召目标}！</@frame>
  <@frame id="closing-call-safety-goal-under" idea="goal" for="safety" when="goal-verb">让我们在${依托}的坚强领导下，压实责任、严密防范，为${号召目标}尽到应尽的责任！</@frame>
  <@frame id="closing-call-safety-goal-under-2" idea="goal-topic" for="safety" when="goal-verb">让我们在${依托}的坚强领导下，扎实做好${主题}工作，努力${号召目标}！</@frame>
  <@frame id="closing-call-safety-clause" idea="clause" for="safety" when="goal-clause">让我们严格落实责任、严密做好防范，确保${号召目标}！</@frame>
  <@frame id="closing-call-safety-clause-under" idea="clause" for="safety" when="goal-clause">让我们在${依托}的坚强领导下，压实责任、严密防范，确保${号召目标}！</@frame>
  <@frame id="closing-call-safety-phrase" idea="phrase" for="safety" when="goal-phrase">让我们把各项防范措施落到实处，${号召目标}！</@frame>
  <@frame id="closing-call-safety-phrase-under" idea="phrase" for="safety" when="goal-phrase">让我们在${依托}的坚强领导下，压实责任、严密防范，${号召目标}！</@frame>
  <@frame id="closing-call-integrity-warning-mirror" idea="mirror" for="integrity-warning">希望大家以案为鉴、严于律己，自觉遵守各项纪律！</@frame>
  <@frame id="closing-call-integrity-warning-mirror-2" idea="mirror" for="integrity-warning">让我们以案为鉴、警钟长鸣，坚决守住纪律底线！</@frame>
  <@frame id="closing-call-integrity-warning-keep" idea="keep" for="integrity-warning" ranks="chief deputy superior">大家要严格遵守纪律，认真履行职责，干干净净做事。</@frame>
  <@frame id="closing-call-integrity-warning-mirror-under" idea="mirror" for="integrity-warning">让我们在${依托}的坚强领导下，以案为鉴、严守纪律，扎实做好各项工作！</@frame>
  <@frame id="closing-call-integrity-warning-goal" idea="goal" for="integrity-warning" when="goal-verb">让我们以案为鉴、严守纪律，为${号召目标}共同努力！</@frame>
  <@frame id="closing-call-integrity-warning-goal-under" idea="goal" for="integrity-warning" when="goal-verb">让我们在${依托}的坚强领导下，严守纪律、担当尽责，为${号召目标}共同努力！</@frame>
  <@frame id="closing-call-integrity-warning-clause" idea="clause" for="integrity-warning" when="goal-clause">让我们以案为鉴、严守纪律，确保${号召目标}！</@frame>
  <@frame id="closing-call-integrity-warning-clause-under" idea="clause" for="integrity-warning" when="goal-clause">让我们在${依托}的坚强领导下，严守纪律、担当尽责，确保${号召目标}！</@frame>
  <@frame id="closing-call-integrity-warning-phrase" idea="phrase" for="integrity-warning" when="goal-phrase">让我们以案为鉴、严守纪律，${号召目标}！</@frame>
  <@frame id="closing-call-integrity-warning-phrase-under" idea="phrase" for="integrity-warning" when="goal-phrase">让我们在${依托}的坚强领导下，严守纪律、担当尽责，${号召目标}！</@frame>
  <@frame id="closing-call-term-change-term" idea="term" for="term-change">让我们严格程序、严守纪律，确保换届工作平稳有序！</@frame>
  <@frame id="closing-call-term-change-term-2" idea="duty" for="term-change">大家要切实负起责任，依法依规做好换届工作，圆满完成各项任务。</@frame>
  <@frame id="closing-call-term-change-term-under" idea="term" for="term-change">让我们在${依托}的坚强领导下，依法依规、严守纪律，圆满完成换届任务！</@frame>
  <@frame id="closing-call-term-change-goal" idea="goal" for="term-change" when="goal-verb">让我们严格程序、严守纪律，为${号召目标}共同努力！</@frame>
  <@frame id="closing-call-term-change-goal-under" idea="goal" for="term-change" when="goal-verb">让我们在${依托}的坚强领导下，严格程序、严守纪律，为${号召目标}共同努力！</@frame>
  <@frame id="closing-call-term-change-goal-under-2" idea="goal-duty" for="term-change" when="goal-verb">让我们在${依托}的坚强领导下，依法依规做好换届工作，为${号召目标}尽职尽责！</@frame>
  <@frame id="closing-call-term-change-clause" idea="clause" for="term-change" when="goal-clause">让我们严格程序、严守纪律，确保${号召目标}！</@frame>
  <@frame id="closing-call-term-change-clause-under" idea="clause" for="term-change" when="goal-clause">让我们在${依托}的坚强领导下，依法依规、严守纪律，确保${号召目标}！</@frame>
  <@frame id="closing-call-term-change-phrase" idea="phrase" for="term-change" when="goal-phrase">让我们严格程序、严守纪律，${号召目标}！</@frame>
  <@frame id="closing-call-term-change-phrase-under" idea="phrase" for="term-change" when="goal-phrase">让我们在${依托}的坚强领导下，依法依规、严守纪律，${号召目标}！</@frame>
  <@frame id="closing-call-festive-wish" idea="wish" for="festive ceremony">祝大家身体健康、工作顺利、阖家幸福！</@frame>
  <@frame id="closing-call-festive-wish-2" idea="wish" for="festive ceremony">衷心祝愿各位身体健康、工作顺利、万事如意！</@frame>
  <@frame id="closing-call-festive-bright" idea="bright" for="festive">让我们携手并进、共同努力，创造更加美好的明天！</@frame>
  <@frame id="closing-call-festive-topic" idea="topic" for="festive">让我们齐心协力、扎实工作，把${主题}工作做得更好！</@frame>
  <@frame id="closing-call-festive-under-3" idea="under" for="festive">让我们在${依托}的坚强领导下，团结一心、共同努力，创造更加美好的明天！</@frame>
  <@frame id="closing-call-festive-under-4" idea="under-topic" for="festive">让我们在${依托}的坚强领导下，齐心协力、扎实工作，把${主题}工作做得更好！</@frame>
  <@frame id="closing-call-festive-goal" idea="goal" for="festive" when="goal-verb">让我们携手并进、共同努力，为${号召目标}作出新的更大贡献！</@frame>
  <@frame id="closing-call-festive-goal-3" idea="goal" for="festive" when="goal-verb">让我们团结一心、扎实工作，为${号召目标}而努力奋斗！</@frame>
  <@frame id="closing-call-festive-under-2" idea="under" for="festive" when="goal-verb">让我们在${依托}的坚强领导下，团结一心、共同奋斗，为${号召目标}作出新的更大贡献！</@frame>
  <@frame id="closing-call-festive-under-5" idea="under" for="festive" when="goal-verb">让我们在${依托}的坚强领导下，同心协力、扎实工作，为${号召目标}而努力奋斗！</@frame>
  <@frame id="closing-call-festive-goal-2" idea="goal" for="festive" when="goal-clause">让我们携手并进、共同努力，确保${号召目标}！</@frame>
  <@frame id="closing-call-festive-under" idea="under" for="festive" when="goal-clause">让我们在${依托}的坚强领导下，同心协力、扎实工作，确保${号召目标}！</@frame>
  <@frame id="closing-call-ceremony-goal" idea="goal" for="ceremony" when="goal-verb">让我们携手并进、共同努力，为${号召目标}贡献力量！最后，祝大家身体健康、工作顺利！</@frame>
  <@frame id="closing-call-ceremony-goal-2" idea="goal" for="ceremony" when="goal-verb">让我们密切配合、共同努力，为${号召目标}作出积极贡献！衷心祝愿各位身体健康、万事如意！</@frame>
  <@frame id="closing-call-ceremony-under" idea="under" for="ceremony" when="goal-verb">让我们在${依托}的坚强领导下，团结一心、共同努力，为${号召目标}而努力奋斗！最后，祝大家身体健康、工作顺利！</@frame>
  <@frame id="closing-call-ceremony-under-2" idea="under" for="ceremony" when="goal-verb">让我们在${依托}的坚强领导下，同心协力、扎实工作，为${号召目标}作出积极贡献！衷心祝愿各位身体健康、万事如意！</@frame>
  <@frame id="closing-call-ceremony-clause" idea="goal" for="ceremony" when="goal-clause">让我们密切配合、共同努力，确保${号召目标}！最后，祝大家身体健康、工作顺利！</@frame>
  <@frame id="closing-call-ceremony-clause-2" idea="goal" for="ceremony" when="goal-clause">让我们携手并进、扎实工作，确保${号召目标}！衷心祝愿各位身体健康、万事如意！</@frame>
  <@frame id="closing-call-ceremony-clause-under" idea="under" for="ceremony" when="goal-clause">让我们在${依托}的坚强领导下，密切配合、扎实工作，确保${号召目标}！最后，祝大家身体健康、工作顺利！</@frame>
  <@frame id="closing-call-ceremony-phrase" idea="phrase" for="ceremony" when="goal-phrase">让我们携手并进、共同努力，${号召目标}！最后，祝大家身体健康、工作顺利！</@frame>
  <@frame id="closing-call-ceremony-phrase-under" idea="phrase" for="ceremony" when="goal-phrase">让我们在${依托}的坚强领导下，团结一心、共同努力，${号召目标}！衷心祝愿各位身体健康、万事如意！</@frame>
  <@frame id="closing-call-ceremony-success" idea="success" for="ceremony" when="construction">祝${项目}早日发挥效益，祝大家工作顺利、万事如意！</@frame>
  <@frame id="closing-call-commendation-model" idea="model" for="commendation">希望先进典型珍惜荣誉、再接再厉，希望大家以先进为榜样，扎实做好各项工作！</@frame>
  <@frame id="closing-call-commendation-model-2" idea="model" for="commendation">让我们以先进为榜样，扎实工作、再接再厉，不断取得新的成绩！</@frame>
  <@frame id="closing-call-commendation-model-topic" idea="model-topic" for="commendation">让我们以先进为榜样，把${主题}工作做得更好！</@frame>
  <@frame id="closing-call-commendation-under" idea="under" for="commendation">让我们在${依托}的坚强领导下，学习先进、扎实工作，不断取得新的成绩！</@frame>
  <@frame id="closing-call-commendation-honour" idea="goal" for="commendation" when="goal-verb">让我们以先进为榜样，扎实工作、再接再厉，为${号召目标}作出新的更大贡献！</@frame>
  <@frame id="closing-call-commendation-honour-3" idea="goal-hope" for="commendation" when="goal-verb">希望大家再接再厉、扎实工作，为${号召目标}而努力奋斗！</@frame>
  <@frame id="closing-call-commendation-under-2" idea="goal" for="commendation" when="goal-verb">让我们在${依托}的坚强领导下，学习先进、真抓实干，为${号召目标}作出新的更大贡献！</@frame>
  <@frame id="closing-call-commendation-under-3" idea="goal" for="commendation" when="goal-verb">让我们在${依托}的坚强领导下，再接再厉、扎实工作，为${号召目标}而努力奋斗！</@frame>
  <@frame id="closing-call-commendation-honour-2" idea="clause" for="commendation" when="goal-clause">让我们以先进为榜样，扎实工作、再接再厉，确保${号召目标}！</@frame>
  <@frame id="closing-call-commendation-under-4" idea="clause" for="commendation" when="goal-clause">让我们在${依托}的坚强领导下，学习先进、真抓实干，确保${号召目标}！</@frame>
  <@frame id="closing-call-phrase-commendation" idea="phrase" for="commendation" when="goal-phrase">让我们以先进为榜样，扎实工作、再接再厉，${号召目标}！</@frame>
  <@frame id="closing-call-phrase-commendation-2" idea="phrase" for="commendation" when="goal-phrase">让我们在${依托}的坚强领导下，学习先进、真抓实干，${号召目标}！</@frame>
  <@frame id="closing-call-training-hope" idea="hope" for="training">希望大家学以致用、知行合一，把学习成果运用到实际工作中！</@frame>
  <@frame id="closing-call-training-hope-4" idea="hope" for="training">希望大家学有所获、学有所用，不断提高做好工作的能力！</@frame>
  <@frame id="closing-call-training-under-3" idea="under" for="training">希望大家在${依托}的坚强领导下，学以致用、扎实工作，取得新的成绩！</@frame>
  <@frame id="closing-call-training-hope-2" idea="goal" for="training" when="goal-verb">希望大家学以致用、扎实工作，为${号召目标}作出积极贡献！</@frame>
  <@frame id="closing-call-training-hope-5" idea="goal" for="training" when="goal-verb">希望大家学用结合、真抓实干，为${号召目标}而不懈努力！</@frame>
  <@frame id="closing-call-training-under" idea="under" for="training" when="goal-verb">希望大家在${依托}的坚强领导下，学以致用、扎实工作，为${号召目标}作出积极贡献！</@frame>
  <@frame id="closing-call-training-hope-3" idea="clause" for="training" when="goal-clause">希望大家学以致用、真抓实干，确保${号召目标}！</@frame>
  <@frame id="closing-call-training-under-2" idea="under" for="training" when="goal-clause">希望大家在${依托}的坚强领导下，学以致用、真抓实干，确保${号召目标}！</@frame>
  <@frame id="closing-call-phrase-training" idea="phrase" for="training" when="goal-phrase">希望大家学以致用、扎实工作，${号召目标}！</@frame>
  <@frame id="closing-call-phrase-training-2" idea="phrase" for="training" when="goal-phrase">希望大家学用结合、知行合一，${号召目标}！</@frame>
  <@frame id="closing-call-phrase-training-3" idea="phrase" for="training" when="goal-phrase">希望大家在${依托}的坚强领导下，学以致用、扎实工作，${号召目标}！</@frame>
  <@frame id="closing-call-training-opening-success" idea="success" for="training-opening">预祝${班次}圆满成功，祝大家学有所获！</@frame>
  <@frame id="closing-call-training-opening-success-2" idea="wish" for="training-opening">祝大家学习进步、身体健康！</@frame>
  <@frame id="closing-call-training-opening-hope" idea="hope" for="training-opening">希望大家珍惜机会、认真学习，努力做到学有所获、学以致用！</@frame>
  <@frame id="closing-call-training-closing-farewell" idea="farewell" for="training-closing">希望大家把学习成果带回去、用起来，在各自岗位上取得新的成绩！</@frame>
  <@frame id="closing-call-training-closing-farewell-3" idea="farewell" for="training-closing">希望大家回到各自岗位以后，继续加强学习，把所学用到工作中！</@frame>
  <@frame id="closing-call-training-closing-farewell-2" idea="wish" for="training-closing">祝大家工作顺利、身体健康！</@frame>
  <@frame id="closing-call-talk-thanks" idea="thanks" for="talk" ranks="chief deputy">希望大家继续关心和支持我们的工作，多提宝贵意见！</@frame>
  <@frame id="closing-call-talk-thanks-topic" idea="thanks-topic" for="talk" ranks="chief deputy guest">希望大家继续关心和支持${主题}工作！</@frame>
  <@frame id="closing-call-talk-hope" idea="hope" for="talk" ranks="superior">希望大家齐心协力、扎实工作，不断取得新的成绩！</@frame>
  <@frame id="closing-call-talk-hope-2" idea="hope" for="talk" ranks="superior">希望大家振奋精神、真抓实干，把各项工作做得更好！</@frame>
  <@frame id="closing-call-talk-wish" idea="wish" for="talk" ranks="guest">祝大家工作顺利、身体健康！</@frame>
  <@frame id="closing-call-talk-promise" idea="promise" for="talk" when="advice">会后，我们将认真研究大家的意见和建议，切实改进各项工作！</@frame>
  <@frame id="closing-call-talk-under-3" idea="under" for="talk">让我们在${依托}的坚强领导下，加强沟通、密切配合，共同做好今后的工作！</@frame>
  <@frame id="closing-call-talk-thanks-2" idea="goal" for="talk" when="goal-verb">让我们加强沟通、密切配合，为${号召目标}共同努力！</@frame>
  <@frame id="closing-call-talk-thanks-5" idea="goal-thanks" for="talk" when="goal-verb">让我们同心协力，为${号召目标}共同努力！</@frame>
  <@frame id="closing-call-talk-under" idea="under" for="talk" when="goal-verb">让我们在${依托}的坚强领导下，加强沟通、同心协力，为${号召目标}共同努力！</@frame>
  <@frame id="closing-call-talk-thanks-3" idea="goal-thanks" for="talk" when="goal-clause">让我们同心协力，确保${号召目标}！</@frame>
  <@frame id="closing-call-talk-under-2" idea="under" for="talk" when="goal-clause">让我们在${依托}的坚强领导下，加强沟通、同心协力，确保${号召目标}！</@frame>
  <@frame id="closing-call-phrase-talk" idea="phrase" for="talk" when="goal-phrase">让我们同心协力，${号召目标}！</@frame>
  <@frame id="closing-call-phrase-talk-2" idea="phrase" for="talk" when="goal-phrase">让我们在${依托}的坚强领导下，加强沟通、同心协力，${号召目标}！</@frame>
  <@frame id="closing-call-urgent-act" idea="act" for="urgent">散会以后，请大家立即行动，按照分工到岗到位。</@frame>
  <@frame id="closing-call-urgent-act-2" idea="act" for="urgent">${各方}要立即行动，把各项措施落实到位，确保安全。</@frame>
  <@frame id="closing-call-urgent-watch" idea="watch" for="urgent">遇有情况，要及时报告、果断处置，决不能麻痹松懈。</@frame>
  <@frame id="closing-call-urgent-under" idea="under" for="urgent">我们要在${依托}的领导下，立即行动、坚守岗位，把各项任务落实到位！</@frame>
  <@frame id="closing-call-urgent-goal" idea="goal" for="urgent" when="goal-verb">请大家立即行动、坚守岗位，为${号召目标}尽职尽责！</@frame>
  <@frame id="closing-call-urgent-goal-under" idea="goal" for="urgent" when="goal-verb">我们要在${依托}的领导下，立即行动、坚守岗位，为${号召目标}尽职尽责！</@frame>
  <@frame id="closing-call-urgent-clause" idea="clause" for="urgent" when="goal-clause">请大家立即行动、坚守岗位，确保${号召目标}！</@frame>
  <@frame id="closing-call-urgent-clause-under" idea="clause" for="urgent" when="goal-clause">我们要在${依托}的领导下，立即行动、坚守岗位，确保${号召目标}！</@frame>
  <@frame id="closing-call-urgent-phrase" idea="phrase" for="urgent" when="goal-phrase">请大家立即行动、坚守岗位，${号召目标}！</@frame>
  <@frame id="closing-call-urgent-phrase-under" idea="phrase" for="urgent" when="goal-phrase">我们要在${依托}的领导下，立即行动、坚守岗位，${号召目标}！</@frame>
</@part>

<@part id="closing.thanks">
  <@frame id="closing-thanks-festive-thanks" idea="thanks" for="festive training talk">谢谢大家！</@frame>
  <@frame id="closing-thanks-festive-guests" idea="guests" for="festive training talk">谢谢各位！</@frame>
  <@frame id="closing-thanks-festive-over" idea="over" for="training talk">我就讲这些，谢谢大家！</@frame>
  <@frame id="closing-thanks-talk-listen" idea="listen" for="talk">再次感谢大家！</@frame>
</@part>

<@part id="closing.for">
  <@frame id="closing-for-verb-under" idea="under" for="work festive training talk report" when="goal-verb">，在${依托}的坚强领导下，为${号召目标}作出新的贡献！</@frame>
  <@frame id="closing-for-verb" idea="plain" for="work festive training talk report" when="goal-verb">，为${号召目标}而努力奋斗！</@frame>
  <@frame id="closing-for-verb-2" idea="plain" for="work festive training talk report" when="goal-verb">，为${号召目标}作出新的贡献！</@frame>
  <@frame id="closing-for-clause-under" idea="under" for="work festive training talk report" when="goal-clause">，在${依托}的坚强领导下，确保${号召目标}！</@frame>
  <@frame id="closing-for-clause" idea="plain" for="work festive training talk report" when="goal-clause">，确保${号召目标}！</@frame>
  <@frame id="closing-for-phrase-under" idea="under" for="work festive training talk report" when="goal-phrase">，在${依托}的坚强领导下，${号召目标}！</@frame>
  <@frame id="closing-for-phrase" idea="plain" for="work festive training talk report" when="goal-phrase">，${号召目标}！</@frame>
  <@frame id="closing-for-under" idea="under" for="work festive training talk report">，在${依托}的坚强领导下，把各项工作落到实处！</@frame>
</@part>
