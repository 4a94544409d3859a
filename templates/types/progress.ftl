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
