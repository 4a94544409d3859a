package qicao.spreadsheet;

/**
 * A piece of a number format.
 *
 * @param text of a literal what it prints; else what stands in the format, letters in lower case
 */
record Token(Kind kind, String text) {
    /** What a piece stands for. */
    enum Kind {
        /** Itself. */
        LITERAL,
        /** A place for a digit: 0, # or ?. */
        DIGIT,
        /** The decimal point of a number; itself in a date. */
        POINT,
        /** Grouping or a thousand, depending on where it stands. */
        COMMA,
        /** A hundred times the number, and itself. */
        PERCENT,
        /** Itself, or the line of a fraction. */
        SLASH,
        /** A number as it comes. */
        GENERAL,
        /** The text of a cell that holds a text. */
        TEXT,
        /** A part of a date or time: a run of y, m, d, h, s, a or e. */
        DATE,
        /** Hours, minutes or seconds that do not begin anew: [h]. */
        ELAPSED,
        /** The half of the day, which makes hours go to twelve. */
        HALF_DAY
    }

    boolean is(Kind other) {
        return kind == other;
    }
}
