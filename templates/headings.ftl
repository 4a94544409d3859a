<#-- 一级标题：一篇讲话用一组，彼此对仗。一个部分写几条的，取槽都有值的第一条 -->

<@headings id="heading-01" shape="副词＋动词＋定语＋宾语" for="work">
  <@heading role="recap">充分肯定来之不易的工作成绩</@heading>
  <@heading role="problems">清醒看到不容回避的短板弱项</@heading>
  <@heading role="recap+problems">全面看待已有成绩和现实差距</@heading>
  <@heading role="cases">细心体悟典型事例的深刻道理</@heading>
  <@heading role="cases+problems">逐项对照典型事例和自身不足</@heading>
  <@heading role="situation">深刻认识抓好${主题}工作的重大责任</@heading>
  <@heading role="situation">深刻认识摆在面前的形势和责任</@heading>
  <@heading role="indicators">准确把握主要指标的变化走势</@heading>
  <@heading role="tasks">集中攻克影响${主题}工作的关键难题</@heading>
  <@heading role="tasks">集中攻克牵动全局的重点难点任务</@heading>
  <@heading role="phases">稳步推进环环相扣的阶段任务</@heading>
  <@heading role="measures">加快推行务实管用的有力举措</@heading>
  <@heading role="requirements">层层压紧保障落实的工作责任</@heading>
  <@heading role="hopes">时刻保持昂扬向上的良好状态</@heading>
</@headings>

<@headings id="heading-02" shape="以⟨的字词组⟩＋动宾" for="work">
  <@heading role="recap">以客观的态度总结取得的成效</@heading>
  <@heading role="problems">以较真的精神查找存在的差距</@heading>
  <@heading role="recap+problems">以辩证的眼光看待成绩和不足</@heading>
  <@heading role="cases">以鲜活的事例讲明其中的道理</@heading>
  <@heading role="cases+problems">以典型的事例对照自身的欠缺</@heading>
  <@heading role="situation">以清醒的头脑把准面临的形势</@heading>
  <@heading role="indicators">以准确的数据研判运行的走势</@heading>
  <@heading role="tasks">以攻坚的劲头推动${主题}工作突破</@heading>
  <@heading role="tasks">以攻坚的劲头推动重点任务突破</@heading>
  <@heading role="phases">以严密的组织走好每一个阶段</@heading>
  <@heading role="measures">以务实的办法破解现实的难题</@heading>
  <@heading role="requirements">以过硬的作风保证部署的落地</@heading>
  <@heading role="hopes">以奋进的姿态扛起肩上的担子</@heading>
</@headings>

<@headings id="heading-03" shape="在⟨动宾⟩中＋动宾" for="work">
  <@heading role="recap">在盘点成绩中坚定再出发的信心</@heading>
  <@heading role="problems">在剖析不足中明确补短板的方向</@heading>
  <@heading role="recap+problems">在总结得失中找准下一步的方位</@heading>
  <@heading role="cases">在解读典型中悟透实践中的道理</@heading>
  <@heading role="cases+problems">在对标对照中查出自己身上的差距</@heading>
  <@heading role="situation">在认清形势中增强责任感紧迫感</@heading>
  <@heading role="indicators">在分析数据中看准运行中的趋势</@heading>
  <@heading role="tasks">在攻克难关中推动${主题}工作见效</@heading>
  <@heading role="tasks">在攻克难关中推动重点工作见效</@heading>
  <@heading role="phases">在把握节奏中走稳各阶段的步子</@heading>
  <@heading role="measures">在完善机制中打通抓推进的堵点</@heading>
  <@heading role="requirements">在压实责任中凝聚抓落实的合力</@heading>
  <@heading role="hopes">在担当尽责中展现有作为的风貌</@heading>
</@headings>

<@headings id="heading-04" shape="动词＋“为什么、是什么、怎么办”式的短语" for="work">
  <@heading role="recap">说清工作干成了什么、靠什么干成</@heading>
  <@heading role="problems">弄清问题出在哪里、该怎样补上</@heading>
  <@heading role="recap+problems">摸清干到了哪一步、还差多少</@heading>
  <@heading role="cases">读懂事情怎么发生、道理在哪里</@heading>
  <@heading role="cases+problems">想透别人怎么样、自己差在哪里</@heading>
  <@heading role="situation">讲清${主题}为什么要抓、为什么要紧</@heading>
  <@heading role="situation">讲清工作为什么要抓、为什么要紧</@heading>
  <@heading role="indicators">看透数字怎么变、变在哪里</@heading>
  <@heading role="tasks">定准当前攻什么、难点怎样攻下来</@heading>
  <@heading role="phases">排好先做什么、后做什么、何时收官</@heading>
  <@heading role="measures">想好路子怎么走、难关怎么过</@heading>
  <@heading role="requirements">明确责任由谁来扛、落实由谁来盯</@heading>
  <@heading role="hopes">掂清岗位意味着什么、该干成什么</@heading>
</@headings>

<@headings id="heading-05" shape="把⟨宾⟩＋动补，把⟨宾⟩＋动补" for="work">
  <@heading role="recap">把工作成绩摆准，把有效做法理出来</@heading>
  <@heading role="problems">把短板弱项找准，把病根症结挖出来</@heading>
  <@heading role="recap+problems">把成绩肯定到位，把差距亮出来</@heading>
  <@heading role="cases">把典型事例读懂，把其中道理讲出来</@heading>
  <@heading role="cases+problems">把典型当作镜子，把不足照出来</@heading>
  <@heading role="situation">把当前形势看透，把思想认识提起来</@heading>
  <@heading role="indicators">把主要指标摸清，把变化成因找出来</@heading>
  <@heading role="tasks">把${主题}工作抓牢，把难点任务攻下来</@heading>
  <@heading role="tasks">把重点任务抓牢，把难点任务攻下来</@heading>
  <@heading role="phases">把各个阶段排好，把时间节点定下来</@heading>
  <@heading role="measures">把管用办法用足，把长效机制立起来</@heading>
  <@heading role="requirements">把领导责任压实，把各方力量聚起来</@heading>
  <@heading role="hopes">把干事劲头鼓足，把良好形象树起来</@heading>
</@headings>

<@headings id="heading-06" shape="既要⟨动宾⟩，更要⟨动宾⟩" for="work">
  <@heading role="recap">既要总结成绩，更要提炼经验</@heading>
  <@heading role="problems">既要敢亮短处，更要善补短板</@heading>
  <@heading role="recap+problems">既要肯定成效，更要正视差距</@heading>
  <@heading role="cases">既要读懂事例，更要悟透道理</@heading>
  <@heading role="cases+problems">既要对照典型，更要检视自身</@heading>
  <@heading role="situation">既要看到压力，更要扛起责任</@heading>
  <@heading role="indicators">既要算清数字，更要找准症结</@heading>
  <@heading role="tasks">既要抓牢${主题}主线，更要带动全盘</@heading>
  <@heading role="tasks">既要盯住工作重点，更要带动全盘</@heading>
  <@heading role="phases">既要按期推进，更要环环扣紧</@heading>
  <@heading role="measures">既要用活办法，更要打牢基础</@heading>
  <@heading role="requirements">既要挂帅领头，更要抓出结果</@heading>
  <@heading role="hopes">既要鼓足干劲，更要练强本领</@heading>
