package qicao.corpus;

import java.util.ArrayList;
import java.util.List;

/** Joins lines of a file to one, and remembers which part stood where. Takes time linear in the text. */
final class LineJoiner {
    private final RawLine first;
    private final StringBuilder text;
    private final List<Line.Seam> seams;

    LineJoiner(RawLine first) {
        this.first = first;
        this.text = new StringBuilder(first.text());
        this.seams = new ArrayList<>(first.seams());
    }

    /** Adds the next line of the file. */
    void add(RawLine more) {
        int begin = text.length();
        seams.add(new Line.Seam(begin, more.number()));
        more.seams().forEach(seam -> seams.add(new Line.Seam(begin + seam.offset(), seam.number())));
        text.append(more.text());
    }

    /** Adds what the file does not hold. */
    void add(String between) {
        text.append(between);
    }

    /** Takes off the last character. */
    void dropLast() {
        text.setLength(text.length() - 1);
    }

    /** The last characters, no more than asked for. */
    String tail(int length) {
        return text.substring(Math.max(0, text.length() - length));
    }

    RawLine line() {
        return first.withText(text.toString(), seams);
    }
}
