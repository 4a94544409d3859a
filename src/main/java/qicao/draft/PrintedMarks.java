package qicao.draft;

/** What views print around the words of a block, which does not hold it itself. */
public final class PrintedMarks {
    /** Behind a heading that opens its paragraph. */
    public static final String STOP = "。";

    private PrintedMarks() {}

    /** In front of the words; empty for most blocks. */
    public static String before(Block block) {
        return block instanceof Block.Dateline ? "（" : block instanceof Block.Subtitle ? "——" : "";
    }

    /** Behind the words. */
    public static String behind(Block block) {
        return block instanceof Block.Dateline ? "）" : "";
    }
}
