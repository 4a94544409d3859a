<#-- 预告：能说的话，一行一种说法 -->

<@part id="announcement.points">
  <@frame id="announce-plain" idea="plain" for="work training talk">下面，我${讲}${几点}。</@frame>
  <@frame id="announce-topic" idea="topic" for="work training talk">下面，就${主题}工作，我${讲}${几点}。</@frame>
  <@frame id="announce-topic-2" idea="topic" for="work training">关于怎样做好${主题}工作，我${讲}${几点}。</@frame>
  <@frame id="announce-meeting" idea="meeting" for="work">为了把这次会议开出成效，我${讲}${几点}。</@frame>
  <@frame id="announce-next" idea="next" for="work">接下来，我${讲}${几点}。</@frame>
  <@frame id="announce-here" idea="here" for="work">今天开这个会，我${讲}${几点}。</@frame>
  <@frame id="announce-topic-3" idea="topic" for="work">围绕抓好${主题}工作，我${讲}${几点}。</@frame>
  <@frame id="announce-real" idea="real" for="work">结合${主题}工作实际，我${讲}${几点}。</@frame>
  <@frame id="announce-spirit" idea="spirit" for="work">根据会议安排，我${讲}${几点}。</@frame>
  <@frame id="announce-topic-4" idea="topic" for="work">为了把${主题}工作抓出成效，下面我${讲}${几点}。</@frame>
  <@frame id="announce-training-occasion" idea="occasion" for="training">借这个机会，我${讲}${几点}。</@frame>
  <@frame id="announce-training-study" idea="study" for="training">围绕学习和工作，我${讲}${几点}。</@frame>
  <@frame id="announce-training-face" idea="face" for="training">面对各位学员，我${讲}${几点}。</@frame>
  <@frame id="announce-training-share" idea="share" for="training" ranks="superior guest">今天同学员们见面，我${讲}${几点}，与大家共勉。</@frame>
  <@frame id="announce-training-opening-course" idea="course" for="training-opening">为了把这期培训班办好、学好，我${讲}${几点}。</@frame>
  <@frame id="announce-training-closing-course" idea="course" for="training-closing">临别之际，我${讲}${几点}。</@frame>
  <@frame id="announce-talk-talk" idea="talk" for="talk">听了大家的发言，我${讲}${几点}，同大家一起探讨。</@frame>
  <@frame id="announce-talk-talk-2" idea="talk" for="talk">借今天的机会，我${讲}${几点}，供大家参考。</@frame>
  <@frame id="announce-talk-talk-3" idea="talk" for="talk">结合大家关心的事情，我${讲}${几点}。</@frame>
  <@frame id="announce-talk-talk-4" idea="talk" for="talk">就大家谈到的${主题}工作，我${讲}${几点}。</@frame>
  <@frame id="announce-talk-care" idea="care" for="talk">围绕大家关心的${主题}工作，我${讲}${几点}。</@frame>
  <@frame id="announce-talk-rare" idea="rare" for="talk">坐到一起不容易，我${讲}${几点}，同大家交流。</@frame>
  <@frame id="announce-training-learning" idea="learning" for="training">结合这次学习，我${讲}${几点}。</@frame>
</@part>
