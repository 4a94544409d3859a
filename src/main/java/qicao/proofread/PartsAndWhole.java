package qicao.proofread;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Parts that fit into their whole (FIGURE-004).
 *
 * <ul>
 *   <li>wrong: 投诉312件，其中东街134件、西街197件; 120个项目已开工181个; 覆盖率172%; 查出隐患2968项，已整改2685项，整改率96.5%
 *   <li>right: 投诉312件，其中东街134件、西街97件; 占年度计划的121%; 新增229个，其中亿元以上的95个，总数947个
 * </ul>
 *
 * Parts are added up only where nothing but 、 joins them: behind a comma another tale may begin.
 */
final class PartsAndWhole implements Check {
    private static final String NUMBER = "(\\d{1,9}(?:\\.\\d{1,4})?)";
    private static final String WHOLE = "(?<![\\d.])" + NUMBER + "((?:万|亿)?\\p{IsHan}{1,3}?)";

    /** 100个、开工63个，其中工业项目97个、开工60个 tells of two wholes, so only one number may stand before the parts. */
    private static final Pattern SUM = Pattern.compile(
            "(?:^|[，。；：]|[中里][^，。；：\\d]{0,6})[^，。；：\\d]{0,30}" + WHOLE
                    + "[^\\d，。；]{0,12}(?:，[^\\d，。；]{1,14}){0,2}[，（]其中[：，]?((?:\\p{IsHan}{1,14}?\\d{1,9}(?:\\.\\d{1,4})?\\2[、和]?){2,20})(?=[，。；）])");

    private static final Pattern DONE =
            Pattern.compile(WHOLE + "\\p{IsHan}{0,6}，?已(?:经)?\\p{IsHan}{1,6}" + NUMBER + "\\2(?!\\d)");
    private static final Pattern RATE = Pattern.compile(
            "(?:查出|发现|查处|受理|接到|收到|排查|登记|交办|梳理)[^，。；\\d]{0,12}" + WHOLE + "[^，。；\\d]{0,6}，(?:已经?)?[^，。；\\d]{1,8}"
                    + NUMBER + "\\2，(?:整改|化解|办结|调处|处理|解决|销号|答复|回复)率(?:为|达到?)?" + NUMBER + "[%％](?!以上|左右)");
    /** Plans can be exceeded, and more people be insured than live in a place. */
    private static final Pattern SHARE = Pattern.compile(
            "(?:占(?![^，。；\\d]{0,20}(?:计划|任务|目标|进度|预算|指标|下达))[^，。；\\d]{0,20}|(?:合格|出勤|覆盖|满意|普及|整改|化解|优良|达标|成功|办结|调解|到位|安检|优秀|及格|就业|网办|可办|办理|绿地|绿化|利用|流转|处置|收集|处理|签约|知晓|参与|治愈|建档|公开|回收|通车|硬化|通达|入户|回复|化)率(?:为|达到?|保持在|稳定在|提高到|提升到|超过)?)"
                    + NUMBER + "[%％]");

    /** 782个党组织中，41个党委、20个总支、711个支部: all parts, so that a small difference is a slip. */
    private static final Pattern ALL = Pattern.compile(
            "(?<![\\d.])" + NUMBER
                    + "(个|家|名|户|件|项|座|所|人)(?:\\p{IsHan}{0,8}[中里]|[^\\d，。；]{0,8}，(?:其中[：，]?|包括|分别[是为]?))，?((?:\\p{IsHan}{0,8}?\\d{1,9}(?:\\.\\d{1,4})?\\2[^\\d，。；、]{0,10}[、和]?){2,20})");
    /** 182处，分别是东片54处、西片62处、南片66处: whoever says so tells them all. */
    private static final Pattern EACH = Pattern.compile(
            "(?<![\\d.])" + NUMBER
                    + "((?:万|亿)?(?:元|个|家|名|户|件|项|座|所|人|处|起|亩|台|辆|公里|吨))[^\\d，。；]{0,8}，分别[是为]((?:\\p{IsHan}{1,12}?\\d{1,9}(?:\\.\\d{1,4})?\\2[、和]?){2,20})(?=[，。；）])");
    /** A larger difference means that some parts are not told. */
    private static final double SMALL = 0.03;
    /** 三次产业结构为12.3:38.5:49.2 */
    private static final Pattern RATIO =
            Pattern.compile("(?:(?:结构|比重|占比|比例)[^，。；\\d]{0,12}(?:\\d{4}年的)?|(?:调整|优化|演变|转变|升级)[为到至])" + NUMBER + "[:：∶]"
                    + NUMBER + "[:：∶]" + NUMBER + "(?![\\d:：∶.])");
    /** 120亿元中的60亿元，占40% */
    private static final Pattern PART_OF = Pattern.compile("(?<![\\d.])" + NUMBER
            + "((?:万|亿)?(?:元|个|户|人|件|亩|家))[^\\d，。；]{0,6}中的?" + NUMBER + "\\2[^\\d。；]{0,8}占(?:比|了)?" + NUMBER + "[%％]");