</@headings>

<@headings id="heading-07" shape="四字动宾，动词＋的字尾" for="work">
  <@heading role="recap">回顾历程，坚定做好今后工作的信心</@heading>
  <@heading role="problems">直面差距，增强解决问题的行动自觉</@heading>
  <@heading role="recap+problems">总结成绩，查准有待改进的薄弱环节</@heading>
  <@heading role="cases">解剖典型，悟出促进工作的深刻启示</@heading>
  <@heading role="cases+problems">对照典型，找出需要补齐的短板弱项</@heading>
  <@heading role="situation">认清形势，提高抓好${主题}工作的自觉</@heading>
  <@heading role="situation">掂准分量，提高抓好各项工作的自觉</@heading>
  <@heading role="indicators">分析数据，看清运行变化的内在原因</@heading>
  <@heading role="tasks">抓住要害，打好${主题}工作的攻坚硬仗</@heading>
  <@heading role="tasks">聚焦关键，打好各项任务的攻坚硬仗</@heading>
  <@heading role="phases">踩准节拍，走好衔接有序的每个阶段</@heading>
  <@heading role="measures">对症下药，拿出推动工作的过硬举措</@heading>
  <@heading role="requirements">拧紧链条，夯实推动落实的责任根基</@heading>
  <@heading role="hopes">不负信任，展现担当作为的良好形象</@heading>
</@headings>

<@headings id="heading-08" shape="以⟨名⟩为⟨名⟩，动宾" for="work">
  <@heading role="recap">以成绩为新起点，鼓舞干事信心</@heading>
  <@heading role="problems">以问题为着力点，补齐短板弱项</@heading>
  <@heading role="recap+problems">以实绩为晴雨表，看清长短优劣</@heading>
  <@heading role="cases">以事例为活教材，启迪思想行动</@heading>
  <@heading role="cases+problems">以典型为参照系，找准自身差距</@heading>
  <@heading role="situation">以大局为立足点，强化使命担当</@heading>
  <@heading role="indicators">以数据为风向标，研判运行态势</@heading>
  <@heading role="tasks">以难点为突破口，带动${主题}工作提升</@heading>
  <@heading role="tasks">以难点为突破口，带动整体工作提升</@heading>
  <@heading role="phases">以节点为坐标点，掌控推进节奏</@heading>
  <@heading role="measures">以硬招为主抓手，破除难点堵点</@heading>
  <@heading role="requirements">以责任为压舱石，确保任务落地</@heading>
  <@heading role="hopes">以奋斗为座右铭，书写实干答卷</@heading>
</@headings>

<@headings id="heading-09" shape="⟨主⟩要⟨形补⟩，⟨主⟩要⟨形补⟩" for="work">
  <@heading role="recap">成绩要看得准，信心要鼓得足</@heading>
  <@heading role="problems">问题要查得准，整改要跟得快</@heading>
  <@heading role="recap+problems">长处要说得够，短处要说得透</@heading>
  <@heading role="cases">事例要读得懂，道理要悟得深</@heading>
  <@heading role="cases+problems">镜子要照得亮，差距要认得清</@heading>
  <@heading role="situation">形势要看得远，责任要担得重</@heading>
  <@heading role="indicators">数字要算得清，原因要析得明</@heading>
  <@heading role="tasks">重点要抓得牢，硬仗要打得赢</@heading>
  <@heading role="phases">步骤要排得细，节点要守得住</@heading>
  <@heading role="measures">措施要定得实，机制要立得稳</@heading>
  <@heading role="requirements">担子要挑得起，作风要过得硬</@heading>
  <@heading role="hopes">标准要定得高，本领要练得强</@heading>
</@headings>

<@headings id="heading-10" shape="四字，以更⟨形⟩的⟨名⟩＋动宾" for="work">
  <@heading role="recap">珍惜成果，以更足的信心奔向前方</@heading>
  <@heading role="problems">正视差距，以更严的标准检视不足</@heading>
  <@heading role="recap+problems">前后贯通，以更全的视角审视得失</@heading>
  <@heading role="cases">深思细悟，以更深的体会汲取启示</@heading>
  <@heading role="cases+problems">比学比做，以更低的姿态查补欠缺</@heading>
  <@heading role="situation">站高看远，以更强的担当抓好${主题}</@heading>
  <@heading role="situation">登高望远，以更强的担当投身工作</@heading>
  <@heading role="indicators">见微知著，以更细的分析把握走势</@heading>
  <@heading role="tasks">攥指成拳，以更大的力度突破难点</@heading>
  <@heading role="phases">挂图作战，以更紧的节奏压茬推进</@heading>
  <@heading role="measures">精准发力，以更实的招法化解矛盾</@heading>
  <@heading role="requirements">严督实导，以更硬的作风兑现承诺</@heading>
  <@heading role="hopes">奋勇争先，以更好的状态挑起重担</@heading>
</@headings>

<@headings id="heading-11" shape="四字，四字，动宾尾" for="work">
  <@heading role="recap">盘点成绩，梳理做法，坚定把工作做得更好的信心</@heading>
  <@heading role="problems">敢于揭短，勇于亮丑，强化解决突出问题的自觉</@heading>
  <@heading role="recap+problems">肯定成绩，正视差距，保持永不自满的清醒头脑</@heading>
  <@heading role="cases">解剖事例，追问缘由，从中汲取改进工作的启示</@heading>
  <@heading role="cases+problems">以例为镜，以镜照己，查找自身存在的薄弱环节</@heading>
  <@heading role="situation">认清大势，掂准分量，增强抓${主题}工作的紧迫感</@heading>
  <@heading role="situation">看清大势，掂出分量，增强抓好各项工作的紧迫感</@heading>
  <@heading role="indicators">读懂数据，理清成因，掌握各项工作的主动权</@heading>
  <@heading role="tasks">盯紧关键，啃下难点，全力推动${主题}工作求突破</@heading>
  <@heading role="tasks">紧盯要害，啃下难点，全力推动各项任务求突破</@heading>
  <@heading role="phases">分步实施，压茬推进，确保各阶段任务按期完成</@heading>
  <@heading role="measures">完善办法，配强力量，打通制约工作的难点堵点</@heading>
  <@heading role="requirements">扛牢责任，密切协作，形成狠抓任务落实的合力</@heading>
  <@heading role="hopes">振奋精神，锤炼作风，交出让人信服的实干答卷</@heading>
</@headings>

<@headings id="heading-12" shape="主＋动得补，主＋动得补，主＋动得补" for="work">
  <@heading role="recap">成绩摆得出，经验理得清，信心立得住</@heading>
  <@heading role="problems">短处亮得开，病根找得到，差距补得上</@heading>
  <@heading role="recap+problems">长处说得实，短处照得见，方向把得稳</@heading>
  <@heading role="cases">事例读得懂，缘由析得明，道理悟得透</@heading>
  <@heading role="cases+problems">镜子擦得亮，对照做得细，不足改得快</@heading>
  <@heading role="situation">形势看得清，分量掂得准，步调走得齐</@heading>
  <@heading role="indicators">数字算得准，走势判得对，症结挖得深</@heading>
  <@heading role="tasks">重点抓得住，难点攻得下，任务完得成</@heading>
  <@heading role="phases">步骤排得细，节点卡得死，环节接得紧</@heading>
  <@heading role="measures">办法想得实，机制建得牢，堵点打得通</@heading>
  <@heading role="requirements">责任压得实，队伍带得好，落实盯得紧</@heading>
  <@heading role="hopes">心劲鼓得足，本领练得硬，风浪经得起</@heading>
