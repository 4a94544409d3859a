<#-- 机关干部会（cadre-meeting）：讲工作，更讲作风 -->
<@masthead/>

<@opening/>
<@recap/>
<@problems/>
<@rest_front/>
<@announcement/>

<@section roles="situation"><@situation/></@section>
<@section roles="tasks"><@tasks/></@section>
<@rest_sections/>
<@section roles="requirements"><@requirements/></@section>
<@section roles="hopes"><@hopes/></@section>
<@rest_sections/>

<@closing/>
