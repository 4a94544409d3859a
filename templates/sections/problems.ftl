<#-- problems：能说的话。由 patterns.yaml 写成，措辞可以直接改；整份换掉，就在 custom/sections/ 里放同名文件。 -->

<#macro problems_concede>
  <@say part="problems.concede"; id>
    <#switch id>
      <#-- 自拟；talk work -->
      <#on "problems-concede-standard">在肯定成绩的同时，我们也要清醒地看到存在的问题和不足：
      <#-- 自拟；talk work -->
      <#on "problems-concede-face">成绩值得肯定，差距更要正视：
      <#-- 自拟；talk work -->
      <#on "problems-concede-gap">看到进步，更要看到差距。工作中还有一些问题，需要下力气解决：
      <#-- 自拟；talk work -->
      <#on "problems-concede-proverb">成绩不说跑不了，问题不说不得了。当前要引起重视的是：
      <#-- 自拟；talk work -->
      <#on "problems-concede-proud">有了成绩不能自满，有了问题不能回避。当前的薄弱环节是：
      <#-- 自拟；talk work -->
      <#on "problems-concede-road">我们也要保持清醒，爬坡过坎的难题还不少：
      <#-- 自拟；talk work -->
      <#on "problems-concede-sober">越是取得成绩，越要保持清醒。目前，有些问题不容忽视：
      <#-- 自拟；talk work -->
      <#on "problems-concede-better">肯定成绩是为了鼓劲，查找不足是为了更好地前进。当前的主要问题是：
      <#-- 自拟；talk work -->
      <#on "problems-concede-both">工作有进步，短板也很明显：
      <#-- 自拟；talk work -->
      <#on "problems-concede-where">总结成绩之后，更要想想差在哪里、难在哪里：
      <#-- 自拟；talk work -->
      <#on "problems-concede-topic">同时也要看到，${主题}工作离目标要求还有不小的距离：
      <#-- 自拟；report -->
      <#on "problems-concede-report-report">总结工作、肯定进步，我们也看到了面临的困难和自身的不足：
      <#-- 自拟；report -->
      <#on "problems-concede-report-report-2">我们深知，前进的路并不平坦，自身工作也有短板：
      <#-- 自拟；report -->
      <#on "problems-concede-report-report-3">成绩面前，我们始终保持清醒。工作中还有不少差距：
      <#-- 自拟；report -->
      <#on "problems-concede-report-report-4">大家的期盼很高，我们的工作还有距离，主要是：
      <#-- 自拟；report -->
      <#on "problems-concede-report-report-5">我们不回避问题。当前，发展中还有不少难题需要破解：
      <#-- 自拟；report -->
      <#on "problems-concede-report-past">成绩属于过去，问题不能带到将来。当前的困难和不足是：
      <#-- 自拟；report -->
      <#on "problems-concede-report-beginning">正视问题，是解决问题的开始。对照大家的期待，我们的不足主要有：
      <#-- 自拟；report -->
      <#on "problems-concede-report-both-accounts">报告工作，既要报成绩，也要报问题：
    </#switch>
  </@say>
</#macro>

<#macro problems_bare>
  <@say part="problems.bare"; id>
    <#switch id>
      <#-- 自拟；talk work -->
      <#on "problems-concede-bare-standard">对照目标要求，工作中还存在一些问题和不足：
      <#-- 自拟；talk work -->
      <#on "problems-concede-bare-known">从掌握的情况看，当前主要存在以下问题：
      <#-- 自拟；talk work -->
      <#on "problems-concede-bare-table">抓工作，就要把问题摆到桌面上来：
      <#-- 自拟；talk work -->
      <#on "problems-concede-bare-breach">问题就是工作的突破口。当前，以下方面要引起高度重视：
      <#-- 自拟；talk work -->
      <#on "problems-concede-bare-honest">实事求是地讲，我们的工作还有不少差距：
      <#-- 自拟；talk work -->
      <#on "problems-concede-bare-bitter">忠言逆耳，今天要把问题说透。当前的短板主要是：
      <#-- 自拟；talk work -->
      <#on "problems-concede-bare-topic">坦率地讲，${主题}工作还有一些明显短板：
      <#-- 自拟；talk work -->
      <#on "problems-concede-bare-measure">用更高的标准衡量，${主题}工作还有差距：
      <#-- 自拟；talk work -->
      <#on "problems-concede-bare-find">解决问题，先要找准问题。眼下比较突出的是：
      <#-- 自拟；talk work -->
      <#on "problems-concede-bare-sober">必须清醒看到，${主题}工作的弱项还不少：
      <#-- 自拟；talk work -->
      <#on "problems-concede-bare-hide">不遮掩、不护短，当前的主要问题是：
      <#-- 自拟；report -->
      <#on "problems-concede-bare-report-report">我们清醒看到，困难还不少，工作也有不足：
      <#-- 自拟；report -->
      <#on "problems-concede-bare-report-report-2">面对大家的期待，我们的工作还有差距：
      <#-- 自拟；report -->
      <#on "problems-concede-bare-report-report-3">当前，发展中仍有不少矛盾需要化解：
      <#-- 自拟；report -->
      <#on "problems-concede-bare-report-report-4">我们深知，肩上的担子很重，面前的困难不少：
      <#-- 自拟；report -->
      <#on "problems-concede-bare-report-report-5">工作中的短板和弱项，我们必须正视：
    </#switch>
  </@say>
</#macro>

