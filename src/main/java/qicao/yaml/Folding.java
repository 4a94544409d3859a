package qicao.yaml;

/** YAML joins the lines of a folded text with a space, which is right in English and wrong between Chinese characters. */
final class Folding {
    private Folding() {}

    /**
     * The value without the spaces that folding put between two Chinese characters.
     *
     * @param value as the parser gave it
     * @param raw the scalar as it stands in the file, over several lines
     */
    static String withoutSpacesBetweenChinese(String value, String raw) {
        boolean quoted = raw.startsWith("\"") || raw.startsWith("'");
        String lines = quoted ? raw.substring(1, raw.length() - 1) : raw;
        StringBuilder joined = new StringBuilder(value.length());
        int done = 0;
        for (String rawLine : lines.lines().toList()) {
            String line = rawLine.strip();
            int at = line.isEmpty() ? -1 : value.indexOf(line, done);
            if (at < 0) {
                // A quote, an escape or the header of a block: this line looks different in the value.
                continue;
            }
            boolean folded = at == done + 1 && done > 0 && value.charAt(done) == ' ';
            boolean between = folded && isChinese(value.charAt(done - 1)) && isChinese(value.charAt(at));
            joined.append(value, between ? at : done, at + line.length());
            done = at + line.length();
        }
        return joined.append(value, done, value.length()).toString();
    }

    /** Ideographs, Chinese punctuation and full-width forms. */
    private static boolean isChinese(char c) {
        boolean wide = c >= 0x2E80 && c <= 0xFFEF && !Character.isSurrogate(c);
        return wide || "“”‘’—…".indexOf(c) >= 0;
    }
}
