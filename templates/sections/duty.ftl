<#-- 责任和时限：能说的话，一行一种说法 -->

<@part id="duty.tail">
  <@frame id="duty-both-charge" idea="both-charge" for="work training talk festive report" when="owner-plain deadline-before">由${单位}负责，${时限}完成</@frame>
  <@frame id="duty-both-organise" idea="both-organise" for="work training talk festive report" when="owner-plain deadline-before">${时限}由${单位}组织完成</@frame>
  <@frame id="duty-both-lead" idea="both-lead" for="work training talk festive report" when="owner-plain lead-body deadline-before">由${单位}牵头，${时限}落实到位</@frame>
  <@frame id="duty-both-urge" idea="both-urge" for="work training talk festive report" when="owner-plain deadline-before">请${单位}抓紧组织，确保${时限}完成</@frame>
  <@frame id="duty-both-this" idea="both-this" for="work training talk festive report" when="owner-plain lead-body deadline-before">这项工作由${单位}牵头，${时限}要见成效</@frame>
  <@frame id="duty-both-in" idea="both-in" for="work training talk festive report" when="owner-plain deadline-before">${单位}要在${时限}落实到位</@frame>
  <@frame id="duty-both-undertake" idea="both-undertake" for="work training talk festive report" when="owner-plain deadline-before">由${单位}承担，务必${时限}完成</@frame>
  <@frame id="duty-both-result" idea="both-result" for="work" when="owner-plain deadline-before">${单位}要在${时限}拿出结果</@frame>
  <@frame id="duty-both-charge-end" idea="both-charge-end" for="work" when="owner-plain lead-body deadline-before">由${单位}抓总，${时限}交账</@frame>
  <@frame id="duty-both-schedule" idea="both-schedule" for="work" when="owner-plain deadline-before">${单位}要倒排时间，确保${时限}完成</@frame>
  <@frame id="duty-both-watch" idea="both-watch" for="work" when="owner-plain deadline-before">${单位}要盯住不放，务必${时限}完成</@frame>
  <@frame id="duty-owner-charge" idea="owner-charge" for="work training talk festive report" when="owner-plain no-deadline">由${单位}负责落实</@frame>
  <@frame id="duty-owner-lead" idea="owner-lead" for="work training talk festive report" when="owner-plain lead-body no-deadline">这项工作由${单位}牵头</@frame>
  <@frame id="duty-owner-organise" idea="owner-organise" for="work training talk festive report" when="owner-plain no-deadline">由${单位}组织实施</@frame>
  <@frame id="duty-owner-push" idea="owner-push" for="work training talk festive report" when="owner-plain lead-body no-deadline">请${单位}牵头推进</@frame>
  <@frame id="duty-owner-do" idea="owner-do" for="work training talk festive report" when="owner-plain no-deadline">${单位}要抓好落实</@frame>
  <@frame id="duty-owner-follow" idea="owner-follow" for="work" when="owner-plain no-deadline">${单位}要一抓到底</@frame>
  <@frame id="duty-owner-shoulder" idea="owner-shoulder" for="work" when="owner-plain no-deadline">${单位}要把责任担起来</@frame>
  <@frame id="duty-before-done" idea="before-done" for="work training talk festive report" when="deadline-before no-owner">${时限}完成</@frame>
  <@frame id="duty-before-ensure" idea="before-ensure" for="work training talk festive report" when="deadline-before no-owner">确保${时限}完成</@frame>
  <@frame id="duty-before-in-place" idea="before-in-place" for="work training talk festive report" when="deadline-before no-owner">${时限}落实到位</@frame>
  <@frame id="duty-before-effect" idea="before-effect" for="work training talk festive report" when="deadline-before no-owner">${时限}见到实效</@frame>
  <@frame id="duty-before-must" idea="before-must" for="work training talk festive report" when="deadline-before no-owner">务必在${时限}完成</@frame>
  <@frame id="duty-before-no-delay" idea="before-no-delay" for="work" when="deadline-before no-owner">${时限}必须完成，不得拖延</@frame>
  <@frame id="duty-from-owner-carry" idea="from-owner-carry" for="work training talk festive report" when="owner-plain deadline-from">由${单位}负责，${时限}实施</@frame>
  <@frame id="duty-from-owner-organise" idea="from-owner-organise" for="work training talk festive report" when="owner-plain deadline-from">${时限}由${单位}组织实施</@frame>
  <@frame id="duty-from-owner-spread" idea="from-owner-spread" for="work training talk festive report" when="owner-plain lead-body deadline-from">由${单位}牵头，${时限}全面推开</@frame>
  <@frame id="duty-from-owner-prepare" idea="from-owner-prepare" for="work training talk festive report" when="owner-plain deadline-from">${单位}要做好准备，${时限}抓好执行</@frame>
  <@frame id="duty-from-carry" idea="from-carry" for="work training talk festive report" when="deadline-from no-owner">${时限}实施</@frame>
  <@frame id="duty-from-strict" idea="from-strict" for="work training talk festive report" when="deadline-from no-owner">${时限}严格执行</@frame>
  <@frame id="duty-from-spread" idea="from-spread" for="work training talk festive report" when="deadline-from no-owner">${时限}全面推开</@frame>
  <@frame id="duty-from-action" idea="from-action" for="work training talk festive report" when="deadline-from no-owner">${时限}就要行动起来</@frame>
  <@frame id="duty-ongoing-owner-charge" idea="ongoing-owner-charge" for="work training talk festive report" when="owner-plain deadline-ongoing">由${单位}负责，${时限}抓好落实</@frame>
  <@frame id="duty-ongoing-owner-push" idea="ongoing-owner-push" for="work training talk festive report" when="owner-plain lead-body deadline-ongoing">由${单位}牵头，${时限}推进</@frame>
  <@frame id="duty-ongoing-owner-follow" idea="ongoing-owner-follow" for="work training talk festive report" when="owner-plain deadline-ongoing">${单位}要${时限}跟进，抓出成效</@frame>
  <@frame id="duty-ongoing-owner-routine" idea="ongoing-owner-routine" for="work training talk festive report" when="owner-plain deadline-ongoing">${单位}要作为经常性工作，${时限}抓好</@frame>
  <@frame id="duty-ongoing-plain" idea="ongoing-plain" for="work training talk festive report" when="deadline-ongoing no-owner">${时限}抓好落实</@frame>
  <@frame id="duty-ongoing-no-slack" idea="ongoing-no-slack" for="work training talk festive report" when="deadline-ongoing no-owner">${时限}推进，不走过场</@frame>
  <@frame id="duty-ongoing-follow" idea="ongoing-follow" for="work training talk festive report" when="deadline-ongoing no-owner">${时限}跟进，务求实效</@frame>
  <@frame id="duty-ongoing-routine" idea="ongoing-routine" for="work training talk festive report" when="deadline-ongoing no-owner">作为经常性工作${时限}抓好</@frame>
  <@frame id="duty-other-owner-charge" idea="other-owner-charge" for="work training talk festive report" when="owner-plain deadline-other">由${单位}负责，${时限}办好</@frame>
  <@frame id="duty-other-owner-organise" idea="other-owner-organise" for="work training talk festive report" when="owner-plain deadline-other">${时限}由${单位}组织落实</@frame>
  <@frame id="duty-other-owner-lead" idea="other-owner-lead" for="work training talk festive report" when="owner-plain lead-body deadline-other">由${单位}牵头，${时限}抓出结果</@frame>
  <@frame id="duty-other-owner-plan" idea="other-owner-plan" for="work training talk festive report" when="owner-plain deadline-other">请${单位}统筹安排，${时限}落实</@frame>
  <@frame id="duty-other-plain" idea="other-plain" for="work training talk festive report" when="deadline-other no-owner">${时限}抓紧办理</@frame>
  <@frame id="duty-other-in-place" idea="other-in-place" for="work training talk festive report" when="deadline-other no-owner">务求${时限}落地见效</@frame>
  <@frame id="duty-other-do-well" idea="other-do-well" for="work training talk festive report" when="deadline-other no-owner">争取${时限}办好</@frame>
  <@frame id="duty-other-plan" idea="other-plan" for="work training talk festive report" when="deadline-other no-owner">早作安排，${时限}落实</@frame>
  <@frame id="duty-told-owner" idea="told-owner" for="work training talk festive report" when="no-deadline owner-tells">由${单位}</@frame>
  <@frame id="duty-told-before" idea="told-before" for="work training talk festive report" when="deadline-before owner-tells">由${单位}，${时限}完成</@frame>
  <@frame id="duty-told-from" idea="told-from" for="work training talk festive report" when="deadline-from owner-tells">由${单位}，${时限}实施</@frame>
  <@frame id="duty-told-ongoing" idea="told-ongoing" for="work training talk festive report" when="deadline-ongoing owner-tells">由${单位}，${时限}抓好落实</@frame>
  <@frame id="duty-told-other" idea="told-other" for="work training talk festive report" when="deadline-other owner-tells">由${单位}，${时限}落实到位</@frame>
