package qicao.align;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;

/**
 * How one text differs from another: the shortest script (E. W. Myers, An O(ND) difference algorithm, 1986) over {@link Tokens}, made
 * readable. A lone character that two changes have between them by chance does not part them, and where the text allows several places,
 * words that were added or struck begin and end at a pause.
 */
public final class TextDiff {
    /** Longer texts with so little in common are replaced as a whole; the shortest script would take minutes and tell nothing. */
    private static final int LONGEST = 20_000;

    private static final String STOPS = "。！？；\n";
    private static final String PAUSES = "，：、";

    private final String old;
    private final String changed;

    private TextDiff(String old, String changed) {
        this.old = old;
        this.changed = changed;
    }

    /**
     * A stretch of the old text and what stands in its place; one of them may be empty. Offsets are in UTF-16 units.
     *
     * @param oldFrom where it begins in the old text
     * @param oldTo where it ends
     * @param newFrom where it begins in the new text
     * @param newTo where it ends
     */
    public record Change(int oldFrom, int oldTo, int newFrom, int newTo) {}

    /** The changes from one text to another, in order; between two of them something is common. */
    public static List<Change> between(String old, String changed) {
        if (old.equals(changed)) {
            return List.of();
        }
        return new TextDiff(old, changed).changes();
    }

    private List<Change> changes() {
        List<String> one = Tokens.of(old);
        List<String> other = Tokens.of(changed);
        if (one.size() + other.size() > LONGEST) {
            return List.of(new Change(0, old.length(), 0, changed.length()));
        }
        int[] oldPlaces = places(one);
        int[] newPlaces = places(other);
        List<Change> changes = new ArrayList<>();
        for (AbstractDelta<String> delta : DiffUtils.diff(one, other).getDeltas()) {
            int oldFrom = delta.getSource().getPosition();
            int newFrom = delta.getTarget().getPosition();
            changes.add(new Change(
                    oldPlaces[oldFrom],
                    oldPlaces[oldFrom + delta.getSource().size()],
                    newPlaces[newFrom],
                    newPlaces[newFrom + delta.getTarget().size()]));
        }
        return slid(joined(changes));
    }

    private static int[] places(List<String> tokens) {
        int[] places = new int[tokens.size() + 1];
        for (int i = 0; i < tokens.size(); i++) {
            places[i + 1] = places[i] + tokens.get(i).length();
        }
        return places;
    }

    /** Joins changes that only a character parts which they outweigh. */
    private List<Change> joined(List<Change> changes) {
        List<Change> joined = new ArrayList<>();
        for (Change change : changes) {
            Change last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last != null && isChance(last, change)) {
                joined.set(
                        joined.size() - 1, new Change(last.oldFrom(), change.oldTo(), last.newFrom(), change.newTo()));
            } else {
                joined.add(change);
            }
        }
        return joined;
    }

    /** Whether what two changes have between them is no more than chance: one character that ends no clause, between words that were replaced. */
    private boolean isChance(Change one, Change other) {
        int between = other.oldFrom() - one.oldTo();
        return between == 1
                && isReplacement(one)
                && isReplacement(other)
                && STOPS.indexOf(old.charAt(one.oldTo())) < 0
                && PAUSES.indexOf(old.charAt(one.oldTo())) < 0
                && !Character.isDigit(old.charAt(one.oldTo()));
    }

    private static boolean isReplacement(Change change) {
        return change.oldTo() - change.oldFrom() > 1 && change.newTo() - change.newFrom() > 1;
    }

    /** Moves what was added or struck to where a reader would see it: 会后就办。 and not 。会后就办. */
    private List<Change> slid(List<Change> changes) {
        List<Change> slid = new ArrayList<>();
        for (int i = 0; i < changes.size(); i++) {
            Change change = changes.get(i);
            int least = i == 0 ? 0 : changes.get(i - 1).newTo();
            int most = i + 1 < changes.size() ? changes.get(i + 1).newFrom() : changed.length();
            if (change.oldFrom() == change.oldTo()) {
                int by = best(changed, change.newFrom(), change.newTo(), least + 1, most - 1);
                slid.add(moved(change, by));
            } else if (change.newFrom() == change.newTo()) {
                int before = change.newFrom() - least;
                int behind = most - change.newTo();
                int by = best(
                        old,
                        change.oldFrom(),
                        change.oldTo(),
                        change.oldFrom() - before + 1,
                        change.oldTo() + behind - 1);
                slid.add(moved(change, by));
            } else {
                slid.add(change);
            }
        }
        return slid;
    }

    private static Change moved(Change change, int by) {
        return new Change(change.oldFrom() + by, change.oldTo() + by, change.newFrom() + by, change.newTo() + by);
    }

    /** By how much words are moved to stand best, within bounds that leave something on both sides. */
    private static int best(String text, int from, int to, int least, int most) {
        int best = 0;
        int bestWorth = worth(text, from, to);
        for (int by = -1; from + by >= Math.max(0, least) && text.charAt(from + by) == text.charAt(to + by); by--) {
            int worth = worth(text, from + by, to + by);
            if (worth > bestWorth) {
                best = by;
                bestWorth = worth;
            }
        }
        for (int by = 1;
                to + by <= Math.min(text.length(), most) && text.charAt(from + by - 1) == text.charAt(to + by - 1);
                by++) {
            int worth = worth(text, from + by, to + by);
            if (worth > bestWorth) {
                best = by;
                bestWorth = worth;
            }
        }
        return best;
    }

    /** Behind a stop and with its own at the end is best, then so with a pause. Never within a number, a word or a character. */
    private static int worth(String text, int from, int to) {
        if (isWithin(text, from) || isWithin(text, to)) {
            return -1;
        }
        boolean opens = from == 0 || STOPS.indexOf(text.charAt(from - 1)) >= 0;
        boolean closes = STOPS.indexOf(text.charAt(to - 1)) >= 0;
        if (opens && closes) {
            return 4;
        }
        boolean pauses = PAUSES.indexOf(text.charAt(to - 1)) >= 0;
        if (pauses && (opens || PAUSES.indexOf(text.charAt(from - 1)) >= 0)) {
            return 3;
        }
        return closes ? 2 : pauses ? 1 : 0;
    }

    private static boolean isWithin(String text, int at) {
        if (at <= 0 || at >= text.length()) {
            return false;
        }
        char before = text.charAt(at - 1);
        char behind = text.charAt(at);
        return (isOfToken(before) && isOfToken(behind)) || Character.isLowSurrogate(behind);
    }

    private static boolean isOfToken(char c) {
        return c < 0x80 && (Character.isLetterOrDigit(c) || c == '.');
    }
}
