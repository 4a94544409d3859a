package qicao.extract;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Empties the figures and dates of a text into holes, so that last year's cannot be read out by mistake. */
final class Blanks {
    private static final Pattern DATE = Pattern.compile(
            "(?:\\d{4}|20[xX×_]{1,2})年(?:\\d{1,2}月(?:\\d{1,2}日)?)?|\\d{1,2}月\\d{1,2}日|\\d{1,2}月(?=上旬|中旬|下旬|底|份|前|以前)");
    /** A number is emptied, its unit stays: it tells what is missing. No digits of names: G20, 5G, A4, 12345热线. */
    private static final Pattern NUMBER =
            Pattern.compile("(?<![A-Za-z\\d.])\\d[\\d,]*(?:\\.\\d+)?(?![\\dA-Za-z]|号|热线|线|版|届|次会议|次全会)");

    private static final String DATE_HOLE = "【待补：时间】";
    private static final String NUMBER_HOLE = "【待补：数】";

    private Blanks() {}

    static String of(String text) {
        String undated = DATE.matcher(text).replaceAll(Matcher.quoteReplacement(DATE_HOLE));
        return NUMBER.matcher(undated).replaceAll(Matcher.quoteReplacement(NUMBER_HOLE));
    }
}
