package qicao.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** What an edit makes of a tree: what the edited text must give when it is read. */
final class TreeEdits implements YamlEdit.Visitor<YamlNode> {
    private final YamlNode root;

    TreeEdits(YamlNode root) {
        this.root = root;
    }

    @Override
    public YamlNode replace(YamlEdit.Replace edit) {
        return changed(root, edit.at(), old -> edit.value());
    }

    @Override
    public YamlNode insertItem(YamlEdit.InsertItem edit) {
        return inList(edit.list(), items -> items.add(edit.index(), edit.item()));
    }

    @Override
    public YamlNode insertKey(YamlEdit.InsertKey edit) {
        return changed(root, edit.map(), node -> {
            List<YamlMap.Item> items = new ArrayList<>(((YamlMap) node).items());
            items.add(edit.index(), edit.item());
            return new YamlMap(items, node.place());
        });
    }

    @Override
    public YamlNode remove(YamlEdit.Remove edit) {
        int last = edit.at().size() - 1;
        int index = edit.at().get(last);
        return changed(root, edit.at().subList(0, last), node -> {
            if (node instanceof YamlMap map) {
                List<YamlMap.Item> items = new ArrayList<>(map.items());
                items.remove(index);
                return new YamlMap(items, node.place());
            }
            return list((YamlList) node, items -> items.remove(index));
        });
    }

    @Override
    public YamlNode move(YamlEdit.Move edit) {
        return inList(edit.list(), items -> items.add(edit.to(), items.remove(edit.from())));
    }

    @Override
    public YamlNode enlist(YamlEdit.Enlist edit) {
        return changed(root, edit.at(), node -> new YamlList(List.of(node), node.place()));
    }

    private YamlNode inList(List<Integer> at, Consumer<List<YamlNode>> change) {
        return changed(root, at, node -> list((YamlList) node, change));
    }

    private static YamlNode list(YamlList list, Consumer<List<YamlNode>> change) {
        List<YamlNode> items = new ArrayList<>(list.items());
        change.accept(items);
        return new YamlList(items, list.place());
    }

    private static YamlNode changed(YamlNode node, List<Integer> at, UnaryOperator<YamlNode> change) {
        if (at.isEmpty()) {
            return change.apply(node);
        }
        int index = at.get(0);
        List<Integer> further = at.subList(1, at.size());
        if (node instanceof YamlMap map) {
            List<YamlMap.Item> items = new ArrayList<>(map.items());
            YamlMap.Item item = items.get(index);
            items.set(index, new YamlMap.Item(item.key(), changed(item.value(), further, change)));
            return new YamlMap(items, map.place());
        }
        return list((YamlList) node, items -> items.set(index, changed(items.get(index), further, change)));
    }

    /** Whether two trees say the same: places do not count, nor white space around a text, nor whether nothing is a text or a list. */
    static boolean areAlike(YamlNode one, YamlNode other) {
        if (isNothing(one) || isNothing(other)) {
            return isNothing(one) && isNothing(other);
        }
        if (one instanceof YamlScalar text && other instanceof YamlScalar text2) {
            return text.text().strip().equals(text2.text().strip());
        }
        if (one instanceof YamlList list && other instanceof YamlList list2) {
            return areAlike(list.items(), list2.items());
        }
        if (one instanceof YamlMap map && other instanceof YamlMap map2) {
            return keys(map).equals(keys(map2)) && areAlike(values(map), values(map2));
        }
        return false;
    }

    private static boolean areAlike(List<YamlNode> some, List<YamlNode> others) {
        if (some.size() != others.size()) {
            return false;
        }
        for (int i = 0; i < some.size(); i++) {
            if (!areAlike(some.get(i), others.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static List<String> keys(YamlMap map) {
        return map.items().stream().map(item -> item.key().text().strip()).toList();
    }

    private static List<YamlNode> values(YamlMap map) {
        return map.items().stream().map(YamlMap.Item::value).toList();
    }

    private static boolean isNothing(YamlNode node) {
        return (node instanceof YamlScalar text && text.text().isBlank())
                || (node instanceof YamlList list && list.items().isEmpty())
                || (node instanceof YamlMap map && map.items().isEmpty());
    }
}
