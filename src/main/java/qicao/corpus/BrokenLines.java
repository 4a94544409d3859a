package qicao.corpus;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Sentences that stand on several lines are joined, before anyone looks for markers: a wrapped …清单 / 一、… is no heading.
 * Evidence that a line goes on: it is running text that stops in the middle of a sentence, or at ； or ，; or the next
 * line begins with a mark that no line can begin with; or the whole file is wrapped at one width. Evidence against: an
 * indent, a blank line where blank lines are not everywhere, a marker, a salutation. Where the file itself marks its
 * paragraphs, as Word files do, the writer ended them and nothing is joined.
 */
final class BrokenLines implements CleaningRule {
    /** A file is wrapped if this share of its lines has nearly the same width and … */
    private static final double SAME_WIDTH = 0.5;
    /** … this share of its lines stops in mid-sentence. */
    private static final double STOPPED = 0.4;
    /** Characters by which wrapped lines differ, because punctuation must not begin a line. */
    private static final int RAGGED = 4;
    /** No page holds longer lines. */
    private static final int WIDEST = 100;
    /** Characters before a join that tell where it is. */
    private static final int SHOWN = 20;
    /** If more lines than this follow a blank one, blank lines separate lines and not paragraphs. */
    private static final double DOUBLE_SPACED = 0.6;

    @Override
    public List<RawLine> clean(List<RawLine> lines, RepairLog log) {
        Layout layout = Layout.of(lines);
        List<RawLine> joined = new ArrayList<>(lines.size());
        int i = 0;
        while (i < lines.size()) {
            RawLine first = lines.get(i);
            RawLine last = first;
            LineJoiner joiner = null;
            int next = i + 1;
            boolean running = Shapes.isRunningText(first.text());
            while (next < lines.size() && layout.goesOn(last, lines.get(next), running)) {
                RawLine more = lines.get(next);
                if (joiner == null) {
                    joiner = new LineJoiner(first);
                }
                String tail = joiner.tail(SHOWN);
                log.note(more.number(), Repair.Kind.JOINED_LINES, more.text(), tail + more.text());
                joiner.add(gap(tail, more.text()));
                joiner.add(more);
                running = true;
                last = more;
                next++;
            }
            joined.add(joiner == null ? first : joiner.line());
            i = next;
        }
        return joined;
    }

    /** Latin words were separated by the line break. */
    static String gap(CharSequence before, String after) {
        char last = before.charAt(before.length() - 1);
        char first = after.charAt(0);
        boolean words = last < 0x250 && Character.isLetter(last) && first < 0x250 && Character.isLetter(first);
        return words ? " " : "";
    }

    /**
     * How the lines of a file are set.
     *
     * @param width the width at which lines are wrapped, in characters, or 0 if they are not
     * @param doubleSpaced whether a blank line stands between most lines
     * @param indents whether paragraphs are indented
     */
    private record Layout(int width, boolean doubleSpaced, boolean indents) {
        static Layout of(List<RawLine> lines) {
            if (lines.isEmpty()) {
                return new Layout(0, false, false);
            }
            int[] lengths = lines.stream()
                    .mapToInt(line -> line.text().length())
                    .sorted()
                    .toArray();
            int widest = lengths[(int) (lengths.length * 0.9)];
            long same = Arrays.stream(lengths)
                    .filter(length -> length >= widest - RAGGED && length <= widest + RAGGED)
                    .count();
            long stopped = lines.stream()
                    .filter(line -> !Shapes.endsClosed(line.text()))
                    .count();
            long blank = lines.stream().filter(RawLine::afterBlank).count();
            long indented = lines.stream().filter(RawLine::indented).count();
            boolean wrapped = lines.size() >= 8
                    && widest >= 15
                    && widest <= WIDEST
                    && same >= lines.size() * SAME_WIDTH
                    && stopped >= lines.size() * STOPPED;
            return new Layout(
                    wrapped ? widest : 0, blank > lines.size() * DOUBLE_SPACED, indented * 10 >= lines.size());
        }

        boolean goesOn(RawLine line, RawLine next, boolean running) {
            if (next.begins() != RawLine.Begins.LINE
                    || line.titled()
                    || next.titled()
                    || Shapes.isSalutation(next.text())
                    || Shapes.isSalutation(line.text())) {
                return false;
            }
            if (Shapes.startsInsideSentence(next.text())) {
                return true;
            }
            boolean paragraph = (next.indented() && indents) || (next.afterBlank() && !doubleSpaced);
            if (paragraph) {
                return false;
            }
            boolean marked = Shapes.startsWithMarker(next.text());
            boolean closed = Shapes.endsClosed(line.text());
            if (width > 0) {
                boolean full = line.text().length() >= width - RAGGED;
                return full && (closed ? indents && !marked : running || !Shapes.startsWithHeadingMarker(line.text()));
            }
            char last = line.text().charAt(line.text().length() - 1);
            if (last == '；' || last == '，' || last == '、') {
                return !marked;
            }
            // A label or heading may stop anywhere; running text only at the end of a sentence.
            boolean cutByPage = next.gap() == RawLine.Gap.PAGE;
            return !closed && running && (!marked || (cutByPage && Shapes.isRunningText(next.text())));
        }
    }
}
