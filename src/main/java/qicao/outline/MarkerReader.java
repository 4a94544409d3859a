package qicao.outline;

import java.util.List;
import java.util.Optional;
import qicao.chinese.Amounts;
import qicao.chinese.Numerals;

/**
 * Reads the marker that begins at an offset. Tolerant in form (half-width brackets, 、 ． . as separators, circled
 * numbers), strict in sense: 一、二、三产业, 1.5亿 and 第一产业 are no markers.
 */
final class MarkerReader {
    private static final String NUMERALS = "一二三四五六七八九十";
    /** Behind two numbers these take both: 三、四季度, 一、二产业, 2、3号楼. */
    private static final List<String> COMPOUNDS = List.of("季度", "产业", "等奖", "线城市", "号", "月", "班", "年级");

    private static final String SECTION_ENDS = "、．.";
    private static final String ORDINAL_ENDS = "，、：,:";
    private static final String[] SEQUENCE = {"首先", "其次", "再次", "最后"};
    private static final String ASPECT = "一方面";
    private static final String OTHER_ASPECT = "另一方面";
    private static final String[] PARTS = {"部分", "章", "篇", "编"};
    /** More numbered siblings than any speech has; 2023、 is a year. */
    private static final int LARGEST_ARABIC = 60;

    /** Begin what an amount counts. */
    private MarkerReader() {}

    /** The marker at an offset. */
    static Optional<Marker> read(String text, int at) {
        char c = text.charAt(at);
        if (NUMERALS.indexOf(c) >= 0) {
            return numeral(text, at);
        }
        if (text.startsWith(OTHER_ASPECT, at)) {
            return aspect(text, at, at + OTHER_ASPECT.length(), 2);
        }
        if (c == '第' || c == '其' || c == '首' || c == '再' || c == '最') {
            return ordinal(text, at);
        }
        if (c == '（' || c == '(') {
            return bracketed(text, at);
        }
        if (digit(c) >= 0) {
            return at == 0 ? decimal(text).or(() -> arabic(text, at)) : arabic(text, at);
        }
        return circled(text, at);
    }

    /**
     * The marker at an offset where the number behind it may as well belong to it: 二、三类问题要整改 is a second heading, 二、三季度 is
     * not; 3、10个项目要开工 is a third, 3、10号楼 is not. Only the numbers before and after can tell.
     */
    static Optional<Marker> doubtful(String text, int at) {
        int end = numeralEnd(text, at);
        int number = value(text, at, end);
        boolean chinese = number > 0;
        if (!chinese) {
            end = digitsEnd(text, at);
            number = digits(text, at, end);
        }
        char separator = charAt(text, end);
        int after = chinese ? numeralEnd(text, end + 1) : digitsEnd(text, end + 1);
        // 一、二、三产业 goes on after the second number, and so does 1.5、2.5.
        boolean compound = COMPOUNDS.stream().anyMatch(word -> text.startsWith(word, after));
        boolean series = compound || SECTION_ENDS.indexOf(charAt(text, after)) >= 0;
        if (number == 0 || number > LARGEST_ARABIC || separator == '\0' || after == end + 1 || series) {
            return Optional.empty();
        }
        if (chinese) {
            return SECTION_ENDS.indexOf(separator) < 0
                    ? Optional.empty()
                    : marker(Numbering.SECTION, number, text.substring(at, end) + "、", end + 1);
        }
        return separator == '、' || separator == '．'
                ? marker(Numbering.ARABIC, number, text.substring(at, end) + (separator == '、' ? "、" : "."), end + 1)
                : Optional.empty();
    }

    /**
     * The marker 1.2 at the head of a paragraph where it may as well be a figure: before another number (1.2 2026年任务), before what
     * begins a unit (1.1 亿元工程), before a mark (1.2、选址). Only the numbers of the sections tell.
     */
    static Optional<Marker> doubtfulDecimal(String text) {
        Decimal decimal = Decimal.of(text);
        int marked = skip(text, decimal.end(), "、．.");
        int after = skipSpace(text, marked);
        boolean heads = after > decimal.end() && Character.isLetterOrDigit(charAt(text, after));
        return heads ? decimal.marker(text, after) : Optional.empty();
    }

