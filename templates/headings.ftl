<#-- 一级标题：一篇讲话用一组，彼此对仗。一个部分写几条的，取槽都有值的第一条 -->

<#-- 工作会议通用 -->

<@headings id="heading-01" shape="副词＋动宾" for="work">
  <@heading role="recap">全面回顾${时段}的工作</@heading>
  <@heading role="recap">全面总结各项工作的进展情况</@heading>
  <@heading role="problems">清醒认识工作中存在的问题和不足</@heading>
  <@heading role="recap+problems">客观看待取得的成绩和存在的问题</@heading>
  <@heading role="cases">认真汲取典型事例带来的启示</@heading>
  <@heading role="cases+problems">认真对照典型事例查找自身差距</@heading>
  <@heading role="situation">充分认识做好${主题}工作的重要意义</@heading>
  <@heading role="situation">充分认识做好当前工作的重要意义</@heading>
  <@heading role="indicators">准确把握主要指标的运行情况</@heading>
  <@heading role="targets">准确把握下一步工作的目标要求</@heading>
  <@heading role="tasks">扎实推进${主题}工作各项任务</@heading>
  <@heading role="tasks">扎实推进当前工作的各项任务</@heading>
  <@heading role="phases">有序推进各个阶段的工作任务</@heading>
  <@heading role="measures">切实落实推进工作的各项措施</@heading>
  <@heading role="requirements">切实抓好${主题}工作的落实</@heading>
  <@heading role="requirements">切实抓好各项任务的落实</@heading>
  <@heading role="hopes">始终保持良好的精神状态和作风</@heading>
</@headings>

<@headings id="heading-02" shape="副词＋动宾" for="work">
  <@heading role="recap">认真总结${时段}的工作</@heading>
  <@heading role="recap">认真总结各项工作的成效</@heading>
  <@heading role="problems">清醒看到工作中存在的差距</@heading>
  <@heading role="recap+problems">认真总结工作中的成效和不足</@heading>
  <@heading role="cases">深入思考典型事例中的启示</@heading>
  <@heading role="cases+problems">认真对照典型事例找准差距</@heading>
  <@heading role="situation">进一步增强做好${主题}工作的责任感</@heading>
  <@heading role="situation">进一步增强做好各项工作的责任感</@heading>
  <@heading role="indicators">准确掌握主要指标的变化情况</@heading>
  <@heading role="targets">准确把握下一步工作的目标</@heading>
  <@heading role="tasks">突出抓好${主题}工作的重点任务</@heading>
  <@heading role="tasks">突出抓好当前工作的重点任务</@heading>
  <@heading role="phases">有序抓好各个阶段的工作</@heading>
  <@heading role="measures">切实强化推进工作的措施</@heading>
  <@heading role="requirements">切实推动${主题}工作落到实处</@heading>
  <@heading role="requirements">切实推动各项工作落到实处</@heading>
  <@heading role="hopes">踏实做好自己承担的工作</@heading>
</@headings>

<@headings id="heading-03" shape="四字，动宾尾" for="work">
  <@heading role="recap">肯定成绩，增强做好工作的信心</@heading>
  <@heading role="problems">找准差距，补齐工作中的短板</@heading>
  <@heading role="recap+problems">肯定成绩，不回避工作中的问题</@heading>
  <@heading role="cases">用好典型，以点带面推动工作</@heading>
  <@heading role="cases+problems">对照典型，补齐工作中的短板</@heading>
  <@heading role="situation">把握大局，增强做好${主题}工作的主动性</@heading>
  <@heading role="situation">把握大局，增强做好工作的主动性</@heading>
  <@heading role="indicators">看清走势，把握主要指标的变化</@heading>
  <@heading role="targets">锚定目标，把握下一步工作的方向</@heading>
  <@heading role="tasks">聚焦重点，全力做好${主题}工作</@heading>
  <@heading role="tasks">聚焦重点，全力做好下一步工作</@heading>
  <@heading role="phases">有序衔接，做好各个阶段的工作</@heading>
  <@heading role="measures">改进方法，不断提高工作的实效</@heading>
  <@heading role="requirements">狠抓落实，推动${主题}工作见到成效</@heading>
  <@heading role="requirements">狠抓落实，推动各项工作见到成效</@heading>
  <@heading role="hopes">扎实工作，在岗位上作出成绩</@heading>
</@headings>

<@headings id="heading-05" shape="副词＋动宾" for="work">
  <@heading role="recap">客观总结${时段}的工作</@heading>
  <@heading role="recap">客观总结工作的进展情况</@heading>
  <@heading role="problems">切实正视工作中存在的不足</@heading>
  <@heading role="recap+problems">客观总结工作的进展和不足</@heading>
  <@heading role="cases">切实汲取典型事例中的经验教训</@heading>
  <@heading role="cases+problems">认真对照典型事例查找不足</@heading>
  <@heading role="situation">切实增强做好${主题}工作的紧迫感</@heading>
  <@heading role="situation">切实增强做好当前工作的紧迫感</@heading>
  <@heading role="indicators">切实掌握主要指标的运行情况</@heading>
  <@heading role="targets">切实把握下一步工作的目标</@heading>
  <@heading role="tasks">全力抓好${主题}工作的重点环节</@heading>
  <@heading role="tasks">全力抓好当前各项重点工作</@heading>
  <@heading role="phases">有序抓好各个阶段的工作任务</@heading>
  <@heading role="measures">切实强化推进工作的各项措施</@heading>
  <@heading role="requirements">严格落实${主题}工作责任</@heading>
  <@heading role="requirements">严格落实各方面的工作责任</@heading>
  <@heading role="hopes">努力做好各自岗位上的工作</@heading>
</@headings>

<@headings id="heading-06" shape="四字，动宾尾" for="work">
  <@heading role="recap">回顾工作，肯定已经取得的成绩</@heading>
  <@heading role="problems">正视问题，找准工作中的薄弱环节</@heading>
  <@heading role="recap+problems">肯定成绩，正视存在的问题和不足</@heading>
  <@heading role="cases">剖析典型，从中汲取有益的启示</@heading>
  <@heading role="cases+problems">对照典型，查找自身存在的差距</@heading>
  <@heading role="situation">提高认识，增强做好${主题}工作的责任感</@heading>
  <@heading role="situation">提高认识，增强做好工作的责任感</@heading>
  <@heading role="indicators">分析指标，把握当前的运行情况</@heading>
  <@heading role="targets">明确目标，把握下一步工作要求</@heading>
  <@heading role="tasks">突出重点，扎实推进${主题}工作各项任务</@heading>
  <@heading role="tasks">突出重点，扎实推进各项工作任务</@heading>
  <@heading role="phases">分步实施，有序推进各阶段工作</@heading>
  <@heading role="measures">强化措施，切实提高工作的实效</@heading>
  <@heading role="requirements">严格要求，确保各项工作落到实处</@heading>
  <@heading role="hopes">振奋精神，以良好作风抓好工作</@heading>
</@headings>

<@headings id="heading-07" shape="四字，动宾尾" for="work">
  <@heading role="recap">总结工作，巩固已经取得的成效</@heading>
  <@heading role="problems">查找不足，明确改进工作的方向</@heading>
  <@heading role="recap+problems">总结工作，看到成绩也看到差距</@heading>
  <@heading role="cases">剖析事例，从中汲取经验和教训</@heading>
  <@heading role="cases+problems">对照事例，看到自身存在的不足</@heading>
  <@heading role="situation">认清形势，高度重视${主题}工作</@heading>
  <@heading role="situation">认清形势，高度重视当前各项工作</@heading>
  <@heading role="indicators">掌握情况，看清主要指标的变化</@heading>
  <@heading role="targets">理清思路，明确下一步工作目标</@heading>
  <@heading role="tasks">明确任务，全力抓好${主题}工作</@heading>
  <@heading role="tasks">明确任务，全力抓好当前重点工作</@heading>
  <@heading role="phases">统筹安排，抓好各阶段工作衔接</@heading>
  <@heading role="measures">完善措施，推动各项工作取得实效</@heading>
  <@heading role="requirements">落实责任，保证各项部署见到实效</@heading>
  <@heading role="hopes">转变作风，努力做好各自的工作</@heading>
</@headings>

