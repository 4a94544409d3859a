<#-- situation：能说的话。由 patterns.yaml 写成，措辞可以直接改；整份换掉，就在 custom/sections/ 里放同名文件。 -->

<#macro situation_lead>
  <@say part="situation.lead"; id>
    <#switch id>
      <#-- 自拟；work -->
      <#on "situation-lead-why-now">做好${主题}工作，首先要弄清楚为什么抓、为什么必须现在抓。
      <#-- 自拟；work -->
      <#on "situation-lead-depth">${范围}${主题}工作能抓到什么程度，首先取决于思想上重视到什么程度。
      <#-- 自拟；work -->
      <#on "situation-lead-whole-view">看${主题}工作，不能只盯着眼前一时一事，要放到全局和长远中去看。
      <#-- 自拟；work -->
      <#on "situation-lead-string">思想上的弦绷得紧不紧，直接关系${主题}工作抓得实不实。
      <#-- 自拟；work -->
      <#on "situation-lead-account">为什么要下这么大的力气抓${主题}工作？道理要讲透，利害要讲清。
      <#-- 自拟；work -->
      <#on "situation-lead-weight">对${主题}工作的分量，有必要结合当前形势再掂量、再认识。
      <#-- 自拟；work -->
      <#on "situation-lead-road">研究${范围}${主题}工作，既要低头看脚下的路，也要抬头看前面的路。
      <#-- 自拟；work -->
      <#on "situation-lead-plain-before-act">动手之前先动脑，谋划工作先要把形势分析透。
      <#-- 自拟；work -->
      <#on "situation-lead-ready">讲形势，是为了让大家心里有数、手上有劲。
      <#-- 自拟；work -->
      <#on "situation-lead-clear-steady">形势看得清，方向才能把得准，步子才能迈得稳。
      <#-- 自拟；work -->
      <#on "situation-lead-hard-reason">任务再重、时间再紧，也要先把道理讲明白，把利害摆清楚。
      <#-- 自拟；work -->
      <#on "situation-lead-common-mind">力气要使到一处，思想先要想到一处。
      <#-- 自拟；safety -->
      <#on "situation-lead-safety-string">安全这根弦，任何时候都松不得、断不得。
      <#-- 自拟；safety -->
      <#on "situation-lead-safety-cost">抓安全，宁可把问题想得严重一些，把困难估计得充分一些。
      <#-- 自拟；economic-analysis -->
      <#on "situation-lead-economy-behind">分析形势，既要看指标的高低，也要看指标背后的原因。
      <#-- 自拟；economic-analysis -->
      <#on "situation-lead-economy-both">看运行情况，有利的因素要看足，不利的因素也要看透。
      <#-- 自拟；training -->
      <#on "situation-lead-training-source">学习的劲头从哪里来？从对形势的清醒认识中来，从岗位的实际需要中来。
      <#-- 自拟；training -->
      <#on "situation-lead-training-post">岗位的要求在变，工作的方法在变，学习就一刻也不能停。
      <#-- 自拟；training -->
      <#on "situation-lead-training-gap">工作中遇到的许多难题，说到底是本领上的差距，补上差距要靠学习。
      <#-- 自拟；training -->
      <#on "situation-lead-training-use">抓${主题}工作，光有热情不够，还要懂政策、会方法、有真本事。
      <#-- 自拟；training -->
      <#on "situation-lead-training-future">能力要跟得上任务，眼界要跟得上形势，这是学习的意义所在。
      <#-- 自拟；training-opening -->
      <#on "situation-lead-training-opening-why">学什么、怎么学，先要从为什么学讲起。
      <#-- 自拟；training-opening -->
      <#on "situation-lead-training-opening-time">大家放下手头工作来参加培训，首先要明白这次学习为了什么。
      <#-- 自拟；training-closing -->
      <#on "situation-lead-training-closing-long">培训有结束的时候，学习没有毕业的那一天。
      <#-- 自拟；festive -->
      <#on "situation-lead-festive-meaning">今天这件事，意义不只在今天。
      <#-- 自拟；festive -->
      <#on "situation-lead-festive-ahead">走到今天，既要珍惜已经走过的路，更要看清前面要走的路。
      <#-- 自拟；festive -->
      <#on "situation-lead-festive-trust">肩上有责任，前面有目标，每一步都要走得踏实。
      <#-- 自拟；festive -->
      <#on "situation-lead-festive-topic">${主题}工作走到今天，凝结着许多人的心血，也承载着更多人的期待。
      <#-- 自拟；festive -->
      <#on "situation-lead-festive-relay">事业是一程接着一程干出来的，看清来路，才能走好前路。
      <#-- 自拟；report -->
      <#on "situation-lead-report-plan">谋划下一步工作，首先要把形势看清、把方位找准。
      <#-- 自拟；report -->
      <#on "situation-lead-report-both">我们面对的形势，有压力也有动力，有挑战更有机遇。
      <#-- 自拟；report -->
      <#on "situation-lead-report-steady">越是爬坡过坎，越要看得全面、判得准确、走得坚定。
      <#-- 自拟；report -->
      <#on "situation-lead-report-ground">目标定在什么位置，工作从哪里着力，都要以对形势的准确判断为依据。
      <#-- 自拟；talk -->
      <#on "situation-lead-talk-see">谈工作，先要谈大势，大势看清了，心里就亮堂了。
      <#-- 自拟；talk -->
      <#on "situation-lead-talk-frank">形势怎么看，同大家交换一下认识。
      <#-- 自拟；talk -->
      <#on "situation-lead-talk-topic">对${主题}工作面临的形势，我想同大家说几句心里话。
      <#-- 自拟；talk -->
      <#on "situation-lead-talk-both">看形势，既要看到不容易的地方，也要看到大有可为的地方。
      <#-- 自拟；festive -->
      <#on "situation-lead-festive-next">站在今天这个节点上，我们想得更多的是今后。
      <#-- 自拟；festive -->
      <#on "situation-lead-festive-stay">难忘的时刻总会过去，留下来的是责任和担当。
      <#-- 自拟；festive -->
      <#on "situation-lead-festive-topic-start">对${主题}工作来说，今天是一次检阅，也是一次出发。
      <#-- 自拟；report -->
      <#on "situation-lead-report-facts">想问题、作决策，最怕看不清大势、摸不准实情。
      <#-- 自拟；report -->
      <#on "situation-lead-report-find">今后的工作怎么干，要从大势中找方位、从实际中找办法。
      <#-- 自拟；report -->
      <#on "situation-lead-report-wind">发展从来不是一条直线，有顺风的时候，也有顶风的时候。
      <#-- 自拟；report -->
      <#on "situation-lead-report-two-ends">困难要估计够，机遇也要看得见，两头都有数，工作才有底。
      <#-- 自拟；talk -->
      <#on "situation-lead-talk-road">大家最关心的，是下一步的路怎么走。
      <#-- 自拟；talk -->
      <#on "situation-lead-talk-angle">同样的形势，换个角度看会有不同的感受，说出来，大家一起琢磨。
      <#-- 自拟；talk -->
      <#on "situation-lead-talk-big-small">话要从大处说起，事要从小处做起。
      <#-- 自拟；talk -->
      <#on "situation-lead-talk-topic-place">${主题}工作眼下处在什么位置，同大家一起分析分析。
      <#-- 自拟；training-opening -->
      <#on "situation-lead-training-opening-first">开班头一件事，是把学习的道理想明白。
      <#-- 自拟；training-opening -->
      <#on "situation-lead-training-opening-heart">人到了课堂，心也要到课堂，而静心学习，先要从思想上重视学习。
      <#-- 自拟；training-opening -->
      <#on "situation-lead-training-opening-topic-save">抓${主题}工作的本领，不会随职务一起长，只能靠学习一点点攒。
      <#-- 自拟；training-opening -->
      <#on "situation-lead-training-opening-new">遇到新情况，办法不够用了，就要坐下来学。
      <#-- 自拟；training-closing -->
      <#on "situation-lead-training-closing-exam">今天合上的是课本，打开的是更大的考卷。
      <#-- 自拟；training-closing -->
      <#on "situation-lead-training-closing-unchanged">从课堂回到岗位，形势在变，任务在变，学习的劲头不能变。
      <#-- 自拟；training-closing -->
      <#on "situation-lead-training-closing-weight">学完这一程，再看肩上的担子，分量会更清楚。
    </#switch>
  </@say>
