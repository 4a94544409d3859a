package qicao.revise;

import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A line in which every number of an item is the same character, so that lines differ in no more than their words. */
final class NumberedLine {
    /** A number that heads a paragraph or a sentence: 三、 （三） 3. 三是 第三， */
    static final Pattern NUMBER = Pattern.compile("(?:^|(?<=[。；！？：]))(?:（(?<bracketed>[一二三四五六七八九十]+|\\d+)）"
            + "|第?(?<chinese>[一二三四五六七八九十]+)(?=[、，是要])|(?<arabic>\\d+)(?=[.．](?!\\d)))");

    /** Stands for every number. */
    private static final char ANY_NUMBER = '\uE000';

    private final String text;
    private final int[] places;

    private NumberedLine(String text, int[] places) {
        this.text = text;
        this.places = places;
    }

    /**
     * A line.
     *
     * @param isNumber whether what looks like a number is one, by its offset
     */
    static NumberedLine of(String line, IntPredicate isNumber) {
        StringBuilder text = new StringBuilder();
        int[] places = new int[line.length() + 1];
        Matcher number = NUMBER.matcher(line);
        int at = 0;
        while (number.find()) {
            String group = number.group("bracketed") != null
                    ? "bracketed"
                    : number.group("chinese") != null ? "chinese" : "arabic";
            if (!isNumber.test(number.start(group))) {
                continue;
            }
            for (; at < number.start(group); at++) {
                places[text.length()] = at;
                text.append(line.charAt(at));
            }
            places[text.length()] = at;
            text.append(ANY_NUMBER);
            at = number.end(group);
        }
        for (; at < line.length(); at++) {
            places[text.length()] = at;
            text.append(line.charAt(at));
        }
        places[text.length()] = line.length();
        return new NumberedLine(text.toString(), Arrays.copyOf(places, text.length() + 1));
    }

    /** The line with numbers that are all alike. */
    String text() {
        return text;
    }

    /** Where one of its characters stands in the line as it is; also where it ends. */
    int place(int offset) {
        return places[offset];
    }
}
