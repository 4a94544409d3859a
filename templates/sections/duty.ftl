<#-- duty：能说的话。由 patterns.yaml 写成，措辞可以直接改；整份换掉，就在 custom/sections/ 里放同名文件。 -->

<#macro duty_tail>
  <@say part="duty.tail"; id>
    <#switch id>
      <#-- 自拟；festive report talk training work；deadline-before owner-plain -->
      <#on "duty-both-charge">由${单位}负责，${时限}完成
      <#-- 自拟；festive report talk training work；deadline-before owner-plain -->
      <#on "duty-both-organise">${时限}由${单位}组织完成
      <#-- 自拟；festive report talk training work；deadline-before lead-body owner-plain -->
      <#on "duty-both-lead">由${单位}牵头，${时限}落实到位
      <#-- 自拟；festive report talk training work；deadline-before owner-plain -->
      <#on "duty-both-urge">请${单位}抓紧组织，确保${时限}完成
      <#-- 自拟；festive report talk training work；deadline-before lead-body owner-plain -->
      <#on "duty-both-this">这项工作由${单位}牵头，${时限}要见成效
      <#-- 自拟；festive report talk training work；deadline-before owner-plain -->
      <#on "duty-both-in">${单位}要在${时限}落实到位
      <#-- 自拟；festive report talk training work；deadline-before owner-plain -->
      <#on "duty-both-undertake">由${单位}承担，务必${时限}完成
      <#-- 自拟；work；deadline-before owner-plain -->
      <#on "duty-both-result">${单位}要在${时限}拿出结果
      <#-- 自拟；work；deadline-before lead-body owner-plain -->
      <#on "duty-both-charge-end">由${单位}抓总，${时限}交账
      <#-- 自拟；work；deadline-before owner-plain -->
      <#on "duty-both-schedule">${单位}要倒排时间，确保${时限}完成
      <#-- 自拟；work；deadline-before owner-plain -->
      <#on "duty-both-watch">${单位}要盯住不放，务必${时限}完成
      <#-- 自拟；festive report talk training work；no-deadline owner-plain -->
      <#on "duty-owner-charge">由${单位}负责落实
      <#-- 自拟；festive report talk training work；lead-body no-deadline owner-plain -->
      <#on "duty-owner-lead">这项工作由${单位}牵头
      <#-- 自拟；festive report talk training work；no-deadline owner-plain -->
      <#on "duty-owner-organise">由${单位}组织实施
      <#-- 自拟；festive report talk training work；lead-body no-deadline owner-plain -->
      <#on "duty-owner-push">请${单位}牵头推进
      <#-- 自拟；festive report talk training work；no-deadline owner-plain -->
      <#on "duty-owner-do">${单位}要抓好落实
      <#-- 自拟；work；no-deadline owner-plain -->
      <#on "duty-owner-follow">${单位}要一抓到底
      <#-- 自拟；work；no-deadline owner-plain -->
      <#on "duty-owner-shoulder">${单位}要把责任担起来
      <#-- 自拟；festive report talk training work；deadline-before no-owner -->
      <#on "duty-before-done">${时限}完成
      <#-- 自拟；festive report talk training work；deadline-before no-owner -->
      <#on "duty-before-ensure">确保${时限}完成
      <#-- 自拟；festive report talk training work；deadline-before no-owner -->
      <#on "duty-before-in-place">${时限}落实到位
      <#-- 自拟；festive report talk training work；deadline-before no-owner -->
      <#on "duty-before-effect">${时限}见到实效
      <#-- 自拟；festive report talk training work；deadline-before no-owner -->
      <#on "duty-before-must">务必在${时限}完成
      <#-- 自拟；work；deadline-before no-owner -->
      <#on "duty-before-no-delay">${时限}必须完成，不得拖延
      <#-- 自拟；festive report talk training work；deadline-from owner-plain -->
      <#on "duty-from-owner-carry">由${单位}负责，${时限}实施
      <#-- 自拟；festive report talk training work；deadline-from owner-plain -->
      <#on "duty-from-owner-organise">${时限}由${单位}组织实施
      <#-- 自拟；festive report talk training work；deadline-from lead-body owner-plain -->
      <#on "duty-from-owner-spread">由${单位}牵头，${时限}全面推开
      <#-- 自拟；festive report talk training work；deadline-from owner-plain -->
      <#on "duty-from-owner-prepare">${单位}要做好准备，${时限}抓好执行
      <#-- 自拟；festive report talk training work；deadline-from no-owner -->
      <#on "duty-from-carry">${时限}实施
      <#-- 自拟；festive report talk training work；deadline-from no-owner -->
      <#on "duty-from-strict">${时限}严格执行
      <#-- 自拟；festive report talk training work；deadline-from no-owner -->
      <#on "duty-from-spread">${时限}全面推开
      <#-- 自拟；festive report talk training work；deadline-from no-owner -->
      <#on "duty-from-action">${时限}就要行动起来
      <#-- 自拟；festive report talk training work；deadline-ongoing owner-plain -->
      <#on "duty-ongoing-owner-charge">由${单位}负责，${时限}抓好落实
      <#-- 自拟；festive report talk training work；deadline-ongoing lead-body owner-plain -->
      <#on "duty-ongoing-owner-push">由${单位}牵头，${时限}推进
      <#-- 自拟；festive report talk training work；deadline-ongoing owner-plain -->
      <#on "duty-ongoing-owner-follow">${单位}要${时限}跟进，抓出成效
      <#-- 自拟；festive report talk training work；deadline-ongoing owner-plain -->
      <#on "duty-ongoing-owner-routine">${单位}要作为经常性工作，${时限}抓好
      <#-- 自拟；festive report talk training work；deadline-ongoing no-owner -->
      <#on "duty-ongoing-plain">${时限}抓好落实
      <#-- 自拟；festive report talk training work；deadline-ongoing no-owner -->
      <#on "duty-ongoing-no-slack">${时限}推进，不走过场
      <#-- 自拟；festive report talk training work；deadline-ongoing no-owner -->
      <#on "duty-ongoing-follow">${时限}跟进，务求实效
      <#-- 自拟；festive report talk training work；deadline-ongoing no-owner -->
      <#on "duty-ongoing-routine">作为经常性工作${时限}抓好
      <#-- 自拟；festive report talk training work；deadline-other owner-plain -->
      <#on "duty-other-owner-charge">由${单位}负责，${时限}办好
      <#-- 自拟；festive report talk training work；deadline-other owner-plain -->
      <#on "duty-other-owner-organise">${时限}由${单位}组织落实
      <#-- 自拟；festive report talk training work；deadline-other lead-body owner-plain -->
      <#on "duty-other-owner-lead">由${单位}牵头，${时限}抓出结果
      <#-- 自拟；festive report talk training work；deadline-other owner-plain -->
      <#on "duty-other-owner-plan">请${单位}统筹安排，${时限}落实
      <#-- 自拟；festive report talk training work；deadline-other no-owner -->
      <#on "duty-other-plain">${时限}抓紧办理
      <#-- 自拟；festive report talk training work；deadline-other no-owner -->
      <#on "duty-other-in-place">务求${时限}落地见效
      <#-- 自拟；festive report talk training work；deadline-other no-owner -->
      <#on "duty-other-do-well">争取${时限}办好
      <#-- 自拟；festive report talk training work；deadline-other no-owner -->
      <#on "duty-other-plan">早作安排，${时限}落实
      <#-- 自拟；festive report talk training work；no-deadline owner-tells -->
      <#on "duty-told-owner">由${单位}
      <#-- 自拟；festive report talk training work；deadline-before owner-tells -->
      <#on "duty-told-before">由${单位}，${时限}完成
      <#-- 自拟；festive report talk training work；deadline-from owner-tells -->
      <#on "duty-told-from">由${单位}，${时限}实施
      <#-- 自拟；festive report talk training work；deadline-ongoing owner-tells -->
      <#on "duty-told-ongoing">由${单位}，${时限}抓好落实
      <#-- 自拟；festive report talk training work；deadline-other owner-tells -->
      <#on "duty-told-other">由${单位}，${时限}落实到位
    </#switch>
  </@say>
