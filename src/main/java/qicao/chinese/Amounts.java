package qicao.chinese;

/** Tells amounts from numbers that count sections. */
public final class Amounts {
    private static final String UNITS = "十百千万亿元倍个名位人户家条米公里吨斤亩平立方度分秒小时天年月日号点折成多余以至";

    private Amounts() {}

    /** Whether a word that begins with a character makes the number before it an amount: 1.5 万吨; 1.1 腾仓 counts. */
    public static boolean beginsUnit(char c) {
        return UNITS.indexOf(c) >= 0;
    }

    /** The characters with which units begin, for a class of a pattern. */
    public static String units() {
        return UNITS;
    }
}
