<#-- 工作会议（work-conference）：先肯定成绩、正视问题，再讲认识、任务、要求 -->
<@masthead/>

<@opening/>
<@background/>
<@rest_front/>
<@announcement/>

<@section roles="recap problems"><@recap/><@problems/></@section>
<@section roles="situation"><@situation/></@section>
<@section roles="targets tasks"><@targets/><@tasks/></@section>
<@rest_sections/>
<@section roles="requirements"><@requirements/></@section>
<@rest_sections/>

<@closing/>
<#-- 挖掘所见：45 篇。一级标题：形势→任务→要求 18 篇；成绩→任务→要求 6 篇；任务→要求 4 篇 -->
