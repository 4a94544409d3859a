<#-- 填报单里写了“结构”的：一级标题按写作者排的次序讲 -->
<@masthead/>

<@opening/>
<@relay/>
<@rest_front/>
<@announcement/>

<@rest_sections/>

<@closing/>
