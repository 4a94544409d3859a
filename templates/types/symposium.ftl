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
<#-- 挖掘所见：26 篇。一级标题：形势→任务→要求 8 篇 -->
