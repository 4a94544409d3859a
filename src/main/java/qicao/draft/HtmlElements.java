package qicao.draft;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The HTML element of a block, with the classes that the style sheet of the printed page names. */
final class HtmlElements implements Block.Visitor<String> {
    /** 二号 (22 pt) characters in the text block of 156 mm. */
    private static final TitleLines TITLE_LINES = new TitleLines(20);

    private final Function<List<Run>, String> content;

    /**
     * Elements of blocks.
     *
     * @param content the markup of some runs of a block, which are printed one behind the other; it is asked in reading order
     */
    HtmlElements(Function<List<Run>, String> content) {
        this.content = content;
    }

    @Override
    public String title(Block.Title block) {
        return element(
                "h1",
                "title",
                TITLE_LINES.split(block.runs()).stream().map(content).collect(Collectors.joining("<br>")));
    }

    @Override
    public String subtitle(Block.Subtitle block) {
        return element("p", "subtitle", block);
    }

    @Override
    public String byline(Block.Byline block) {
        return element("p", "byline", block);
    }

    @Override
    public String dateline(Block.Dateline block) {
        return element("p", "dateline", block);
    }

    @Override
    public String salutation(Block.Salutation block) {
        return element("p", "salutation", block);
    }

    @Override
    public String signature(Block.Signature block) {
        return element("p", "signature", block);
    }

    @Override
    public String heading(Block.Heading block) {
        return element("h" + (block.level() + 1), "heading level-" + block.level(), block);
    }

    @Override
    public String paragraph(Block.Paragraph block) {
        String runIn = block.runIn()
                .map(heading -> "<span class=\"level-" + heading.level() + "\">"
                        + content.apply(PrintedRuns.runIn(heading)) + "</span>")
                .orElse("");
        return element("p", "text", runIn + content.apply(block.runs()));
    }

    private String element(String tag, String classes, Block block) {
        return element(tag, classes, content.apply(PrintedRuns.of(block)));
    }

    private static String element(String tag, String classes, String content) {
        return "<" + tag + " class=\"" + classes + "\">" + content + "</" + tag + ">";
    }

    /** Text as it may stand in an element or in a double-quoted attribute; control characters, which HTML forbids, go. */
    static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\n' -> escaped.append("&#10;");
                default -> {
                    if (c >= ' ' || c == '\t') {
                        escaped.append(c);
                    }
                }
            }
        }
        return escaped.toString();
    }
}
