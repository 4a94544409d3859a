<#-- 班次：能说的话，一行一种说法 -->

<@part id="course.tell">
  <@frame id="course-tell-all" idea="all" for="training">${班次}为期${时长}，参加学习的是${学员}，由${师资}授课。</@frame>
  <@frame id="course-tell-all-this" idea="all" for="training">这次培训为期${时长}，学员是${学员}，授课的是${师资}。</@frame>
  <@frame id="course-tell-time-trainees" idea="time-trainees" for="training">${班次}为期${时长}，参加学习的是${学员}。</@frame>
  <@frame id="course-tell-time-trainees-this" idea="time-trainees" for="training">这次培训为期${时长}，参加学习的是${学员}。</@frame>
  <@frame id="course-tell-time-teachers" idea="time-teachers" for="training">这次培训为期${时长}，由${师资}授课。</@frame>
  <@frame id="course-tell-trainees-teachers" idea="trainees-teachers" for="training">参加这次培训的是${学员}，由${师资}为大家授课。</@frame>
  <@frame id="course-tell-time-only" idea="time-only" for="training">这次培训为期${时长}，时间宝贵，机会难得。</@frame>
  <@frame id="course-tell-time-only-plan" idea="time-only" for="training">${班次}安排了${时长}的学习，内容实在，贴近工作。</@frame>
  <@frame id="course-tell-trainees-only" idea="trainees-only" for="training">参加这次培训的是${学员}，大家因学习相聚，因学习同行。</@frame>
  <@frame id="course-tell-teachers-only" idea="teachers-only" for="training">这次培训由${师资}授课，内容扎实，机会难得。</@frame>
  <@frame id="course-tell-name-only" idea="name-only" for="training">${班次}为大家搭建了一个集中学习、相互交流的平台。</@frame>
  <@frame id="course-tell-opening-time-all" idea="opening-time-all" for="training-opening">接下来的${时长}，${学员}将在这里集中学习，${师资}将为大家授课。</@frame>
  <@frame id="course-tell-opening-time" idea="opening-time" for="training-opening">接下来的${时长}，请大家放下事务、静下心来，专心学习。</@frame>
  <@frame id="course-tell-closing-time" idea="closing-time" for="training-closing">${时长}的学习转眼就过去了，大家学得认真，收获也很实在。</@frame>
  <@frame id="course-tell-closing-time-teachers" idea="closing-time-teachers" for="training-closing">${时长}里，${师资}倾囊相授，大家用心听讲，教与学都下了功夫。</@frame>
</@part>
