package qicao.corpus;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects what cleaning changes. Long texts are shown around their first difference. */
final class RepairLog {
    private static final int SHOWN = 80;
    /** Characters of unchanged text left standing before the difference, so that the place can be recognised. */
    private static final int LEAD = 20;

    private final List<Repair> repairs = new ArrayList<>();

    void changed(RawLine line, Repair.Kind kind, String after) {
        note(line.number(), kind, line.text(), after);
    }

    void removed(RawLine line, Repair.Kind kind) {
        note(line.number(), kind, line.text(), "");
    }

    void note(int line, Repair.Kind kind, String before, String after) {
        int start = Math.max(0, difference(before, after) - LEAD);
        repairs.add(new Repair(line, kind, shown(before, start), after.isEmpty() ? "" : shown(after, start)));
    }

    /** What was changed from one line of the file to another, in line order. */
    List<Repair> between(int firstLine, int lastLine) {
        return repairs.stream()
                .filter(repair -> repair.line() >= firstLine && repair.line() <= lastLine)
                .sorted(Comparator.comparingInt(Repair::line))
                .toList();
    }

    private static int difference(String before, String after) {
        int length = Math.min(before.length(), after.length());
        int i = 0;
        while (i < length && before.charAt(i) == after.charAt(i)) {
            i++;
        }
        return after.isEmpty() ? 0 : i;
    }

    private static String shown(String text, int start) {
        int from = Math.min(start, text.length());
        if (from > 0 && from < text.length() && Character.isLowSurrogate(text.charAt(from))) {
            from--;
        }
        int to = Math.min(text.length(), from + SHOWN);
        if (to < text.length() && Character.isLowSurrogate(text.charAt(to))) {
            to--;
        }
        return text.substring(from, to);
    }
}
