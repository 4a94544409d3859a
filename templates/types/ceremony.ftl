<#-- 启动仪式（ceremony）：标题里叫致辞 -->
<@speech occasion="致辞"/>
