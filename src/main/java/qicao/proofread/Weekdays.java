package qicao.proofread;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * The weekday that a date has (DATE-002). A date without a year is one of the year in which the speech is given, where a line tells it.
 *
 * <ul>
 *   <li>wrong: 2024年7月6日（星期一）
 *   <li>right: 2024年7月6日（星期六）
 * </ul>
 */
final class Weekdays implements Check {
    private static final Pattern DATE = Pattern.compile(
            "(?<![\\d.])(?:((?:19|20)\\d{2})年)?(\\d{1,2})月(\\d{1,2})[日号]?[（(，,\\s]{0,2}(星期|周|礼拜)([一二三四五六日天])(?!年)");
    private static final String DAYS = "一二三四五六日";

    @Override
    public List<String> codes() {
        return List.of("DATE-002");
    }

    @Override
    public void check(Text text, Consumer<Finding> findings) {
        Optional<String> year = SpeechDate.of(text).map(date -> String.valueOf(date.getYear()));
        for (Hit hit : text.hits("周期拜", DATE)) {
            String named = hit.group(5).equals("天") ? "日" : hit.group(5);
            weekday(hit, year.orElse(""))
                    .map(day -> DAYS.substring(day.getValue() - 1, day.getValue()))
                    .filter(day -> !day.equals(named))
                    .ifPresent(day -> {
                        Spot spot = text.spot(
                                hit.line(), hit.match().start(4), hit.match().end(5));
                        String right = hit.group(4) + day;
                        findings.accept(Finding.error("DATE-002", spot, hit.words(), right)
                                .suggesting(right));
                    });
        }
    }

    private static Optional<DayOfWeek> weekday(Hit hit, String usual) {
        String year = hit.group(1).isEmpty() ? usual : hit.group(1);
        return year.isEmpty()
                ? Optional.empty()
                : SpeechDate.day(year, hit.group(2), hit.group(3)).map(LocalDate::getDayOfWeek);
    }
}
