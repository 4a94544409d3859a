package qicao.extract;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a writer must look at when last year's words are used again: figures, deadlines, who is responsible. All of it stands
 * in the text, nothing is worked out.
 *
 * @param figures numbers with the words before them and how they changed: 渔获总量达到1200吨，同比增长8.3%
 * @param deadlines 9月底前
 * @param owners 市财政局
 */
record FoundFacts(List<String> figures, List<String> deadlines, List<String> owners) {
    private static final String NUMBER = "\\d[\\d,，.]*\\d|\\d";
    private static final String UNIT =
            "(?:个百分点|[万亿千百]{0,2}(?:%|‰|％|元|亩|吨|斤|公斤|公里|米|平方米|平方公里|立方米|人次|人|户|家|个(?!月)|项|件|起|次|条|座|所|处|名|位|辆|套|台|场|期|批|天|千瓦|倍|岁|美元)|[万亿])";
    private static final Pattern FIGURE = Pattern.compile("(?<![\\d.])(?:" + NUMBER + ")" + UNIT
            + "(?:[，、（]同?比?环?比?(?:增长|下降|提高|增加|减少|上升|回落)[^，。；）]{1,16}(?=[，。；）]|$)）?)?");
    /** A clause begins behind one of them. */
    private static final String BREAKS = "，。；：、！？（）【】 \u3000\n";
    /** So much of a longer clause is shown before its number, or less, from behind a word that ends a phrase. */
    private static final int BEFORE = 24;

    private static final Pattern PHRASE_END = Pattern.compile("[的了]|(?<=[^\\p{IsHan}])(?=\\p{IsHan})");

    private static final Pattern DEADLINE = Pattern.compile(
            "(?:(?:今|明|本)年)?(?:\\d{4}年)?\\d{1,2}月(?:\\d{1,2}日|上旬|中旬|下旬|底)?(?:之?前|以前)|年底前|年内|(?:上|下)半年前?");
    /** 要求, 要点 and 要害 are no order, 负责人 and 负责同志 are somebody. 由 and 请 stand before a body. */
    private static final Pattern OWNER =
            Pattern.compile("(?:由|请)([\\p{IsHan}、&&[^由请]]{1,30}?(?:" + Bodies.DOER + "))(?:牵头|负责(?!人|同志)|组织实施|抓落实)"
                    + "|([\\p{IsHan}、&&[^由请]]{1,20}(?:" + Bodies.OFFICE + "))(?:要(?![求点害])|牵头|负责(?!人|同志))");
    /** So many are shown; a reader of more looks at the text. */
    private static final int MOST = 8;

    FoundFacts {
        figures = List.copyOf(figures);
        deadlines = List.copyOf(deadlines);
        owners = List.copyOf(owners);
    }

    /** The first of them in a text. */
    static FoundFacts in(String text) {
        return new FoundFacts(
                first(FIGURE.matcher(text).results().map(figure -> withItsWords(text, figure))),
                deadlines(text),
                owners(text));
    }

    /** A number with the words that lead up to it, from the start of their clause. */
    private static String withItsWords(String text, MatchResult figure) {
        int earliest = Math.max(0, figure.start() - BEFORE);
        int start = figure.start();
        while (start > earliest && BREAKS.indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        if (start == 0 || BREAKS.indexOf(text.charAt(start - 1)) >= 0) {
            return text.substring(start, figure.end());
        }
        Matcher phrase = PHRASE_END.matcher(text).region(start, figure.start()).useTransparentBounds(true);
        boolean ends = phrase.find() && phrase.end() < figure.start();
        return ends
                ? "…" + text.substring(phrase.end(), figure.end())
                : text.substring(clauseStart(text, start), figure.end());
    }

    /** A clause in which no phrase ends is shown whole: half a word says nothing. */
    private static int clauseStart(String text, int within) {
        int start = within;
        while (start > 0 && BREAKS.indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        return start;
    }

    static List<String> deadlines(String text) {
        return first(DEADLINE.matcher(text).results().map(MatchResult::group));
    }

    /** Only bodies: 按照市委要求 and 由老王负责 name none. */
    static List<String> owners(String text) {
        return first(OWNER.matcher(text)
                .results()
                .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
                .filter(Bodies::isName));
    }

    private static List<String> first(Stream<String> found) {
        return found.distinct().limit(MOST).toList();
    }
}
