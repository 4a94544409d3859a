package qicao.revise;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import qicao.align.TextDiff;
import qicao.drafting.PinnedWords;
import qicao.drafting.Stretch;
import qicao.drafting.Stretch.Kind;
import qicao.fillin.Edit;
import qicao.fillin.Entry;
import qicao.fillin.FillIn;
import qicao.fillin.Key;
import qicao.fillin.ValuePath;

/**
 * What is left of the changes becomes pins: the stretches that a change touches say what the edited text says there, with the facts
 * named that were not touched, so that they still follow the fill-in.
 */
final class PinEdits {
    private static final String YES = "是";

    private final Comparison comparison;
    private final DraftText draft;
    private final List<Stretch> stretches;
    private final Entry root;
    private final List<Difference> differences;
    private final List<Owned> changes = new ArrayList<>();
    /** Numbers of items whose length is another: no changes, but what is behind them shifts. */
    private final List<Owned> numbers = new ArrayList<>();

    PinEdits(State state, List<Difference> differences) {
        this.comparison = state.comparison();
        this.draft = state.text();
        this.stretches = draft.stretches();
        this.root = state.fillIn().root();
        this.differences = differences;
        comparison.changes().forEach(change -> changes.add(owned(change)));
        comparison.renumbered().forEach(number -> {
            int marker = draft.stretchAt(number.oldFrom());
            numbers.add(new Owned(number, marker, marker, false));
        });
    }

    /**
     * A change and the stretches that it touches.
     *
     * @param adds whether it only adds words behind the stretch
     */
    private record Owned(TextDiff.Change change, int from, int to, boolean adds) {}

    /** Stretches that are replaced together, the first and the last. */
    private record Range(int from, int to) {}

    /** The edits that pin a frame at a point, none if one is pinned already. */
    static List<Edit> ofFrame(FillIn fillIn, String point, String frame) {
        List<Entry> pins = fillIn.root().entries(Key.PINS);
        boolean pinned = pins.stream()
                .anyMatch(pin -> pin.fact(Key.PINNED_AT)
                        .filter(at -> at.text().equals(point))
                        .isPresent());
        return pinned ? List.of() : List.of(put(pins.size(), Key.PINNED_AT, point), put(pins.size(), Key.FRAME, frame));
    }

    private static Edit put(int pin, Key key, String text) {
        return new Edit.Put(ValuePath.ofValue(Key.PINS.chinese() + "[" + pin + "]." + key.chinese()), text);
    }

    private Owned owned(TextDiff.Change change) {
        if (change.oldTo() > change.oldFrom()) {
            return new Owned(change, draft.stretchAt(change.oldFrom()), draft.stretchAt(change.oldTo() - 1), false);
        }
        int behind = behind(change.oldFrom());
        if (behind >= 0 && stretches.get(behind).kind() != Kind.BREAK) {
            return new Owned(change, behind, behind, isAddition(change, behind));
        }
        int at = Math.min(draft.stretchAt(change.oldFrom()), stretches.size() - 1);
        return new Owned(change, at, at, false);
    }

    /** The stretch that ends at an offset, or holds it; −1 at the beginning. */
    private int behind(int offset) {
        return offset == 0 ? -1 : draft.stretchAt(offset - 1);
    }

    /** Whether words are added at the end of a stretch, and stand for themselves. */
    private boolean isAddition(TextDiff.Change change, int behind) {
        Stretch stretch = stretches.get(behind);
        String words = comparison.added(change);
        String line = words.startsWith("\n") ? words.substring(1) : words;
        return draft.start(behind + 1) == change.oldFrom()
                && (stretch.kind() == Kind.WORDS || stretch.kind() == Kind.MARK || stretch.kind() == Kind.PINNED)
                && !line.isEmpty()
                && line.strip().equals(line);
    }

