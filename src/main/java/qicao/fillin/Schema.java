package qicao.fillin;

import static qicao.fillin.Field.group;
import static qicao.fillin.Field.groups;
import static qicao.fillin.Field.oneOrMore;
import static qicao.fillin.Field.text;
import static qicao.fillin.Field.texts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import qicao.chinese.NumberStyle;
import qicao.genre.Rank;
import qicao.genre.Role;
import qicao.genre.Tone;

/** Every key of the fill-in, where it may stand, what belongs there. The only place that knows; all else is derived. */
public final class Schema {
    /** The word for the free sections (段落) among the roles of a structure. */
    static final String FREE_SECTIONS = Key.SECTIONS.chinese();

    private static final String YES = "是";

    private static final List<String> RANKS =
            Arrays.stream(Rank.values()).map(Rank::label).toList();
    private static final List<String> RANK_SLUGS =
            Arrays.stream(Rank.values()).map(Rank::slug).toList();
    private static final List<String> ROLES =
            Arrays.stream(Role.values()).flatMap(role -> role.names().stream()).toList();

    /** Facts that may make a level-1 section, in the order of a speech. */
    private static final List<Key> HEADED = List.of(
            Key.GUIDANCE,
            Key.HONOURS,
            Key.PROJECT,
            Key.COURSE,
            Key.ELECTION,
            Key.ACHIEVEMENTS,
            Key.INDICATORS,
            Key.CASES,
            Key.SITES,
            Key.THANKS,
            Key.PROBLEMS,
            Key.SITUATION,
            Key.TARGETS,
            Key.TASKS,
            Key.PHASES,
            Key.RESPONSES,
            Key.REQUIREMENTS,
            Key.HOPES);

    private static final Map<Group, List<Field>> FIELDS = declare();
    private static final Map<Group, Map<String, Field>> BY_NAME = index();

    private Schema() {}

    /** The keys of a group in the order in which a writer fills them in. */
    public static List<Field> fields(Group group) {
        return FIELDS.getOrDefault(group, List.of());
    }

    /** The field at a path of Chinese or English names, {@code 任务.措施.责任单位}; empty if it leads nowhere. */
    public static Optional<Field> at(String path) {
        return KeyPath.of(path).map(KeyPath::last);
    }

    /** The key of a Chinese or English name in a group. */
    public static Optional<Field> field(Group group, String name) {
        return Optional.ofNullable(BY_NAME.getOrDefault(group, Map.of()).get(name));
    }

    /** The key in a group, whichever its name. */
    public static Optional<Field> field(Group group, Key key) {
        return field(group, key.chinese()).filter(field -> field.key() == key);
    }

    private static Map<Group, Map<String, Field>> index() {
        Map<Group, Map<String, Field>> index = new EnumMap<>(Group.class);
        FIELDS.forEach((group, fields) -> {
            Map<String, Field> names = new HashMap<>();
            for (Field field : fields) {
                if (names.put(field.key().chinese(), field) != null
                        || names.put(field.key().english(), field) != null) {
                    throw new IllegalStateException(field.key() + " has a name that is taken in " + group);
                }
            }
            index.put(group, names);
        });
        return Collections.unmodifiableMap(index);
    }

    private static Map<Group, List<Field>> declare() {
        Map<Group, List<Field>> fields = new EnumMap<>(Group.class);
        declareFrontBlock(fields);
        declareFacts(fields);
        declareFactsOfSomeTypes(fields);
        declareWork(fields);
        declareOwnWays(fields);
        declarePins(fields);
        return Collections.unmodifiableMap(fields);
    }

