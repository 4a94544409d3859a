package qicao.revise;

import java.util.ArrayList;
import java.util.List;
import qicao.align.LineAlignment;
import qicao.align.TextDiff;
import qicao.align.TextDiff.Change;
import qicao.drafting.Stretch;

/**
 * How an edited text differs from a draft. What only numbers items anew is no difference: numbers are worked out.
 *
 * @param draft what was written
 * @param edited what came back, paragraphs separated by line feeds
 * @param changes in order; offsets of both texts
 * @param renumbered numbers of items that are as long no longer, 十 for 十一: no changes, but offsets behind them shift
 */
record Comparison(DraftText draft, String edited, List<Change> changes, List<Change> renumbered) {
    Comparison {
        changes = List.copyOf(changes);
        renumbered = List.copyOf(renumbered);
    }

    static Comparison of(DraftText draft, List<String> edited) {
        return new Comparer(draft, edited).compare();
    }

    /** How many characters differ. */
    int distance() {
        return changes.stream()
                .mapToInt(change -> change.oldTo() - change.oldFrom() + change.newTo() - change.newFrom())
                .sum();
    }

    /** The characters of a change that came back. */
    String added(Change change) {
        return edited.substring(change.newFrom(), change.newTo());
    }

    /** Compares paragraph by paragraph. */
    private static final class Comparer {
        private final DraftText draft;
        private final Lines old;
        private final Lines changed;
        private final List<Change> changes = new ArrayList<>();
        private final List<Change> renumbered = new ArrayList<>();

        Comparer(DraftText draft, List<String> edited) {
            this.draft = draft;
            old = new Lines(draft.lines());
            changed = new Lines(edited);
        }

        Comparison compare() {
            int before = -1;
            int behind = -1;
            for (LineAlignment.Pair pair : LineAlignment.of(old.lines, changed.lines)) {
                if (!pair.moved() && pair.old().isPresent() && pair.changed().isPresent()) {
                    int one = pair.old().getAsInt();
                    int other = pair.changed().getAsInt();
                    between(before, one, behind, other);
                    inLine(one, other);
                    before = one;
                    behind = other;
                }
            }
            between(before, old.size(), behind, changed.size());
            return new Comparison(draft, String.join("\n", changed.lines), changes, renumbered);
        }

        /** Lines without a counterpart, between two that have one: with the line break in front, at the beginning with the one behind. */
        private void between(int before, int one, int behind, int other) {
            boolean less = one - before > 1;
            boolean more = other - behind > 1;
            if (!less && !more) {
                return;
            }
            if (one - before == other - behind) {
                for (int line = 1; line < one - before; line++) {
                    replaced(before + line, behind + line);
                }
                return;
            }
            boolean first = before < 0;
            boolean last = one == old.size() && other == changed.size();
            int oldFrom = old.end(before);
            int newFrom = changed.end(behind);
            int oldTo = first && !last ? old.start(one) : old.end(one - 1);
            int newTo = first && !last ? changed.start(other) : changed.end(other - 1);
            if (less && more && !first) {
                // Both begin with the break.
                oldFrom++;
                newFrom++;
            } else if (less && more && !last) {
                oldTo--;
                newTo--;
            }
            changes.add(new Change(oldFrom, oldTo, newFrom, newTo));
        }

        /** A line that says something else: all but what both begin and end with, numbers included. */
        private void replaced(int one, int other) {
            int oldStart = old.start(one);
            int newStart = changed.start(other);
            NumberedLine written = NumberedLine.of(old.lines.get(one), at -> isMarker(oldStart + at));
            NumberedLine came = NumberedLine.of(changed.lines.get(other), at -> true);
            int most = Math.min(written.text().length(), came.text().length());
            int head = 0;
            while (head < most && written.text().charAt(head) == came.text().charAt(head)) {
                number(written, came, head, head, oldStart, newStart);
                head++;
            }
            int oldTail = written.text().length();
            int newTail = came.text().length();
            while (oldTail > head
                    && newTail > head
                    && written.text().charAt(oldTail - 1) == came.text().charAt(newTail - 1)) {
                oldTail--;
                newTail--;
            }
            if (oldTail > head || newTail > head) {
                changes.add(new Change(
                        oldStart + written.place(head),
                        oldStart + written.place(oldTail),
                        newStart + came.place(head),
                        newStart + came.place(newTail)));
            }
            for (int at = oldTail; at < written.text().length(); at++) {
                number(written, came, at, at - oldTail + newTail, oldStart, newStart);
            }
        }

        private void inLine(int one, int other) {
            String before = old.lines.get(one);
            String behind = changed.lines.get(other);
            if (before.equals(behind)) {
                return;
            }
            int oldStart = old.start(one);
            int newStart = changed.start(other);
            NumberedLine written = NumberedLine.of(before, at -> isMarker(oldStart + at));
            NumberedLine came = NumberedLine.of(behind, at -> true);
            int common = 0;
            int shift = 0;
            for (Change change : TextDiff.between(written.text(), came.text())) {
                for (; common < change.oldFrom(); common++) {
                    number(written, came, common, common + shift, oldStart, newStart);
                }
                common = change.oldTo();
                shift = change.newTo() - change.oldTo();
                int oldFrom = written.place(change.oldFrom());
                int oldTo = written.place(change.oldTo());
                int newFrom = came.place(change.newFrom());
                int newTo = came.place(change.newTo());
                // A number in the writer's own words is compared as it stands.
                if (!before.substring(oldFrom, oldTo).equals(behind.substring(newFrom, newTo))) {
                    changes.add(new Change(oldStart + oldFrom, oldStart + oldTo, newStart + newFrom, newStart + newTo));
                }
            }
            for (; common < written.text().length(); common++) {
                number(written, came, common, common + shift, oldStart, newStart);
            }
        }

        /** Takes note of a common character that is a number of another length. */
        private void number(NumberedLine one, NumberedLine other, int at, int there, int oldStart, int newStart) {
            if (one.place(at + 1) - one.place(at) != other.place(there + 1) - other.place(there)) {
                renumbered.add(new Change(
                        oldStart + one.place(at),
                        oldStart + one.place(at + 1),
                        newStart + other.place(there),
                        newStart + other.place(there + 1)));
            }
        }

        private boolean isMarker(int offset) {
            return draft.stretches().get(draft.stretchAt(offset)).kind() == Stretch.Kind.MARKER;
        }
    }

    /** Paragraphs and where they stand in their text. */
    private static final class Lines {
        private final List<String> lines;
        private final int[] starts;

        Lines(List<String> lines) {
            this.lines = lines;
            starts = new int[lines.size() + 1];
            for (int i = 0; i < lines.size(); i++) {
                starts[i + 1] = starts[i] + lines.get(i).length() + 1;
            }
        }

        int size() {
            return lines.size();
        }

        int start(int line) {
            return starts[line];
        }

        /** Before its line break; before the first line the beginning. */
        int end(int line) {
            return line < 0 ? 0 : starts[line + 1] - 1;
        }
    }
}
