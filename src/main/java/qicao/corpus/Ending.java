package qicao.corpus;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Whether the end of a text is missing in the file: its last paragraph stops in mid-sentence, is one point of a list
 * after which nobody sums up, or has lost its own beginning.
 */
final class Ending {
    private static final Pattern POINT = Pattern.compile(
            "^(?:[二三四五六七八九十]{1,2}[是要、]|第[二三四五六七八九十]{1,2}[，、：]|[（(][二三四五六七八九十]{1,2}[）)]|其次|再次).*", Pattern.DOTALL);
    private static final Pattern SUMS_UP = Pattern.compile("同志们|各位|让我们|奋斗|新局面|贡献|谢谢|再见|祝");
    /** A date or a source in brackets, after the text proper. */
    private static final Pattern AFTERWORD = Pattern.compile("\\s*（[^（）]{1,40}）$");
    /** A line after the text proper: a date, a name, an office. */
    private static final int LONGEST_SIGNATURE = 30;
    /** The last sentences of a paragraph, where a call would stand. */
    private static final int LAST = 150;

    private Ending() {}

    /**
     * Whether the end is missing.
     *
     * @param collected whether the text comes from a collection, where pieces are cut to fit; a speech on its own may well
     *     end with its last point
     */
    static boolean isMissing(List<RawLine> lines, boolean collected) {
        String last = AFTERWORD.matcher(lastParagraph(lines)).replaceFirst("");
        if (last.isEmpty()
                || SUMS_UP.matcher(last.substring(Math.max(0, last.length() - LAST)))
                        .find()) {
            return false;
        }
        if (!Shapes.endsClosed(last) || "；：，".indexOf(last.charAt(last.length() - 1)) >= 0) {
            return true;
        }
        return closesUnopened(last) || (collected && POINT.matcher(last).matches());
    }

    private static String lastParagraph(List<RawLine> lines) {
        int i = lines.size() - 1;
        String last = lines.get(i).text();
        boolean signature = i > 0
                && last.length() <= LONGEST_SIGNATURE
                && !Shapes.endsClosed(last)
                && !Shapes.startsWithMarker(last);
        return signature && Shapes.endsClosed(lines.get(i - 1).text())
                ? lines.get(i - 1).text()
                : last;
    }

    /** …的建议》，制定…: a bracket is closed that was opened in a part that is lost. */
    private static boolean closesUnopened(String text) {
        int open = text.indexOf('《');
        int close = text.indexOf('》');
        return close >= 0 && (open < 0 || close < open);
    }
}
