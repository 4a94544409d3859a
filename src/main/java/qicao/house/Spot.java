package qicao.house;

/** Where in a speech a sentence stands, as far as it decides what the sentence does there. */
enum Spot {
    /** In a paragraph before the first section. */
    FRONT,
    /** The first sentence of the speech. */
    FIRST,
    /** The last sentence before the first section. */
    BEFORE_SECTIONS,
    /** The first sentence under a level-1 heading, or of a paragraph that does something else than the one before. */
    LEAD,
    /** The last sentence before items or headings of a lower level. */
    BEFORE_LIST,
    /** The last sentence of a section, behind its items if it has any. */
    TAIL,
    /** In a paragraph behind the last section. */
    END,
    /** The last sentence of the speech. */
    LAST
}
