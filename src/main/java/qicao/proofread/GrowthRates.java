package qicao.proofread;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import qicao.diagnostic.Severity;

/**
 * A rate that fits the two figures beside it (FIGURE-001): from 100 to 120 is 20 %.
 *
 * <ul>
 *   <li>wrong: 从100亿元增加到120亿元，增长12%
 *   <li>right: 从100亿元增加到120亿元，增长20%; 年均增长 and 百分点 are other sums
 * </ul>
 *
 * The figures count as rounded to the digits that they are given in. Growth of a gross product is told at constant prices, the
 * figures beside it at current ones: there a difference is only a warning.
 */
final class GrowthRates implements Check {
    private static final String NUMBER = "(\\d{1,9}(?:\\.\\d{1,4})?)";
    private static final Pattern RATE = Pattern.compile("(?:由|从)[^，。；\\d]{0,8}(?:\\d{4}年(?:底|末)?的)?" + NUMBER
            + "([\\p{IsHan}]{0,6}?)[，]?(增加|增长|上升|提高|提升|扩大|增|下降|减少|降低|降|减)?(?:到|至|为)[^，。；\\d]{0,4}(?:\\d{4}年(?:底|末)?的)?"
            + NUMBER + "([\\p{IsHan}]{1,6}?)[，、](?:同比|比上年)?(?:净?(增长|增幅|增加|提高|上升|下降|减少|降低|降幅)了?(?:达到?|为)?)" + NUMBER
            + "[%％]");

    private static final Pattern AT_CONSTANT_PRICES = Pattern.compile("(?:生产总值|增加值|总产值|GDP)[^。；]{0,20}$");

    @Override
    public List<String> codes() {
        return List.of("FIGURE-001");
    }

    @Override
    public void check(Text text, Consumer<Finding> findings) {
        for (Hit hit : text.hits("%％", RATE)) {
            boolean sameUnit = hit.group(2).isEmpty() || hit.group(2).equals(hit.group(5));
            double from = Double.parseDouble(hit.group(1));
            double to = Double.parseDouble(hit.group(4));
            double stated = Double.parseDouble(hit.group(7));
            if (!sameUnit || from <= 0) {
                continue;
            }
            double rate = Math.abs(to / from - 1) * 100;
            double slack = 100 * (half(hit.group(4)) / from + half(hit.group(1)) * to / (from * from))
                    + half(hit.group(7))
                    + 0.1;
            if (Math.abs(rate - stated) > slack) {
                boolean realGrowth = AT_CONSTANT_PRICES.matcher(hit.before()).find();
                findings.accept(Finding.of(
                        realGrowth ? Severity.WARNING : Severity.ERROR,
                        "FIGURE-001",
                        text.spot(hit),
                        hit.group(1),
                        hit.group(4),
                        String.format(Locale.ROOT, "%.1f", rate),
                        hit.group(7)));
            }
        }
    }

    /** Half of the last digit's place: how far a rounded figure may be off. */
    private static double half(String figure) {
        return Math.pow(10, -new BigDecimal(figure).scale()) / 2;
    }
}
