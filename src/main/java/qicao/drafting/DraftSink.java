package qicao.drafting;

import java.io.Writer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import qicao.diagnostic.Place;
import qicao.draft.Block;
import qicao.draft.Origin;
import qicao.draft.Point;
import qicao.draft.Run;
import qicao.fillin.Fact;

/**
 * Where templates write to: it collects blocks. Text may only arrive while a region is open, a line (title, heading) or
 * running text; in running text the paragraph begins with the first words and ends where a list or the writer's line
 * break ends it. Line breaks and indentation of the template itself are layout of the file and mean nothing.
 */
final class DraftSink extends Writer {
    static final Origin PUNCTUATION = new Origin.Computed("标点");
    static final Origin.Computed NUMBERING = new Origin.Computed("序号");

    /** Whether a text is the number of an item. Linking equals of records costs a cold process milliseconds. */
    static boolean isNumbering(Origin origin) {
        return origin instanceof Origin.Computed computed && computed.what().equals(NUMBERING.what());
    }

    private static final Pattern LINE_BREAK = Pattern.compile("\\R");

    private enum Region {
        NONE,
        LINE,
        TEXT
    }

    private final List<Block> blocks = new ArrayList<>();
    private final Deque<Region> regions = new ArrayDeque<>();
    private final Deque<Origin> origins = new ArrayDeque<>();
    private final Set<String> told = new HashSet<>();
    private final Limits limits;
    private Optional<Point> point = Optional.empty();
    private long written;
    private RunningText text = new RunningText();
    private @Nullable RunningText suspended;
    private Block.@Nullable Heading runIn;

    DraftSink(Limits limits) {
        this.limits = limits;
        regions.push(Region.NONE);
    }

    private void count(int characters) {
        written += characters;
        if (written > limits.characters()) {
            throw new Limits.TooMuchOutputException();
        }
    }

    /** The blocks so far. */
    List<Block> blocks() {
        return List.copyOf(blocks);
    }

    /** How many paragraphs have ended so far. */
    long paragraphs() {
        return blocks.stream().filter(Block.Paragraph.class::isInstance).count();
    }

    /** The key paths of the facts that were written. */
    Set<String> told() {
        return told;
    }

    /** Whether text could be written now. */
    boolean accepts() {
        return regions.getFirst() != Region.NONE;
    }

    /** Begins a line of its own: title, byline, heading. */
    void beginLine(Place place) {
        breakParagraph();
        suspended = text;
        text = new RunningText();
        regions.push(Region.LINE);
        origins.push(new Origin.Template(place));
    }

    /** Ends the line and gives its runs, without a pause or full stop at the end. */
    List<Run> endLine() {
        regions.pop();
        origins.pop();
        List<Run> runs = text.runs();
        text = suspended == null ? new RunningText() : suspended;
        suspended = null;
        return runs;
    }

    /** Opens a region of running text. */
    void beginText(Place place) {
        regions.push(Region.TEXT);
        origins.push(new Origin.Template(place));
    }

    /** Ends it, and with the outermost one the paragraph. */
    void endText() {
        regions.pop();
        origins.pop();
        if (regions.getFirst() != Region.TEXT) {
            breakParagraph();
        }
    }

    /** Text that follows stands in {@code frame}. */
    void beginFrame(Origin.Frame frame) {
        origins.push(frame);
    }

    /** What follows, facts included, is said at a point; a point within it counts as part of it. Gives what to end it with. */
    Optional<Point> beginPoint(Point next) {
        Optional<Point> before = point;
        if (point.isEmpty()) {
            point = Optional.of(next);
        }
        return before;
    }

    /** Ends what {@link #beginPoint} began. */
    void endPoint(Optional<Point> before) {
        point = before;
    }

    void endFrame() {
        origins.pop();
    }

    /** Counts the writer's own text that comes in finished blocks. */
    void tell(Fact fact) {
        count(fact.text().length());
        told.add(fact.path());
    }

    /** Adds a finished block. */
    void add(Block block) {
        breakParagraph();
        blocks.add(block);
    }

    /** The next paragraph opens with {@code heading}. */
    void runIn(Block.Heading heading) {
        breakParagraph();
        runIn = heading;
    }

    /** Ends the paragraph, if one was begun; what follows begins a new one. */
    void breakParagraph() {
        if (regions.getFirst() == Region.LINE) {
            return;
        }
        if (!text.isEmpty() || runIn != null) {
            if (!text.pointsOn()) {
                text.endSentence(PUNCTUATION);
            }
            blocks.add(new Block.Paragraph(Optional.ofNullable(runIn), text.runs()));
        }
        text = new RunningText();
        runIn = null;
    }

    /** The paragraph in the making, to look at and to close sentences in. */
    RunningText paragraph() {
        return text;
    }

    /** Writes a value. */
    void say(Phrase phrase) {
        for (Piece piece : phrase.pieces()) {
            say(piece);
        }
    }

    /** Opens a paragraph with a 题 that has no line of its own, and with the mark behind it. */
    void open(Fact heading, String mark) {
        say(Phrase.of(heading));
        text.append(mark, PUNCTUATION);
    }

    /** Writes one piece; a line break in it ends the paragraph, or is dropped on a line. */
    private void say(Piece piece) {
        count(piece.text().length());
        if (piece.origin() instanceof Origin.Written written) {
            told.add(written.path());
        }
        if (piece.text().indexOf('\n') < 0) {
            say(piece.text().strip(), piece.origin());
            return;
        }
        String[] lines = LINE_BREAK.split(piece.text(), 0);
        for (int index = 0; index < lines.length; index++) {
            if (index > 0) {
                breakParagraph();
            }
            say(lines[index].strip(), piece.origin());
        }
    }

    private void say(String line, Origin origin) {
        if (!line.isEmpty()) {
            refuseOutside(line);
            text.append(line, origin, point);
        }
    }

    @Override
    public void write(char[] buffer, int offset, int length) {
        write(new String(buffer, offset, length));
    }

    @Override
    public void write(String string, int offset, int length) {
        write(string.substring(offset, offset + length));
    }

    @Override
    public void write(String string) {
        count(string.length());
        String words = withoutLayout(string);
        if (words.isEmpty()) {
            return;
        }
        refuseOutside(words);
        Origin origin = origins.isEmpty() ? PUNCTUATION : origins.getFirst();
        text.append(words, origin, point);
    }

    @Override
    public void flush() {
        // Nothing is held back from anyone.
    }

    @Override
    public void close() {
        // Blocks are asked for with blocks().
    }

    private void refuseOutside(String words) {
        if (!accepts()) {
            throw new TextOutsideBlockException(words, blocks.isEmpty() ? "" : lastText());
        }
    }

    private String lastText() {
        Block last = blocks.get(blocks.size() - 1);
        return Block.text(last.runs());
    }

    /** Line breaks with the blanks around them, and blanks alone, are the template's layout; U+3000 is text. */
    private static String withoutLayout(String string) {
        if (string.indexOf('\n') < 0 && string.indexOf('\r') < 0) {
            return string.trim().isEmpty() ? "" : string;
        }
        if (string.isBlank() && string.indexOf('\u3000') < 0) {
            return "";
        }
        StringBuilder words = new StringBuilder(string.length());
        int begin = 0;
        for (int at = 0; at <= string.length(); at++) {
            if (at == string.length() || isLineBreak(string.charAt(at))) {
                words.append(string.substring(begin, at).trim());
                begin = at + 1;
            }
        }
        return words.toString();
    }

    /** The characters of {@code \R}. */
    private static boolean isLineBreak(char c) {
        return (c >= '\n' && c <= '\r') || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }
}
