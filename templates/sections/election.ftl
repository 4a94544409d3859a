<#-- election：能说的话。由 patterns.yaml 写成，措辞可以直接改；整份换掉，就在 custom/sections/ 里放同名文件。 -->

<#macro election_tell>
  <@say part="election.tell"; id>
    <#switch id>
      <#-- 自拟；work -->
      <#on "election-tell-bodies-term-time">这次换届涉及${机构}，届次为${届次}，时间安排是${换届时间}。
      <#-- 自拟；work -->
      <#on "election-tell-bodies-time">这次换届涉及${机构}，时间安排是${换届时间}。
      <#-- 自拟；work -->
      <#on "election-tell-bodies-time-quota">这次换届涉及${机构}，时间安排是${换届时间}，名额安排为${名额}。
      <#-- 自拟；work -->
      <#on "election-tell-bodies-quota">这次换届涉及${机构}，名额安排为${名额}。
      <#-- 自拟；work -->
      <#on "election-tell-bodies-term">这次换届涉及${机构}，届次为${届次}。
      <#-- 自拟；work -->
      <#on "election-tell-bodies-term-time-quota">这次换届涉及${机构}，届次为${届次}，名额安排为${名额}，时间安排是${换届时间}。
      <#-- 自拟；work -->
      <#on "election-tell-bodies-term-quota">这次换届涉及${机构}，届次为${届次}，名额安排为${名额}。
      <#-- 自拟；work -->
      <#on "election-tell-bodies-only">这次换届涉及${机构}，政策性强，程序要求严，必须精心组织。
      <#-- 自拟；work -->
      <#on "election-tell-time-only">换届的时间安排是${换届时间}，各个环节都要往前赶、往细抓。
      <#-- 自拟；work -->
      <#on "election-tell-quota-only">换届名额安排为${名额}，要严格按规定的条件和程序办。
    </#switch>
  </@say>
</#macro>

<#macro election_discipline>
  <@say part="election.discipline"; id>
    <#switch id>
      <#-- 自拟；work -->
      <#on "election-discipline-strict">换届纪律必须严守：${换届纪律}。
      <#-- 自拟；work -->
      <#on "election-discipline-line">换届纪律是带电的高压线，必须牢牢记住：${换届纪律}。
      <#-- 自拟；work -->
      <#on "election-discipline-plain">风清气正是换届的底线要求，务必做到：${换届纪律}。
      <#-- 自拟；work -->
      <#on "election-discipline-first">从一开始就要把纪律挺在前面：${换届纪律}。
    </#switch>
  </@say>
</#macro>