</@headings>

<@headings id="heading-13" shape="动宾四字，动宾四字，在⟨宾⟩上＋动宾" for="work">
  <@heading role="recap">回望来路，清点收获，在总结经验上再走深一步</@heading>
  <@heading role="problems">打破情面，揭开盖子，在查找问题上敢动真格</@heading>
  <@heading role="recap+problems">不掩成绩，不遮问题，在认识自己上保持清醒</@heading>
  <@heading role="cases">弄清原委，想透道理，在学深悟透上多下功夫</@heading>
  <@heading role="cases+problems">摆出实例，照见自身，在查摆差距上不留余地</@heading>
  <@heading role="situation">提高站位，算清利害，在思想认识上先跟进一步</@heading>
  <@heading role="indicators">摊开账本，对齐标尺，在研判走势上心中有数</@heading>
  <@heading role="tasks">锚定目标，分清主次，在${主题}工作上取得突破</@heading>
  <@heading role="tasks">锚定目标，理清主次，在重点任务上取得突破</@heading>
  <@heading role="phases">紧扣节点，前后照应，在把握节奏上不落一拍</@heading>
  <@heading role="measures">开准方子，用对力气，在解决难题上见到真章</@heading>
  <@heading role="requirements">扭住责任，动真碰硬，在推动落实上不打折扣</@heading>
  <@heading role="hopes">守住本心，勤练本领，在各自岗位上干出样子</@heading>
</@headings>

<@headings id="heading-14" shape="四字成语，四字成语，动词＋的字尾" for="work">
  <@heading role="recap">总结过往，提振士气，推动今后工作再上台阶</@heading>
  <@heading role="problems">刀刃向内，刨根究底，找出制约工作的症结</@heading>
  <@heading role="recap+problems">扬长补短，知己知彼，看清自己所处的方位</@heading>
  <@heading role="cases">由表及里，举一反三，悟出事例背后的道理</@heading>
  <@heading role="cases+problems">引例为鉴，反躬自问，正视身上存在的差距</@heading>
  <@heading role="situation">胸怀全局，居安思危，扛起抓好${主题}的责任</@heading>
  <@heading role="situation">着眼全局，未雨绸缪，扛起抓好工作的责任</@heading>
  <@heading role="indicators">逐项比对，追根溯源，判明指标变化的走势</@heading>
  <@heading role="tasks">抓纲带目，攻坚拔寨，打开${主题}工作新局面</@heading>
  <@heading role="tasks">提纲挈领，破难攻坚，打开各项工作新局面</@heading>
  <@heading role="phases">倒排日程，步步为营，守住各个阶段的节点</@heading>
  <@heading role="measures">对症施策，标本兼治，破解工作推进的难题</@heading>
  <@heading role="requirements">领导带头，上下同心，保证各项部署的落地</@heading>
  <@heading role="hopes">心无旁骛，久久为功，干出经得起检验的业绩</@heading>
</@headings>

<@headings id="heading-15" shape="介宾＋动，介宾＋动，介宾＋动宾" for="work">
  <@heading role="recap">用事实说话，用实绩作证，用成效坚定信心</@heading>
  <@heading role="problems">从细处查找，从严处剖析，从实处补齐短板</@heading>
  <@heading role="recap+problems">对成绩不自满，对问题不护短，对差距不含糊</@heading>
  <@heading role="cases">就事例讲道理，就得失讲缘由，就启示讲担当</@heading>
  <@heading role="cases+problems">与典型比做法，与标准比差距，与过去比进步</@heading>
  <@heading role="situation">向高处站位，向远处着眼，向${主题}工作聚力</@heading>
  <@heading role="situation">向高处站位，向远处着想，向中心任务聚力</@heading>
  <@heading role="indicators">拿数据作尺子，拿目标作标杆，拿结果验成色</@heading>
  <@heading role="tasks">在重点上用力，在难点上突围，在关键处制胜</@heading>
  <@heading role="phases">按步骤推进，按节点收口，按时限交出成果</@heading>
  <@heading role="measures">靠机制管长远，靠实招破难题，靠服务聚人心</@heading>
  <@heading role="requirements">把责任扛起来，把队伍带起来，把规矩严起来</@heading>
  <@heading role="hopes">为岗位尽责，为事业添彩，为大局多作贡献</@heading>
</@headings>

<@headings id="heading-16" shape="四字，四字，以⟨名⟩＋动宾" for="work">
  <@heading role="recap">立足实绩，归纳经验，以过往的收获激发干劲</@heading>
  <@heading role="problems">聚焦短板，深挖根源，以整改的实效取信于人</@heading>
  <@heading role="recap+problems">回看历程，权衡得失，以清醒的认识迈步向前</@heading>
  <@heading role="cases">剖开事例，讲透得失，以真切的感悟指导实践</@heading>
  <@heading role="cases+problems">借鉴典型，检视自身，以较真的态度补上差距</@heading>
  <@heading role="situation">审时度势，增强自觉，以全局的眼光看${主题}</@heading>
  <@heading role="situation">审时度势，凝聚共识，以全局的眼光看待工作</@heading>
  <@heading role="indicators">梳理指标，研判走势，以准确的分析支撑决策</@heading>
  <@heading role="tasks">咬定目标，主攻难点，以攻坚的姿态抓${主题}</@heading>
  <@heading role="tasks">咬定目标，猛攻重点，以攻坚的姿态完成任务</@heading>
  <@heading role="phases">统筹安排，依次展开，以紧凑的步子压茬前行</@heading>
  <@heading role="measures">创新方法，疏通堵点，以管用的办法解决难题</@heading>
  <@heading role="requirements">严明责任，改进作风，以有力的组织护航落实</@heading>
  <@heading role="hopes">不负期望，砥砺担当，以奋斗的足迹书写人生</@heading>
</@headings>

<@headings id="heading-17" shape="四字，四字，动宾尾（现场会）" for="on-site">
  <@heading role="recap">点清家底，归拢成果，把积累的优势转为前行的底气</@heading>
  <@heading role="problems">放下身段，对标先进，把自身的差距变成赶超的动力</@heading>
  <@heading role="cases">看清门道，学到真经，把先行的经验变成共同的办法</@heading>
  <@heading role="cases+problems">比出差距，学来办法，把眼前的触动变成追赶的行动</@heading>
  <@heading role="situation">打开眼界，拓宽思路，把${主题}工作摆到更重的位置</@heading>
  <@heading role="situation">打开眼界，理清思路，把肩上责任摆到更重的位置</@heading>
  <@heading role="tasks">因地制宜，拿来活用，把管用的做法铺到更大的范围</@heading>
  <@heading role="measures">疏通堵点，补强弱项，把推广的措施做到最后一环</@heading>
  <@heading role="requirements">领导带头，部门联动，把会上的部署落到每一个现场</@heading>
  <@heading role="hopes">奋起直追，各展所长，把学到的本事用到本职岗位</@heading>