    private static void declareFrontBlock(Map<Group, List<Field>> fields) {
        fields.put(
                Group.FILL_IN,
                List.of(
                        text(Key.TYPE, "哪一类会议", "kind of meeting", "动员部署会"),
                        text(Key.TITLE, "不写就是“在＋会议名称＋上的讲话”", "default: 在 + meeting name + 上的讲话", "在全市动员部署会上的讲话"),
                        text(Key.SUBTITLE, "标题下面一行", "the line below the title", "在第一次全体会议上"),
                        group(Key.MEETING, Group.MEETING, "这次会议", "this meeting"),
                        group(Key.SPEAKER, Group.SPEAKER, "谁来讲", "who speaks"),
                        text(Key.DATE, "讲话的日子", "day of the speech", "2026年7月6日"),
                        text(Key.VENUE, "在哪里开", "where it is held", "市会议中心"),
                        text(Key.SALUTATION, "不写就是“同志们”", "default: 同志们", "各位领导，同志们"),
                        group(
                                Key.AGENDA,
                                Group.AGENDA,
                                "讲话前后的议程，决定“先讲、再强调”",
                                "what happens before and after; decides 先讲 or 再强调"),
                        text(
                                Key.HOST,
                                "谁主持，写进主持词、议程、通知",
                                "who presides; for the host's script, agenda and notice",
                                "副市长马天佑"),
                        texts(
                                Key.ATTENDEES,
                                "谁参加，写进主持词、议程、通知",
                                "who attends; for the host's script, agenda and notice",
                                "各县区党政主要负责同志"),
                        text(Key.CONTACT, "找谁、电话多少，写进通知", "whom to ask; for the notice", "市政府办公室陈向东，电话12345"),
                        group(Key.NOTICE, Group.NOTICE, "会议通知里别处没有的", "what only the notice needs"),
                        groups(Key.GUIDANCE, Group.GUIDANCE, "上级会议、文件的要求", "what the bodies above ask for"),
                        group(Key.HONOURS, Group.HONOURS, "表彰决定和名单", "the awards"),
                        group(Key.PROJECT, Group.PROJECT, "开工、启动、揭牌的项目", "the project that begins"),
                        group(Key.COURSE, Group.COURSE, "培训班的情况", "the course"),
                        group(Key.ELECTION, Group.ELECTION, "换届的安排", "the election"),
                        groups(
                                Key.ACHIEVEMENTS,
                                Group.ACHIEVEMENT,
                                "做成了什么，最好有数据",
                                "what was achieved, best with figures"),
                        groups(Key.INDICATORS, Group.INDICATOR, "主要指标完成情况", "how the indicators stand"),
                        groups(Key.CASES, Group.CASE, "事迹、经验或反面典型", "deeds, good practice or warnings"),
                        groups(Key.SITES, Group.SITE, "看过的现场", "the sites seen"),
                        oneOrMore(Key.THANKS, Group.THANKS, "感谢、祝贺谁，几个对象写几条", "who is thanked or congratulated"),
                        groups(Key.PROBLEMS, Group.PROBLEM, "问题和不足", "what is wrong"),
                        groups(Key.SITUATION, Group.SITUATION, "为什么抓、为什么现在抓", "why this work, why now"),
                        groups(Key.TARGETS, Group.TARGET, "今后的主要目标", "the goals ahead"),
                        groups(Key.TASKS, Group.TASK, "下一步做什么", "what is to be done"),
                        groups(Key.PHASES, Group.PHASE, "分几个阶段", "the phases"),
                        groups(Key.RESPONSES, Group.RESPONSE, "对发言中意见建议的答复", "answers to what was raised"),
                        groups(Key.REQUIREMENTS, Group.REQUIREMENT, "怎么保证做好", "what assures that it is done well"),
                        groups(Key.HOPES, Group.HOPE, "对与会者的希望", "what is hoped of the audience"),
                        group(Key.CALL, Group.CALL, "结尾的号召", "the call at the end"),
                        group(
                                Key.HEADINGS,
                                Group.HEADINGS,
                                "自拟的一级标题，没拟的照着配齐",
                                "your own level-1 headings; the others follow their form"),
                        texts(Key.STRUCTURE, "自定各部分的顺序", "your own order of the parts", "形势")
                                .among(structureChoices()),
                        groups(
                                Key.SECTIONS,
                                Group.SECTION,
                                "上面的键放不下的内容，自拟段落",
                                "free sections for what fits nowhere else"),
                        group(Key.WORDING, Group.WORDING, "遣词的选择", "choices of wording"),
                        groups(
                                Key.PINS,
                                Group.PIN,
                                "改定的句子，qicao revise 会写，也可以自己写",
                                "what the writer fixed; qicao revise writes it")));
        fields.put(
                Group.SPEAKER,
                List.of(
                        text(Key.POST, "职务全称", "full post", "市委副书记、市长"),
                        text(Key.PERSON, "姓名", "name", "周明远"),
                        text(Key.RANK, String.join("、", RANKS), String.join(", ", RANK_SLUGS), RANKS.get(0))
                                .among(Stream.concat(RANKS.stream(), RANK_SLUGS.stream())
                                        .toList())));
        fields.put(
                Group.MEETING,
                List.of(
                        text(Key.NAME, "会议全称", "full name", "全市重点工作动员部署会"),
                        text(Key.SCOPE, "全市、全县、全校、集团……", "全市, 全县, 全校 …", "全市"),
                        text(Key.TOPIC, "哪项工作，后面能接“工作”二字", "the work it is about, as in ⟨topic⟩工作", "重点工作"),
                        texts(Key.AUDIENCE, "谁来参会、谁去落实，代替“各级各部门”", "who is addressed, in place of 各级各部门", "各村、各站所"),
                        text(Key.ORGANISER, "谁决定召开的", "who called it", "市委、市政府"),
                        text(Key.PERIOD, "成绩是哪段时间的", "the time that the achievements cover", "今年以来"),
                        text(Key.MEETING_TIME, "几点开，写进议程、通知", "at what time; for the agenda and the notice", "上午9:00"),
                        texts(Key.PURPOSES, "会议任务，每条以动词开头", "its purposes, each beginning with a verb", "分析当前形势")));
        fields.put(
                Group.AGENDA,
                List.of(
                        groups(Key.BEFORE, Group.AGENDA_ITEM, "讲话之前，谁做了什么", "who did what before this speech"),
                        groups(Key.AFTER, Group.AGENDA_ITEM, "讲话之后，谁还要做什么", "who will do what after it")));
        fields.put(
                Group.NOTICE,
                List.of(
                        text(Key.ADDRESSEES, "发给谁，不写就是“参会单位”", "to whom; default: the audience", "各县区政府，市政府各部门"),
                        texts(Key.RULES, "对参会人的要求，每条一句", "what attendees are asked to do", "请提前10分钟入场"),
                        text(Key.ISSUER, "落款的单位", "who signs it", "市政府办公室"),
                        text(Key.ISSUED, "落款的日期", "the date of the notice", "2026年7月1日")));
        fields.put(
                Group.AGENDA_ITEM,
                List.of(
                        text(Key.WHO, "单位、职务和姓名", "body, post and name", "市应急管理局局长李建国"),
                        text(Key.WHAT, "做了（要做）什么", "what they did or will do", "通报了上半年情况")));
    }

