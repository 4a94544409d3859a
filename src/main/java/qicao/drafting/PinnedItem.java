package qicao.drafting;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import qicao.draft.Origin;
import qicao.fillin.Entry;
import qicao.fillin.Fact;
import qicao.fillin.Key;
import qicao.fillin.Sequence;
import qicao.fillin.Value;
import qicao.planning.Facts;

/**
 * The item that a pin is about. A pin names it by its number and keeps its 题 or first words, which win: where items were added
 * before it, the names in the pin are those of the item that the writer meant.
 *
 * @param typed the path as the pin has it, counted from 1; empty if it is about no item
 * @param now the path of the item that is known by these words
 * @param found whether an item is known by them, or none was named
 */
record PinnedItem(String typed, String now, boolean found) {
    /** The path of an item at the end of a name, {@code 任务[2].措施[1]} in {@code duty@任务[2].措施[1]#2}. */
    private static final Pattern PATH = Pattern.compile("[^@.\\[\\]#]+(?:\\[\\d+])?(?:\\.[^@.\\[\\]#]+(?:\\[\\d+])?)*");

    private static final Pattern ITEM = Pattern.compile("^(.*])(?:\\.[^\\[\\]]*)?$");
    private static final Pattern INDEX = Pattern.compile("\\[\\d+]");

    private static final PinnedItem NONE = new PinnedItem("", "", true);

    /** The item of a pin. */
    static PinnedItem of(Entry pin, Entry root) {
        Optional<String> typed =
                pin.fact(Key.PINNED_AFTER).or(() -> pin.fact(Key.PINNED_AT)).flatMap(name -> path(name.text()));
        Optional<Fact> known = pin.fact(Key.HEADING);
        if (typed.isEmpty() || known.isEmpty()) {
            return NONE;
        }
        String meant = known.get().text();
        List<String> alike = new ArrayList<>();
        collect(root, typed.get(), meant, alike);
        if (alike.isEmpty()) {
            return new PinnedItem(typed.get(), typed.get(), false);
        }
        String now = alike.contains(typed.get()) ? typed.get() : alike.get(0);
        return new PinnedItem(typed.get(), now, true);
    }

    /** The path of the innermost item that a name is about, counted from 1. */
    static Optional<String> path(String name) {
        String path = name.substring(name.lastIndexOf('@') + 1).replaceAll("#\\d+$", "");
        Matcher item = ITEM.matcher(path);
        return PATH.matcher(path).matches() && item.matches() ? Optional.of(item.group(1)) : Optional.empty();
    }

    /** The item at a path that is counted from 1. */
    static Optional<Entry> at(Value value, String counted) {
        if (value instanceof Entry entry) {
            return Origin.counted(entry.path()).equals(counted)
                    ? Optional.of(entry)
                    : first(entry.values().values(), counted);
        }
        return value instanceof Sequence sequence ? first(sequence.items(), counted) : Optional.empty();
    }

    private static Optional<Entry> first(Collection<Value> values, String counted) {
        return values.stream()
                .filter(below -> counted.startsWith(Origin.counted(below.path())))
                .flatMap(below -> at(below, counted).stream())
                .findFirst();
    }

    /** Finds the items at places like that of {@code typed} which are known by the words. */
    private static void collect(Value value, String typed, String meant, List<String> found) {
        if (value instanceof Sequence sequence) {
            sequence.items().forEach(item -> collect(item, typed, meant, found));
        } else if (value instanceof Entry entry) {
            String path = Origin.counted(entry.path());
            if (path.endsWith("]")
                    && isAlike(path, typed)
                    && Facts.identity(entry).equals(meant)) {
                found.add(path);
            }
            entry.values().values().forEach(below -> collect(below, typed, meant, found));
        }
    }

    private static boolean isAlike(String path, String other) {
        return INDEX.matcher(path).replaceAll("[]").equals(INDEX.matcher(other).replaceAll("[]"));
    }

    /** A name, or a text with names in brackets, as it is called now. */
    String moved(String text) {
        return typed.equals(now)
                ? text
                : text.replaceAll("(?<![^@【])" + Pattern.quote(typed), Matcher.quoteReplacement(now));
    }
}
