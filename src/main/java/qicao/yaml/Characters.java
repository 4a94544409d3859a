package qicao.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import qicao.diagnostic.Diagnostic;

/** Which characters a text may hold: those of YAML 1.1 section 5.1, which are those of XML as well. */
final class Characters {
    /** A binary file holds thousands of control characters; the first few tell the story. */
    private static final int SHOWN = 10;

    private Characters() {}

    static boolean allAllowed(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isAllowedAt(text, i)) {
                return false;
            }
        }
        return true;
    }

    /** The 0-based index of the first line with more than so many characters, or -1. */
    static int firstLineOver(int limit, String text) {
        int line = 0;
        int start = 0;
        while (text.length() - start > limit) {
            int end = text.indexOf('\n', start);
            if (end < 0 || end - start > limit) {
                return line;
            }
            line++;
            start = end + 1;
        }
        return -1;
    }

    /**
     * Whether SnakeYAML's lines and columns are those of {@link qicao.diagnostic.Place}: no character takes two UTF-16 units,
     * is left out of the columns (U+FEFF) or breaks lines only for YAML.
     */
    static boolean areCountedAlike(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isSurrogate(c) || c == 0xFEFF || c == 0x85 || c == 0x2028 || c == 0x2029) {
                return false;
            }
        }
        return true;
    }

    /** One finding for each of the first control characters. */
    static List<Diagnostic> refused(Lines lines) {
        List<Diagnostic> found = new ArrayList<>();
        for (int line = 0; line < lines.count() && found.size() < SHOWN; line++) {
            String text = lines.line(line);
            for (int i = 0; i < text.length() && found.size() < SHOWN; i++) {
                if (!isAllowedAt(text, i)) {
                    found.add(Diagnostic.error("YAML-004", lines.place(line, i), name(text.charAt(i))));
                }
            }
        }
        return found;
    }

    /** The first character that is not allowed, as {@code U+0000}. */
    static String firstRefused(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isAllowedAt(text, i)) {
                return name(text.charAt(i));
            }
        }
        throw new IllegalArgumentException("all characters are allowed");
    }

    private static String name(char c) {
        return String.format(Locale.ROOT, "U+%04X", (int) c);
    }

    private static boolean isAllowedAt(String text, int index) {
        char c = text.charAt(index);
        if (c < 0xD800) {
            return c >= 0xA0 || (c >= ' ' && c < 0x7F) || c == '\n' || c == '\r' || c == '\t' || c == 0x85;
        }
        if (Character.isHighSurrogate(c)) {
            return index + 1 < text.length() && Character.isLowSurrogate(text.charAt(index + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return index > 0 && Character.isHighSurrogate(text.charAt(index - 1));
        }
        return c < 0xFFFE;
    }
}
