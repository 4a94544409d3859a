package qicao.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import qicao.draft.TextView;
import qicao.planning.FillIns;

/** Where facts meet frames and each other: what reads aloud as a stumble. */
final class JointsTest {
    private static final String MEETING = "会议: {名称: 全县渔港工作会议, 主题: 渔港}\n";

    @Test
    void anOwnerBehindSeveralSentencesBeginsOneOfHisOwn() {
        assertThat(text("任务: [{题: 抓建设, 措施: [{题: 修码头, 内容: 先修南港。北港随后跟上, 责任单位: 县水产局}, 备足石料]}]\n"))
                .containsPattern("北港随后跟上。[^，]*县水产局");
        assertThat(text("任务: [{题: 抓建设, 措施: [{题: 修码头, 内容: 南港先行, 责任单位: 县水产局}, 备足石料]}]\n"))
                .containsPattern("南港先行。[^，]*县水产局");
    }

    /** The same words would be the same sentence again. */
    @Test
    void anOwnerIsASentenceOnlyOnce() {
        String tasks =
                "任务: [{题: 抓建设, 措施: [{题: 修码头, 责任单位: 县水产局}, {题: 备足石料}, " + "{题: 清航道, 内容: 先清主航道。支航道跟上, 责任单位: 县水产局}]}]\n";

        assertThat(text(tasks)).containsPattern("支航道跟上，[^。]*县水产局");
        assertThat(text(tasks.replace("{题: 修码头, 责任单位: 县水产局}", "{题: 修码头}"))).containsPattern("支航道跟上。[^，]*县水产局");
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
        assertThat(text("成绩: [{题: 建设提速, 内容: " + body + ", 数据: [{指标: 泊位, 数值: 120个}]}]\n"))
                .contains(body + mark + "泊位120个");
    }

    @Test
    void aJudgementIsNotHopedOfAnybody() {
        String hopes = "会议类型: 启动仪式\n希望: [{题: 热情待客, 内容: 一句问候、一次让路，都是最好的名片, 对象: 全港船员}]\n";

        assertThat(text(hopes)).contains("一句问候、一次让路，都是最好的名片。");
        assertThat(text(hopes)).containsPattern("名片。[^。]*全港船员[^。]*。");
        assertThat(text(hopes.replace("一句问候、一次让路，都是最好的名片", "做好每一次让路"))).contains("希望全港船员做好每一次让路");
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
        assertThat(text("会议类型: 启动仪式\n希望: [{题: 满载而归, 对象: 全港船员}]\n")).containsPattern("满载而归。[^。]*全港船员[^。]*。");
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
