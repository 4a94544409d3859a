package qicao.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import qicao.diagnostic.Diagnostic;
import qicao.draft.TextView;
import qicao.fillin.FillIn;
import qicao.fillin.FillInReader;
import qicao.fillin.Key;
import qicao.genre.Role;
import qicao.template.MeetingTypes;

/** In full detail a task says why, in the writer's own words, and only where its words meet. */
final class WhysTest {
    private static final String FILL_IN = """
            会议类型: 推进会
            会议: {名称: 全区供水改造推进会, 主题: 供水改造}
            文风: {详略: DETAIL}
            问题:
              - {题: 老城管网欠账较多, 内容: 超期服役的铸铁管还有94公里}
              - {题: 专业人才青黄不接, 内容: 检测岗位缺员19人}
            形势:
              - {题: 用水高峰已经到来, 内容: 日供水量连续刷新纪录}
            任务:
              - 题: 换好老城旧管
                措施: [更换老城管网54公里, 安装流量计420台]
              - 题: 建强技能队伍
                措施: [面向全国招聘专业人才19名, 办好技能竞赛]
              - 题: 平稳度过用水高峰
                措施: [日增供水能力3万吨, 组建8支抢修队]
              - 题: 清收欠费
                措施: [一户一策压降欠费, 盘活闲置资产]
            """;

    @Test
    void aTaskMeetsTheProblemOrJudgementThatSpeaksOfTheSameThings() {
        FillIn fillIn = fillIn("详");
        Whys whys = new Whys(fillIn);

        assertThat(fillIn.root().entries(Key.TASKS).stream()
                        .map(whys::of)
                        .map(why -> why.map(found -> found.heading().text()).orElse("")))
                .containsExactly("老城管网欠账较多", "专业人才青黄不接", "用水高峰已经到来", "");
        assertThat(whys.of(fillIn.root().entries(Key.TASKS).get(2)).map(Whys.Why::role))
                .isEqualTo(Optional.of(Role.SITUATION));
    }

    @Test
    void wordsThatSeveralTasksShareTellNothing() {
        FillIn fillIn = read("""
                会议类型: 推进会
                会议: {名称: 全区供水改造推进会, 主题: 供水改造}
                问题: [供水改造进度不快]
                任务: [供水改造抓设计, 供水改造抓施工]
                """);

        assertThat(new Whys(fillIn).of(fillIn.root().entries(Key.TASKS).get(0))).isEmpty();
    }

    @Test
    void aWhyIsSaidOnceAndOnlyInFullDetail() {
        String full = text("详");
        String normal = text("中");

        assertThat(full).contains("“老城管网欠账较多”", "“专业人才青黄不接”", "“用水高峰已经到来”");
        assertThat(normal).doesNotContain("“老城管网欠账较多”", "“用水高峰已经到来”");
        assertThat(full.length()).isGreaterThan(normal.length());
    }

    @Test
    void aBriefDraftHasTheFactsAndLessFraming() {
        String brief = text("简");

        assertThat(brief).contains("超期服役的铸铁管还有94公里", "日供水量连续刷新纪录", "安装流量计420台");
        assertThat(brief.length()).isLessThan(text("中").length() - 40);
    }

    private static String text(String detail) {
        Drafting drafting = Drafter.shipped().draft(fillIn(detail), DraftingOptions.defaults());
        assertThat(drafting.findings()).noneMatch(Diagnostic::isError).isEmpty();
        return TextView.render(drafting.draft());
    }

    private static FillIn fillIn(String detail) {
        return read(FILL_IN.replace("DETAIL", detail));
    }

    private static FillIn read(String yaml) {
        return new FillInReader(MeetingTypes.builtIn())
                .read("填报单.yaml", yaml.getBytes(StandardCharsets.UTF_8))
                .fillIn()
                .orElseThrow();
    }
}
