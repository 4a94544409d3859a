package qicao.planning;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import qicao.fillin.Entry;
import qicao.fillin.Fact;
import qicao.fillin.Key;
import qicao.words.WordClass;
import qicao.words.WordTable;

/** What the items of a list are called together: the common tail of their headings with its measure word, 三场攻坚战. */
final class Tallies {
    /** 攻坚战 and 持久战 together. */
    private static final String BATTLES = "场硬仗";

    private Tallies() {}

    /** 场攻坚战 if every heading ends in 攻坚战, else 个方面. */
    static String kind(List<Entry> items) {
        Optional<WordTable.Found> tail = items.isEmpty()
                ? Optional.empty()
                : items.get(0).fact(Key.HEADING).map(Fact::text).flatMap(WordTable.MEASURE_WORDS::find);
        if (tail.isPresent()
                && all(items, heading -> heading.endsWith(tail.get().word()))) {
            return tail.get().answer() + tail.get().word();
        }
        return all(items, WordClass.BATTLE::fits) ? BATTLES : Tally.ASPECTS;
    }

    private static boolean all(List<Entry> items, Predicate<String> claim) {
        for (Entry item : items) {
            if (item.fact(Key.HEADING).map(Fact::text).filter(claim).isEmpty()) {
                return false;
            }
        }
        return true;
    }
}
