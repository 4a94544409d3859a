<#-- 安全生产会（safety）：形势和隐患讲透，任务和责任压实 -->
<@masthead/>

<@opening/>
<@background/>
<@recap/>
<@rest_front/>
<@announcement/>

<@section roles="situation problems"><@situation/><@problems/></@section>
<@section roles="tasks"><@tasks/></@section>
<@rest_sections/>
<@section roles="requirements"><@requirements/></@section>
<@rest_sections/>

<@closing/>
