package qicao.drafting;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import qicao.chinese.Verbs;
import qicao.draft.Origin;
import qicao.fillin.Fact;

/** The verb that carries a figure: 完成固定资产投资64亿元, 发生生产安全事故23起. Most indicators need none. */
final class FigureVerbs {
    /** A value that says its own verb: 达到24种, 增长6%, 累计超过半数, 零发生. */
    private static final Pattern SAYS_VERB = Pattern.compile("^(?:累计|首次|预计|已经?|共|均|仅|高|多)*"
            + "(?:达|增长|增幅|增加|增至|下降|降幅|降至|升至|上升|提高|减少|回落|压减|突破|超|为|占|比|同比|翻|约|近|实现|完成|居|由|从|零|未|没有)");

    /** Rates, shares and averages are, nobody completes them. */
    private static final Pattern RATE = Pattern.compile("(?:率|比重|占比|比例|指数|满意度|均|人数|总数|数量|面积|价格|浓度|水平|产量|单产)$");

    /** 新收案件, 审结案件 are the work of a court and happen to nobody. */
    private static final Pattern EVENT = Pattern.compile("^(?!.*[收结办理审执破][^，]{0,4}案件).*(?:事故|案件|火灾|火情|险情|灾害)$");

    private static final List<Map.Entry<Pattern, String>> VERBS = List.of(
            Map.entry(Pattern.compile("投资$"), "完成"),
            Map.entry(
                    Pattern.compile(
                            "(?:生产总值|增加值|总产值|产值|零售总额|销售额|营业收入|(?:预算|财政|税收|税费|保险费|旅游|旅游综合|旅游总)收入|利润|利润总额|进出口总额|进出口)$"),
                    "实现"));

    /** A change for the worse, which nobody 实现. */
    private static final Pattern FALL = Pattern.compile("[降减跌]|回落|下滑|萎缩|负增长|^[-－−]");

    /** 同比-2.3%: a sign as tables have it, which nobody can say. */
    private static final Pattern SIGNED =
            Pattern.compile("((?:(?:同比|环比|[较比])[^\\d，+＋－−-]{0,8})?)([-－−+＋])(\\d[\\d.]*)(.*)", Pattern.DOTALL);

    private FigureVerbs() {}

    /** The change as it is said: a sign becomes 下降 or 增长, with 百分点 提高, with counts 减少 or 增加. */
    static Phrase change(Fact change) {
        Matcher signed = SIGNED.matcher(change.text());
        if (!signed.matches()) {
            return Phrase.of(change);
        }
        boolean up = "+＋".contains(signed.group(2));
        String unit = signed.group(4);
        String verb;
        if (unit.startsWith("%") || unit.startsWith("％")) {
            verb = up ? "增长" : "下降";
        } else if (unit.contains("点")) {
            verb = up ? "提高" : "下降";
        } else {
            verb = up ? "增加" : "减少";
        }
        return new Phrase(List.of(new Piece(
                signed.group(1) + verb + signed.group(3) + unit, new Origin.Written(change.path(), change.place()))));
    }

    /** The verb before the indicator; empty if it needs none. */
    static String before(String indicator, String value, String change) {
        if (value.isEmpty()
                || SAYS_VERB.matcher(value).find()
                || RATE.matcher(indicator).find()
                || Verbs.leads(indicator)) {
            return "";
        }
        if (EVENT.matcher(indicator).find()) {
            return "发生";
        }
        if (FALL.matcher(change).find()) {
            return "";
        }
        for (Map.Entry<Pattern, String> verb : VERBS) {
            if (verb.getKey().matcher(indicator).find()) {
                return verb.getValue();
            }
        }
        return "";
    }
}
