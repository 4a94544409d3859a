<#-- 预告：能说的话，一行一种说法 -->

<@part id="announcement.points">
  <@frame id="announce-plain" idea="plain" for="work training talk">下面，我${讲}${几点}。</@frame>
  <@frame id="announce-next" idea="next" for="work">接下来，我${讲}${几点}。</@frame>
  <@frame id="announce-topic" idea="topic" for="work training talk">下面，就${主题}工作，我${讲}${几点}。</@frame>
  <@frame id="announce-topic-2" idea="topic-good" for="work training">下面，我就做好${主题}工作${讲}${几点}。</@frame>
  <@frame id="announce-topic-3" idea="topic-good" for="work training">下面，围绕做好${主题}工作，我${讲}${几点}。</@frame>
  <@frame id="announce-real" idea="real" for="work training">下面，结合${主题}工作实际，我${讲}${几点}。</@frame>
  <@frame id="announce-spirit" idea="arranged" for="work">根据会议安排，下面我${讲}${几点}。</@frame>
  <@frame id="announce-here" idea="here" for="training talk">在这里，我${讲}${几点}。</@frame>
  <@frame id="announce-meeting" idea="occasion" for="work">借这次会议的机会，我${讲}${几点}。</@frame>
  <@frame id="announce-visiting" idea="occasion" for="work" ranks="superior guest">借此机会，我${讲}${几点}。</@frame>
  <@frame id="announce-training-occasion" idea="occasion" for="training talk">借此机会，我${讲}${几点}。</@frame>
  <@frame id="announce-training-learning" idea="learning" for="training">结合这次学习，我${讲}${几点}。</@frame>
  <@frame id="announce-training-share" idea="share" for="training">在这里，我${讲}${几点}，与大家共勉。</@frame>
  <@frame id="announce-talk-talk" idea="talk" for="talk" when="advice">听了大家的发言，我${讲}${几点}。</@frame>
  <@frame id="announce-talk-talk-3" idea="talk" for="talk" when="advice">结合大家的发言，我${讲}${几点}。</@frame>
  <@frame id="announce-talk-talk-2" idea="exchange" for="talk">借今天的机会，我${讲}${几点}，同大家交流。</@frame>
  <@frame id="announce-talk-care" idea="exchange" for="talk">围绕${主题}工作，我${讲}${几点}，同大家交流。</@frame>
  <@frame id="announce-urgent" idea="urgent" for="urgent">情况紧急，我${讲}${几点}。</@frame>
  <@frame id="announce-urgent-plain" idea="urgent-plain" for="urgent">下面，我${讲}${几点}。</@frame>
  <@frame id="announce-urgent-at-once" idea="urgent-at-once" for="urgent">下面，我${讲}${几点}，请立即落实。</@frame>
</@part>