</@headings>

<@headings id="heading-18" shape="动宾，动宾（现场会）" for="on-site">
  <@heading role="recap">盘已有家底，坚定再攀高的信心</@heading>
  <@heading role="problems">照自身短板，正视跟不上的差距</@heading>
  <@heading role="cases">学先进做法，解开干得好的奥秘</@heading>
  <@heading role="cases+problems">比典型做法，找出落在后面的原因</@heading>
  <@heading role="situation">看发展大势，强化抓${主题}的责任感</@heading>
  <@heading role="situation">看发展大势，强化抓落实的责任感</@heading>
  <@heading role="tasks">抓重点环节，推动好经验遍地开花</@heading>
  <@heading role="measures">建长效机制，破解推不开的难题</@heading>
  <@heading role="requirements">严责任要求，保证好部署落地生根</@heading>
  <@heading role="hopes">展担当作为，争当走在前的标兵</@heading>
</@headings>

<@headings id="heading-19" shape="四字，四字，动宾尾（警示教育）" for="integrity-warning">
  <@heading role="recap">回看历程，梳理成效，巩固正风肃纪的成果</@heading>
  <@heading role="problems">敢于亮短，直面病灶，正视身上存在的问题</@heading>
  <@heading role="cases">以案为鉴，引以为戒，从案例中汲取深刻教训</@heading>
  <@heading role="cases+problems">以案说法，以案照己，排查自身存在的隐患</@heading>
  <@heading role="situation">警钟长鸣，居安思危，保持从严治理的清醒</@heading>
  <@heading role="tasks">抓在平时，防在未然，堵住滋生问题的漏洞</@heading>
  <@heading role="measures">真查真改，标本兼治，扎紧管人管事的篱笆</@heading>
  <@heading role="requirements">知敬知畏，严于律己，守住干净做事的底线</@heading>
  <@heading role="hopes">珍惜岗位，爱惜羽毛，走好清白做人的道路</@heading>
</@headings>

<@headings id="heading-20" shape="把⟨宾⟩＋动补，动宾尾（警示教育）" for="integrity-warning">
  <@heading role="recap">把成效摆出来，增强持续改进的信心</@heading>
  <@heading role="problems">把问题摊开来，挖出思想深处的病根</@heading>
  <@heading role="cases">把案例当镜子，照出一步走错的代价</@heading>
  <@heading role="cases+problems">把案例剖开来，查明自己身上的隐患</@heading>
  <@heading role="situation">把警钟敲起来，认清正风肃纪的形势</@heading>
  <@heading role="tasks">把重点抓起来，铲除滋生歪风的土壤</@heading>
  <@heading role="measures">把漏洞补起来，建牢防范风险的机制</@heading>
  <@heading role="requirements">把规矩立起来，担起管好队伍的责任</@heading>
  <@heading role="hopes">把底线守起来，走稳为人做事的每一步</@heading>
</@headings>

<@headings id="heading-21" shape="动词＋定语＋宾语" for="training">
  <@heading role="recap">总结学习中的收获和体会</@heading>
  <@heading role="situation">明白为什么学的道理和责任</@heading>
  <@heading role="tasks">掌握干好工作的知识和方法</@heading>
  <@heading role="course">了解这次学习的内容和安排</@heading>
  <@heading role="requirements">树立学以致用的学风和作风</@heading>
  <@heading role="hopes">回应组织和大家的殷切期待</@heading>
</@headings>

<@headings id="heading-22" shape="在⟨宾⟩中＋动宾" for="training">
  <@heading role="recap">在回顾收获中看到自己的进步</@heading>
  <@heading role="situation">在认清形势中激发学习的动力</@heading>
  <@heading role="tasks">在学思践悟中增长${主题}的本领</@heading>
  <@heading role="tasks">在学思践悟中增长干事的本领</@heading>
  <@heading role="course">在用好课程中充实知识的行囊</@heading>
  <@heading role="requirements">在严守纪律中养成良好的学风</@heading>
  <@heading role="hopes">在学用结合中书写岗位的答卷</@heading>
</@headings>

<@headings id="heading-23" shape="四字动宾，动宾尾" for="training">
  <@heading role="recap">回顾学习，巩固来之不易的收获</@heading>
  <@heading role="situation">认清形势，提高主动学习的自觉</@heading>
  <@heading role="tasks">领会要义，练就做好${主题}工作的本领</@heading>
  <@heading role="tasks">抓住要点，练就做好本职工作的本领</@heading>
  <@heading role="course">用好课程，把握难得的学习机会</@heading>
  <@heading role="requirements">端正学风，遵守严肃活泼的纪律</@heading>
  <@heading role="hopes">学用结合，展现更有作为的面貌</@heading>
</@headings>

<@headings id="heading-24" shape="把⟨宾⟩＋动补，把⟨宾⟩＋动补" for="training">
  <@heading role="recap">把收获理清楚，把经验存下来</@heading>
  <@heading role="situation">把道理想明白，把劲头鼓起来</@heading>
  <@heading role="tasks">把要点学到手，把本领练出来</@heading>
  <@heading role="course">把课程学透彻，把时间用起来</@heading>
  <@heading role="requirements">把学风树端正，把纪律严起来</@heading>
  <@heading role="hopes">把担子挑稳当，把工作干起来</@heading>
</@headings>

<@headings id="heading-25" shape="四字，四字，动宾尾" for="training">
  <@heading role="recap">盘点收获，交流体会，为今后学习积蓄力量</@heading>
  <@heading role="situation">着眼所需，看清所缺，从岗位需要看待学习</@heading>
  <@heading role="tasks">学深悟透，融会贯通，在掌握方法上下足功夫</@heading>
  <@heading role="course">珍惜机会，用足课堂，让每一堂课都有收获</@heading>
  <@heading role="requirements">静心读书，遵章守纪，以良好学风保证成效</@heading>
  <@heading role="hopes">学成致用，带头实干，把学习成果写在岗位上</@heading>
</@headings>

<@headings id="heading-26" shape="主＋动得补，主＋动得补，主＋动得补" for="training">
  <@heading role="recap">收获理得清，体会谈得深，进步看得见</@heading>
  <@heading role="situation">道理想得通，差距认得清，劲头鼓得足</@heading>
  <@heading role="tasks">政策学得懂，方法用得活，难题解得开</@heading>
  <@heading role="course">课堂坐得住，内容听得进，要点记得牢</@heading>
  <@heading role="requirements">心思收得拢，纪律守得严，学风立得正</@heading>
  <@heading role="hopes">岗位站得稳，担子挑得起，工作干得好</@heading>
</@headings>

<@headings id="heading-27" shape="动词＋定语＋宾语" for="talk">
  <@heading role="recap">珍惜同心协力干出的成绩</@heading>
  <@heading role="problems">正视前进路上遇到的困难</@heading>
  <@heading role="situation">把握推动${主题}工作的有利时机</@heading>
  <@heading role="situation">把握眼前难得的有利时机</@heading>
  <@heading role="tasks">办好大家期盼的重点事项</@heading>
  <@heading role="responses">回应大家关心的实际问题</@heading>
  <@heading role="measures">拿出解决问题的务实办法</@heading>
  <@heading role="requirements">落实改进工作的具体责任</@heading>
  <@heading role="hopes">汇聚共同奋斗的智慧力量</@heading>