<@headings id="heading-08" shape="动宾，动宾" for="work">
  <@heading role="recap">总结各项工作，肯定取得的成绩</@heading>
  <@heading role="problems">正视存在问题，明确改进方向</@heading>
  <@heading role="recap+problems">总结各项工作，找准问题和差距</@heading>
  <@heading role="cases">剖析典型事例，汲取有益的启示</@heading>
  <@heading role="cases+problems">对照典型事例，查找自身差距</@heading>
  <@heading role="situation">提高思想认识，高度重视${主题}工作</@heading>
  <@heading role="situation">提高思想认识，高度重视当前工作</@heading>
  <@heading role="indicators">分析主要指标，掌握运行情况</@heading>
  <@heading role="targets">明确工作目标，理清下一步思路</@heading>
  <@heading role="tasks">突出工作重点，抓好${主题}工作各项任务</@heading>
  <@heading role="tasks">突出工作重点，抓好各项工作任务</@heading>
  <@heading role="phases">把握工作节奏，抓好各阶段任务</@heading>
  <@heading role="measures">强化工作措施，务求取得实效</@heading>
  <@heading role="requirements">严格工作要求，推动任务落到实处</@heading>
  <@heading role="hopes">保持良好作风，做好本职工作</@heading>
</@headings>

<@headings id="heading-09" shape="两个短语并列，动宾尾" for="work">
  <@heading role="recap">总结成绩、坚定信心，继续做好今后工作</@heading>
  <@heading role="problems">正视问题、查找差距，找准改进工作的方向</@heading>
  <@heading role="recap+problems">肯定成绩、正视不足，找准改进工作的重点</@heading>
  <@heading role="cases">剖析典型、举一反三，汲取其中的有益启示</@heading>
  <@heading role="cases+problems">对照典型、反思自身，查找工作中的差距</@heading>
  <@heading role="situation">提高认识、统一思想，增强做好${主题}工作的自觉性</@heading>
  <@heading role="situation">提高认识、统一思想，增强抓好工作的自觉性</@heading>
  <@heading role="indicators">分析指标、摸清底数，把握运行的总体情况</@heading>
  <@heading role="targets">明确目标、理清思路，把握下一步工作方向</@heading>
  <@heading role="tasks">突出重点、统筹推进，全面完成${主题}工作各项任务</@heading>
  <@heading role="tasks">突出重点、统筹推进，全面完成各项工作任务</@heading>
  <@heading role="phases">统筹安排、分步实施，抓好各个阶段工作</@heading>
  <@heading role="measures">强化措施、改进方法，提高各项工作的实效</@heading>
  <@heading role="requirements">落实责任、严格要求，保证各项工作顺利开展</@heading>
  <@heading role="hopes">振奋精神、转变作风，扎实做好各自的工作</@heading>
</@headings>

<@headings id="heading-10" shape="四字，四字，动宾尾" for="work">
  <@heading role="recap">总结工作，肯定成绩，坚定做好下一步工作的信心</@heading>
  <@heading role="problems">正视问题，查找不足，明确下一步改进的方向</@heading>
  <@heading role="recap+problems">肯定成绩，查找差距，明确下一步努力的方向</@heading>
  <@heading role="cases">剖析典型，举一反三，从中汲取有益的启示</@heading>
  <@heading role="cases+problems">对照典型，反思自身，找准存在的问题和差距</@heading>
  <@heading role="situation">统一思想，提高认识，切实增强做好${主题}工作的责任感</@heading>
  <@heading role="situation">统一思想，提高认识，切实增强做好工作的责任感</@heading>
  <@heading role="indicators">分析指标，摸清底数，准确把握当前运行情况</@heading>
  <@heading role="targets">明确目标，理清思路，把握下一步工作的方向</@heading>
  <@heading role="tasks">突出重点，狠抓关键，扎实推进${主题}工作各项任务</@heading>
  <@heading role="tasks">突出重点，狠抓关键，扎实推进当前各项任务</@heading>
  <@heading role="phases">统筹安排，分步实施，有序推进各阶段工作</@heading>
  <@heading role="measures">强化措施，注重实效，切实把工作抓实抓到位</@heading>
  <@heading role="requirements">压实责任，真抓实干，确保各项工作落到实处</@heading>
  <@heading role="hopes">振奋精神，转变作风，努力做好各自工作</@heading>
</@headings>

<@headings id="heading-11" shape="四字，四字，动宾尾" for="work">
  <@heading role="recap">总结工作，肯定成效，进一步坚定工作的信心</@heading>
  <@heading role="problems">正视问题，找准差距，进一步明确改进的方向</@heading>
  <@heading role="recap+problems">总结工作，正视问题，进一步明确努力的方向</@heading>
  <@heading role="cases">剖析典型，对照自身，从中汲取经验教训</@heading>
  <@heading role="cases+problems">对照典型，查找差距，进一步明确努力的方向</@heading>
  <@heading role="situation">认清形势，统一思想，高度重视${主题}工作</@heading>
  <@heading role="situation">认清形势，统一思想，高度重视当前各项工作</@heading>
  <@heading role="indicators">分析指标，掌握情况，准确判断运行走势</@heading>
  <@heading role="targets">理清思路，把握方向，明确下一步工作的目标</@heading>
  <@heading role="tasks">明确任务，突出重点，扎实做好${主题}工作</@heading>
  <@heading role="tasks">明确任务，突出重点，扎实做好当前各项工作</@heading>
  <@heading role="phases">把握步骤，有序衔接，抓好各个阶段的工作</@heading>
  <@heading role="measures">完善措施，改进方法，不断提高工作实效</@heading>
  <@heading role="requirements">严格要求，狠抓落实，全力推动各项任务完成</@heading>
  <@heading role="hopes">振奋精神，真抓实干，努力完成各自的任务</@heading>
</@headings>

<@headings id="heading-12" shape="四字，四字，动宾尾" for="work">
  <@heading role="recap">回顾工作，总结成绩，坚定继续做好工作的信心</@heading>
  <@heading role="problems">直面问题，认清差距，切实增强改进工作的自觉</@heading>
  <@heading role="recap+problems">总结成绩，查找不足，进一步明确改进工作的重点</@heading>
  <@heading role="cases">剖析典型，汲取启示，切实增强抓好工作的自觉</@heading>
  <@heading role="cases+problems">对照典型，正视差距，切实增强改进工作的紧迫感</@heading>
  <@heading role="situation">提高站位，深化认识，切实增强抓好${主题}工作的自觉性</@heading>
  <@heading role="situation">提高站位，深化认识，切实增强抓好落实的自觉性</@heading>
  <@heading role="indicators">摸清底数，分析走势，全面掌握指标运行情况</@heading>
  <@heading role="targets">明确方向，锚定目标，全面把握下一步工作要求</@heading>
  <@heading role="tasks">聚焦重点，集中力量，全面抓好${主题}任务落实</@heading>
  <@heading role="tasks">聚焦重点，集中力量，全面抓好各项任务落实</@heading>
  <@heading role="phases">合理安排，有序推进，切实抓好各个阶段的工作</@heading>
  <@heading role="measures">细化措施，务求实效，不断提高工作质量</@heading>
  <@heading role="requirements">压实责任，务求实效，全力推动工作落地见效</@heading>
  <@heading role="hopes">提振精神，锤炼作风，努力在岗位上担当作为</@heading>
</@headings>

<@headings id="heading-13" shape="四字，四字，四字" for="work">
  <@heading role="recap">总结工作，肯定成绩，坚定信心</@heading>
  <@heading role="problems">正视问题，查找差距，补齐短板</@heading>
  <@heading role="recap+problems">肯定成绩，正视不足，改进工作</@heading>
  <@heading role="cases">剖析典型，举一反三，汲取启示</@heading>
  <@heading role="cases+problems">对照典型，查找不足，改进提高</@heading>
  <@heading role="situation">认清形势，提高认识，增强自觉</@heading>
  <@heading role="indicators">分析指标，摸清底数，把握走势</@heading>
  <@heading role="targets">明确目标，理清思路，把准方向</@heading>
  <@heading role="tasks">明确任务，突出重点，务求实效</@heading>
  <@heading role="phases">统筹安排，分步实施，有序推进</@heading>
  <@heading role="measures">强化措施，改进方法，注重实效</@heading>
  <@heading role="requirements">压实责任，严格要求，狠抓落实</@heading>
  <@heading role="hopes">振奋精神，转变作风，扎实工作</@heading>
</@headings>

<#-- 传达贯彻会 -->

