package qicao.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import qicao.draft.Run;
import qicao.draft.TextView;
import qicao.planning.FillIns;

/** Where facts meet frames and each other: what reads aloud as a stumble. */
final class JointsTest {
    private static final String MEETING = "会议: {名称: 全县渔港工作会议, 主题: 渔港}\n";

    @Test
    void whoMustActStandsBeforeWhatHeMustDo() {
        String measure = "任务: [{题: 抓建设, 措施: [{题: TITLE, 内容: BODY, 责任单位: 县水产局}, {题: 石料, 内容: 备足石料}]}]\n";

        assertThat(text(measure.replace("TITLE", "修码头").replace("BODY", "先修南港。北港随后跟上")))
                .contains("县水产局要修码头。先修南港。北港随后跟上。");
        assertThat(text(measure.replace("TITLE", "码头").replace("BODY", "泊位逐个加固，一个不漏")))
                .contains("县水产局要")
                .contains("泊位逐个加固，一个不漏。")
                .doesNotContain("负责");
        assertThat(text(measure.replace("TITLE", "码头").replace("BODY", "南港由企业投资，北港很旧")))
                .containsPattern("北港很旧。[^。]*县水产局");
    }

    @Test
    void aTimeThatCannotStandBeforeTheDeedIsItsOwnSentence() {
        assertThat(text("任务: [{题: 抓建设, 措施: [{题: 加固码头, 内容: 9月1日开港, 责任单位: 县水产局, 时限: 8月底前}, {题: 石料, 内容: 备足石料}]}]\n"))
                .containsPattern("县水产局要加固码头。9月1日开港。[^，。]*8月底前[^，。]*。");
    }

    @Test
    void shortDeedsOfOneMeasureAreOneSentence() {
        String deeds = "任务: [{题: 抓建设, 措施: [{题: 修码头, 内容: 先易后难, 事项: [修建南港, 修复北港, 疏浚航道]}, 备足石料]}]\n";

        assertThat(text(deeds)).contains("先易后难。修建南港；修复北港；疏浚航道。");
        assertThat(text(deeds.replace("先易后难", "今年办好三件事"))).contains("今年办好三件事：修建南港；修复北港；疏浚航道。");
        assertThat(text(deeds.replace("修建南港,", "{内容: 修建南港, 责任单位: 县水产局},"))).contains("县水产局要修建南港。修复北港。疏浚航道。");
    }

    @Test
    void anOrderWithoutSubjectHasItsMust() {
        String measures =
                "任务: [{题: 渔港是门户, 内容: 坚持先易后难, 措施: [{题: 码头是门面, 内容: 加固南港}, {题: 航道是命脉, 内容: 疏浚主航道。组织清障, 责任单位: 县水产局}]}, {题: 管好渔港}]\n";

        assertThat(text(measures)).contains("要坚持先易后难。").contains("码头是门面。要加固南港。").contains("航道是命脉。县水产局要疏浚主航道。组织清障。");
        assertThat(text("会议类型: 政府工作报告\n" + measures)).contains("坚持先易后难。").doesNotContain("要坚持先易后难");
        assertThat(text(measures.replace("加固南港", "南港要加固"))).contains("码头是门面。南港要加固。");
        assertThat(text(measures.replace("加固南港", "规划管长远"))).contains("码头是门面。规划管长远。");
    }

    @Test
    void anOwnerBeginsASentenceWhereTheDemandIsHis() {
        assertThat(text("任务: [{题: 抓进度, 措施: [{题: 补短板, 内容: 南港北港推进很不平衡，有快有慢，要加快施工, 责任单位: 县水产局}, 备足石料]}]\n"))
                .contains("南港北港推进很不平衡，有快有慢。县水产局要加快施工。");
        assertThat(text("任务: [{题: 抓进度, 措施: [{题: 补短板, 内容: 工期很紧，要加快施工, 责任单位: 县水产局}, 备足石料]}]\n"))
                .contains("工期很紧，县水产局要加快施工。");
    }

