package qicao.planning;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import qicao.fillin.Key;

/**
 * How the lists of the fill-in are told.
 *
 * @param kind what the list holds
 * @param aside the key whose value stands in brackets behind the 题; empty for none
 */
public record ListStyle(ListKind kind, Optional<Key> aside) {
    private static final Map<Key, ListStyle> STYLES = Map.ofEntries(
            style(Key.GUIDANCE, ListKind.PLAIN),
            style(Key.AFTER, ListKind.PLAIN),
            style(Key.SITES, ListKind.PLAIN),
            style(Key.WINNERS_LIST, ListKind.SERIES),
            style(Key.TARGETS, ListKind.SERIES),
            style(Key.ACHIEVEMENTS, ListKind.FACTS),
            style(Key.SITUATION, ListKind.TOPICS),
            style(Key.PROBLEMS, ListKind.TOPICS),
            style(Key.INDICATORS, ListKind.TOPICS),
            style(Key.TASKS, ListKind.TASKS),
            style(Key.CHILDREN, ListKind.TASKS),
            style(Key.MEASURES, ListKind.MEASURES),
            style(Key.ACTIONS, ListKind.ACTIONS),
            style(Key.THANKS, ListKind.PLAIN),
            style(Key.REQUIREMENTS, ListKind.ORDERS),
            style(Key.HOPES, ListKind.ORDERS),
            style(Key.CASES, ListKind.STORIES),
            style(Key.RESPONSES, ListKind.STORIES),
            Map.entry(Key.PHASES, new ListStyle(ListKind.STORIES, Optional.of(Key.TIME))));

    private static Map.Entry<Key, ListStyle> style(Key key, ListKind kind) {
        return Map.entry(key, new ListStyle(kind, Optional.empty()));
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
