package qicao.style;

import static qicao.style.Property.AFTER;
import static qicao.style.Property.ALIGNMENT;
import static qicao.style.Property.BEFORE;
import static qicao.style.Property.BOLD;
import static qicao.style.Property.BOTTOM;
import static qicao.style.Property.DASHES;
import static qicao.style.Property.FONT;
import static qicao.style.Property.FOOTER;
import static qicao.style.Property.HEIGHT;
import static qicao.style.Property.INDENT;
import static qicao.style.Property.INSET;
import static qicao.style.Property.KEEP_LINES;
import static qicao.style.Property.LATIN;
import static qicao.style.Property.LEFT;
import static qicao.style.Property.LETTER_SPACING;
import static qicao.style.Property.LINE_SPACING;
import static qicao.style.Property.POSITION;
import static qicao.style.Property.RIGHT;
import static qicao.style.Property.SIZE;
import static qicao.style.Property.TOP;
import static qicao.style.Property.WIDOW_CONTROL;
import static qicao.style.Property.WIDTH;

import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import qicao.style.PageStyle.Alignment;
import qicao.style.PageStyle.Breaks;
import qicao.style.PageStyle.Lead;
import qicao.style.PageStyle.PageNumber;
import qicao.style.PageStyle.Paper;
import qicao.style.PageStyle.Part;
import qicao.style.PageStyle.TextStyle;

/**
 * The values of one style file, checked one by one, over those of the style it builds on. What a kind of paragraph leaves
 * out in both is taken from the body.
 */
final class StyleValues {
    /** Said of a lead's font: that of the text around it. */
    private static final String AS_BODY = "正文";

    private final Map<Section, Map<Property, String>> values = new EnumMap<>(Section.class);
    private final Map<String, String> substitutes = new TreeMap<>();
    private String description = "";

    void put(Section section, Property property, String text) {
        values.computeIfAbsent(section, s -> new EnumMap<>(Property.class)).put(property, text);
    }

    void describe(String text) {
        description = text;
    }

    void substitute(String font, String substitute) {
        substitutes.put(font, substitute);
    }

    /** These values where there are any, else {@code base}'s. */
    StyleValues over(StyleValues base) {
        StyleValues merged = new StyleValues();
        for (StyleValues layer : new StyleValues[] {base, this}) {
            layer.values.forEach((section, properties) ->
                    properties.forEach((property, text) -> merged.put(section, property, text)));
            merged.substitutes.putAll(layer.substitutes);
        }
        merged.description = description;
        return merged;
    }

    /** The style, if no value is missing. */
    PageStyle style(String name) {
        Map<Part, TextStyle> texts = new EnumMap<>(Part.class);
        for (Part part : Part.values()) {
            texts.put(part, text(Section.of(part)));
        }
        return new PageStyle(
                name,
                description,
                new Paper(
                        number(Section.PAPER, WIDTH),
                        number(Section.PAPER, HEIGHT),
                        number(Section.PAPER, TOP),
                        number(Section.PAPER, BOTTOM),
                        number(Section.PAPER, LEFT),
                        number(Section.PAPER, RIGHT),
                        number(Section.PAPER, FOOTER)),
                texts,
                new Lead(
                        word(Section.LEAD, FONT).equals(AS_BODY) ? "" : word(Section.LEAD, FONT),
                        isSet(Section.LEAD, BOLD)),
                new PageNumber(
                        word(Section.PAGE_NUMBER, FONT),
                        number(Section.PAGE_NUMBER, SIZE),
                        isSet(Section.PAGE_NUMBER, POSITION),
                        isSet(Section.PAGE_NUMBER, DASHES),
                        number(Section.PAGE_NUMBER, INSET)),
                new Breaks(isSet(Section.BREAKS, WIDOW_CONTROL), (int) number(Section.BREAKS, KEEP_LINES)),
                substitutes);
    }

    private TextStyle text(Section section) {
        return new TextStyle(
                word(section, FONT),
                word(section, LATIN),
                number(section, SIZE),
                isSet(section, BOLD),
                number(section, LETTER_SPACING),
                number(section, LINE_SPACING),
                alignment(section),
                number(section, INDENT),
                number(section, BEFORE),
                number(section, AFTER));
    }

    private Alignment alignment(Section section) {
        return switch ((int) number(section, ALIGNMENT)) {
            case 0 -> Alignment.LEFT;
            case 1 -> Alignment.CENTRE;
            case 2 -> Alignment.RIGHT;
            default -> Alignment.JUSTIFIED;
        };
    }

    private boolean isSet(Section section, Property property) {
        return number(section, property) == 1;
    }

    private double number(Section section, Property property) {
        return property.value(word(section, property)).orElseThrow();
    }

    private String word(Section section, Property property) {
        String text = find(section, property);
        if (text == null && section.followsBody()) {
            text = find(Section.BODY, property);
        }
        if (text == null) {
            throw new IllegalStateException("the base style lacks " + section + " " + property);
        }
        return text;
    }

    private @Nullable String find(Section section, Property property) {
        return values.getOrDefault(section, Map.of()).get(property);
    }
}
