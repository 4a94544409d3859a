package qicao.yaml;

import java.util.List;

/**
 * A change of one place of a document. Places are told by the way down from the root: at each map or list the number of the value
 * or item, 0-based; an empty way is the root.
 */
public sealed interface YamlEdit {
    /** Another text, or a list or map, in place of a text; an empty text leaves nothing but the key or dash. */
    record Replace(List<Integer> at, YamlNode value) implements YamlEdit {
        public Replace {
            at = List.copyOf(at);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.replace(this);
        }
    }

    /** A further item, before the one that has its number now or behind the last. */
    record InsertItem(List<Integer> list, int index, YamlNode item) implements YamlEdit {
        public InsertItem {
            list = List.copyOf(list);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.insertItem(this);
        }
    }

    /** A further key, before the one that has its number now or behind the last. */
    record InsertKey(List<Integer> map, int index, YamlMap.Item item) implements YamlEdit {
        public InsertKey {
            map = List.copyOf(map);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.insertKey(this);
        }
    }

    /** An item, or a key with its value, less; not the root. */
    record Remove(List<Integer> at) implements YamlEdit {
        public Remove {
            at = List.copyOf(at);
            if (at.isEmpty()) {
                throw new IllegalArgumentException("the root cannot be removed");
            }
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.remove(this);
        }
    }

    /** An item of a list at another place among its items. */
    record Move(List<Integer> list, int from, int to) implements YamlEdit {
        public Move {
            list = List.copyOf(list);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.move(this);
        }
    }

    /** The value of a key as a list that holds it alone. */
    record Enlist(List<Integer> at) implements YamlEdit {
        public Enlist {
            at = List.copyOf(at);
            if (at.isEmpty()) {
                throw new IllegalArgumentException("the root cannot be put into a list");
            }
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.enlist(this);
        }
    }

    /** Calls the method of {@code visitor} for this kind of edit. */
    <R> R accept(Visitor<R> visitor);

    /** One method per kind of edit. */
    interface Visitor<R> {
        R replace(Replace edit);

        R insertItem(InsertItem edit);

        R insertKey(InsertKey edit);

        R remove(Remove edit);

        R move(Move edit);

        R enlist(Enlist edit);
    }
}