    private static Optional<Marker> numeral(String text, int at) {
        if (text.startsWith(ASPECT, at)) {
            return aspect(text, at, at + ASPECT.length(), 1);
        }
        int end = numeralEnd(text, at);
        int number = value(text, at, end);
        if (number == 0 || end >= text.length()) {
            return Optional.empty();
        }
        char next = text.charAt(end);
        if (next == '是' || next == '要') {
            int after = next == '是' && charAt(text, end + 1) == '要' ? end + 2 : end + 1;
            return marker(Numbering.POINT, number, text.substring(at, after), skip(text, after, "，、：,:"));
        }
        boolean spaced = isSpace(next) && isHan(charAt(text, end + 1));
        if (!spaced && SECTION_ENDS.indexOf(next) < 0) {
            return Optional.empty();
        }
        int after = end + 1;
        int following = value(text, after, numeralEnd(text, after));
        if (following == number + 1) {
            // 一、二、三产业; 三、四季度
            return Optional.empty();
        }
        return marker(Numbering.SECTION, number, text.substring(at, end) + "、", skipSpace(text, after));
    }

    private static Optional<Marker> ordinal(String text, int at) {
        for (int i = 0; i < SEQUENCE.length; i++) {
            if (text.startsWith(SEQUENCE[i], at)) {
                int end = at + SEQUENCE[i].length();
                int number = i == SEQUENCE.length - 1 ? Marker.LAST : i + 1;
                return separated(text, at, end, number);
            }
        }
        char c = text.charAt(at);
        int end = numeralEnd(text, at + 1);
        int number = value(text, at + 1, end);
        if (number == 0 || (c != '第' && c != '其')) {
            return Optional.empty();
        }
        if (c == '第') {
            for (String part : PARTS) {
                if (text.startsWith(part, end)) {
                    return part(text, at, end + part.length(), number);
                }
            }
        }
        return separated(text, at, end, number);
    }

    /** 第一部分 heads a part only if a mark or nothing follows; 第一部分为… speaks of one. */
    private static Optional<Marker> part(String text, int at, int end, int number) {
        int after = skip(text, end, "：:、，, 　");
        return after > end || end == text.length()
                ? marker(Numbering.PART, number, text.substring(at, end), after)
                : Optional.empty();
    }

    private static Optional<Marker> aspect(String text, int at, int end, int number) {
        char next = charAt(text, end);
        boolean separated = next == '要' || next == '是' || ORDINAL_ENDS.indexOf(next) >= 0;
        int after = separated ? end + 1 : end;
        return marker(Numbering.ASPECT, number, text.substring(at, after), after);
    }

    private static Optional<Marker> separated(String text, int at, int end, int number) {
        char next = charAt(text, end);
        if (ORDINAL_ENDS.indexOf(next) >= 0) {
            return marker(Numbering.ORDINAL, number, text.substring(at, end) + "，", end + 1);
        }
        if (next == '是' || next == '要') {
            return marker(Numbering.ORDINAL, number, text.substring(at, end + 1), end + 1);
        }
        return Optional.empty();
    }

    private static Optional<Marker> bracketed(String text, int at) {
        int begin = at + 1;
        int end = numeralEnd(text, begin);
        int number = value(text, begin, end);
        Numbering numbering = Numbering.BRACKETED;
        if (number == 0) {
            end = digitsEnd(text, begin);
            number = digits(text, begin, end);
            numbering = Numbering.BRACKETED_ARABIC;
        }
        char close = charAt(text, end);
        if (number == 0 || number > LARGEST_ARABIC || (close != '）' && close != ')')) {
            return Optional.empty();
        }
        int after = skip(text, end + 1, "、．.");
        String shown = "（" + text.substring(begin, end) + "）" + text.substring(end + 1, after);
        return marker(numbering, number, shown, skipSpace(text, after));
    }

    private static Optional<Marker> arabic(String text, int at) {
        int end = digitsEnd(text, at);
        int number = digits(text, at, end);
        char next = charAt(text, end);
        if (number == 0 || number > LARGEST_ARABIC) {
            return Optional.empty();
        }
        if (next == '）' || next == ')') {
            return marker(Numbering.BRACKETED_ARABIC, number, text.substring(at, end) + "）", end + 1);
        }
        if (SECTION_ENDS.indexOf(next) < 0) {
            return Optional.empty();
        }
        int run = digitsEnd(text, end + 1) - end - 1;
        if (run > 0 && (run < 4 || next == '.')) {
            // 1.5亿; 1、2号楼. But 1、2023年… is a heading that begins with a year.
            return Optional.empty();
        }
        return marker(
                Numbering.ARABIC,
                number,
                text.substring(at, end) + (next == '、' ? "、" : "."),
                skipSpace(text, end + 1));
    }

