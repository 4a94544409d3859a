<#-- relay：能说的话。由 patterns.yaml 写成，措辞可以直接改；整份换掉，就在 custom/sections/ 里放同名文件。 -->

<#macro relay_said>
  <@say part="relay.said"; id>
    <#switch id>
      <#-- 自拟；festive talk training work -->
      <#on "relay-said-just-now">刚才，${发言}
      <#-- 自拟；festive talk training work -->
      <#on "relay-said-just-now-2">前面，${发言}
      <#-- 自拟；festive talk training work -->
      <#on "relay-said-by-topic">刚才，围绕${主题}工作，${发言}
      <#-- 自拟；talk work -->
      <#on "relay-said-meeting">会上，${发言}
      <#-- 自拟；talk work -->
      <#on "relay-said-meeting-2">今天的会上，${发言}
      <#-- 自拟；talk work -->
      <#on "relay-said-agenda">按照会议安排，${发言}
      <#-- 自拟；training work -->
      <#on "relay-said-begun">会议开始后，${发言}
      <#-- 自拟；festive training work -->
      <#on "relay-said-agenda-2">前面的议程中，${发言}
      <#-- 自拟；festive training work -->
      <#on "relay-said-agenda-3">根据议程，刚才${发言}
      <#-- 自拟；festive training work -->
      <#on "relay-said-meeting-3">在我讲话之前，${发言}
      <#-- 自拟；anniversary commendation -->
      <#on "relay-said-commendation-assembly">大会上，${发言}
      <#-- 自拟；ceremony -->
      <#on "relay-said-ceremony-rite">仪式上，${发言}
      <#-- 自拟；festive -->
      <#on "relay-said-festive-earlier">此前，${发言}
      <#-- 自拟；training-opening -->
      <#on "relay-said-training-opening-class">开班式上，${发言}
      <#-- 自拟；training-closing -->
      <#on "relay-said-training-closing-class">结业式上，${发言}
      <#-- 自拟；talk -->
      <#on "relay-said-talk-talked">刚才，大家踊跃发言，${发言}
      <#-- 自拟；talk -->
      <#on "relay-said-talk-talked-2">座谈中，${发言}
      <#-- 自拟；talk -->
      <#on "relay-said-talk-talked-3">刚才的交流很热烈，${发言}
    </#switch>
  </@say>
</#macro>

