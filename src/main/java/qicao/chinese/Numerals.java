package qicao.chinese;

import java.util.OptionalInt;

/** Chinese numerals as they number sections and counts: 一 二 … 十 十一 … 九十九 一百 一百零一 … */
public final class Numerals {
    private static final String DIGITS = "零一二三四五六七八九";
    private static final String[] UNITS = {"", "十", "百", "千"};
    private static final int LARGEST = 9999;

    private Numerals() {}

    /**
     * The numeral of an ordinal: 1 is 一, 10 is 十, 21 is 二十一, 105 is 一百零五. Beyond 9999, more than any speech numbers,
     * it is written in digits.
     *
     * @throws IllegalArgumentException below 1
     */
    public static String ordinal(int number) {
        if (number < 1) {
            throw new IllegalArgumentException("no ordinal for " + number);
        }
        if (number > LARGEST) {
            return Integer.toString(number);
        }
        StringBuilder numeral = new StringBuilder();
        String digits = Integer.toString(number);
        boolean gap = false;
        for (int at = 0; at < digits.length(); at++) {
            int digit = digits.charAt(at) - '0';
            if (digit == 0) {
                gap = true;
                continue;
            }
            if (gap) {
                numeral.append('零');
                gap = false;
            }
            numeral.append(DIGITS.charAt(digit)).append(UNITS[digits.length() - 1 - at]);
        }
        return number >= 10 && number < 20 ? numeral.substring(1) : numeral.toString();
    }

    /** The numeral before a measure word: 两 for 2 (两点意见), else as {@link #ordinal}. */
    public static String count(int number) {
        return number == 2 ? "两" : ordinal(number);
    }

    /** The value of 一 … 九十九, also with 两 and 〇; empty for anything else. */
    public static OptionalInt parse(String numeral) {
        if (numeral.isEmpty() || numeral.length() > 3) {
            return OptionalInt.empty();
        }
        int ten = numeral.indexOf('十');
        if (ten < 0) {
            return numeral.length() == 1 ? digit(numeral) : OptionalInt.empty();
        }
        OptionalInt tens = ten == 0 ? OptionalInt.of(1) : digit(numeral.substring(0, ten));
        OptionalInt ones = ten == numeral.length() - 1 ? OptionalInt.of(0) : digit(numeral.substring(ten + 1));
        if (tens.isEmpty() || ones.isEmpty() || tens.getAsInt() == 0) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(tens.getAsInt() * 10 + ones.getAsInt());
    }

    private static OptionalInt digit(String numeral) {
        if (numeral.length() != 1) {
            return OptionalInt.empty();
        }
        char c = numeral.charAt(0);
        if (c == '两') {
            return OptionalInt.of(2);
        }
        int value = c == '〇' ? 0 : DIGITS.indexOf(c);
        return value < 0 ? OptionalInt.empty() : OptionalInt.of(value);
    }
}
