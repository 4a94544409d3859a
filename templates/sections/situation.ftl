<#-- 形势：能说的话，一行一种说法 -->

<@part id="situation.lead">
  <@frame id="situation-lead-aware" idea="aware" for="work festive training talk report">对面临的形势和任务，要有清醒的认识。</@frame>
  <@frame id="situation-lead-weight" idea="weight" for="work festive training talk">对做好${主题}工作的重要性，要有充分的认识。</@frame>
  <@frame id="situation-lead-mind" idea="mind" for="work festive training talk">做好${主题}工作，首先要提高认识。</@frame>
  <@frame id="situation-lead-clear" idea="clear" for="work festive training talk">抓好${主题}工作，要认清当前面临的形势。</@frame>
  <@frame id="situation-lead-aspects" idea="aspects" for="work festive training talk report" when="many">关于当前的形势，主要讲以下几个方面。</@frame>
  <@frame id="situation-lead-analyse" idea="analyse" for="work festive training talk report">简要分析一下当前的形势。</@frame>
  <@frame id="situation-lead-unite" idea="mind" for="work">做好当前的工作，必须认清形势、统一思想。</@frame>
  <@frame id="situation-lead-judge" idea="analyse" for="work report">对当前的形势，要有全面的分析和正确的判断。</@frame>
  <@frame id="situation-lead-safety-analyse" idea="analyse" for="safety">简要分析一下当前的${主题}形势。</@frame>
  <@frame id="situation-lead-safety-aware" idea="aware" for="safety">对当前的${主题}形势，要有清醒的认识。</@frame>
  <@frame id="situation-lead-economy-analyse" idea="analyse" for="economic-analysis">简要分析一下当前的经济形势。</@frame>
  <@frame id="situation-lead-economy-traits" idea="traits" for="economic-analysis" when="many">综合分析，当前的经济形势主要有以下几个特点。</@frame>
  <@frame id="situation-lead-economy-judge" idea="judge" for="economic-analysis">对当前的经济形势，要有全面的分析和正确的判断。</@frame>
  <@frame id="situation-lead-training-source" idea="learn" for="training">加强学习，首先要提高认识。</@frame>
  <@frame id="situation-lead-training-duty" idea="aware" for="training">对肩负的责任和任务，要有清醒的认识。</@frame>
  <@frame id="situation-lead-festive-ahead" idea="ahead" for="festive report">做好今后的工作，要认清面临的形势和任务。</@frame>
  <@frame id="situation-lead-festive-topic" idea="mind" for="festive">做好${主题}工作，要进一步提高认识。</@frame>
  <@frame id="situation-lead-report-plan" idea="clear" for="report">谋划今后的工作，要准确把握面临的形势。</@frame>
  <@frame id="situation-lead-report-traits" idea="aspects" for="report" when="many">综合分析，当前的形势主要有以下几个特点。</@frame>
  <@frame id="situation-lead-report-period" idea="aspects" for="report" when="many">当前和今后一个时期，面临的形势主要有以下几个特点。</@frame>
  <@frame id="situation-lead-talk-frank" idea="exchange" for="talk">关于当前的形势，同大家交换一下看法。</@frame>
  <@frame id="situation-lead-talk-topic-place" idea="exchange" for="talk">${主题}工作面临的形势，同大家一起分析一下。</@frame>
  <@frame id="situation-lead-urgent-grave" idea="grave" for="urgent">当前形势严峻，务必高度重视。</@frame>
  <@frame id="situation-lead-urgent-aware" idea="aware" for="urgent">对当前的紧急情况，要有清醒的认识。</@frame>
</@part>

