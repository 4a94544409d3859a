<#-- 班次：能说的话，一行一种说法 -->

<@part id="course.tell">
  <@frame id="course-tell-all" idea="all" for="training">${班次}为期${时长}，参加学习的是${学员}，由${师资}授课。</@frame>
  <@frame id="course-tell-all-this" idea="all-this" for="training">这次培训为期${时长}，参加学习的是${学员}，授课的是${师资}。</@frame>
  <@frame id="course-tell-all-trainees" idea="all-trainees" for="training">参加这次培训的是${学员}，培训时间${时长}，由${师资}授课。</@frame>
  <@frame id="course-tell-time-trainees" idea="time-trainees" for="training">${班次}为期${时长}，参加学习的是${学员}。</@frame>
  <@frame id="course-tell-time-trainees-this" idea="time-trainees" for="training">这次培训为期${时长}，参加学习的是${学员}。</@frame>
  <@frame id="course-tell-time-teachers" idea="time-teachers" for="training">${班次}为期${时长}，由${师资}授课。</@frame>
  <@frame id="course-tell-time-teachers-this" idea="time-teachers" for="training">这次培训为期${时长}，由${师资}授课。</@frame>
  <@frame id="course-tell-trainees-teachers" idea="trainees-teachers" for="training">参加这次培训的是${学员}，由${师资}授课。</@frame>
  <@frame id="course-tell-time-only-plan" idea="time-only" for="training">${班次}为期${时长}。</@frame>
  <@frame id="course-tell-time-only" idea="time-only" for="training">这次培训为期${时长}。</@frame>
  <@frame id="course-tell-trainees-only" idea="trainees-only" for="training">参加这次培训的是${学员}。</@frame>
  <@frame id="course-tell-teachers-only" idea="teachers-only" for="training">这次培训由${师资}授课。</@frame>
</@part>
