<#-- 承接：能说的话，一行一种说法。表态只对意见、打算，学习只对经验；情况、决定、仪式、现场不加评价 -->

<@part id="relay.said">
  <@frame id="relay-said-just-now" idea="just-now" for="work festive training talk">刚才，${发言}</@frame>
  <@frame id="relay-said-by-topic" idea="by-topic" for="work talk" when="opinions">刚才，围绕${主题}工作，${发言}</@frame>
</@part>

<@part id="relay.assent">
  <@frame id="relay-assent-agree" idea="agree" for="work" when="opinions" ranks="chief deputy superior">讲得很好，我都同意</@frame>
  <@frame id="relay-assent-agree-2" idea="agree" for="work" when="opinions" ranks="chief deputy superior">讲得很好，我完全赞成</@frame>
  <@frame id="relay-assent-agree-3" idea="agree" for="work" when="opinions several-speakers" ranks="chief deputy superior">讲得都很好，我都同意</@frame>
  <@frame id="relay-assent-agree-4" idea="agree" for="work" when="opinions several-speakers" ranks="chief deputy superior">大家讲的，我都赞成</@frame>
  <@frame id="relay-assent-solid" idea="solid" for="work" when="opinions" ranks="chief deputy superior">讲得很实在，我都赞成</@frame>
  <@frame id="relay-assent-clear" idea="clear" for="work" when="opinions plans" ranks="chief deputy superior">思路清楚，措施具体，我都赞成</@frame>
  <@frame id="relay-assent-inspired" idea="inspired" for="work talk" when="opinions" ranks="guest">我听了很受启发</@frame>
  <@frame id="relay-assent-inspired-2" idea="inspired" for="work talk" when="opinions" ranks="guest">给了我很好的启发</@frame>
  <@frame id="relay-assent-talk-good" idea="good" for="talk" when="opinions">讲得很好，我听了很受启发</@frame>
  <@frame id="relay-assent-talk-frank" idea="frank" for="talk" when="opinions">讲得坦诚，也很中肯</@frame>
  <@frame id="relay-assent-talk-useful" idea="useful" for="talk" when="opinions advice">提的意见建议很有针对性</@frame>
  <@frame id="relay-assent-talk-care" idea="care" for="talk" when="opinions">体现了对${主题}工作的关心和支持</@frame>
  <@frame id="relay-assent-training-good" idea="good" for="training" when="opinions">讲得很好</@frame>
  <@frame id="relay-assent-training-help" idea="help" for="training" when="opinions">讲得很实在，对大家很有帮助</@frame>
  <@frame id="relay-assent-festive-good" idea="good" for="festive" when="opinions">讲得很好，表达了大家的心声</@frame>
  <@frame id="relay-assent-festive-good-2" idea="good" for="festive" when="opinions">讲得很好，听了很受鼓舞</@frame>
  <@frame id="relay-assent-learn" idea="learn" for="work festive training talk" when="experiences">讲得很好，很有启发</@frame>
  <@frame id="relay-assent-learn-2" idea="learn" for="work festive training talk" when="experiences">讲得很好，听了很受教育</@frame>
  <@frame id="relay-assent-learn-3" idea="learn" for="work training talk" when="experiences">做法很实在，给了我们很好的启发</@frame>
  <@frame id="relay-assent-story" idea="story" for="work festive training talk" when="stories">令人深受触动</@frame>
  <@frame id="relay-assent-story-2" idea="story" for="work festive training talk" when="stories">听了令人感动</@frame>
  <@frame id="relay-assent-warning-lesson" idea="warning-lesson" for="integrity-warning" when="stories">听了令人警醒</@frame>
  <@frame id="relay-assent-warning-lesson-2" idea="warning-lesson" for="integrity-warning" when="reflections">教训深刻</@frame>
</@part>

<@part id="relay.ask">
  <@frame id="relay-ask-do" idea="do" for="work" when="opinions" ranks="chief deputy superior">请大家认真抓好落实</@frame>
  <@frame id="relay-ask-do-2" idea="do" for="work" when="opinions" ranks="chief deputy superior">会后，请${各方}认真抓好落实</@frame>
  <@frame id="relay-ask-study" idea="study" for="work" when="opinions" ranks="chief deputy superior">请大家结合实际，抓好落实</@frame>
  <@frame id="relay-ask-learn" idea="learn" for="work festive training talk" when="experiences" ranks="chief deputy superior">请大家认真学习借鉴</@frame>
  <@frame id="relay-ask-learn-2" idea="learn" for="work festive training talk" when="experiences" ranks="chief deputy superior">希望大家学习借鉴</@frame>
  <@frame id="relay-ask-learn-3" idea="learn" for="work talk training" when="experiences" ranks="guest">值得我们学习借鉴</@frame>
  <@frame id="relay-ask-orders" idea="orders" for="work festive training talk" when="orders-from-above" ranks="chief deputy">请大家认真学习领会，抓好贯彻落实</@frame>
  <@frame id="relay-ask-orders-2" idea="orders" for="work festive training talk" when="orders-from-above" ranks="chief deputy">我们要认真学习领会，抓好贯彻落实</@frame>
  <@frame id="relay-ask-orders-3" idea="orders" for="work" when="directives" ranks="chief deputy superior">请大家对照要求，抓好落实</@frame>
  <@frame id="relay-ask-lesson" idea="lesson" for="work training" when="reflections" ranks="chief deputy superior">请大家引以为戒，举一反三</@frame>
  <@frame id="relay-ask-talk-sort" idea="sort" for="talk" when="advice opinions" ranks="chief deputy superior">会后，请有关方面逐条梳理，认真研究吸纳</@frame>
  <@frame id="relay-ask-talk-sort-2" idea="sort" for="talk" when="advice opinions" ranks="chief deputy superior">我们要认真研究，积极采纳</@frame>
  <@frame id="relay-ask-talk-handle" idea="handle" for="talk" when="advice opinions" ranks="chief deputy superior">请有关方面认真研究，能办的抓紧办</@frame>
  <@frame id="relay-ask-training-do" idea="do" for="training" when="opinions" ranks="chief deputy superior">请大家认真领会，抓好落实</@frame>
  <@frame id="relay-ask-training-share" idea="share" for="training" when="opinions" ranks="chief deputy superior">希望大家相互学习，共同提高</@frame>
</@part>

<@part id="relay.after">
  <@frame id="relay-after-study" idea="study" for="work" when="orders-to-come">稍后，${人}还将${事}，请大家认真学习领会，抓好贯彻落实。</@frame>
  <@frame id="relay-after-end" idea="end" for="work" when="orders-to-come">会议最后，${人}还将${事}，请大家认真抓好贯彻落实。</@frame>
  <@frame id="relay-after-study-2" idea="study" for="work" when="orders-to-come">${人}稍后还要${事}，我们要认真学习领会，抓好落实。</@frame>
  <@frame id="relay-after-plain" idea="plain" for="work festive training talk">稍后，${人}还将${事}。</@frame>
  <@frame id="relay-after-plain-2" idea="plain" for="work festive training talk">随后，${人}还要${事}。</@frame>
  <@frame id="relay-after-agenda" idea="agenda" for="work festive training talk">按照议程，${人}随后还将${事}。</@frame>
  <@frame id="relay-after-training-listen" idea="listen" for="training" when="orders-to-come">随后，${人}还将${事}，请大家认真听取。</@frame>
</@part>
