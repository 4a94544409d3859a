package qicao.proofread;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * Phrases that say a thing twice or contradict themselves (WORD-005). Saying it twice is only a matter of style; contrary bounds, a
 * unit that stands twice and a double negation that turns the meaning round are more.
 *
 * <ul>
 *   <li>wrong: 超过20人以上; 约30家左右; 不少于30家左右; 约20人以上; 增长5.8%百分点; 防止类似事故不再发生
 *   <li>right: 超过20人; 约30家; 不少于30家; 增长5.8个百分点; 防止类似事故再次发生
 * </ul>
 */
final class Contradictions implements Check {
    private static final String AMOUNT = "(?:\\d[\\d.]{0,12}|[一二两三四五六七八九十百千]{1,6})[多余几]?[百千]?[万亿]{0,2}"
            + "(?:元|人|[%％]|个(?:百分点|小时|月)?|亩|公顷|吨|名|家|户|件|次|项|公里|里|平方米|立方米|米|千瓦时|千瓦|度|天|年|岁|分钟|小时|倍|台|辆|套|座|场|条|处|批|支|所|类|份|只|头)?";

    private static final String LEAST = "(?:不少于|不低于|不小于|至少|起码|最少|(?<!不)(?:超过|大于|高于|多于)|突破)";
    private static final String MOST = "(?:不超过|不高于|不大于|不多于|至多|最多|(?<!不)(?:小于|低于|少于))";
    /** 节约 and 最近 are other words. */
    private static final String ABOUT = "(?:大约|大概|将近|接近|(?<![节制合预公契特集条密隐邀签])约|(?<![最附邻靠远临将接])近)";

    private static final String ABOVE = "以上(?!的?规模)";
    private static final String BELOW = "(?:以下|以内|之内)";
    private static final String AROUND = "(?:左右|上下)";

    /** One look at the first character saves trying every word. */
    private static final String BEGINNING = "(?=[不至起最超大高多突小低少接将约近目])";

    private static final Pattern TWICE = Pattern.compile(BEGINNING + "(?:" + LEAST + AMOUNT + ABOVE + "|" + MOST
            + AMOUNT + BELOW + "|" + ABOUT + AMOUNT + AROUND + "|目的是为了)");
    private static final Pattern CONTRARY = Pattern.compile(BEGINNING + "(?:" + LEAST + AMOUNT + AROUND
            + "|(?:不少于|不低于|不小于|至少|起码)" + AMOUNT + BELOW + "|" + MOST + AMOUNT + "(?:" + ABOVE + "|" + AROUND + ")|"
            + ABOUT + AMOUNT + "(?:" + ABOVE + "|" + BELOW + "))");
    private static final Pattern UNITS = Pattern.compile("(?<![\\d.])\\d[\\d.]*(?:[%％]个?百分[点比]|个[%％]|[%％]{2})");
    private static final Pattern TURNED = Pattern.compile("(?:防止|避免|杜绝|预防)[^，。；]{0,10}(?:不再|不要)(?:发生|出现)");

    @Override
    public List<String> codes() {
        return List.of("WORD-005");
    }

    @Override
    public void check(Text text, Consumer<Finding> findings) {
        text.hits("上下右内为", TWICE)
                .forEach(hit -> findings.accept(Finding.hint("WORD-005", text.spot(hit), hit.words())));
        warn(text, text.hits("上下右内", CONTRARY), findings);
        warn(text, text.hits("%％", UNITS), findings);
        warn(text, text.hits("止免绝防", TURNED), findings);
    }

    private static void warn(Text text, List<Hit> hits, Consumer<Finding> findings) {
        hits.forEach(hit -> findings.accept(Finding.warning("WORD-005", text.spot(hit), hit.words())));
    }
}
