package qicao.drafting;

import java.util.Optional;
import qicao.diagnostic.Place;
import qicao.fillin.Entry;
import qicao.fillin.Fact;
import qicao.fillin.Key;

/**
 * What the writer fixed at one place of the draft (定句).
 *
 * @param entry where it stands in the fill-in
 * @param at the name of the stretch, or of the one behind which words are added
 * @param to the last stretch that is replaced; the same where it is one
 * @param adds whether the words stand behind the stretch, which stays
 * @param paragraph whether what is added is a paragraph of its own
 * @param words in place of what the draft would say, facts named in brackets; none where nothing is to be said, or a frame
 * @param frame the id of the frame to be said
 */
record Pin(
        Entry entry,
        String at,
        String to,
        boolean adds,
        boolean paragraph,
        Optional<Fact> words,
        Optional<Fact> frame) {
    /** Reads one that was checked; its names are followed to where the item stands now. */
    static Pin of(Entry entry, PinnedItem item) {
        Optional<Fact> behind = entry.fact(Key.PINNED_AFTER);
        String at = behind.or(() -> entry.fact(Key.PINNED_AT)).map(Fact::text).orElse("");
        String first = item.moved(at);
        return new Pin(
                entry,
                first,
                entry.fact(Key.PINNED_TO).map(Fact::text).map(item::moved).orElse(first),
                behind.isPresent(),
                entry.fact(Key.NEW_PARAGRAPH).isPresent(),
                entry.fact(Key.WORDS).map(words -> new Fact(item.moved(words.text()), words.path(), words.place())),
                entry.fact(Key.FRAME));
    }

    Place place() {
        return entry.place();
    }
}
