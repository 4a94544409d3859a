package qicao.proofread;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * What is yet to be done has a date behind the speech's own (DATE-004), and what has gone on since a year began before it.
 *
 * <ul>
 *   <li>wrong: on 17 July 2026: 8台水泵要在6月10日前改造完成; 2025年9月底前办妥; 2032年以来
 *   <li>right: 9月底前办妥; 6月底前已改造8台; 明年3月底前完成
 * </ul>
 *
 * Only where a line below the title tells the speech's date.
 */
final class PastDeadlines implements Check {
    private static final Pattern DEADLINE = Pattern.compile(
            "(?<![\\d.])(?:((?:19|20)\\d{2})年)?(?<![\\d.—－-])(\\d{1,2})月(?:(\\d{1,2})[日号]|底|末|上旬|中旬|下旬)(?:之|以)?前");
    private static final Pattern SINCE = Pattern.compile("(?<!\\d)(20\\d{2})年以来");
    /** Told of the past, or of another year. */
    private static final Pattern OTHER =
            Pattern.compile("[已了曾]|明年|次年|来年|后年|去年|上年|前年|当年|如期|按期|同期|原定|原计划|(?:19|20)\\d{2}年");

    private static final Pattern DUE = Pattern.compile("完成|办|落实|拿出|交|见|达到|建成|开工|到位|报|制定|整改|组织|启动|做到|投|实现|清|改");

    private static final Pattern STOP = Pattern.compile("[。；]");
    /** Characters of a sentence that are looked at on each side. */
    private static final int AROUND = 120;

    @Override
    public List<String> codes() {
        return List.of("DATE-004");
    }

    @Override
    public void check(Text text, Consumer<Finding> findings) {
        SpeechDate.of(text).ifPresent(date -> check(text, date, findings));
    }

    private static void check(Text text, LocalDate date, Consumer<Finding> findings) {
        for (Hit hit : text.hits("前", DEADLINE)) {
            if (isPast(hit, date) && isDue(hit)) {
                findings.accept(Finding.warning("DATE-004", text.spot(hit), hit.words(), shown(date)));
            }
        }
        for (Hit hit : text.hits("来", SINCE)) {
            if (Integer.parseInt(hit.group(1)) > date.getYear()) {
                findings.accept(Finding.warning("DATE-004", text.spot(hit), hit.words(), shown(date)));
            }
        }
    }

    private static boolean isPast(Hit hit, LocalDate date) {
        int year = hit.group(1).isEmpty() ? date.getYear() : Integer.parseInt(hit.group(1));
        int month = Integer.parseInt(hit.group(2));
        if (month < 1 || month > 12) {
            return false;
        }
        YearMonth due = YearMonth.of(year, month);
        boolean day = !hit.group(3).isEmpty() && due.isValidDay(Integer.parseInt(hit.group(3)));
        return (day ? due.atDay(Integer.parseInt(hit.group(3))) : due.atEndOfMonth()).isBefore(date);
    }

    /** Whether the words about it, from the full stop before to the one behind, tell of something yet to be done. */
    private static boolean isDue(Hit hit) {
        String words = hit.line().text();
        int start = hit.match().start();
        int end = hit.match().end();
        String before = words.substring(Math.max(0, start - AROUND), start);
        String after = words.substring(end, Math.min(words.length(), end + AROUND));
        String told = before.substring(1 + Math.max(before.lastIndexOf('。'), before.lastIndexOf('；')));
        String rest = STOP.split(after, 2)[0];
        return !OTHER.matcher(told + rest).find() && DUE.matcher(rest).find();
    }

    private static String shown(LocalDate date) {
        return date.getYear() + "-" + date.getMonthValue() + "-" + date.getDayOfMonth();
    }
}
