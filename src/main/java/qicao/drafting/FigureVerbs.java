package qicao.drafting;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import qicao.chinese.Verbs;

/** The verb that carries a figure: 完成固定资产投资64亿元, 发生生产安全事故23起. Most indicators need none. */
final class FigureVerbs {
    /** A value that says its own verb: 达到24种, 增长6%, 超过半数. */
    private static final Pattern SAYS_VERB =
            Pattern.compile("^(?:达|达到|增长|下降|增加|减少|提高|突破|超|超过|为|占|比|同比|升至|降至|上升|回落|压减|约|近|实现|完成|居|由|从).*");

    /** Rates, shares and averages are, nobody completes them. */
    private static final Pattern RATE = Pattern.compile(".*(?:率|比重|占比|比例|指数|满意度|均|人数|总数|数量|面积|价格|浓度|水平|产量|单产)$");

    private static final Pattern EVENT = Pattern.compile(".*(?:事故|案件|火灾|火情|险情|灾害)$");

    private static final List<Map.Entry<Pattern, String>> VERBS = List.of(
            Map.entry(EVENT, "发生"),
            Map.entry(Pattern.compile(".*投资$"), "完成"),
            Map.entry(Pattern.compile(".*(?:生产总值|增加值|总产值|产值|零售总额|销售额|营业收入|预算收入|财政收入|税收收入|利润|利润总额|进出口总额|进出口)$"), "实现"));

    private FigureVerbs() {}

    /** A change for the worse, which nobody 实现. */
    private static final Pattern FALL = Pattern.compile("下降|减少|回落|缩减|负增长");

    /** The verb before the indicator; empty if it needs none. */
    static String before(String indicator, String value, String change) {
        if (FALL.matcher(change).find() && !EVENT.matcher(indicator).matches()) {
            return "";
        }
        if (SAYS_VERB.matcher(value).matches()
                || RATE.matcher(indicator).matches()
                || Verbs.leads(indicator)
                || value.isEmpty()) {
            return "";
        }
        for (Map.Entry<Pattern, String> verb : VERBS) {
            if (verb.getKey().matcher(indicator).matches()) {
                return verb.getValue();
            }
        }
        return "";
    }
}
