<#-- 总结表彰会（commendation）：祝贺、成绩、先进事迹，再提希望 -->
<@masthead/>

<@opening/>
<@honours/>
<@affirm/>
<@recap/>
<@cases/>
<@rest_front/>
<@announcement/>

<@section roles="situation"><@situation/></@section>
<@section roles="tasks"><@tasks/></@section>
<@rest_sections/>
<@section roles="hopes"><@hopes/></@section>
<@section roles="requirements"><@requirements/></@section>
<@rest_sections/>

<@closing/>
<#-- 挖掘所见：4 篇。没有哪种一级标题的安排够 3 篇 -->