<@headings id="heading-14" shape="四字，四字，动宾尾（传达贯彻会）" for="conveying">
  <@heading role="problems">对照要求，查找差距，切实增强改进工作的自觉性</@heading>
  <@heading role="situation">认真学习，深刻领会，切实把思想统一到上级要求上来</@heading>
  <@heading role="tasks">联系实际，突出重点，扎实抓好各项任务的贯彻落实</@heading>
  <@heading role="phases">统筹安排，分步实施，有序推进各阶段的贯彻落实</@heading>
  <@heading role="measures">结合实际，细化措施，扎实推动上级要求落地见效</@heading>
  <@heading role="requirements">压实责任，狠抓落实，确保上级部署落到实处</@heading>
</@headings>

<@headings id="heading-15" shape="四字，动宾尾（传达贯彻会）" for="conveying">
  <@heading role="problems">对照要求，找准工作中的差距不足</@heading>
  <@heading role="situation">认真学习，准确把握上级精神和要求</@heading>
  <@heading role="tasks">结合实际，抓好各项任务的贯彻落实</@heading>
  <@heading role="phases">分步推进，抓好各阶段的贯彻落实</@heading>
  <@heading role="measures">细化措施，推动上级要求落到实处</@heading>
  <@heading role="requirements">落实责任，推动上级部署落地见效</@heading>
</@headings>

<@headings id="heading-16" shape="动词＋定语＋宾语（传达贯彻会）" for="conveying">
  <@heading role="problems">对照上级要求查找自身差距</@heading>
  <@heading role="situation">深入学习领会上级精神和要求</@heading>
  <@heading role="tasks">结合实际抓好各项任务的落实</@heading>
  <@heading role="phases">有序推进各阶段的贯彻落实</@heading>
  <@heading role="measures">细化实化贯彻落实的各项措施</@heading>
  <@heading role="requirements">切实抓好各项部署的贯彻落实</@heading>
</@headings>

<#-- 现场会 -->

<@headings id="heading-17" shape="四字，四字，动宾尾（现场会）" for="on-site">
  <@heading role="recap">总结工作，肯定成效，进一步坚定工作信心</@heading>
  <@heading role="problems">正视差距，查找不足，进一步增强工作紧迫感</@heading>
  <@heading role="cases">学习先进，借鉴经验，进一步拓宽工作思路</@heading>
  <@heading role="cases+problems">学习先进，查找差距，进一步明确努力方向</@heading>
  <@heading role="situation">提高认识，统一思想，进一步增强工作责任感</@heading>
  <@heading role="tasks">因地制宜，突出重点，进一步推进${主题}工作</@heading>
  <@heading role="tasks">因地制宜，突出重点，进一步推进各项工作</@heading>
  <@heading role="measures">强化措施，注重实效，进一步提高工作水平</@heading>
  <@heading role="requirements">压实责任，严格要求，进一步抓好工作落实</@heading>
  <@heading role="hopes">互学互鉴，取长补短，进一步做好各自工作</@heading>
</@headings>

<@headings id="heading-18" shape="四字，动宾尾（现场会）" for="on-site">
  <@heading role="recap">总结工作，肯定${时段}的成效</@heading>
  <@heading role="recap">总结工作，肯定前一阶段的成效</@heading>
  <@heading role="problems">正视差距，找准工作中的不足</@heading>
  <@heading role="cases">学习借鉴，用好先进的经验做法</@heading>
  <@heading role="cases+problems">对照先进，找准自身存在的差距</@heading>
  <@heading role="situation">提高认识，坚定抓好工作的信心</@heading>
  <@heading role="tasks">结合实际，推动${主题}工作全面开展</@heading>
  <@heading role="tasks">结合实际，推动各项工作全面开展</@heading>
  <@heading role="measures">强化措施，不断提高工作水平</@heading>
  <@heading role="requirements">严格要求，推动各项工作落到实处</@heading>
  <@heading role="hopes">取长补短，努力做好各自的工作</@heading>
</@headings>

<@headings id="heading-19" shape="副词＋动宾（现场会）" for="on-site">
  <@heading role="recap">认真总结${时段}的取得的成效</@heading>
  <@heading role="recap">认真总结前一阶段取得的成效</@heading>
  <@heading role="problems">清醒看到工作中的差距和不足</@heading>
  <@heading role="cases">认真学习借鉴先进的经验做法</@heading>
  <@heading role="cases+problems">认真对照先进查找自身的差距</@heading>
  <@heading role="situation">充分认识做好这项工作的意义</@heading>
  <@heading role="tasks">扎实推动${主题}工作的全面开展</@heading>
  <@heading role="tasks">扎实推动各项工作的全面开展</@heading>
  <@heading role="measures">切实强化推进工作的有效措施</@heading>
  <@heading role="requirements">切实推动各项要求落到实处</@heading>
  <@heading role="hopes">积极主动做好各自承担的工作</@heading>
</@headings>

<#-- 警示教育会 -->

<@headings id="heading-20" shape="四字，四字，动宾尾（警示教育会）" for="integrity-warning">
  <@heading role="recap">总结工作，肯定成效，继续抓好当前各项工作</@heading>
  <@heading role="problems">对照检查，正视问题，保持应有的清醒和警觉</@heading>
  <@heading role="cases">以案为鉴，警钟长鸣，从典型案例中汲取教训</@heading>
  <@heading role="cases+problems">以案为鉴，对照检查，从典型案例中查找差距</@heading>
  <@heading role="situation">认清形势，提高认识，增强遵规守纪的自觉性</@heading>
  <@heading role="tasks">突出重点，标本兼治，抓好各项任务的落实</@heading>
  <@heading role="measures">强化措施，加强监督，防止类似问题再次发生</@heading>
  <@heading role="requirements">严明纪律，压实责任，坚决守住纪律的底线</@heading>
  <@heading role="hopes">心存敬畏，严于律己，始终做到廉洁自律</@heading>
</@headings>

<@headings id="heading-21" shape="四字，动宾尾（警示教育会）" for="integrity-warning">
  <@heading role="recap">总结工作，巩固已经取得的成果</@heading>
  <@heading role="problems">正视问题，时刻保持清醒和警觉</@heading>
  <@heading role="cases">剖析案例，深刻汲取其中的教训</@heading>
  <@heading role="cases+problems">剖析案例，对照查找自身的问题</@heading>
  <@heading role="situation">提高认识，不断增强遵规守纪意识</@heading>
  <@heading role="tasks">突出重点，抓好各项任务的落实</@heading>
  <@heading role="measures">强化措施，加强教育管理和监督</@heading>
  <@heading role="requirements">压实责任，严格遵守各项纪律</@heading>
  <@heading role="hopes">严于律己，自觉做到廉洁自律</@heading>
</@headings>

<@headings id="heading-22" shape="动词＋定语＋宾语（警示教育会）" for="integrity-warning">
  <@heading role="recap">客观看待${时段}的工作</@heading>
  <@heading role="recap">客观看待前一阶段的工作</@heading>
  <@heading role="problems">清醒认识自身存在的问题</@heading>
  <@heading role="cases">深刻汲取典型案例的教训</@heading>
  <@heading role="cases+problems">对照典型案例查找自身问题</@heading>
  <@heading role="situation">切实增强遵规守纪的自觉性</@heading>
  <@heading role="tasks">扎实推进${主题}重点工作</@heading>
  <@heading role="tasks">扎实推进当前的各项工作</@heading>
  <@heading role="measures">切实加强教育管理和监督</@heading>
  <@heading role="requirements">严格落实各个方面的责任</@heading>
  <@heading role="hopes">自觉守住纪律规矩的底线</@heading>
</@headings>

<#-- 经济形势分析会 -->

<@headings id="heading-23" shape="四字，四字，动宾尾（经济形势分析会）" for="economic-analysis">
  <@heading role="recap">总结工作，肯定成绩，坚定做好工作的信心</@heading>
  <@heading role="problems">正视问题，查找不足，增强改进工作的自觉性</@heading>
  <@heading role="recap+problems">客观分析，正视问题，全面看待当前运行情况</@heading>
  <@heading role="indicators">分析指标，研判走势，客观看待当前运行情况</@heading>
  <@heading role="situation">认清形势，坚定信心，增强做好工作的紧迫感</@heading>
  <@heading role="targets">明确目标，把握要求，理清下一步工作的思路</@heading>
  <@heading role="tasks">突出重点，精准施策，扎实做好各项重点工作</@heading>
  <@heading role="measures">强化措施，跟踪问效，推动各项工作取得实效</@heading>
  <@heading role="requirements">压实责任，严格要求，确保各项任务落到实处</@heading>
</@headings>

