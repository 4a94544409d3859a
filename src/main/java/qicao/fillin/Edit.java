package qicao.fillin;

/** A change of one place of a fill-in. Texts are taken without white space around them. */
public sealed interface Edit {
    /**
     * A text where there was another, or none: keys and groups that are missing are made, and so is the item behind the last of a
     * list. An empty text leaves the key and empties it.
     *
     * @param at leads to a text; where it goes through a list, it numbers the item
     */
    record Put(ValuePath at, String text) implements Edit {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.put(this);
        }
    }

    /**
     * A further item of a list, with one text in it: {@code 任务[1].题} becomes the heading of a new task, before the one that has its
     * number now.
     *
     * @param at leads to a text; its last number is that of the new item
     */
    record Insert(ValuePath at, String text) implements Edit {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.insert(this);
        }
    }

    /** An item less, or a key with all it holds. */
    record Remove(ValuePath at) implements Edit {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.remove(this);
        }
    }

    /**
     * An item at another place in its list.
     *
     * @param at leads to an item
     * @param to its place afterwards, 0-based
     */
    record Move(ValuePath at, int to) implements Edit {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.move(this);
        }
    }

    /** Where. */
    ValuePath at();

    /** Calls the method of {@code visitor} for this kind of edit. */
    <R> R accept(Visitor<R> visitor);

    /** One method per kind of edit. */
    interface Visitor<R> {
        R put(Put edit);

        R insert(Insert edit);

        R remove(Remove edit);

        R move(Move edit);
    }
}
