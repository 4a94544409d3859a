package qicao.extract;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import qicao.fillin.FactName;

/** Empties the figures and dates of a text into holes, so that last year's cannot be read out by mistake. */
final class Blanks {
    private static final Pattern DATE = Pattern.compile(
            "(?:\\d{4}|20[xX×_]{1,2})年(?:度|\\d{1,2}月(?:\\d{1,2}日)?)?|\\d{1,2}月\\d{1,2}日|(?<![\\d.])(?:1[0-2]|[1-9])月");
    /** A number is emptied, its unit stays: it tells what is missing. No digits of names: G20, 5G, A4, 12345热线. */
    private static final Pattern NUMBER =
            Pattern.compile("(?<![A-Za-z\\d.])\\d[\\d,]*(?:\\.\\d+)?(?![\\dA-Za-z]|号|热线|线|版|届|次会议|次全会)");

    private static final String DATE_HOLE = "【待补：时间】";
    private static final String NUMBER_HOLE = "【待补：数】";

    /** 2024年全市…会议, 第三次…会议: which one it was, last year. */
    private static final Pattern WHICH_YEAR =
            Pattern.compile("(?<!\\d)(?:\\d{4}|20[xX×_]{1,2}|[一二][〇零○一二三四五六七八九]{3})年度?");

    private static final Pattern WHICH_ONE = Pattern.compile("第[\\d一二三四五六七八九十百]+[届次期批]|[一二三四五六七八九十]+次(?=全会|会议|全体)");
    private static final String YEAR_HOLE = "【待补：年份】";
    private static final String ORDINAL_HOLE = "【待补：届次】";

    private Blanks() {}

    /** A text; what stands in brackets is a name and stays. */
    static String of(String text) {
        StringBuilder blank = new StringBuilder();
        Matcher bracket = FactName.IN_BRACKETS.matcher(text);
        int from = 0;
        while (bracket.find()) {
            blank.append(emptied(text.substring(from, bracket.start()))).append(bracket.group());
            from = bracket.end();
        }
        return blank.append(emptied(text.substring(from))).toString();
    }

    /** The name of a meeting, which loses its year and its ordinal. */
    static String ofMeeting(String name) {
        String anyYear = WHICH_YEAR.matcher(name).replaceAll(YEAR_HOLE);
        return of(WHICH_ONE.matcher(anyYear).replaceAll(ORDINAL_HOLE));
    }

    private static String emptied(String text) {
        String undated = DATE.matcher(text).replaceAll(Matcher.quoteReplacement(DATE_HOLE));
        return NUMBER.matcher(undated).replaceAll(Matcher.quoteReplacement(NUMBER_HOLE));
    }
}