<@headings id="heading-24" shape="副词＋动宾（经济形势分析会）" for="economic-analysis">
  <@heading role="recap">全面总结${时段}的工作</@heading>
  <@heading role="recap">全面总结前一阶段的工作</@heading>
  <@heading role="problems">清醒看到存在的突出问题</@heading>
  <@heading role="recap+problems">全面分析${时段}的情况</@heading>
  <@heading role="recap+problems">全面分析前一阶段的情况</@heading>
  <@heading role="indicators">客观分析当前的运行情况</@heading>
  <@heading role="situation">准确把握当前面临的形势</@heading>
  <@heading role="targets">准确把握下一步工作目标</@heading>
  <@heading role="tasks">全力抓好当前的重点工作</@heading>
  <@heading role="measures">切实落实推进工作的措施</@heading>
  <@heading role="requirements">切实压实责任抓好落实</@heading>
</@headings>

<#-- 安全生产、防汛、防火会议 -->

<@headings id="heading-25" shape="四字，四字，动宾尾（安全会议）" for="safety">
  <@heading role="recap">总结工作，保持清醒，继续抓好各项防范工作</@heading>
  <@heading role="problems">正视问题，查找不足，切实增强防范工作的紧迫感</@heading>
  <@heading role="recap+problems">总结工作，正视不足，切实增强防范工作的自觉性</@heading>
  <@heading role="cases">剖析事例，举一反三，深刻汲取其中的教训</@heading>
  <@heading role="situation">认清形势，保持警惕，切实增强做好${主题}工作的责任感</@heading>
  <@heading role="situation">认清形势，保持警惕，切实增强防范工作的责任感</@heading>
  <@heading role="tasks">突出重点，严密防范，扎实落实${主题}各项措施</@heading>
  <@heading role="tasks">突出重点，严密防范，扎实落实各项防范措施</@heading>
  <@heading role="phases">统筹安排，压茬推进，扎实抓好各阶段工作</@heading>
  <@heading role="measures">强化措施，严格管理，切实把防范工作做到位</@heading>
  <@heading role="requirements">压实责任，严格要求，坚决守住安全底线</@heading>
  <@heading role="hopes">尽职尽责，严格要求，认真做好各自岗位的工作</@heading>
</@headings>

<@headings id="heading-26" shape="四字，动宾尾（安全会议）" for="safety">
  <@heading role="recap">总结工作，继续抓好各项防范工作</@heading>
  <@heading role="problems">查找不足，抓紧补上薄弱环节</@heading>
  <@heading role="recap+problems">总结工作，正视存在的问题和不足</@heading>
  <@heading role="cases">剖析事例，深刻汲取其中的教训</@heading>
  <@heading role="situation">提高认识，时刻保持高度警惕</@heading>
  <@heading role="tasks">突出重点，落实${主题}各项措施</@heading>
  <@heading role="tasks">突出重点，落实各项防范措施</@heading>
  <@heading role="phases">统筹安排，抓好各阶段的工作</@heading>
  <@heading role="measures">强化措施，把防范工作做到位</@heading>
  <@heading role="requirements">压实责任，坚决守住安全底线</@heading>
  <@heading role="hopes">尽职尽责，做好各自岗位的工作</@heading>
</@headings>

<@headings id="heading-27" shape="副词＋动宾（安全会议）" for="safety">
  <@heading role="recap">认真总结${时段}的防范工作</@heading>
  <@heading role="recap">认真总结前一阶段的防范工作</@heading>
  <@heading role="problems">清醒看到防范工作的薄弱环节</@heading>
  <@heading role="recap+problems">客观看待防范工作的成效和不足</@heading>
  <@heading role="cases">深刻汲取典型事例的教训</@heading>
  <@heading role="situation">充分认识做好防范工作的重要性</@heading>
  <@heading role="tasks">扎实落实${主题}工作的各项措施</@heading>
  <@heading role="tasks">扎实落实防范工作的各项措施</@heading>
  <@heading role="phases">扎实抓好各阶段的防范工作</@heading>
  <@heading role="measures">切实强化防范工作的各项措施</@heading>
  <@heading role="requirements">严格落实防范工作的各方责任</@heading>
  <@heading role="hopes">认真做好各自岗位的防范工作</@heading>
</@headings>

<#-- 换届工作会 -->

<@headings id="heading-28" shape="四字，四字，动宾尾（换届工作会）" for="term-change">
  <@heading role="situation">统一思想，提高认识，充分认识换届的重要意义</@heading>
  <@heading role="election">明确任务，把握要求，准确掌握换届的主要安排</@heading>
  <@heading role="tasks">严格程序，把握关键，扎实做好换届的各项工作</@heading>
  <@heading role="phases">统筹安排，有序衔接，抓好换届的各个阶段</@heading>
  <@heading role="measures">强化措施，加强指导，保证换届的工作质量</@heading>
  <@heading role="requirements">压实责任，严肃纪律，确保换届工作平稳有序</@heading>
</@headings>

<@headings id="heading-29" shape="四字，动宾尾（换届工作会）" for="term-change">
  <@heading role="situation">提高认识，增强做好换届工作的责任感</@heading>
  <@heading role="election">把握要求，掌握换届工作的主要安排</@heading>
  <@heading role="tasks">严格程序，抓好换届工作的各个环节</@heading>
  <@heading role="phases">有序推进，抓好换届工作的各个阶段</@heading>
  <@heading role="measures">强化措施，保证换届工作的质量</@heading>
  <@heading role="requirements">严肃纪律，确保换届工作的顺利进行</@heading>
</@headings>

<@headings id="heading-30" shape="副词＋动宾（换届工作会）" for="term-change">
  <@heading role="situation">充分认识做好换届工作的意义</@heading>
  <@heading role="election">准确把握换届工作的主要安排</@heading>
  <@heading role="tasks">扎实做好换届工作的各项任务</@heading>
  <@heading role="phases">有序推进换届工作的各个阶段</@heading>
  <@heading role="measures">切实提高换届工作的质量</@heading>
  <@heading role="requirements">切实抓好换届工作的各项要求</@heading>
</@headings>

<#-- 表彰、庆祝、仪式 -->

<@headings id="heading-31" shape="副词＋动宾" for="festive">
  <@heading role="recap">全面回顾已经取得的成绩</@heading>
  <@heading role="cases">认真学习先进典型的事迹</@heading>
  <@heading role="situation">准确把握面临的形势任务</@heading>
  <@heading role="tasks">扎实做好${主题}重点工作</@heading>
  <@heading role="tasks">扎实做好下一步重点工作</@heading>
  <@heading role="requirements">认真抓好各项工作的落实</@heading>
  <@heading role="hopes">努力做好各自岗位的工作</@heading>
</@headings>

<@headings id="heading-32" shape="进一步＋动宾" for="festive">
  <@heading role="cases">进一步学习先进典型的精神</@heading>
  <@heading role="situation">进一步认清肩负的责任</@heading>
  <@heading role="tasks">进一步做好今后的各项工作</@heading>
  <@heading role="requirements">进一步抓好各项工作的落实</@heading>
  <@heading role="hopes">进一步振奋精神做好工作</@heading>
</@headings>

<@headings id="heading-33" shape="偏正短语" for="festive">
  <@heading role="recap">走过的历程和取得的成绩</@heading>
  <@heading role="cases">先进典型和他们的事迹</@heading>
  <@heading role="situation">当前面临的形势和任务</@heading>
  <@heading role="tasks">下一步需要抓好的工作</@heading>
  <@heading role="requirements">做好今后工作的具体要求</@heading>
  <@heading role="hopes">对大家今后工作的期待</@heading>
</@headings>

<@headings id="heading-34" shape="对⟨宾⟩的⟨名⟩" for="festive">
  <@heading role="recap">对工作历程和成绩的回顾</@heading>
  <@heading role="cases">对先进典型事迹的介绍</@heading>
  <@heading role="situation">对当前形势任务的认识</@heading>
  <@heading role="tasks">对下一步重点工作的安排</@heading>
  <@heading role="requirements">对做好今后工作的要求</@heading>
  <@heading role="hopes">对各位今后工作的希望</@heading>
</@headings>

<@headings id="heading-35" shape="四字，动宾尾" for="festive">
  <@heading role="recap">回顾历程，看到各项工作的进步</@heading>
  <@heading role="cases">学习典型，向身边的先进看齐</@heading>
  <@heading role="situation">认清形势，明确肩负的责任</@heading>
  <@heading role="tasks">再接再厉，做好下一步重点工作</@heading>
  <@heading role="requirements">真抓实干，确保各项工作落实到位</@heading>
  <@heading role="hopes">振奋精神，努力创造新的业绩</@heading>
</@headings>

