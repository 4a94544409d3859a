package qicao.docx;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Walks document.xml and finds the places beside its characters. It counts paragraphs and characters as the reading of Word files
 * does: deleted, moved-away and hidden text, field codes and tables of contents do not count, a tab is a space.
 */
final class AnchorReader {
    private static final Set<String> SKIPPED =
            Set.of("moveFrom", "del", "delText", "delInstrText", "rubyPr", "rt", "sectPr", "tblPr", "tblGrid");

    /** Stands for a sign of a symbol font. */
    private static final char SYMBOL = '〓';

    private final String xml;
    private final String prefix;
    private final Set<Integer> wanted;
    private final XmlScanner scanner;
    private final Map<Integer, AnchorParagraph> paragraphs = new HashMap<>();
    private final Deque<AnchorParagraph> open = new ArrayDeque<>();
    private final Deque<Boolean> contents = new ArrayDeque<>();
    /** The runs that text boxes interrupt, empty between runs. */
    private final Deque<Optional<Run>> interrupted = new ArrayDeque<>();

    /** For each choice between renderings that is open: how many texts there were before it. */
    private final Deque<Integer> choices = new ArrayDeque<>();

    private @Nullable Run run;
    /** Pieces of text so far, shown or not. */
    private int texts;

    private int count;
    /** Where the last paragraph outside of text boxes ended. */
    private int lastEnd = -1;

    /** A run that is being read. */
    private static final class Run {
        final int start;
        final String tag;
        final boolean ours;
        String properties = "";
        boolean hidden;
        final StringBuilder text = new StringBuilder();
        /** For each character where it is written; empty where nothing can be cut. */
        final List<Optional<Spot>> spots = new ArrayList<>();

        int firstChild = -1;
        int lastChildEnd = -1;

        Run(int start, String tag, boolean ours) {
            this.start = start;
            this.tag = tag;
            this.ours = ours;
        }
    }

    /**
     * Where a character is written.
     *
     * @param from in document.xml, for a tab and its like the element
     * @param child where the run's child begins that holds it
     * @param childEnd where that child ends
     * @param textTag the tag of the {@code w:t}, empty for a tab and its like
     * @param first whether it is the first of its child
     * @param last whether it is the last of its child
     */
    private record Spot(int from, int to, int child, int childEnd, String textTag, boolean first, boolean last) {}

    /**
     * A reader of one part.
     *
     * @param prefix what names of WordprocessingML begin with there, colon included
     * @param wanted numbers of the paragraphs to be kept
     */
    AnchorReader(String xml, String prefix, Set<Integer> wanted) {
        this.xml = xml;
        this.prefix = prefix;
        this.wanted = wanted;
        this.scanner = new XmlScanner(xml);
    }

    /** The wanted paragraphs by number. */
    Map<Integer, AnchorParagraph> read() {
        while (scanner.next()) {
            if (scanner.isStart()) {
                start();
            } else if (scanner.isEnd()) {
                end();
            }
        }
        return paragraphs;
    }

    private void start() {
        String name = scanner.localName();
        if (SKIPPED.contains(name)) {
            if (run != null && run.firstChild < 0) {
                run.firstChild = scanner.start();
            }
            skip();
            childEnds();
            return;
        }
        if (run != null && !name.equals("rPr") && !name.equals("t") && run.firstChild < 0) {
            run.firstChild = scanner.start();
        }
        if (chooses(name)) {
            return;
        }
        switch (name) {
            case "p" -> paragraph();
            case "r" -> run();
            case "rPr" -> properties();
            case "t" -> text();
            case "sym" -> symbol();
            case "tab", "ptab", "br", "cr", "noBreakHyphen" -> mark(name);
            case "fldChar" -> field();
            case "instrText" -> instruction();
            default -> {
                if (scanner.isEmpty()) {
                    childEnds();
                }
            }
        }
    }

    /** Of the renderings of one thing the first that holds text counts, as in reading. */
    private boolean chooses(String name) {
        if (name.equals("AlternateContent") && !scanner.isEmpty()) {
            choices.push(texts);
            return true;
        }
        if (choices.isEmpty() || (!name.equals("Choice") && !name.equals("Fallback"))) {
            return false;
        }
        if (texts > choices.element()) {
            skip();
            childEnds();
        }
        return true;
    }

