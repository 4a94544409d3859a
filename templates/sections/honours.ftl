<#-- 表彰：能说的话，一行一种说法 -->

<@part id="honours.by">
  <@frame id="honours-by-plain" idea="plain" for="festive training work" when="not-read-out">根据${决定}，</@frame>
  <@frame id="honours-by-plain-2" idea="plain" for="festive training work" when="not-read-out">按照${决定}，</@frame>
  <@frame id="honours-by-read" idea="read" for="festive training work" when="read-out">根据刚才宣读的${决定}，</@frame>
  <@frame id="honours-by-read-2" idea="read" for="festive training work" when="read-out">按照刚才宣读的${决定}，</@frame>
</@part>

<@part id="honours.decision">
  <@frame id="honours-decision-accordingly" idea="accordingly" for="festive training work" when="not-read-out">根据${决定}，今天对先进进行表彰。</@frame>
  <@frame id="honours-decision-accordingly-2" idea="accordingly" for="festive training work" when="not-read-out">这次会议根据${决定}，对先进进行表彰。</@frame>
  <@frame id="honours-decision-told" idea="told" for="festive training work" when="read-out">刚才宣读的，是${决定}。</@frame>
  <@frame id="honours-decision-told-2" idea="told" for="festive training work" when="read-out">刚才宣读了${决定}。</@frame>
</@part>

<@part id="honours.list">
  <@frame id="honours-list-named" idea="named" for="festive training work" when="title">${获得者}被评为${称号}</@frame>
  <@frame id="honours-list-conferred" idea="conferred" for="festive training work" when="title">${获得者}被授予${称号}称号</@frame>
  <@frame id="honours-list-won-title" idea="won" for="festive training work" when="title">${获得者}荣获${称号}称号</@frame>
  <@frame id="honours-list-named-is" idea="named-is" for="festive training work" when="title">被评为${称号}的是${获得者}</@frame>
  <@frame id="honours-list-won" idea="won" for="festive training work" when="award">${获得者}荣获${称号}</@frame>
  <@frame id="honours-list-got" idea="got" for="festive training work" when="award">${获得者}获得${称号}</@frame>
  <@frame id="honours-list-award-is" idea="award-is" for="festive training work" when="award">获得${称号}的是${获得者}</@frame>
</@part>

<@part id="honours.congratulate">
  <@frame id="honours-congratulate-warm" idea="warm" for="festive">让我们以热烈的掌声，向受到表彰的先进表示祝贺！</@frame>
  <@frame id="honours-congratulate-on-behalf" idea="on-behalf" for="festive training work">我代表${代表}，向受到表彰的先进表示热烈的祝贺！</@frame>
  <@frame id="honours-congratulate-organiser" idea="on-behalf" for="festive training work" ranks="chief deputy">在此，我代表${主办}，向受到表彰的先进表示热烈的祝贺！</@frame>
  <@frame id="honours-congratulate-here" idea="here" for="festive work">在这里，向受到表彰的先进表示热烈的祝贺！</@frame>
  <@frame id="honours-congratulate-tribute" idea="tribute" for="festive work">在此，向受到表彰的先进表示热烈的祝贺和崇高的敬意！</@frame>
  <@frame id="honours-congratulate-work-warm" idea="we" for="festive work">我们向受到表彰的先进表示热烈的祝贺！</@frame>
  <@frame id="honours-congratulate-training-warm" idea="training-warm" for="training">向受到表彰的同志表示热烈的祝贺！</@frame>
  <@frame id="honours-congratulate-training-all" idea="training-here" for="training">在这里，向受到表彰的同志表示祝贺！</@frame>
</@part>
