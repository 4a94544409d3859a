package qicao.proofread;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * Dates in their order (DATE-003): a period ends behind its beginning, and no year lies beyond those that plans are made for or has
 * a digit too many or too few.
 *
 * <ul>
 *   <li>wrong: 4月中旬至3月中旬; 5月20日至5月12日; 2025年至2023年; 2062年6月前; 2206年; 226年; 20226年
 *   <li>right: 11月至3月 (a winter); 2060年前实现碳中和; 2200多年历史; 贷款300年
 * </ul>
 */
final class DateOrder implements Check {
    private static final String TO = "(?:至|到|—|－|-|~)";
    private static final Pattern MONTHS =
            Pattern.compile("(?<![\\d.])(\\d{1,2})月(?:份|上旬|中旬|下旬|底|初|\\d{1,2}[日号])?" + TO + "(\\d{1,2})月");
    private static final Pattern YEARS = Pattern.compile("(?<!\\d)((?:19|20)\\d{2})年?" + TO + "((?:19|20)\\d{2})年");
    private static final Pattern DAYS = Pattern.compile(
            "(?<![\\d.])(\\d{1,2})月(\\d{1,2})[日号](?:正式|全面)?(?:开始|启动|起)?，?(?:至|到|—|－|-|~)(?:\\1月)?(\\d{1,2})[日号]");
    /** 2206年, 226年, 20226年: what a wrong, a missing or a doubled digit leaves of a year; numbers of years that have passed (2200多年) are round, or told as such. */
    private static final Pattern FAR = Pattern.compile(
            "(?<![\\d.．])20(?:6[1-9]|[7-9]\\d)年|(?<![\\d.．近约超逾共历有距今达用元前—－~-])(?:(?:19|20)\\d{3}|2[1-9]\\d{2}|2\\d{2})(?<!00)年"
                    + "(?!前|多|余|来|之|左右|历史|文明|古|建(?!成)|沧|时间|的(?:历史|文明|发展|建|奋|光|征)|期)"
                    + "|(?<!\\d)2[1-9]\\d{2}年(?=\\d{1,2}月|底|工作|全[省市县区镇]|上半年|下半年)");
    /** A longer way back is the way over the turn of the year. */
    private static final int FARTHEST_BACK = 5;

    @Override
    public List<String> codes() {
        return List.of("DATE-003");
    }

    @Override
    public void check(Text text, Consumer<Finding> findings) {
        for (Hit hit : text.hits("月", MONTHS)) {
            int back = number(hit, 1) - number(hit, 2);
            if (back > 0 && back <= FARTHEST_BACK) {
                report(text, hit, findings);
            }
        }
        for (Hit hit : text.hits("月", DAYS)) {
            if (number(hit, 2) > number(hit, 3)) {
                report(text, hit, findings);
            }
        }
        for (Hit hit : text.hits("年", YEARS)) {
            if (number(hit, 1) > number(hit, 2)) {
                report(text, hit, findings);
            }
        }
        text.hits("年", FAR).forEach(hit -> report(text, hit, findings));
    }

    private static int number(Hit hit, int group) {
        return Integer.parseInt(hit.group(group));
    }

    private static void report(Text text, Hit hit, Consumer<Finding> findings) {
        findings.accept(Finding.warning("DATE-003", text.spot(hit), hit.words()));
    }
}