    /** A sign of a symbol font is one character, which nobody searches for. */
    private void symbol() {
        int start = scanner.start();
        if (!scanner.isEmpty()) {
            skip();
        }
        texts++;
        if (isShown()) {
            add(SYMBOL, false, new Spot(start, scanner.end(), start, scanner.end(), "", true, true));
        }
        childEnds();
    }

    /** Word allows no comment inside a text box, so its paragraphs are walked but not kept. */
    private void paragraph() {
        boolean outer = open.isEmpty();
        AnchorParagraph paragraph =
                new AnchorParagraph(outer ? ++count : open.element().number());
        if (outer && wanted.contains(count)) {
            paragraphs.put(count, paragraph);
        }
        if (scanner.isEmpty()) {
            paragraph.endsAt(lastEnd);
        } else {
            open.push(paragraph);
            interrupted.push(Optional.ofNullable(run));
            run = null;
        }
    }

    private void run() {
        if (!scanner.isEmpty()) {
            if (run != null) {
                // The run of a ruby holds others; what it has itself cannot be marked.
                run.spots.replaceAll(spot -> Optional.empty());
                finish(run, scanner.start());
            }
            run = new Run(scanner.start(), scanner.token(), scanner.name().equals(prefix + "r"));
        }
    }

    /** Hidden text is no text; the properties are needed to begin the run anew. */
    private void properties() {
        int start = scanner.start();
        boolean ofRun = run != null && run.firstChild < 0;
        int depth = scanner.isEmpty() ? 0 : 1;
        while (depth > 0 && scanner.next()) {
            if (scanner.isStart() && scanner.localName().endsWith("Change")) {
                // What the properties were before a tracked change.
                skip();
                continue;
            }
            if (scanner.isStart() && scanner.localName().equals("vanish") && run != null) {
                String value = scanner.attribute("val").orElse("");
                run.hidden |= !value.equals("0") && !value.equals("false") && !value.equals("off");
            }
            depth += depthChange();
        }
        if (ofRun && run != null) {
            run.properties = xml.substring(start, scanner.end());
        }
    }

    private void text() {
        int child = scanner.start();
        String tag = scanner.token();
        boolean shown = isShown();
        List<int[]> ranges = new ArrayList<>();
        StringBuilder words = new StringBuilder();
        boolean empty = scanner.isEmpty();
        boolean plain = true;
        while (!empty && scanner.next() && !scanner.isEnd()) {
            plain &= scanner.isText();
            decode(scanner.start(), scanner.end(), scanner.isText(), words, ranges);
        }
        texts += words.toString().isBlank() ? 0 : 1;
        if (run != null && run.firstChild < 0) {
            run.firstChild = child;
        }
        for (int i = 0; shown && i < words.length(); i++) {
            int[] range = ranges.get(i);
            boolean first = i == 0;
            boolean last = i == words.length() - 1;
            add(words.charAt(i), plain, new Spot(range[0], range[1], child, scanner.end(), tag, first, last));
        }
        childEnds();
    }

    /** The characters of a piece of text and where each is written; of CDATA what is inside. */
    private void decode(int start, int end, boolean isText, StringBuilder words, List<int[]> ranges) {
        boolean cdata = xml.startsWith("<![CDATA[", start);
        if (!isText && !cdata) {
            return;
        }
        int i = cdata ? start + "<![CDATA[".length() : start;
        int to = cdata ? end - "]]>".length() : end;
        while (i < to) {
            char c = xml.charAt(i);
            int next = i + 1;
            String meant = String.valueOf(c);
            if (c == '&' && !cdata) {
                next = Math.max(next, xml.indexOf(';', i) + 1);
                meant = entity(xml.substring(i + 1, next - 1));
            } else if (c == '\r') {
                next += next < to && xml.charAt(next) == '\n' ? 1 : 0;
                meant = "\n";
            }
            for (int unit = 0; unit < meant.length(); unit++) {
                words.append(meant.charAt(unit));
                ranges.add(new int[] {i, next});
            }
            i = next;
        }
    }

    private static String entity(String name) {
        return switch (name) {
            case "amp" -> "&";
            case "lt" -> "<";
            case "gt" -> ">";
            case "quot" -> "\"";
            case "apos" -> "'";
            default ->
                Character.toString(
                        name.startsWith("#x")
                                ? Integer.parseInt(name.substring(2), 16)
                                : Integer.parseInt(name.substring(1)));
        };
    }

