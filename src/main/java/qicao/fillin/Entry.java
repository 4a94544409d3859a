package qicao.fillin;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import qicao.diagnostic.Place;

/**
 * A group of keys: an item of a list, or the fill-in as a whole. Keys without a value are absent; nothing is empty.
 *
 * @param values in the order of {@link Key}
 */
public record Entry(Map<Key, Value> values, String path, Place place) implements Value {
    public Entry {
        Map<Key, Value> ordered = new EnumMap<>(Key.class);
        ordered.putAll(values);
        values = Collections.unmodifiableMap(ordered);
    }

    /** The text at a key. */
    public Optional<Fact> fact(Key key) {
        return values.get(key) instanceof Fact fact ? Optional.of(fact) : Optional.empty();
    }

    /** The group at a key. */
    public Optional<Entry> entry(Key key) {
        return values.get(key) instanceof Entry entry ? Optional.of(entry) : Optional.empty();
    }

    /** The text at a key of a group: {@code fact(Key.MEETING, Key.TOPIC)}. */
    public Optional<Fact> fact(Key group, Key key) {
        return values.get(group) instanceof Entry entry ? entry.fact(key) : Optional.empty();
    }

    /** The list of groups at a key; empty if there is none. */
    public List<Entry> entries(Key key) {
        return items(key, Entry.class);
    }

    /** The list of texts at a key; empty if there is none. */
    public List<Fact> facts(Key key) {
        return items(key, Fact.class);
    }

    private <V extends Value> List<V> items(Key key, Class<V> kind) {
        if (!(values.get(key) instanceof Sequence sequence)) {
            return List.of();
        }
        List<V> items = new ArrayList<>(sequence.items().size());
        for (Value item : sequence.items()) {
            if (kind.isInstance(item)) {
                items.add(kind.cast(item));
            }
        }
        return Collections.unmodifiableList(items);
    }
}
