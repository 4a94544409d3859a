package qicao.yaml;

/** Lines of a text as YAML counts them: U+0085, U+2028 and U+2029 break lines as well. */
final class SourceText {
    private SourceText() {}

    static boolean isBreak(char c) {
        return c == '\n' || c == '\r' || c == 0x85 || c == 0x2028 || c == 0x2029;
    }

    static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }

    /** Where the line of an offset begins. */
    static int lineStart(String text, int offset) {
        int at = offset;
        while (at > 0 && !isBreak(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    /** Where the line of an offset ends, before its break. */
    static int lineEnd(String text, int offset) {
        int at = offset;
        while (at < text.length() && !isBreak(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Behind the break at an offset; the offset itself at the end of the text. */
    static int afterBreak(String text, int offset) {
        if (offset >= text.length()) {
            return offset;
        }
        boolean isPair = text.charAt(offset) == '\r' && offset + 1 < text.length() && text.charAt(offset + 1) == '\n';
        return offset + (isPair ? 2 : 1);
    }

    /** Behind the blanks at an offset. */
    static int afterBlanks(String text, int offset) {
        int at = offset;
        while (at < text.length() && isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Before the blanks that end at an offset. */
    static int beforeBlanks(String text, int offset) {
        int at = offset;
        while (at > 0 && isBlank(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    /** The column of an offset, 0-based; what stands before a key, a dash or a text in a block is never wider than one column. */
    static int column(String text, int offset) {
        return offset - lineStart(text, offset);
    }

    /** Whether nothing but blanks stands before an offset on its line. */
    static boolean isFirstOnLine(String text, int offset) {
        return beforeBlanks(text, offset) == lineStart(text, offset);
    }

    /** The break that the lines of a text end with: that of the first. */
    static String lineBreak(String text) {
        int end = lineEnd(text, 0);
        String found = text.substring(end, afterBreak(text, end));
        return found.equals("\r\n") || found.equals("\r") ? found : "\n";
    }
}