</@headings>

<@headings id="heading-28" shape="以⟨名⟩＋动宾" for="talk">
  <@heading role="recap">以共同的努力换来可喜的变化</@heading>
  <@heading role="problems">以坦诚的态度面对眼前的困难</@heading>
  <@heading role="situation">以长远的眼光看待当前的形势</@heading>
  <@heading role="tasks">以务实的作风办好要紧的事情</@heading>
  <@heading role="responses">以负责的精神回应大家的关切</@heading>
  <@heading role="measures">以贴心的服务排解实际的难题</@heading>
  <@heading role="requirements">以明确的责任兑现许下的承诺</@heading>
  <@heading role="hopes">以不变的真诚期待大家的支持</@heading>
</@headings>

<@headings id="heading-29" shape="四字动宾，动宾尾" for="talk">
  <@heading role="recap">回望来路，感谢大家的支持和付出</@heading>
  <@heading role="problems">坦诚相见，说清面临的困难和压力</@heading>
  <@heading role="situation">看清大势，坚定抓好${主题}的信心</@heading>
  <@heading role="situation">把稳方向，坚定推动工作的信心</@heading>
  <@heading role="tasks">选准重点，办好大家关心的实事</@heading>
  <@heading role="responses">逐件回应，答复大家的建议和关切</@heading>
  <@heading role="measures">靠前服务，拿出纾困解难的办法</@heading>
  <@heading role="requirements">压紧责任，兑现说到做到的承诺</@heading>
  <@heading role="hopes">携手同行，期待大家的智慧和力量</@heading>
</@headings>

<@headings id="heading-30" shape="把⟨宾⟩＋动补，把⟨宾⟩＋动补" for="talk">
  <@heading role="recap">把成绩讲实在，把谢意说出来</@heading>
  <@heading role="problems">把困难摆上桌，把症结找出来</@heading>
  <@heading role="situation">把形势看明白，把信心树起来</@heading>
  <@heading role="tasks">把重点排清楚，把实事办起来</@heading>
  <@heading role="responses">把问题答清楚，把疑虑解开来</@heading>
  <@heading role="measures">把办法想周全，把服务跟上来</@heading>
  <@heading role="requirements">把责任落到人，把承诺兑现好</@heading>
  <@heading role="hopes">把人心拢在一起，把力量聚起来</@heading>
</@headings>

<@headings id="heading-31" shape="四字，四字，动宾尾" for="talk">
  <@heading role="recap">同心同向，共担风雨，干出令人欣慰的新变化</@heading>
  <@heading role="problems">不绕弯子，不避难处，看到还需要解决的问题</@heading>
  <@heading role="situation">着眼全局，放宽视野，认准${主题}工作的方向</@heading>
  <@heading role="situation">着眼大局，放开视野，认准今后发展的大方向</@heading>
  <@heading role="tasks">排出先后，分清缓急，抓好大家盼着的要紧事</@heading>
  <@heading role="responses">有问必答，有求必应，给大家一个明白的交代</@heading>
  <@heading role="measures">出实招数，用真力气，帮助大家渡过难关</@heading>
  <@heading role="requirements">责任到人，限时办结，保证说出的话算得了数</@heading>
  <@heading role="hopes">畅所欲言，群策群力，共同把事业推向前进</@heading>
</@headings>

<@headings id="heading-32" shape="⟨主⟩动补，⟨主⟩动补，⟨主⟩动补" for="talk">
  <@heading role="recap">成绩说得实，变化看得见，情谊记得牢</@heading>
  <@heading role="problems">难处摆得开，原因找得准，包袱放得下</@heading>
  <@heading role="situation">大势认得清，机遇抓得住，信心立得稳</@heading>
  <@heading role="tasks">重点选得准，实事办得成，进度赶得上</@heading>
  <@heading role="responses">意见听得进，疑问答得明，困难解得了</@heading>
  <@heading role="measures">办法想得出，服务跟得紧，政策落得下</@heading>
  <@heading role="requirements">责任分得细，承诺兑得现，督办盯得住</@heading>
  <@heading role="hopes">主意出得多，劲头使得齐，路子走得宽</@heading>
</@headings>

<@headings id="heading-33" shape="动词＋定语＋宾语" for="festive">
  <@heading role="recap">铭记一路走来的奋斗历程</@heading>
  <@heading role="cases">传颂身边动人的奋斗故事</@heading>
  <@heading role="situation">把握面向未来的崭新起点</@heading>
  <@heading role="tasks">抓好接续奋斗的重点工作</@heading>
  <@heading role="requirements">担起开创新局的光荣责任</@heading>
  <@heading role="hopes">凝聚携手前行的磅礴力量</@heading>
</@headings>

<@headings id="heading-34" shape="让⟨主⟩＋动宾" for="festive">
  <@heading role="recap">让走过的路化作前行的底气</@heading>
  <@heading role="cases">让动人的事激励身边的人</@heading>
  <@heading role="situation">让新的起点见证新的作为</@heading>
  <@heading role="tasks">让美好的愿景变成具体的行动</@heading>
  <@heading role="requirements">让肩上的责任催生奋进的脚步</@heading>
  <@heading role="hopes">让今天的期待成为明天的现实</@heading>
</@headings>

<@headings id="heading-35" shape="四字，动宾尾" for="festive">
  <@heading role="recap">一路走来，凝结着大家的心血和汗水</@heading>
  <@heading role="cases">榜样在前，闪耀着平凡中的不凡光彩</@heading>
  <@heading role="situation">面向未来，肩负着继续前行的光荣使命</@heading>
  <@heading role="tasks">接续奋斗，瞄准下一步的重点和难点</@heading>
  <@heading role="requirements">不骄不躁，扛起更重的责任和担当</@heading>
  <@heading role="hopes">同心协力，创造更加美好的明天</@heading>
</@headings>

<@headings id="heading-36" shape="从⟨宾⟩中＋动宾，动宾" for="festive">
  <@heading role="recap">从过往足迹中汲取力量，坚定信心</@heading>
  <@heading role="cases">从动人事迹中感悟精神，追随榜样</@heading>
  <@heading role="situation">从发展大势中找准方位，明确方向</@heading>
  <@heading role="tasks">从眼前实事中迈开步子，干出成效</@heading>
  <@heading role="requirements">从严格要求中锤炼作风，永葆本色</@heading>
  <@heading role="hopes">从共同期待中凝聚人心，开创未来</@heading>
</@headings>

<@headings id="heading-37" shape="四字，四字，动宾尾" for="festive">
  <@heading role="recap">风雨同行，步履坚实，写下值得珍藏的篇章</@heading>
  <@heading role="cases">精神可贵，事迹感人，树起令人敬佩的榜样</@heading>
  <@heading role="situation">立足当下，放眼长远，肩负继续向前的使命</@heading>
  <@heading role="tasks">趁势而上，再接再厉，推动${主题}工作上台阶</@heading>
  <@heading role="tasks">趁势而进，再接再厉，推动各项工作上水平</@heading>
  <@heading role="requirements">珍惜荣誉，保持清醒，担当更加艰巨的重任</@heading>
  <@heading role="hopes">同心同德，接力前行，共同奔赴更加美好的前程</@heading>
