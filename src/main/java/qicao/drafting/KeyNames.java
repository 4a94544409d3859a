package qicao.drafting;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import qicao.fillin.Entry;
import qicao.fillin.Key;
import qicao.fillin.Sequence;
import qicao.fillin.Value;
import qicao.planning.ListStyle;

/** The lists that templates go through, by their Chinese names. */
final class KeyNames {
    private static final Map<String, Key> LISTS = lists();

    private KeyNames() {}

    /** The key of a list's name, whether or not {@code entry} has it; a list that it has wins. */
    static Optional<Key> list(Entry entry, String name) {
        for (Map.Entry<Key, Value> value : entry.values().entrySet()) {
            if (value.getKey().chinese().equals(name) && value.getValue() instanceof Sequence) {
                return Optional.of(value.getKey());
            }
        }
        return Optional.ofNullable(LISTS.get(name));
    }

    private static Map<String, Key> lists() {
        Map<String, Key> lists = new HashMap<>();
        ListStyle.lists().forEach(key -> lists.put(key.chinese(), key));
        List.of(Key.BEFORE, Key.FIGURES).forEach(key -> lists.put(key.chinese(), key));
        return Map.copyOf(lists);
    }
}
