<#-- 承接：能说的话，一行一种说法 -->

<@part id="relay.said">
  <@frame id="relay-said-just-now" idea="just-now" for="work festive training talk">刚才，${发言}</@frame>
  <@frame id="relay-said-just-now-2" idea="just-now" for="work festive training talk">前面，${发言}</@frame>
  <@frame id="relay-said-by-topic" idea="by-topic" for="work festive training talk">刚才，围绕${主题}工作，${发言}</@frame>
  <@frame id="relay-said-meeting" idea="meeting" for="work talk">会上，${发言}</@frame>
  <@frame id="relay-said-meeting-2" idea="meeting" for="work talk">今天的会上，${发言}</@frame>
  <@frame id="relay-said-agenda" idea="agenda" for="work talk">按照会议安排，${发言}</@frame>
  <@frame id="relay-said-begun" idea="begun" for="work training">会议开始后，${发言}</@frame>
  <@frame id="relay-said-agenda-2" idea="agenda" for="work training festive">前面的议程中，${发言}</@frame>
  <@frame id="relay-said-agenda-3" idea="agenda" for="work training festive">根据议程，刚才${发言}</@frame>
  <@frame id="relay-said-meeting-3" idea="meeting" for="work training festive">在我讲话之前，${发言}</@frame>
  <@frame id="relay-said-commendation-assembly" idea="assembly" for="commendation anniversary">大会上，${发言}</@frame>
  <@frame id="relay-said-ceremony-rite" idea="rite" for="ceremony">仪式上，${发言}</@frame>
  <@frame id="relay-said-festive-earlier" idea="earlier" for="festive">此前，${发言}</@frame>
  <@frame id="relay-said-training-opening-class" idea="class" for="training-opening">开班式上，${发言}</@frame>
  <@frame id="relay-said-training-closing-class" idea="class" for="training-closing">结业式上，${发言}</@frame>
  <@frame id="relay-said-talk-talked" idea="talked" for="talk">刚才，大家踊跃发言，${发言}</@frame>
  <@frame id="relay-said-talk-talked-2" idea="talked" for="talk">座谈中，${发言}</@frame>
  <@frame id="relay-said-talk-talked-3" idea="talked" for="talk">刚才的交流很热烈，${发言}</@frame>
</@part>

