<#-- 启动仪式（ceremony）：短：祝贺、项目、意义、希望、祝愿；不分标题 -->
<@masthead occasion="致辞"/>

<@opening/>
<@affirm/>
<@project/>
<@recap/>
<@situation/>
<@tasks/>
<@requirements/>
<@hopes/>
<@rest_front/>

<@rest_sections/>

<@closing/>
<#-- 挖掘所见：11 篇。没有哪种一级标题的安排够 3 篇 -->