<@headings id="heading-36" shape="四字，动宾尾" for="festive">
  <@heading role="recap">总结工作，肯定已经取得的成绩</@heading>
  <@heading role="cases">学习先进，以先进为榜样做好工作</@heading>
  <@heading role="situation">着眼长远，把握新的形势任务</@heading>
  <@heading role="tasks">突出重点，推动${主题}工作再上台阶</@heading>
  <@heading role="tasks">突出重点，推动各项工作再上台阶</@heading>
  <@heading role="requirements">严格要求，把各项工作落到实处</@heading>
  <@heading role="hopes">继续努力，争取更加优异的成绩</@heading>
</@headings>

<@headings id="heading-37" shape="动宾，动宾" for="festive">
  <@heading role="recap">回顾工作历程，总结取得的成绩</@heading>
  <@heading role="cases">学习先进典型，做好本职工作</@heading>
  <@heading role="situation">认清当前形势，增强责任意识</@heading>
  <@heading role="tasks">抓住工作重点，做好今后工作</@heading>
  <@heading role="requirements">严格工作要求，推动工作落实</@heading>
  <@heading role="hopes">保持奋斗精神，争取更好的成绩</@heading>
</@headings>

<@headings id="heading-38" shape="两个短语并列，动宾尾" for="festive">
  <@heading role="recap">总结成绩、振奋精神，继续做好今后工作</@heading>
  <@heading role="cases">学习先进、见贤思齐，努力做好本职工作</@heading>
  <@heading role="situation">认清形势、明确责任，始终保持清醒头脑</@heading>
  <@heading role="tasks">突出重点、扎实工作，全面完成各项任务</@heading>
  <@heading role="requirements">严格要求、改进作风，切实抓好工作落实</@heading>
  <@heading role="hopes">团结一致、共同努力，不断取得更好成绩</@heading>
</@headings>

<@headings id="heading-39" shape="四字，四字，动宾尾" for="festive">
  <@heading role="recap">总结工作，肯定成绩，坚定继续前进的信心</@heading>
  <@heading role="cases">学习先进，对照自身，努力向先进典型看齐</@heading>
  <@heading role="situation">认清形势，明确任务，增强做好工作的责任感</@heading>
  <@heading role="tasks">突出重点，再接再厉，扎实做好${主题}工作</@heading>
  <@heading role="tasks">突出重点，再接再厉，扎实做好今后各项工作</@heading>
  <@heading role="requirements">严格要求，狠抓落实，不断提高工作水平</@heading>
  <@heading role="hopes">振奋精神，扎实工作，努力创造新的业绩</@heading>
</@headings>

<@headings id="heading-40" shape="四字，四字，动宾尾" for="festive">
  <@heading role="recap">回顾过去，总结成绩，进一步增强工作信心</@heading>
  <@heading role="cases">学习先进，崇尚先进，进一步形成良好风气</@heading>
  <@heading role="situation">认清形势，提高认识，进一步明确肩负的责任</@heading>
  <@heading role="tasks">明确任务，突出重点，进一步做好今后工作</@heading>
  <@heading role="requirements">转变作风，落实责任，进一步推动工作落实</@heading>
  <@heading role="hopes">戒骄戒躁，再接再厉，进一步取得新的成绩</@heading>
</@headings>

<@headings id="heading-41" shape="四字，四字，以⟨名⟩＋动宾" for="festive">
  <@heading role="recap">肯定成绩，坚定信心，以更好的状态投入工作</@heading>
  <@heading role="cases">学习先进，对照差距，以先进为榜样做好工作</@heading>
  <@heading role="situation">认清形势，牢记责任，以清醒的认识面对任务</@heading>
  <@heading role="tasks">明确任务，真抓实干，以务实的作风完成任务</@heading>
  <@heading role="requirements">改进作风，狠抓落实，以严格的要求做好工作</@heading>
  <@heading role="hopes">再接再厉，努力进取，以扎实的工作再创佳绩</@heading>
</@headings>

<@headings id="heading-42" shape="四字，四字，四字" for="festive">
  <@heading role="recap">回顾历程，总结成绩，坚定信心</@heading>
  <@heading role="cases">学习先进，对照自己，见贤思齐</@heading>
  <@heading role="situation">认清形势，明确方向，增强信心</@heading>
  <@heading role="tasks">明确任务，突出重点，扎实推进</@heading>
  <@heading role="requirements">严格要求，落实责任，真抓实干</@heading>
  <@heading role="hopes">戒骄戒躁，再接再厉，再创佳绩</@heading>
</@headings>

<#-- 总结表彰会 -->

<@headings id="heading-43" shape="四字，四字，动宾尾（表彰会）" for="commendation">
  <@heading role="recap">总结工作，肯定成绩，坚定做好今后工作的信心</@heading>
  <@heading role="cases">学习先进，对照典型，认真做好各自岗位的工作</@heading>
  <@heading role="situation">认清形势，保持清醒，切实增强责任感和紧迫感</@heading>
  <@heading role="tasks">突出重点，狠抓落实，扎实做好下一步各项工作</@heading>
  <@heading role="requirements">落实责任，严格要求，确保各项工作取得实效</@heading>
  <@heading role="hopes">珍惜荣誉，再接再厉，努力在今后工作中再创佳绩</@heading>
</@headings>

<@headings id="heading-44" shape="四字，动宾尾（表彰会）" for="commendation">
  <@heading role="recap">总结工作，坚定做好工作的信心</@heading>
  <@heading role="cases">学习先进，做好各自岗位的工作</@heading>
  <@heading role="situation">保持清醒，认清面临的形势任务</@heading>
  <@heading role="tasks">突出重点，做好今后的各项工作</@heading>
  <@heading role="requirements">真抓实干，推动各项工作落实到位</@heading>
  <@heading role="hopes">珍惜荣誉，争取今后更大的成绩</@heading>
</@headings>

<#-- 培训班 -->

<@headings id="heading-45" shape="副词＋动宾" for="training">
  <@heading role="recap">认真总结这次学习的情况</@heading>
  <@heading role="situation">充分认识肩负的工作责任</@heading>
  <@heading role="tasks">准确把握学习的重点内容</@heading>
  <@heading role="course">全面了解课程的内容安排</@heading>
  <@heading role="requirements">严格遵守学习的各项要求</@heading>
  <@heading role="hopes">努力把学习成果用于工作</@heading>
</@headings>

<@headings id="heading-46" shape="进一步＋动宾" for="training">
  <@heading role="recap">进一步总结学习的收获体会</@heading>
  <@heading role="situation">进一步增强做好工作的责任感</@heading>
  <@heading role="tasks">进一步提高做好工作的能力</@heading>
  <@heading role="course">进一步明确课程的内容安排</@heading>
  <@heading role="requirements">进一步树立良好的学习风气</@heading>
  <@heading role="hopes">进一步把学习成果用于工作</@heading>
</@headings>

<@headings id="heading-47" shape="切实＋动宾" for="training">
  <@heading role="recap">切实巩固这次学习的成果</@heading>
  <@heading role="situation">切实增强做好工作的责任感</@heading>
  <@heading role="tasks">切实提高做好工作的能力</@heading>
  <@heading role="course">切实学好安排的各门课程</@heading>
  <@heading role="requirements">切实树立良好的学习风气</@heading>
  <@heading role="hopes">切实把学习成果用于工作</@heading>
</@headings>

<@headings id="heading-48" shape="偏正短语" for="training">
  <@heading role="recap">这次学习培训的主要情况</@heading>
  <@heading role="situation">面临的形势和肩负的责任</@heading>
  <@heading role="tasks">需要重点学习的主要内容</@heading>
  <@heading role="course">这次培训的内容和安排</@heading>
  <@heading role="requirements">对学习和工作的具体要求</@heading>
  <@heading role="hopes">对各位学员今后的希望</@heading>
</@headings>

<@headings id="heading-49" shape="对⟨宾⟩的⟨名⟩" for="training">
  <@heading role="recap">对这次学习情况的总结</@heading>
  <@heading role="situation">对当前形势和责任的认识</@heading>
  <@heading role="tasks">对学习重点内容的安排</@heading>
  <@heading role="course">对课程内容和时间的安排</@heading>
  <@heading role="requirements">对大家学习工作的要求</@heading>
  <@heading role="hopes">对学员今后工作的希望</@heading>
</@headings>

