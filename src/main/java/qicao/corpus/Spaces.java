package qicao.corpus;

/**
 * White space as it occurs in Chinese files: besides the ASCII ones the ideographic space U+3000 of indents, the
 * no-break space U+00A0 of web pages, the em spaces U+2000 to U+200A, and marks of no width, which look like nothing.
 */
final class Spaces {
    private Spaces() {}

    static boolean isSpace(char c) {
        return c <= ' ' || c == '\u3000' || c == '\u00A0' || (c >= '\u2000' && c <= '\u200F') || isInvisible(c);
    }

    /** Characters that take no room: byte-order marks inside a text, joiners, soft hyphens, control characters. */
    static boolean isInvisible(char c) {
        return c == '\uFEFF'
                || c == '\u00AD'
                || (c >= '\u200B' && c <= '\u200F')
                || (c >= '\u2028' && c <= '\u202E')
                || (c >= '\u2060' && c <= '\u2064')
                || (c < ' ' && c != '\t')
                || c == '\u007F';
    }

    static boolean isBlank(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isSpace(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** How many characters of white space a text begins with. */
    static int indent(String text) {
        int indent = 0;
        while (indent < text.length() && isSpace(text.charAt(indent))) {
            indent++;
        }
        return indent;
    }

    static String strip(String text) {
        int start = indent(text);
        int end = text.length();
        while (end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }
}
