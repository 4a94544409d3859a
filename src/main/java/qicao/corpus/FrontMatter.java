package qicao.corpus;

import java.util.ArrayList;
import java.util.List;

/** The YAML block at the head of a Markdown file: its title is kept as a line, the rest is about the file. */
final class FrontMatter implements CleaningRule {
    private static final String FENCE = "---";
    /** No front matter is longer; a text that begins with a rule is none. */
    private static final int LONGEST = 60;

    @Override
    public List<RawLine> clean(List<RawLine> lines, RepairLog log) {
        if (lines.isEmpty() || !lines.get(0).text().equals(FENCE)) {
            return lines;
        }
        int end = 1;
        while (end < lines.size() && end < LONGEST && !lines.get(end).text().equals(FENCE)) {
            end++;
        }
        if (end == lines.size() || end == LONGEST) {
            return lines;
        }
        List<RawLine> kept = new ArrayList<>();
        for (RawLine line : lines.subList(0, end + 1)) {
            if (line.text().startsWith("title:")) {
                String title = unquoted(Spaces.strip(line.text().substring("title:".length())));
                log.changed(line, Repair.Kind.FRONT_MATTER, title);
                if (!title.isEmpty()) {
                    kept.add(line.withText(title).asTitle());
                }
            } else {
                log.removed(line, Repair.Kind.FRONT_MATTER);
            }
        }
        kept.addAll(lines.subList(end + 1, lines.size()));
        return kept;
    }

    private static String unquoted(String value) {
        return quotedBy(value, "'") || quotedBy(value, "\"") ? value.substring(1, value.length() - 1) : value;
    }

    private static boolean quotedBy(String value, String quote) {
        return value.length() >= 2 && value.startsWith(quote) && value.endsWith(quote);
    }
}
