<#-- 动员部署会（mobilization）：为什么干、干什么、怎么保证；成绩和问题放在开头 -->
<@masthead/>

<@opening/>
<@background/>
<@recap/>
<@problems/>
<@rest_front/>
<@announcement/>

<@section roles="situation"><@situation/></@section>
<@section roles="tasks phases"><@tasks/><@phases/></@section>
<@rest_sections/>
<@section roles="requirements"><@requirements/></@section>
<@rest_sections/>

<@closing/>
<#-- 挖掘所见：3 篇。一级标题：形势→任务→要求 3 篇 -->