    private void mark(String name) {
        int start = scanner.start();
        boolean pageBreak = name.equals("br")
                && scanner.attribute("type").filter("page"::equals).isPresent();
        boolean loose = name.endsWith("tab") && run == null;
        if (!scanner.isEmpty()) {
            skip();
        }
        if (!pageBreak && !loose && isShown()) {
            char c = name.endsWith("tab") ? ' ' : name.equals("noBreakHyphen") ? '-' : '\n';
            add(c, true, new Spot(start, scanner.end(), start, scanner.end(), "", true, true));
        }
        childEnds();
    }

    private void childEnds() {
        if (run != null) {
            run.lastChildEnd = scanner.end();
        }
    }

    private boolean isShown() {
        return !open.isEmpty() && !contents.contains(true) && (run == null || !run.hidden);
    }

    private void add(char c, boolean splits, Spot spot) {
        if (run == null) {
            open.element().add(c, Optional.empty());
        } else {
            run.text.append(c);
            run.spots.add(run.ours && splits && choices.isEmpty() ? Optional.of(spot) : Optional.empty());
        }
    }

    private void field() {
        String type = scanner.attribute("fldCharType").orElse("");
        if (type.equals("begin")) {
            contents.push(false);
        } else if (type.equals("end") && !contents.isEmpty()) {
            contents.pop();
        }
    }

    private void instruction() {
        StringBuilder code = new StringBuilder();
        boolean empty = scanner.isEmpty();
        while (!empty && scanner.next() && !scanner.isEnd()) {
            code.append(scanner.token());
        }
        if (code.toString().strip().startsWith("TOC") && !contents.isEmpty()) {
            contents.pop();
            contents.push(true);
        }
    }

    private void end() {
        String name = scanner.localName();
        if (name.equals("AlternateContent")) {
            choices.poll();
        }
        if (name.equals("r") && run != null) {
            finish(run, scanner.end());
            run = null;
        } else if (name.equals("p") && !open.isEmpty()) {
            AnchorParagraph done = open.pop();
            run = interrupted.pop().orElse(null);
            if (open.isEmpty()) {
                lastEnd = scanner.start();
                done.endsAt(lastEnd);
            }
        } else {
            childEnds();
        }
    }

    private void finish(Run done, int end) {
        for (int i = 0; i < done.spots.size() && !open.isEmpty(); i++) {
            open.element()
                    .add(
                            done.text.charAt(i),
                            done.spots
                                    .get(i)
                                    .map(spot ->
                                            new AnchorParagraph.Anchor(before(done, spot), after(done, spot, end))));
        }
    }

    private AnchorParagraph.Break before(Run done, Spot spot) {
        // A text that ends in white space loses it unless its tag says otherwise: better a mark that begins too early.
        boolean loses = !spot.first()
                && !spot.textTag().contains("xml:space")
                && Character.isWhitespace(xml.charAt(spot.from() - 1));
        if (!spot.first() && !loses) {
            return insideText(done, spot, spot.from());
        }
        return spot.child() == done.firstChild
                ? new AnchorParagraph.Break(done.start, "", "")
                : betweenChildren(done, spot.child());
    }

    private AnchorParagraph.Break after(Run done, Spot spot, int end) {
        if (spot.last() && spot.childEnd() == done.lastChildEnd) {
            return new AnchorParagraph.Break(end, "", "");
        }
        return spot.last() ? betweenChildren(done, spot.childEnd()) : insideText(done, spot, spot.to());
    }

    private AnchorParagraph.Break betweenChildren(Run done, int offset) {
        return new AnchorParagraph.Break(offset, "</" + prefix + "r>", done.tag + done.properties);
    }

    /** Both halves keep the white space at the cut. */
    private AnchorParagraph.Break insideText(Run done, Spot spot, int offset) {
        String tag = spot.textTag();
        String preserving =
                tag.contains("xml:space") ? tag : tag.substring(0, tag.length() - 1) + " xml:space=\"preserve\">";
        return new AnchorParagraph.Break(
                offset, "</" + prefix + "t></" + prefix + "r>", done.tag + done.properties + preserving);
    }

    private void skip() {
        int depth = scanner.isEmpty() ? 0 : 1;
        while (depth > 0 && scanner.next()) {
            depth += depthChange();
        }
    }

    private int depthChange() {
        if (scanner.isEnd()) {
            return -1;
        }
        return scanner.isStart() && !scanner.isEmpty() ? 1 : 0;
    }
}
