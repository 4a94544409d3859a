<#-- course：能说的话。由 patterns.yaml 写成，措辞可以直接改；整份换掉，就在 custom/sections/ 里放同名文件。 -->

<#macro course_tell>
  <@say part="course.tell"; id>
    <#switch id>
      <#-- 自拟；training -->
      <#on "course-tell-all">${班次}为期${时长}，参加学习的是${学员}，由${师资}授课。
      <#-- 自拟；training -->
      <#on "course-tell-all-this">这次培训为期${时长}，学员是${学员}，授课的是${师资}。
      <#-- 自拟；training -->
      <#on "course-tell-time-trainees">${班次}为期${时长}，参加学习的是${学员}。
      <#-- 自拟；training -->
      <#on "course-tell-time-trainees-this">这次培训为期${时长}，参加学习的是${学员}。
      <#-- 自拟；training -->
      <#on "course-tell-time-teachers">这次培训为期${时长}，由${师资}授课。
      <#-- 自拟；training -->
      <#on "course-tell-trainees-teachers">参加这次培训的是${学员}，由${师资}为大家授课。
      <#-- 自拟；training -->
      <#on "course-tell-time-only">这次培训为期${时长}，时间宝贵，机会难得。
      <#-- 自拟；training -->
      <#on "course-tell-time-only-plan">${班次}安排了${时长}的学习，内容实在，贴近工作。
      <#-- 自拟；training -->
      <#on "course-tell-trainees-only">参加这次培训的是${学员}，大家因学习相聚，因学习同行。
      <#-- 自拟；training -->
      <#on "course-tell-teachers-only">这次培训由${师资}授课，内容扎实，机会难得。
      <#-- 自拟；training -->
      <#on "course-tell-name-only">${班次}为大家搭建了一个集中学习、相互交流的平台。
      <#-- 自拟；training-opening -->
      <#on "course-tell-opening-time-all">接下来的${时长}，${学员}将在这里集中学习，${师资}将为大家授课。
      <#-- 自拟；training-opening -->
      <#on "course-tell-opening-time">接下来的${时长}，请大家放下事务、静下心来，专心学习。
      <#-- 自拟；training-closing -->
      <#on "course-tell-closing-time">${时长}的学习转眼就过去了，大家学得认真，收获也很实在。
      <#-- 自拟；training-closing -->
      <#on "course-tell-closing-time-teachers">${时长}里，${师资}倾囊相授，大家用心听讲，教与学都下了功夫。
    </#switch>
  </@say>
</#macro>