<@headings id="heading-50" shape="四字，动宾尾" for="training">
  <@heading role="recap">总结学习，巩固取得的学习成果</@heading>
  <@heading role="situation">提高认识，增强学习的自觉性和责任感</@heading>
  <@heading role="tasks">突出重点，掌握做好工作的本领</@heading>
  <@heading role="course">用好课程，认真学好安排的各项内容</@heading>
  <@heading role="requirements">严格要求，保持良好的学习风气</@heading>
  <@heading role="hopes">学以致用，把学习成果用于实践</@heading>
</@headings>

<@headings id="heading-51" shape="四字，动宾尾" for="training">
  <@heading role="recap">总结收获，为今后工作打好基础</@heading>
  <@heading role="situation">认清形势，明确肩负的工作责任</@heading>
  <@heading role="tasks">明确内容，切实提高自身的能力</@heading>
  <@heading role="course">珍惜机会，认真学好安排的课程</@heading>
  <@heading role="requirements">遵守纪律，确保学习取得好的效果</@heading>
  <@heading role="hopes">学用结合，努力做好各自的工作</@heading>
</@headings>

<@headings id="heading-52" shape="动宾，动宾" for="training">
  <@heading role="recap">总结学习情况，巩固学习成果</@heading>
  <@heading role="situation">提高思想认识，明确肩负责任</@heading>
  <@heading role="tasks">把握学习重点，提高自身能力</@heading>
  <@heading role="course">用好学习时间，学好各门课程</@heading>
  <@heading role="requirements">严守学习纪律，树立良好学风</@heading>
  <@heading role="hopes">坚持学用结合，做好各自工作</@heading>
</@headings>

<@headings id="heading-53" shape="两个短语并列，动宾尾" for="training">
  <@heading role="recap">总结学习、梳理收获，把学习成果巩固下来</@heading>
  <@heading role="situation">认清形势、明确责任，把思想认识统一起来</@heading>
  <@heading role="tasks">突出重点、联系实际，把重点内容真正学好</@heading>
  <@heading role="course">珍惜机会、静下心来，把各门课程认真学好</@heading>
  <@heading role="requirements">端正学风、严守纪律，把学习要求落到实处</@heading>
  <@heading role="hopes">学以致用、知行合一，把学习成果用到岗位上</@heading>
</@headings>

<@headings id="heading-54" shape="四字，四字，动宾尾" for="training">
  <@heading role="recap">总结学习，肯定收获，巩固这次学习的成果</@heading>
  <@heading role="situation">认清形势，提高认识，增强学习和工作的责任感</@heading>
  <@heading role="tasks">突出重点，学深学透，提高做好工作的能力</@heading>
  <@heading role="course">珍惜机会，合理安排，认真学好各门课程</@heading>
  <@heading role="requirements">严格要求，遵守纪律，保持良好的学习风气</@heading>
  <@heading role="hopes">学以致用，知行合一，把学习成果用到工作中</@heading>
</@headings>

<@headings id="heading-55" shape="四字，四字，动宾尾" for="training">
  <@heading role="recap">总结学习，梳理收获，切实巩固学习成果</@heading>
  <@heading role="situation">统一思想，认清形势，切实增强工作责任感</@heading>
  <@heading role="tasks">联系实际，学深悟透，切实掌握学习内容</@heading>
  <@heading role="course">珍惜时间，静心学习，切实学好各门课程</@heading>
  <@heading role="requirements">端正学风，严守纪律，切实保证学习质量</@heading>
  <@heading role="hopes">学用结合，勤于实践，切实做好本职工作</@heading>
</@headings>

<@headings id="heading-56" shape="四字，四字，四字" for="training">
  <@heading role="recap">总结学习，梳理收获，巩固成果</@heading>
  <@heading role="situation">认清形势，明确责任，增强自觉</@heading>
  <@heading role="tasks">突出重点，学深悟透，提高能力</@heading>
  <@heading role="course">珍惜机会，专心听讲，学好课程</@heading>
  <@heading role="requirements">端正态度，遵守纪律，改进学风</@heading>
  <@heading role="hopes">学以致用，知行合一，做好工作</@heading>
</@headings>

<#-- 座谈会 -->

<@headings id="heading-57" shape="副词＋动宾" for="talk">
  <@heading role="recap">简要回顾${时段}的工作</@heading>
  <@heading role="recap">简要回顾前一阶段的工作</@heading>
  <@heading role="problems">客观看待工作中的不足</@heading>
  <@heading role="situation">共同分析当前面临的形势</@heading>
  <@heading role="tasks">认真做好下一步重点工作</@heading>
  <@heading role="responses">认真回应大家的意见建议</@heading>
  <@heading role="measures">认真落实改进工作的措施</@heading>
  <@heading role="requirements">切实抓好各项工作的落实</@heading>
  <@heading role="hopes">真诚提出对大家的希望</@heading>
</@headings>

<@headings id="heading-58" shape="进一步＋动宾" for="talk">
  <@heading role="problems">进一步正视工作中的不足</@heading>
  <@heading role="situation">进一步认清当前的形势</@heading>
  <@heading role="tasks">进一步推进${主题}工作</@heading>
  <@heading role="tasks">进一步做好今后的工作</@heading>
  <@heading role="responses">进一步回应大家的关切</@heading>
  <@heading role="measures">进一步完善改进工作的措施</@heading>
  <@heading role="requirements">进一步落实各方面的责任</@heading>
  <@heading role="hopes">进一步形成做好工作的合力</@heading>
</@headings>

<@headings id="heading-59" shape="偏正短语" for="talk">
  <@heading role="recap">${时段}的工作的简要情况</@heading>
  <@heading role="recap">前一阶段工作的简要情况</@heading>
  <@heading role="problems">工作中存在的主要问题</@heading>
  <@heading role="situation">目前面临的形势和情况</@heading>
  <@heading role="tasks">下一步重点要做的工作</@heading>
  <@heading role="responses">对大家意见建议的回应</@heading>
  <@heading role="measures">下一步改进工作的措施</@heading>
  <@heading role="requirements">抓好工作落实的具体要求</@heading>
  <@heading role="hopes">对在座各位今后的希望</@heading>
</@headings>

<@headings id="heading-60" shape="对⟨宾⟩的⟨名⟩" for="talk">
  <@heading role="recap">对${时段}的工作的介绍</@heading>
  <@heading role="recap">对前一阶段工作的介绍</@heading>
  <@heading role="problems">对工作中不足之处的认识</@heading>
  <@heading role="situation">对当前形势和情况的看法</@heading>
  <@heading role="tasks">对下一步各项工作的考虑</@heading>
  <@heading role="responses">对各位意见建议的答复</@heading>
  <@heading role="measures">对下一步改进工作的安排</@heading>
  <@heading role="requirements">对抓好各项落实的要求</@heading>
  <@heading role="hopes">对各位提出的希望和期待</@heading>
</@headings>

<@headings id="heading-61" shape="四字，动宾尾" for="talk">
  <@heading role="recap">回顾工作，通报${时段}的主要情况</@heading>
  <@heading role="recap">回顾工作，通报前一阶段主要情况</@heading>
  <@heading role="problems">正视问题，说明工作中的不足</@heading>
  <@heading role="situation">认清形势，坚定做好工作的信心</@heading>
  <@heading role="tasks">突出重点，做好下一步各项工作</@heading>
  <@heading role="responses">认真研究，回应大家的意见建议</@heading>
  <@heading role="measures">完善措施，努力做好服务工作</@heading>
  <@heading role="requirements">落实责任，把各项工作落到实处</@heading>
  <@heading role="hopes">同心协力，共同把工作做得更好</@heading>
</@headings>

<@headings id="heading-62" shape="四字，动宾尾" for="talk">
  <@heading role="recap">总结工作，介绍目前的进展情况</@heading>
  <@heading role="problems">正视不足，找准需要改进的地方</@heading>
  <@heading role="situation">分析形势，增强做好工作的信心</@heading>
  <@heading role="tasks">明确重点，扎实推进${主题}工作</@heading>
  <@heading role="tasks">明确重点，扎实推进下一步工作</@heading>
  <@heading role="responses">认真对待，答复大家提出的问题</@heading>
  <@heading role="measures">改进工作，不断提高服务水平</@heading>
  <@heading role="requirements">明确要求，推动各项工作落到实处</@heading>
  <@heading role="hopes">加强沟通，携手推进今后的工作</@heading>
</@headings>

<@headings id="heading-63" shape="动宾，动宾" for="talk">
  <@heading role="recap">介绍有关情况，总结前段工作</@heading>
  <@heading role="problems">正视存在问题，认真加以改进</@heading>
  <@heading role="situation">认清当前形势，坚定工作信心</@heading>
  <@heading role="tasks">突出工作重点，做好今后工作</@heading>
  <@heading role="responses">认真研究意见，逐一作出答复</@heading>
  <@heading role="measures">完善工作措施，提高服务水平</@heading>
  <@heading role="requirements">落实工作责任，推动工作开展</@heading>
  <@heading role="hopes">加强沟通联系，形成工作合力</@heading>