    /** A rate is given to one decimal place at most; figures in 万 are rounded too. */
    private static final double SLACK = 0.6;

    @Override
    public List<String> codes() {
        return List.of("FIGURE-004");
    }

    @Override
    public void check(Text text, Consumer<Finding> findings) {
        for (Hit hit : text.hits("其", SUM)) {
            double sum = sum(hit);
            if (sum > number(hit, 1) * (1 + 1e-6) + 1e-6) {
                report(text, hit, hit.group(1), plain(sum), findings);
            }
        }
        for (Hit hit : text.hits("已", DONE)) {
            if (number(hit, 3) > number(hit, 1)) {
                report(text, hit, hit.group(1), hit.group(3), findings);
            }
        }
        for (Hit hit : text.hits("率", RATE)) {
            double rate = 100 * number(hit, 3) / number(hit, 1);
            if (number(hit, 1) > 0 && Math.abs(rate - number(hit, 4)) > SLACK) {
                report(text, hit, hit.group(4) + "%", String.format(Locale.ROOT, "%.1f%%", rate), findings);
            }
        }
        for (Hit hit : text.hits("中里，", ALL)) {
            double sum = sum(hit);
            double difference = Math.abs(sum - number(hit, 1));
            if (difference > 1e-6 && difference <= SMALL * number(hit, 1) && sum < number(hit, 1)) {
                report(text, hit, hit.group(1), plain(sum), findings);
            }
        }
        for (Hit hit : text.hits("别", EACH)) {
            double sum = sum(hit);
            if (Math.abs(sum - number(hit, 1)) > (hit.group(3).indexOf('.') < 0 ? 1e-6 : 0.11)) {
                report(text, hit, hit.group(1), plain(sum), findings);
            }
        }
        for (Hit hit : text.hits(":：∶", RATIO)) {
            double sum = number(hit, 1) + number(hit, 2) + number(hit, 3);
            // Ratios of other kinds, 1:2:3, do not come near a hundred.
            if (Math.abs(sum - 100) > 0.25 && sum > 80 && sum < 120) {
                report(text, hit, "100", plain(sum), findings);
            }
        }
        for (Hit hit : text.hits("占", PART_OF)) {
            double rate = 100 * number(hit, 3) / number(hit, 1);
            if (number(hit, 1) > 0 && Math.abs(rate - number(hit, 4)) > SLACK) {
                report(text, hit, hit.group(4) + "%", String.format(Locale.ROOT, "%.1f%%", rate), findings);
            }
        }
        for (Hit hit : text.hits("%％", SHARE)) {
            if (number(hit, 1) > 100) {
                report(text, hit, "100%", hit.group(1) + "%", findings);
            }
        }
    }

    private static void report(Text text, Hit hit, String whole, String parts, Consumer<Finding> findings) {
        findings.accept(Finding.warning("FIGURE-004", text.spot(hit), hit.words(), whole, parts));
    }

    private static double sum(Hit hit) {
        Matcher part = Pattern.compile(NUMBER + Pattern.quote(hit.group(2))).matcher(hit.group(3));
        double sum = 0;
        while (part.find()) {
            sum += Double.parseDouble(part.group(1));
        }
        return sum;
    }

    private static double number(Hit hit, int group) {
        return Double.parseDouble(hit.group(group));
    }

    /** 331 rather than 331.0. */
    private static String plain(double number) {
        return number == Math.rint(number) ? String.valueOf((long) number) : String.format(Locale.ROOT, "%.2f", number);
    }
}
