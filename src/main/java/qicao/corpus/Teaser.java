package qicao.corpus;

import java.util.ArrayList;
import java.util.List;

/** The first sentences of a text, repeated before it and broken off with dots to make the reader click. */
final class Teaser implements CleaningRule {
    private static final int LONGEST = 1000;
    private static final int SHORTEST = 30;
    /** The teaser may repeat the title and the salutation before the first sentence. */
    private static final int LINES_AHEAD = 4;

    @Override
    public List<RawLine> clean(List<RawLine> lines, RepairLog log) {
        List<RawLine> cleaned = new ArrayList<>(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            if (isTeaser(lines, i)) {
                log.removed(lines.get(i), Repair.Kind.TEASER);
            } else {
                cleaned.add(lines.get(i));
            }
        }
        return cleaned;
    }

    private static boolean isTeaser(List<RawLine> lines, int index) {
        String text = lines.get(index).text();
        if (!text.endsWith("…") || text.length() > LONGEST || text.length() < SHORTEST) {
            return false;
        }
        String start = text.replaceFirst("…+$", "");
        StringBuilder following = new StringBuilder();
        for (int i = index + 1; i < lines.size() && i <= index + LINES_AHEAD; i++) {
            following.append(
                    lines.get(i).text(),
                    0,
                    Math.min(LONGEST, lines.get(i).text().length()));
        }
        // The title may be left out of the teaser, so the second line counts as a beginning as well.
        int second = index + 1 < lines.size()
                ? Math.min(LONGEST, lines.get(index + 1).text().length())
                : 0;
        String ahead = following.toString();
        return ahead.startsWith(start) || ahead.startsWith(start, second);
    }
}
