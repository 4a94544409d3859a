package qicao.corpus;

import java.util.HashMap;
import java.util.Map;
import java.util.function.IntFunction;
import qicao.chinese.Numerals;

/**
 * Counts the automatic numbering of a Word file and gives each number as the text that Word shows (ECMA-376 part 1,
 * sections 17.9 and 17.18.59). A number restarts when a paragraph of a higher level has come between.
 */
final class ListCounters {
    /** Levels 0 to 8 exist. */
    static final int LEVELS = 9;

    private final Map<String, int[]> counters = new HashMap<>();

    /**
     * How one level is numbered.
     *
     * @param start the first number
     * @param format a {@code w:numFmt} value
     * @param text what is shown, with {@code %1} … for the numbers of the levels
     */
    record Level(int start, String format, String text) {}

    /**
     * The number text of the next paragraph of a list.
     *
     * @param list names the list; paragraphs with the same name count on
     * @param levels how each level of the list is numbered
     * @param level 0-based
     */
    String next(String list, IntFunction<Level> levels, int level) {
        int depth = Math.max(0, Math.min(level, LEVELS - 1));
        int[] counts = counters.computeIfAbsent(list, unused -> new int[LEVELS]);
        counts[depth] = counts[depth] == 0 ? levels.apply(depth).start() : counts[depth] + 1;
        java.util.Arrays.fill(counts, depth + 1, LEVELS, 0);
        String text = levels.apply(depth).text();
        for (int i = 0; i <= depth; i++) {
            String placeholder = "%" + (i + 1);
            if (text.contains(placeholder)) {
                int count = counts[i] == 0 ? levels.apply(i).start() : counts[i];
                text = text.replace(placeholder, number(count, levels.apply(i).format()));
            }
        }
        return levels.apply(depth).format().equals("bullet") ? "" : text;
    }

    private static String number(int count, String format) {
        return switch (format) {
            case "none", "bullet" -> "";
            case "chineseCounting",
                    "chineseCountingThousand",
                    "japaneseCounting",
                    "taiwaneseCounting",
                    "taiwaneseCountingThousand",
                    "ideographDigital",
                    "japaneseDigitalTenThousand",
                    "taiwaneseDigital",
                    "koreanCounting" -> chinese(count);
            case "chineseLegalSimplified", "ideographLegalTraditional" -> legal(count);
            case "upperLetter" -> letters(count, 'A');
            case "lowerLetter" -> letters(count, 'a');
            case "upperRoman" -> roman(count);
            case "lowerRoman" -> roman(count).toLowerCase(java.util.Locale.ROOT);
            case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" ->
                count >= 1 && count <= 20 ? String.valueOf((char) ('①' + count - 1)) : String.valueOf(count);
            case "decimalZero" -> count < 10 ? "0" + count : String.valueOf(count);
            default -> String.valueOf(count);
        };
    }

    private static String chinese(int count) {
        return count >= 1 && count <= 99 ? Numerals.ordinal(count) : String.valueOf(count);
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