    private static void declareFacts(Map<Group, List<Field>> fields) {
        fields.put(
                Group.GUIDANCE,
                List.of(
                        text(Key.SOURCE, "哪次会议、哪份文件", "which meeting or document", "全省重点工作电视电话会议"),
                        text(Key.POINT, "说了什么", "what it says", "要突出重点，狠抓落实").asLong()));
        fields.put(
                Group.ACHIEVEMENT,
                List.of(
                        heading("一句话，八到十个字", "项目建设扎实推进"),
                        body("具体事实", "新开工项目74个，竣工投产39个"),
                        groups(Key.FIGURES, Group.FIGURE, "有关数字", "figures"),
                        texts(Key.EXAMPLES, "典型例子", "examples", "青山区一个月完成两个项目的征迁")
                                .asLong(),
                        texts(Key.SHORTFALLS, "这项工作还差在哪里", "what is still wanting in it", "投产项目还不够多")
                                .asLong(),
                        causes("用地审批慢")));
        fields.put(Group.FIGURE, figures("完成固定资产投资", "64亿元", "同比增长12.3%"));
        fields.put(
                Group.COMPARISON,
                List.of(
                        text(Key.COMPARED, "和谁比", "compared with", "最快的青山区"),
                        text(Key.DIFFERENCE, "差多少", "the difference", "慢0.8个百分点")));
        List<Field> indicator = new ArrayList<>(figures("规模以上工业增加值", "86.4亿元", "同比增长7.2%"));
        indicator.add(text(Key.CAUSE, "升降的原因", "why it rose or fell", "主要是新投产项目拉动"));
        fields.put(Group.INDICATOR, List.copyOf(indicator));
        fields.put(
                Group.TARGET,
                List.of(
                        text(Key.INDICATOR, "指标名称", "indicator", "地区生产总值"),
                        text(Key.VALUE, "达到多少", "value to reach", "突破400亿元"),
                        text(Key.CHANGE, "增减多少", "change", "增长6%左右")));
        fields.put(
                Group.THANKS,
                List.of(
                        text(Key.RECIPIENT, "向谁", "to whom", "奋战在一线的同志们"),
                        texts(
                                        Key.REGARD,
                                        String.join("、", Regard.names()),
                                        "how: 欢迎, 祝贺, 感谢 …",
                                        Regard.names().get(2))
                                .among(Regard.names()),
                        text(Key.ON_BEHALF_OF, "代表谁", "on behalf of", "市委、市政府"),
                        body("想说的话", "大家起早贪黑，付出了辛勤的汗水")));
        fields.put(
                Group.PROBLEM,
                List.of(
                        heading("问题是什么", "责任落实还有差距"),
                        body("具体表现", "有的部门半月调度没有坚持下来"),
                        groups(Key.FIGURES, Group.FIGURE, "有关数字", "figures"),
                        text(Key.UNIT, "点名的单位", "bodies named", "青山区4个、白河县3个"),
                        causes("有的单位等靠思想比较重")));
        fields.put(
                Group.SITUATION,
                List.of(
                        heading("一句判断", "抓项目就是抓发展"),
                        body("理由和事实", "全市投资增量的七成来自重点项目"),
                        groups(Key.FIGURES, Group.FIGURE, "有关数字", "figures")));
    }

