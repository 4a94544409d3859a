package qicao.corpus;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeVisitor;
import qicao.encoding.Encodings;

/**
 * Saved web pages: the element that holds most of the prose, a line for each block in it. Menus, forms and scripts are
 * left out by their element or their class; what else stands around the text is for {@link Chrome}.
 */
final class HtmlFile implements FileFormat {
    private static final Pattern CHARSET = Pattern.compile("(?i)charset\\s*=\\s*[\"']?\\s*([\\w-]+)");
    /** Where browsers look for the charset. */
    private static final int HEAD = 4096;

    private static final String NOISE =
            "script, style, noscript, template, iframe, object, svg, canvas, nav, aside, footer, form, button, select, input, textarea, [hidden],"
                    + " [style*=display:none], [style*=display: none],"
                    + " [class~=(?i)(^|[-_ ])(nav|menu|footer|sidebar|breadcrumb|share|comment|related|recommend|copyright|pager|pagination|toolbar|banner|ads?)($|[-_ ])],"
                    + " [id~=(?i)^(nav|menu|footer|sidebar|breadcrumb|share|comments?|related|recommend|copyright|pager|toolbar|banner)$]";

    private final String charset;

    HtmlFile() {
        this("");
    }

    /** A page whose charset is told from outside; empty if it is not. */
    HtmlFile(String charset) {
        this.charset = charset;
    }

    @Override
    public FileText text(byte[] content) throws UnreadableException {
        Document page = Jsoup.parse(decode(content), "", Parser.htmlParser().setTrackPosition(true));
        page.select(NOISE).remove();
        List<RawLine> lines = new ArrayList<>();
        Element main = main(page);
        Element heading = page.selectFirst("h1");
        if (heading != null
                && TopHeadings.isTitle(heading.text())
                && !heading.parents().contains(main)) {
            lines.add(RawLine.of(heading.text(), line(heading), true)
                    .withoutColumn()
                    .asTitle());
        }
        main.traverse(new Blocks(lines));
        if (lines.isEmpty() && page.selectFirst("img") != null) {
            throw new UnreadableException("CORPUS-013");
        }
        return new FileText(lines, TextDecoder.undecoded(lines));
    }

    private String decode(byte[] content) throws UnreadableException {
        String head = new String(content, 0, Math.min(HEAD, content.length), StandardCharsets.ISO_8859_1);
        Matcher named = CHARSET.matcher(head);
        String name = !charset.isEmpty() || !named.find() ? charset : named.group(1);
        boolean chinese = name.toLowerCase(Locale.ROOT).matches("gb.*|hz.*");
        return chinese ? new String(content, Encodings.GB18030) : TextDecoder.decode(content);
    }

    /** The smallest element that holds nearly all prose of the page; prose is text that is no link. */
    private static Element main(Document page) {
        Map<Element, Integer> prose = prose(page.body());
        Element main = page.body();
        while (true) {
            int whole = prose.getOrDefault(main, 0);
            Optional<Element> narrower = main.children().stream()
                    .filter(child -> child.childrenSize() > 0 && prose.getOrDefault(child, 0) * 10L >= whole * 9L)
                    .findFirst();
            if (narrower.isEmpty() || whole == 0) {
                return main;
            }
            main = narrower.get();
        }
    }

    /** The characters of prose in each element, counted from the leaves up, because pages nest without bound. */
    private static Map<Element, Integer> prose(Element root) {
        Map<Element, Integer> prose = new HashMap<>();
        root.traverse(new NodeVisitor() {
            @Override
            public void head(Node node, int depth) {
                if (node instanceof TextNode words && node.parent() instanceof Element parent) {
                    prose.merge(parent, Spaces.strip(words.getWholeText()).length(), Integer::sum);
                }
            }

            @Override
            public void tail(Node node, int depth) {
                boolean link = node.normalName().equals("a");
                if (node instanceof Element element && !link && !element.equals(root) && element.parent() != null) {
                    prose.merge(element.parent(), prose.getOrDefault(element, 0), Integer::sum);
                }
            }
        });
        return prose;
    }

    private static int line(Node node) {
        return Math.max(1, node.sourceRange().start().lineNumber());
    }

    /** Ends a line at every block element and every {@code <br>}. */
    private static final class Blocks implements NodeVisitor {
        private final List<RawLine> lines;
        private final StringBuilder text = new StringBuilder();
        private int number = 1;
        private boolean top;
        private RawLine.Begins begins = RawLine.Begins.LINE;
        private final TopHeadings headings;

        Blocks(List<RawLine> lines) {
            this.lines = lines;
            this.headings = new TopHeadings(!lines.isEmpty());
        }

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode words) {
                if (Spaces.isBlank(text.toString())) {
                    number = line(words);
                }
                // Line breaks of the source are no breaks of the page.
                text.append(words.getWholeText().replaceAll("\\s*[\\r\\n]+\\s*", ""));
            } else if (node instanceof Element element && breaks(element)) {
                flush();
                top = element.normalName().equals("h1");
                begins = isCell(element) || begins == RawLine.Begins.LINE ? begins(element) : begins;
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element && breaks(element)) {
                flush();
                top = false;
                begins = RawLine.Begins.LINE;
            }
        }

        private static boolean breaks(Element element) {
            return element.isBlock() || element.normalName().equals("br") || isCell(element);
        }

        private static boolean isCell(Element element) {
            return element.normalName().equals("td") || element.normalName().equals("th");
        }

        /** Cells of a row that holds values; a page that is laid out with a table has blocks or one cell in its rows. */
        private static RawLine.Begins begins(Element element) {
            Element row = element.parent();
            if (!isCell(element) || row == null) {
                return RawLine.Begins.LINE;
            }
            List<Element> cells = row.children().stream()
                    .filter(cell -> isCell(cell) && !Spaces.isBlank(cell.text()))
                    .toList();
            boolean values = cells.size() > 1
                    && cells.stream().allMatch(cell -> isPlain(cell) && TableRows.isValue(cell.text()));
            return !values
                    ? RawLine.Begins.LINE
                    : cells.get(0).equals(element) ? RawLine.Begins.ROW : RawLine.Begins.CELL;
        }

        /** Whether a cell is one line: what is laid out in it would be several. */
        private static boolean isPlain(Element cell) {
            return cell.select("table, br, h1, h2, h3, h4, h5, h6").isEmpty()
                    && cell.select("p, div, li").size() <= 1;
        }

        private void flush() {
            if (!Spaces.isBlank(text.toString())) {
                // Every block is a paragraph, as an indent would say.
                RawLine line = RawLine.of(text.toString(), number, false)
                        .withoutColumn()
                        .asIndented()
                        .beginning(begins);
                lines.add(headings.read(line, top));
            }
            text.setLength(0);
        }
    }
}
