<#-- 培训班结业（training-closing）：学得怎么样，回去怎么用 -->
<@masthead/>

<@opening/>
<@course/>
<@recap/>
<@rest_front/>
<@announcement/>

<@section roles="situation"><@situation/></@section>
<@rest_sections/>
<@section roles="requirements"><@requirements/></@section>
<@section roles="hopes"><@hopes/></@section>
<@rest_sections/>

<@closing/>
