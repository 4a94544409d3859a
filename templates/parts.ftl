<#-- 各部分怎样组成：哪句在前、哪句在后。连接句的措辞在 sections/ 里，哪些部分、先后、编号、层次、谁何时做由程序先排好，这里只管照排好的讲。
     <@part>  一个角色在一篇里只讲一次；没有事实、或者归后面某个一级标题讲的，这里自动略过。
     <@items> 一个列表，逐条讲；标签里面写的是一条讲完“题”之后接着讲什么，predicate 是题只有名词时补谓语的句位。
     <@duty>  责任单位和时限：before 在做的事前面说，behind 在后面说，sentence 单独成句；放在哪里由程序定，没有就不说。
     句号可以放心写：前面已经有句末标点的，不会重复；前面是逗号的，会换成句号。
     这里不用 FreeMarker 的内建函数（问号后面跟名字的），也不写数字：头一个会让程序装进三百个类，多等几十毫秒。 -->

<#-- 标题、署名、日期、称谓 -->
<#macro masthead occasion="讲话">
<@title><#if 标题??>${标题}<#else>在${名称}上的${occasion}</#if></@title>
<@subtitle><#if 副标题??>${副标题}<#elseif 标题?? && 名称?? && 类别 == "report">在${名称}上</#if></@subtitle>
<@byline><#if 职务??>${职务}<#if 姓名??>　</#if></#if>${姓名!}</@byline>
<@dateline>${日期!}<#if 日期?? && 地点??>　</#if>${地点!}</@dateline>
<@salutation>${称谓}：</@salutation>
</#macro>

<#macro opening>
<@part role="opening"><@para><@say part="opening.meeting"/><@relay/></@para><@own role="opening"/></@part>
</#macro>

<#-- 上级精神：第一条、其余各条、归结一句 -->
<#macro background>
<@part role="background">
<@para>
<@items key="上级精神"><#if 不是第一条><@say part="background.next"/><#else><@say part="background.first"/></#if></@items>
<#if 上级收尾><@say part="background.point"/></#if>
</@para>
<@own role="background"/>
</@part>
</#macro>

<#-- 刚才谁讲了什么，表态，提要求；稍后还有谁讲。接在开场后面，同一段 -->
<#macro relay>
<@part role="relay">
<#if 发言??><@say part="relay.said"/>，<@say part="relay.assent"/>，<@say part="relay.ask"/>。</#if>
<@items key="议程.此后"><@say part="relay.after"/></@items>
<@own role="relay"/>
</@part>
</#macro>

<#macro honours>
<@part role="honours">
<@para>
<#if 有名单><@say part="honours.by"/><#else><@say part="honours.decision"/></#if>
<@items key="表彰.名单"><@say part="honours.list"/></@items>
<#if !已道贺><@say part="honours.congratulate"/></#if>
</@para>
<@own role="honours"/>
</@part>
</#macro>

<#macro sites>
<@part role="sites">
<@para>
<@say part="sites.lead"/>
<@items key="现场"><#if 内容??>在${现场地点}，${内容}</#if></@items>
</@para>
<@own role="sites"/>
</@part>
</#macro>

<#macro project>
<@part role="project"><@para><#if 项目只有内容>${项目}<#else><@say part="project.tell"/></#if><@body of="项目"/>。</@para><@own role="project"/></@part>
</#macro>

<#macro course>
<@part role="course"><@para><@say part="course.tell"/><@body of="班次"/>。</@para><@own role="course"/></@part>
</#macro>

<#macro election>
<@part role="election"><@para><@say part="election.tell"/><#if 换届纪律??><@say part="election.discipline"/></#if></@para><@own role="election"/></@part>
</#macro>

<#-- 成绩；还没有致谢的，紧跟在成绩后面 -->
<#macro recap>
<@part role="recap">
<@lead role="recap"/>
<@para>
<#if 引出 || 成绩可评><@say part="recap.lead"/><#elseif 只有一项成绩><@say part="recap.one"/></#if>
<@items key="成绩" predicate="recap.predicate"><#if 自拟><@free_section/><#else>${内容!}<@figures/>。<@facts key="典型" between="。" names="如"/>。<@say part="recap.shortfall"/><@cause/></#if></@items>
<#if 详 && 成绩收尾 && !致谢归此处><@say part="recap.end"/></#if>
</@para>
<@para><#if 致谢归此处><@thanks/></#if></@para>
<@own role="recap"/>
</@part>
</#macro>

