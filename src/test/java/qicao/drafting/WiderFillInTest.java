package qicao.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import qicao.draft.TextView;
import qicao.planning.FillIns;

/** What real speeches tell of their facts: shortfalls with results, causes, comparisons, dated actions, several acts of thanks. */
final class WiderFillInTest {
    private static final String MEETING = "会议: {名称: 全县渔港工作会议, 主题: 渔港}\n";

    @Test
    void aResultTellsWhatIsWantingAndWhy() {
        assertThat(text("成绩: [{题: 码头建设提速, 内容: 建成泊位12个, 不足: [支航道没有开工], 原因: [征海手续慢]}, 渔船改造加快]\n"))
                .containsPattern("建成泊位12个。(但|同时)[^。]*支航道没有开工，主要(原因)?是征海手续慢。");
    }

    @ParameterizedTest
    @CsvSource({"征海手续慢, 主要(原因)?是征海手续慢", "主要是征海手续慢, '，主要是征海手续慢'", "受台风影响, '，受台风影响'"})
    void aCauseIsToldAsACause(String cause, String told) {
        assertThat(text("问题: [{题: 进度偏慢, 内容: 只完成三成, 原因: " + cause + "}, 人手不够]\n"))
                .containsPattern(told);
    }

    @ParameterizedTest
    @CsvSource({"称号: 先进集体, 【待补：表彰名单对象】.*先进集体", "对象: 南港渔业公司, 南港渔业公司.*【待补：表彰名单称号】"})
    void anHonourThatIsHalfSaidHasAHole(String half, String told) {
        assertThat(text("表彰: {决定: 县政府的表彰决定, 名单: [{" + half + "}]}\n")).containsPattern(told);
    }

    @Test
    void anOwnerWhomTheContentCallsByAnotherNameIsNotReportedLost() {
        String measures = "任务: [{题: 抓配合, 措施: [{题: 上下联动, 内容: 专业部要与各港配合, 责任单位: 各专业部}, 备足石料]}]\n";

        assertThat(Drafter.shipped()
                        .draft(FillIns.read(MEETING + measures), DraftingOptions.defaults())
                        .findings())
                .isEmpty();
        assertThat(text(measures)).contains("专业部要与各港配合。");
    }

    @Test
    void severalSentencesDoNotRunIntoTheCause() {
        assertThat(text("问题: [{题: 进度偏慢, 内容: 南港只完成三成。北港没有开工, 原因: 征海手续慢}, 人手不够]\n"))
                .containsPattern("北港没有开工。(究其原因|分析原因)，主要是征海手续慢");
    }

    @ParameterizedTest
    @CsvSource({"最快的南港, 慢3天, 比最快的南港慢3天", "与去年同期, 持平, '，与去年同期持平'"})
    void aFigureIsCompared(String with, String difference, String told) {
        assertThat(text("成绩: [{题: 建设提速, 数据: [{指标: 建成泊位, 数值: 12个, 比较: {对象: " + with + ", 差: " + difference
                        + "}}]}, 渔船改造加快]\n"))
                .contains(told);
    }

    @Test
    void actionsKeepTheirOwnTimesAndOwners() {
        assertThat(
                        text(
                                "任务: [{题: 抓建设, 措施: [{题: 修码头, 事项: [{内容: 建成南港码头, 时限: 8月底前}, {内容: 启动北港码头, 责任单位: 县水产局, 时限: 9月底前}]}, 备足石料]}]\n"))
                .containsPattern("8月底前[^。]*建成南港码头|建成南港码头[^。]*8月底前")
                .containsPattern("9月底前[^。]*启动北港码头")
                .contains("县水产局")
                .doesNotContainPattern("启动北港码头[^。]*完成");
    }

    @Test
    void everyActOfThanksHasItsKind() {
        String text = text("""
                致谢:
                  - {对象: 各位来宾, 方式: 欢迎, 代表: 县委}
                  - {对象: 全港船员, 方式: [感谢, 慰问]}
                  - {对象: 出海船队, 内容: 长期以来的支持}
                  - {对象: 海事部门, 内容: 出动船只护航}
                """);

        assertThat(text)
                .containsPattern("代表县委，向各位来宾表示热烈的欢迎！")
                .contains("向全港船员表示衷心的感谢和亲切的慰问！")
                .contains("对出海船队长期以来的支持表示衷心的感谢！")
                .contains("向出动船只护航的海事部门表示衷心的感谢！");
    }

