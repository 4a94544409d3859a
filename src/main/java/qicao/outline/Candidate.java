package qicao.outline;

/**
 * A marker that may begin a heading or an item.
 *
 * @param marker what it says
 * @param at where it stands
 * @param boundary what comes before it
 * @param alone whether a heading of usual length is all that its line holds
 */
record Candidate(Marker marker, Position at, Boundary boundary, boolean alone) {
    /** What stands before a marker; only at the first two can a paragraph begin. */
    enum Boundary {
        /** The start of a line. */
        LINE,
        /** A gap of white space inside a line, which is a lost line break. */
        GAP,
        /** The end of a sentence. */
        SENTENCE,
        /** A comma, colon or semicolon. */
        CLAUSE;

        boolean beginsParagraph() {
            return this == LINE || this == GAP;
        }
    }

    Numbering numbering() {
        return marker.numbering();
    }

    int number() {
        return marker.number();
    }
}
