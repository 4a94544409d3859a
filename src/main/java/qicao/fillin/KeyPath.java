package qicao.fillin;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A way through the schema, {@code 任务.措施.责任单位}; lists count as what their items hold.
 *
 * @param fields from the top down, at least one
 */
record KeyPath(List<Field> fields) {
    KeyPath {
        fields = List.copyOf(fields);
    }

    /** The path of Chinese or English names joined by dots; empty if it leads nowhere. */
    static Optional<KeyPath> of(String path) {
        List<Field> found = new ArrayList<>();
        Optional<Group> group = Optional.of(Group.FILL_IN);
        for (String name : List.of(path.split("\\.", -1))) {
            Optional<Field> field = group.flatMap(here -> Schema.field(here, name));
            if (field.isEmpty()) {
                return Optional.empty();
            }
            found.add(field.get());
            group = field.get().group();
        }
        return Optional.of(new KeyPath(found));
    }

    Field last() {
        return fields.get(fields.size() - 1);
    }

    boolean startsWith(KeyPath other) {
        return fields.size() >= other.fields.size()
                && fields.subList(0, other.fields.size()).equals(other.fields);
    }

    /** Whether at least one value stands there. */
    boolean isIn(Entry root) {
        return isIn(root, 0);
    }

    private boolean isIn(Entry entry, int depth) {
        Value value = entry.values().get(fields.get(depth).key());
        if (value == null || depth == fields.size() - 1) {
            return value != null;
        }
        List<Value> below = value instanceof Sequence sequence ? sequence.items() : List.of(value);
        return below.stream().anyMatch(item -> item instanceof Entry inner && isIn(inner, depth + 1));
    }

    String chinese() {
        return joined(Key::chinese);
    }

    String english() {
        return joined(Key::english);
    }

    private String joined(Function<Key, String> name) {
        StringBuilder joined = new StringBuilder();
        for (Field field : fields) {
            joined.append(joined.isEmpty() ? "" : ".").append(name.apply(field.key()));
        }
        return joined.toString();
    }
}
