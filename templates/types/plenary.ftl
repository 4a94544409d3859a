<#-- 全委（扩大）会（plenary）：传达上级精神，回顾、形势、任务、要求 -->
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
<#-- 挖掘所见：10 篇。一级标题：形势→任务→要求 3 篇 -->
