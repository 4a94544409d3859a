package qicao.yaml;

import java.util.List;
import qicao.diagnostic.Place;

/** Items in their order. */
public record YamlList(List<YamlNode> items, Place place) implements YamlNode {
    public YamlList {
        items = List.copyOf(items);
    }
}
