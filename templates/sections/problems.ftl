<#-- 问题：能说的话，一行一种说法 -->

<@part id="problems.concede">
  <@frame id="problems-concede-standard" idea="standard" for="work talk">在肯定成绩的同时，我们也要清醒地看到存在的问题和不足：</@frame>
  <@frame id="problems-concede-face" idea="face" for="work talk">成绩值得肯定，差距更要正视：</@frame>
  <@frame id="problems-concede-gap" idea="gap" for="work talk">看到进步，更要看到差距。工作中还有一些问题，需要下力气解决：</@frame>
  <@frame id="problems-concede-proverb" idea="proverb" for="work talk">成绩不说跑不了，问题不说不得了。当前要引起重视的是：</@frame>
  <@frame id="problems-concede-proud" idea="proud" for="work talk">有了成绩不能自满，有了问题不能回避。当前的薄弱环节是：</@frame>
  <@frame id="problems-concede-road" idea="road" for="work talk">我们也要保持清醒，爬坡过坎的难题还不少：</@frame>
  <@frame id="problems-concede-sober" idea="sober" for="work talk">越是取得成绩，越要保持清醒。目前，有些问题不容忽视：</@frame>
  <@frame id="problems-concede-better" idea="better" for="work talk">肯定成绩是为了鼓劲，查找不足是为了更好地前进。当前的主要问题是：</@frame>
  <@frame id="problems-concede-both" idea="both" for="work talk">工作有进步，短板也很明显：</@frame>
  <@frame id="problems-concede-where" idea="where" for="work talk">总结成绩之后，更要想想差在哪里、难在哪里：</@frame>
  <@frame id="problems-concede-topic" idea="topic" for="work talk">同时也要看到，${主题}工作离目标要求还有不小的距离：</@frame>
  <@frame id="problems-concede-report-report" idea="report" for="report">总结工作、肯定进步，我们也看到了面临的困难和自身的不足：</@frame>
  <@frame id="problems-concede-report-report-2" idea="report" for="report">我们深知，前进的路并不平坦，自身工作也有短板：</@frame>
  <@frame id="problems-concede-report-report-3" idea="report" for="report">成绩面前，我们始终保持清醒。工作中还有不少差距：</@frame>
  <@frame id="problems-concede-report-report-4" idea="report" for="report">大家的期盼很高，我们的工作还有距离，主要是：</@frame>
  <@frame id="problems-concede-report-report-5" idea="report" for="report">我们不回避问题。当前，发展中还有不少难题需要破解：</@frame>
  <@frame id="problems-concede-report-past" idea="past" for="report">成绩属于过去，问题不能带到将来。当前的困难和不足是：</@frame>
  <@frame id="problems-concede-report-beginning" idea="beginning" for="report">正视问题，是解决问题的开始。对照大家的期待，我们的不足主要有：</@frame>
  <@frame id="problems-concede-report-both-accounts" idea="both-accounts" for="report">报告工作，既要报成绩，也要报问题：</@frame>
</@part>

<@part id="problems.bare">
  <@frame id="problems-concede-bare-standard" idea="standard" for="work talk">对照目标要求，工作中还存在一些问题和不足：</@frame>
  <@frame id="problems-concede-bare-known" idea="known" for="work talk">从掌握的情况看，当前主要存在以下问题：</@frame>
  <@frame id="problems-concede-bare-table" idea="table" for="work talk">抓工作，就要把问题摆到桌面上来：</@frame>
  <@frame id="problems-concede-bare-breach" idea="breach" for="work talk">问题就是工作的突破口。当前，以下方面要引起高度重视：</@frame>
  <@frame id="problems-concede-bare-honest" idea="honest" for="work talk">实事求是地讲，我们的工作还有不少差距：</@frame>
  <@frame id="problems-concede-bare-bitter" idea="bitter" for="work talk">忠言逆耳，今天要把问题说透。当前的短板主要是：</@frame>
  <@frame id="problems-concede-bare-topic" idea="topic" for="work talk">坦率地讲，${主题}工作还有一些明显短板：</@frame>
  <@frame id="problems-concede-bare-measure" idea="measure" for="work talk">用更高的标准衡量，${主题}工作还有差距：</@frame>
  <@frame id="problems-concede-bare-find" idea="find" for="work talk">解决问题，先要找准问题。眼下比较突出的是：</@frame>
  <@frame id="problems-concede-bare-sober" idea="sober" for="work talk">必须清醒看到，${主题}工作的弱项还不少：</@frame>
  <@frame id="problems-concede-bare-hide" idea="hide" for="work talk">不遮掩、不护短，当前的主要问题是：</@frame>
  <@frame id="problems-concede-bare-report-report" idea="report" for="report">我们清醒看到，困难还不少，工作也有不足：</@frame>
  <@frame id="problems-concede-bare-report-report-2" idea="report" for="report">面对大家的期待，我们的工作还有差距：</@frame>
  <@frame id="problems-concede-bare-report-report-3" idea="report" for="report">当前，发展中仍有不少矛盾需要化解：</@frame>
  <@frame id="problems-concede-bare-report-report-4" idea="report" for="report">我们深知，肩上的担子很重，面前的困难不少：</@frame>
  <@frame id="problems-concede-bare-report-report-5" idea="report" for="report">工作中的短板和弱项，我们必须正视：</@frame>
</@part>

