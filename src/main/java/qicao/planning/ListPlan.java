package qicao.planning;

import java.util.List;
import java.util.Optional;

/**
 * A list as it will stand on the page.
 *
 * @param shape how its items stand
 * @param level the level of the heading that it stands under; 0 in front of the first
 * @param tally how many they are and of what kind; empty for lists that are not announced
 * @param items in order
 */
public record ListPlan(ListShape shape, int level, Optional<Tally> tally, List<ItemPlan> items) {
    /** （1）: GB/T 9704-2012, clause 7.3.3. */
    private static final int DEEPEST = 4;

    public ListPlan {
        items = List.copyOf(items);
    }

    /** The level of its headings, if it has any. */
    public int headingLevel() {
        return Math.min(level + 1, DEEPEST);
    }
}
