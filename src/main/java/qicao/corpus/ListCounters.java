package qicao.corpus;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import qicao.chinese.Numerals;

/**
 * Counts the automatic numbering of a Word file and gives each number as the text that Word shows (ECMA-376 part 1,
 * sections 17.9 and 17.18.59). A number restarts when a paragraph of a higher level has come between, unless its level
 * says otherwise.
 */
final class ListCounters {
    /** Levels 0 to 8 exist. */
    static final int LEVELS = 9;
    /** A level that has not been counted since it restarted; numbers begin at 0 or above. */
    private static final int UNUSED = -1;

    private final Map<String, int[]> counters = new HashMap<>();
    private final Set<String> restarted = new HashSet<>();

    /**
     * How one level is numbered.
     *
     * @param start the first number
     * @param format a {@code w:numFmt} value
     * @param text what is shown, with {@code %1} … for the numbers of the levels
     * @param restart the 1-based level after which it restarts, 0 for never, {@link #ANY} for any higher one
     * @param legal whether all numbers are shown in Arabic digits, 一、 as 1 ({@code w:isLgl})
     */
    record Level(int start, String format, String text, int restart, boolean legal) {
        static final int ANY = -1;

        Level(int start, String format, String text) {
            this(start, format, text, ANY, false);
        }

        boolean restartsAfter(int higher) {
            return restart == ANY || higher < restart;
        }
    }

    /**
     * The number text of the next paragraph of a list.
     *
     * @param list names the list; paragraphs with the same name count on
     * @param restart names what makes its level begin again, once; empty if nothing does
     * @param levels how each level of the list is numbered
     * @param level 0-based
     */
    String next(String list, String restart, IntFunction<Level> levels, int level) {
        int depth = Math.max(0, Math.min(level, LEVELS - 1));
        int[] counts = counters.computeIfAbsent(list, unused -> fresh());
        if (!restart.isEmpty() && restarted.add(restart)) {
            counts[depth] = UNUSED;
        }
        Level own = levels.apply(depth);
        counts[depth] = counts[depth] == UNUSED ? own.start() : counts[depth] + 1;
        for (int deeper = depth + 1; deeper < LEVELS; deeper++) {
            if (counts[deeper] != UNUSED && levels.apply(deeper).restartsAfter(depth)) {
                counts[deeper] = UNUSED;
            }
        }
        return own.format().equals("bullet") ? "" : shown(own, counts, levels, depth);
    }

    private static int[] fresh() {
        int[] counts = new int[LEVELS];
        Arrays.fill(counts, UNUSED);
        return counts;
    }

    private static String shown(Level own, int[] counts, IntFunction<Level> levels, int depth) {
        String text = own.text();
        for (int i = 0; i <= depth; i++) {
            String placeholder = "%" + (i + 1);
            if (text.contains(placeholder)) {
                Level level = levels.apply(i);
                int count = counts[i] == UNUSED ? level.start() : counts[i];
                text = text.replace(placeholder, number(count, own.legal() ? "decimal" : level.format()));
            }
        }
        return text;
    }

    private static String number(int count, String format) {
        return switch (format) {
            case "none", "bullet" -> "";
            case "chineseCounting",
                    "chineseCountingThousand",
                    "japaneseCounting",
                    "taiwaneseCounting",
                    "taiwaneseCountingThousand",
                    "koreanCounting" -> chinese(count);
            case "ideographDigital", "japaneseDigitalTenThousand", "taiwaneseDigital" -> digits(count);
            case "chineseLegalSimplified", "ideographLegalTraditional", "japaneseLegal" -> legal(count);
            case "ideographTraditional" -> sign(count, "甲乙丙丁戊己庚辛壬癸");
            case "ideographZodiac" -> sign(count, "子丑寅卯辰巳午未申酉戌亥");
            case "ideographEnclosedCircle" -> sign(count, "㊀㊁㊂㊃㊄㊅㊆㊇㊈㊉");
            case "decimalEnclosedFullstop" -> sign(count, "⒈⒉⒊⒋⒌⒍⒎⒏⒐⒑⒒⒓⒔⒕⒖⒗⒘⒙⒚⒛");
            case "decimalEnclosedParen" -> sign(count, "⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽⑾⑿⒀⒁⒂⒃⒄⒅⒆⒇");
            case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" -> sign(count, "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳");
            case "decimalFullWidth", "decimalFullWidth2" -> fullWidth(count);
            case "upperLetter" -> letters(count, 'A');
            case "lowerLetter" -> letters(count, 'a');
            case "upperRoman" -> roman(count);
            case "lowerRoman" -> roman(count).toLowerCase(java.util.Locale.ROOT);
            case "decimalZero" -> count < 10 ? "0" + count : String.valueOf(count);
            default -> String.valueOf(count);
        };
    }

    private static String sign(int count, String signs) {
        return count >= 1 && count <= signs.length() ? signs.substring(count - 1, count) : String.valueOf(count);
    }

    private static String chinese(int count) {
        return count >= 1 ? Numerals.ordinal(count) : String.valueOf(count);
    }

    private static String digits(int count) {
        StringBuilder digits = new StringBuilder();
        String.valueOf(count).chars().forEach(digit -> digits.append("〇一二三四五六七八九".charAt(digit - '0')));
        return digits.toString();
    }

    private static String fullWidth(int count) {
        StringBuilder digits = new StringBuilder();
        String.valueOf(count).chars().forEach(digit -> digits.append((char) (digit - '0' + '０')));
        return digits.toString();
    }

    private static String legal(int count) {
        return count >= 1 && count <= 10 ? "壹贰叁肆伍陆柒捌玖拾".substring(count - 1, count) : chinese(count);
    }

    private static String letters(int count, char first) {
        int index = Math.max(0, count - 1);
        return String.valueOf((char) (first + index % 26)).repeat(Math.min(9, index / 26 + 1));
    }

    private static String roman(int count) {
        if (count < 1 || count > 3999) {
            return String.valueOf(count);
        }
        int[] values = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
        String[] signs = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
        StringBuilder roman = new StringBuilder();
        int rest = count;
        for (int i = 0; i < values.length; i++) {
            while (rest >= values[i]) {
                roman.append(signs[i]);
                rest -= values[i];
            }
        }
        return roman.toString();
    }
}
