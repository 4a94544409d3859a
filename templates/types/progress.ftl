<#-- 推进会（progress）：看进展、找差距，盯任务、压责任 -->
<@masthead/>

<@opening/>
<@rest_front/>
<@announcement/>

<@section roles="recap indicators problems situation"><@recap/><@indicators/><@problems/><@situation/></@section>
<@section roles="tasks"><@tasks/></@section>
<@rest_sections/>
<@section roles="requirements"><@requirements/></@section>
<@rest_sections/>

<@closing/>
<#-- 挖掘所见：28 篇。一级标题：形势→任务→要求 10 篇；成绩→任务→要求 4 篇；形势→任务 4 篇 -->
