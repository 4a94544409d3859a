package qicao.corpus;

import java.util.Locale;
import java.util.Map;

/**
 * Signs that Word stores as a place in a symbol font ({@code w:sym}, ECMA-376 part 1, 17.3.3.30) as the characters they
 * look like. Of Wingdings and Symbol those that office documents use; any other is 〓, the printers' mark for a sign that
 * is there and cannot be set.
 */
final class SymbolFonts {
    private static final String UNKNOWN = "〓";
    /** Symbol fonts have their signs at F000 plus the byte. */
    private static final int PRIVATE = 0xF000;

    private static final Map<Integer, String> WINGDINGS = Map.ofEntries(
            Map.entry(0x21, "✏"),
            Map.entry(0x28, "☎"),
            Map.entry(0x2A, "✉"),
            Map.entry(0x46, "☞"),
            Map.entry(0x6C, "●"),
            Map.entry(0x6D, "❍"),
            Map.entry(0x6E, "■"),
            Map.entry(0x6F, "□"),
            Map.entry(0x70, "□"),
            Map.entry(0x71, "□"),
            Map.entry(0x72, "□"),
            Map.entry(0x74, "◆"),
            Map.entry(0x75, "◆"),
            Map.entry(0x76, "❖"),
            Map.entry(0x80, "⓪"),
            Map.entry(0x9E, "·"),
            Map.entry(0x9F, "•"),
            Map.entry(0xA1, "○"),
            Map.entry(0xA7, "▪"),
            Map.entry(0xA8, "□"),
            Map.entry(0xAB, "★"),
            Map.entry(0xD8, "➢"),
            Map.entry(0xDF, "←"),
            Map.entry(0xE0, "→"),
            Map.entry(0xE1, "↑"),
            Map.entry(0xE2, "↓"),
            Map.entry(0xE8, "➔"),
            Map.entry(0xF0, "⇨"),
            Map.entry(0xFB, "✗"),
            Map.entry(0xFC, "✓"),
            Map.entry(0xFD, "☒"),
            Map.entry(0xFE, "☑"));

    private static final Map<Integer, String> SYMBOL = Map.ofEntries(
            Map.entry(0xA3, "≤"),
            Map.entry(0xA5, "∞"),
            Map.entry(0xAB, "↔"),
            Map.entry(0xAC, "←"),
            Map.entry(0xAD, "↑"),
            Map.entry(0xAE, "→"),
            Map.entry(0xAF, "↓"),
            Map.entry(0xB0, "°"),
            Map.entry(0xB1, "±"),
            Map.entry(0xB2, "″"),
            Map.entry(0xB3, "≥"),
            Map.entry(0xB4, "×"),
            Map.entry(0xB7, "·"),
            Map.entry(0xB8, "÷"),
            Map.entry(0xB9, "≠"),
            Map.entry(0xBB, "≈"),
            Map.entry(0x61, "α"),
            Map.entry(0x62, "β"),
            Map.entry(0x6D, "μ"),
            Map.entry(0x70, "π"),
            Map.entry(0x57, "Ω"));

    private SymbolFonts() {}

    /**
     * The character of a sign.
     *
     * @param font its name
     * @param code its place, in hexadecimal
     */
    static String text(String font, String code) {
        int place;
        try {
            place = Integer.parseInt(code, 16);
        } catch (NumberFormatException notANumber) {
            return UNKNOWN;
        }
        String name = font.toLowerCase(Locale.ROOT);
        boolean symbolic = (place & ~0xFF) == PRIVATE || name.startsWith("wingdings") || name.equals("symbol");
        if (!symbolic) {
            boolean sign = Character.isValidCodePoint(place)
                    && Character.isDefined(place)
                    && !Character.isISOControl(place)
                    && Character.getType(place) != Character.SURROGATE;
            return sign ? Character.toString(place) : UNKNOWN;
        }
        int at = place & 0xFF;
        return switch (name) {
            case "wingdings" -> wingdings(at);
            case "wingdings 2" -> at == 0x52 ? "☑" : at == 0x50 ? "✓" : at == 0xA3 ? "□" : UNKNOWN;
            case "symbol" -> SYMBOL.getOrDefault(at, ascii(at));
            default -> ascii(at);
        };
    }

    private static String wingdings(int at) {
        if (at >= 0x81 && at <= 0x8A) {
            return String.valueOf((char) ('①' + at - 0x81));
        }
        if (at >= 0x8C && at <= 0x95) {
            return String.valueOf((char) ('❶' + at - 0x8C));
        }
        return WINGDINGS.getOrDefault(at, UNKNOWN);
    }

    /** Other fonts that are stored as symbol fonts have letters and digits where everybody has them. */
    private static String ascii(int at) {
        boolean same =
                at == '(' || at == ')' || at == '+' || at == '=' || at == '.' || at == ',' || Character.isDigit(at);
        return same ? String.valueOf((char) at) : UNKNOWN;
    }
}
