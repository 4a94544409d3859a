package qicao.readback;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import qicao.fillin.Key;
import qicao.words.WordTable;

/** Reads the 数据 at the end of an item: 指标＋数值, and the clauses on how it changed, which place it has, how far the plan has come. */
final class FigureReader {
    private static final String NUMBER =
            "(?:约|近|超|超过)?(?:\\d[\\d,]*(?:\\.\\d+)?(?:[—-]\\d[\\d.]*)?|[一二两三四五六七八九十百千万]+)[余多]?";
    private static final String UNIT = "(?:个百分点|[万亿千百]{0,2}[\\p{IsHan}%％‰]{0,4}?)(?:左右|以上|以下|以内|多)?";
    /** 村庄生活污水治理率为52.6%. */
    private static final Pattern FIGURE =
            Pattern.compile("(\\p{IsHan}[\\p{IsHan}、（）“”A-Za-z\\d—.]{1,40}?)(为|占|有)?(" + NUMBER + UNIT + ")");

    private static final Pattern CHANGE = Pattern.compile(
            "(?:(?:预计|同比|环比|比[^，]{1,10}?|较[^，]{1,8}?|实际|名义|年均)?(?:增长|下降|提高|增加|减少|回落|上升|降低|压减|净增|翻)[^，；。]{1,14})|(?:同比)?持平");
    private static final Pattern PLACING = Pattern.compile(
            "(?:[^，；。]{0,6}(?:居|列|位居|位列|排名|排)(?:全|第)[^，；。]{1,14})|(?:[^，；。]{0,4}居[^，；。]{2,16}(?:位|名|前列|第一))|(?:增速|总量|增幅|水平)[^，；。]{2,20}");
    private static final Pattern PROGRESS =
            Pattern.compile("(?:占[^，；。]{2,12}的\\d[^，；。]{0,6}|(?:占|完成|为)(?:年度?|全年|年初|计划|序时)[^，；。]{2,16})");
    private static final Pattern COMPARISON =
            Pattern.compile("比([^，；。]{1,14}?)((?<!减)(?:高|低|多|少|快|慢|好|差)(?:出|于)?" + NUMBER + UNIT + ")");
    private static final Pattern PARTS = Pattern.compile("[，；。、]");
    /** 规模以上工业增加值同比增长7.2%: a figure without a value of its own. */
    private static final Pattern CHANGED = Pattern.compile(
            "(\\p{IsHan}[^，；。]{1,24}?)((?:预计)?(?:同比|环比)?(?:增长|下降|提高|回落|上升|降低|增加|减少)(?:了|到|至)?\\d[^，；。]{1,14})");

    private static final String RATE = ".*(?:率|比重|占比|比例|满意度|贡献度|覆盖面|密度|强度)";

    private FigureReader() {}

    /** Takes the figures from the end of a text; the rest of it is what this gives. */
    static String take(String words, boolean cautious, Facts item) {
        List<int[]> clauses = clauses(words);
        int first = clauses.size();
        int certain = clauses.size();
        for (int i = clauses.size() - 1; i >= 0; i--) {
            String clause = words.substring(clauses.get(i)[0], clauses.get(i)[1]);
            if (isBeside(clause)) {
                continue;
            }
            if (!isFigure(clause) && !CHANGED.matcher(clause).matches()) {
                break;
            }
            first = i;
            if (isCertain(
                    clause,
                    !cautious && i + 1 < clauses.size()
                            ? words.substring(clauses.get(i + 1)[0], clauses.get(i + 1)[1])
                            : "")) {
                certain = i;
            }
        }
        int sentence = cautious ? -1 : lastSentence(words, clauses, first);
        if (sentence >= 0) {
            certain = Math.min(certain, sentence);
        }
        if (certain == clauses.size()) {
            return words;
        }
        // Plain counts in front of a figure are told with the deed and not as 数据, unless nothing else is left.
        int from = first == 0 && certain > 0 && clauses.size() - certain < certain ? certain : Math.max(first, certain);
        Facts figure = new Facts();
        for (int[] clause : clauses.subList(from, clauses.size())) {
            String text = words.substring(clause[0], clause[1]);
            Matcher value = FIGURE.matcher(text);
            Matcher comparison = COMPARISON.matcher(text);
            Matcher changed = CHANGED.matcher(text);
            if (!isBeside(text) && !isFigure(text) && changed.matches()) {
                figure = item.item(Key.FIGURES);
                figure.text(Key.INDICATOR, changed.group(1)).text(Key.CHANGE, changed.group(2));
            } else if (!isBeside(text) && value.matches()) {
                figure = item.item(Key.FIGURES);
                figure.text(Key.INDICATOR, indicator(value.group(1))).text(Key.VALUE, value.group(3));
            } else if (comparison.matches()) {
                figure.item(Key.COMPARISONS)
                        .text(Key.COMPARED, comparison.group(1))
                        .text(Key.DIFFERENCE, comparison.group(2));
            } else if (CHANGE.matcher(text).matches()) {
                figure.text(Key.CHANGE, text);
            } else if (PROGRESS.matcher(text).matches()) {
                figure.text(Key.PROGRESS, text);
            } else {
                figure.text(Key.PLACING, text);
            }
        }
        int end = clauses.get(from)[0];
        return end == 0 ? "" : words.substring(0, end - 1);
    }

