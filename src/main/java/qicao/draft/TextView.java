package qicao.draft;

/**
 * A draft as plain text: one line a block, no blank lines, the title and the salutation flush left, headings and
 * paragraphs with an indent of two ideographic spaces, every line ended by a line feed.
 */
public final class TextView {
    private static final String INDENT = "\u3000\u3000";

    private TextView() {}

    /** The whole text. */
    public static String render(Draft draft) {
        StringBuilder text = new StringBuilder();
        for (Block block : draft.blocks()) {
            if (block instanceof Block.Heading || block instanceof Block.Paragraph) {
                text.append(INDENT);
            }
            text.append(Block.text(PrintedRuns.of(block))).append('\n');
        }
        return text.toString();
    }
}
