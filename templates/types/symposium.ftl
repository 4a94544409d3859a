<#-- 座谈会（symposium）：先谢，后答，再讲希望 -->
<@masthead/>

<@opening/>
<@affirm/>
<@recap/>
<@problems/>
<@rest_front/>
<@announcement/>

<@section roles="situation"><@situation/></@section>
<@section roles="responses"><@responses/></@section>
<@section roles="tasks"><@tasks/></@section>
<@rest_sections/>
<@section roles="hopes"><@hopes/></@section>
<@rest_sections/>

<@closing/>
