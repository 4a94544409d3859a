package qicao.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import qicao.chinese.NumberStyle;
import qicao.corpus.Line;
import qicao.outline.Outline;
import qicao.outline.Position;
import qicao.outline.Unit;

/**
 * The words of one unit of an outline, cut as a fill-in wants them.
 *
 * @param heading its 题; empty if it can only be told with its number as it stands
 * @param paragraphs what follows, one piece a paragraph
 * @param typed the whole of it as it stands, number included
 */
record HeadText(Optional<String> heading, List<String> paragraphs, List<String> typed) {
    /** After these a heading goes on in its paragraph; none of them ends a line of its own. */
    private static final String RUN_IN_MARKS = "。：；";
    /** Marks that headings on a line of their own keep. */
    private static final String KEPT_MARKS = "！？…”》）";
    /** The first words of a point are no longer, if a comma allows. */
    private static final int LONGEST_LEAD = 24;

    HeadText {
        paragraphs = List.copyOf(paragraphs);
        typed = List.copyOf(typed);
    }

    /**
     * The words of a unit.
     *
     * @param style its numbering
     * @param end where the next unit begins
     */
    static HeadText of(Outline outline, Unit unit, NumberStyle style, Position end) {
        List<String> typed = texts(outline.between(unit.start(), end));
        String heading = unit.heading().orElse("");
        Line line = outline.speech().lines().get(unit.start().paragraph());
        int at = line.text().indexOf(heading, unit.start().offset());
        if (heading.isEmpty() || at < 0) {
            return new HeadText(Optional.empty(), List.of(), typed);
        }
        String must = unit.marker().endsWith("是要") ? "要" : "";
        if (!style.numbersHeadings()) {
            List<String> rest = texts(outline.between(new Position(unit.start().paragraph(), at), end));
            return point(must, rest, typed);
        }
        List<String> body = texts(outline.between(unit.body(), end));
        String between = line.text().substring(at + heading.length(), bodyOffset(unit, line));
        return new HeadText(Optional.of(must + heading + mark(between.strip(), unit.runIn())), body, typed);
    }

    private static int bodyOffset(Unit unit, Line line) {
        boolean same = unit.body().paragraph() == unit.start().paragraph();
        return same ? unit.body().offset() : line.text().length();
    }

    private static String mark(String between, boolean runIn) {
        if (between.isEmpty()) {
            return "";
        }
        char mark = between.charAt(0);
        if (runIn && RUN_IN_MARKS.indexOf(mark) >= 0) {
            return String.valueOf(mark);
        }
        return KEPT_MARKS.indexOf(mark) >= 0 ? between : "";
    }

    /** A point's first words up to its first full stop, or up to a comma if that is far. */
    private static HeadText point(String must, List<String> rest, List<String> typed) {
        String text = rest.get(0);
        int cut = first(text, RUN_IN_MARKS);
        if (cut > LONGEST_LEAD || cut < 0) {
            int comma = first(text, "，");
            cut = comma >= 0 && (comma < cut || cut < 0) ? comma : cut;
        }
        if (cut < 0) {
            return new HeadText(Optional.of(must + text), rest.subList(1, rest.size()), typed);
        }
        List<String> paragraphs = new ArrayList<>(rest);
        String behind = text.substring(cut + 1).strip();
        if (behind.isEmpty()) {
            paragraphs.remove(0);
            // Without its mark it stands alone, and the next paragraph is not drawn up to it.
            return new HeadText(
                    Optional.of(must + (paragraphs.isEmpty() ? text : text.substring(0, cut))), paragraphs, typed);
        }
        paragraphs.set(0, behind);
        return new HeadText(Optional.of(must + text.substring(0, cut + 1)), paragraphs, typed);
    }

    private static int first(String text, String marks) {
        for (int i = 0; i < text.length(); i++) {
            if (marks.indexOf(text.charAt(i)) >= 0) {
                return i;
            }
        }
        return -1;
    }

    private static List<String> texts(List<Line> lines) {
        return lines.stream().map(Line::text).toList();
    }
}
