package qicao.packet;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * By when a task is to be done.
 *
 * @param words as written
 * @param day the day, where the words are one with its year (2026年9月30日) and nothing else: only then is it a date
 */
record Deadline(String words, Optional<LocalDate> day) {
    private static final Pattern DAY =
            Pattern.compile("(\\d{4})(?:年(\\d{1,2})月(\\d{1,2})[日号]|[-/.](\\d{1,2})[-/.](\\d{1,2}))");

    /** Reads a deadline. */
    static Deadline of(String words) {
        Matcher matcher = DAY.matcher(words);
        if (!matcher.matches()) {
            return new Deadline(words, Optional.empty());
        }
        boolean isChinese = matcher.group(2) != null;
        try {
            LocalDate day = LocalDate.of(
                    Integer.parseInt(matcher.group(1)),
                    Integer.parseInt(matcher.group(isChinese ? 2 : 4)),
                    Integer.parseInt(matcher.group(isChinese ? 3 : 5)));
            return new Deadline(words, Optional.of(day));
        } catch (DateTimeException noDay) {
            return new Deadline(words, Optional.empty());
        }
    }
}
