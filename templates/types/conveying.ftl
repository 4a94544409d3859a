<#-- 传达贯彻会（conveying）：先把精神讲准，再把贯彻讲实 -->
<@masthead/>

<@opening/>
<@recap/>
<@problems/>
<@rest_front/>
<@announcement/>

<@section roles="background situation"><@background/><@situation/></@section>
<@section roles="tasks phases"><@tasks/><@phases/></@section>
<@rest_sections/>
<@section roles="requirements"><@requirements/></@section>
<@rest_sections/>

<@closing/>
