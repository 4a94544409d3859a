package qicao.draft;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import qicao.diagnostic.MessageCatalog;

/**
 * A draft as one HTML page that looks like the printed one and needs nothing else: no script, no file beside it. A
 * sentence shows its sources when the pointer rests on it, a hole what is expected there. Line ends are line feeds.
 */
public final class HtmlView {
    private static final String CSS = resource("page.css");

    /** 二号 (22 pt) characters in the text block of 156 mm. */
    private static final TitleLines TITLE_LINES = new TitleLines(20);

    private final OriginLabel labels;

    /** A view whose tooltips are worded by {@code messages}. */
    public HtmlView(MessageCatalog messages) {
        this.labels = new OriginLabel(messages);
    }

    /** The whole page, to be saved as UTF-8. */
    public String render(Draft draft) {
        StringBuilder html = new StringBuilder(head(draft.about()));
        for (int i = 0; i < draft.blocks().size(); i++) {
            html.append(draft.blocks().get(i).accept(new BlockElement(i))).append('\n');
        }
        return html.append("</main>\n</body>\n</html>\n").toString();
    }

    private static String head(Draft.About about) {
        return """
                <!DOCTYPE html>
                <html lang="zh-CN">
                <head>
                <meta charset="utf-8">
                <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                """
                + (about.speaker().isEmpty()
                        ? ""
                        : "<meta name=\"author\" content=\"" + escaped(about.speaker()) + "\">\n")
                + "<title>" + escaped(about.title()) + "</title>\n<style>\n" + CSS
                + "</style>\n</head>\n<body>\n<main class=\"page\">\n";
    }

    /** The element of one block. */
    private final class BlockElement implements Block.Visitor<String> {
        private final int index;

        BlockElement(int index) {
            this.index = index;
        }

        @Override
        public String title(Block.Title block) {
            return element(
                    "h1",
                    "title",
                    TITLE_LINES.split(block.runs()).stream()
                            .map(line -> sentences(index, line))
                            .collect(Collectors.joining("<br>")));
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
                            + sentences(index, PrintedRuns.runIn(heading)) + "</span>")
                    .orElse("");
            return element("p", "text", runIn + sentences(index, block.runs()));
        }

        private String element(String tag, String classes, Block block) {
            return element(tag, classes, sentences(index, PrintedRuns.of(block)));
        }

        private static String element(String tag, String classes, String content) {
            return "<" + tag + " class=\"" + classes + "\">" + content + "</" + tag + ">";
        }
    }

    private String sentences(int block, List<Run> runs) {
        return Sentences.of(block, runs).stream().map(this::sentence).collect(Collectors.joining());
    }

    private String sentence(Sentence sentence) {
        String sources = sentence.origins().stream().map(this::label).distinct().collect(Collectors.joining("\n"));
        return "<span title=\"" + escaped(sources) + "\">"
                + sentence.runs().stream().map(this::run).collect(Collectors.joining()) + "</span>";
    }

    private String run(Run run) {
        String text = escaped(run.text());
        if (run.isHole()) {
            return "<mark title=\"" + escaped(label(run.origin())) + "\">" + text + "</mark>";
        }
        return run.emphasis() == Run.Emphasis.LEAD ? "<span class=\"lead\">" + text + "</span>" : text;
    }

    private String label(Origin origin) {
        return origin.accept(labels);
    }

    /** Text as it may stand in an element or in a double-quoted attribute; control characters, which HTML forbids, go. */
    private static String escaped(String text) {
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

    private static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(HtmlView.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