    @Test
    void aTargetIsEnsuredAndOneOfSeveralClausesIsNotLedByEffort() {
        String tasks = "任务: [{题: 抓建设, 目标: GOAL甲}, {题: 抓管理, 目标: GOAL乙}, {题: 抓安全, 目标: GOAL丙}]\n";

        assertThat(text(tasks.replace("GOAL", "码头年底前全部完工")))
                .contains("确保码头")
                .doesNotContain("这项工作要")
                .doesNotContain("总的目标");
        assertThat(text(tasks.replace("GOAL", "码头年底前全部完工，一处不漏"))).doesNotContainPattern("要[^，。]+，确保码头");
    }

    @Test
    void howOftenStandsBehindItsDeed() {
        assertThat(text("任务: [{题: 抓安全, 措施: [{题: 抓演练, 内容: 每半年组织应急演练，不合格的补练, 目标: 1次}, 备足石料]}]\n"))
                .contains("每半年组织应急演练1次，不合格的补练。");
    }

    @Test
    void thoseOneSpeaksForAreNamedOnce() {
        String thanks = "致谢: [{对象: 全县船员, 代表: 县委, 方式: 慰问}, {对象: 全县渔民, 代表: 县委, 方式: 感谢}]\n任务: [修码头, 清航道]\n";

        assertThat(text(thanks)).containsOnlyOnce("代表县委").contains("向全县渔民表示衷心的感谢！");
        assertThat(text(thanks.replace("全县渔民, 代表: 县委", "全县渔民, 代表: 县政府")))
                .contains("代表县委")
                .contains("代表县政府");
    }

    @ParameterizedTest
    @CsvSource({
        "'{对象: 全港村民, 内容: 为渔港建设作出的让步}', 对全港村民为渔港建设作出的让步表示",
        "'{对象: 全体船员, 内容: 克服的困难}', 对全体船员克服的困难表示",
        "'{对象: 北港大桥顺利通车, 方式: 祝贺}', 对北港大桥顺利通车表示热烈的祝贺",
        "'{对象: 参加通车的同志}', 向参加通车的同志表示",
        "'{对象: 全体船员}, {对象: 全港村民, 代表: 县政府, 内容: 为渔港建设作出的贡献}', 我代表县政府，对全港村民为渔港建设作出的贡献表示"
    })
    void thanksFitWhomOrWhatTheyAreFor(String thanks, String said) {
        assertThat(text("致谢: [" + thanks + "]\n任务: [修码头, 清航道]\n")).contains(said);
    }

    @Test
    void whoMustDoATaskOfSeveralMeasuresMustDoThemAll() {
        assertThat(text("任务: [{题: 抓建设, 责任单位: 县水产局, 时限: 9月底前, 措施: [修码头, 清航道]}, {题: 抓管理, 内容: 南港先行}]\n"))
                .containsPattern("以上[^。]*县水产局")
                .doesNotContain("这项工作由")
                .doesNotContain("这项任务由");
    }

    @ParameterizedTest
    @CsvSource({"表彰了先进集体, 我讲", "观看了警示教育片, 我讲", "通报了渔港建设进展, 我再"})
    void aCeremonyIsNoSpeechBefore(String deed, String verb) {
        String announced = text("议程: {此前: [{人: 大会, 事: " + deed + "}]}\n任务: [修码头, 清航道]\n要求: [压实责任, 严守时限]\n");

        assertThat(announced.replaceAll("我就[^，。]*?工作", "我")).contains(verb);
    }

    @Test
    void whichOfThemItIsAboutIsTheSubject() {
        assertThat(text("任务: [{题: 安置船工, 措施: [{题: 愿意上岸的, 内容: 培训后安排进码头。一人一岗}, {题: 没有停靠的9条船, 内容: 年前拖走。一条不留}]}]\n"))
                .contains("愿意上岸的，培训后安排进码头。")
                .contains("没有停靠的9条船，年前拖走。");
    }