    /** 1.1 and 1.1.1 before words at the beginning of a paragraph; 1.5 万吨 is an amount. */
    private static Optional<Marker> decimal(String text) {
        Decimal decimal = Decimal.of(text);
        int after = skipSpace(text, decimal.end());
        char next = charAt(text, after);
        boolean heads = after > decimal.end() && isHan(next) && !Amounts.beginsUnit(next);
        return heads ? decimal.marker(text, after) : Optional.empty();
    }

    /**
     * Numbers with points between them at the head of a text: 1.1.2.
     *
     * @param parts how many
     * @param last the last of them
     * @param end where it ends
     */
    private record Decimal(int parts, int last, int end) {
        /** Digits of a number that counts; 2026 is a year. */
        private static final int LONGEST_PART = 3;

        static Decimal of(String text) {
            int parts = 1;
            int begin = 0;
            int end = digitsEnd(text, 0);
            while ((charAt(text, end) == '.' || charAt(text, end) == '．') && digitsEnd(text, end + 1) > end + 1) {
                if (digitsEnd(text, end + 1) - end > LONGEST_PART) {
                    // 2.1.2026年选址
                    break;
                }
                begin = end + 1;
                end = digitsEnd(text, begin);
                parts++;
            }
            return new Decimal(parts, digits(text, begin, end), end);
        }

        Optional<Marker> marker(String text, int after) {
            if (parts < 2 || parts > 3 || last == 0 || last > LARGEST_ARABIC) {
                return Optional.empty();
            }
            Numbering numbering = parts == 2 ? Numbering.DECIMAL : Numbering.DECIMAL_BELOW;
            return MarkerReader.marker(numbering, last, text.substring(0, end), after);
        }
    }

    private static Optional<Marker> circled(String text, int at) {
        char c = text.charAt(at);
        if (c >= '①' && c <= '⑳') {
            return marker(Numbering.BRACKETED_ARABIC, c - '①' + 1, String.valueOf(c), at + 1);
        }
        if (c >= '⑴' && c <= '⒇') {
            return marker(Numbering.BRACKETED_ARABIC, c - '⑴' + 1, String.valueOf(c), at + 1);
        }
        if (c >= '㈠' && c <= '㈩') {
            return marker(
                    Numbering.BRACKETED,
                    c - '㈠' + 1,
                    "（" + NUMERALS.charAt(c - '㈠') + "）",
                    skip(text, at + 1, "、．. 　"));
        }
        return Optional.empty();
    }

    private static Optional<Marker> marker(Numbering numbering, int number, String text, int end) {
        return Optional.of(new Marker(numbering, number, text, end));
    }

    private static int value(String text, int begin, int end) {
        return begin >= end ? 0 : Numerals.parse(text.substring(begin, end)).orElse(0);
    }

    private static int numeralEnd(String text, int begin) {
        int end = Math.min(begin, text.length());
        while (end < text.length() && NUMERALS.indexOf(text.charAt(end)) >= 0) {
            end++;
            if (end - begin > 3) {
                return begin;
            }
        }
        return end;
    }

    private static int digits(String text, int begin, int end) {
        int number = 0;
        for (int i = begin; i < end; i++) {
            number = number * 10 + digit(text.charAt(i));
        }
        return number;
    }

    /** The end of a run of at most five digits, half-width or full-width. */
    private static int digitsEnd(String text, int begin) {
        int end = begin;
        while (end < text.length() && end - begin < 5 && digit(text.charAt(end)) >= 0) {
            end++;
        }
        return end;
    }

    private static int digit(char c) {
        if (c >= '0' && c <= '9') {
            return c - '0';
        }
        return c >= '０' && c <= '９' ? c - '０' : -1;
    }

    private static char charAt(String text, int at) {
        return at < text.length() ? text.charAt(at) : '\0';
    }

    private static int skip(String text, int at, String separators) {
        int end = at;
        while (end < text.length() && separators.indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        return end;
    }

    private static int skipSpace(String text, int at) {
        int end = at;
        while (end < text.length() && isSpace(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static boolean isHan(char c) {
        return Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN;
    }
}
