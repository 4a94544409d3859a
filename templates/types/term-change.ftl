<#-- 换届工作会（term-change）：为什么重要、怎么换、守什么纪律 -->
<@masthead/>

<@opening/>
<@background/>
<@rest_front/>
<@announcement/>

<@section roles="situation"><@situation/></@section>
<@section roles="election tasks phases"><@election/><@tasks/><@phases/></@section>
<@rest_sections/>
<@section roles="requirements"><@requirements/></@section>
<@rest_sections/>

<@closing/>
