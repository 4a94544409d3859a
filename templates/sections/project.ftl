<#-- 项目：能说的话，一行一种说法 -->

<@part id="project.tell">
  <@frame id="project-tell-all" idea="all" for="festive work" when="construction schedule-length">${项目}总投资${投资}，${规模}，${合作方}参与建设，工期${工期}。</@frame>
  <@frame id="project-tell-all-plan" idea="all" for="festive work" when="schedule-end">${项目}总投资${投资}，${规模}，${合作方}参与建设，计划${工期}。</@frame>
  <@frame id="project-tell-all-partners" idea="all" for="festive work" when="construction schedule-length">${合作方}参与建设的${项目}，总投资${投资}，${规模}，建设工期${工期}。</@frame>
  <@frame id="project-tell-all-partners-plan" idea="all" for="festive work" when="schedule-end">${合作方}参与建设的${项目}，总投资${投资}，${规模}，计划${工期}。</@frame>
  <@frame id="project-tell-invest-scale-partners" idea="invest-scale-partners" for="festive work" when="construction">${项目}总投资${投资}，${规模}，${合作方}参与建设。</@frame>
  <@frame id="project-tell-invest-scale-period" idea="invest-scale-period" for="festive work" when="construction schedule-length">${项目}总投资${投资}，${规模}，工期${工期}。</@frame>
  <@frame id="project-tell-invest-scale-period-plan" idea="invest-scale-period" for="festive work" when="schedule-end">${项目}总投资${投资}，${规模}，计划${工期}。</@frame>
  <@frame id="project-tell-invest-scale-period-this" idea="invest-scale-period" for="festive work" when="construction schedule-length">${项目}总投资${投资}，建设工期${工期}，${规模}。</@frame>
  <@frame id="project-tell-invest-scale-period-this-plan" idea="invest-scale-period" for="festive work" when="schedule-end">${项目}总投资${投资}，计划${工期}，${规模}。</@frame>
  <@frame id="project-tell-invest-scale" idea="invest-scale" for="festive work">${项目}总投资${投资}，${规模}。</@frame>
  <@frame id="project-tell-invest-partners-period" idea="invest-partners-period" for="festive work" when="construction schedule-length">${项目}总投资${投资}，${合作方}参与建设，工期${工期}。</@frame>
  <@frame id="project-tell-invest-partners-period-plan" idea="invest-partners-period" for="festive work" when="schedule-end">${项目}总投资${投资}，${合作方}参与建设，计划${工期}。</@frame>
  <@frame id="project-tell-invest-partners" idea="invest-partners" for="festive work" when="construction">${项目}总投资${投资}，${合作方}参与建设。</@frame>
  <@frame id="project-tell-invest-period" idea="invest-period" for="festive work" when="construction schedule-length">${项目}总投资${投资}，工期${工期}。</@frame>
  <@frame id="project-tell-invest-period-plan" idea="invest-period" for="festive work" when="schedule-end">${项目}总投资${投资}，计划${工期}。</@frame>
  <@frame id="project-tell-invest-only" idea="invest-only" for="festive work">${项目}总投资${投资}。</@frame>
  <@frame id="project-tell-scale-partners-period" idea="scale-partners-period" for="festive work" when="construction schedule-length">${项目}，${规模}，${合作方}参与建设，工期${工期}。</@frame>
  <@frame id="project-tell-scale-partners-period-plan" idea="scale-partners-period" for="festive work" when="schedule-end">${项目}，${规模}，${合作方}参与建设，计划${工期}。</@frame>
  <@frame id="project-tell-scale-partners" idea="scale-partners" for="festive work" when="construction">${项目}，${规模}，${合作方}参与建设。</@frame>
  <@frame id="project-tell-scale-period" idea="scale-period" for="festive work" when="construction schedule-length">${项目}，${规模}，工期${工期}。</@frame>
  <@frame id="project-tell-scale-period-plan" idea="scale-period" for="festive work" when="schedule-end">${项目}，${规模}，计划${工期}。</@frame>
  <@frame id="project-tell-scale-only" idea="scale-only" for="festive work">${项目}的基本情况是：${规模}。</@frame>
  <@frame id="project-tell-scale-only-2" idea="scale-only" for="festive work">先介绍一下${项目}的基本情况：${规模}。</@frame>
  <@frame id="project-tell-partners-period" idea="partners-period" for="festive work" when="construction schedule-length">${项目}有${合作方}参与建设，工期${工期}。</@frame>
  <@frame id="project-tell-partners-period-plan" idea="partners-period" for="festive work" when="schedule-end">${项目}有${合作方}参与建设，计划${工期}。</@frame>
  <@frame id="project-tell-partners-only" idea="partners-only" for="festive work">${项目}的合作方是${合作方}。</@frame>
  <@frame id="project-tell-period-only" idea="period-only" for="festive work" when="construction schedule-length">${项目}的工期是${工期}。</@frame>
  <@frame id="project-tell-period-only-plan" idea="period-only" for="festive work" when="schedule-end">${项目}计划${工期}。</@frame>
  <@frame id="project-event-scale-partners-period" idea="scale-partners-period" for="festive work" when="undertaking schedule-length">${项目}，${规模}，${合作方}参与，时间为${工期}。</@frame>
  <@frame id="project-event-scale-partners-period-plan" idea="scale-partners-period" for="festive work" when="schedule-end">${项目}，${规模}，${合作方}参与，计划${工期}。</@frame>
  <@frame id="project-event-scale-partners" idea="scale-partners" for="festive work" when="undertaking">${项目}，${规模}，${合作方}参与。</@frame>
  <@frame id="project-event-scale-period" idea="scale-period" for="festive work" when="undertaking schedule-length">${项目}，${规模}，时间为${工期}。</@frame>
  <@frame id="project-event-partners-period" idea="partners-period" for="festive work" when="undertaking schedule-length">${项目}有${合作方}参与，时间为${工期}。</@frame>
  <@frame id="project-event-partners-period-plan" idea="partners-period" for="festive work" when="schedule-end">${项目}有${合作方}参与，计划${工期}。</@frame>
  <@frame id="project-event-period-only" idea="period-only" for="festive work" when="undertaking schedule-length">${项目}的时间为${工期}。</@frame>
</@part>
