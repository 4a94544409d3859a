package qicao.diagnostic;

/**
 * Where in a source something stands.
 *
 * <p>A cell of a table is written as spreadsheets name it, {@code 名册.xlsx!讲话!B7}.
 *
 * @param source the name the user knows the source by: a path as typed, or {@code <stdin>}
 * @param line 1-based line, or 0 when the finding is about the whole source
 * @param column 1-based column in UTF-16 units, or 0 when it is about the whole line
 * @param isCell whether line and column are those of a table
 */
public record Place(String source, int line, int column, boolean isCell) {
    private static final int LETTERS = 26;

    public Place {
        if (line < 0 || column < 0 || (line == 0 && column > 0)) {
            throw new IllegalArgumentException("line " + line + ", column " + column);
        }
    }

    /** A place in a text. */
    public Place(String source, int line, int column) {
        this(source, line, column, false);
    }

    /** A cell of a table, row and column counted from 1. */
    public static Place cell(String source, int row, int column) {
        return new Place(source, row, column, true);
    }

    /** What spreadsheets call a column counted from 1: A to Z, then AA. */
    public static String letters(int column) {
        StringBuilder letters = new StringBuilder();
        for (int left = column; left > 0; left = (left - 1) / LETTERS) {
            letters.insert(0, (char) ('A' + (left - 1) % LETTERS));
        }
        return letters.toString();
    }

    /** The place that is a source as a whole. */
    public static Place of(String source) {
        return new Place(source, 0, 0);
    }

    /** {@code source:line:column}, as editors and terminals make it a link, or {@code source!B7}; parts that are unknown are left out. */
    @Override
    public String toString() {
        if (line == 0) {
            return source;
        }
        if (isCell && column > 0) {
            return source + "!" + letters(column) + line;
        }
        return column == 0 ? source + ":" + line : source + ":" + line + ":" + column;
    }
}