</@headings>

<@headings id="heading-64" shape="两个短语并列，动宾尾" for="talk">
  <@heading role="recap">回顾工作、通报情况，说明目前进展</@heading>
  <@heading role="problems">正视问题、查找不足，认真改进各项工作</@heading>
  <@heading role="situation">认清形势、坚定信心，努力做好各项工作</@heading>
  <@heading role="tasks">突出重点、统筹推进，做好下一步工作</@heading>
  <@heading role="responses">认真研究、逐件答复，回应大家关切</@heading>
  <@heading role="measures">完善措施、优化服务，帮助解决实际问题</@heading>
  <@heading role="requirements">明确责任、抓好落实，确保各项工作落到实处</@heading>
  <@heading role="hopes">加强沟通、密切配合，共同做好今后的工作</@heading>
</@headings>

<@headings id="heading-65" shape="四字，四字，动宾尾" for="talk">
  <@heading role="recap">回顾工作，通报情况，说明${时段}的主要进展</@heading>
  <@heading role="recap">回顾工作，通报情况，说明前一阶段的主要进展</@heading>
  <@heading role="problems">正视问题，查找差距，认真改进今后的工作</@heading>
  <@heading role="situation">认清形势，统一认识，坚定做好工作的信心</@heading>
  <@heading role="tasks">突出重点，统筹安排，扎实做好${主题}工作</@heading>
  <@heading role="tasks">突出重点，统筹安排，扎实做好下一步工作</@heading>
  <@heading role="responses">认真研究，逐项办理，积极回应大家的意见建议</@heading>
  <@heading role="measures">完善措施，改进服务，帮助解决实际问题</@heading>
  <@heading role="requirements">落实责任，严格要求，把各项工作落到实处</@heading>
  <@heading role="hopes">加强沟通，密切配合，共同把今后的工作做好</@heading>
</@headings>

<@headings id="heading-66" shape="四字，四字，动宾尾" for="talk">
  <@heading role="recap">总结工作，介绍情况，让大家了解目前的进展</@heading>
  <@heading role="problems">正视不足，查找差距，进一步改进存在的问题</@heading>
  <@heading role="situation">分析形势，统一认识，努力做好今后的工作</@heading>
  <@heading role="tasks">明确任务，抓住重点，推动各项工作的开展</@heading>
  <@heading role="responses">认真对待，及时办理，答复大家提出的意见</@heading>
  <@heading role="measures">改进工作，优化服务，拿出切实可行的措施</@heading>
  <@heading role="requirements">明确责任，狠抓落实，把各项工作做到位</@heading>
  <@heading role="hopes">团结一心，共同努力，把今后的工作做得更好</@heading>
</@headings>

<@headings id="heading-67" shape="四字，四字，四字" for="talk">
  <@heading role="recap">回顾工作，通报情况，介绍进展</@heading>
  <@heading role="problems">正视问题，查找不足，认真改进</@heading>
  <@heading role="situation">认清形势，统一认识，坚定信心</@heading>
  <@heading role="tasks">突出重点，统筹安排，扎实推进</@heading>
  <@heading role="responses">认真研究，逐项答复，抓好办理</@heading>
  <@heading role="measures">完善措施，改进服务，务求实效</@heading>
  <@heading role="requirements">明确责任，严格要求，抓好落实</@heading>
  <@heading role="hopes">加强沟通，密切配合，共同努力</@heading>
</@headings>

<@headings id="heading-68" shape="副词＋动宾" for="talk">
  <@heading role="recap">认真回顾${时段}的工作</@heading>
  <@heading role="recap">认真总结前一阶段的工作</@heading>
  <@heading role="problems">认真改进工作中的不足</@heading>
  <@heading role="situation">认真分析当前面临的形势</@heading>
  <@heading role="tasks">认真推进${主题}重点工作</@heading>
  <@heading role="tasks">认真抓好下一步各项工作</@heading>
  <@heading role="responses">认真答复大家的意见建议</@heading>
  <@heading role="measures">认真落实各项改进措施</@heading>
  <@heading role="requirements">认真把各项工作落到实处</@heading>
  <@heading role="hopes">共同把今后的工作做好</@heading>
</@headings>

<#-- 政府工作报告 -->

<@headings id="heading-69" shape="偏正短语" for="report">
  <@heading role="recap">${时段}工作情况回顾</@heading>
  <@heading role="recap">前一时期工作情况回顾</@heading>
  <@heading role="problems">工作中的困难和问题</@heading>
  <@heading role="recap+problems">${时段}工作情况回顾</@heading>
  <@heading role="recap+problems">前一时期工作情况回顾</@heading>
  <@heading role="situation">当前面临的主要形势</@heading>
  <@heading role="targets">总体要求和主要目标</@heading>
  <@heading role="tasks">下一步重点工作安排</@heading>
  <@heading role="requirements">全面加强自身建设</@heading>
</@headings>

<@headings id="heading-70" shape="偏正短语" for="report">
  <@heading role="recap">${时段}工作的简要回顾</@heading>
  <@heading role="recap">前一时期工作的简要回顾</@heading>
  <@heading role="problems">存在的主要困难和问题</@heading>
  <@heading role="recap+problems">${时段}工作的简要回顾</@heading>
  <@heading role="recap+problems">前一时期工作的简要回顾</@heading>
  <@heading role="situation">面临的主要形势和任务</@heading>
  <@heading role="targets">今后工作的总体目标要求</@heading>
  <@heading role="tasks">今后工作的主要任务安排</@heading>
  <@heading role="requirements">加强自身建设的具体要求</@heading>
</@headings>

<@headings id="heading-71" shape="偏正短语" for="report">
  <@heading role="recap">${时段}主要工作回顾</@heading>
  <@heading role="recap">前一时期主要工作回顾</@heading>
  <@heading role="problems">存在的困难和问题</@heading>
  <@heading role="recap+problems">${时段}主要工作回顾</@heading>
  <@heading role="recap+problems">前一时期主要工作回顾</@heading>
  <@heading role="situation">今后面临的形势</@heading>
  <@heading role="targets">总体要求和目标任务</@heading>
  <@heading role="tasks">主要任务和重点工作</@heading>
  <@heading role="requirements">切实加强自身建设</@heading>
</@headings>

<@headings id="heading-72" shape="偏正短语" for="report">
  <@heading role="recap">${时段}的工作总结</@heading>
  <@heading role="recap">前一时期的工作总结</@heading>
  <@heading role="problems">发展中存在的问题</@heading>
  <@heading role="recap+problems">${时段}的工作总结</@heading>
  <@heading role="recap+problems">前一时期的工作总结</@heading>
  <@heading role="situation">当前的发展形势</@heading>
  <@heading role="targets">下一步的目标要求</@heading>
  <@heading role="tasks">下一步的工作安排</@heading>
  <@heading role="requirements">自身建设的主要任务</@heading>
</@headings>

<@headings id="heading-73" shape="偏正短语" for="report">
  <@heading role="recap">${时段}的主要工作</@heading>
  <@heading role="recap">前一时期的主要工作</@heading>
  <@heading role="problems">主要困难和问题</@heading>
  <@heading role="recap+problems">${时段}的主要工作</@heading>
  <@heading role="recap+problems">前一时期的主要工作</@heading>
  <@heading role="situation">当前形势和任务</@heading>
  <@heading role="targets">今后的主要目标</@heading>
  <@heading role="tasks">今后的重点工作</@heading>
  <@heading role="requirements">加强自身建设的措施</@heading>
</@headings>

<@headings id="heading-74" shape="偏正短语" for="report">
  <@heading role="recap">${时段}各项工作回顾</@heading>
  <@heading role="recap">前一时期各项工作回顾</@heading>
  <@heading role="problems">目前存在的主要问题</@heading>
  <@heading role="recap+problems">${时段}各项工作回顾</@heading>
  <@heading role="recap+problems">前一时期各项工作回顾</@heading>
  <@heading role="situation">发展面临的形势</@heading>
  <@heading role="targets">总体思路和目标要求</@heading>
  <@heading role="tasks">今后的各项重点任务</@heading>
  <@heading role="requirements">进一步加强自身建设</@heading>
</@headings>

