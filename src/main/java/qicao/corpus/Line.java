package qicao.corpus;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of a speech after cleaning: one paragraph. Several may share a number, where a file has lost its line breaks
 * and only the indents inside a line still show its paragraphs; and one may come from several lines of the file, where a
 * sentence was broken.
 *
 * @param text full-width punctuation, no white space around it, never empty
 * @param number 1-based line of the file at which it begins (for .docx: paragraph)
 * @param seams where later lines of the file were joined to it, in text order
 */
public record Line(String text, int number, List<Seam> seams) {
    /**
     * A place at which a further line of the file begins.
     *
     * @param offset 0-based UTF-16 offset in the text
     * @param number 1-based line of the file
     */
    public record Seam(int offset, int number) {}

    public Line {
        seams = List.copyOf(seams);
    }

    /** A line that stands on one line of the file. */
    public Line(String text, int number) {
        this(text, number, List.of());
    }

    /** The line of the file on which a character stands. */
    public int numberAt(int offset) {
        int found = number;
        for (Seam seam : seams) {
            if (seam.offset() > offset) {
                break;
            }
            found = seam.number();
        }
        return found;
    }

    /** The text between two offsets, without white space around it; it knows its lines as the whole does. */
    public Line piece(int from, int to) {
        String cut = text.substring(from, to);
        int begin = from + cut.length() - cut.stripLeading().length();
        String stripped = cut.strip();
        List<Seam> inside = new ArrayList<>();
        for (Seam seam : seams) {
            if (seam.offset() > begin && seam.offset() < begin + stripped.length()) {
                inside.add(new Seam(seam.offset() - begin, seam.number()));
            }
        }
        return new Line(stripped, numberAt(begin), inside);
    }
}
