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
