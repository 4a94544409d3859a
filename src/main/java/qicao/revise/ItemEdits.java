package qicao.revise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import qicao.draft.Origin;
import qicao.fillin.Edit;
import qicao.fillin.Entry;
import qicao.fillin.Fact;
import qicao.fillin.Key;
import qicao.fillin.Sequence;
import qicao.fillin.Value;
import qicao.fillin.ValuePath;

/**
 * Items that the pen moved or struck. An item is known by the first words that it says; where it stands in the edited text tells its
 * place. Whether an edit is right is seen by making the draft with it.
 */
final class ItemEdits {
    /** Fewer characters may stand anywhere. */
    private static final int LEAST_WORDS = 3;

    private final List<Difference> differences;

    ItemEdits(List<Difference> differences) {
        this.differences = differences;
    }

    State in(State state) {
        return state.whileStepping(this::once);
    }

    /** The first edit that brings the draft nearer. */
    private Optional<State> once(State state) {
        if (state.isDone()) {
            return Optional.empty();
        }
        List<Sequence> lists = new ArrayList<>();
        collect(state.fillIn().root(), lists);
        for (Sequence list : lists) {
            Optional<State> moved = moved(state, list);
            if (moved.isPresent()) {
                return moved;
            }
        }
        for (Sequence list : lists) {
            Optional<State> struck = struck(state, list);
            if (struck.isPresent()) {
                return struck;
            }
        }
        return Optional.empty();
    }

    private static void collect(Value value, List<Sequence> lists) {
        if (value instanceof Sequence sequence) {
            if (sequence.items().stream().allMatch(item -> item.path().endsWith("]"))
                    && !sequence.path().equals(Key.PINS.chinese())) {
                lists.add(sequence);
            }
            sequence.items().forEach(item -> collect(item, lists));
        } else if (value instanceof Entry entry) {
            entry.values().values().forEach(below -> collect(below, lists));
        }
    }

    /** Puts the items of a list in the order in which they stand in the edited text. */
    private Optional<State> moved(State state, Sequence list) {
        List<Integer> places = new ArrayList<>();
        int last = -1;
        boolean ordered = true;
        for (Value item : list.items()) {
            String words = words(item);
            int before = only(state.text().text(), words);
            int now = only(state.comparison().edited(), words);
            if (before < 0 || now < 0 || before < last) {
                return Optional.empty();
            }
            ordered &= places.isEmpty() || places.get(places.size() - 1) < now;
            last = before;
            places.add(now);
        }
        if (ordered) {
            return Optional.empty();
        }
        List<Edit> edits = new ArrayList<>();
        List<Difference> told = new ArrayList<>();
        List<Integer> rest = new ArrayList<>(places);
        List<Integer> sorted = places.stream().sorted().toList();
        for (int to = 0; to < sorted.size(); to++) {
            int from = rest.indexOf(sorted.get(to));
            if (from != to) {
                edits.add(new Edit.Move(path(list, from), to));
                int original = places.indexOf(sorted.get(to));
                told.add(new Difference(
                        Difference.Kind.ITEM_MOVED,
                        Origin.counted(list.items().get(original).path()),
                        words(list.items().get(original)),
                        Origin.counted(list.path() + "[" + to + "]")));
                rest.add(to, rest.remove(from));
            }
        }
        Optional<State> next = state.nearer(edits);
        next.ifPresent(any -> differences.addAll(told));
        return next;
    }

    /** Takes out an item that the edited text does not say. */
    private Optional<State> struck(State state, Sequence list) {
        for (int i = list.items().size() - 1; i >= 0; i--) {
            Value item = list.items().get(i);
            String words = words(item);
            if (words.length() < LEAST_WORDS
                    || !state.text().text().contains(words)
                    || state.comparison().edited().contains(words)) {
                continue;
            }
            Optional<State> next = state.nearer(List.of(new Edit.Remove(path(list, i))));
            if (next.isPresent()) {
                differences.add(new Difference(Difference.Kind.ITEM_REMOVED, Origin.counted(item.path()), words, ""));
                return next;
            }
        }
        return Optional.empty();
    }

    private static ValuePath path(Sequence list, int item) {
        return ValuePath.ofValue(list.path() + "[" + item + "]");
    }

    /** Where words stand, if they stand there once. */
    private static int only(String text, String words) {
        int at = words.length() < LEAST_WORDS ? -1 : text.indexOf(words);
        return at >= 0 && text.indexOf(words, at + 1) < 0 ? at : -1;
    }

    /** The first text of an item. */
    private static String words(Value item) {
        if (item instanceof Fact fact) {
            String text = fact.text();
            int end = text.length();
            while (end > 0 && "。；，、：".indexOf(text.charAt(end - 1)) >= 0) {
                end--;
            }
            return text.substring(0, end);
        }
        if (item instanceof Sequence list) {
            return words(list.items().get(0));
        }
        return words(((Entry) item).values().values().iterator().next());
    }
}