    @Test
    void problemsInASectionOfTheirOwnAreNotSetAgainstResultsBeforeIt() {
        String facts =
                "会议类型: 安全生产会\n成绩: [{题: 换新机, 内容: 换新机器120台，事故减少2起}]\n问题: [{题: 灯标失修, 内容: 坏了9座}, {题: 夜航不报, 内容: 一月11次}]\n形势: [{题: 台风将至, 内容: 七月进入汛期，浪高风大，船多港小，最怕抢道，也怕不听指挥，去年这个时候就有三条船搁浅在主航道上，堵了两天两夜，教训很深}, {题: 夜里雾大, 内容: 能见度低}]\n任务: [修码头, 清航道]\n";

        assertThat(text(facts)).doesNotContain("同时").doesNotContain("肯定成绩");
    }

    @Test
    void whatOnesOwnPeopleMustDoComesBehindWhatGuestsAreHopedToDo() {
        assertThat(text("会议类型: 启动仪式\n要求: [{题: 管好航道, 内容: 每天巡查}]\n希望: [{题: 常来停靠, 对象: 各位船东}]\n"))
                .containsPattern("希望各位船东常来停靠。[\\s　]*同时，");
    }

    @Test
    void theOnlyJudgementInFrontIsLedUpTo() {
        String talk =
                "会议类型: 座谈会\n形势: [{题: 船多港小, 内容: 泊位缺口三成}]\n回应: [{人: 船东老林, 事: 泊位太挤, 内容: 年内扩建南港。北港开春动工}, {人: 船东老方, 事: 加油排队, 内容: 增设油站。随到随加}]\n希望: [{题: 守好规矩, 内容: 按号停靠，不抢泊位，夜里不熄航灯，出港先报船名}, {题: 多提意见, 内容: 有话当面讲，也可以打电话、写纸条，件件有人回}]\n";

        assertThat(text(talk)).containsPattern("的情况看，船多港小，泊位缺口三成。").contains("泊位太挤的问题");
        assertThat(text(talk.replace("船多港小", "今年是建港第一年"))).doesNotContain("的情况看");
    }

    @Test
    void aContentThatBeginsWithTheVerbOfItsTitleSaysItsGist() {
        assertThat(text("任务: [{题: 抓建设, 措施: [{题: 完善设施, 内容: 完善灯标和油站，先南后北}, {题: 备足石料, 内容: 就近开采}]}]\n"))
                .contains("完善设施，重点是完善灯标和油站，先南后北。");
    }

    @Test
    void oneListHasOneMarkBehindItsTitles() {
        String measures = "任务: [{题: 抓建设, 措施: [{题: 延长防波堤, 内容: BODY}, {题: 疏通主航道, 内容: 清除礁石沉船}, {题: 管好灯标, 内容: 先看后换}]}]\n";

        assertThat(text(measures.replace("BODY", "抓紧勘测设计，尽快开工")))
                .contains("延长防波堤，抓紧勘测设计，尽快开工。二是疏通主航道，清除礁石沉船。三是管好灯标，先看后换。");
        for (String body : List.of(
                "抓紧勘测设计, 责任单位: 县水产局",
                "抓紧勘测设计, 时限: 9月底前",
                "9月1日前抓紧勘测设计",
                "县水产局把图纸拿出来",
                "工期很紧，要抓紧勘测设计",
                "先做勘测。再定图纸",
                "抓紧勘测设计，倒排工期，配齐人手，备足石料，赶在冬季大风到来以前把最险的那一段抢出来")) {
            assertThat(text(measures.replace("BODY", body))).contains("延长防波堤。").contains("二是疏通主航道。清除礁石沉船。三是管好灯标。先看后换。");
        }
    }

