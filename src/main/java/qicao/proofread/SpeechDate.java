package qicao.proofread;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import qicao.corpus.SourceLine;

/** The day on which a speech is given, as the line below its title tells it: （2026年7月17日　市会议中心）. */
final class SpeechDate {
    private static final Pattern DATE = Pattern.compile(
            "^[\\s　]*[（(]?[\\s　]*((?:19|20)\\d{2})年(\\d{1,2})月(\\d{1,2})日(?:[\\s　][^。，；]{0,30})?[）)]?[\\s　]*$");
    /** Lines at the beginning of a file in which it stands; a file with a second such line holds several speeches. */
    private static final int NEAR = 8;

    private SpeechDate() {}

    /** The date; absent where none is told, or the file has several speeches. */
    static Optional<LocalDate> of(Text text) {
        if (text.speeches().size() != 1) {
            return Optional.empty();
        }
        for (SourceLine line :
                text.lines().subList(0, Math.min(NEAR, text.lines().size()))) {
            Matcher date = DATE.matcher(line.text());
            if (date.matches()) {
                return day(date.group(1), date.group(2), date.group(3));
            }
        }
        return Optional.empty();
    }

    /** Whether a line holds a date and nothing else but a place, as the one below the title. */
    static boolean isDateLine(String words) {
        return DATE.matcher(words).matches();
    }

    /** The day with these numbers, absent if the calendar has none. */
    static Optional<LocalDate> day(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException noSuchDate) {
            return Optional.empty();
        }
    }
}