    private static void declareFactsOfSomeTypes(Map<Group, List<Field>> fields) {
        fields.put(
                Group.HONOURS,
                List.of(
                        text(Key.DECISION, "什么决定、表彰谁", "which decision honours whom", "市委、市政府关于表彰全市乡村振兴先进集体和先进个人的决定")
                                .asLong(),
                        groups(Key.WINNERS_LIST, Group.AWARD, "称号和获得者", "awards and winners")));
        fields.put(
                Group.AWARD,
                List.of(
                        text(Key.AWARD, "称号", "award", "先进集体"),
                        text(Key.WINNERS, "谁获得", "winners", "白河县农业农村局等20个单位").asLong()));
        fields.put(
                Group.CASE,
                List.of(
                        heading("一句话概括", "十年守水的老支书"),
                        text(Key.SUBJECT, "人或单位", "person or body", "白河县石门村党支部书记郑德山"),
                        body("做了什么", "带领群众修渠31公里，让2600亩旱地变成水浇田"),
                        text(Key.LESSON, "说明什么", "what it teaches", "只要心里装着群众，就没有办不成的事")
                                .asLong(),
                        groups(Key.FIGURES, Group.FIGURE, "有关数字", "figures")));
        fields.put(Group.SITE, List.of(text(Key.VENUE, "看了哪里", "where", "南屏县石桥镇"), body("看到什么", "垃圾分类做到了户分、村收、镇转运")));
        fields.put(
                Group.PROJECT,
                List.of(
                        text(Key.NAME, "项目名称", "name", "云川港二期工程"),
                        text(Key.SCALE, "建设规模", "size", "新建4个3000吨级泊位").asLong(),
                        text(Key.INVESTMENT, "总投资", "investment", "12.6亿元"),
                        text(Key.PARTNERS, "参建、合作单位", "partners", "省港航集团"),
                        text(Key.SCHEDULE, "工期", "time of building", "2028年6月建成"),
                        body("其他情况", "建成后年吞吐能力翻一番")));
        fields.put(
                Group.COURSE,
                List.of(
                        text(Key.NAME, "培训班名称", "name", "全市年轻干部能力提升培训班"),
                        text(Key.DURATION, "多长时间", "how long", "为期5天"),
                        text(Key.TRAINEES, "哪些学员", "trainees", "各县区、市直各部门的年轻干部60人"),
                        text(Key.TEACHERS, "谁来授课", "teachers", "省委党校的专家教授"),
                        body("课程安排", "设专题讲座、现场教学和分组研讨三个单元")));
        fields.put(
                Group.ELECTION,
                List.of(
                        text(Key.BODIES, "哪些机构换届", "bodies", "县乡两级人大、政府"),
                        text(Key.TERM, "届次", "term", "第十八届"),
                        text(Key.TIME, "时间安排", "dates", "今年11月底前完成"),
                        text(Key.QUOTA, "名额", "quota", "全市应选县级人大代表1186名"),
                        text(Key.DISCIPLINE, "纪律要求", "discipline", "严禁拉票贿选、跑官要官")
                                .asLong()));
        fields.put(
                Group.RESPONSE,
                List.of(
                        text(Key.WHO, "谁提的", "who raised it", "物理组卢晓鹏老师"),
                        text(Key.WHAT, "提了什么", "what was raised", "更新实验设备的请求"),
                        body("怎么办", "安排专款更换两间实验室的设备"),
                        owner("总务处"),
                        deadline("寒假前")));
    }

