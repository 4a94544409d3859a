package qicao.batch;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import qicao.diagnostic.Diagnostic;
import qicao.diagnostic.Place;
import qicao.fillin.Key;
import qicao.fillin.ValuePath;

/** Texts in cells that stand for something else, as people and spreadsheets leave them there, in .csv above all. */
final class TextHabits {
    /** How people keep a spreadsheet from making a number of a text. */
    private static final Pattern AS_TEXT = Pattern.compile("=\"((?:[^\"]|\"\")*)\"", Pattern.DOTALL);

    /** What spreadsheets show for a value that there is none of, or that is too wide. */
    private static final Pattern ERROR =
            Pattern.compile("#(?:N/A|REF!|VALUE!|DIV/0!|NAME\\?|NULL!|NUM!|SPILL!|CALC!|##+)|Err:\\d{3}");

    /** Digits are lost when a spreadsheet writes this. */
    private static final Pattern EXPONENT = Pattern.compile("[+-]?\\d(?:\\.\\d+)?[Ee]\\+?\\d{1,3}");

    /** A day between 1982 and 2064 as spreadsheets count them. */
    private static final Pattern DAY_NUMBER = Pattern.compile("([345]\\d{4})(?:\\.\\d+)?");

    private static final LocalDate BEFORE_FIRST_DAY = LocalDate.of(1899, 12, 30);

    /** 9/6/2026, 26-9-6. */
    private static final Pattern DOUBTFUL_DATE = Pattern.compile("\\d{1,2}([-/.])\\d{1,2}\\1\\d{1,4}");

    private static final List<Key> TIMES = List.of(Key.DATE, Key.DEADLINE);

    private TextHabits() {}

    /** The text in ="…"; empty if a text is not like that. */
    static Optional<String> unwrapped(String text) {
        Matcher quoted = AS_TEXT.matcher(text.strip());
        return quoted.matches() ? Optional.of(quoted.group(1).replace("\"\"", "\"")) : Optional.empty();
    }

    /** Why a text cannot be what its cell is to say. */
    static Optional<Diagnostic> refusal(String cell, ValuePath path, Place place) {
        String text = cell.strip();
        if (text.startsWith("=") && text.length() > 1) {
            return Optional.of(Diagnostic.error("BATCH-023", place));
        }
        if (ERROR.matcher(text).matches()) {
            return Optional.of(Diagnostic.error("BATCH-011", place, text));
        }
        if (EXPONENT.matcher(text).matches()) {
            return Optional.of(Diagnostic.error("BATCH-024", place, text));
        }
        ValuePath.Step end = path.steps().get(path.steps().size() - 1);
        return TIMES.contains(end.field().key()) ? noTime(text, place) : Optional.empty();
    }

    private static Optional<Diagnostic> noTime(String text, Place place) {
        Matcher number = DAY_NUMBER.matcher(text);
        if (number.matches()) {
            LocalDate day = BEFORE_FIRST_DAY.plusDays(Integer.parseInt(number.group(1)));
            return Optional.of(Diagnostic.error(
                    "BATCH-032",
                    place,
                    text,
                    day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日"));
        }
        return DOUBTFUL_DATE.matcher(text).matches()
                ? Optional.of(Diagnostic.error("BATCH-033", place, text))
                : Optional.empty();
    }
}