<#-- 致谢不跟着成绩讲的，自成一段 -->
<#macro affirm>
<@part role="affirm"><@para><@thanks_words/></@para><@own role="affirm"/></@part>
</#macro>

<#macro thanks><@part role="affirm"><@thanks_words/><@own role="affirm"/></@part></#macro>

<#-- 一个对象一句；自己的话里已经道过谢的，不再替他说 -->
<#macro thanks_words>
<@items key="致谢"><#if 对象?? && !致意已说><#if 不是第一条><@say part="affirm.more"/><#else><@say part="affirm.lead"/><@say part="affirm.thanks"/></#if></#if><#if !致谢缘由>${内容!}</#if></@items>
</#macro>

<#-- 为什么会这样 -->
<#macro cause><#if 原因??><#if 内容多句>。<#else>，</#if><#if 原因自明>${原因}<#elseif 内容多句><@say part="problems.reason"/><#else><@say part="problems.cause"/></#if></#if></#macro>

<#macro problems>
<@part role="problems">
<@lead role="problems"/>
<@para>
<#if 只有一个问题><@say part="problems.one"/><#elseif told><@say part="problems.concede"/><#else><@say part="problems.bare"/></#if>
<@items key="问题" predicate="problems.predicate"><#if 自拟><@free_section/><#else>${内容!}<@figures/><@concerned/><@cause/></#if></@items>
<#if 问题收尾><@say part="problems.forward"/></#if>
</@para>
<@own role="problems"/>
</@part>
</#macro>

<#-- 问题涉及谁：有数目、有情况的写“其中”，只有名字的写“涉及” -->
<#macro concerned><#if 涉及单位??>，<#if 涉及有情况>其中<#else>涉及</#if>${涉及单位}</#if></#macro>

<#macro announcement>
<@para><#if 几点??><@say part="announcement.points"/></#if></@para>
</#macro>

<#macro situation>
<@part role="situation">
<@lead role="situation"/>
<@para>
<#if 形势??><#if 详 || 形势并说><@say part="situation.lead"/><#elseif 形势单说><@say part="situation.one"/></#if><#else><@say part="situation.bare"/></#if>
<@items key="形势" predicate="situation.predicate"><#if 自拟><@free_section/><#else>${内容!}<@figures/></#if></@items>
<#if 形势收尾><@say part="situation.end"/></#if>
</@para>
<@own role="situation"/>
</@part>
</#macro>

<#macro indicators>
<@part role="indicators">
<@para>
<@say part="indicators.lead"/>
<@items key="指标"><@figures own="指标"/><@cause/></@items>
</@para>
<@own role="indicators"/>
</@part>
</#macro>

<#macro targets>
<@part role="targets">
<@para>
<@say part="targets.lead"/>
<@items key="目标"><@figures own="目标"/></@items>
</@para>
<@own role="targets"/>
</@part>
</#macro>

<#macro cases>
<@part role="cases">
<@lead role="cases"/>
<@para><#if !标题自拟><@say part="cases.lead"/></#if></@para>
<@para><@items key="案例"><#if 自拟><@free_section/><#else><@subject/>${内容!}<@figures/>。<#if 启示自述>${启示}<#else><@say part="cases.lesson"/></#if></#if></@items></@para>
<@own role="cases"/>
</@part>
</#macro>

<#-- 内容自己带着主语（他、他们、全镇……）时，主体单成一个短句 -->
<#macro subject><#if 人??>${人}<#if 内容有主语>，</#if></#if></#macro>

<#macro tasks>
<@part role="tasks">
<@lead role="tasks"/>
<@para>
<#if !升格 && 引出><@say part="tasks.lead"/></#if>
<@items key="任务"><#if 自拟><@free_section/><#else><@task/></#if></@items>
</@para>
<@own role="tasks"/>
</@part>
</#macro>

<#macro task>
<@duty place="before"/><#if 补要>要</#if>${内容!}。<#if 详><@say part="tasks.why"/></#if><@say part="tasks.target"/>
<@items key="措施" predicate="tasks.predicate"><@measure/></@items>
<@duty place="sentence"/>
</#macro>

<#macro measure>
<@duty place="before"/><#if 补要>要</#if>${内容!}<@figures/><@target/><@duty place="behind"/><#if 事项列举>：<#else>。</#if><@actions/>
</#macro>

