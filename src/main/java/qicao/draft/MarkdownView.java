package qicao.draft;

import java.util.regex.Pattern;

/**
 * A draft as Markdown (CommonMark 0.31): the title is a heading of level 1, a heading of level n one of level n + 1, run-in
 * headings stay in their paragraphs. Whatever Markdown would take for markup is escaped, so the text reads as in {@link
 * TextView}.
 *
 * <p>Leads of points are not set in bold: CommonMark's flanking rule does not let {@code **} close between 。 and a Chinese
 * character.
 */
public final class MarkdownView {
    private static final Pattern MARKUP = Pattern.compile("[\\\\`*_\\[\\]<>#&~|$]");
    private static final Pattern LIST_START = Pattern.compile("^([-+]|\\d{1,9}(?=[.)]))");

    private MarkdownView() {}

    /** The whole text. */
    public static String render(Draft draft) {
        StringBuilder text = new StringBuilder();
        for (Block block : draft.blocks()) {
            if (!text.isEmpty()) {
                text.append('\n');
            }
            text.append(prefix(block))
                    .append(escaped(Block.text(PrintedRuns.of(block))))
                    .append('\n');
        }
        return text.toString();
    }

    private static String prefix(Block block) {
        if (block instanceof Block.Title) {
            return "# ";
        }
        return block instanceof Block.Heading heading ? "#".repeat(heading.level() + 1) + " " : "";
    }

    private static String escaped(String line) {
        String escaped = MARKUP.matcher(line).replaceAll("\\\\$0");
        return LIST_START.matcher(escaped).replaceFirst(match -> escapedListStart(match.group()));
    }

    /** A backslash counts before punctuation only: {@code 1\.}, but {@code \-}. */
    private static String escapedListStart(String start) {
        return Character.isDigit(start.charAt(0)) ? start + "\\\\" : "\\\\" + start;
    }
}