<@part id="situation.end">
  <@frame id="situation-end-aware" idea="aware" for="work">${各方}要充分认识做好${主题}工作的重要性和紧迫性，切实增强责任感。</@frame>
  <@frame id="situation-end-duty-feel" idea="duty-feel" for="work">${各方}要认清面临的形势和任务，切实增强责任感和紧迫感。</@frame>
  <@frame id="situation-end-duty-topic" idea="duty-feel" for="work">要进一步增强做好${主题}工作的责任感和紧迫感，认真抓好各项任务落实。</@frame>
  <@frame id="situation-end-head-heart" idea="head-heart" for="work">${各方}要进一步统一思想、提高认识，把${主题}工作摆上重要位置。</@frame>
  <@frame id="situation-end-organiser-hand" idea="organiser-hand" for="work">${各方}要把思想和行动统一到${主办}的部署要求上来，切实抓好工作落实。</@frame>
  <@frame id="situation-end-meeting-order" idea="organiser-hand" for="work">${各方}要把思想和行动统一到这次会议的部署上来。</@frame>
  <@frame id="situation-end-attention" idea="attention" for="work">对此，${各方}要高度重视，增强工作的主动性。</@frame>
  <@frame id="situation-end-safety-luck" idea="safety-luck" for="safety">${各方}要克服麻痹思想和侥幸心理，时刻绷紧安全这根弦。</@frame>
  <@frame id="situation-end-safety-mind" idea="safety-mind" for="safety">对此，${各方}要保持高度警惕，切实抓好各项防范措施的落实。</@frame>
  <@frame id="situation-end-safety-duty" idea="safety-duty" for="safety">${各方}要认清当前的${主题}形势，切实增强责任感和紧迫感。</@frame>
  <@frame id="situation-end-economy-watch" idea="economy-watch" for="economic-analysis">${各方}要密切关注形势变化，及时研究解决出现的困难和问题。</@frame>
  <@frame id="situation-end-economy-both" idea="economy-both" for="economic-analysis">既要坚定信心，也要正视困难，扎实做好各项工作。</@frame>
  <@frame id="situation-end-economy-grasp" idea="economy-grasp" for="economic-analysis">${各方}要全面分析、准确把握当前形势，增强工作的主动性。</@frame>
  <@frame id="situation-end-training-cherish" idea="training-cherish" for="training-opening">大家要充分认识这次培训的重要性，珍惜机会，认真学习。</@frame>
  <@frame id="situation-end-training-opening-mind" idea="training-mind" for="training-opening">大家要进一步提高认识，集中精力参加培训。</@frame>
  <@frame id="situation-end-training-opening-duty" idea="training-duty" for="training-opening">希望大家增强学习的自觉性和紧迫感，认真完成学习任务。</@frame>
  <@frame id="situation-end-training-post" idea="training-post" for="training-closing">大家要充分认识肩负的责任，把学到的知识运用到实际工作中去。</@frame>
  <@frame id="situation-end-training-closing-duty" idea="training-duty" for="training-closing">希望大家增强责任感和紧迫感，继续加强学习，做好本职工作。</@frame>
  <@frame id="situation-end-training-closing-clear" idea="training-clear" for="training-closing">大家要认清形势和任务，在今后的工作中不断提高自身能力。</@frame>
  <@frame id="situation-end-festive-forward" idea="festive-forward" for="festive">我们要认清形势，明确任务，扎实做好各项工作。</@frame>
  <@frame id="situation-end-festive-topic" idea="festive-topic" for="festive">面对新的形势和任务，要继续做好${主题}工作。</@frame>
  <@frame id="situation-end-festive-together" idea="festive-together" for="festive">希望大家充分认识${主题}工作的重要意义，共同把这项工作做好。</@frame>
  <@frame id="situation-end-report-confidence" idea="report-confidence" for="report">我们要准确把握形势，坚定信心，扎实做好各项工作。</@frame>
  <@frame id="situation-end-report-duty" idea="report-duty" for="report">我们要增强责任感和紧迫感，努力完成各项目标任务。</@frame>
  <@frame id="situation-end-report-hold" idea="report-hold" for="report">对此，我们要保持清醒头脑，把各项工作做得更加扎实。</@frame>
  <@frame id="situation-end-talk-topic" idea="talk-topic" for="talk">希望大家全面认识当前形势，共同做好${主题}工作。</@frame>
  <@frame id="situation-end-talk-confidence" idea="talk-confidence" for="talk">希望大家统一思想，坚定信心，积极做好各项工作。</@frame>
  <@frame id="situation-end-talk-together" idea="talk-together" for="talk">对此，大家要有充分的认识，共同把工作做好。</@frame>
  <@frame id="situation-end-urgent-act" idea="act" for="urgent">情况紧急，${各方}要立即行动，把各项措施落实到位。</@frame>
  <@frame id="situation-end-urgent-alert" idea="alert" for="urgent">${各方}务必高度警惕，不得有丝毫麻痹松懈。</@frame>
  <@frame id="situation-end-urgent-worst" idea="worst" for="urgent">${各方}要克服侥幸心理，做好应对最坏情况的准备。</@frame>
