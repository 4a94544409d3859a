package qicao.corpus;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Takes front matter and markup off the lines of a file, and keeps where each remaining character stood. */
final class SourceLines {
    private SourceLines() {}

    static List<SourceLine> of(List<RawLine> raw) {
        RepairLog log = new RepairLog();
        Map<Place, String> before = new HashMap<>();
        raw.forEach(line -> before.put(new Place(line.number(), line.column()), line.text()));
        List<SourceLine> lines = new ArrayList<>();
        for (RawLine line : new Markup(true).clean(new FrontMatter().clean(raw, log), log)) {
            String original = before.getOrDefault(new Place(line.number(), line.column()), line.text());
            lines.add(new SourceLine(line.text(), line.number(), columns(line, original)));
        }
        return lines;
    }

    /** Markup only takes away, so each character is the next of its kind; what was an entity is placed where it began. */
    private static int[] columns(RawLine line, String original) {
        int[] columns = new int[line.text().length()];
        if (line.column() == RawLine.NOWHERE) {
            return columns;
        }
        int next = Math.max(0, original.indexOf(line.text()));
        for (int i = 0; i < columns.length; i++) {
            int found = original.indexOf(line.text().charAt(i), next);
            int at = found < 0 ? Math.min(next, original.length() - 1) : found;
            // An automatic number is no text of the file.
            columns[i] = Math.max(0, line.column() + at);
            next = found < 0 ? next : found + 1;
        }
        return columns;
    }

    private record Place(int number, int column) {}
}