</#macro>

<#macro situation_end>
  <@say part="situation.end"; id>
    <#switch id>
      <#-- 自拟；work -->
      <#on "situation-end-organiser-hand">${各方}要把思想和行动统一到${主办}的部署要求上来，把责任记在心里，把工作抓在手中。
      <#-- 自拟；work -->
      <#on "situation-end-meeting-order">${各方}要对照这次会议的部署找准自己的位置，思想上再紧一紧，行动上再快一步。
      <#-- 自拟；work -->
      <#on "situation-end-no-slack">对${主题}工作，${各方}不能有松口气的想法，不能有等一等的心态，必须抓早、抓紧、抓实。
      <#-- 自拟；work -->
      <#on "situation-end-head-heart">${各方}要站在全局看${主题}工作，真正从思想上重视起来、从行动上紧张起来。
      <#-- 自拟；work -->
      <#on "situation-end-organiser-same">形势已经清楚，要求也已经明确，${各方}务必与${主办}想到一起、干到一起。
      <#-- 自拟；work -->
      <#on "situation-end-pressure-power">认清了形势，就要把压力变成动力，把认识变成行动，让${主题}工作抓一件成一件。
      <#-- 自拟；work -->
      <#on "situation-end-duty-feel">${各方}要时刻绷紧责任这根弦，心里装着事，手上不停步，把该抓的工作抓出结果。
      <#-- 自拟；work -->
      <#on "situation-end-act-now">认识到了就要马上行动，${各方}要抓住时机、主动作为，绝不能让机会从手边溜走。
      <#-- 自拟；work -->
      <#on "situation-end-own-field">${各方}要对着要求照一照自己，守好自己的阵地，种好自己的责任田。
      <#-- 自拟；work -->
      <#on "situation-end-firm-will">大家要坚定信心、稳住阵脚，认准的事就坚定不移干下去。
      <#-- 自拟；safety -->
      <#on "situation-end-safety-worst">${各方}要从最坏处着想、向最好处努力，把风险想在前面，把防范做在前面。
      <#-- 自拟；safety -->
      <#on "situation-end-safety-luck">风险就在眼前，${各方}决不能心存侥幸、麻痹大意。
      <#-- 自拟；safety -->
      <#on "situation-end-safety-mind">风险看得清，防范才能抓得准，${各方}要时刻保持警觉，见微知著、防患未然。
      <#-- 自拟；training -->
      <#on "situation-end-training-cherish">大家要珍惜这次学习，把要我学变成我要学，把学到手的东西变成看家本领。
      <#-- 自拟；training -->
      <#on "situation-end-training-post">要带着问题学、联系岗位想，让学习真正成为干好工作的底气。
      <#-- 自拟；training -->
      <#on "situation-end-training-topic">大家要把学习同${主题}工作结合起来，学出方向，学出办法，学出信心。
      <#-- 自拟；training -->
      <#on "situation-end-training-habit">希望大家把学习当成一种责任、一种习惯，学在平时，用在关键处。
      <#-- 自拟；festive -->
      <#on "situation-end-festive-forward">我们要把今天的喜悦化作明天的干劲，一步一个脚印向前走。
      <#-- 自拟；festive -->
      <#on "situation-end-festive-together">只要大家拧成一股绳、攒足一股劲，前面的路就会越走越宽。
      <#-- 自拟；festive -->
      <#on "situation-end-festive-topic">好局面得来不易，我们要同心协力把${主题}工作做得更好。
      <#-- 自拟；festive -->
      <#on "situation-end-festive-no-stop">面对新的任务，我们没有理由停步，更没有理由松劲。
      <#-- 自拟；report -->
      <#on "situation-end-report-confidence">只要我们信心不减、干劲不松，再难的关也能闯过去，再高的目标也能变成现实。
      <#-- 自拟；report -->
      <#on "situation-end-report-people">我们要把群众的期盼当作努力的方向，把发展的压力化为前行的动力。
      <#-- 自拟；report -->
      <#on "situation-end-report-hold">我们要稳住心神、保持定力，看准了就抓紧干，定下来就干到底。
      <#-- 自拟；report -->
      <#on "situation-end-report-plain">机遇不等人，发展靠实干，我们必须拿出更足的劲头、更实的办法。
      <#-- 自拟；talk -->
      <#on "situation-end-talk-same-heart">把形势讲清楚，是为了同大家交底，也是为了同大家交心。
      <#-- 自拟；talk -->
      <#on "situation-end-talk-together">困难要一起扛，办法要一起想，事情就一定能办好。
      <#-- 自拟；talk -->
      <#on "situation-end-talk-topic">${主题}工作离不开大家，也一定能在大家的支持下越做越好。
      <#-- 自拟；talk -->
      <#on "situation-end-talk-confidence">希望大家看清大势、稳住信心，对眼前的困难不回避，对今后的发展不动摇。
    </#switch>
  </@say>
