package qicao.planning;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import qicao.fillin.Key;

/**
 * How the lists of the fill-in are told.
 *
 * @param kind what the list holds
 * @param joint the mark between the 题 of an item and its content, where both are short
 * @param aside the key whose value stands in brackets behind the 题; empty for none
 */
public record ListStyle(ListKind kind, String joint, Optional<Key> aside) {
    private static final String STOP = "。";
    private static final String PAUSE = "，";

    private static final Map<Key, ListStyle> STYLES = Map.ofEntries(
            style(Key.GUIDANCE, ListKind.PLAIN, STOP),
            style(Key.AFTER, ListKind.PLAIN, STOP),
            style(Key.SITES, ListKind.PLAIN, STOP),
            style(Key.WINNERS_LIST, ListKind.SERIES, STOP),
            style(Key.TARGETS, ListKind.SERIES, STOP),
            style(Key.ACHIEVEMENTS, ListKind.FACTS, STOP),
            style(Key.SITUATION, ListKind.TOPICS, STOP),
            style(Key.PROBLEMS, ListKind.TOPICS, STOP),
            style(Key.INDICATORS, ListKind.TOPICS, STOP),
            style(Key.TASKS, ListKind.TASKS, STOP),
            style(Key.CHILDREN, ListKind.TASKS, STOP),
            style(Key.MEASURES, ListKind.MEASURES, PAUSE),
            style(Key.ACTIONS, ListKind.ACTIONS, STOP),
            style(Key.THANKS, ListKind.PLAIN, STOP),
            style(Key.REQUIREMENTS, ListKind.ORDERS, STOP),
            style(Key.HOPES, ListKind.ORDERS, STOP),
            style(Key.CASES, ListKind.STORIES, STOP),
            style(Key.RESPONSES, ListKind.STORIES, STOP),
            Map.entry(Key.PHASES, new ListStyle(ListKind.STORIES, STOP, Optional.of(Key.TIME))));

    private static Map.Entry<Key, ListStyle> style(Key key, ListKind kind, String joint) {
        return Map.entry(key, new ListStyle(kind, joint, Optional.empty()));
    }

    /** The lists that are told item by item. */
    public static Set<Key> lists() {
        return STYLES.keySet();
    }

    /** The style of a list; empty for lists that are not told item by item. */
    public static Optional<ListStyle> of(Key list) {
        return Optional.ofNullable(STYLES.get(list));
    }
}
