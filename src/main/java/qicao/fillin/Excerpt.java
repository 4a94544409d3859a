package qicao.fillin;

/** A value as a message quotes it: one line, not the whole of a long text. */
final class Excerpt {
    private static final int LONGEST = 24;

    private Excerpt() {}

    static String of(String text) {
        String line = text.strip().lines().findFirst().orElse("");
        if (line.codePointCount(0, line.length()) <= LONGEST) {
            return line;
        }
        return line.substring(0, line.offsetByCodePoints(0, LONGEST)) + "……";
    }
}
