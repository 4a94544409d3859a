package qicao.planning;

import java.util.Map;
import java.util.Optional;
import qicao.fillin.Entry;
import qicao.fillin.Key;

/**
 * An item of a list, or a section of the writer's own, as it will be told.
 *
 * @param entry its facts
 * @param index its 0-based place in its list
 * @param marker its number as it is printed, {@code 一是} or {@code （一）}; empty without one
 * @param lead how its 题 is told
 * @param joint the mark between 题 and what follows; empty if the 题 is a heading or is not told
 * @param duty who does it by when
 * @param why why it is worth doing, for tasks in full detail
 * @param lists the lists that it holds
 */
public record ItemPlan(
        Entry entry,
        int index,
        String marker,
        Lead lead,
        String joint,
        Duty duty,
        Optional<Whys.Why> why,
        Map<Key, ListPlan> lists) {
    /** How the 题 of an item is told. */
    public enum Lead {
        /** A heading on a line of its own. */
        HEADING,
        /** A heading that opens its paragraph. */
        RUN_IN,
        /** A clause that opens the item's text. */
        CLAUSE,
        /** A noun that says what the item is about: ⟨资金筹措⟩方面，…. */
        TOPIC,
        /** Not at all: there is none, or the 内容 begins with it, or the section's heading tells it. */
        NONE
    }

    /** The same with its 题 told in another way. */
    ItemPlan ledBy(Lead other) {
        return new ItemPlan(entry, index, marker, other, joint, duty, why, lists);
    }

    /** The same with a mark between its 题 and what follows. */
    ItemPlan joinedBy(String mark) {
        return new ItemPlan(entry, index, marker, lead, mark, duty, why, lists);
    }

    /** Whether its 题 says what somebody is hoped to do, so that 希望某某 can stand before it. */
    public boolean asks() {
        return entry.path().startsWith(Key.HOPES.chinese())
                && marker.indexOf('要') < 0
                && entry.fact(Key.RECIPIENT).isPresent()
                && entry.fact(Key.HEADING)
                        .filter(heading -> Orders.isWish(heading.text()))
                        .isPresent();
    }

    /** A list that it holds. */
    public Optional<ListPlan> list(Key key) {
        return Optional.ofNullable(lists.get(key));
    }
}
