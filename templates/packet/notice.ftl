<#-- 会议通知：随讲话一起发 -->
<@title>关于召开<@need of="会议.名称"/>的通知</@title>
<@salutation><@need of="通知.主送|会议.参会单位"/>：</@salutation>
<@para><#if 主办??>${主办}决定召开这次会议，</#if>现将有关事项通知如下：</@para>
<@topic>会议时间</@topic>
<@para><@need of="日期"/><@need of="会议.时间"/>。</@para>
<@topic>会议地点</@topic>
<@para><@need of="地点"/>。</@para>
<@topic>会议议程</@topic>
<@para>会议由<@need of="主持人"/>主持。</@para>
<@agenda style="（一）"; 序号, 谁, 事, 是讲话><@para>${序号}<#if 是讲话><@need of="讲话人.职务"/><@need of="讲话人.姓名"/><#elseif 谁??>${谁}</#if>${事}。</@para></@agenda>
<@topic>参加人员</@topic>
<@para><@need of="参加人员" between="；"/>。</@para>
<@topic>有关要求</@topic>
<#if 通知要求??><@each of="通知.要求" style="（一）"; 序号, 一条><@para>${序号}${一条}。</@para></@each><#else><@para>请参会人员安排好工作，准时到会，遵守会议纪律。因故不能参加的，请提前向联系人说明。</@para></#if>
<@topic>联系人</@topic>
<@para><@need of="联系人"/>。</@para>
<@signature><@need of="通知.发文单位"/></@signature>
<@signature><@need of="通知.发文日期"/></@signature>
