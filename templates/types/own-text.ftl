<#-- “结构”里只写“段落”的：全篇照“段落”写的次序和字句印出来，只编序号，一字不添 -->
<@title><#if 标题??>${标题}<#elseif 名称??>在${名称}上的讲话</#if></@title>
<@subtitle>${副标题!}</@subtitle>
<@byline><#if 职务??>${职务}<#if 姓名??>　</#if></#if>${姓名!}</@byline>
<@dateline>${日期!}<#if 日期?? && 地点??>　</#if>${地点!}</@dateline>
<@salutation><#if 称谓??>${称谓}：</#if></@salutation>
<@owntext/>
