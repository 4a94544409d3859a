<#-- 经济形势分析会（economic-analysis）：先看指标，再析形势，后定任务 -->
<@masthead/>

<@opening/>
<@rest_front/>
<@announcement/>

<@section roles="indicators recap problems"><@indicators/><@recap/><@problems/></@section>
<@section roles="situation"><@situation/></@section>
<@section roles="tasks"><@tasks/></@section>
<@rest_sections/>
<@section roles="requirements"><@requirements/></@section>
<@rest_sections/>

<@closing/>
