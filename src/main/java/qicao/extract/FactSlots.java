package qicao.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import qicao.chinese.Verbs;
import qicao.fillin.FactName;
import qicao.fillin.Key;

/**
 * Takes the facts of a part out of its text, so that next year only they are changed: a figure that a clause names at its
 * head, the owner and the deadline if there is one of each. In their place stands a name in brackets, 【播种面积】. Put back, they
 * give the same text.
 *
 * @param paragraphs the text with names in the place of facts
 * @param figures 数据, each with a name of its own
 * @param owner 责任单位
 * @param deadline 时限
 */
record FactSlots(List<String> paragraphs, List<Figure> figures, Optional<String> owner, Optional<String> deadline) {
    private static final String NUMBER = "\\d[\\d,]*(?:\\.\\d+)?[余多]?";
    private static final String UNIT =
            "(?:个百分点|[万亿千百]{0,2}(?:%|‰|％|元|美元|亩|吨|斤|公斤|公里|千米|米|平方米|平方公里|立方米|人次|人|户|家|个|项|件|起|次|条|座|所|处|名|位|辆|套|台|场|期|批|天|千瓦|倍|岁|册|株|头|只|艘))";
    /** A clause from its head: 播种面积 稳定在 442万亩 ，同比增长1.4%. */
    private static final Pattern FIGURE =
            Pattern.compile("(?<=^|[，。；：！？、])(?:其中|全年|去年|今年|累计|目前|预计|预期|共|我们|全市|全县|全省|力争|争取|完成|实现){0,3}"
                    + "(\\p{IsHan}{2,12}?)(?:分别|已|首次|预计)?(?:达到|达|为|突破|超过|稳定在|提高到|增长到|增加到|不低于|不少于|不足|高于|低于|完成|约|近|超)?"
                    + "(" + NUMBER + UNIT + ")(?:以上|左右)?(?=[，。；：、！？（）]|$)"
                    + "(?:，((?:同比|环比|比上年|较上年|比去年|较去年)?(?:增长|下降|提高|增加|减少|回落|上升|降低)(?:了|到|至)?"
                    + NUMBER + "[^，。；：！？、（）]{0,6})(?=[，。；！？]|$))?");
    /** What figures are figures of. A place, a comparison or a deed (高于全国, 青山区, 建成学校) names no figure. */
    private static final Pattern INDICATOR = Pattern.compile(
            ".*(?:[率值额量数费税款价]|收入|支出|投资|面积|资金|外资|内资|补贴|人口|规模|比重|占比|里程|消费|出口|进口|利润|成本|税收|浓度|专利|余额|存栏|出栏|产能|容量|耕地|用地|库存"
                    + "|就业|岗位|床位|托位|市场主体|企业|项目|案件|事故|订单|劳动力|贫困户|低保户|毕业生|游客|人才|合作社|家庭农场|大户|标准|能耗|储备|产量|密度|强度|寿命|年限|学时)");
    /** Such a name is half a clause. */
    private static final Pattern NO_NAME = Pattern.compile(".*[第的了在从至到于过共是有和与及把将要前后增长]|[的和与及把将要是有].*");
    /** Verbs that are part of what is counted. */
    private static final Pattern ADDED = Pattern.compile("新增|净增|新建|新开工|竣工|引进|利用|到位|发电|用电|进出口|进口|出口|销售|生产");
    /** Sections with more figures are prose about figures; their first ones are enough. */
    private static final int MOST = 12;

    FactSlots {
        paragraphs = List.copyOf(paragraphs);
        figures = List.copyOf(figures);
    }

    /**
     * A figure.
     *
     * @param name 指标
     * @param value 数值 with its unit
     * @param change 变化
     */
    record Figure(String name, String value, Optional<String> change) {}

    /**
     * The facts of a text; none if it has brackets of its own.
     *
     * @param paragraphs the text, in which facts of the whole speech may have their names already
     */
    static FactSlots of(List<String> paragraphs) {
        if (paragraphs.stream().anyMatch(FactSlots::hasBrackets)) {
            return new FactSlots(paragraphs, List.of(), Optional.empty(), Optional.empty());
        }
        List<Figure> figures = new ArrayList<>();
        Set<String> names = new HashSet<>(Set.of(Key.OWNER.chinese(), Key.DEADLINE.chinese()));
        List<String> named = new ArrayList<>();
        for (String text : paragraphs) {
            named.add(withoutFigures(text, figures, names));
        }
        Optional<String> deadline = only(FoundFacts::deadlines, named);
        deadline.ifPresent(value -> replace(named, value, Key.DEADLINE));
        Optional<String> owner = only(FoundFacts::owners, named);
        owner.ifPresent(value -> replace(named, value, Key.OWNER));
        return new FactSlots(named, figures, owner, deadline);
    }

    private static boolean hasBrackets(String text) {
        String others = FactName.IN_BRACKETS
                .matcher(text)
                .replaceAll(found -> FactName.of(found.group(1)).isPresent()
                                && found.group().length() == found.group(1).length() + 2
                        ? ""
                        : Matcher.quoteReplacement(found.group()));
        return others.indexOf('【') >= 0;
    }

    private static String withoutFigures(String text, List<Figure> figures, Set<String> names) {
        Matcher matcher = FIGURE.matcher(text);
        StringBuilder named = new StringBuilder();
        int from = 0;
        while (matcher.find() && figures.size() < MOST) {
            String name = matcher.group(1);
            if (!isIndicator(name) || FactName.of(name).isPresent() || !names.add(name)) {
                continue;
            }
            Optional<String> change = Optional.ofNullable(matcher.group(3));
            figures.add(new Figure(name, matcher.group(2), change));
            named.append(text, from, matcher.start(2)).append('【').append(name).append('】');
            from = matcher.end(2);
            if (change.isPresent()) {
                named.append(text, from, matcher.start(3))
                        .append('【')
                        .append(name)
                        .append(Key.CHANGE.chinese())
                        .append('】');
                from = matcher.end(3);
            }
        }
        return named.append(text, from, text.length()).toString();
    }

    /** Whether words name what is counted. */
    static boolean isIndicator(String name) {
        boolean deed = Verbs.leads(name) && !ADDED.matcher(name).lookingAt();
        return !deed
                && INDICATOR.matcher(name).matches()
                && !NO_NAME.matcher(name).matches();
    }

    /** What is found once and stands there once. */
    private static Optional<String> only(Function<String, List<String>> kind, List<String> paragraphs) {
        String text = String.join("\n", paragraphs);
        List<String> found = kind.apply(text);
        if (found.size() != 1) {
            return Optional.empty();
        }
        String value = found.get(0);
        return text.indexOf(value) == text.lastIndexOf(value) ? Optional.of(value) : Optional.empty();
    }

    private static void replace(List<String> paragraphs, String value, Key key) {
        paragraphs.replaceAll(text -> text.replace(value, "【" + key.chinese() + "】"));
    }
}