<@part id="relay.assent">
  <@frame id="relay-assent-agree" idea="agree" for="work" when="reports" ranks="chief">我都赞成</@frame>
  <@frame id="relay-assent-good" idea="good" for="work" when="reports" ranks="chief">讲得都很好，我完全赞成</@frame>
  <@frame id="relay-assent-agree-2" idea="agree" for="work" when="reports" ranks="chief">这些意见我都同意</@frame>
  <@frame id="relay-assent-both" idea="both" for="work" when="reports plans" ranks="chief">既讲了情况，也讲了打算，我表示赞同</@frame>
  <@frame id="relay-assent-clear" idea="clear" for="work" when="reports plans" ranks="chief">情况讲得明白，措施提得具体，我赞成</@frame>
  <@frame id="relay-assent-resolve" idea="resolve" for="work" when="reports plans" ranks="chief">讲出了决心，也讲出了办法，我同意这些意见</@frame>
  <@frame id="relay-assent-solid" idea="solid" for="work" when="reports" ranks="chief">讲得有分量，我表示同意</@frame>
  <@frame id="relay-assent-solid-2" idea="solid" for="work" when="reports" ranks="deputy">讲得实在，我完全同意</@frame>
  <@frame id="relay-assent-agree-3" idea="agree" for="work" when="reports" ranks="deputy">我完全同意</@frame>
  <@frame id="relay-assent-clear-2" idea="clear" for="work" when="reports plans" ranks="deputy">情况讲得清楚，办法想得周全，我都同意</@frame>
  <@frame id="relay-assent-close" idea="close" for="work" when="reports" ranks="deputy">讲得很具体，也很有针对性，我完全赞同</@frame>
  <@frame id="relay-assent-useful" idea="useful" for="work" when="reports" ranks="deputy">讲得很实，对做好工作很有帮助，我都同意</@frame>
  <@frame id="relay-assent-method" idea="method" for="work" when="reports plans" ranks="deputy">思路清、措施实，我赞成这些意见</@frame>
  <@frame id="relay-assent-good-2" idea="good" for="work" when="reports plans" ranks="superior">听下来，感到大家有思路、有干劲</@frame>
  <@frame id="relay-assent-solid-3" idea="solid" for="work" when="reports plans" ranks="superior">讲得很实在，不少做法很有新意，我都赞成</@frame>
  <@frame id="relay-assent-known" idea="known" for="work" when="reports" ranks="superior">听了以后，我对大家的工作有了更深的了解</@frame>
  <@frame id="relay-assent-clear-3" idea="clear" for="work" when="reports plans" ranks="superior">情况讲得透，打算想得实，我表示赞同</@frame>
  <@frame id="relay-assent-drive" idea="drive" for="work" when="reports plans" ranks="superior">从中可以看出大家干事的劲头，我很赞赏</@frame>
  <@frame id="relay-assent-thought" idea="thought" for="work" when="reports plans" ranks="superior">有思考、有办法、有行动，我感到很振奋</@frame>
  <@frame id="relay-assent-inspired" idea="inspired" for="work" when="reports" ranks="guest">我听了很受启发</@frame>
  <@frame id="relay-assent-inspired-2" idea="inspired" for="work" when="reports" ranks="guest">听了以后收获很大</@frame>
  <@frame id="relay-assent-moved" idea="moved" for="work" when="reports" ranks="guest">令人振奋，也值得我们好好学习</@frame>
  <@frame id="relay-assent-impress" idea="impress" for="work" when="reports" ranks="guest">给我留下了深刻印象</@frame>
  <@frame id="relay-assent-drive-2" idea="drive" for="work" when="reports" ranks="guest">让我感受到了大家干事的热情和劲头</@frame>
  <@frame id="relay-assent-learn" idea="learn" for="work" when="reports" ranks="guest">对我来说也是很好的学习</@frame>
  <@frame id="relay-assent-training-close" idea="close" for="training" when="reports" ranks="chief deputy superior">想得远，讲得实，我都同意</@frame>
  <@frame id="relay-assent-training-solid" idea="solid" for="training" when="reports" ranks="chief deputy superior">讲得实在，提得在理，我都赞同</@frame>
  <@frame id="relay-assent-training-help" idea="help" for="training" when="reports">讲得很好，对大家很有帮助</@frame>
  <@frame id="relay-assent-training-inspired" idea="inspired" for="training" when="reports">对我也很有启发</@frame>
  <@frame id="relay-assent-training-heart" idea="heart" for="training" when="reports">讲得用心，听来很有收获</@frame>
  <@frame id="relay-assent-training-mood" idea="mood" for="training" when="reports">让人感受到浓厚的学习氛围</@frame>
  <@frame id="relay-assent-training-warm" idea="warm" for="training" when="reports">既有道理，也有温度</@frame>
  <@frame id="relay-assent-festive-moved" idea="moved" for="festive" when="reports">听了令人振奋</@frame>
  <@frame id="relay-assent-festive-moved-2" idea="moved" for="festive" when="reports">让人深受感动</@frame>
  <@frame id="relay-assent-festive-heart" idea="heart" for="festive" when="reports">讲得情真意切，听了很受鼓舞</@frame>
  <@frame id="relay-assent-festive-faith" idea="faith" for="festive" when="reports">让我们更加充满信心</@frame>
  <@frame id="relay-assent-festive-drive" idea="drive" for="festive" when="reports">讲出了心声，也讲出了干劲</@frame>
  <@frame id="relay-assent-commendation-model" idea="model" for="commendation" when="reports">让我们感受到了榜样的力量</@frame>
  <@frame id="relay-assent-talk-frank" idea="frank" for="talk" when="reports advice">讲得坦诚，提得中肯</@frame>
  <@frame id="relay-assent-talk-frank-2" idea="frank" for="talk" when="reports">讲的都是真心话、实在话</@frame>
  <@frame id="relay-assent-talk-sharp" idea="sharp" for="talk" when="reports">有见解，也有分量，我听了很受启发</@frame>
  <@frame id="relay-assent-talk-listen" idea="listen" for="talk" when="reports">我边听边记，很有收获</@frame>
  <@frame id="relay-assent-talk-sharp-2" idea="sharp" for="talk" when="reports advice">不少意见说到了点子上</@frame>
  <@frame id="relay-assent-talk-care" idea="care" for="talk" when="reports advice">既有肺腑之言，也有务实之策，我深受启发</@frame>
  <@frame id="relay-assent-talk-care-2" idea="care" for="talk" when="reports">体现了对${主题}工作的关心和支持</@frame>
  <@frame id="relay-assent-work-three-haves" idea="three-haves" for="work" when="reports plans" ranks="chief">有情况、有分析、有办法，我都赞成</@frame>
  <@frame id="relay-assent-work-hit-key" idea="hit-key" for="work" when="reports" ranks="chief">讲到了要害处，我完全同意</@frame>
  <@frame id="relay-assent-work-real-moves" idea="real-moves" for="work" when="reports plans" ranks="deputy">说的是实情，谈的是实招，我完全赞成</@frame>
  <@frame id="relay-assent-work-close-fit" idea="close-fit" for="work" when="reports" ranks="deputy">同工作结合得很紧，我都赞同</@frame>
  <@frame id="relay-assent-work-in-depth" idea="in-depth" for="work" when="reports" ranks="deputy">谈得深，也谈得实，我表示同意</@frame>
  <@frame id="relay-assent-work-thoughtful" idea="thoughtful" for="work" when="reports" ranks="superior">听得出大家在工作上是动了脑筋的，我很赞成</@frame>
  <@frame id="relay-assent-work-insight" idea="insight" for="work" when="reports" ranks="superior">讲得有见地，也很务实，我都赞同</@frame>
  <@frame id="relay-assent-work-duty" idea="duty" for="work" when="reports plans" ranks="superior">讲出了责任心，也讲出了办法，我很赞成</@frame>
  <@frame id="relay-assent-work-eyes" idea="eyes" for="work" when="reports" ranks="guest">让我开了眼界，也长了见识</@frame>
  <@frame id="relay-assent-work-touched" idea="touched" for="work" when="reports" ranks="guest">讲得很精彩，我听了深有感触</@frame>
  <@frame id="relay-assent-work-close-to-life" idea="close-to-life" for="work" when="reports" ranks="guest">讲得生动实在，听来格外亲切</@frame>
  <@frame id="relay-assent-training-taught" idea="taught" for="training" when="reports">听了很受教育</@frame>
  <@frame id="relay-assent-training-sincere" idea="sincere" for="training" when="reports">说得真切，很有感染力</@frame>
  <@frame id="relay-assent-training-voice" idea="voice" for="training" when="reports">讲出了大家的心里话</@frame>
  <@frame id="relay-assent-festive-plain-words" idea="plain-words" for="festive" when="reports">话语朴实，情意深长</@frame>
  <@frame id="relay-assent-festive-warm" idea="warm" for="festive" when="reports">听了倍感温暖</@frame>
  <@frame id="relay-assent-festive-heart-point" idea="heart-point" for="festive" when="reports">说到了大家的心坎上</@frame>
  <@frame id="relay-assent-talk-deep" idea="deep" for="talk" when="reports">谈得深入，也谈得真诚</@frame>
  <@frame id="relay-assent-talk-reason" idea="reason" for="talk" when="reports">话说得真切，理讲得透彻</@frame>
  <@frame id="relay-assent-warning-alarm" idea="warning-alarm" for="integrity-warning" when="no-plans" ranks="chief deputy superior">听来令人警醒</@frame>
  <@frame id="relay-assent-warning-ponder" idea="warning-ponder" for="integrity-warning" when="no-plans" ranks="chief deputy superior">听后令人深思</@frame>
  <@frame id="relay-assent-warning-bell" idea="warning-bell" for="integrity-warning" when="no-plans" ranks="chief deputy superior">给大家敲响了警钟</@frame>
  <@frame id="relay-assent-warning-lesson" idea="warning-lesson" for="integrity-warning" when="no-plans" ranks="chief deputy superior">教训很深刻</@frame>