    private static void declareWork(Map<Group, List<Field>> fields) {
        fields.put(
                Group.TASK,
                List.of(
                        heading("任务的标题", "突出重点领域，打好攻坚战"),
                        body("为什么、怎么做", "这是全年工作的重头戏，必须先抓紧抓好"),
                        text(Key.TARGET, "达到什么目标", "what to reach", "年底前全部建成"),
                        owner("市发改委"),
                        deadline("9月底前"),
                        groups(Key.MEASURES, Group.MEASURE, "具体措施", "measures")));
        fields.put(
                Group.MEASURE,
                List.of(
                        heading("两到八个字", "倒排工期"),
                        body("做什么，以动词开头更顺", "对37个项目逐一明确节点，一项一策、一项一档"),
                        owner("市发改委"),
                        deadline("8月底前"),
                        text(Key.TARGET, "达到什么目标", "what to reach", "办结率达到100%"),
                        groups(Key.FIGURES, Group.FIGURE, "有关数字", "figures"),
                        groups(
                                Key.ACTIONS,
                                Group.ACTION,
                                "几件事各有时限、各有单位的，分开写",
                                "actions, each with its own time and owner")));
        fields.put(
                Group.ACTION,
                List.of(
                        body("做什么", "东环线全线贯通"),
                        owner("市交通运输局"),
                        deadline("8月底前"),
                        text(Key.TARGET, "达到什么目标", "what to reach", "通行能力提高三成")));
        fields.put(
                Group.PHASE,
                List.of(
                        heading("阶段名称", "动员部署阶段"),
                        text(Key.TIME, "起止时间", "from when to when", "7月上旬"),
                        body("做什么", "制定方案，层层动员")));
        fields.put(
                Group.REQUIREMENT,
                List.of(
                        heading("四个字最好", "压实责任"),
                        body("一两句话", "各级党政主要负责同志要亲自研究、亲自检查、亲自督办"),
                        owner("各县区"),
                        deadline("7月底前"),
                        groups(
                                Key.ACTIONS,
                                Group.ACTION,
                                "几件事各有时限、各有单位的，分开写",
                                "actions, each with its own time and owner")));
        fields.put(
                Group.HOPE,
                List.of(
                        heading("四个字最好", "勤学善思"),
                        body("一两句话", "把课堂上学到的用到工作中去"),
                        text(Key.RECIPIENT, "对谁说", "to whom", "全体学员")));
        fields.put(
                Group.CALL,
                List.of(
                        text(Key.GOAL, "为了什么，以动词开头", "what for, beginning with a verb", "建设更加美好的云川"),
                        text(Key.UNDER, "在谁的坚强领导下", "under whose leadership", "市委"),
                        body("结尾想说的话", "事业面前没有旁观者，人人都是实干者")));
    }

