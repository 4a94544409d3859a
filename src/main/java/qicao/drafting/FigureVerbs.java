package qicao.drafting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import qicao.chinese.Verbs;
import qicao.draft.Origin;
import qicao.fillin.Entry;
import qicao.fillin.Fact;
import qicao.fillin.Key;
import qicao.words.WordClass;
import qicao.words.WordTable;

/** The verb that carries a figure: 完成固定资产投资64亿元, 发生生产安全事故23起. Most indicators need none. */
final class FigureVerbs {
    /** What happens may happen less often; nobody 实现 a change for the worse. */
    private static final String HAPPENS = "发生";

    /** 同比-2.3%: a sign as tables have it, which nobody can say. */
    private static final Pattern SIGNED =
            Pattern.compile("((?:(?:同比|环比|[较比])[^\\d，+＋－−-]{0,8})?)([-－−+＋])(\\d[\\d.]*)(.*)", Pattern.DOTALL);

    /** A time that opens an indicator: 1—5月, 一季度, 上半年. */
    private static final Pattern TIME =
            Pattern.compile("(?:(?:今年|去年|本年|当年|全年|截至[^，]{1,8}[月日底]|上半年|下半年|前[一二三四五六七八九十]+个?[月季]度?|[一二三四]季度|"
                    + "\\d{1,4}年?)?[—–－~～\\-至到、和\\d]*(?:[月日]份?|季度|年)?(?:底|末|以来)?)(?=\\p{IsHan})");

    /** What a comparison may bring itself. */
    private static final Pattern COMPARES = Pattern.compile("[比较与同和跟]|相比|高于|低于|快于|慢于");

    private static final Pattern SHARE = Pattern.compile("\\d[\\d.]*[%％‰]");

    /** 约70%. */
    private static final Pattern ABOUT = Pattern.compile("[大约]约?\\d[\\d.]*[%％‰]");

    private static final Pattern MONEY = Pattern.compile("[约近]?[\\d.一二两三四五六七八九十百千万亿]+元");

    /** 2倍多, 近1.4倍: how many times as much. */
    private static final Pattern MULTIPLE = Pattern.compile("(?:约|近|将近|大约)?[\\d.一二两三四五六七八九十百几]+多?倍(?:多|以上|左右)?");

    /** 近五年获奖工程, 累计查扣: what was done in one character, so that it is no name of things. */
    private static final Pattern DONE = Pattern.compile("[获增减达占打抓办查]");

    private static final String OF = "的";

    /** 有天津名牌223种. */
    private static final String THERE_ARE = "有";

    private FigureVerbs() {}

    /** The indicator with its verb, a time in front of both: 1—5月完成⟨交通项目建设投资⟩. */
    static Phrase carried(String verb, Fact indicator) {
        Origin origin = new Origin.Written(indicator.path(), indicator.place());
        Piece said = new Piece(verb, new Origin.Computed("指标动词"));
        Matcher time = TIME.matcher(indicator.text());
        if (time.lookingAt() && time.end() > 1) {
            return new Phrase(List.of(
                    new Piece(time.group(), origin),
                    said,
                    new Piece(indicator.text().substring(time.end()), origin)));
        }
        return new Phrase(List.of(said, Phrase.piece(indicator)));
    }

    /**
     * 比⟨最快的东湖区⟩⟨慢0.8个百分点⟩, 是⟨2018年⟩的⟨2倍多⟩; what is no difference stands beside: 而⟨上海⟩⟨抽查140类⟩.
     */
    static Phrase comparison(Entry comparison, boolean differs, boolean first) {
        List<Piece> pieces = new ArrayList<>();
        Optional<Fact> with = comparison.fact(Key.COMPARED);
        Optional<Fact> difference = comparison.fact(Key.DIFFERENCE);
        if (with.isPresent()
                && !COMPARES.matcher(with.get().text()).lookingAt()
                && difference
                        .filter(words -> MULTIPLE.matcher(words.text()).matches())
                        .isPresent()) {
            Origin computed = new Origin.Computed("比较");
            return new Phrase(List.of(
                    new Piece("是", computed),
                    Phrase.piece(with.get()),
                    new Piece(OF, computed),
                    Phrase.piece(difference.get())));
        }
        if (with.isPresent()) {
            if (!COMPARES.matcher(with.get().text()).lookingAt()) {
                if (differs || first) {
                    pieces.add(new Piece(differs ? "比" : "而", new Origin.Computed("比较")));
                }
            }
            pieces.add(Phrase.piece(with.get()));
        }
        difference.map(Phrase::piece).ifPresent(pieces::add);
        return new Phrase(pieces);
    }

