package qicao.template;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Everything that a frame can leave open. The label is the slot's name in section files and the variable's name in templates
 * (${主题}).
 */
public enum Slot {
    TITLE("标题"),
    SUBTITLE("副标题"),
    POST("职务"),
    PERSON("姓名"),
    DATE("日期"),
    VENUE("地点"),
    SALUTATION("称谓"),
    /** How the audience is called inside the speech: 同志们. Always there. */
    VOCATIVE("称呼"),
    MEETING("名称"),
    ORGANISER("主办"),
    /** The meeting's purposes joined with ，. */
    PURPOSES("会议任务"),
    TOPIC("主题"),
    SCOPE("范围"),
    /** 全市上下; only when the scope is known. */
    EVERYONE("上下"),
    /** 各级各部门 or 各部门各单位, by the scope. Always there. */
    ALL_BODIES("各方"),
    /** 今年以来. Always there. */
    PERIOD("时段"),
    THANKED("对象"),
    REPRESENTED("代表"),
    /** What is shown to those who are thanked: 衷心的感谢和亲切的慰问. */
    REGARDS("致意"),
    GOAL("号召目标"),
    UNDER("依托"),
    PROJECT("项目"),
    SCALE("规模"),
    INVESTMENT("投资"),
    PARTNERS("合作方"),
    SCHEDULE("工期"),
    COURSE("班次"),
    DURATION("时长"),
    TRAINEES("学员"),
    TEACHERS("师资"),
    BODIES("机构"),
    TERM("届次"),
    ELECTION_TIME("换届时间"),
    QUOTA("名额"),
    DISCIPLINE("换届纪律"),
    DECISION("决定"),
    /** Who spoke before and on what, joined. */
    REPORTS("发言"),
    /** The sites seen, joined. */
    SITES("现场"),
    /** 先讲, 讲, 再讲 or 再强调, by the agenda. */
    SPEAK("讲"),
    /** 三点意见: the number of sections and the register's noun. */
    POINTS("几点"),
    /** The number of items of the list at hand: 三. */
    COUNT("N"),
    /** What the items of the list at hand are: 场攻坚战, 个方面. */
    KIND("类"),

    ITEM_HEADING("题"),
    ITEM_BODY("内容"),
    OWNER("单位"),
    DEADLINE("时限"),
    TARGET("项目标"),
    LESSON("启示"),
    RECIPIENT("希望对象"),
    /** Whom a problem concerns. */
    UNIT("涉及单位"),
    TIME("时间"),
    PLACE("现场地点"),
    CAUSE("原因"),
    /** What is wanting in a result, joined with ，. */
    SHORTFALLS("不足"),
    WHO("人"),
    WHAT("事"),
    /** The problem or judgement that speaks of the same things as the task. */
    WHY("缘由"),
    SOURCE("来源"),
    POINT("要点"),
    AWARD("称号"),
    WINNERS("获得者");

    private static final Map<String, Slot> BY_LABEL =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Slot::label, Function.identity()));

    private final String label;

    Slot(String label) {
        this.label = label;
    }

    /** The slot's name, Chinese, a valid FreeMarker identifier. */
    public String label() {
        return label;
    }

    /** The slot of a label. */
    public static Optional<Slot> named(String label) {
        return Optional.ofNullable(BY_LABEL.get(label));
    }
}