<@part id="problems.forward">
  <@frame id="problems-forward-serious" idea="serious" for="work" when="many">对这些问题，必须高度重视，认真加以解决。</@frame>
  <@frame id="problems-forward-stake" idea="stake" for="work" when="many">这些问题不解决，工作就很难打开新局面。</@frame>
  <@frame id="problems-forward-root" idea="root" for="work" when="many">这些问题，既要治标，更要治本，从源头上拿出解决的办法。</@frame>
  <@frame id="problems-forward-cause" idea="cause" for="work" when="many">这些问题，归根到底要靠实干来解决。</@frame>
  <@frame id="problems-forward-list" idea="list" for="work">对此，要逐项认领、限时销号，不能拖着不办。</@frame>
  <@frame id="problems-forward-tough" idea="tough" for="work">问题摆出来了，就要较真碰硬，改到位、改彻底。</@frame>
  <@frame id="problems-forward-bodies" idea="bodies" for="work">${各方}要主动认账、对症下药，拿出过硬措施加以解决。</@frame>
  <@frame id="problems-forward-skill" idea="skill" for="work">发现问题是本事，解决问题才是真功夫。</@frame>
  <@frame id="problems-forward-list-2" idea="list" for="work">要列清单、明责任，整改不到位决不放过。</@frame>
  <@frame id="problems-forward-bystander" idea="bystander" for="work">问题面前没有旁观者，大家都要把责任扛起来、把短板补上去。</@frame>
  <@frame id="problems-forward-room" idea="room" for="work">差距就是潜力，把短板补上，工作就有了新的提升空间。</@frame>
  <@frame id="problems-forward-talk-study" idea="study" for="talk" when="many">这些问题，我们将逐条研究，尽快拿出办法。</@frame>
  <@frame id="problems-forward-talk-together" idea="together" for="talk" when="many">解决这些困难，需要我们共同想办法、共同来使劲。</@frame>
  <@frame id="problems-forward-talk-open" idea="open" for="talk">找准了问题，就有了努力的方向，我们将抓紧改进。</@frame>
  <@frame id="problems-forward-talk-open-2" idea="open" for="talk">问题不可怕，怕的是视而不见，今天就是要谈透症结、找准办法。</@frame>
  <@frame id="problems-forward-talk-promise" idea="promise" for="talk">对此，我们既要有紧迫感，更要有解决问题的实招。</@frame>
  <@frame id="problems-forward-report-resolve" idea="resolve" for="report" when="many">这些困难和问题摆在面前，我们将迎难而上、全力破解。</@frame>
  <@frame id="problems-forward-report-duty" idea="duty" for="report" when="many">解决好这些问题，我们责无旁贷。</@frame>
  <@frame id="problems-forward-report-attitude" idea="attitude" for="report" when="many">我们将以不回避、不拖延的态度，下大气力解决这些问题。</@frame>
  <@frame id="problems-forward-report-attitude-2" idea="attitude" for="report">对此，我们将拿出有力措施，扎扎实实加以改进。</@frame>
  <@frame id="problems-forward-report-people" idea="people" for="report">群众有所盼，我们必有所应，决不让问题久拖不决。</@frame>
</@part>

<@part id="problems.one">
  <@frame id="problems-one-alert" idea="alert" for="work talk report">需要引起重视的是，</@frame>
  <@frame id="problems-one-weakest" idea="weakest" for="work talk report">当前最突出的短板是：</@frame>
  <@frame id="problems-one-hardest" idea="hardest" for="work talk report">眼下最需要下力气解决的是：</@frame>
  <@frame id="problems-one-honest" idea="honest" for="work talk report">实事求是地讲，工作中还有不足：</@frame>
  <@frame id="problems-one-topic" idea="topic" for="work talk report">${主题}工作还有明显的薄弱环节：</@frame>
  <@frame id="problems-one-face" idea="face" for="work talk report">必须正视的是，</@frame>
  <@frame id="problems-one-name" idea="name" for="work talk report">有个问题，必须特别提出来：</@frame>
  <@frame id="problems-one-frank" idea="frank" for="work talk report">坦率地讲，</@frame>
  <@frame id="problems-one-sober" idea="sober" for="work talk report" when="told">也要清醒看到，</@frame>
  <@frame id="problems-one-gap" idea="gap" for="work talk report" when="told">成绩之外，还有差距：</@frame>
  <@frame id="problems-one-standard" idea="standard" for="work talk report" when="told">在肯定成绩的同时，还要讲讲不足：</@frame>
  <@frame id="problems-one-both" idea="both" for="work talk report" when="told">有进步，也有短板：</@frame>
</@part>

<@part id="problems.predicate">
  <@frame id="problems-predicate-gap" idea="gap" for="work festive training talk report">${题}还有差距</@frame>
  <@frame id="problems-predicate-short" idea="short" for="work festive training talk report">${题}存在短板</@frame>
  <@frame id="problems-predicate-stronger" idea="stronger" for="work festive training talk report">${题}有待加强</@frame>
  <@frame id="problems-predicate-lack" idea="lack" for="work festive training talk report">${题}仍有不足</@frame>
  <@frame id="problems-predicate-weak" idea="weak" for="work festive training talk report">${题}是个薄弱环节</@frame>
  <@frame id="problems-predicate-meet" idea="meet" for="work festive training talk report">${题}跟不上要求</@frame>
  <@frame id="problems-predicate-effort" idea="effort" for="work festive training talk report">${题}还需下力气改进</@frame>
  <@frame id="problems-predicate-short-2" idea="short" for="work festive training talk report">${题}仍有欠缺</@frame>
</@part>
