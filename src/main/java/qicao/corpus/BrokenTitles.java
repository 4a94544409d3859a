package qicao.corpus;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Joins the lines of a title or heading that a Word paragraph breaks so that it looks well. What stands below a title in
 * the same paragraph, a subtitle behind a dash or a date in brackets, stays a line of its own.
 */
final class BrokenTitles {
    private static final String BELOW_TITLE = "—―–-（(";
    /** More lines are a text whose paragraphs are line breaks. */
    private static final int MOST_LINES = 5;
    /** Longer than any heading. */
    private static final int LONGEST_HEADING = 60;

    private BrokenTitles() {}

    /**
     * The lines of a paragraph, those of a title or heading joined.
     *
     * @param text with a line feed at each break
     * @param styled whether the paragraph has the style of titles
     * @param first whether it is the first of the file, which is a title without the style if only all lines together read so
     */
    static List<String> healed(String text, boolean styled, boolean first) {
        List<String> lines =
                Arrays.stream(text.split("\n", -1)).map(Spaces::strip).toList();
        if (lines.size() == 1 || lines.size() > MOST_LINES || lines.contains("")) {
            return List.of(text.split("\n", -1));
        }
        if (isHeading(text, lines)) {
            return List.of(joined(lines, lines.size()));
        }
        int end = 1;
        while (end < lines.size()
                && (styled || (first && !Titles.isTitle(joined(lines, end))))
                && BELOW_TITLE.indexOf(lines.get(end).charAt(0)) < 0) {
            end++;
        }
        String title = joined(lines, end);
        if (!styled && !Titles.isTitle(title)) {
            return List.of(text.split("\n", -1));
        }
        List<String> healed = new ArrayList<>(List.of(title));
        healed.addAll(lines.subList(end, lines.size()));
        return healed;
    }

    /** A short paragraph that begins with the number of a heading, and none of its lines is a sentence or another heading. */
    private static boolean isHeading(String text, List<String> lines) {
        return text.length() <= LONGEST_HEADING
                && Shapes.startsWithHeadingMarker(lines.get(0))
                && lines.subList(1, lines.size()).stream().noneMatch(Shapes::startsWithMarker)
                && lines.stream().noneMatch(Shapes::endsClosed);
    }

    private static String joined(List<String> lines, int end) {
        StringBuilder joined = new StringBuilder(lines.get(0));
        for (String line : lines.subList(1, end)) {
            joined.append(BrokenLines.gap(joined, line)).append(line);
        }
        return joined.toString();
    }
}
