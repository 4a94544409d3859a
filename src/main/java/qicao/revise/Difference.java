package qicao.revise;

/**
 * One thing that the pen changed.
 *
 * @param kind what became of it
 * @param place the key path of a fact or item, or the name of a stretch of the draft; items counted from 1
 * @param old what stood there; empty if nothing did
 * @param changed what stands there now; empty if nothing does
 */
public record Difference(Kind kind, String place, String old, String changed) {
    /** What a difference is, and what became of it. */
    public enum Kind {
        /** A fact: the value in the fill-in was changed. */
        FACT("fact"),
        /** A missing fact that was filled in. */
        FILLED("filled"),
        /** A further item of a list. */
        ITEM_ADDED("item-added"),
        /** An item less. */
        ITEM_REMOVED("item-removed"),
        /** An item at another place. */
        ITEM_MOVED("item-moved"),
        /** A heading: it became the writer's own. */
        HEADING("heading"),
        /** Words: they were pinned. */
        WORDING("wording"),
        /** Words that are no longer said: their place was pinned to nothing. */
        OMITTED("omitted"),
        /** Words of the writer's that were added. */
        ADDED("added");

        private final String slug;

        Kind(String slug) {
            this.slug = slug;
        }

        /** Its name in JSON and message keys. */
        public String slug() {
            return slug;
        }
    }
}
