package qicao.align;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * Which paragraphs of two texts belong together. Equal ones do first (numbers of items aside); between them those that are most alike, in
 * order; what is left may have been moved.
 */
public final class LineAlignment {
    /** The number that a paragraph begins with; numbers are worked out anew when an item is added. */
    private static final Pattern NUMBER = Pattern.compile("^(?:（[一二三四五六七八九十\\d]+）|第?[一二三四五六七八九十]+[、，是要]|\\d+[.．、])");

    /** Less alike are two paragraphs. */
    private static final double ALIKE = 0.3;
    /** So much alike are paragraphs that were moved. */
    private static final double SAME = 0.8;
    /** More pairs are not weighed: the lines of the gap are strangers then. */
    private static final int MOST_PAIRS = 1_000_000;

    private final List<String> old;
    private final List<String> changed;
    private final List<Map<Integer, Integer>> oldPairs;
    private final List<Map<Integer, Integer>> newPairs;
    private final int[] partner;

    private LineAlignment(List<String> old, List<String> changed) {
        this.old = old.stream().map(LineAlignment::words).toList();
        this.changed = changed.stream().map(LineAlignment::words).toList();
        oldPairs = this.old.stream().map(LineAlignment::pairs).toList();
        newPairs = this.changed.stream().map(LineAlignment::pairs).toList();
        partner = new int[old.size()];
        Arrays.fill(partner, -1);
    }

    /**
     * Two paragraphs that belong together, or one that has no partner.
     *
     * @param old its index in the old text
     * @param changed its index in the new text
     * @param moved whether it stands elsewhere in order
     */
    public record Pair(OptionalInt old, OptionalInt changed, boolean moved) {}

    /** The pairs, in the order of the new text; what has no partner there comes behind its predecessor. */
    public static List<Pair> of(List<String> old, List<String> changed) {
        return new LineAlignment(old, changed).pairs();
    }