<#macro relay_assent>
  <@say part="relay.assent"; id>
    <#switch id>
      <#-- 自拟；work；主要领导；reports -->
      <#on "relay-assent-agree">我都赞成
      <#-- 自拟；work；主要领导；reports -->
      <#on "relay-assent-good">讲得都很好，我完全赞成
      <#-- 自拟；work；主要领导；reports -->
      <#on "relay-assent-agree-2">这些意见我都同意
      <#-- 自拟；work；主要领导；plans reports -->
      <#on "relay-assent-both">既讲了情况，也讲了打算，我表示赞同
      <#-- 自拟；work；主要领导；plans reports -->
      <#on "relay-assent-clear">情况讲得明白，措施提得具体，我赞成
      <#-- 自拟；work；主要领导；plans reports -->
      <#on "relay-assent-resolve">讲出了决心，也讲出了办法，我同意这些意见
      <#-- 自拟；work；主要领导；reports -->
      <#on "relay-assent-solid">讲得有分量，我表示同意
      <#-- 自拟；work；分管领导；reports -->
      <#on "relay-assent-solid-2">讲得实在，我完全同意
      <#-- 自拟；work；分管领导；reports -->
      <#on "relay-assent-agree-3">我完全同意
      <#-- 自拟；work；分管领导；plans reports -->
      <#on "relay-assent-clear-2">情况讲得清楚，办法想得周全，我都同意
      <#-- 自拟；work；分管领导；reports -->
      <#on "relay-assent-close">讲得很具体，也很有针对性，我完全赞同
      <#-- 自拟；work；分管领导；reports -->
      <#on "relay-assent-useful">讲得很实，对做好工作很有帮助，我都同意
      <#-- 自拟；work；分管领导；plans reports -->
      <#on "relay-assent-method">思路清、措施实，我赞成这些意见
      <#-- 自拟；work；上级领导；plans reports -->
      <#on "relay-assent-good-2">听下来，感到大家有思路、有干劲
      <#-- 自拟；work；上级领导；plans reports -->
      <#on "relay-assent-solid-3">讲得很实在，不少做法很有新意，我都赞成
      <#-- 自拟；work；上级领导；reports -->
      <#on "relay-assent-known">听了以后，我对大家的工作有了更深的了解
      <#-- 自拟；work；上级领导；plans reports -->
      <#on "relay-assent-clear-3">情况讲得透，打算想得实，我表示赞同
      <#-- 自拟；work；上级领导；plans reports -->
      <#on "relay-assent-drive">从中可以看出大家干事的劲头，我很赞赏
      <#-- 自拟；work；上级领导；plans reports -->
      <#on "relay-assent-thought">有思考、有办法、有行动，我感到很振奋
      <#-- 自拟；work；来宾；reports -->
      <#on "relay-assent-inspired">我听了很受启发
      <#-- 自拟；work；来宾；reports -->
      <#on "relay-assent-inspired-2">听了以后收获很大
      <#-- 自拟；work；来宾；reports -->
      <#on "relay-assent-moved">令人振奋，也值得我们好好学习
      <#-- 自拟；work；来宾；reports -->
      <#on "relay-assent-impress">给我留下了深刻印象
      <#-- 自拟；work；来宾；reports -->
      <#on "relay-assent-drive-2">让我感受到了大家干事的热情和劲头
      <#-- 自拟；work；来宾；reports -->
      <#on "relay-assent-learn">对我来说也是很好的学习
      <#-- 自拟；training；主要领导、分管领导、上级领导；reports -->
      <#on "relay-assent-training-close">想得远，讲得实，我都同意
      <#-- 自拟；training；主要领导、分管领导、上级领导；reports -->
      <#on "relay-assent-training-solid">讲得实在，提得在理，我都赞同
      <#-- 自拟；training；reports -->
      <#on "relay-assent-training-help">讲得很好，对大家很有帮助
      <#-- 自拟；training；reports -->
      <#on "relay-assent-training-inspired">对我也很有启发
      <#-- 自拟；training；reports -->
      <#on "relay-assent-training-heart">讲得用心，听来很有收获
      <#-- 自拟；training；reports -->
      <#on "relay-assent-training-mood">让人感受到浓厚的学习氛围
      <#-- 自拟；training；reports -->
      <#on "relay-assent-training-warm">既有道理，也有温度
      <#-- 自拟；festive；reports -->
      <#on "relay-assent-festive-moved">听了令人振奋
      <#-- 自拟；festive；reports -->
      <#on "relay-assent-festive-moved-2">让人深受感动
      <#-- 自拟；festive；reports -->
      <#on "relay-assent-festive-heart">讲得情真意切，听了很受鼓舞
      <#-- 自拟；festive；reports -->
      <#on "relay-assent-festive-faith">让我们更加充满信心
      <#-- 自拟；festive；reports -->
      <#on "relay-assent-festive-drive">讲出了心声，也讲出了干劲
      <#-- 自拟；commendation；reports -->
      <#on "relay-assent-commendation-model">让我们感受到了榜样的力量
      <#-- 自拟；talk；advice reports -->
      <#on "relay-assent-talk-frank">讲得坦诚，提得中肯
      <#-- 自拟；talk；reports -->
      <#on "relay-assent-talk-frank-2">讲的都是真心话、实在话
      <#-- 自拟；talk；reports -->
      <#on "relay-assent-talk-sharp">有见解，也有分量，我听了很受启发
      <#-- 自拟；talk；reports -->
      <#on "relay-assent-talk-listen">我边听边记，很有收获
      <#-- 自拟；talk；advice reports -->
      <#on "relay-assent-talk-sharp-2">不少意见说到了点子上
      <#-- 自拟；talk；advice reports -->
      <#on "relay-assent-talk-care">既有肺腑之言，也有务实之策，我深受启发
      <#-- 自拟；talk；reports -->
      <#on "relay-assent-talk-care-2">体现了对${主题}工作的关心和支持
      <#-- 自拟；work；主要领导；plans reports -->
      <#on "relay-assent-work-three-haves">有情况、有分析、有办法，我都赞成
      <#-- 自拟；work；主要领导；reports -->
      <#on "relay-assent-work-hit-key">讲到了要害处，我完全同意
      <#-- 自拟；work；分管领导；plans reports -->
      <#on "relay-assent-work-real-moves">说的是实情，谈的是实招，我完全赞成
      <#-- 自拟；work；分管领导；reports -->
      <#on "relay-assent-work-close-fit">同工作结合得很紧，我都赞同
      <#-- 自拟；work；分管领导；reports -->
      <#on "relay-assent-work-in-depth">谈得深，也谈得实，我表示同意
      <#-- 自拟；work；上级领导；reports -->
      <#on "relay-assent-work-thoughtful">听得出大家在工作上是动了脑筋的，我很赞成
      <#-- 自拟；work；上级领导；reports -->
      <#on "relay-assent-work-insight">讲得有见地，也很务实，我都赞同
      <#-- 自拟；work；上级领导；plans reports -->
      <#on "relay-assent-work-duty">讲出了责任心，也讲出了办法，我很赞成
      <#-- 自拟；work；来宾；reports -->
      <#on "relay-assent-work-eyes">让我开了眼界，也长了见识
      <#-- 自拟；work；来宾；reports -->
      <#on "relay-assent-work-touched">讲得很精彩，我听了深有感触
      <#-- 自拟；work；来宾；reports -->
      <#on "relay-assent-work-close-to-life">讲得生动实在，听来格外亲切
      <#-- 自拟；training；reports -->
      <#on "relay-assent-training-taught">听了很受教育
      <#-- 自拟；training；reports -->
      <#on "relay-assent-training-sincere">说得真切，很有感染力
      <#-- 自拟；training；reports -->
      <#on "relay-assent-training-voice">讲出了大家的心里话
      <#-- 自拟；festive；reports -->
      <#on "relay-assent-festive-plain-words">话语朴实，情意深长
      <#-- 自拟；festive；reports -->
      <#on "relay-assent-festive-warm">听了倍感温暖
      <#-- 自拟；festive；reports -->
      <#on "relay-assent-festive-heart-point">说到了大家的心坎上
      <#-- 自拟；talk；reports -->
      <#on "relay-assent-talk-deep">谈得深入，也谈得真诚
      <#-- 自拟；talk；reports -->
      <#on "relay-assent-talk-reason">话说得真切，理讲得透彻
      <#-- 自拟；integrity-warning；主要领导、分管领导、上级领导；no-plans -->
      <#on "relay-assent-warning-alarm">听来令人警醒
      <#-- 自拟；integrity-warning；主要领导、分管领导、上级领导；no-plans -->
      <#on "relay-assent-warning-ponder">听后令人深思
      <#-- 自拟；integrity-warning；主要领导、分管领导、上级领导；no-plans -->
      <#on "relay-assent-warning-bell">给大家敲响了警钟
      <#-- 自拟；integrity-warning；主要领导、分管领导、上级领导；no-plans -->
      <#on "relay-assent-warning-lesson">教训很深刻
    </#switch>
  </@say>
