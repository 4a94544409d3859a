<#-- 年中工作会（mid-year）：上半年怎么看，下半年怎么干 -->
<@masthead/>

<@opening/>
<@background/>
<@rest_front/>
<@announcement/>

<@section roles="recap indicators problems"><@recap/><@indicators/><@problems/></@section>
<@section roles="situation"><@situation/></@section>
<@section roles="targets tasks"><@targets/><@tasks/></@section>
<@rest_sections/>
<@section roles="requirements"><@requirements/></@section>
<@rest_sections/>

<@closing/>
<#-- 挖掘所见：3 篇。没有哪种一级标题的安排够 3 篇 -->
