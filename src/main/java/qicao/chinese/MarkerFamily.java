package qicao.chinese;

/**
 * A way of numbering siblings. A list keeps to one family; the heading families nest in the order of GB/T 9704-2012
 * clause 7.3.3 (一、 → （一） → 1. → （1）), the others number points inside running text.
 */
public enum MarkerFamily {
    /** 一、 二、: sections. */
    SECTION("", "、"),
    /** （一） （二）: parts of a section. */
    BRACKETED("（", "）"),
    /** 1. 2. */
    ARABIC("", "."),
    /** （1） （2） */
    BRACKETED_ARABIC("（", "）"),
    /** 一是 二是: topics and facts in running text. */
    IS("", "是"),
    /** 一要 二要: orders in running text. */
    MUST("", "要"),
    /** 第一， 第二，: points in running text. */
    NTH("第", "，"),
    /** 首先， 其次， 再次， 最后，: at most four points in running text. */
    FIRSTLY("", "，");

    private static final String[] SEQUENCE = {"首先", "其次", "再次", "最后"};

    private final String before;
    private final String after;

    MarkerFamily(String before, String after) {
        this.before = before;
        this.after = after;
    }

    /** Whether it numbers headings and not points in running text. */
    public boolean numbersHeadings() {
        return this == SECTION || this == BRACKETED || this == ARABIC || this == BRACKETED_ARABIC;
    }

    /**
     * The marker of one sibling.
     *
     * @param number 1-based position among its siblings
     * @throws IllegalArgumentException if the family does not reach that far
     */
    public String marker(int number) {
        return switch (this) {
            case ARABIC, BRACKETED_ARABIC -> before + number + after;
            case FIRSTLY -> {
                if (number < 1 || number > SEQUENCE.length) {
                    throw new IllegalArgumentException("no " + number + "th of 首先");
                }
                yield SEQUENCE[number - 1] + after;
            }
            case SECTION, BRACKETED, IS, MUST, NTH -> before + Numerals.ordinal(number) + after;
        };
    }
}
