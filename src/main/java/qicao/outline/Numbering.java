package qicao.outline;

/**
 * A way of numbering as it is read. {@link qicao.chinese.MarkerFamily} tells apart what writing must keep apart; in
 * speeches 一要 is followed by 二是, and 首先 by 第二, so each of those pairs is one numbering here.
 */
enum Numbering {
    /** A heading that has no number at all, alone on its line. */
    PLAIN(1),
    /** 第一部分. */
    PART(1),
    /** 一、 二、. */
    SECTION(1),
    /** （一） （二）, also ㈠. */
    BRACKETED(2),
    /** 第一， 其一， 首先， 其次，. */
    ORDINAL(2),
    /** 1. 2、. */
    ARABIC(3),
    /** 1.1 1.2, the numbers of technical papers, which Word counts by itself. */
    DECIMAL(2),
    /** 1.1.1 1.1.2. */
    DECIMAL_BELOW(3),
    /** （1） 1） ①. */
    BRACKETED_ARABIC(3),
    /** 一是 二要. */
    POINT(3),
    /** 一方面 另一方面: only in running text. */
    ASPECT(3);

    private final int level;

    Numbering(int level) {
        this.level = level;
    }

    /**
     * The highest level, 1 to 3, at which it stands when the numbering of the sections is another: a 1. directly under 一、
     * is still of level 3, as in GB/T 9704-2012, clause 7.3.3.
     */
    int level() {
        return level;
    }
}