</@headings>

<@headings id="heading-38" shape="⟨动宾⟩，⟨动宾⟩，⟨动宾⟩（三个四字）" for="festive">
  <@heading role="recap">回首来路，历数收获，倍感珍惜</@heading>
  <@heading role="cases">讲述故事，礼赞奉献，致敬榜样</@heading>
  <@heading role="situation">眺望前路，把握机遇，勇担使命</@heading>
  <@heading role="tasks">扭住重点，创新实干，再添新绩</@heading>
  <@heading role="requirements">戒骄戒躁，锤炼作风，永不停步</@heading>
  <@heading role="hopes">携起手来，鼓足干劲，共创未来</@heading>
</@headings>

<@headings id="heading-39" shape="动词＋定语＋宾语" for="report">
  <@heading role="recap">回顾工作进展和取得的成效</@heading>
  <@heading role="problems">正视工作中的困难和不足</@heading>
  <@heading role="recap+problems">盘点取得的成效和存在的差距</@heading>
  <@heading role="situation">认清面临形势和发展的机遇</@heading>
  <@heading role="targets">明确预期目标和总体安排</@heading>
  <@heading role="tasks">抓好事关全局的重点工作</@heading>
  <@heading role="requirements">加强依法履职的自身建设</@heading>
</@headings>

<@headings id="heading-40" shape="偏正短语" for="report">
  <@heading role="recap">主要工作和发展成效的回顾</@heading>
  <@heading role="problems">前进中的困难和有待补上的短板</@heading>
  <@heading role="recap+problems">主要成效和有待解决的问题</@heading>
  <@heading role="situation">当前形势和面临的机遇挑战</@heading>
  <@heading role="targets">总体思路和主要预期目标</@heading>
  <@heading role="tasks">着力推进的重点工作任务</@heading>
  <@heading role="requirements">自身建设和作风保障的要求</@heading>
</@headings>

<@headings id="heading-41" shape="四字动宾，动宾尾" for="report">
  <@heading role="recap">回首历程，取得来之不易的成绩</@heading>
  <@heading role="problems">直面不足，看清发展道路上的难题</@heading>
  <@heading role="recap+problems">盘点得失，肯定成绩也正视差距</@heading>
  <@heading role="situation">审时度势，找准加快发展的方位</@heading>
  <@heading role="targets">锚定方向，确立跳起够得着的目标</@heading>
  <@heading role="tasks">抓住关键，推动各项事业齐头并进</@heading>
  <@heading role="requirements">严格自律，建设群众信得过的队伍</@heading>
</@headings>

<@headings id="heading-42" shape="用⟨名⟩＋动宾，动宾" for="report">
  <@heading role="recap">用实干回答期盼，发展迈出新步伐</@heading>
  <@heading role="problems">用清醒审视自己，短板亟待补齐</@heading>
  <@heading role="recap+problems">用清醒总结得失，步子迈得更稳</@heading>
  <@heading role="situation">用远见看清大势，信心更加坚定</@heading>
  <@heading role="targets">用目标引领前行，蓝图化作行动</@heading>
  <@heading role="tasks">用重点带动全局，工作跃上新台阶</@heading>
  <@heading role="requirements">用作风保障落实，承诺逐一兑现</@heading>
</@headings>

<@headings id="heading-43" shape="四字，四字，动宾尾" for="report">
  <@heading role="recap">爬坡过坎，闯关夺隘，各项事业迈出坚实步伐</@heading>
  <@heading role="problems">居安思危，知难而进，发展短板有待补齐</@heading>
  <@heading role="recap+problems">回顾历程，检视得失，坚定扬长补短的信心</@heading>
  <@heading role="situation">审时度势，登高望远，看清前行路上的机遇</@heading>
  <@heading role="targets">把准方位，科学谋划，明确奋斗的目标任务</@heading>
  <@heading role="tasks">统揽全局，主攻关键，推动各项工作求实效</@heading>
  <@heading role="requirements">恪尽职守，务实清廉，交出群众满意的答卷</@heading>
</@headings>

<@headings id="heading-44" shape="动宾四字，动宾四字，动宾四字" for="report">
  <@heading role="recap">总结工作，盘点成效，坚定信心</@heading>
  <@heading role="problems">认清困难，找准短板，保持清醒</@heading>
  <@heading role="recap+problems">总结成绩，正视差距，继续奋斗</@heading>
  <@heading role="situation">看清形势，抓住机遇，赢得主动</@heading>
  <@heading role="targets">锚定目标，厘清思路，把准方向</@heading>
  <@heading role="tasks">聚力发展，改善民生，办好实事</@heading>
  <@heading role="requirements">强化自身，改进作风，提升效能</@heading>
</@headings>

<@headings id="heading-45" shape="用⟨名⟩＋动宾" for="training">
  <@heading role="recap">用真实的体会总结学习的收获</@heading>
  <@heading role="situation">用清醒的头脑看待学习的意义</@heading>
  <@heading role="tasks">用扎实的功夫提升${主题}的本领</@heading>
  <@heading role="tasks">用扎实的功夫提升干事的本领</@heading>
  <@heading role="course">用专注的态度上好安排的课程</@heading>
  <@heading role="requirements">用严格的纪律保证学习的成效</@heading>
  <@heading role="hopes">用过硬的实绩检验学习的成果</@heading>
</@headings>

<@headings id="heading-46" shape="动一动＋问句、问句" for="training">
  <@heading role="recap">理一理学到了什么、悟出了什么</@heading>
  <@heading role="situation">想一想为什么来学、缺的是什么</@heading>
  <@heading role="tasks">议一议该学些什么、怎样学到手</@heading>
  <@heading role="course">看一看课上讲什么、课下做什么</@heading>
  <@heading role="requirements">定一定学风怎么树、纪律怎么守</@heading>
  <@heading role="hopes">说一说回去怎么干、干成什么样</@heading>
</@headings>

<@headings id="heading-47" shape="既要⟨动宾⟩，更要⟨动宾⟩" for="training">
  <@heading role="recap">既要盘点收获，更要巩固提高</@heading>
  <@heading role="situation">既要认清形势，更要认清自己</@heading>
  <@heading role="tasks">既要学懂道理，更要学会运用</@heading>
  <@heading role="course">既要听好课程，更要多思多问</@heading>
  <@heading role="requirements">既要坐得下来，更要钻得进去</@heading>
  <@heading role="hopes">既要学有所得，更要干有所成</@heading>
</@headings>

<@headings id="heading-48" shape="以⟨名⟩为⟨名⟩，把⟨宾⟩＋动得补" for="training">
  <@heading role="recap">以收获为铺路石，把后劲蓄得更足</@heading>
  <@heading role="situation">以形势为风向标，把需要看得更清</@heading>
  <@heading role="tasks">以问题为磨刀石，把本领练得更精</@heading>
  <@heading role="course">以课堂为加油站，把知识学得更牢</@heading>
  <@heading role="requirements">以学风为压舱石，把规矩守得更严</@heading>
  <@heading role="hopes">以实干为试金石，把担子挑得更稳</@heading>
