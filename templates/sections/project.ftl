<#-- project：能说的话。由 patterns.yaml 写成，措辞可以直接改；整份换掉，就在 custom/sections/ 里放同名文件。 -->

<#macro project_tell>
  <@say part="project.tell"; id>
    <#switch id>
      <#-- 自拟；festive work；construction -->
      <#on "project-tell-all">${项目}总投资${投资}，${规模}，由${合作方}参与建设，工期${工期}。
      <#-- 自拟；festive work；construction -->
      <#on "project-tell-all-partners">${合作方}参与建设的${项目}，总投资${投资}，${规模}，建设工期${工期}。
      <#-- 自拟；festive work；construction -->
      <#on "project-tell-invest-scale-partners">${项目}由${合作方}参与建设，总投资${投资}，${规模}。
      <#-- 自拟；festive work；construction -->
      <#on "project-tell-invest-scale-period">${项目}总投资${投资}，${规模}，工期${工期}。
      <#-- 自拟；festive work；construction -->
      <#on "project-tell-invest-scale-period-this">这个项目${规模}，总投资${投资}，建设工期${工期}。
      <#-- 自拟；festive work -->
      <#on "project-tell-invest-scale">${项目}总投资${投资}，${规模}。
      <#-- 自拟；festive work -->
      <#on "project-tell-invest-scale-this">这个项目${规模}，总投资${投资}。
      <#-- 自拟；festive work；construction -->
      <#on "project-tell-invest-partners-period">${项目}总投资${投资}，由${合作方}参与建设，工期${工期}。
      <#-- 自拟；festive work；construction -->
      <#on "project-tell-invest-partners">${项目}总投资${投资}，${合作方}为项目建设注入了力量。
      <#-- 自拟；festive work；construction -->
      <#on "project-tell-invest-period">${项目}总投资${投资}，工期${工期}。
      <#-- 自拟；festive work -->
      <#on "project-tell-invest-only">${项目}总投资${投资}，凝聚着各方面的心血和期待。
      <#-- 自拟；festive work；construction -->
      <#on "project-tell-scale-partners-period">${项目}由${合作方}参与建设，${规模}，工期${工期}。
      <#-- 自拟；festive work；construction -->
      <#on "project-tell-scale-partners">${项目}${规模}，${合作方}参与建设。
      <#-- 自拟；festive work；construction -->
      <#on "project-tell-scale-period">${项目}${规模}，工期${工期}。
      <#-- 自拟；festive work；construction -->
      <#on "project-tell-scale-only">按照规划，${项目}${规模}。
      <#-- 自拟；festive work；construction -->
      <#on "project-tell-partners-period">${项目}由${合作方}参与建设，工期${工期}。
      <#-- 自拟；festive work -->
      <#on "project-tell-partners-only">${项目}得到了${合作方}的大力支持和积极参与。
      <#-- 自拟；festive work；construction -->
      <#on "project-tell-period-only">${项目}的工期是${工期}，时间不等人，每一天都要抓紧。
      <#-- 自拟；festive work -->
      <#on "project-tell-name-only">${项目}是一件好事、实事，办好它要靠各方面共同努力。
      <#-- 自拟；festive work；undertaking -->
      <#on "project-event-scale-partners-period">${项目}由${合作方}参与，${规模}，时间为${工期}。
      <#-- 自拟；festive work；undertaking -->
      <#on "project-event-scale-partners">${项目}由${合作方}参与，${规模}。
      <#-- 自拟；festive work；undertaking -->
      <#on "project-event-scale-period">${项目}的安排是：${规模}，时间为${工期}。
      <#-- 自拟；festive work；undertaking -->
      <#on "project-event-scale-only">${项目}的安排是：${规模}。
      <#-- 自拟；festive work；undertaking -->
      <#on "project-event-partners-period">${项目}由${合作方}参与，时间为${工期}。
      <#-- 自拟；festive work；undertaking -->
      <#on "project-event-period-only">${项目}的时间是${工期}，各个环节都要衔接好。
    </#switch>
  </@say>
</#macro>
