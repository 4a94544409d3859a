<#-- 庆祝大会（anniversary）：历程、成就、精神、未来；不分标题 -->
<@masthead/>

<@opening/>
<@affirm/>
<@cases/>
<@recap/>
<@situation/>
<@tasks/>
<@requirements/>
<@hopes/>
<@rest_front/>

<@rest_sections/>

<@closing/>
<#-- 挖掘所见：16 篇。没有哪种一级标题的安排够 3 篇 -->