    /** The first clause of the last sentences that are figures and nothing else, or of figures that ； separates; −1 if there is none. */
    private static int lastSentence(String words, List<int[]> clauses, int first) {
        for (int i = Math.max(1, first); i < clauses.size(); i++) {
            if (words.charAt(clauses.get(i)[0] - 1) == '。') {
                return i;
            }
        }
        for (int i = clauses.size() - 1; i > 0 && i >= first; i--) {
            char before = words.charAt(clauses.get(i)[0] - 1);
            if (before == '；' && i - 1 >= first) {
                int from = i - 1;
                while (from > first && isBeside(words.substring(clauses.get(from)[0], clauses.get(from)[1]))) {
                    from--;
                }
                return from;
            }
        }
        return -1;
    }

    private static boolean isFigure(String clause) {
        Matcher value = FIGURE.matcher(clause);
        return value.matches()
                && !isChangeOfIt(value)
                && !value.group(1).endsWith("的")
                && !value.group(1).matches("[占比].*");
    }

    /** Takes a whole sentence as one figure of the item itself. */
    static void whole(String sentence, Facts item) {
        List<int[]> clauses = clauses(sentence);
        for (int[] clause : clauses) {
            String text = sentence.substring(clause[0], clause[1]);
            Matcher value = FIGURE.matcher(text);
            if (item.text(Key.INDICATOR).isEmpty() && value.matches() && !isChangeOfIt(value)) {
                item.text(Key.INDICATOR, indicator(value.group(1))).text(Key.VALUE, value.group(3));
            } else if (item.text(Key.INDICATOR).isEmpty()) {
                Matcher change = CHANGED.matcher(text);
                if (change.matches()) {
                    item.text(Key.INDICATOR, change.group(1)).text(Key.CHANGE, change.group(2));
                } else {
                    item.text(Key.INDICATOR, text);
                }
            } else if (CHANGE.matcher(text).matches()) {
                item.text(Key.CHANGE, text);
            } else if (PROGRESS.matcher(text).matches()) {
                item.text(Key.PROGRESS, text);
            } else if (PLACING.matcher(text).matches()) {
                item.text(Key.PLACING, text);
            }
        }
    }

    private static boolean isChangeOfIt(Matcher value) {
        return value.group(1).matches(".*(?:增长|下降|提高|增加|减少|回落|上升|降低)");
    }

    private static String indicator(String words) {
        if (words.startsWith("有") && words.length() > 2) {
            return words.substring(1);
        }
        for (int verb = 2; verb <= 2 && verb < words.length(); verb++) {
            String name = words.substring(verb);
            String said = words.substring(0, verb);
            if (WordTable.FIGURE_VERBS
                    .find(name)
                    .filter(found -> found.answer().equals(said))
                    .isPresent()) {
                return name;
            }
        }
        return words;
    }

    private static boolean isBeside(String clause) {
        return CHANGE.matcher(clause).matches()
                || PLACING.matcher(clause).matches()
                || PROGRESS.matcher(clause).matches()
                || COMPARISON.matcher(clause).matches();
    }

    /** Whether a clause can only come from 数据: with 为 behind a rate, with a verb of ours, or with its change behind it. */
    private static boolean isCertain(String clause, String next) {
        Matcher value = FIGURE.matcher(clause);
        if (!isFigure(clause) || !value.matches()) {
            return CHANGED.matcher(clause).matches() && isBeside(next);
        }
        boolean rate = value.group(2) != null && value.group(1).matches(RATE);
        return rate || isBeside(next) || !indicator(value.group(1)).equals(value.group(1));
    }

    private static List<int[]> clauses(String words) {
        List<int[]> clauses = new ArrayList<>();
        Matcher mark = PARTS.matcher(words);
        int from = 0;
        while (mark.find()) {
            if (words.charAt(mark.start()) == '、') {
                continue;
            }
            clauses.add(new int[] {from, mark.start()});
            from = mark.end();
        }
        if (from < words.length()) {
            clauses.add(new int[] {from, words.length()});
        }
        return clauses;
    }
}