    @Test
    void whoAnswersForWhatIsNoOrderIsNamedBehindTheTitle() {
        String measures = "任务: [{题: 抓建设, 措施: [{题: 灯标上岗, 内容: BODY, 责任单位: 县水产局}, {题: 疏通主航道, 内容: 清除礁石沉船}]}]\n";

        assertThat(text(measures.replace("BODY", "灯标夜里常亮，坏的当天换下")))
                .containsPattern("灯标上岗，由县水产局[^，。]*负责[^，。]*。灯标夜里常亮，坏的当天换下。");
        assertThat(text(measures.replace("BODY", "灯标夜里常亮, 时限: 9月底前")))
                .containsPattern("灯标上岗，由县水产局[^，。]*负责[^，。]*。9月底前，灯标夜里常亮。");
        assertThat(text(measures.replace("BODY", "9月1日起灯标常亮, 时限: 8月底前")))
                .containsPattern("灯标上岗，(?:由县水产局负责，8月底前|县水产局要在8月底前)[^，。]+。9月1日起灯标常亮。");
    }

    @Test
    void aTitleThatCountsWhatFollowsLeadsUpToIt() {
        String measures = "任务: [{题: 抓建设, 措施: [{题: 管好三件事, 内容: BODY}, {题: 疏通主航道, 内容: 清除礁石沉船}]}]\n";

        assertThat(text(measures.replace("BODY", "进港登记、出港报备、夜航亮灯"))).contains("管好三件事：进港登记、出港报备、夜航亮灯。");
        assertThat(text(measures.replace("BODY", "每天对账"))).doesNotContain("：每天对账");
        assertThat(text(measures.replace("BODY", "依托渔政、海事、边防，管好进出港"))).doesNotContain("三件事：");
    }

    @Test
    void aHopeAmongNumbersIsALabel() {
        String hopes = "会议类型: 启动仪式\n希望: [{题: 守好航道, 内容: 夜里不断人。白天不断巡}, {题: 善待客商, 内容: 热情引水, 对象: 全港船员}]\n";

        assertThat(text(hopes)).contains("一是守好航道。").contains("二是希望全港船员善待客商。热情引水。");
    }

    @Test
    void amongLabelsANounIsOneToo() {
        String measures = "任务: [{题: 抓建设, 措施: [{题: 泊位和灯标, 内容: 南北两港都要查}, {题: 疏通主航道, 内容: BODY}]}]\n";

        assertThat(text(measures.replace("BODY", "清除礁石沉船。先清南口"))).contains("一是泊位和灯标。南北两港都要查。二是疏通主航道。清除礁石沉船。");
        assertThat(text(measures.replace("BODY", "清除礁石沉船"))).contains("二是疏通主航道，清除礁石沉船。");
    }

    @Test
    void aLabelGoesOnWithItsContentAndAStatementDoesNot() {
        String measures = "任务: [{题: 抓建设, 措施: [{题: 优胜劣汰, 内容: BODY}, {题: 疏通主航道, 内容: 清除礁石沉船}]}]\n";

        assertThat(text(measures.replace("BODY", "两年不达标的船队清退"))).contains("优胜劣汰，两年不达标的船队清退。");
        assertThat(text(measures.replace("BODY", "前几年没有认真考核，船队良莠不齐"))).contains("优胜劣汰。前几年没有认真考核");
        assertThat(text(measures.replace("BODY", "先定标准。再分等次"))).contains("优胜劣汰。先定标准。再分等次。");
    }

    @Test
    void figuresAreSeparatedByWhatTheySay() {
        String figures = "成绩: [{题: 渔港建设提速, 内容: 南港开工, 数据: [FIGURES]}]\n";

        assertThat(text(figures.replace("FIGURES", "{指标: 泊位, 数值: 12个}, {指标: 油站, 数值: 3座}")))
                .contains("泊位12个、油站3座。");
        assertThat(text(figures.replace("FIGURES", "{指标: 三年获评的泊位, 数值: 5个}, {指标: 油站, 数值: 3座}")))
                .contains("5个，油站3座。");
        assertThat(text(figures.replace("FIGURES", "{指标: 疏浚航道, 数值: 9公里}, {指标: 清除沉船, 数值: 4条}")))
                .contains("疏浚航道9公里，清除沉船4条。");
        assertThat(text(figures.replace("FIGURES", "{指标: 疏浚航道, 数值: 9公里}, {指标: 到港船舶, 数值: 800艘次, 变化: 增长5%}")))
                .contains("疏浚航道9公里；到港船舶800艘次，增长5%。");
        assertThat(text(figures.replace("FIGURES", "{指标: 到港船舶, 变化: 增长5%}, {指标: 卸货用时, 变化: 缩短两成}")))
                .contains("到港船舶增长5%，卸货用时缩短两成。");
    }

