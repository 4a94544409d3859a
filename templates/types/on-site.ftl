<#-- 现场会（on-site）：看了什么、学到什么、差在哪里、怎么干 -->
<@masthead/>

<@opening/>
<@sites/>
<@rest_front/>
<@announcement/>

<@section roles="cases problems"><@cases/><@problems/></@section>
<@section roles="situation"><@situation/></@section>
<@section roles="tasks"><@tasks/></@section>
<@rest_sections/>
<@section roles="requirements"><@requirements/></@section>
<@rest_sections/>

<@closing/>
