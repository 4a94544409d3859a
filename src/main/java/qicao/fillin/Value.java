package qicao.fillin;

import qicao.diagnostic.Place;

/** What stands at a key of the fill-in. */
public sealed interface Value permits Fact, Entry, Sequence {
    /** The canonical key path with 0-based indices, {@code 成绩[0].题}; empty for the fill-in as a whole. */
    String path();

    /** Where it begins. */
    Place place();
}
