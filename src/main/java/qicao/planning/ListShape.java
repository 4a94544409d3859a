package qicao.planning;

/** How the items of a list stand on the page. One list has one shape. */
public enum ListShape {
    /** Level-1 sections: the only section gave its place to its items. */
    SECTIONS,
    /** Numbered headings, （一）, each with its own paragraphs. */
    HEADINGS,
    /** Marked points, each a paragraph: 一是… */
    PARAGRAPHS,
    /** Marked points in one paragraph: 一是…。二是…。 */
    RUN_IN,
    /** Marked points in one sentence: 一是…；二是…。 */
    SENTENCE,
    /** No markers: one sentence after the other. */
    FLOWING;

    /** Whether its items carry markers inside running text. */
    boolean isMarked() {
        return this == PARAGRAPHS || this == RUN_IN || this == SENTENCE;
    }
}