<#macro problems_forward>
  <@say part="problems.forward"; id>
    <#switch id>
      <#-- 自拟；work；many -->
      <#on "problems-forward-serious">对这些问题，必须高度重视，认真加以解决。
      <#-- 自拟；work；many -->
      <#on "problems-forward-stake">这些问题不解决，工作就很难打开新局面。
      <#-- 自拟；work；many -->
      <#on "problems-forward-root">这些问题，既要治标，更要治本，从源头上拿出解决的办法。
      <#-- 自拟；work；many -->
      <#on "problems-forward-cause">这些问题，归根到底要靠实干来解决。
      <#-- 自拟；work -->
      <#on "problems-forward-list">对此，要逐项认领、限时销号，不能拖着不办。
      <#-- 自拟；work -->
      <#on "problems-forward-tough">问题摆出来了，就要较真碰硬，改到位、改彻底。
      <#-- 自拟；work -->
      <#on "problems-forward-bodies">${各方}要主动认账、对症下药，拿出过硬措施加以解决。
      <#-- 自拟；work -->
      <#on "problems-forward-skill">发现问题是本事，解决问题才是真功夫。
      <#-- 自拟；work -->
      <#on "problems-forward-list-2">要列清单、明责任，整改不到位决不放过。
      <#-- 自拟；work -->
      <#on "problems-forward-bystander">问题面前没有旁观者，大家都要把责任扛起来、把短板补上去。
      <#-- 自拟；work -->
      <#on "problems-forward-room">差距就是潜力，把短板补上，工作就有了新的提升空间。
      <#-- 自拟；talk；many -->
      <#on "problems-forward-talk-study">这些问题，我们将逐条研究，尽快拿出办法。
      <#-- 自拟；talk；many -->
      <#on "problems-forward-talk-together">解决这些困难，需要我们共同想办法、共同来使劲。
      <#-- 自拟；talk -->
      <#on "problems-forward-talk-open">找准了问题，就有了努力的方向，我们将抓紧改进。
      <#-- 自拟；talk -->
      <#on "problems-forward-talk-open-2">问题不可怕，怕的是视而不见，今天就是要谈透症结、找准办法。
      <#-- 自拟；talk -->
      <#on "problems-forward-talk-promise">对此，我们既要有紧迫感，更要有解决问题的实招。
      <#-- 自拟；report；many -->
      <#on "problems-forward-report-resolve">这些困难和问题摆在面前，我们将迎难而上、全力破解。
      <#-- 自拟；report；many -->
      <#on "problems-forward-report-duty">解决好这些问题，我们责无旁贷。
      <#-- 自拟；report；many -->
      <#on "problems-forward-report-attitude">我们将以不回避、不拖延的态度，下大气力解决这些问题。
      <#-- 自拟；report -->
      <#on "problems-forward-report-attitude-2">对此，我们将拿出有力措施，扎扎实实加以改进。
      <#-- 自拟；report -->
      <#on "problems-forward-report-people">群众有所盼，我们必有所应，决不让问题久拖不决。
    </#switch>
  </@say>
</#macro>

<#macro problems_one>
  <@say part="problems.one"; id>
    <#switch id>
      <#-- 自拟；report talk work -->
      <#on "problems-one-alert">需要引起重视的是，
      <#-- 自拟；report talk work -->
      <#on "problems-one-weakest">当前最突出的短板是：
      <#-- 自拟；report talk work -->
      <#on "problems-one-hardest">眼下最需要下力气解决的是：
      <#-- 自拟；report talk work -->
      <#on "problems-one-honest">实事求是地讲，工作中还有不足：
      <#-- 自拟；report talk work -->
      <#on "problems-one-topic">${主题}工作还有明显的薄弱环节：
      <#-- 自拟；report talk work -->
      <#on "problems-one-face">必须正视的是，
      <#-- 自拟；report talk work -->
      <#on "problems-one-name">有个问题，必须特别提出来：
      <#-- 自拟；report talk work -->
      <#on "problems-one-frank">坦率地讲，
      <#-- 自拟；report talk work；told -->
      <#on "problems-one-sober">也要清醒看到，
      <#-- 自拟；report talk work；told -->
      <#on "problems-one-gap">成绩之外，还有差距：
      <#-- 自拟；report talk work；told -->
      <#on "problems-one-standard">在肯定成绩的同时，还要讲讲不足：
      <#-- 自拟；report talk work；told -->
      <#on "problems-one-both">有进步，也有短板：
    </#switch>
  </@say>
</#macro>

<#macro problems_predicate>
  <@say part="problems.predicate"; id>
    <#switch id>
      <#-- 自拟；festive report talk training work -->
      <#on "problems-predicate-gap">${题}还有差距
      <#-- 自拟；festive report talk training work -->
      <#on "problems-predicate-short">${题}存在短板
      <#-- 自拟；festive report talk training work -->
      <#on "problems-predicate-stronger">${题}有待加强
      <#-- 自拟；festive report talk training work -->
      <#on "problems-predicate-lack">${题}仍有不足
      <#-- 自拟；festive report talk training work -->
      <#on "problems-predicate-weak">${题}是个薄弱环节
      <#-- 自拟；festive report talk training work -->
      <#on "problems-predicate-meet">${题}跟不上要求
      <#-- 自拟；festive report talk training work -->
      <#on "problems-predicate-effort">${题}还需下力气改进
      <#-- 自拟；festive report talk training work -->
      <#on "problems-predicate-short-2">${题}仍有欠缺
    </#switch>
  </@say>
</#macro>