    @Test
    void ownWordsOfThanksReplaceOurs() {
        assertThat(text("致谢: {对象: 全港船员, 内容: 我要向全港船员说一声感谢}\n"))
                .containsOnlyOnce("全港船员")
                .contains("我要向全港船员说一声感谢");
    }

    @Test
    void winnersAreCongratulatedWhateverElseIsSaid() {
        String honours = "会议类型: 总结表彰会\n表彰: {名单: [{称号: 先进船队, 对象: 南港船队}]}\n";

        assertThat(text(honours + "致谢: {对象: 全港船员, 方式: 感谢}\n")).contains("热烈的祝贺", "向全港船员表示衷心的感谢");
        assertThat(text(honours + "致谢: {对象: 受表彰的船队}\n")).containsOnlyOnce("祝贺");
    }

    @Test
    void theWritersHeadingsStandAndTheOthersFollowTheirForm() {
        String text = text("形势: [船多港小, 台风将至]\n任务: [修码头, 清航道]\n各部分标题: {任务: 修好码头，清好航道，管好渔港}\n");

        assertThat(text).contains("二、修好码头，清好航道，管好渔港").containsPattern("一、[^，、\\n]+，[^，\\n]+，[^，\\n]+\n");
    }

    @Test
    void bodiesThatTheWriterNamesAreAddressed() {
        String text = text("会议类型: 动员部署会\n形势: [船多港小, 台风将至]\n任务: [修码头, 清航道]\n")
                + text("会议: {名称: 渔港会, 参会单位: 各船队}\n形势: [船多港小, 台风将至]\n任务: [修码头, 清航道]\n要求: [快, 稳]\n"
                        .replace("会议: {", "会议: {主题: 渔港, "));

        assertThat(text).contains("各船队");
    }

    @Test
    void ownSectionsAreItemsOfTheirRoleAndLeadUpToIt() {
        String text = text("""
                形势: [船多港小, 台风将至]
                任务: [{题: 修码头, 内容: 建成泊位12个}, {题: 清航道, 内容: 清淤2万方}]
                段落: [{角色: 任务, 内容: 家底要摸清}, {角色: 任务, 题: 强管理, 内容: 立好规矩}]
                """);

        assertThat(text).containsPattern("家底要摸清。[\\s　]+一是修码头.*二是清航道.*三是强管理，立好规矩。");
    }

    @Test
    void anUrgentSpeechOrdersAndEncouragesNobody() {
        String text = text("文风: {语气: 紧急}\n形势: [台风今晚登陆, 潮位超警戒]\n任务: [船只回港, 人员上岸]\n要求: [昼夜值守, 随时报告]\n");

        assertThat(text).contains("要求").doesNotContain("让我们", "再接再厉", "新局面");
        assertThat(text("会议: {名称: 防台风紧急会议}\n任务: [船只回港, 人员上岸]\n".replace("会议: {", "会议: {主题: 防台风, ")))
                .doesNotContain("让我们");
    }

    @Test
    void aPeriodToComeIsNotLookedBackOn() {
        assertThat(text("会议: {名称: 全县工作会议, 主题: 下半年}\n成绩: [{题: 投资增长, 内容: 完成3亿元，增长6%}, 项目开工12个]\n任务: [抓项目, 抓招商]\n"))
                .doesNotContain("下半年工作取得", "下半年工作总体");
    }

    @Test
    void aTimeStaysInFrontOfItsIndicator() {
        assertThat(text("成绩: [{题: 投资稳定, 数据: [{指标: 1—5月渔港建设投资, 数值: 3亿元}]}, 渔船改造加快]\n"))
                .contains("1—5月完成渔港建设投资3亿元");
    }

    private static String text(String yaml) {
        String all = yaml.contains("会议: {") ? yaml : MEETING + yaml;
        return TextView.render(Drafter.shipped()
                .draft(FillIns.read(all), new DraftingOptions(OptionalLong.of(1)))
                .draft());
    }
}