    /** The edits that make the draft say what the edited text says. */
    List<Edit> edits() {
        List<Edit> edits = new ArrayList<>();
        Set<Integer> dropped = new TreeSet<>(Collections.reverseOrder());
        List<Map<Key, String>> pins = new ArrayList<>();
        List<Range> ranges = ranges();
        for (Range range : ranges) {
            String words = words(range);
            if (isAddedWords(range)) {
                edits.add(put(stretches.get(range.from()).pin().orElseThrow(), Key.WORDS, words));
                tell(range, Difference.Kind.WORDING);
                continue;
            }
            for (int i = range.from(); i <= range.to(); i++) {
                stretches.get(i).pin().ifPresent(dropped::add);
            }
            pins.add(pin(range, words));
        }
        for (Owned change : changes) {
            if (change.adds() && !isTaken(change, ranges)) {
                pins.add(added(change));
            }
        }
        for (int pin : dropped) {
            edits.add(new Edit.Remove(ValuePath.ofValue(Key.PINS.chinese() + "[" + pin + "]")));
        }
        int next = root.entries(Key.PINS).size() - dropped.size();
        for (Map<Key, String> pin : pins) {
            int number = next++;
            pin.forEach((key, text) -> edits.add(put(number, key, text)));
        }
        return edits;
    }

    private static boolean isTaken(Owned addition, List<Range> ranges) {
        return ranges.stream().anyMatch(range -> range.from() <= addition.from() && addition.from() <= range.to());
    }

    /** Stretches that are replaced, in order: none touches another, and what stands there can be written as the words of a pin. */
    private List<Range> ranges() {
        List<Range> ranges = new ArrayList<>();
        changes.stream()
                .filter(change -> !change.adds())
                .forEach(change -> ranges.add(new Range(change.from(), change.to())));
        while (true) {
            List<Range> next = merged(ranges.stream().map(this::widened).toList());
            if (next.equals(ranges)) {
                return next;
            }
            ranges.clear();
            ranges.addAll(next);
        }
    }

    private static List<Range> merged(List<Range> ranges) {
        List<Range> merged = new ArrayList<>();
        for (Range range : ranges) {
            int last = merged.size() - 1;
            if (last >= 0 && merged.get(last).to() + 1 >= range.from()) {
                merged.set(
                        last,
                        new Range(
                                Math.min(range.from(), merged.get(last).from()),
                                Math.max(range.to(), merged.get(last).to())));
            } else {
                merged.add(range);
            }
        }
        return merged;
    }

    /** A pin holds no space at its ends, and all of what another pin adds or nothing. */
    private Range widened(Range part) {
        Range range = whole(part);
        String words = text(range);
        boolean space = !words.isEmpty() && !isAddedWords(range);
        boolean before = space && Character.isWhitespace(words.charAt(0));
        boolean behind = space && Character.isWhitespace(words.charAt(words.length() - 1));
        int from = range.from();
        int to = range.to();
        if ((before || (!isOfDraft(from) && !isAddedWords(range))) && from > 0) {
            from--;
        }
        boolean cutsPin = to + 1 < stretches.size() && belongTogether(to) && !isAddedWords(range);
        if ((behind || cutsPin) && to + 1 < stretches.size()) {
            to++;
        }
        return new Range(from, to);
    }

    /** Some stretches with all that the changes in them touch. */
    private Range whole(Range part) {
        Range range = part;
        for (Owned change : changes) {
            if (!change.adds() && change.from() <= range.to() && change.to() >= range.from()) {
                range = new Range(Math.min(range.from(), change.from()), Math.max(range.to(), change.to()));
            }
        }
        return range.equals(part) ? range : whole(range);
    }

    /** What stands in the draft without any pin, or in the place of it. */
    private boolean isOfDraft(int stretch) {
        return stretches.get(stretch).kind() != Kind.ADDED && !isNewLine(stretch);
    }

    /** Whether a stretch and the next are both of one pin: its paragraph and the breaks around it. */
    private boolean belongTogether(int stretch) {
        boolean opens = isNewLine(stretch) && stretches.get(stretch + 1).kind() == Kind.ADDED;
        boolean ends = stretches.get(stretch).kind() == Kind.ADDED && isNewLine(stretch + 1);
        return opens || ends;
    }

    /** A break that a pin made. */
    private boolean isNewLine(int stretch) {
        return stretches.get(stretch).kind() == Kind.BREAK
                && stretches.get(stretch).block().isEmpty();
    }