</#macro>

<#macro duty_lead>
  <@say part="duty.lead"; id>
    <#switch id>
      <#-- 自拟；festive report talk training work；deadline-before owner-plain -->
      <#on "duty-lead-both-in">${单位}要在${时限}
      <#-- 自拟；festive report talk training work；deadline-before lead-body owner-plain -->
      <#on "duty-lead-both-head">由${单位}牵头，${时限}
      <#-- 自拟；festive report talk training work；deadline-before owner-plain -->
      <#on "duty-lead-both-first">${时限}，${单位}要
      <#-- 自拟；festive report talk training work；deadline-before owner-plain -->
      <#on "duty-lead-both-please">请${单位}抓紧安排，${时限}
      <#-- 自拟；festive report talk training work；deadline-before no-owner -->
      <#on "duty-lead-before-in">要在${时限}
      <#-- 自拟；festive report talk training work；deadline-before no-owner -->
      <#on "duty-lead-before-ensure">确保${时限}
      <#-- 自拟；festive report talk training work；no-deadline owner-plain -->
      <#on "duty-lead-owner-must">${单位}要
      <#-- 自拟；festive report talk training work；lead-body no-deadline owner-plain -->
      <#on "duty-lead-owner-head">由${单位}牵头，
      <#-- 自拟；festive report talk training work；no-deadline owner-plain -->
      <#on "duty-lead-owner-please">请${单位}
      <#-- 自拟；festive report talk training work；deadline-from owner-plain -->
      <#on "duty-lead-from-owner">${时限}，由${单位}
      <#-- 自拟；festive report talk training work；deadline-from no-owner -->
      <#on "duty-lead-from">${时限}，要
    </#switch>
  </@say>
</#macro>
