package qicao.words;

/**
 * What kind of time a 时限 names, and so which words may stand around it. The table is {@code times.tsv}. What is not
 * certain is {@link #OTHER}, which fits any sentence that leaves the time alone.
 */
public enum TimeKind implements Named {
    /** An end by which something is done: 9月底前, 一周内, 年底, 9月20日, 三季度. Only here may one say 完成. */
    BOUND("期限"),
    /** A beginning: 即日起, 从9月1日开始. */
    START("起始"),
    /** No end: 长期, 每周五, 每月10日前, 常态化推进. */
    ONGOING("持续"),
    /** A stretch with a beginning and an end of its own: 9月至12月, 汛期, “十五五”期间. */
    SPAN("时段"),
    /** A point at which something happens: 7月初, 8月中旬, 15日上午, 会后. */
    MOMENT("时点"),
    /** No time that one can hold somebody to: 立即, 尽快, 下一步. */
    OTHER("其他");

    private final String chinese;

    TimeKind(String chinese) {
        this.chinese = chinese;
    }

    @Override
    public String chinese() {
        return chinese;
    }

    /** The kind of a time as a writer words it; white space around it does not matter. */
    public static TimeKind of(String time) {
        return Holder.KINDS.of(time.strip());
    }

    static Rules rules() {
        return Holder.KINDS.rules();
    }

    private static final class Holder {
        private static final Kinds<TimeKind> KINDS = new Kinds<>("times.tsv", values());
    }
}