</@part>

<@part id="relay.ask">
  <@frame id="relay-ask-do" idea="do" for="work" when="no-self-criticism" ranks="chief deputy superior">请大家认真抓好落实</@frame>
  <@frame id="relay-ask-do-2" idea="do" for="work" when="no-self-criticism" ranks="chief deputy superior">请大家联系各自工作，不折不扣落实好</@frame>
  <@frame id="relay-ask-study" idea="study" for="work" when="no-self-criticism" ranks="chief deputy superior">会后要认真研究，逐项落到实处</@frame>
  <@frame id="relay-ask-bodies" idea="bodies" for="work" when="no-self-criticism" ranks="chief deputy superior">请${各方}抓紧对接，落实到位</@frame>
  <@frame id="relay-ask-learn" idea="learn" for="work" when="reports plans" ranks="chief deputy superior">请大家把好的做法学过来、用起来</@frame>
  <@frame id="relay-ask-bring" idea="bring" for="work" when="no-self-criticism" ranks="chief deputy superior">请大家把要求带回去，把工作抓起来</@frame>
  <@frame id="relay-ask-bodies-2" idea="bodies" for="work" when="reports" ranks="chief deputy superior">请${各方}对照检视，把工作往实里做</@frame>
  <@frame id="relay-ask-act" idea="act" for="work" when="no-self-criticism" ranks="chief deputy superior">希望大家雷厉风行、马上就办</@frame>
  <@frame id="relay-ask-act-2" idea="act" for="work" when="no-self-criticism" ranks="chief deputy superior">关键是要落实到行动上</@frame>
  <@frame id="relay-ask-follow" idea="follow" for="work" when="reports" ranks="chief deputy superior">请有关单位对照所讲的情况，跟踪办理到位</@frame>
  <@frame id="relay-ask-superior" idea="superior" for="work" when="superior-spoke" ranks="chief deputy">我们要认真学习领会，不折不扣抓好落实</@frame>
  <@frame id="relay-ask-lesson" idea="lesson" for="work" when="self-criticism" ranks="chief deputy superior">请大家引以为戒、举一反三</@frame>
  <@frame id="relay-ask-learn-2" idea="learn" for="work talk training" ranks="guest">值得认真学习借鉴</@frame>
  <@frame id="relay-ask-learn-3" idea="learn" for="work talk training" ranks="guest">也给了我们很好的启示</@frame>
  <@frame id="relay-ask-talk-sort" idea="sort" for="talk" when="advice" ranks="chief deputy superior">会后请有关方面逐条梳理，认真研究吸纳</@frame>
  <@frame id="relay-ask-talk-sort-2" idea="sort" for="talk" when="advice" ranks="chief deputy superior">我们要认真研究、积极采纳</@frame>
  <@frame id="relay-ask-talk-handle" idea="handle" for="talk" when="advice" ranks="chief deputy superior">有关方面要把这些意见记准、办实</@frame>
  <@frame id="relay-ask-talk-handle-2" idea="handle" for="talk" when="advice" ranks="chief deputy superior">能办的要马上办，暂时办不了的也要说明白</@frame>
  <@frame id="relay-ask-talk-follow" idea="follow" for="talk" when="advice" ranks="chief deputy superior">请有关方面盯住不放，件件有回音</@frame>
  <@frame id="relay-ask-festive-spirit" idea="spirit" for="festive" when="reports">希望大家把这份干劲带到工作中去</@frame>
  <@frame id="relay-ask-festive-together" idea="together" for="festive">希望大家携手努力、再接再厉</@frame>
  <@frame id="relay-ask-festive-strength" idea="strength" for="festive">为我们做好工作增添了力量</@frame>
  <@frame id="relay-ask-commendation-learn" idea="learn" for="commendation anniversary" when="reports">值得我们好好学习</@frame>
  <@frame id="relay-ask-commendation-spirit" idea="spirit" for="commendation anniversary" when="reports">这样的好精神、好作风要发扬光大</@frame>
  <@frame id="relay-ask-ceremony-together" idea="together" for="ceremony">希望各方同心协力，把好事办好</@frame>
  <@frame id="relay-ask-ceremony-hope" idea="hope" for="ceremony">期待大家早传捷报</@frame>
  <@frame id="relay-ask-training-learn" idea="learn" for="training" ranks="chief deputy superior">希望大家相互学习、取长补短</@frame>
  <@frame id="relay-ask-training-think" idea="think" for="training" ranks="chief deputy superior">希望大家对照要求，学用结合</@frame>
  <@frame id="relay-ask-training-do" idea="do" for="training" ranks="chief deputy superior">请各位学员认真领会、抓好落实</@frame>
  <@frame id="relay-ask-training-opening-chance" idea="chance" for="training-opening" ranks="chief deputy superior">请大家用好这次学习机会</@frame>
  <@frame id="relay-ask-training-opening-rules" idea="rules" for="training-opening" ranks="chief deputy superior">请各位学员自觉遵守学习纪律</@frame>
  <@frame id="relay-ask-training-opening-act" idea="act" for="training-opening" ranks="chief deputy superior">请大家把要求落实到每堂课、每次讨论中</@frame>
  <@frame id="relay-ask-training-closing-use" idea="use" for="training-closing" ranks="chief deputy superior">请大家把学习体会带回去、用起来</@frame>
  <@frame id="relay-ask-training-closing-keep" idea="keep" for="training-closing" ranks="chief deputy superior">希望大家巩固学习成果、坚持学以致用</@frame>
  <@frame id="relay-ask-guest-digest" idea="digest" for="work talk training" ranks="guest">我们回去以后也要好好消化吸收</@frame>
  <@frame id="relay-ask-guest-exchange" idea="exchange" for="work talk training" ranks="guest">希望今后多交流、常来往</@frame>
  <@frame id="relay-ask-guest-worth" idea="worth" for="work talk training" ranks="guest">这一趟没有白来</@frame>
  <@frame id="relay-ask-guest-direction" idea="direction" for="work talk training" ranks="guest">也让我们看到了努力的方向</@frame>
  <@frame id="relay-ask-guest-borrow" idea="borrow" for="work talk training" ranks="guest">可以相互借鉴的地方很多</@frame>
  <@frame id="relay-ask-guest-thanks" idea="thanks" for="work talk training" ranks="guest">在此也向大家道一声谢谢</@frame>
  <@frame id="relay-ask-talk-noted" idea="noted" for="talk" ranks="chief deputy superior">大家的话我们记下了，会后专门研究</@frame>
  <@frame id="relay-ask-talk-reply" idea="reply" for="talk" when="advice" ranks="chief deputy superior">请有关方面会后抓紧研究答复</@frame>
  <@frame id="relay-ask-talk-heart" idea="heart" for="talk" ranks="chief deputy superior">这些话我们会放在心上</@frame>
  <@frame id="relay-ask-talk-useful" idea="useful" for="talk" ranks="chief deputy superior">对我们做好工作很有帮助</@frame>
  <@frame id="relay-ask-talk-adopt" idea="adopt" for="talk" when="advice" ranks="chief deputy superior">凡是有利于改进工作的，我们都会认真采纳</@frame>
  <@frame id="relay-ask-training-opening-questions" idea="questions" for="training-opening" ranks="chief deputy superior">希望大家带着问题听、带着思考学</@frame>
  <@frame id="relay-ask-training-opening-at-once" idea="at-once" for="training-opening" ranks="chief deputy superior">请大家从一开始就进入学习状态</@frame>
  <@frame id="relay-ask-training-opening-example" idea="example" for="training-opening" ranks="chief deputy superior">希望大家以此共勉，学出样子</@frame>
  <@frame id="relay-ask-training-closing-go-on" idea="go-on" for="training-closing" ranks="chief deputy superior">请大家回到岗位后接着学、接着干</@frame>
  <@frame id="relay-ask-training-closing-encourage" idea="encourage" for="training-closing" ranks="chief deputy superior">希望大家互相勉励、共同进步</@frame>
  <@frame id="relay-ask-training-closing-contact" idea="contact" for="training-closing" ranks="chief deputy superior">今后还可以多联系、多切磋</@frame>
  <@frame id="relay-ask-festive-drive" idea="drive" for="festive" when="reports">让我们把这份心意化作前进的动力</@frame>
  <@frame id="relay-ask-festive-bond" idea="bond" for="festive" when="reports">这份情谊我们要倍加珍惜</@frame>
  <@frame id="relay-ask-festive-trust" idea="trust" for="festive" when="reports">也给了我们继续努力的信心</@frame>
  <@frame id="relay-ask-warning-mirror" idea="warning-mirror" for="integrity-warning" when="no-plans" ranks="chief deputy superior">请大家引以为戒</@frame>
  <@frame id="relay-ask-warning-self" idea="warning-self" for="integrity-warning" when="no-plans" ranks="chief deputy superior">请大家对照自己想一想、查一查</@frame>
  <@frame id="relay-ask-warning-line" idea="warning-line" for="integrity-warning" when="no-plans" ranks="chief deputy superior">希望大家知敬畏、守底线</@frame>
  <@frame id="relay-ask-warning-infer" idea="warning-infer" for="integrity-warning" when="no-plans" ranks="chief deputy superior">请${各方}举一反三、对照检查</@frame>
