package qicao.corpus;

/**
 * How much cleaning takes away. What a collection from the web holds besides its texts is best taken away when in doubt: a
 * pattern is mined from many texts, and a line more or less does not matter. A writer's own text is the other way round: a line
 * that is lost is a fault, one that is too much is seen and deleted.
 */
enum Strength {
    /** Scraped pages: all that looks like the page around a text. */
    COLLECTED,
    /** A writer's plain text, Markdown or web page: only what is certainly no text. */
    WRITTEN,
    /** A Word file: nobody types buttons and breadcrumbs into one, and asterisks and brackets are meant. */
    WORD;

    /** Whether text is kept when in doubt. */
    boolean isGentle() {
        return this != COLLECTED;
    }
}
