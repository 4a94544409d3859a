package qicao.spreadsheet;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A date as a speech has it: 2026年7月6日, with a time 2026年7月6日8时30分. */
public final class SpokenDate {
    private static final Pattern IN_NUMBERS = Pattern.compile(
            "(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})(?:[ T]+(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:\\.0+)?)?)?");

    private SpokenDate() {}

    /** The date in a text that is one in numbers and nothing else: 2026/7/6, 2026-07-06 08:30:00. */
    public static Optional<String> in(String text) {
        Matcher date = IN_NUMBERS.matcher(text.strip());
        if (!date.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(of(
                    LocalDateTime.of(
                            number(date, 1),
                            number(date, 3),
                            number(date, 4),
                            number(date, 5),
                            number(date, 6),
                            number(date, 7)),
                    true));
        } catch (DateTimeException e) {
            // 2026/2/30 stays as it is, and is found elsewhere.
            return Optional.empty();
        }
    }

    private static int number(Matcher date, int group) {
        return date.group(group) == null ? 0 : Integer.parseInt(date.group(group));
    }

    /** A day and time; midnight, which programs add to every day, is left out. */
    static String of(LocalDateTime time, boolean seconds) {
        String day = time.getYear() + "年" + time.getMonthValue() + "月" + time.getDayOfMonth() + "日";
        return day + clock(time, seconds);
    }

    /** A time behind a day, 8时30分; nothing for midnight. */
    static String clock(LocalDateTime time, boolean seconds) {
        if (time.toLocalTime().toSecondOfDay() == 0) {
            return "";
        }
        return time.getHour() + "时" + padded(time.getMinute()) + "分"
                + (seconds && time.getSecond() > 0 ? padded(time.getSecond()) + "秒" : "");
    }

    static String padded(int number) {
        return number < 10 ? "0" + number : String.valueOf(number);
    }
}
