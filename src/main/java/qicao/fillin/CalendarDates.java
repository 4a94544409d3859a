package qicao.fillin;

import java.time.Month;
import java.time.Year;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Dates in texts: 2026年2月30日, 6月31日; as a date of its own also 2026-02-30, 2026/2/30 and 2026.2.30. */
final class CalendarDates {
    private static final Pattern CHINESE = Pattern.compile("(?:(\\d{4})年)?(\\d{1,3})月(\\d{1,3})[日号]");
    private static final Pattern NUMERIC = Pattern.compile("(\\d{4})[-/.](\\d{1,3})[-/.](\\d{1,3})");

    private CalendarDates() {}

    /**
     * The first date that no calendar has.
     *
     * @param isDate whether the text is a date as a whole, so that numbers with hyphens or dots are dates too
     */
    static Optional<String> firstImpossible(String text, boolean isDate) {
        if (text.indexOf('月') >= 0) {
            Optional<String> found = firstImpossible(CHINESE.matcher(text));
            if (found.isPresent()) {
                return found;
            }
        }
        return isDate ? firstImpossible(NUMERIC.matcher(text)) : Optional.empty();
    }

    /** 2026年3月5日 for a text that is a date in numbers only, 2026-03-05. */
    static Optional<String> inChinese(String text) {
        Matcher date = NUMERIC.matcher(text);
        return date.matches()
                ? Optional.of(date.group(1) + "年" + Integer.parseInt(date.group(2)) + "月"
                        + Integer.parseInt(date.group(3)) + "日")
                : Optional.empty();
    }

    private static Optional<String> firstImpossible(Matcher dates) {
        while (dates.find()) {
            if (!exists(dates.group(1), Integer.parseInt(dates.group(2)), Integer.parseInt(dates.group(3)))) {
                return Optional.of(dates.group());
            }
        }
        return Optional.empty();
    }

    private static boolean exists(@Nullable String year, int month, int day) {
        if (month < 1 || month > 12 || day < 1) {
            return false;
        }
        // The year is asked last: Java's class for years sets up a reader of dates that nothing needs.
        Month within = Month.of(month);
        return day <= within.minLength()
                || (day <= within.maxLength() && (year == null || Year.isLeap(Integer.parseInt(year))));
    }
}
