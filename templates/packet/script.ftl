<#-- 主持词：开场、介绍来人、报议程、一项一项往下请、点到讲话的几个标题（不重复讲话里的句子）、交代会后的事、散会 -->
<#macro name><@need of="会议.名称"/></#macro>
<#macro who><@need of="讲话人.职务"/><@need of="讲话人.姓名"/></#macro>
<@title><@name/>主持词</@title>
<@byline>主持人　<@need of="主持人"/></@byline>
<@dateline>${日期!}<#if 日期?? && 地点??>　</#if>${地点!}</@dateline>
<@salutation><#if 称谓??>${称谓}<#else>同志们</#if>：</@salutation>
<@para><#if 类别 == "festive" || 类别 == "training"><@name/>现在开始。<#else>现在开会。这次会议是<@name/>。</#if>出席的有：<@need of="参加人员" between="；"/>。</@para>
<@para><#if 议程项数??>议程有${议程项数}项：<@agenda style="一是"; 序号, 谁, 事, 是讲话>${序号}<#if 是讲话><@who/><#elseif 谁??>${谁}</#if>${事}；</@agenda>。</#if></@para>
<@agenda; 序号, 谁, 事, 是讲话, 第几><@para><#if 议程项数??>现在进行第${第几}项，<#else>现在，</#if>请<#if 是讲话><@who/>${事}，大家欢迎。<#else><#if 谁??>${谁}</#if>${事}。</#if></@para></@agenda>
<@para>各项议程都已经进行完毕。<#if 讲话部分数??><#if 类别 == "report">报告<#else>讲话</#if>分${讲话部分数}个部分：<@echo style="一是"; 序号, 题>${序号}${题}；</@echo>。请大家逐条领会。</#if></@para>
<@para><#if 交办项数??>会上交办的有${交办项数}件事：<@assignments style="一是"; 序号, 事, 谁, 时限>${序号}${事}，责任单位是${谁}，时限是${时限}；</@assignments>。</#if><#if 任务分解??>谁来办、什么时候办完，任务分解表上都列着，请对照认领。</#if></@para>
<@para><#if 类别 == "work">散会以后，请把会议的要求带回去，尽快传达，认真落实。</#if></@para>
<@para><#if 类别 == "festive" || 类别 == "training"><@name/>到此结束。<#else>现在散会。</#if></@para>