</#macro>

<#macro relay_ask>
  <@say part="relay.ask"; id>
    <#switch id>
      <#-- 自拟；work；主要领导、分管领导、上级领导；no-self-criticism -->
      <#on "relay-ask-do">请大家认真抓好落实
      <#-- 自拟；work；主要领导、分管领导、上级领导；no-self-criticism -->
      <#on "relay-ask-do-2">请大家联系各自工作，不折不扣落实好
      <#-- 自拟；work；主要领导、分管领导、上级领导；no-self-criticism -->
      <#on "relay-ask-study">会后要认真研究，逐项落到实处
      <#-- 自拟；work；主要领导、分管领导、上级领导；no-self-criticism -->
      <#on "relay-ask-bodies">请${各方}抓紧对接，落实到位
      <#-- 自拟；work；主要领导、分管领导、上级领导；plans reports -->
      <#on "relay-ask-learn">请大家把好的做法学过来、用起来
      <#-- 自拟；work；主要领导、分管领导、上级领导；no-self-criticism -->
      <#on "relay-ask-bring">请大家把要求带回去，把工作抓起来
      <#-- 自拟；work；主要领导、分管领导、上级领导；reports -->
      <#on "relay-ask-bodies-2">请${各方}对照检视，把工作往实里做
      <#-- 自拟；work；主要领导、分管领导、上级领导；no-self-criticism -->
      <#on "relay-ask-act">希望大家雷厉风行、马上就办
      <#-- 自拟；work；主要领导、分管领导、上级领导；no-self-criticism -->
      <#on "relay-ask-act-2">关键是要落实到行动上
      <#-- 自拟；work；主要领导、分管领导、上级领导；reports -->
      <#on "relay-ask-follow">请有关单位对照所讲的情况，跟踪办理到位
      <#-- 自拟；work；主要领导、分管领导；superior-spoke -->
      <#on "relay-ask-superior">我们要认真学习领会，不折不扣抓好落实
      <#-- 自拟；work；主要领导、分管领导、上级领导；self-criticism -->
      <#on "relay-ask-lesson">请大家引以为戒、举一反三
      <#-- 自拟；talk training work；来宾 -->
      <#on "relay-ask-learn-2">值得认真学习借鉴
      <#-- 自拟；talk training work；来宾 -->
      <#on "relay-ask-learn-3">也给了我们很好的启示
      <#-- 自拟；talk；主要领导、分管领导、上级领导；advice -->
      <#on "relay-ask-talk-sort">会后请有关方面逐条梳理，认真研究吸纳
      <#-- 自拟；talk；主要领导、分管领导、上级领导；advice -->
      <#on "relay-ask-talk-sort-2">我们要认真研究、积极采纳
      <#-- 自拟；talk；主要领导、分管领导、上级领导；advice -->
      <#on "relay-ask-talk-handle">有关方面要把这些意见记准、办实
      <#-- 自拟；talk；主要领导、分管领导、上级领导；advice -->
      <#on "relay-ask-talk-handle-2">能办的要马上办，暂时办不了的也要说明白
      <#-- 自拟；talk；主要领导、分管领导、上级领导；advice -->
      <#on "relay-ask-talk-follow">请有关方面盯住不放，件件有回音
      <#-- 自拟；festive；reports -->
      <#on "relay-ask-festive-spirit">希望大家把这份干劲带到工作中去
      <#-- 自拟；festive -->
      <#on "relay-ask-festive-together">希望大家携手努力、再接再厉
      <#-- 自拟；festive -->
      <#on "relay-ask-festive-strength">为我们做好工作增添了力量
      <#-- 自拟；anniversary commendation；reports -->
      <#on "relay-ask-commendation-learn">值得我们好好学习
      <#-- 自拟；anniversary commendation；reports -->
      <#on "relay-ask-commendation-spirit">这样的好精神、好作风要发扬光大
      <#-- 自拟；ceremony -->
      <#on "relay-ask-ceremony-together">希望各方同心协力，把好事办好
      <#-- 自拟；ceremony -->
      <#on "relay-ask-ceremony-hope">期待大家早传捷报
      <#-- 自拟；training；主要领导、分管领导、上级领导 -->
      <#on "relay-ask-training-learn">希望大家相互学习、取长补短
      <#-- 自拟；training；主要领导、分管领导、上级领导 -->
      <#on "relay-ask-training-think">希望大家对照要求，学用结合
      <#-- 自拟；training；主要领导、分管领导、上级领导 -->
      <#on "relay-ask-training-do">请各位学员认真领会、抓好落实
      <#-- 自拟；training-opening；主要领导、分管领导、上级领导 -->
      <#on "relay-ask-training-opening-chance">请大家用好这次学习机会
      <#-- 自拟；training-opening；主要领导、分管领导、上级领导 -->
      <#on "relay-ask-training-opening-rules">请各位学员自觉遵守学习纪律
      <#-- 自拟；training-opening；主要领导、分管领导、上级领导 -->
      <#on "relay-ask-training-opening-act">请大家把要求落实到每堂课、每次讨论中
      <#-- 自拟；training-closing；主要领导、分管领导、上级领导 -->
      <#on "relay-ask-training-closing-use">请大家把学习体会带回去、用起来
      <#-- 自拟；training-closing；主要领导、分管领导、上级领导 -->
      <#on "relay-ask-training-closing-keep">希望大家巩固学习成果、坚持学以致用
      <#-- 自拟；talk training work；来宾 -->
      <#on "relay-ask-guest-digest">我们回去以后也要好好消化吸收
      <#-- 自拟；talk training work；来宾 -->
      <#on "relay-ask-guest-exchange">希望今后多交流、常来往
      <#-- 自拟；talk training work；来宾 -->
      <#on "relay-ask-guest-worth">这一趟没有白来
      <#-- 自拟；talk training work；来宾 -->
      <#on "relay-ask-guest-direction">也让我们看到了努力的方向
      <#-- 自拟；talk training work；来宾 -->
      <#on "relay-ask-guest-borrow">可以相互借鉴的地方很多
      <#-- 自拟；talk training work；来宾 -->
      <#on "relay-ask-guest-thanks">在此也向大家道一声谢谢
      <#-- 自拟；talk；主要领导、分管领导、上级领导 -->
      <#on "relay-ask-talk-noted">大家的话我们记下了，会后专门研究
      <#-- 自拟；talk；主要领导、分管领导、上级领导；advice -->
      <#on "relay-ask-talk-reply">请有关方面会后抓紧研究答复
      <#-- 自拟；talk；主要领导、分管领导、上级领导 -->
      <#on "relay-ask-talk-heart">这些话我们会放在心上
      <#-- 自拟；talk；主要领导、分管领导、上级领导 -->
      <#on "relay-ask-talk-useful">对我们做好工作很有帮助
      <#-- 自拟；talk；主要领导、分管领导、上级领导；advice -->
      <#on "relay-ask-talk-adopt">凡是有利于改进工作的，我们都会认真采纳
      <#-- 自拟；training-opening；主要领导、分管领导、上级领导 -->
      <#on "relay-ask-training-opening-questions">希望大家带着问题听、带着思考学
      <#-- 自拟；training-opening；主要领导、分管领导、上级领导 -->
      <#on "relay-ask-training-opening-at-once">请大家从一开始就进入学习状态
      <#-- 自拟；training-opening；主要领导、分管领导、上级领导 -->
      <#on "relay-ask-training-opening-example">希望大家以此共勉，学出样子
      <#-- 自拟；training-closing；主要领导、分管领导、上级领导 -->
      <#on "relay-ask-training-closing-go-on">请大家回到岗位后接着学、接着干
      <#-- 自拟；training-closing；主要领导、分管领导、上级领导 -->
      <#on "relay-ask-training-closing-encourage">希望大家互相勉励、共同进步
      <#-- 自拟；training-closing；主要领导、分管领导、上级领导 -->
      <#on "relay-ask-training-closing-contact">今后还可以多联系、多切磋
      <#-- 自拟；festive；reports -->
      <#on "relay-ask-festive-drive">让我们把这份心意化作前进的动力
      <#-- 自拟；festive；reports -->
      <#on "relay-ask-festive-bond">这份情谊我们要倍加珍惜
      <#-- 自拟；festive；reports -->
      <#on "relay-ask-festive-trust">也给了我们继续努力的信心
      <#-- 自拟；integrity-warning；主要领导、分管领导、上级领导；no-plans -->
      <#on "relay-ask-warning-mirror">请大家引以为戒
      <#-- 自拟；integrity-warning；主要领导、分管领导、上级领导；no-plans -->
      <#on "relay-ask-warning-self">请大家对照自己想一想、查一查
      <#-- 自拟；integrity-warning；主要领导、分管领导、上级领导；no-plans -->
      <#on "relay-ask-warning-line">希望大家知敬畏、守底线
      <#-- 自拟；integrity-warning；主要领导、分管领导、上级领导；no-plans -->
      <#on "relay-ask-warning-infer">请${各方}举一反三、对照检查
    </#switch>
  </@say>
