package qicao.fillin;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import qicao.diagnostic.Diagnostic;
import qicao.diagnostic.Place;
import qicao.yaml.YamlList;
import qicao.yaml.YamlMap;
import qicao.yaml.YamlNode;
import qicao.yaml.YamlScalar;

/**
 * Gives a YAML tree the shapes of the {@link Schema}: names become keys, plain texts become groups, single values lists of
 * one. What does not fit is reported and left out. Recursion is bounded by the depth that the YAML reader allows.
 */
final class EntryReader {
    private static final Pattern INDEX = Pattern.compile("\\[\\d+]");

    private final List<Diagnostic> diagnostics;
    /** Where something stood that was left out, in Chinese keys without indices. */
    private final Set<String> refused = new HashSet<>();

    EntryReader(List<Diagnostic> diagnostics) {
        this.diagnostics = diagnostics;
    }

    Entry read(YamlMap root) {
        return entry(Group.FILL_IN, root, "");
    }

    /**
     * Whether something was refused at a path, around it or inside it. Then nothing is missing there: the writer has been told
     * what to mend.
     *
     * @param path as {@link KeyPath#chinese()} gives it
     */
    boolean hasRefused(String path) {
        return refused.stream().anyMatch(other -> isWithin(path, other) || isWithin(other, path));
    }

    private static boolean isWithin(String path, String other) {
        return path.equals(other) || path.startsWith(other + ".");
    }

    private <V> Optional<V> refuse(String path, Diagnostic why) {
        diagnostics.add(why.about(path));
        refused.add(INDEX.matcher(path).replaceAll(""));
        return Optional.empty();
    }

    private Entry entry(Group group, YamlMap map, String path) {
        Map<Key, Value> values = new HashMap<>();
        Map<Key, Place> seen = new HashMap<>();
        for (YamlMap.Item item : map.items()) {
            String name = item.key().text().strip();
            Optional<Field> field = Schema.field(group, name);
            if (field.isEmpty()) {
                diagnostics.add(
                        UnknownKey.explain(group, name, item.key().place()).about(path));
                continue;
            }
            Key key = field.get().key();
            String below = path.isEmpty() ? key.chinese() : path + "." + key.chinese();
            Place first = seen.putIfAbsent(key, item.key().place());
            if (first != null) {
                diagnostics.add(
                        Diagnostic.error("FILL-004", item.key().place(), key.chinese(), key.english(), first.line())
                                .about(below));
                continue;
            }
            value(field.get(), item.value(), below).ifPresent(value -> values.put(key, value));
        }
        return new Entry(values, path, map.place());
    }

    private Optional<? extends Value> value(Field field, YamlNode node, String path) {
        if (isEmpty(node)) {
            return Optional.empty();
        }
        return switch (field.shape()) {
            case TEXT -> fact(field, node, path);
            case GROUP -> group(field, node, path);
            case TEXTS, GROUPS, ONE_OR_MORE -> sequence(field, node, path);
        };
    }

    private Optional<Fact> fact(Field field, YamlNode node, String path) {
        if (node instanceof YamlScalar scalar) {
            return Optional.of(new Fact(scalar.text().strip(), path, scalar.place()));
        }
        String code = node instanceof YamlList ? "FILL-005" : "FILL-006";
        return refuse(
                path,
                Diagnostic.error(
                        code, node.place(), field.key().chinese(), field.key().english(), field.example()));
    }

    private Optional<Entry> group(Field field, YamlNode node, String path) {
        Group group = field.group().orElseThrow();
        if (node instanceof YamlMap map) {
            Entry entry = entry(group, map, path);
            return entry.values().isEmpty() ? Optional.empty() : Optional.of(entry);
        }
        if (node instanceof YamlScalar scalar) {
            return fromText(field, group, scalar, path);
        }
        return refuse(path, keysWanted("FILL-007", field, group, node.place()));
    }

    private Optional<Sequence> sequence(Field field, YamlNode node, String path) {
        List<YamlNode> nodes = node instanceof YamlList list ? list.items() : List.of(node);
        boolean single = field.shape() == Shape.ONE_OR_MORE && !(node instanceof YamlList);
        List<Value> items = new ArrayList<>(nodes.size());
        int told = 0;
        for (YamlNode item : nodes) {
            if (!Blank.is(item)) {
                String below = single ? path : path + "[" + told + "]";
                (field.shape() == Shape.TEXTS ? listedText(field, item, below) : group(field, item, below))
                        .ifPresent(items::add);
                told++;
            }
        }
        return items.isEmpty() ? Optional.empty() : Optional.of(new Sequence(items, path, node.place()));
    }

    private Optional<Fact> listedText(Field field, YamlNode item, String path) {
        Optional<Diagnostic> dash = item instanceof YamlScalar scalar ? PlainText.dash(scalar) : Optional.empty();
        return dash.isPresent() ? refuse(path, dash.get()) : fact(field, item, path);
    }

    private Optional<Entry> fromText(Field field, Group group, YamlScalar scalar, String path) {
        Optional<Diagnostic> slip = PlainText.slip(group, scalar);
        if (slip.isPresent()) {
            return refuse(path, slip.get());
        }
        Map<Key, String> keys = PlainText.keys(group, scalar.text().strip());
        if (keys.isEmpty()) {
            return refuse(path, keysWanted("FILL-008", field, group, scalar.place()));
        }
        Map<Key, Value> values = new HashMap<>();
        keys.forEach((key, text) -> values.put(key, new Fact(text, path + "." + key.chinese(), scalar.place())));
        return Optional.of(new Entry(values, path, scalar.place()));
    }

    private static Diagnostic keysWanted(String code, Field field, Group group, Place place) {
        return Diagnostic.error(
                code, place, field.key().chinese(), field.key().english(), keys(group, true), keys(group, false));
    }

    private static boolean isEmpty(YamlNode node) {
        if (node instanceof YamlScalar scalar) {
            return scalar.text().isBlank();
        }
        return node instanceof YamlList list
                ? list.items().isEmpty()
                : node instanceof YamlMap map && map.items().isEmpty();
    }

    static String keys(Group group, boolean chinese) {
        return String.join(
                chinese ? "、" : ", ",
                Schema.fields(group).stream()
                        .map(field ->
                                chinese ? field.key().chinese() : field.key().english())
                        .toList());
    }
}