    private List<Pair> pairs() {
        int oldAt = 0;
        int newAt = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(old, changed).getDeltas()) {
            int oldFrom = delta.getSource().getPosition();
            int newFrom = delta.getTarget().getPosition();
            while (oldAt < oldFrom) {
                partner[oldAt++] = newAt++;
            }
            alike(
                    oldFrom,
                    oldFrom + delta.getSource().size(),
                    newFrom,
                    newFrom + delta.getTarget().size());
            oldAt = oldFrom + delta.getSource().size();
            newAt = newFrom + delta.getTarget().size();
        }
        while (oldAt < old.size()) {
            partner[oldAt++] = newAt++;
        }
        int[] moved = moved();
        return listed(moved);
    }

    /** The most alike pairs in order, of lines between equal ones. */
    private void alike(int oldFrom, int oldTo, int newFrom, int newTo) {
        int rows = oldTo - oldFrom;
        int columns = newTo - newFrom;
        if (rows == 0 || columns == 0 || (long) rows * columns > MOST_PAIRS) {
            return;
        }
        double[][] sums = new double[rows + 1][columns + 1];
        double[][] likeness = new double[rows][columns];
        for (int i = rows - 1; i >= 0; i--) {
            for (int j = columns - 1; j >= 0; j--) {
                likeness[i][j] = likeness(oldFrom + i, newFrom + j);
                double pair = likeness[i][j] < ALIKE ? 0 : likeness[i][j] + sums[i + 1][j + 1];
                sums[i][j] = Math.max(pair, Math.max(sums[i + 1][j], sums[i][j + 1]));
            }
        }
        int i = 0;
        int j = 0;
        while (i < rows && j < columns) {
            if (likeness[i][j] >= ALIKE && sums[i][j] == likeness[i][j] + sums[i + 1][j + 1]) {
                partner[oldFrom + i++] = newFrom + j++;
            } else if (sums[i + 1][j] >= sums[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
    }

    /** For each old line without a partner the new one that it was moved to; −1 for the others. */
    private int[] moved() {
        boolean[] taken = new boolean[changed.size()];
        for (int line : partner) {
            if (line >= 0) {
                taken[line] = true;
            }
        }
        int[] moved = new int[old.size()];
        Arrays.fill(moved, -1);
        Map<String, List<Integer>> places = new HashMap<>();
        List<Integer> free = new ArrayList<>();
        for (int j = 0; j < changed.size(); j++) {
            if (!taken[j]) {
                places.computeIfAbsent(changed.get(j), any -> new ArrayList<>()).add(j);
                free.add(j);
            }
        }
        for (int i = 0; i < old.size(); i++) {
            if (partner[i] >= 0) {
                continue;
            }
            List<Integer> equal = places.getOrDefault(old.get(i), List.of());
            int line = i;
            OptionalInt to = !equal.isEmpty()
                    ? OptionalInt.of(equal.get(0))
                    : (long) old.size() * free.size() > MOST_PAIRS
                            ? OptionalInt.empty()
                            : free.stream()
                                    .filter(j -> likeness(line, j) >= SAME)
                                    .max(Comparator.comparingDouble(j -> likeness(line, j)))
                                    .map(OptionalInt::of)
                                    .orElseGet(OptionalInt::empty);
            if (to.isPresent()) {
                moved[i] = to.getAsInt();
                free.remove(Integer.valueOf(to.getAsInt()));
                places.getOrDefault(changed.get(to.getAsInt()), new ArrayList<>())
                        .remove(Integer.valueOf(to.getAsInt()));
            }
        }
        return moved;
    }

    private List<Pair> listed(int[] moved) {
        Map<Integer, Integer> movedTo = new HashMap<>();
        for (int i = 0; i < moved.length; i++) {
            if (moved[i] >= 0) {
                movedTo.put(moved[i], i);
            }
        }
        List<Pair> pairs = new ArrayList<>();
        int j = 0;
        for (int i = 0; i < partner.length; i++) {
            if (partner[i] < 0) {
                if (moved[i] < 0) {
                    pairs.add(new Pair(OptionalInt.of(i), OptionalInt.empty(), false));
                }
                continue;
            }
            for (; j < partner[i]; j++) {
                pairs.add(added(j, movedTo));
            }
            pairs.add(new Pair(OptionalInt.of(i), OptionalInt.of(j++), false));
        }
        for (; j < changed.size(); j++) {
            pairs.add(added(j, movedTo));
        }
        return pairs;
    }

    private static Pair added(int line, Map<Integer, Integer> movedTo) {
        Integer from = movedTo.get(line);
        return from == null
                ? new Pair(OptionalInt.empty(), OptionalInt.of(line), false)
                : new Pair(OptionalInt.of(from), OptionalInt.of(line), true);
    }

    private static String words(String line) {
        return NUMBER.matcher(line).replaceFirst("");
    }

    /** How often each pair of neighbouring characters occurs. */
    private static Map<Integer, Integer> pairs(String line) {
        Map<Integer, Integer> pairs = new HashMap<>();
        for (int i = 0; i + 1 < line.length(); i++) {
            pairs.merge(line.charAt(i) << 16 | line.charAt(i + 1), 1, Integer::sum);
        }
        return pairs;
    }

    /** The share of pairs of characters that two lines have in common (Dice), 0 to 1. */
    private double likeness(int one, int other) {
        if (old.get(one).equals(changed.get(other))) {
            return 1;
        }
        Map<Integer, Integer> few = oldPairs.get(one);
        Map<Integer, Integer> many = newPairs.get(other);
        if (few.size() > many.size()) {
            Map<Integer, Integer> swap = few;
            few = many;
            many = swap;
        }
        int common = 0;
        for (Map.Entry<Integer, Integer> pair : few.entrySet()) {
            common += Math.min(pair.getValue(), many.getOrDefault(pair.getKey(), 0));
        }
        int all = Math.max(0, old.get(one).length() - 1)
                + Math.max(0, changed.get(other).length() - 1);
        return all == 0 ? 0 : 2.0 * common / all;
    }
}