</@headings>

<@headings id="heading-49" shape="四字成语，四字成语，动词＋的字尾" for="training">
  <@heading role="recap">温故知新，集思广益，梳理这段时间的收获</@heading>
  <@heading role="situation">形势逼人，不进则退，增强刻苦学习的自觉</@heading>
  <@heading role="tasks">勤学善思，触类旁通，练就抓好${主题}的本领</@heading>
  <@heading role="tasks">勤学善思，触类旁通，练就胜任岗位的本领</@heading>
  <@heading role="course">循序渐进，环环相扣，学好精心安排的内容</@heading>
  <@heading role="requirements">心无旁骛，善始善终，保持严谨务实的学风</@heading>
  <@heading role="hopes">知行合一，学用相长，交出无愧岗位的答卷</@heading>
</@headings>

<@headings id="heading-50" shape="四字动宾，四字动宾，四字动宾" for="training">
  <@heading role="recap">回味课堂，交流心得，巩固收获</@heading>
  <@heading role="situation">看清大势，摸准差距，激发动力</@heading>
  <@heading role="tasks">学懂政策，掌握方法，增长才干</@heading>
  <@heading role="course">听好课程，参与研讨，用足时间</@heading>
  <@heading role="requirements">端正态度，遵守纪律，改进学风</@heading>
  <@heading role="hopes">带回所学，用于所干，不负所托</@heading>
</@headings>

<@headings id="heading-51" shape="用⟨名⟩＋动宾" for="talk">
  <@heading role="recap">用感激的心情回顾走过的历程</@heading>
  <@heading role="problems">用坦率的话语说出遇到的难处</@heading>
  <@heading role="situation">用开阔的眼光打量眼前的形势</@heading>
  <@heading role="tasks">用扎实的行动推进商定的事情</@heading>
  <@heading role="responses">用诚恳的态度答复提出的意见</@heading>
  <@heading role="measures">用管用的办法化解现实的困难</@heading>
  <@heading role="requirements">用严明的责任保证答复的落实</@heading>
  <@heading role="hopes">用共同的努力赢得更好的明天</@heading>
</@headings>

<@headings id="heading-52" shape="让⟨主⟩＋动宾" for="talk">
  <@heading role="recap">让过去的携手成为今后的底气</@heading>
  <@heading role="problems">让绕不开的难题摆到桌面上来</@heading>
  <@heading role="situation">让看得准的大势坚定大家的信心</@heading>
  <@heading role="tasks">让${主题}工作尽早见到成效</@heading>
  <@heading role="tasks">让商量好的事情尽早见到成效</@heading>
  <@heading role="responses">让提出来的建议得到认真的回应</@heading>
  <@heading role="measures">让想出来的办法解开心里的疙瘩</@heading>
  <@heading role="requirements">让作出的承诺落到具体的责任人</@heading>
  <@heading role="hopes">让共同的期待变成共同的行动</@heading>
</@headings>

<@headings id="heading-53" shape="既要⟨动宾⟩，更要⟨动宾⟩" for="talk">
  <@heading role="recap">既要珍惜成绩，更要铭记情谊</@heading>
  <@heading role="problems">既要说透难处，更要找准原因</@heading>
  <@heading role="situation">既要看清困难，更要看到希望</@heading>
  <@heading role="tasks">既要选准重点，更要办出实效</@heading>
  <@heading role="responses">既要听懂意见，更要给出答复</@heading>
  <@heading role="measures">既要解开难题，更要建好机制</@heading>
  <@heading role="requirements">既要明确分工，更要跟踪督办</@heading>
  <@heading role="hopes">既要常来常往，更要同心同行</@heading>
</@headings>

<@headings id="heading-54" shape="越是⟨主谓或动宾⟩，越要⟨动宾⟩" for="talk">
  <@heading role="recap">越是有了成绩，越要感谢大家</@heading>
  <@heading role="problems">越是碰到难处，越要坦诚相见</@heading>
  <@heading role="situation">越是形势多变，越要看清方向</@heading>
  <@heading role="tasks">越是任务繁重，越要突出重点</@heading>
  <@heading role="responses">越是大家关心，越要答得明白</@heading>
  <@heading role="measures">越是困难当前，越要靠前服务</@heading>
  <@heading role="requirements">越是答应的事，越要逐件兑现</@heading>
  <@heading role="hopes">越是前路漫长，越要结伴同行</@heading>
</@headings>

<@headings id="heading-55" shape="四字动宾，四字动宾，四字动宾" for="talk">
  <@heading role="recap">回望历程，细数变化，感谢支持</@heading>
  <@heading role="problems">直面难处，分析原因，共寻出路</@heading>
  <@heading role="situation">交流看法，辨明大势，提振信心</@heading>
  <@heading role="tasks">商定重点，排好顺序，抓紧办理</@heading>
  <@heading role="responses">梳理意见，逐条答复，打消顾虑</@heading>
  <@heading role="measures">优化服务，用活政策，排忧解难</@heading>
  <@heading role="requirements">明确责任，限定时日，兑现承诺</@heading>
  <@heading role="hopes">增进互信，凝聚智慧，携手前行</@heading>
</@headings>

<@headings id="heading-56" shape="四字，四字，以⟨名⟩＋动宾" for="talk">
  <@heading role="recap">风雨同路，甘苦与共，以真挚的情谊面向今后</@heading>
  <@heading role="problems">敞开心扉，实话实说，以坦荡的胸怀面对难题</@heading>
  <@heading role="situation">观势而动，顺势而为，以坚定的信心抓${主题}</@heading>
  <@heading role="situation">观势而动，顺势而为，以坚定的信心把握机遇</@heading>
  <@heading role="tasks">急事先办，难事快办，以可见的成效取信于人</@heading>
  <@heading role="responses">认真倾听，逐一作答，以坦诚的态度给出答案</@heading>
  <@heading role="measures">上门问需，精准施策，以贴心的服务化解烦忧</@heading>
  <@heading role="requirements">分工到人，督办到底，以守信的作风兑现诺言</@heading>
  <@heading role="hopes">各尽所能，各展所长，以共同的奋斗开创前程</@heading>
</@headings>

<@headings id="heading-57" shape="在⟨动宾⟩中＋动宾" for="festive">
  <@heading role="recap">在回望足迹中倍感奋斗的荣光</@heading>
  <@heading role="cases">在讲述故事中感受榜样的力量</@heading>
  <@heading role="situation">在眺望前程中看清肩上的使命</@heading>
  <@heading role="tasks">在接力奔跑中干出崭新的业绩</@heading>
  <@heading role="requirements">在严格自律中永葆进取的本色</@heading>
  <@heading role="hopes">在携手同行中迎来美好的明天</@heading>
</@headings>

<@headings id="heading-58" shape="用⟨名⟩＋动宾" for="festive">
  <@heading role="recap">用辛勤的汗水写下奋斗的篇章</@heading>
  <@heading role="cases">用身边的榜样点亮前行的路途</@heading>
  <@heading role="situation">用长远的眼光看待崭新的起点</@heading>
  <@heading role="tasks">用加倍的努力办好接下来的大事</@heading>
  <@heading role="requirements">用更高的标准对待今后的工作</@heading>
  <@heading role="hopes">用共同的奋斗托起大家的期盼</@heading>