    /** ⟨上海市⟩⟨国家级孵化器⟩⟨多我市两倍⟩: a figure of which only another's is known. */
    static Optional<Phrase> ofOthers(Entry figure) {
        List<Entry> comparisons = figure.entries(Key.COMPARISONS);
        boolean ownIsKnown = figure.fact(Key.VALUE).isPresent()
                || figure.fact(Key.CHANGE).isPresent()
                || figure.fact(Key.PLACING).isPresent()
                || figure.fact(Key.PROGRESS).isPresent();
        if (ownIsKnown || comparisons.isEmpty() || differs(comparisons.get(0))) {
            return Optional.empty();
        }
        List<Piece> pieces = new ArrayList<>();
        comparisons.get(0).fact(Key.COMPARED).map(Phrase::piece).ifPresent(pieces::add);
        figure.fact(Key.INDICATOR).map(Phrase::piece).ifPresent(pieces::add);
        comparisons.get(0).fact(Key.DIFFERENCE).map(Phrase::piece).ifPresent(pieces::add);
        return pieces.size() > 2 ? Optional.of(new Phrase(pieces)) : Optional.empty();
    }

    /** Whether a comparison gives a difference and no figure of its own. */
    static boolean differs(Entry comparison) {
        return comparison
                .fact(Key.DIFFERENCE)
                .filter(words -> WordClass.DIFFERENCE.fits(words.text()))
                .isPresent();
    }

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
        Optional<WordTable.Found> verb = WordTable.FIGURE_VERBS.find(indicator);
        if (verb.isEmpty()) {
            return change.isEmpty() && isCounted(indicator, value) ? THERE_ARE : "";
        }
        return !verb.get().answer().equals(HAPPENS) && WordClass.FALL.fits(change)
                ? ""
                : verb.get().answer();
    }

    /**
     * The indicator with what follows it: 科技贡献率⟨为⟩56%, as a share is no name for its number; 没参加过培训的⟨占⟩三成; and where the
     * figure is a sentence of its own, 站点⟨有⟩430个, 电话费⟨为⟩1.6万元.
     *
     * @param opens whether the figure begins a sentence
     */
    static Phrase indicator(Fact indicator, String value, boolean opens) {
        Phrase name = Phrase.of(indicator);
        String verb = behind(indicator.text(), value, opens);
        return verb.isEmpty() ? name : Phrase.followed(name, verb, "指标动词");
    }

    private static String behind(String indicator, String value, boolean opens) {
        boolean counted = WordClass.COUNTED.fits(value);
        boolean some = indicator.endsWith(OF);
        if (WordClass.RATE.fits(indicator)) {
            boolean share = SHARE.matcher(value).lookingAt()
                    || (opens && ABOUT.matcher(value).lookingAt());
            return share ? "为" : "";
        }
        if (SHARE.matcher(value).matches()) {
            return indicator.contains(OF) ? "占" : "";
        }
        if (counted && (some || (opens && isThing(head(indicator))))) {
            return THERE_ARE;
        }
        return opens && WordClass.MONEY.fits(indicator) && MONEY.matcher(value).matches() ? "为" : "";
    }

    /** 停靠的⟨船只⟩ are ships. */
    private static String head(String indicator) {
        return indicator.substring(indicator.lastIndexOf(OF) + 1);
    }

    /** 公司站点, but not 规划调整, which is a deed, nor 去年新增散坟, which has its verb. */
    private static boolean isThing(String indicator) {
        return IntStream.range(0, indicator.length() - 1)
                .noneMatch(at -> Verbs.isFirstWord(indicator.substring(at, at + 2)));
    }

    /** 智能工厂13个: a thing and how many there are, without a verb that stands before it. */
    static boolean isCountOfThings(Entry figure) {
        String indicator = figure.fact(Key.INDICATOR).map(Fact::text).orElse("");
        String value = figure.fact(Key.VALUE).map(Fact::text).orElse("");
        return !indicator.isEmpty()
                && WordClass.COUNTED.fits(value)
                && !WordClass.RATE.fits(indicator)
                && !DONE.matcher(indicator).find()
                && isThing(indicator);
    }

    /** Things that one can count, named by their rank: 省级工程技术研究中心7家. */
    private static boolean isCounted(String indicator, String value) {
        return WordClass.COUNTED.fits(value) && WordClass.RANKED.fits(indicator);
    }
}