    private static void declareOwnWays(Map<Group, List<Field>> fields) {
        fields.put(
                Group.HEADINGS,
                HEADED.stream()
                        .map(key -> text(
                                key,
                                "“" + key.chinese() + "”这一部分的标题",
                                "heading of the part " + key.english(),
                                "抓重点，补短板，推动工作上台阶"))
                        .toList());
        fields.put(
                Group.SECTION,
                List.of(
                        text(Key.ROLE, "起什么作用：形势、任务、要求……", "what it does: situation, tasks, requirements …", "任务")
                                .among(ROLES),
                        heading("标题", "强化科技支撑，建好监测平台"),
                        body("正文，可以有几段", "用好大数据，让进度看得见、管得住"),
                        groups(Key.FIGURES, Group.FIGURE, "有关数字", "figures"),
                        owner("市科技局"),
                        deadline("9月底前"),
                        numbering("子目的编号，按第一条写", "how the next level is numbered, by its first number", "（一）"),
                        groups(Key.CHILDREN, Group.SECTION, "下一层的各条", "the next level")));
        fields.put(
                Group.WORDING,
                List.of(
                        text(Key.SEED, "换一个整数就换一套说法", "another whole number gives another wording", "3"),
                        text(Key.DETAIL, "简、中、详", "简 brief, 中 medium, 详 full", "中")
                                .among(List.of("简", "中", "详")),
                        text(Key.POINTS, "一是、（一）、第一", "how points are numbered: 一是, （一） or 第一", "一是")
                                .among(List.of("一是", "（一）", "第一")),
                        text(Key.TONE, String.join("、", Tone.labels()), "平实 plain, 热烈 warm, 紧急 urgent", "紧急")
                                .among(Tone.labels()),
                        numbering(
                                "全篇只写“段落”时，一级标题的编号",
                                "how the sections are numbered in a speech made of 段落 alone",
                                "一、")));
    }

    private static void declarePins(Map<Group, List<Field>> fields) {
        fields.put(
                Group.PIN,
                List.of(
                        text(Key.PINNED_AT, "改的是哪一处", "the place", "closing.call"),
                        text(Key.PINNED_TO, "改了几处的，改到哪一处", "the last place of several", "closing.thanks"),
                        text(Key.PINNED_AFTER, "在哪一处后面加", "the place behind which words are added", "opening.meeting"),
                        heading("那一条的题，序号对不上时以题为准", "抓好秋收"),
                        text(Key.FRAME, "定下的句式", "the wording that is fixed", "closing-call-18"),
                        text(Key.WORDS, "自己的话，可以用【会议.名称】带出填报单里的事实", "words of your own", "让我们把【会议.主题】抓实抓细。")
                                .asLong(),
                        text(Key.OMIT, "“是”就是这一处不说", "是 or yes: nothing is said there", YES)
                                .among(List.of(YES, "yes")),
                        text(Key.NEW_PARAGRAPH, "“是”就是加的话另起一段", "是 or yes: what is added is a paragraph", YES)
                                .among(List.of(YES, "yes"))));
    }

    private static List<String> structureChoices() {
        return Stream.concat(ROLES.stream(), Stream.of(FREE_SECTIONS, Key.SECTIONS.english()))
                .toList();
    }

    private static List<Field> figures(String name, String value, String change) {
        return List.of(
                text(Key.INDICATOR, "指标名称", "indicator", name),
                text(Key.VALUE, "数值和单位", "value with its unit", value),
                text(Key.CHANGE, "同比、环比变化", "change", change),
                text(Key.PLACING, "排第几", "rank", "增速居全省第3位"),
                text(Key.PROGRESS, "完成进度", "progress", "占年度计划的81.6%"),
                groups(Key.COMPARISONS, Group.COMPARISON, "和别处、往年比差多少", "how it compares"));
    }

    private static Field causes(String example) {
        return texts(Key.CAUSES, "为什么会这样", "why it is so", example).asLong();
    }

    private static Field heading(String chinese, String example) {
        return text(Key.HEADING, chinese, "heading", example);
    }

    private static Field body(String chinese, String example) {
        return text(Key.BODY, chinese, "what is to be said", example).asLong();
    }

    private static Field numbering(String chinese, String english, String example) {
        return text(Key.NUMBERING, chinese, english, example).among(NumberStyle.labels());
    }

    private static Field owner(String example) {
        return text(Key.OWNER, "谁负责", "who is responsible", example);
    }

    private static Field deadline(String example) {
        return text(Key.DEADLINE, "什么时候完成", "by when", example);
    }
}
