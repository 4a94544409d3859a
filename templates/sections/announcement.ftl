<#-- announcement：能说的话。由 patterns.yaml 写成，措辞可以直接改；整份换掉，就在 custom/sections/ 里放同名文件。 -->

<#macro announcement_points>
  <@say part="announcement.points"; id>
    <#switch id>
      <#-- 自拟；talk training work -->
      <#on "announce-plain">下面，我${讲}${几点}。
      <#-- 自拟；talk training work -->
      <#on "announce-topic">下面，就${主题}工作，我${讲}${几点}。
      <#-- 自拟；training work -->
      <#on "announce-topic-2">关于怎样做好${主题}工作，我${讲}${几点}。
      <#-- 自拟；work -->
      <#on "announce-meeting">为了把这次会议开出成效，我${讲}${几点}。
      <#-- 自拟；work -->
      <#on "announce-next">接下来，我${讲}${几点}。
      <#-- 自拟；work -->
      <#on "announce-here">今天开这个会，我${讲}${几点}。
      <#-- 自拟；work -->
      <#on "announce-topic-3">围绕抓好${主题}工作，我${讲}${几点}。
      <#-- 自拟；work -->
      <#on "announce-real">结合${主题}工作实际，我${讲}${几点}。
      <#-- 自拟；work -->
      <#on "announce-spirit">根据会议安排，我${讲}${几点}。
      <#-- 自拟；work -->
      <#on "announce-topic-4">为了把${主题}工作抓出成效，下面我${讲}${几点}。
      <#-- 自拟；training -->
      <#on "announce-training-occasion">借这个机会，我${讲}${几点}。
      <#-- 自拟；training -->
      <#on "announce-training-study">围绕学习和工作，我${讲}${几点}。
      <#-- 自拟；training -->
      <#on "announce-training-face">面对各位学员，我${讲}${几点}。
      <#-- 自拟；training；上级领导、来宾 -->
      <#on "announce-training-share">今天同学员们见面，我${讲}${几点}，与大家共勉。
      <#-- 自拟；training-opening -->
      <#on "announce-training-opening-course">为了把这期培训班办好、学好，我${讲}${几点}。
      <#-- 自拟；training-closing -->
      <#on "announce-training-closing-course">临别之际，我${讲}${几点}。
      <#-- 自拟；talk -->
      <#on "announce-talk-talk">听了大家的发言，我${讲}${几点}，同大家一起探讨。
      <#-- 自拟；talk -->
      <#on "announce-talk-talk-2">借今天的机会，我${讲}${几点}，供大家参考。
      <#-- 自拟；talk -->
      <#on "announce-talk-talk-3">结合大家关心的事情，我${讲}${几点}。
      <#-- 自拟；talk -->
      <#on "announce-talk-talk-4">就大家谈到的${主题}工作，我${讲}${几点}。
      <#-- 自拟；talk -->
      <#on "announce-talk-care">围绕大家关心的${主题}工作，我${讲}${几点}。
      <#-- 自拟；talk -->
      <#on "announce-talk-rare">坐到一起不容易，我${讲}${几点}，同大家交流。
      <#-- 自拟；training -->
      <#on "announce-training-learning">结合这次学习，我${讲}${几点}。
    </#switch>
  </@say>
</#macro>
