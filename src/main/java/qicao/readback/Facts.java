package qicao.readback;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import qicao.diagnostic.Place;
import qicao.fillin.Key;
import qicao.yaml.YamlList;
import qicao.yaml.YamlMap;
import qicao.yaml.YamlNode;
import qicao.yaml.YamlScalar;

/** A group of a fill-in in the making. What is said first of a key counts. */
final class Facts {
    private static final Place NOWHERE = Place.of("");

    private final Map<Key, String> texts = new LinkedHashMap<>();
    private final Map<Key, List<String>> lists = new LinkedHashMap<>();
    private final Map<Key, Facts> groups = new LinkedHashMap<>();
    private final Map<Key, List<Facts>> items = new LinkedHashMap<>();

    /** Says a text, if there is one. */
    Facts text(Key key, String text) {
        if (!text.isBlank()) {
            texts.putIfAbsent(key, text.strip());
        }
        return this;
    }

    /** Adds sentences to a text. */
    void more(Key key, String text) {
        if (!text.isBlank()) {
            texts.merge(key, text.strip(), (one, other) -> one + other);
        }
    }

    Optional<String> text(Key key) {
        return Optional.ofNullable(texts.get(key));
    }

    void texts(Key key, List<String> all) {
        if (!all.isEmpty()) {
            lists.putIfAbsent(key, List.copyOf(all));
        }
    }

    /** Adds a text to a list of texts. */
    void add(Key key, String text) {
        List<String> all = new ArrayList<>(lists.getOrDefault(key, List.of()));
        all.add(text);
        lists.put(key, all);
    }

    /** The group of a key. */
    Facts group(Key key) {
        return groups.computeIfAbsent(key, any -> new Facts());
    }

    /** The items of a list so far. */
    List<Facts> items(Key key) {
        return items.getOrDefault(key, List.of());
    }

    /** A further item of a list. */
    Facts item(Key key) {
        Facts item = new Facts();
        items.computeIfAbsent(key, any -> new ArrayList<>()).add(item);
        return item;
    }

    boolean isEmpty() {
        return yaml(false).items().isEmpty();
    }

    /** As YAML; a list of one of {@link Key#THANKS} as the map that it usually is. */
    YamlMap yaml() {
        return yaml(true);
    }

    private YamlMap yaml(boolean top) {
        List<YamlMap.Item> all = new ArrayList<>();
        texts.forEach((key, text) -> all.add(pair(key, scalar(text))));
        lists.forEach((key, values) -> all.add(pair(
                key,
                new YamlList(
                        values.stream().map(text -> (YamlNode) scalar(text)).toList(), NOWHERE))));
        groups.forEach((key, group) -> {
            if (!group.isEmpty()) {
                all.add(pair(key, group.yaml(false)));
            }
        });
        items.forEach((key, list) -> {
            List<YamlNode> nodes = list.stream()
                    .filter(item -> !item.isEmpty())
                    .map(item -> (YamlNode) item.yaml(false))
                    .toList();
            if (!nodes.isEmpty()) {
                boolean alone = top && key == Key.THANKS && nodes.size() == 1;
                all.add(pair(key, alone ? nodes.get(0) : new YamlList(nodes, NOWHERE)));
            }
        });
        return new YamlMap(all, NOWHERE);
    }

    private static YamlMap.Item pair(Key key, YamlNode value) {
        return new YamlMap.Item(scalar(key.chinese()), value);
    }

    private static YamlScalar scalar(String text) {
        return new YamlScalar(text, NOWHERE);
    }
}
