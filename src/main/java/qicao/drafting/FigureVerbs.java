package qicao.drafting;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import qicao.chinese.Verbs;
import qicao.draft.Origin;
import qicao.fillin.Fact;
import qicao.words.WordClass;
import qicao.words.WordTable;

/** The verb that carries a figure: 完成固定资产投资64亿元, 发生生产安全事故23起. Most indicators need none. */
final class FigureVerbs {
    /** What happens may happen less often; nobody 实现 a change for the worse. */
    private static final String HAPPENS = "发生";

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
                || WordClass.VERB_IN_VALUE.fits(value)
                || WordClass.RATE.fits(indicator)
                || Verbs.leads(indicator)) {
            return "";
        }
        String verb = WordTable.FIGURE_VERBS
                .find(indicator)
                .map(WordTable.Found::answer)
                .orElse("");
        return !verb.equals(HAPPENS) && WordClass.FALL.fits(change) ? "" : verb;
    }
}
