package qicao.words;

/**
 * Whether a deed begins something, brings it to a result, or neither, and so whether one can say 完成 of it. The table is
 * {@code deeds.tsv}; its places are places in a clause.
 */
public enum DeedKind implements Named {
    /** Happens at once or begins: 启动, 开工, 召开, 开通, 投入使用, 印发. Nobody completes it. */
    START("开始"),
    /** Names a result: 建成, 完成, 全部清零, 送到每户. It needs no second 完成. */
    RESULT("结果"),
    /** Goes on, or has a result that is not named: 推进改造, 新建车位300个, 加强巡查. */
    OTHER("其他");

    /** What ends a clause. A 、 does not: 新建车位300个、泵站2座 is one deed. */
    private static final String ENDS = "，。；：！？\n";

    /** What ends no clause, as it says of whom the rest is a rule: 对逾期不改的，予以关停. */
    private static final String CONDITION = "的，";

    private final String chinese;

    DeedKind(String chinese) {
        this.chinese = chinese;
    }

    @Override
    public String chinese() {
        return chinese;
    }

    /** The kind of a deed: that of its last clause whose kind is known. 完成选址，6月开工 begins. */
    public static DeedKind of(String deed) {
        String rest = deed.strip();
        while (!rest.isEmpty()) {
            int start = lastClause(rest);
            DeedKind kind = Holder.KINDS.of(rest.substring(start).strip());
            if (kind != OTHER) {
                return kind;
            }
            rest = rest.substring(0, Math.max(0, start - 1));
        }
        return OTHER;
    }

    private static int lastClause(String text) {
        for (int i = text.length() - 1; i > 0; i--) {
            if (ENDS.indexOf(text.charAt(i - 1)) >= 0 && !text.startsWith(CONDITION, Math.max(0, i - 2))) {
                return i;
            }
        }
        return 0;
    }

    static Rules rules() {
        return Holder.KINDS.rules();
    }

    private static final class Holder {
        private static final Kinds<DeedKind> KINDS = new Kinds<>("deeds.tsv", values());
    }
}