</#macro>

<#macro situation_bare>
  <@say part="situation.bare"; id>
    <#switch id>
      <#-- 自拟；work -->
      <#on "situation-bare-start-thought">认识是行动的起点。${主题}工作看得重不重、想得深不深，直接决定抓得实不实。大家要跳出本单位看全局，立足当前看长远，真正把这项工作放在心上。
      <#-- 自拟；work -->
      <#on "situation-bare-real-test">${主题}工作抓得好不好，考验的是责任心，检验的是执行力。对这项工作，必须当作分内的事来抓，当作要紧的事来办，来不得半点松懈。
      <#-- 自拟；work -->
      <#on "situation-bare-not-optional">${主题}工作不是可抓可不抓的软任务，而是必须交出结果的硬任务。思想上多一分重视，工作上就多一分主动。
      <#-- 自拟；work -->
      <#on "situation-bare-all-in-one">工作推进到哪一步，取决于认识跟进到哪一步。${各方}要多看还欠缺什么、还能做什么，少讲客观原因，多找主观不足。
      <#-- 自拟；work -->
      <#on "situation-bare-clear-head">形势越复杂，头脑越要清醒；任务越繁重，意志越要坚定。大家要善于从大局中掂量轻重，从变化中抓住主动，把该担的担子担起来。
      <#-- 自拟；work -->
      <#on "situation-bare-think-straight">思想通了，路子才会通。要把为什么干想明白，把干成什么样想清楚，在思想认同的基础上做到步调一致。
      <#-- 自拟；work -->
      <#on "situation-bare-time-effort">事情不会自己变好，机会也不会停下来等人。只有把困难估计得足一些，把准备做得细一些，才能牢牢掌握主动。
      <#-- 自拟；training -->
      <#on "situation-bare-training-need">本领不是天生的，要靠一点一滴学出来、一件一件干出来。工作越往前走，越会感到知识不够用、办法不够多。把学习抓紧，就是对岗位负责。
      <#-- 自拟；training -->
      <#on "situation-bare-training-topic">做好${主题}工作，需要热情，更需要专业。弄懂政策、掌握方法、摸清规律，遇到问题才不会心中没底。
      <#-- 自拟；training -->
      <#on "situation-bare-training-root">学习是增长才干最踏实的路。坐下来静心学一段时间，看似放慢了脚步，其实是为了走得更稳、走得更远。
      <#-- 自拟；training -->
      <#on "situation-bare-training-change">新情况层出不穷，老办法未必管用。只有学在前面、想在前面，才能干在前面。
      <#-- 自拟；festive -->
      <#on "situation-bare-festive-first">每一次出发，都是对初衷的回应。把眼前的事办好，把身边的人聚拢，未来就有了最坚实的依靠。
      <#-- 自拟；festive -->
      <#on "situation-bare-festive-future">走过的路告诉我们，好局面不会自己到来，都是一步一步干出来的。面向未来，我们更有理由满怀信心。
      <#-- 自拟；festive -->
      <#on "situation-bare-festive-topic">${主题}工作关系长远，也连着大家的切身利益。今天多付出一分努力，明天就多一分收获。
      <#-- 自拟；festive -->
      <#on "situation-bare-festive-together">一件事情办得成，靠的是众人拾柴、久久为功。有大家的支持和参与，我们心里就格外踏实。
      <#-- 自拟；report -->
      <#on "situation-bare-report-balance">观察形势，要看困难，更要看办法；要看眼前，更要看大势。我们既要有爬坡过坎的思想准备，也要有战胜困难的十足底气。
      <#-- 自拟；report -->
      <#on "situation-bare-report-ground">发展总是在解决问题中前进的。把自己的优势看准，把存在的短板补上，我们就能在变化中赢得主动。
      <#-- 自拟；report -->
      <#on "situation-bare-report-people">群众期盼什么，工作就应当奔着什么去。看形势、定举措，最终都要落到让大家的日子一天比一天好上。
      <#-- 自拟；report -->
      <#on "situation-bare-report-resolve">前进的路不会一马平川，但方向明确、人心齐整，就没有迈不过去的坎。我们要稳中求进、干字当头，用扎扎实实的工作应对各种变化。
      <#-- 自拟；talk -->
      <#on "situation-bare-talk-hard-easy">任何工作都有难处，也都有出路。困难摆在桌面上，办法就会出在大家中间，关键是看准方向、坚定信心。
      <#-- 自拟；talk -->
      <#on "situation-bare-talk-topic">${主题}工作涉及方方面面，一头连着全局，一头连着大家。看问题的角度可以不同，把事情办好的愿望是一致的。
      <#-- 自拟；talk -->
      <#on "situation-bare-talk-listen">身在其中的人，对冷暖感受得最真切。今天面对面地谈，就是为了把情况摸准、把形势看透，让下一步的路走得更稳。
      <#-- 自拟；talk -->
      <#on "situation-bare-talk-trust">越是在吃劲的时候，越需要彼此信任、相互支撑。把各自的长处用足，把共同的目标认准，就能在变化中赢得主动。
    </#switch>
  </@say>
</#macro>