</#macro>

<#macro relay_after>
  <@say part="relay.after"; id>
    <#switch id>
      <#-- 自拟；work -->
      <#on "relay-after-study">稍后，${人}还将${事}，请大家认真学习领会，抓好贯彻落实。
      <#-- 自拟；work -->
      <#on "relay-after-listen">等会儿，${人}还要${事}，请大家专心听取，吃透精神。
      <#-- 自拟；work -->
      <#on "relay-after-end">会议最后，${人}将${事}，大家要认真领会，坚决执行。
      <#-- 自拟；work -->
      <#on "relay-after-listen-2">我讲完以后，${人}还将${事}，大家要集中精力听，会后马上动起来。
      <#-- 自拟；work -->
      <#on "relay-after-study-2">${人}稍后还要${事}，我们要学习好、领会好、落实好。
      <#-- 自拟；work -->
      <#on "relay-after-convey">随后${人}将${事}，请${各方}原原本本传达，认认真真贯彻。
      <#-- 自拟；work -->
      <#on "relay-after-agenda">按照议程，${人}随后还将${事}，大家要把要求记清楚、把任务领回去。
      <#-- 自拟；work -->
      <#on "relay-after-listen-3">后面${人}还要${事}，请大家认真听、深入想、抓紧办。
      <#-- 自拟；work -->
      <#on "relay-after-compare">稍后，${人}还将${事}。请大家带着问题听，对照工作想，把要求落到实处。
      <#-- 自拟；festive talk training work -->
      <#on "relay-after-plain">稍后，${人}还将${事}。
      <#-- 自拟；festive talk training work -->
      <#on "relay-after-plain-2">随后，${人}还要${事}。
      <#-- 自拟；festive -->
      <#on "relay-after-festive-expect">稍后，${人}将${事}，让我们共同期待。
      <#-- 自拟；festive -->
      <#on "relay-after-festive-agenda">在后面的议程中，${人}还将${事}。
      <#-- 自拟；training-opening -->
      <#on "relay-after-training-opening-listen">随后，${人}还将${事}，请各位学员静心听讲、用心体会。
      <#-- 自拟；training-opening -->
      <#on "relay-after-training-opening-study">稍后，${人}将${事}，希望大家认真学、认真记、认真悟。
      <#-- 自拟；training-closing -->
      <#on "relay-after-training-closing-cherish">随后，${人}还将${事}，请大家珍惜这份鼓励和嘱托。
      <#-- 自拟；training-closing -->
      <#on "relay-after-training-closing-listen">稍后，${人}还要${事}，希望大家认真听取、牢牢记住。
      <#-- 自拟；talk -->
      <#on "relay-after-talk-listen">会议最后，${人}还要${事}，请大家认真听取。
      <#-- 自拟；talk -->
      <#on "relay-after-talk-reply">随后，${人}将${事}，大家关心的事情还可以继续交流。
    </#switch>
  </@say>
</#macro>
