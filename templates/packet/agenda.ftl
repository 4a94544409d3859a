<#-- 会议议程：随讲话一起发。标签见 templates.md；缺的事实用 need 留【待补】，一句也不编 -->
<@title><@need of="会议.名称"/>议程</@title>
<@line>时间：<@need of="日期"/><@need of="会议.时间"/></@line>
<@line>地点：<@need of="地点"/></@line>
<@line>主持人：<@need of="主持人"/></@line>
<@line>参加人员：<@need of="参加人员" between="；"/></@line>
<@line>会议安排</@line>
<@agenda style="一、"; 序号, 谁, 事, 是讲话><@line>${序号}<#if 是讲话><@need of="讲话人.职务"/><@need of="讲话人.姓名"/><#elseif 谁??>${谁}</#if>${事}</@line></@agenda>
