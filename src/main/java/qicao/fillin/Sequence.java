package qicao.fillin;

import java.util.List;
import qicao.diagnostic.Place;

/** A list: all {@link Fact}s or all {@link Entry}s, as the {@link Schema} says for its key. Never empty. */
public record Sequence(List<Value> items, String path, Place place) implements Value {
    public Sequence {
        items = List.copyOf(items);
        if (items.isEmpty()) {
            throw new IllegalArgumentException("an empty list at " + path);
        }
    }
}