<#-- 一条里的几件事，各有时限、各有单位 -->
<#macro actions><@items key="事项"><@duty place="before"/>${内容!}<@target/><@duty place="behind"/></@items></#macro>

<#-- 内容有几句话的，目标另起一句；做几次，已经插在内容里了 -->
<#macro target><#if 项目标?? && !(目标是次数 && 内容??)><#if 内容多句>。<#else>，</#if><#if 目标带动词>${项目标}<#else><@say part="tasks.goal"/></#if></#if></#macro>

<#macro phases>
<@part role="phases">
<@lead role="phases"/>
<@para>
<@say part="phases.lead"/>
<@items key="阶段"><#if 自拟><@free_section/><#else>${内容!}</#if></@items>
</@para>
<@own role="phases"/>
</@part>
</#macro>

<#macro responses>
<@part role="responses">
<@lead role="responses"/>
<@para><@say part="responses.lead"/></@para>
<@para><@items key="回应"><#if 自拟><@free_section/><#else><#if 事??><@say part="responses.said"/></#if><@duty place="before"/>${内容!}<@duty place="behind"/>。</#if></@items></@para>
<@own role="responses"/>
</@part>
</#macro>

<#macro requirements>
<@part role="requirements">
<@lead role="requirements"/>
<@para>
<#if 要求??><#if 收尾 && !补充一条><@say part="requirements.last"/><#elseif !升格 && 点数引出><@say part="requirements.lead"/><#elseif 补充一条><@say part="requirements.one"/></#if><#else><@say part="requirements.bare"/></#if>
<@items key="要求"><#if 自拟><@free_section/><#else><@duty place="before"/><#if 补要>要</#if>${内容!}<@duty place="behind"/><#if 事项列举>：<#else>。</#if><@actions/></#if></@items>
</@para>
<@own role="requirements"/>
</@part>
</#macro>

<#macro hopes>
<@part role="hopes">
<@lead role="hopes"/>
<@para>
<#if !升格 && 点数引出><@say part="hopes.lead"/><#elseif 只有一个希望><@say part="hopes.one"/></#if>
<@items key="希望"><#if 自拟><@free_section/><#elseif 希望对象?? && !对象已说 && 内容可希望><@say part="hopes.to"/>${内容}。<#else>${内容!}。<#if 希望对象?? && !对象已说><@say part="hopes.whom"/></#if></#if></@items>
</@para>
<@own role="hopes"/>
</@part>
</#macro>

<#-- 写作者自己的感言放在号召前面，代替我们的；祝愿和感谢放在最后 -->
<#macro closing>
<@part role="closing">
<@para>${称呼}，<#if 号召已说><@body of="号召"/>。<#elseif 号召自请><@body of="号召"/><@say part="closing.for"/><#elseif 号召动词开头>让我们<@body of="号召"/><@say part="closing.for"/><#elseif 号召先说><@body of="号召"/>。<@say part="closing.call"/><#else><@say part="closing.judge"/><@say part="closing.call"/><@body of="号召"/>。</#if></@para>
<@own role="closing"/>
<@para><@say part="closing.thanks"/></@para>
</@part>
</#macro>

<#-- 写作者自己的段落（段落）：归这个角色的，没有题的放在前面领起，别的接在后面 -->
<#macro lead role><@free role=role place="lead"><@para><@free_section/></@para></@free></#macro>
<#macro own role><@free role=role><@para><@free_section/></@para></@free></#macro>

<#macro free_section>
<@duty place="before"/>${内容!}<@figures/><@duty place="behind"/>。<@items key="子目"><@free_section/></@items>
</#macro>

<#-- 写作者自己的一节 -->
<#macro own_section><@para><@free_section/></@para></#macro>

<#-- 开头部分：一级标题前面讲的各个角色，按会议类型的骨架；前面已经讲过的不再讲 -->
<#macro rest_front><#list 开头角色 as role><@.vars[role]/></#list></#macro>

<#-- 还没有讲到的一级标题，按排好的次序，各讲各的角色 -->
<#macro rest_sections><@section><#list 本节角色 as role><@.vars[role]/></#list></@section></#macro>

<#-- 一篇讲话，从头到尾。先后写在 meeting-types.yaml 里（skeleton、sections），填报单的“结构”优先；这里照排好的讲 -->
<#macro speech occasion="讲话">
<@masthead occasion=occasion/>

<@opening/>
<@rest_front/>
<@announcement/>

<@rest_sections/>

<@closing/>
</#macro>
