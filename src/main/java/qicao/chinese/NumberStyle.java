package qicao.chinese;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A way of numbering a list as writers really do it, named by its first marker: 一、 or 1. or ①. {@link MarkerFamily} has
 * the few that drafting chooses from; these are all that a finished speech may have.
 */
public enum NumberStyle {
    SECTION("一、", true),
    BRACKETED("（一）", true),
    ARABIC("1.", true),
    ARABIC_PAUSE("1、", true),
    BRACKETED_ARABIC("（1）", true),
    HALF_BRACKETED("1）", true),
    CIRCLED("①", true),
    PART("第一部分", true),
    NTH("第一，", false),
    NTH_IS("第一是", false),
    NTH_MUST("第一要", false),
    OF_IT("其一，", false),
    IS("一是", false),
    MUST("一要", false),
    /** Headings without number. */
    NONE("无", true);

    /** No list is longer; ⑳ is the last circled number. */
    private static final int LONGEST = 60;

    private static final int LAST_CIRCLED = 20;

    private final String first;
    private final boolean heading;

    NumberStyle(String first, boolean heading) {
        this.first = first;
        this.heading = heading;
    }

    /**
     * A marker that was read.
     *
     * @param number 1-based
     */
    public record Marked(NumberStyle style, int number) {}

    /** The name by which fill-ins call it: its first marker, 无 for none. */
    public String label() {
        return first;
    }

    /** Whether it numbers headings; the others number points, whose first words are part of their text. */
    public boolean numbersHeadings() {
        return heading;
    }

    /** The names of all. */
    public static List<String> labels() {
        return Arrays.stream(values()).map(NumberStyle::label).toList();
    }

    /** The style of a name. */
    public static Optional<NumberStyle> of(String label) {
        return Arrays.stream(values())
                .filter(style -> style.first.equals(label))
                .findFirst();
    }

    /**
     * The marker of one sibling; empty for {@link #NONE}.
     *
     * @param number 1-based position among its siblings
     */
    public String marker(int number) {
        if (this == NONE) {
            return "";
        }
        if (this == CIRCLED) {
            return number <= LAST_CIRCLED ? String.valueOf((char) ('①' + number - 1)) : "（" + number + "）";
        }
        return first.replace("一", Numerals.ordinal(number)).replace("1", Integer.toString(number));
    }

    /** The style and number of a marker as it stands in an outline; empty if it is none of these. */
    public static Optional<Marked> read(String marker) {
        return Optional.ofNullable(Markers.KNOWN.get(marker));
    }

    /** All markers that can be read, made when the first is asked for. */
    private static final class Markers {
        private static final Map<String, Marked> KNOWN = new HashMap<>();

        static {
            for (NumberStyle style : values()) {
                for (int number = 1; number <= LONGEST && style != NONE; number++) {
                    KNOWN.putIfAbsent(style.marker(number), new Marked(style, number));
                }
            }
        }
    }
}
