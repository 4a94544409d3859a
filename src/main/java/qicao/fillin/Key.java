package qicao.fillin;

/**
 * Every key of the fill-in: its Chinese name and its English alias. Which key may stand where is declared by {@link
 * Schema}; within one group both names are unique, so 任务 is {@link #TASKS} at the top and {@link #PURPOSES} in a meeting.
 */
public enum Key {
    TYPE("会议类型", "type"),
    TITLE("标题", "title"),
    SUBTITLE("副标题", "subtitle"),
    SPEAKER("讲话人", "speaker"),
    POST("职务", "post"),
    PERSON("姓名", "name"),
    RANK("身份", "rank"),
    DATE("日期", "date"),
    VENUE("地点", "place"),
    SALUTATION("称谓", "salutation"),
    MEETING("会议", "meeting"),
    NAME("名称", "name"),
    SCOPE("范围", "scope"),
    TOPIC("主题", "topic"),
    AUDIENCE("参会单位", "audience"),
    ORGANISER("主办", "organiser"),
    PERIOD("时段", "period"),
    PURPOSES("任务", "purpose"),
    AGENDA("议程", "agenda"),
    BEFORE("此前", "before"),
    AFTER("此后", "after"),
    WHO("人", "who"),
    WHAT("事", "what"),
    GUIDANCE("上级精神", "guidance"),
    SOURCE("来源", "source"),
    POINT("要点", "point"),
    HONOURS("表彰", "honours"),
    DECISION("决定", "decision"),
    WINNERS_LIST("名单", "list"),
    AWARD("称号", "award"),
    WINNERS("对象", "winners"),
    ACHIEVEMENTS("成绩", "achievements"),
    CASES("案例", "cases"),
    SITES("现场", "sites"),
    THANKS("致谢", "thanks"),
    ON_BEHALF_OF("代表", "on_behalf_of"),
    REGARD("方式", "kind"),
    PROBLEMS("问题", "problems"),
    SITUATION("形势", "situation"),
    INDICATORS("指标", "indicators"),
    TARGETS("目标", "targets"),
    PROJECT("项目", "project"),
    SCALE("规模", "scale"),
    INVESTMENT("投资", "investment"),
    PARTNERS("合作方", "partners"),
    SCHEDULE("工期", "period"),
    COURSE("班次", "course"),
    DURATION("时长", "duration"),
    TRAINEES("学员", "trainees"),
    TEACHERS("师资", "teachers"),
    ELECTION("换届", "election"),
    BODIES("机构", "bodies"),
    TERM("届次", "term"),
    QUOTA("名额", "quota"),
    DISCIPLINE("纪律", "discipline"),
    TASKS("任务", "tasks"),
    PHASES("阶段", "phases"),
    TIME("时间", "time"),
    HEADING("题", "heading"),
    SUBJECT("主体", "who"),
    RECIPIENT("对象", "to"),
    BODY("内容", "body"),
    FIGURES("数据", "figures"),
    INDICATOR("指标", "name"),
    VALUE("数值", "value"),
    CHANGE("变化", "change"),
    PLACING("位次", "rank"),
    PROGRESS("进度", "progress"),
    COMPARISONS("比较", "comparisons"),
    COMPARED("对象", "with"),
    DIFFERENCE("差", "difference"),
    CAUSE("原因", "cause"),
    EXAMPLES("典型", "examples"),
    SHORTFALLS("不足", "shortfalls"),
    CAUSES("原因", "causes"),
    LESSON("启示", "lesson"),
    UNIT("单位", "unit"),
    TARGET("目标", "target"),
    MEASURES("措施", "measures"),
    OWNER("责任单位", "owner"),
    DEADLINE("时限", "deadline"),
    ACTIONS("事项", "actions"),
    RESPONSES("回应", "responses"),
    REQUIREMENTS("要求", "requirements"),
    HOPES("希望", "hopes"),
    CALL("号召", "call"),
    GOAL("目标", "goal"),
    UNDER("依托", "under"),
    HEADINGS("各部分标题", "headings"),
    STRUCTURE("结构", "structure"),
    SECTIONS("段落", "sections"),
    ROLE("角色", "role"),
    NUMBERING("编号", "numbering"),
    CHILDREN("子目", "children"),
    WORDING("文风", "wording"),
    SEED("种子", "seed"),
    DETAIL("详略", "detail"),
    POINTS("条目", "points"),
    TONE("语气", "tone"),
    PINS("定句", "pins"),
    PINNED_AT("处", "at"),
    PINNED_TO("至", "to"),
    PINNED_AFTER("之后", "after"),
    FRAME("句式", "frame"),
    WORDS("原话", "words"),
    OMIT("不说", "omit"),
    NEW_PARAGRAPH("另起一段", "paragraph");

    private final String chinese;
    private final String english;

    Key(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    /** The name that writers use, the primary one. */
    public String chinese() {
        return chinese;
    }

    /** The English alias. */
    public String english() {
        return english;
    }
}
