package qicao.style;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * A style, complete: every value that a style file leaves out has been taken from the style it builds on.
 *
 * @param name as in {@code --style}
 * @param description what it is for, in a sentence
 * @param texts the look of every {@link Part}
 * @param lead how the first words of a point (一是……。) are set off
 * @param substitutes fonts to take where one is not installed: 仿宋 for 仿宋_GB2312
 */
public record PageStyle(
        String name,
        String description,
        Paper paper,
        Map<Part, TextStyle> texts,
        Lead lead,
        PageNumber pageNumber,
        Breaks breaks,
        Map<String, String> substitutes) {
    public PageStyle {
        texts = Collections.unmodifiableMap(new EnumMap<>(texts));
        substitutes = Collections.unmodifiableMap(new TreeMap<>(substitutes));
        for (Part part : Part.values()) {
            if (!texts.containsKey(part)) {
                throw new IllegalArgumentException("no look for " + part);
            }
        }
    }

    /** The paragraphs that have a look of their own. */
    public enum Part {
        BODY,
        TITLE,
        SUBTITLE,
        BYLINE,
        DATELINE,
        SALUTATION,
        HEADING_1,
        HEADING_2,
        HEADING_3,
        HEADING_4;

        /**
         * The part of a heading.
         *
         * @param level 1 to 4
         */
        public static Part heading(int level) {
            return switch (level) {
                case 1 -> HEADING_1;
                case 2 -> HEADING_2;
                case 3 -> HEADING_3;
                case 4 -> HEADING_4;
                default -> throw new IllegalArgumentException("heading level " + level);
            };
        }
    }

    /** How a paragraph's lines are set. */
    public enum Alignment {
        LEFT,
        CENTRE,
        RIGHT,
        /** Both margins; the last line left. */
        JUSTIFIED
    }

    /**
     * The sheet and its margins, all in millimetres.
     *
     * @param footer from the lower edge of the sheet to the lower edge of the page number
     */
    public record Paper(
            double width, double height, double top, double bottom, double left, double right, double footer) {
        private static final double POINTS_PER_MILLIMETRE = 72 / 25.4;

        /** The width of the text block (版心) in points. */
        public double textWidth() {
            return (width - left - right) * POINTS_PER_MILLIMETRE;
        }

        /** The height of the text block in points. */
        public double textHeight() {
            return (height - top - bottom) * POINTS_PER_MILLIMETRE;
        }
    }

    /**
     * The look of a kind of paragraph. Lengths are points.
     *
     * @param font of Chinese characters and punctuation
     * @param latin the font of Latin letters and digits
     * @param letterSpacing added between characters; negative condenses
     * @param lineSpacing the exact distance from line to line
     * @param indent of the first line, in characters
     * @param before space above the paragraph
     * @param after space below it
     */
    public record TextStyle(
            String font,
            String latin,
            double size,
            boolean bold,
            double letterSpacing,
            double lineSpacing,
            Alignment alignment,
            double indent,
            double before,
            double after) {
        /** The full-width characters that fit on a line of a width in points. */
        public int charactersPerLine(double width) {
            return (int) Math.floor((width + Math.max(0, -letterSpacing)) / (size + letterSpacing));
        }
    }

    /**
     * How the first words of a point are set off from its text.
     *
     * @param font empty for the body's own
     */
    public record Lead(String font, boolean bold) {}

    /**
     * The page number at the foot.
     *
     * @param size in points
     * @param outer right on odd and left on even pages, else centred
     * @param dashes whether a dash stands on both sides: — 1 —
     * @param inset distance from the outer margin, in characters of its own size
     */
    public record PageNumber(String font, double size, boolean outer, boolean dashes, double inset) {}

    /**
     * Where pages may end.
     *
     * @param widowControl whether a paragraph's first or last line may not stand alone on a page
     * @param keepLines paragraphs of at most so many lines are not split; 0 splits any
     */
    public record Breaks(boolean widowControl, int keepLines) {}

    /** The look of a part. */
    public TextStyle text(Part part) {
        TextStyle text = texts.get(part);
        if (text == null) {
            throw new IllegalStateException("no look for " + part);
        }
        return text;
    }

    /** The font to take where {@code font} is not installed: itself if the style names none. */
    public String substitute(String font) {
        return substitutes.getOrDefault(font, font);
    }
}