    /** Whether only what a pin adds was changed, and is still words. */
    private boolean isAddedWords(Range range) {
        if (range.from() != range.to() || stretches.get(range.from()).kind() != Kind.ADDED) {
            return false;
        }
        String words = text(range);
        return !words.isBlank() && words.strip().equals(words);
    }

    /** By how much offsets behind some changes are greater in the edited text. */
    private int shift(Predicate<Owned> before) {
        int shift = 0;
        for (List<Owned> all : List.of(changes, numbers)) {
            for (Owned owned : all) {
                if (before.test(owned)) {
                    TextDiff.Change change = owned.change();
                    shift += change.newTo() - change.newFrom() - (change.oldTo() - change.oldFrom());
                }
            }
        }
        return shift;
    }

    private int newFrom(Range range) {
        return draft.start(range.from()) + shift(change -> change.to() < range.from());
    }

    private int newTo(Range range) {
        return draft.start(range.to() + 1) + shift(change -> change.from() <= range.to());
    }

    /** What the edited text says in the place of some stretches. */
    private String text(Range range) {
        return comparison.edited().substring(newFrom(range), newTo(range));
    }

    /** The same as a pin has it. */
    private String words(Range range) {
        String edited = comparison.edited();
        String pinned = stretches.get(range.from()).from();
        StringBuilder words = new StringBuilder();
        int at = newFrom(range);
        for (DraftText.Part part : draft.parts()) {
            if (part.stretch() < range.from()
                    || part.stretch() > range.to()
                    || part.run().isEmpty()) {
                continue;
            }
            int place = untouched(part);
            Optional<String> name = place < at
                    ? Optional.empty()
                    : PinnedWords.reference(part.run().get(), pinned, root);
            if (name.isPresent()) {
                words.append(PinnedWords.withFacts(edited.substring(at, place), root))
                        .append(name.get());
                at = place + part.to() - part.from();
            }
        }
        return words.append(PinnedWords.withFacts(edited.substring(at, newTo(range)), root))
                .toString();
    }

    /** Where a run stands in the edited text; −1 if it was changed. */
    private int untouched(DraftText.Part part) {
        boolean touched = changes.stream()
                .map(Owned::change)
                .anyMatch(change -> change.oldTo() > part.from() && change.oldFrom() < part.to());
        return touched ? -1 : part.from() + shift(owned -> owned.change().oldTo() <= part.from());
    }

    /** The keys of a pin, in the order in which they are written. */
    private Map<Key, String> pin(Range range, String words) {
        String first = stretches.get(range.from()).from();
        String last = first;
        for (int i = range.from(); i <= range.to(); i++) {
            if (isOfDraft(i)) {
                last = stretches.get(i).to();
            }
        }
        Map<Key, String> pin = new LinkedHashMap<>();
        pin.put(Key.PINNED_AT, first);
        if (!last.equals(first)) {
            pin.put(Key.PINNED_TO, last);
        }
        PinnedWords.item(first, root).ifPresent(heading -> pin.put(Key.HEADING, heading));
        pin.put(words.isEmpty() ? Key.OMIT : Key.WORDS, words.isEmpty() ? YES : words);
        tell(range, words.isEmpty() ? Difference.Kind.OMITTED : Difference.Kind.WORDING);
        return pin;
    }

    private Map<Key, String> added(Owned addition) {
        String words = comparison.added(addition.change());
        String behind = stretches.get(addition.to()).to();
        Map<Key, String> pin = new LinkedHashMap<>();
        pin.put(Key.PINNED_AFTER, behind);
        PinnedWords.item(behind, root).ifPresent(heading -> pin.put(Key.HEADING, heading));
        pin.put(Key.WORDS, PinnedWords.withFacts(words.strip(), root));
        if (words.startsWith("\n")) {
            pin.put(Key.NEW_PARAGRAPH, YES);
        }
        differences.add(new Difference(Difference.Kind.ADDED, behind, "", words.strip()));
        return pin;
    }

    private void tell(Range range, Difference.Kind kind) {
        differences.add(new Difference(
                kind,
                stretches.get(range.from()).from(),
                draft.text()
                        .substring(draft.start(range.from()), draft.start(range.to() + 1))
                        .strip(),
                text(range).strip()));
    }
}