    @Test
    void aMultipleIsToldOfWhatItIsAMultipleOf() {
        assertThat(text("成绩: [{题: 渔港建设提速, 数据: [{指标: 卸货量, 数值: 6万吨, 比较: {对象: 三年前, 差: 近2.5倍}}]}]\n"))
                .contains("6万吨，是三年前的近2.5倍");
    }

    @Test
    void anIndicatorThatSaysItsVerbGetsNoOther() {
        String figure = "成绩: [{题: 渔港建设提速, 数据: [{指标: NAME, 数值: 6亿元}, {指标: 到港船舶, 数值: 800艘次}]}]\n";

        assertThat(text(figure.replace("NAME", "技改计划完成投资")))
                .contains("技改计划完成投资6亿元")
                .doesNotContain("完成技改");
        assertThat(text(figure.replace("NAME", "项目总投资"))).contains("项目总投资6亿元").doesNotContain("完成项目");
        assertThat(text(figure.replace("NAME", "固定资产投资"))).contains("完成固定资产投资6亿元");
    }

    @Test
    void aReportWithATitleOfItsOwnSaysWhereItIsGiven() {
        String report = "会议类型: 政府工作报告\n标题: 全县工作报告\n任务: [修码头, 清航道]\n";

        assertThat(text(report)).contains("全县工作报告\n——在全县渔港工作会议上\n");
        assertThat(text(report + "副标题: 2026年1月6日\n")).doesNotContain("在全县渔港工作会议上");
    }

    @Test
    void whatWasDoneIsNotCountedAtACelebration() {
        String facts = "成绩: [{题: 渔港吞吐能力翻了一番, 内容: LONG}, {题: 渔民收入稳步增长, 内容: LONG}, {题: 港城面貌焕然一新, 内容: LONG}]\n"
                .replace("LONG", "修码头、清航道、".repeat(15) + "样样有变化");

        assertThat(text("会议类型: 庆祝大会\n" + facts)).contains("　　渔民收入稳步增长。修码头").doesNotContain("一是");
        assertThat(text("会议类型: 推进会\n任务: [修码头]\n" + facts)).contains("二是渔民收入稳步增长");
    }

    @Test
    void severalGroupsThatAreThankedAreSetOff() {
        assertThat(text("成绩: [渔港扩建]\n致谢: {对象: 全县渔民，驻港官兵, 方式: 敬意}\n")).contains("向全县渔民，驻港官兵，表示崇高的敬意！");
        assertThat(text("成绩: [渔港扩建]\n致谢: {对象: 全县渔民, 方式: 敬意}\n")).contains("向全县渔民表示崇高的敬意！");
    }

    @Test
    void wishesForSeveralAreNotNumbered() {
        assertThat(text("会议类型: 总结表彰会\n希望: [{对象: 老船长, 内容: 言传身教、倾囊相授，多带几个徒弟}, {对象: 年轻船员, 内容: 多出海}]\n"))
                .contains("希望老船长言传身教、倾囊相授，多带几个徒弟。希望年轻船员多出海。")
                .doesNotContain("点希望");
    }

    @Test
    void situationsInFrontFollowEachOther() {
        assertThat(text("会议类型: 庆祝大会\n形势: [{题: 渔港是县城的门面, 内容: 客商下船先看码头}, {题: 船多港小的矛盾越来越突出, 内容: 泊位缺口三成}]\n"))
                .contains("渔港是县城的门面，客商下船先看码头。船多港小的矛盾越来越突出，泊位缺口三成。");
    }

