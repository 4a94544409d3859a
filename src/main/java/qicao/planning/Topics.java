package qicao.planning;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import qicao.chinese.NounPhrases;
import qicao.chinese.Verbs;
import qicao.fillin.Entry;
import qicao.fillin.Fact;
import qicao.fillin.Key;
import qicao.words.WordClass;

/**
 * Which 题 of a list only name what their items are about (资金筹措, 归集), so that they cannot stand before a content as a sentence.
 * Where a predicate can be said of all of them that the frames know, they are completed; else each is told as a topic, so that
 * one list is told in one way and nothing is claimed of any.
 */
final class Topics {
    /** A word of two characters before figures is the name of what they measure. */
    private static final int WORD = 2;

    private static final int LONGEST = 8;

    /** 传帮带, 守底线: orders of three characters are deeds more often than nouns. */
    private static final int DEED = 3;

    private Topics() {}

    /** The items that are told as topics. */
    static Set<Entry> of(Key key, ListKind kind, List<Entry> items) {
        Set<Entry> named = Collections.newSetFromMap(new IdentityHashMap<>());
        boolean completed = key != Key.SITUATION && kind != ListKind.ORDERS;
        for (Entry item : items) {
            Optional<Fact> heading = item.fact(Key.HEADING);
            if (heading.isPresent() && names(kind, heading.get().text()) && tellsMore(item)) {
                named.add(item);
            }
        }
        return switch (kind) {
            case FACTS, TOPICS -> completed && allCompleted(named) ? Set.of() : named;
            case MEASURES, TASKS -> without(named);
            case ORDERS -> named;
            default -> Set.of();
        };
    }

    /** Whether frames know what can be said of a noun: 渔船改造, but not 食品安全. */
    static boolean isCompleted(Fact heading) {
        return NounPhrases.bare(heading.text())
                .filter(kind -> kind != NounPhrases.Kind.MATTER)
                .isPresent();
    }

    private static boolean names(ListKind kind, String heading) {
        boolean deed = kind != ListKind.FACTS
                && kind != ListKind.TOPICS
                && (heading.length() == DEED || heading.indexOf(heading.charAt(0), 1) > 0 || Orders.isDeed(heading));
        return heading.length() <= LONGEST
                && !deed
                && !WordClass.CONCERNS.fits(heading)
                && (NounPhrases.bare(heading).isPresent() || (kind == ListKind.FACTS && isNameOfResult(heading)));
    }

    /** 归集, 资金筹措: before what came of it, a word or two words of which the last is what is done. */
    private static boolean isNameOfResult(String heading) {
        return heading.length() == WORD
                || (heading.length() == 2 * WORD
                        && !Verbs.leads(heading)
                        && NounPhrases.bare(heading.substring(0, WORD)).isPresent()
                        && NounPhrases.bare(heading.substring(WORD)).isPresent());
    }

    /** A 题 with nothing behind it is the whole item. */
    private static boolean tellsMore(Entry item) {
        return item.fact(Key.BODY).isPresent() || !item.entries(Key.FIGURES).isEmpty();
    }

    private static boolean allCompleted(Set<Entry> items) {
        return items.stream()
                .allMatch(item ->
                        item.fact(Key.HEADING).filter(Topics::isCompleted).isPresent());
    }

    /** Orders get 抓好 or 做好 where that can be said. */
    private static Set<Entry> without(Set<Entry> named) {
        Set<Entry> left = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Entry item : named) {
            if (item.fact(Key.HEADING).filter(Topics::isCompleted).isEmpty()) {
                left.add(item);
            }
        }
        return left;
    }
}
