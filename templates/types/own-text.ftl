<#-- “结构”里只写“段落”的：全篇照“段落”写的次序和字句印出来，只编序号，一字不添；【会议.名称】这样的换成填报单里的事实 -->
<@title><#if 标题??><@words of="标题"/><#elseif 名称??>在<@words of="会议.名称"/>上的讲话</#if></@title>
<@subtitle><@words of="副标题"/></@subtitle>
<@byline><@words of="讲话人.职务"/><#if 职务?? && 姓名??>　</#if><@words of="讲话人.姓名"/></@byline>
<@dateline><@words of="日期"/><#if 日期?? && 地点??>　</#if><@words of="地点"/></@dateline>
<@salutation><#if 称谓??><@words of="称谓"/>：</#if></@salutation>
<@owntext/>
