<#-- 政府工作报告（government-report）：回顾、困难、目标、重点工作、自身建设 -->
<@masthead/>

<@opening/>
<@background/>
<@rest_front/>

<@section roles="recap problems"><@recap/><@problems/></@section>
<@section roles="situation"><@situation/></@section>
<@section roles="targets tasks"><@targets/><@tasks/></@section>
<@rest_sections/>
<@section roles="requirements"><@requirements/></@section>
<@rest_sections/>

<@closing/>
<#-- 挖掘所见：324 篇。一级标题：成绩→任务 121 篇；成绩→任务→要求 113 篇；成绩→形势→任务 50 篇 -->
