package qicao.revise;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import qicao.align.LineAlignment;
import qicao.align.TextDiff;
import qicao.drafting.Stretch;

/**
 * How an edited text differs from a draft. What only numbers items anew is no difference: numbers are worked out.
 *
 * @param draft what was written
 * @param edited what came back, paragraphs separated by line feeds
 * @param changes in order; offsets of both texts
 * @param renumbered numbers of items that are as long no longer, 十 for 十一: no changes, but offsets behind them shift
 */
record Comparison(DraftText draft, String edited, List<TextDiff.Change> changes, List<TextDiff.Change> renumbered) {
    /** A number that heads a paragraph or a sentence: 三、 （三） 3. 三是 第三， */
    static final Pattern NUMBER = Pattern.compile(
            "(?:^|(?<=[。；！？：]))(?:（(?<a>[一二三四五六七八九十]+|\\d+)）|第?(?<b>[一二三四五六七八九十]+)(?=[、，是要])|(?<c>\\d+)(?=[.．]))");
    /** Stands for every number. */
    private static final char ANY_NUMBER = '\uE000';

    static Comparison of(DraftText draft, List<String> changed) {
        List<String> old = draft.lines();

        int[] oldStarts = starts(old);
        int[] newStarts = starts(changed);
        List<TextDiff.Change> changes = new ArrayList<>();
        List<TextDiff.Change> renumbered = new ArrayList<>();
        int before = -1;
        int behind = -1;
        for (LineAlignment.Pair pair : LineAlignment.of(old, changed)) {
            if (pair.moved() || pair.old().isEmpty() || pair.changed().isEmpty()) {
                continue;
            }
            int one = pair.old().getAsInt();
            int other = pair.changed().getAsInt();
            gap(old, changed, before, one, behind, other, oldStarts, newStarts, changes);
            inLine(draft, old.get(one), oldStarts[one], changed.get(other), newStarts[other], changes, renumbered);
            before = one;
            behind = other;
        }
        gap(old, changed, before, old.size(), behind, changed.size(), oldStarts, newStarts, changes);
        return new Comparison(draft, String.join("\n", changed), changes, renumbered);
    }

    /** How many characters differ. */
    int distance() {
        return changes.stream()
                .mapToInt(change -> change.oldTo() - change.oldFrom() + change.newTo() - change.newFrom())
                .sum();
    }

    /** The characters of a change that came back. */
    String added(TextDiff.Change change) {
        return edited.substring(change.newFrom(), change.newTo());
    }

    /** The characters of a change that were written. */
    String removed(TextDiff.Change change) {
        return draft.text().substring(change.oldFrom(), change.oldTo());
    }

    private static int[] starts(List<String> lines) {
        int[] starts = new int[lines.size() + 1];
        for (int i = 0; i < lines.size(); i++) {
            starts[i + 1] = starts[i] + lines.get(i).length() + 1;
        }
        return starts;
    }

    /** Lines without a counterpart between two that have one. */
    private static void gap(
            List<String> old,
            List<String> changed,
            int before,
            int one,
            int behind,
            int other,
            int[] oldStarts,
            int[] newStarts,
            List<TextDiff.Change> changes) {
        boolean less = one - before > 1;
        boolean more = other - behind > 1;
        if (!less && !more) {
            return;
        }
        // With the line break in front, or behind at the very beginning; where lines replace lines the break is common.
        int oldFrom = before < 0 ? 0 : oldStarts[before + 1] - 1;
        int newFrom = behind < 0 ? 0 : newStarts[behind + 1] - 1;
        int oldTo = before < 0 && one < old.size() ? oldStarts[one] : oldStarts[one] - 1;
        int newTo = behind < 0 && other < changed.size() ? newStarts[other] : newStarts[other] - 1;
        if (less && more) {
            oldFrom += before < 0 ? 0 : 1;
            newFrom += before < 0 ? 0 : 1;
            if (before < 0 && one < old.size()) {
                oldTo--;
                newTo--;
            }
        }
        changes.add(new TextDiff.Change(Math.max(oldFrom, 0), Math.max(oldTo, 0), newFrom, Math.max(newTo, 0)));
    }

    private static void inLine(
            DraftText draft,
            String old,
            int oldStart,
            String changed,
            int newStart,
            List<TextDiff.Change> changes,
            List<TextDiff.Change> renumbered) {
        if (old.equals(changed)) {
            return;
        }
        Numbered one = Numbered.of(old, at -> isMarker(draft, oldStart + at));
        Numbered other = Numbered.of(changed, at -> true);
        int common = 0;
        int shift = 0;
        for (TextDiff.Change change : TextDiff.between(one.text(), other.text())) {
            renumber(one, other, common, change.oldFrom(), shift, oldStart, newStart, renumbered);
            common = change.oldTo();
            shift = change.newTo() - change.oldTo();
            int oldFrom = one.places()[change.oldFrom()];
            int oldTo = one.places()[change.oldTo()];
            int newFrom = other.places()[change.newFrom()];
            int newTo = other.places()[change.newTo()];
            // A number in the writer's own words is compared as it stands.
            if (!old.substring(oldFrom, oldTo).equals(changed.substring(newFrom, newTo))) {
                changes.add(new TextDiff.Change(
                        oldStart + oldFrom, oldStart + oldTo, newStart + newFrom, newStart + newTo));
            }
        }
        renumber(one, other, common, one.text().length(), shift, oldStart, newStart, renumbered);
    }

    /** Numbers of another length in a part that is common. */
    private static void renumber(
            Numbered one,
            Numbered other,
            int from,
            int to,
            int shift,
            int oldStart,
            int newStart,
            List<TextDiff.Change> renumbered) {
        for (int i = from; i < to; i++) {
            int j = i + shift;
            if (one.places()[i + 1] - one.places()[i] != other.places()[j + 1] - other.places()[j]) {
                renumbered.add(new TextDiff.Change(
                        oldStart + one.places()[i],
                        oldStart + one.places()[i + 1],
                        newStart + other.places()[j],
                        newStart + other.places()[j + 1]));
            }
        }
    }

    private static boolean isMarker(DraftText draft, int offset) {
        return draft.stretches().get(draft.stretchAt(offset)).kind() == Stretch.Kind.MARKER;
    }

    /**
     * A line whose numbers of items are all the same.
     *
     * @param places where each character stands in the line; one more for its end
     */
    private record Numbered(String text, int[] places) {
        static Numbered of(String line, IntPredicate isNumber) {
            StringBuilder text = new StringBuilder();
            int[] places = new int[line.length() + 1];
            Matcher number = NUMBER.matcher(line);
            int at = 0;
            while (number.find()) {
                String group = number.group("a") != null ? "a" : number.group("b") != null ? "b" : "c";
                if (!isNumber.test(number.start(group))) {
                    continue;
                }
                for (; at < number.start(group); at++) {
                    places[text.length()] = at;
                    text.append(line.charAt(at));
                }
                places[text.length()] = at;
                text.append(ANY_NUMBER);
                at = number.end(group);
            }
            for (; at < line.length(); at++) {
                places[text.length()] = at;
                text.append(line.charAt(at));
            }
            places[text.length()] = line.length();
            return new Numbered(text.toString(), places);
        }
    }
}
