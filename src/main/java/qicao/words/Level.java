package qicao.words;

/**
 * On which level of government somebody or a body is: that of the lowest level word in a name, as 青州市石桥镇党委书记 is of a
 * town. From high to low. The table is {@code levels.tsv}.
 */
public enum Level implements Named {
    /** 中央, and 上级, which is above everybody. */
    CENTRAL("中央"),
    PROVINCE("省"),
    CITY("市"),
    COUNTY("县"),
    TOWNSHIP("乡"),
    VILLAGE("村"),
    /** Companies, schools, hospitals, and what nobody knows. */
    OTHER("其他");

    private final String chinese;

    Level(String chinese) {
        this.chinese = chinese;
    }

    @Override
    public String chinese() {
        return chinese;
    }

    /** The level of a post, a body, or a place as a writer words it. */
    public static Level of(String words) {
        return Holder.KINDS.of(words.strip());
    }

    static Rules rules() {
        return Holder.KINDS.rules();
    }

    private static final class Holder {
        private static final Kinds<Level> KINDS = new Kinds<>("levels.tsv", values());
    }
}