</@part>

<@part id="duty.lead">
  <@frame id="duty-lead-both-in" idea="lead-both-in" for="work training talk festive report" when="owner-plain deadline-before">${单位}要在${时限}</@frame>
  <@frame id="duty-lead-both-head" idea="lead-both-head" for="work training talk festive report" when="owner-plain lead-body deadline-before">由${单位}牵头，${时限}</@frame>
  <@frame id="duty-lead-both-first" idea="lead-both-first" for="work training talk festive report" when="owner-plain deadline-before">${时限}，${单位}要</@frame>
  <@frame id="duty-lead-both-please" idea="lead-both-please" for="work training talk festive report" when="owner-plain deadline-before">请${单位}抓紧安排，${时限}</@frame>
  <@frame id="duty-lead-before-in" idea="lead-before-in" for="work training talk festive report" when="deadline-before no-owner">要在${时限}</@frame>
  <@frame id="duty-lead-before-ensure" idea="lead-before-ensure" for="work training talk festive report" when="deadline-before no-owner">确保${时限}</@frame>
  <@frame id="duty-lead-owner-must" idea="lead-owner-must" for="work training talk festive report" when="owner-plain no-deadline">${单位}要</@frame>
  <@frame id="duty-lead-owner-head" idea="lead-owner-head" for="work training talk festive report" when="owner-plain lead-body no-deadline">由${单位}牵头，</@frame>
  <@frame id="duty-lead-owner-please" idea="lead-owner-please" for="work training talk festive report" when="owner-plain no-deadline">请${单位}</@frame>
  <@frame id="duty-lead-from-owner" idea="lead-from-owner" for="work training talk festive report" when="owner-plain deadline-from">${时限}，由${单位}</@frame>
  <@frame id="duty-lead-from" idea="lead-from" for="work training talk festive report" when="deadline-from no-owner">${时限}，要</@frame>
</@part>