    @Test
    void aRuleThatHasItsOwnSubjectGetsNone() {
        String measure = "任务: [{题: 抓建设, 措施: [{题: 轮岗交流制度要落到实处, 内容: BODY, 责任单位: 县水产局}, {题: 备料, 内容: 备足石料}]}]\n";

        for (String rule : List.of(
                "采购、核算、仓储岗位满五年必须轮换", "实行轮岗以后，老账由接手的人负责清理", "改善码头食堂的费用单独列支", "查实一半以上的漏报就可以停发补贴", "坚持以老带新，是渔港多年的传统")) {
            assertThat(text(measure.replace("BODY", rule)))
                    .contains(rule)
                    .doesNotContain("要" + rule)
                    .doesNotContain("县水产局" + rule);
        }
    }

    @Test
    void whereOneItemHasNoTitleToSetOffNoneIs() {
        String measures = "任务: [{题: 抓建设, 措施: [{题: 延长防波堤, 内容: 先做勘测。再定图纸}, {题: 疏通主航道, 内容: 先清礁石。再清沉船}]}]\n";

        assertThat(leads(measures)).contains("延长防波堤", "疏通主航道");
        assertThat(leads(measures.replace("题: 疏通主航道, ", ""))).isEmpty();
    }

    private static List<String> leads(String yaml) {
        return Drafter.shipped()
                .draft(FillIns.read(MEETING + yaml), new DraftingOptions(OptionalLong.of(1)))
                .draft()
                .runs()
                .filter(run -> run.emphasis() == Run.Emphasis.LEAD)
                .map(Run::text)
                .toList();
    }

    @Test
    void whatATopicConcernsHasItsSubject() {
        String concerns = "形势: [{题: 关系渔民生计, 内容: 全县三成人家靠海}, {题: 关系海上安全, 内容: 台风年年来}]\n任务: [修码头, 清航道]\n";

        assertThat(text(concerns)).contains("一是渔港工作关系渔民生计").contains("二是关系海上安全");
        assertThat(text(concerns.replace("关系渔民生计", "渔民增收的现实需要").replace("关系海上安全", "平安建设的重要保障")))
                .contains("第一，做好渔港工作，是渔民增收的现实需要")
                .contains("第二，是平安建设的重要保障");
    }

    @Test
    void onlyTitlesThatAreOneSentenceWithTheirContentGoUnnumbered() {
        String results = "成绩: [{题: 渔获稳定, 内容: 全年上岸3万吨}, {题: 航道畅通, 内容: 全年没有停航}]\n任务: [修码头, 清航道]\n";

        assertThat(text(results)).contains("渔获稳定，全年上岸3万吨。航道畅通，全年没有停航。");
        assertThat(text(results.replace("渔获稳定", "渔获稳定，鱼价平稳"))).contains("一是渔获稳定，鱼价平稳。全年上岸3万吨。二是航道畅通。");
        assertThat(text(results.replace("全年上岸3万吨", "全年上岸3万吨。比上年多"))).contains("一是渔获稳定。全年上岸3万吨。比上年多。二是航道畅通。");
    }

    @Test
    void anItemOfANumberedRowKeepsItsTitleUnlessItsContentBeginsWithIt() {
        String measures =
                "任务: [{题: 抓建设, 措施: [{题: 清理航道, 内容: 落实《关于清理航道的意见》}, {题: 修建码头, 内容: 加快修建北港码头}, {题: 备足石料, 内容: 就近开采}]}]\n";

        assertThat(text(measures)).contains("要清理航道，落实《关于清理航道的意见》").contains("要加快修建北港码头。");
    }