</@headings>

<@headings id="heading-59" shape="以⟨名⟩为⟨名⟩，动宾" for="festive">
  <@heading role="recap">以汗水为笔墨，写就难忘的历程</@heading>
  <@heading role="cases">以榜样为明灯，照亮奋进的脚步</@heading>
  <@heading role="situation">以今天为起点，奔向广阔的前景</@heading>
  <@heading role="tasks">以实干为舟楫，推动${主题}工作远航</@heading>
  <@heading role="tasks">以实干为舟楫，驶向心中的目标</@heading>
  <@heading role="requirements">以期待为鞭策，担当更重的责任</@heading>
  <@heading role="hopes">以同心为纽带，汇聚各方的力量</@heading>
</@headings>

<@headings id="heading-60" shape="的字短语，动宾" for="festive">
  <@heading role="recap">走过的路途，凝结辛劳与汗水</@heading>
  <@heading role="cases">身边的榜样，激扬奋进的斗志</@heading>
  <@heading role="situation">崭新的起点，昭示更大的作为</@heading>
  <@heading role="tasks">接下来的事，贵在实干与坚持</@heading>
  <@heading role="requirements">肩上的责任，需要担当与恒心</@heading>
  <@heading role="hopes">美好的愿景，有待携手去实现</@heading>
</@headings>

<@headings id="heading-61" shape="四字，四字，让⟨主⟩＋动宾" for="festive">
  <@heading role="recap">栉风沐雨，砥砺前行，让岁月记住奋斗的足迹</@heading>
  <@heading role="cases">见贤思齐，择善而从，让榜样引领前行的脚步</@heading>
  <@heading role="situation">站高望远，顺势而为，让未来照亮今天的行程</@heading>
  <@heading role="tasks">马不停蹄，善作善成，让${主题}工作更上层楼</@heading>
  <@heading role="tasks">马不停蹄，善作善成，让蓝图化作可见的实景</@heading>
  <@heading role="requirements">慎终如始，精益求精，让责任成就更好的作为</@heading>
  <@heading role="hopes">心手相连，同舟共济，让事业迎来灿烂的明天</@heading>
</@headings>

<@headings id="heading-62" shape="为⟨宾⟩＋动，为⟨宾⟩＋动，为⟨宾⟩＋动" for="festive">
  <@heading role="recap">为成绩喝彩，为奋斗点赞，为奉献致敬</@heading>
  <@heading role="cases">为先进鼓掌，为坚守动容，为担当叫好</@heading>
  <@heading role="situation">为前景振奋，为使命担责，为今后蓄力</@heading>
  <@heading role="tasks">为目标拼搏，为实事奔忙，为长远打算</@heading>
  <@heading role="requirements">为事业尽责，为岗位尽心，为大局尽力</@heading>
  <@heading role="hopes">为明天加油，为彼此鼓劲，为理想奔走</@heading>
</@headings>

<@headings id="heading-63" shape="以⟨名⟩＋动宾" for="report">
  <@heading role="recap">以实在的成绩回应大家的期盼</@heading>
  <@heading role="problems">以冷静的头脑正视存在的不足</@heading>
  <@heading role="recap+problems">以客观的眼光回看走过的历程</@heading>
  <@heading role="situation">以全局的视野把握发展的大势</@heading>
  <@heading role="targets">以进取的姿态确立奋斗的目标</@heading>
  <@heading role="tasks">以攻坚的劲头办好要紧的实事</@heading>
  <@heading role="requirements">以廉洁的作风履行肩负的职责</@heading>
</@headings>

<@headings id="heading-64" shape="在⟨动宾⟩中＋动宾" for="report">
  <@heading role="recap">在攻坚克难中迈出坚实的步伐</@heading>
  <@heading role="problems">在自我审视中找准发展的短板</@heading>
  <@heading role="recap+problems">在总结得失中积累前行的经验</@heading>
  <@heading role="situation">在风云变幻中把握难得的机遇</@heading>
  <@heading role="targets">在统筹谋划中明确努力的方向</@heading>
  <@heading role="tasks">在主动作为中打开发展的局面</@heading>
  <@heading role="requirements">在严管厚爱中锤炼过硬的队伍</@heading>
</@headings>

<@headings id="heading-65" shape="把⟨宾⟩＋动补，把⟨宾⟩＋动补" for="report">
  <@heading role="recap">把工作讲明白，把成效摆出来</@heading>
  <@heading role="problems">把难题看清楚，把短板找出来</@heading>
  <@heading role="recap+problems">把家底盘清楚，把得失理出来</@heading>
  <@heading role="situation">把大势看透彻，把机遇抓到手</@heading>
  <@heading role="targets">把目标定合理，把蓝图画出来</@heading>
  <@heading role="tasks">把发展抓上去，把民生改善好</@heading>
  <@heading role="requirements">把队伍带过硬，把作风严起来</@heading>
</@headings>

<@headings id="heading-66" shape="四字，以⟨名⟩＋动宾" for="report">
  <@heading role="recap">砥砺前行，以实干交出发展的答卷</@heading>
  <@heading role="problems">闻过则喜，以坦诚面对自身的不足</@heading>
  <@heading role="recap+problems">温故知新，以总结看清得失与方位</@heading>
  <@heading role="situation">洞察大势，以主动赢得发展的先机</@heading>
  <@heading role="targets">谋定后动，以目标引领前行的脚步</@heading>
  <@heading role="tasks">纲举目张，以重点带动整盘的工作</@heading>
  <@heading role="requirements">正己修身，以自律树立良好的形象</@heading>
</@headings>

<@headings id="heading-67" shape="主＋动得补，主＋动得补，主＋动得补" for="report">
  <@heading role="recap">难关闯得过，实事办得成，步子迈得稳</@heading>
  <@heading role="problems">差距认得清，短板亮得出，症结找得准</@heading>
  <@heading role="recap+problems">成绩讲得实，不足说得透，方位看得清</@heading>
  <@heading role="situation">大势把得准，机遇抓得牢，风险防得住</@heading>
  <@heading role="targets">目标定得准，蓝图绘得实，方向守得稳</@heading>
  <@heading role="tasks">发展推得动，民生保得住，改革走得深</@heading>
  <@heading role="requirements">队伍带得硬，作风抓得严，承诺兑得现</@heading>
</@headings>

<@headings id="heading-68" shape="四字，四字，以⟨名⟩＋动宾" for="report">
  <@heading role="recap">迎难而上，埋头苦干，以实绩回报大家的信任</@heading>
  <@heading role="problems">不讳短处，不避矛盾，以清醒保持前行的定力</@heading>
  <@heading role="recap+problems">总结过去，检视不足，以经验启迪今后的工作</@heading>
  <@heading role="situation">知难思进，化危为机，以定力应对复杂的局面</@heading>
  <@heading role="targets">远近兼顾，统筹谋划，以目标凝聚奋进的力量</@heading>
  <@heading role="tasks">重点突破，整体推进，以行动兑现郑重的承诺</@heading>
  <@heading role="requirements">勤政为民，清正廉洁，以自律守护公仆的本色</@heading>
</@headings>
