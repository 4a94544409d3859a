package qicao.drafting;

import qicao.draft.Block;

/** What views print around the words of a block, which does not hold it itself. */
final class PrintedMarks {
    /** Behind a heading that opens its paragraph. */
    static final String STOP = "。";

    private PrintedMarks() {}

    /** In front of the words; empty for most blocks. */
    static String before(Block block) {
        return block instanceof Block.Dateline ? "（" : block instanceof Block.Subtitle ? "——" : "";
    }

    /** Behind the words. */
    static String behind(Block block) {
        return block instanceof Block.Dateline ? "）" : "";
    }
}
