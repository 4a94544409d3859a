package qicao.corpus;

import java.util.List;

/**
 * A line on its way through cleaning.
 *
 * @param text never blank
 * @param number 1-based line of the file at which it begins (for Word files: paragraph)
 * @param gap what stood between it and the line before
 * @param indented whether it began with an indent, which tells paragraphs from wrapped lines
 * @param titled whether the file itself calls it a title: a level-1 heading, front matter, a Word title style
 * @param seams where later lines of the file were joined to it
 * @param begins what the file itself says to begin here
 * @param column 1-based column of its first character in the file's line or paragraph; below 1 where an automatic number,
 *     which does not stand in the file, comes first; {@link #NOWHERE} where columns mean nothing
 */
record RawLine(
        String text,
        int number,
        Gap gap,
        boolean indented,
        boolean titled,
        Begins begins,
        List<Line.Seam> seams,
        int column) {
    /** The column in a format whose lines are not those of the file. */
    static final int NOWHERE = Integer.MIN_VALUE;

    RawLine {
        seams = List.copyOf(seams);
    }

    /** What stands between two lines. */
    enum Gap {
        NONE,
        /** A blank line, which tells paragraphs from wrapped lines, unless every line is followed by one. */
        BLANK,
        /** A page number, which may cut a word in two. */
        PAGE
    }

    /** What begins with a line by the word of the file. */
    enum Begins {
        /** Nothing more is known: the line may go on the one before. */
        LINE,
        /** A paragraph, which goes on none. */
        PARAGRAPH,
        /** A paragraph of a table's cell. */
        CELL,
        /** The first paragraph of a table's row. */
        ROW
    }

    /** A line as a file holds it; its indent is read from the text. */
    static RawLine of(String text, int number, boolean afterBlank) {
        return of(text, number, 1, afterBlank);
    }

    /** A line whose first character, indent included, stands in a column. */
    static RawLine of(String text, int number, int column, boolean afterBlank) {
        boolean indented = Spaces.isSpace(text.charAt(0)) && !Spaces.isInvisible(text.charAt(0));
        return new RawLine(
                Spaces.strip(text),
                number,
                afterBlank ? Gap.BLANK : Gap.NONE,
                indented,
                false,
                Begins.LINE,
                List.of(),
                column + Spaces.indent(text));
    }

    boolean afterBlank() {
        return gap == Gap.BLANK;
    }

    /** The same place with another text, of which no part is known to stand on a later line. */
    RawLine withText(String changed) {
        return new RawLine(changed, number, gap, indented, titled, begins, List.of(), column);
    }

    /** The same place with the text of several lines of the file. */
    RawLine withText(String joined, List<Line.Seam> where) {
        return new RawLine(joined, number, gap, indented, titled, begins, where, column);
    }

    /** The last line of the file that it holds. */
    int lastNumber() {
        return seams.isEmpty() ? number : seams.get(seams.size() - 1).number();
    }

    Line asLine() {
        return new Line(text, number, seams);
    }

    RawLine asIndented() {
        return new RawLine(text, number, gap, true, titled, begins, seams, column);
    }

    RawLine asTitle() {
        return new RawLine(text, number, gap, indented, true, begins, seams, column);
    }

    RawLine afterPage() {
        return new RawLine(text, number, Gap.PAGE, indented, titled, begins, seams, column);
    }

    RawLine withoutColumn() {
        return new RawLine(text, number, gap, indented, titled, begins, seams, NOWHERE);
    }

    RawLine beginning(Begins what) {
        return new RawLine(text, number, gap, indented, titled, what, seams, column);
    }

    /** Whether it stands in a table, where a number is a value and a name no title. */
    boolean isCell() {
        return begins == Begins.CELL || begins == Begins.ROW;
    }

    /** The same text at another line, where it has no column. */
    RawLine at(int line) {
        return new RawLine(text, line, gap, indented, titled, begins, List.of(), NOWHERE);
    }
}
