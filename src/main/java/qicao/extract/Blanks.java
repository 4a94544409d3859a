package qicao.extract;

import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import qicao.fillin.FactName;

/** Empties the figures and dates of a text into holes, so that last year's cannot be read out by mistake. */
final class Blanks {
    private static final String DATE =
            "(?:\\d{4}|20[xX×_]{1,2})年(?:度|\\d{1,2}月(?:\\d{1,2}日)?)?|\\d{1,2}月\\d{1,2}日|(?<![\\d.])(?:1[0-2]|[1-9])月";
    /** A number is emptied, its unit stays: it tells what is missing. No digits of names: G20, 5G, A4, 12345热线. */
    private static final String NUMBER = "(?<![A-Za-z\\d.])\\d[\\d,]*(?:\\.\\d+)?(?![\\dA-Za-z]|号|热线|线|版|届|次会议|次全会)";

    private static final String DATE_HOLE = "【待补：时间】";

    /** 2024年全市…会议, 第三次…会议: which one it was, last year. */
    private static final Pattern WHICH_YEAR =
            Pattern.compile("(?<!\\d)(?:\\d{4}|20[xX×_]{1,2}|[一二][〇零○一二三四五六七八九]{3})年度?");

    private static final Pattern WHICH_ONE = Pattern.compile("第[\\d一二三四五六七八九十百]+[届次期批]|[一二三四五六七八九十]+次(?=全会|会议|全体)");
    private static final String YEAR_HOLE = "【待补：年份】";
    private static final String ORDINAL_HOLE = "【待补：届次】";

    private static final Pattern VALUE = Pattern.compile("(?<date>" + DATE + ")|" + NUMBER);
    /** The words of a clause up to a number, without what links the two. */
    private static final Pattern NAMED = Pattern.compile(
            "(\\p{IsHan}{2,12}?)(?:分别|已|预计)?(?:达到了?|达|为|突破|超过|稳定在|提高到|增长到|增加到|不低于|不少于|高于|低于|约|近|超|共)?$");

    private static final Pattern RISE = Pattern.compile("(?:增长|提高|增加|上升)了?$");
    private static final Pattern FALL = Pattern.compile("(?:下降|减少|回落|降低)了?$");
    private static final String BREAKS = "，。；：！？、（）\n";

    private Blanks() {}

    /** A text; what stands in brackets is a name and stays. */
    static String of(String text) {
        return of(text, emptied -> {});
    }

    /**
     * A text; what stands in brackets is a name and stays.
     *
     * @param list takes each value that is emptied, in its clause: 渔获总量达到〔1200〕吨
     */
    static String of(String text, Consumer<String> list) {
        StringBuilder blank = new StringBuilder();
        Matcher bracket = FactName.IN_BRACKETS.matcher(text);
        int from = 0;
        while (bracket.find()) {
            emptied(text, from, bracket.start(), list, blank);
            blank.append(bracket.group());
            from = bracket.end();
        }
        emptied(text, from, text.length(), list, blank);
        return blank.toString();
    }

    /** The name of a meeting, which loses its year and its ordinal. */
    static String ofMeeting(String name) {
        String anyYear = WHICH_YEAR.matcher(name).replaceAll(YEAR_HOLE);
        return of(WHICH_ONE.matcher(anyYear).replaceAll(ORDINAL_HOLE));
    }

    private static void emptied(String text, int begin, int end, Consumer<String> list, StringBuilder blank) {
        Matcher value = VALUE.matcher(text).region(begin, end).useTransparentBounds(true);
        int from = begin;
        while (value.find()) {
            String before = text.substring(clause(text, value.start(), -1), value.start());
            list.accept(before + "〔" + value.group() + "〕" + text.substring(value.end(), clause(text, value.end(), 1)));
            blank.append(text, from, value.start());
            blank.append(value.group("date") == null ? "【待补：" + name(before) + "】" : DATE_HOLE);
            from = value.end();
        }
        blank.append(text, from, end);
    }

    /** What a number is the number of, by the words before it in its clause: 全年土地出让收入. */
    private static String name(String before) {
        if (RISE.matcher(before).find()) {
            return "增幅";
        }
        if (FALL.matcher(before).find()) {
            return "降幅";
        }
        Matcher named = NAMED.matcher(before);
        return named.matches() && FactSlots.isIndicator(named.group(1)) ? named.group(1) : "数";
    }

    /** Where the clause around an offset begins or ends. */
    private static int clause(String text, int at, int step) {
        int end = at;
        while (step < 0
                ? end > 0 && BREAKS.indexOf(text.charAt(end - 1)) < 0
                : end < text.length() && BREAKS.indexOf(text.charAt(end)) < 0) {
            end += step;
        }
        return end;
    }
}
