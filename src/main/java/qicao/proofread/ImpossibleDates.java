package qicao.proofread;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * Dates that the calendar has (DATE-001). Without a year, 2月29日 may be one.
 *
 * <ul>
 *   <li>wrong: 2023年2月29日; 6月31日; 2024年13月; 16月底
 *   <li>right: 2024年2月29日; 6月30日; 1—5月
 * </ul>
 */
final class ImpossibleDates implements Check {
    private static final Pattern DATE = Pattern.compile(
            "(?<![\\d.．])(?:((?:19|20)\\d{2})年)?(?<![\\d.．])(\\d{1,2})月(?:份)?(?:(\\d{1,2})[日号](?![线楼院])|(底|末|初|[上中下]旬|份)|(?![\\d]))");
    private static final int LEAP_YEAR = 2024;

    @Override
    public List<String> codes() {
        return List.of("DATE-001");
    }

    @Override
    public void check(Text text, Consumer<Finding> findings) {
        for (Hit hit : text.hits("月", DATE)) {
            boolean dated = !hit.group(1).isEmpty()
                    || !hit.group(3).isEmpty()
                    || !hit.group(4).isEmpty();
            if (dated && !exists(hit)) {
                findings.accept(Finding.error("DATE-001", text.spot(hit), hit.words()));
            }
        }
    }

    private static boolean exists(Hit hit) {
        int year = hit.group(1).isEmpty() ? LEAP_YEAR : Integer.parseInt(hit.group(1));
        try {
            YearMonth month = YearMonth.of(year, Integer.parseInt(hit.group(2)));
            return hit.group(3).isEmpty() || month.isValidDay(Integer.parseInt(hit.group(3)));
        } catch (DateTimeException noSuchMonth) {
            return false;
        }
    }
}
