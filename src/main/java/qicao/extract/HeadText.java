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
 * @param closed whether the heading stands on a line of its own and yet ends with a mark behind which a fill-in would go on
 */
record HeadText(Optional<String> heading, List<String> paragraphs, List<String> typed, boolean closed) {
    /** After these a heading goes on in its paragraph; none of them ends a line of its own. */
    private static final String RUN_IN_MARKS = "。：；";
    /** Marks that headings on a line of their own keep. */
    private static final String KEPT_MARKS = "！？…”》）";
    /** The first words of a point are no longer, if a comma allows. */
    private static final int LONGEST_LEAD = 24;

    private HeadText(Optional<String> heading, List<String> paragraphs, List<String> typed) {
        this(heading, paragraphs, typed, false);
    }

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
        List<String> rest = texts(outline.between(new Position(unit.start().paragraph(), at), end));
        if (!style.numbersHeadings()) {
            return cut(unit.marker().endsWith("是要") ? "要" : "", rest, typed);
        }
        List<String> body = texts(outline.between(unit.body(), end));
        String between = line.text()
                .substring(at + heading.length(), bodyOffset(unit, line))
                .strip();
        if (unit.runIn() && !between.isEmpty() && RUN_IN_MARKS.indexOf(between.charAt(0)) < 0) {
            return cut("", rest, typed);
        }
        boolean closed =
                !unit.runIn() && !body.isEmpty() && !between.isEmpty() && RUN_IN_MARKS.indexOf(between.charAt(0)) >= 0;
        return new HeadText(Optional.of(heading + mark(between)), body, typed, closed);
    }

    private static int bodyOffset(Unit unit, Line line) {
        boolean same = unit.body().paragraph() == unit.start().paragraph();
        return same ? unit.body().offset() : line.text().length();
    }

    /** The mark behind a heading: a full stop, or those that a line of its own keeps. */
    private static String mark(String between) {
        if (between.isEmpty()) {
            return "";
        }
        char mark = between.charAt(0);
        if (RUN_IN_MARKS.indexOf(mark) >= 0) {
            return String.valueOf(mark);
        }
        return KEPT_MARKS.indexOf(mark) >= 0 ? between : "";
    }

    /** A heading that stands on a line of its own. */
    static String alone(String heading) {
        int last = heading.length() - 1;
        return last > 0 && RUN_IN_MARKS.indexOf(heading.charAt(last)) >= 0 ? heading.substring(0, last) : heading;
    }

    /** Cuts off the first words: up to the first full stop if that is near, else up to a comma. */
    private static HeadText cut(String before, List<String> rest, List<String> typed) {
        String text = rest.get(0);
        int stop = first(text, RUN_IN_MARKS);
        int comma = first(text, "，");
        boolean near = stop >= 0 && stop <= LONGEST_LEAD && stop < text.length() - 1;
        int cut = near || comma < 0 || (stop >= 0 && stop < comma) ? stop : comma;
        List<String> paragraphs = new ArrayList<>(rest);
        if (cut < 0 || cut == text.length() - 1) {
            paragraphs.remove(0);
            // Without its mark it stands alone, and the next paragraph is not drawn up to it.
            String alone = paragraphs.isEmpty() || cut < 0 ? text : text.substring(0, cut);
            return new HeadText(Optional.of(before + alone), paragraphs, typed);
        }
        paragraphs.set(0, text.substring(cut + 1).strip());
        return new HeadText(Optional.of(before + text.substring(0, cut + 1)), paragraphs, typed);
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