<@headings id="heading-75" shape="关于" for="report">
  <@heading role="recap">关于${时段}的工作</@heading>
  <@heading role="recap">关于前一时期的工作</@heading>
  <@heading role="problems">关于存在的困难和问题</@heading>
  <@heading role="recap+problems">关于${时段}的工作</@heading>
  <@heading role="recap+problems">关于前一时期的工作</@heading>
  <@heading role="situation">关于当前的发展形势</@heading>
  <@heading role="targets">关于今后的主要目标</@heading>
  <@heading role="tasks">关于今后的重点工作</@heading>
  <@heading role="requirements">关于加强自身建设</@heading>
</@headings>

<@headings id="heading-76" shape="偏正短语" for="report">
  <@heading role="recap">${时段}工作的基本情况</@heading>
  <@heading role="recap">前一时期工作的基本情况</@heading>
  <@heading role="problems">当前存在的主要问题</@heading>
  <@heading role="recap+problems">${时段}工作的基本情况</@heading>
  <@heading role="recap+problems">前一时期工作的基本情况</@heading>
  <@heading role="situation">今后发展的形势分析</@heading>
  <@heading role="targets">今后发展的目标要求</@heading>
  <@heading role="tasks">今后发展的重点任务</@heading>
  <@heading role="requirements">自身建设的工作要求</@heading>
</@headings>

<@headings id="heading-77" shape="偏正短语" for="report">
  <@heading role="recap">${时段}工作回顾</@heading>
  <@heading role="recap">前一时期工作回顾</@heading>
  <@heading role="problems">工作中的不足</@heading>
  <@heading role="recap+problems">${时段}工作回顾</@heading>
  <@heading role="recap+problems">前一时期工作回顾</@heading>
  <@heading role="situation">当前形势分析</@heading>
  <@heading role="targets">今后奋斗目标</@heading>
  <@heading role="tasks">今后主要任务</@heading>
  <@heading role="requirements">抓好自身建设</@heading>
</@headings>

<@headings id="heading-78" shape="偏正短语" for="report">
  <@heading role="recap">${时段}工作开展情况</@heading>
  <@heading role="recap">前一时期工作开展情况</@heading>
  <@heading role="problems">工作困难和不足</@heading>
  <@heading role="recap+problems">${时段}工作开展情况</@heading>
  <@heading role="recap+problems">前一时期工作开展情况</@heading>
  <@heading role="situation">今后的形势和任务</@heading>
  <@heading role="targets">总体目标要求</@heading>
  <@heading role="tasks">重点任务安排</@heading>
  <@heading role="requirements">自身建设的要求</@heading>
</@headings>

<@headings id="heading-79" shape="偏正短语" for="report">
  <@heading role="recap">${时段}工作总体情况</@heading>
  <@heading role="recap">前一时期工作总体情况</@heading>
  <@heading role="problems">存在的突出问题</@heading>
  <@heading role="recap+problems">${时段}工作总体情况</@heading>
  <@heading role="recap+problems">前一时期工作总体情况</@heading>
  <@heading role="situation">面临的机遇和挑战</@heading>
  <@heading role="targets">主要目标安排</@heading>
  <@heading role="tasks">重点工作任务</@heading>
  <@heading role="requirements">狠抓自身建设</@heading>
</@headings>

<@headings id="heading-80" shape="偏正短语" for="report">
  <@heading role="recap">${时段}主要工作情况</@heading>
  <@heading role="recap">前一时期主要工作情况</@heading>
  <@heading role="problems">工作问题和不足</@heading>
  <@heading role="recap+problems">${时段}主要工作情况</@heading>
  <@heading role="recap+problems">前一时期主要工作情况</@heading>
  <@heading role="situation">形势和任务要求</@heading>
  <@heading role="targets">今后总体目标</@heading>
  <@heading role="tasks">下一步主要工作</@heading>
  <@heading role="requirements">从严抓好自身建设</@heading>
</@headings>


<#-- 紧急会议 -->

<@headings id="heading-81" shape="动宾，动宾尾" for="urgent">
  <@heading role="recap">总结前段工作，继续保持高度警惕</@heading>
  <@heading role="problems">正视存在问题，立即补上薄弱环节</@heading>
  <@heading role="recap+problems">总结前段工作，抓紧补上薄弱环节</@heading>
  <@heading role="cases">剖析有关事例，深刻汲取其中教训</@heading>
  <@heading role="situation">认清当前形势，时刻保持高度警惕</@heading>
  <@heading role="tasks">立即行动起来，抓紧落实各项任务</@heading>
  <@heading role="phases">把握时间节点，抓好各阶段的工作</@heading>
  <@heading role="measures">抓紧落实措施，把各项工作做到位</@heading>
  <@heading role="requirements">严格落实责任，确保人员到岗到位</@heading>
  <@heading role="hopes">坚守工作岗位，认真履行各自职责</@heading>
</@headings>

<@headings id="heading-82" shape="四字，四字，动宾尾" for="urgent">
  <@heading role="recap">总结前段，保持警惕，继续抓好当前各项工作</@heading>
  <@heading role="problems">正视问题，查找不足，立即补上薄弱环节</@heading>
  <@heading role="recap+problems">总结前段，正视不足，立即补上薄弱环节</@heading>
  <@heading role="cases">剖析事例，汲取教训，坚决防止类似问题发生</@heading>
  <@heading role="situation">认清形势，保持警惕，克服麻痹松懈思想</@heading>
  <@heading role="tasks">立即行动，明确分工，抓紧落实当前各项任务</@heading>
  <@heading role="phases">统筹安排，紧密衔接，抓好各个阶段的工作</@heading>
  <@heading role="measures">落实措施，严格管理，切实把工作做到位</@heading>
  <@heading role="requirements">压实责任，严明纪律，确保各项部署执行到位</@heading>
  <@heading role="hopes">坚守岗位，尽职尽责，认真做好各自的工作</@heading>
</@headings>

<@headings id="heading-83" shape="副词＋动宾" for="urgent">
  <@heading role="recap">全面检视${时段}的工作</@heading>
  <@heading role="recap">全面检视前一阶段的工作</@heading>
  <@heading role="problems">立即补上工作的薄弱环节</@heading>
  <@heading role="recap+problems">全面检视${时段}的不足</@heading>
  <@heading role="recap+problems">全面检视前一阶段的不足</@heading>
  <@heading role="cases">深刻汲取有关事例的教训</@heading>
  <@heading role="situation">清醒认识当前面临的形势</@heading>
  <@heading role="tasks">立即落实当前的各项任务</@heading>
  <@heading role="phases">抓紧做好各阶段的工作</@heading>
  <@heading role="measures">坚决落实各项紧急措施</@heading>
  <@heading role="requirements">严格落实各方面工作责任</@heading>
  <@heading role="hopes">认真履行各自岗位的职责</@heading>
</@headings>

<@headings id="heading-84" shape="偏正短语" for="urgent">
  <@heading role="recap">${时段}的工作和情况</@heading>
  <@heading role="recap">前一阶段的工作和情况</@heading>
  <@heading role="problems">当前急需解决的主要问题</@heading>
  <@heading role="recap+problems">${时段}的情况和问题</@heading>
  <@heading role="recap+problems">前一阶段的情况和问题</@heading>
  <@heading role="cases">有关事例和需要汲取的教训</@heading>
  <@heading role="situation">当前所面临的紧急形势</@heading>
  <@heading role="tasks">需要立即落实的各项任务</@heading>
  <@heading role="phases">各个阶段的工作和任务</@heading>
  <@heading role="measures">需要立即采取的各项措施</@heading>
  <@heading role="requirements">必须严格执行的各项要求</@heading>
  <@heading role="hopes">对坚守岗位同志的希望</@heading>
</@headings>

<@headings id="heading-85" shape="四字，四字，四字" for="urgent">
  <@heading role="recap">总结前段，保持警惕，不可松懈</@heading>
  <@heading role="problems">正视问题，立即整改，补齐短板</@heading>
  <@heading role="recap+problems">总结前段，正视不足，抓紧改进</@heading>
  <@heading role="cases">剖析事例，举一反三，汲取教训</@heading>
  <@heading role="situation">认清形势，高度警惕，不可大意</@heading>
  <@heading role="tasks">立即行动，突出重点，抓紧落实</@heading>
  <@heading role="phases">统筹安排，紧密衔接，有序推进</@heading>
  <@heading role="measures">细化措施，严格管理，务求到位</@heading>
  <@heading role="requirements">压实责任，严明纪律，到岗到位</@heading>
  <@heading role="hopes">坚守岗位，履行职责，服从调度</@heading>
</@headings>
