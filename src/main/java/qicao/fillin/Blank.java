package qicao.fillin;

import qicao.yaml.YamlList;
import qicao.yaml.YamlMap;
import qicao.yaml.YamlNode;
import qicao.yaml.YamlScalar;

/** What stands in a fill-in and says nothing: a key without a value, an item all of whose keys are without one. */
final class Blank {
    private Blank() {}

    static boolean is(YamlNode node) {
        if (node instanceof YamlScalar scalar) {
            return scalar.text().isBlank();
        }
        return node instanceof YamlList list
                ? list.items().stream().allMatch(Blank::is)
                : ((YamlMap) node).items().stream().allMatch(item -> is(item.value()));
    }
}