</@part>

<@part id="situation.bare">
  <@frame id="situation-bare-aware" idea="aware" for="work">${各方}要充分认识做好${主题}工作的重要性，切实增强责任感和紧迫感，把这项工作摆上重要位置。</@frame>
  <@frame id="situation-bare-task" idea="task" for="work">做好${主题}工作，是当前的一项重要任务。${各方}要进一步统一思想、提高认识，认真抓好落实。</@frame>
  <@frame id="situation-bare-clear-head" idea="clear-head" for="work">${各方}要认清面临的形势和任务，进一步统一思想。要增强工作的主动性，把各项任务抓紧抓好。</@frame>
  <@frame id="situation-bare-training-need" idea="training-need" for="training">加强学习，是做好本职工作的需要。大家要充分认识学习的重要性，增强学习的自觉性。</@frame>
  <@frame id="situation-bare-training-topic" idea="training-topic" for="training">做好${主题}工作，需要不断加强学习。大家要提高认识，坚持学用结合，不断提高工作能力。</@frame>
  <@frame id="situation-bare-festive-future" idea="festive-future" for="festive">面对今后的任务，我们要统一思想，坚定信心，扎实做好各项工作。</@frame>
  <@frame id="situation-bare-festive-topic" idea="festive-topic" for="festive">做好${主题}工作，需要大家共同努力。希望大家继续关心和支持这项工作。</@frame>
  <@frame id="situation-bare-report-ground" idea="report-ground" for="report">我们要准确把握面临的形势和任务，统一思想，坚定信心，扎实做好各项工作。</@frame>
  <@frame id="situation-bare-report-resolve" idea="report-resolve" for="report">做好今后的工作，要认清形势，明确任务。我们要增强责任感和紧迫感，努力完成各项目标任务。</@frame>
  <@frame id="situation-bare-talk-topic" idea="talk-topic" for="talk">做好${主题}工作，需要大家共同努力。希望大家统一思想，相互支持，把各项工作做好。</@frame>
  <@frame id="situation-bare-talk-clear" idea="talk-clear" for="talk">对当前的形势和任务，大家要有清醒的认识。要坚定信心，积极做好各项工作。</@frame>
  <@frame id="situation-bare-urgent-act" idea="act" for="urgent">当前情况紧急。${各方}要高度警惕，立即行动，把各项措施落实到位。</@frame>
  <@frame id="situation-bare-urgent-luck" idea="luck" for="urgent">${各方}务必高度重视，克服麻痹思想和侥幸心理，立即抓好各项措施的落实。</@frame>
</@part>

<@part id="situation.one">
  <@frame id="situation-one-now" idea="now" for="work festive training talk report">从当前的情况看，</@frame>
  <@frame id="situation-one-present" idea="now" for="work festive training talk report">从目前的情况看，</@frame>
</@part>

<@part id="situation.predicate">
  <@frame id="situation-predicate-concerns" idea="concerns" for="work festive training talk report" when="第一条 title-concerns">${主题}工作${题}</@frame>
  <@frame id="situation-predicate-is" idea="is" for="work festive training talk report" when="第一条 title-names">做好${主题}工作，是${题}</@frame>
  <@frame id="situation-predicate-is-next" idea="is" for="work festive training talk report" when="不是第一条 title-names">是${题}</@frame>
</@part>
