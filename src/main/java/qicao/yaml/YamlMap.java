package qicao.yaml;

import java.util.List;
import java.util.Optional;
import qicao.diagnostic.Place;

/** Keys and values in the order of the file; no key occurs twice. */
public record YamlMap(List<Item> items, Place place) implements YamlNode {
    public YamlMap {
        items = List.copyOf(items);
    }

    /** One key and its value. */
    public record Item(YamlScalar key, YamlNode value) {}

    /** The value of a key. */
    public Optional<YamlNode> get(String key) {
        for (Item item : items) {
            if (item.key().text().equals(key)) {
                return Optional.of(item.value());
            }
        }
        return Optional.empty();
    }
}
