<#-- 培训班开班（training-opening）：为什么学、学什么、怎么学 -->
<@masthead/>

<@opening/>
<@affirm/>
<@course/>
<@recap/>
<@rest_front/>
<@announcement/>

<@section roles="situation"><@situation/></@section>
<@section roles="tasks"><@tasks/></@section>
<@rest_sections/>
<@section roles="requirements"><@requirements/></@section>
<@section roles="hopes"><@hopes/></@section>
<@rest_sections/>

<@closing/>