    @Test
    void noFrameLeadsUpUnderAHeadingOfTheWriters() {
        String cases =
                "会议类型: 总结表彰会\n结构: [案例, 任务]\n案例: [{题: 守港, 主体: 王大海, 内容: 守港三十年}, {题: 救船, 主体: 李小河, 内容: 救起七人}]\n任务: [修码头, 清航道]\n";

        assertThat(text(cases)).doesNotContainPattern("一、.*\n　　一是");
        assertThat(text(cases + "各部分标题: {案例: 码头上的人}\n")).containsPattern("一、码头上的人\n　　一是");
    }

    @ParameterizedTest
    @CsvSource({"平安是干出来的, true", "这说明平安是干出来的, false", "实践证明，平安是干出来的, false"})
    void aLessonThatSaysWhereItComesFromIsNotIntroduced(String lesson, boolean introduced) {
        assertThat(text("案例: [{题: 守港, 内容: 三十年如一日, 启示: '" + lesson + "'}]\n任务: [修码头, 清航道]\n")
                        .contains("如一日。" + lesson))
                .isNotEqualTo(introduced);
    }

    @ParameterizedTest
    @CsvSource({
        "'修好码头9座', ，",
        "'修好码头9座，其中南港3座', ；",
        "'修好码头9座；清淤2万方', ；",
        "'修好码头9座。其余开春动工', 。",
    })
    void aFigureIsNoPartOfTheLastClauseBeforeIt(String body, String mark) {
        String one = mark.equals("。") ? "泊位有120个" : "泊位120个";
        assertThat(text("成绩: [{题: 建设提速, 内容: " + body + ", 数据: [{指标: 泊位, 数值: 120个}]}]\n"))
                .contains(body + mark + one);
    }

    @Test
    void aJudgementIsNotHopedOfAnybody() {
        String hopes = "会议类型: 启动仪式\n希望: [{题: 热情待客, 内容: 一句问候、一次让路，都是最好的名片, 对象: 全港船员}]\n";

        assertThat(text(hopes)).contains("希望全港船员热情待客。一句问候、一次让路，都是最好的名片。");
        assertThat(text(hopes.replace("热情待客", "平安出海、满载而归，是全县的心愿"))).containsPattern("名片。[^。]*全港船员[^。]*。");
        assertThat(text(hopes.replace("一句问候、一次让路，都是最好的名片", "做好每一次让路"))).contains("希望全港船员热情待客，做好每一次让路");
    }

    @Test
    void aTitleIsTheSubjectOfABodyThatGoesOn() {
        assertThat(text("形势: [{题: 港外有天然沙洲, 内容: 是难得的避风良港}, {题: 船多港小, 内容: 泊位缺口三成}]\n任务: [修码头, 清航道]\n"))
                .contains("一是港外有天然沙洲，是难得的避风良港；二是船多港小，泊位缺口三成。");
    }

    @Test
    void theWritersOwnWordComesBeforeTheCallAndAWishBehindIt() {
        String call = "任务: [修码头, 清航道]\n号召: {目标: 建设平安渔港, 内容: 潮水不等人}\n";

        assertThat(text(call)).containsPattern("同志们，潮水不等人。.*建设平安渔港.*！\\s*$");
        assertThat(text(call.replace("潮水不等人", "祝大家满载而归"))).containsPattern("建设平安渔港.*！祝大家满载而归。\\s*$");
    }

    @Test
    void aHopeWithoutBodyStillSaysWhomItIsFor() {
        assertThat(text("会议类型: 启动仪式\n希望: [{题: 满载而归, 对象: 全港船员}]\n")).contains("希望全港船员满载而归。");
    }

    @Test
    void whereTheWriterAppealsWeDoNot() {
        assertThat(text("任务: [修码头, 清航道]\n号召: {内容: 潮水不等人！让我们出海吧！}\n")).containsPattern("同志们，潮水不等人！让我们出海吧！\\s*$");
    }

    private static String text(String yaml) {
        return TextView.render(Drafter.shipped()
                .draft(FillIns.read(MEETING + yaml), new DraftingOptions(OptionalLong.of(1)))
                .draft());
    }
}
