<#-- 警示教育会（integrity-warning）：案例为鉴，剖析原因，整改到位 -->
<@masthead/>

<@opening/>
<@rest_front/>
<@announcement/>

<@section roles="cases"><@cases/></@section>
<@section roles="situation problems"><@situation/><@problems/></@section>
<@section roles="tasks"><@tasks/></@section>
<@rest_sections/>
<@section roles="requirements"><@requirements/></@section>
<@rest_sections/>

<@closing/>