</@part>

<@part id="relay.after">
  <@frame id="relay-after-study" idea="study" for="work">稍后，${人}还将${事}，请大家认真学习领会，抓好贯彻落实。</@frame>
  <@frame id="relay-after-listen" idea="listen" for="work">等会儿，${人}还要${事}，请大家专心听取，吃透精神。</@frame>
  <@frame id="relay-after-end" idea="end" for="work">会议最后，${人}将${事}，大家要认真领会，坚决执行。</@frame>
  <@frame id="relay-after-listen-2" idea="listen" for="work">我讲完以后，${人}还将${事}，大家要集中精力听，会后马上动起来。</@frame>
  <@frame id="relay-after-study-2" idea="study" for="work">${人}稍后还要${事}，我们要学习好、领会好、落实好。</@frame>
  <@frame id="relay-after-convey" idea="convey" for="work">随后${人}将${事}，请${各方}原原本本传达，认认真真贯彻。</@frame>
  <@frame id="relay-after-agenda" idea="agenda" for="work">按照议程，${人}随后还将${事}，大家要把要求记清楚、把任务领回去。</@frame>
  <@frame id="relay-after-listen-3" idea="listen" for="work">后面${人}还要${事}，请大家认真听、深入想、抓紧办。</@frame>
  <@frame id="relay-after-compare" idea="compare" for="work">稍后，${人}还将${事}。请大家带着问题听，对照工作想，把要求落到实处。</@frame>
  <@frame id="relay-after-plain" idea="plain" for="work festive training talk">稍后，${人}还将${事}。</@frame>
  <@frame id="relay-after-plain-2" idea="plain" for="work festive training talk">随后，${人}还要${事}。</@frame>
  <@frame id="relay-after-festive-expect" idea="expect" for="festive">稍后，${人}将${事}，让我们共同期待。</@frame>
  <@frame id="relay-after-festive-agenda" idea="agenda" for="festive">在后面的议程中，${人}还将${事}。</@frame>
  <@frame id="relay-after-training-opening-listen" idea="listen" for="training-opening">随后，${人}还将${事}，请各位学员静心听讲、用心体会。</@frame>
  <@frame id="relay-after-training-opening-study" idea="study" for="training-opening">稍后，${人}将${事}，希望大家认真学、认真记、认真悟。</@frame>
  <@frame id="relay-after-training-closing-cherish" idea="cherish" for="training-closing">随后，${人}还将${事}，请大家珍惜这份鼓励和嘱托。</@frame>
  <@frame id="relay-after-training-closing-listen" idea="listen" for="training-closing">稍后，${人}还要${事}，希望大家认真听取、牢牢记住。</@frame>
  <@frame id="relay-after-talk-listen" idea="listen" for="talk">会议最后，${人}还要${事}，请大家认真听取。</@frame>
  <@frame id="relay-after-talk-reply" idea="reply" for="talk">随后，${人}将${事}，大家关心的事情还可以继续交流。</@frame>
</@part>
