package qicao.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import qicao.diagnostic.Place;
import qicao.fillin.Entry;
import qicao.fillin.Fact;
import qicao.fillin.Key;
import qicao.planning.FillIns;

/** The verb before an indicator: 完成投资, 实现产值, 发生事故; most need none. */
final class FigureVerbsTest {
    @ParameterizedTest
    @CsvSource({
        "同比-2.3%, 同比下降2.3%",
        "-0.6%, 下降0.6%",
        "+5.2%, 增长5.2%",
        "比上年-1.1个百分点, 比上年下降1.1个百分点",
        "+1.1个百分点, 提高1.1个百分点",
        "同比-4起, 同比减少4起",
        "环比+12家, 环比增加12家",
        "同比增长3—5%, 同比增长3—5%",
        "同比持平, 同比持平",
    })
    void aSignIsSaidAsAVerb(String written, String said) {
        assertThat(FigureVerbs.change(new Fact(written, "指标[0].变化", Place.of("t.yaml")))
                        .getAsString())
                .isEqualTo(said);
    }

    @Test
    void aFigureOfWhichOnlyAnothersIsKnownIsThatOnes() {
        assertThat(FigureVerbs.ofOthers(figure("{指标: 国家级孵化器, 比较: [{对象: 邻市, 差: 高于我市两倍}]}")))
                .hasValueSatisfying(said -> assertThat(said).hasToString("邻市国家级孵化器高于我市两倍"));
        assertThat(FigureVerbs.ofOthers(figure("{指标: 国家级孵化器, 数值: 2家, 比较: [{对象: 邻市, 差: 6家}]}")))
                .isEmpty();
        assertThat(FigureVerbs.ofOthers(figure("{指标: 城镇化率, 比较: [{对象: 全省, 差: 低5个百分点}]}")))
                .isEmpty();
    }

    private static Entry figure(String yaml) {
        return FillIns.read("指标: [" + yaml + "]\n")
                .root()
                .entries(Key.INDICATORS)
                .get(0);
    }

    @ParameterizedTest
    @CsvSource({
        "科技贡献率, 56%, 科技贡献率为",
        "城镇化率, 约70%, 城镇化率",
        "城镇化率, 达到70%, 城镇化率",
        "粮食产量, 3万吨, 粮食产量",
        "固定资产投资, 64亿元, 固定资产投资",
    })
    void aShareHasAVerbBehindIt(String indicator, String value, String said) {
        assertThat(FigureVerbs.indicator(new Fact(indicator, "指标[0].指标", Place.of("t.yaml")), value, false)
                        .getAsString())
                .isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource({
        "全港泊位, 120个, 全港泊位有",
        "护渔队员, 36人, 护渔队员有",
        "登记的船员, 36人, 登记的船员有",
        "新增泊位, 12个, 新增泊位",
        "码头改造, 9座, 码头改造",
        "休渔期, 三个月, 休渔期",
        "人均渔具费, 1.2万元, 人均渔具费为",
        "上船持证率, 约62%, 上船持证率为",
    })
    void aFigureThatIsASentenceHasAPredicate(String indicator, String value, String said) {
        assertThat(FigureVerbs.indicator(new Fact(indicator, "指标[0].指标", Place.of("t.yaml")), value, true)
                        .getAsString())
                .isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource({
        "没有持证的, 38%, 没有持证的占",
        "不愿上岸的渔民, 12%, 不愿上岸的渔民占",
        "船龄过二十年的, 53艘, 船龄过二十年的有",
    })
    void someOfThemAreAShareOrANumber(String indicator, String value, String said) {
        assertThat(FigureVerbs.indicator(new Fact(indicator, "指标[0].指标", Place.of("t.yaml")), value, false)
                        .getAsString())
                .isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource({
        "固定资产投资, 64亿元, 完成",
        "地区生产总值, 312亿元, 实现",
        "一般公共预算收入, 21亿元, 实现",
        "社会消费品零售总额, 98亿元, 实现",
        "进出口总额, 5亿美元, 实现",
        "税费收入, 38亿元, 实现",
        "旅游综合收入, 98亿元, 实现",
        "刑事案件, 23起, 发生",
        "道路交通事故, 23起, 发生",
        "森林火灾, 2起, 发生",
    })
    void whatIsInvestedIsCompletedWhatIsEarnedIsRealisedAndAccidentsHappen(
            String indicator, String value, String verb) {
        assertThat(FigureVerbs.before(indicator, value, "")).isEqualTo(verb);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "达到64亿元",
                "增长6%",
                "超过60亿元",
                "为64亿元",
                "占全市的三成",
                "突破60亿元",
                "完成64亿元",
                "降至60亿元",
                "从60亿元增加到64亿元",
                "累计完成64亿元",
                "已达64亿元",
                "首次突破60亿元",
                "预计完成64亿元",
                "高达64亿元",
                "增至64亿元",
                "翻了一番",
                "增幅6%",
            })
    void aValueThatSaysItsVerbNeedsNoOther(String value) {
        assertThat(FigureVerbs.before("固定资产投资", value, "")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"森林覆盖率", "工业投资占比", "优良天数比例", "民间投资比重", "群众满意度", "人均可支配收入增长率", "细颗粒物平均浓度", "粮食总产量", "常住人口总数"})
    void ratesSharesAndAveragesAreNotCompleted(String indicator) {
        assertThat(FigureVerbs.before(indicator, "62%", "")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"新增城镇就业", "引进项目投资", "处置险情"})
    void anIndicatorThatBeginsWithAVerbHasItsVerb(String indicator) {
        assertThat(FigureVerbs.before(indicator, "1200人", "")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"下降3%", "同比下降0.6%", "减少2亿元", "回落1.2个百分点", "下滑3%", "同比降3%", "-3%", "负增长"})
    void nobodyRealisesAFall(String change) {
        assertThat(FigureVerbs.before("地区生产总值", "312亿元", change)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"下降12%", "减少4起"})
    void fewerAccidentsStillHappen(String change) {
        assertThat(FigureVerbs.before("道路交通事故", "23起", change)).isEqualTo("发生");
    }

    @ParameterizedTest
    @ValueSource(strings = {"零发生", "未发生", "零", "没有发生"})
    void anAccidentThatDidNotHappenDoesNotHappen(String value) {
        assertThat(FigureVerbs.before("重大交通事故", value, "")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"增长6.2%", "增幅居全市第二位", ""})
    void aRiseKeepsTheVerb(String change) {
        assertThat(FigureVerbs.before("地区生产总值", "312亿元", change)).isEqualTo("实现");
    }

    @ParameterizedTest
    @ValueSource(strings = {"医保基金", "驻村工作队", "投诉举报", "新收案件", "审执结案件", "受理案件", "村集体收入"})
    void mostIndicatorsNeedNoVerb(String indicator) {
        assertThat(FigureVerbs.before(indicator, "12件", "")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"固定资产投资", "道路交通事故"})
    void anIndicatorWithoutAValueNeedsNone(String indicator) {
        assertThat(FigureVerbs.before(indicator, "", "")).isEmpty();
    }
}
