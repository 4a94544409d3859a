package qicao.outline;

/** Where a paragraph or section stands in a speech. */
enum Slot {
    FRONT_FIRST,
    FRONT_MIDDLE,
    /** The last paragraph before the first section. */
    FRONT_LAST,
    SECTION_ONLY,
    SECTION_FIRST,
    SECTION_MIDDLE,
    SECTION_LAST,
    /** A paragraph of a speech without sections. */
    PARAGRAPH,
    /** After the last section, with something behind it. */
    END,
    /** The last paragraph, after the last section. */
    END_LAST;

    boolean isSection() {
        return this == SECTION_ONLY || this == SECTION_FIRST || this == SECTION_MIDDLE || this == SECTION_LAST;
    }
}
