package qicao.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import qicao.diagnostic.Diagnostic;
import qicao.draft.Run;
import qicao.fillin.FillInReader;
import qicao.template.MeetingTypes;

/** What a writer is told about his draft. */
final class DraftFindingsTest {
    @Test
    void aHoleIsToldOnceWithWhatIsExpected() {
        Drafting drafting = draft("会议类型: 动员会\n任务: [抓好秋收]\n");

        assertThat(drafting.draft().holes()).extracting(Run::text).contains("【待补：会议名称】");
        assertThat(drafting.findings()).hasSize(1);
        Diagnostic finding = drafting.findings().get(0);
        assertThat(finding.code()).isEqualTo("DRAFT-001");
        assertThat(finding.arguments().get(0)).isEqualTo("会议.名称");
        assertThat(finding.arguments().get(1)).contains("会议全称");
    }

    @Test
    void aFactWithoutPlaceIsToldAtItsLine() {
        // A 政府工作报告 reports to a congress; it does not list the purposes of a meeting.
        Drafting drafting = draft("会议类型: 政府工作报告\n会议: {名称: 大会, 任务: [审议报告]}\n任务: [抓好秋收]\n");

        List<Diagnostic> lost = drafting.findings().stream()
                .filter(finding -> finding.code().equals("DRAFT-002"))
                .toList();
        assertThat(lost).hasSize(1);
        assertThat(lost.get(0).place().line()).isEqualTo(2);
        assertThat(lost.get(0).arguments()).containsExactly("会议.任务[1]", "审议报告");
    }

    @ParameterizedTest
    @ValueSource(strings = {"9月底前", "即日起", "全年", "国庆节后"})
    void aDeadlineNeedsNoOwner(String deadline) {
        for (String type : List.of("动员会", "座谈会", "表彰会", "政府工作报告", "培训班开班")) {
            Drafting drafting = draft("会议类型: " + type + "\n会议: {名称: 大会, 主题: 秋收}\n任务: [{题: 抓好秋收, 内容: 抢收5万亩, 时限: "
                    + deadline + "}, 抓好冬种]\n");

            assertThat(drafting.findings())
                    .as("%s in %s", deadline, type)
                    .noneMatch(finding -> finding.code().equals("DRAFT-002"));
        }
    }

    @Test
    void rolesThatHaveTheirPlaceAnywayAreFineThereAndToldOfElsewhere() {
        String facts = "会议类型: 动员会\n会议: {名称: 动员大会}\n任务: [抓好秋收]\n要求: [压实责任]\n";

        assertThat(draft(facts + "结构: [称谓, 开场, 任务, 要求, 结尾]\n").findings()).isEmpty();
        assertThat(draft(facts + "结构: [任务, 开场, 措施, 结尾, 要求]\n").findings())
                .allMatch(finding -> finding.code().equals("DRAFT-003"))
                .extracting(finding -> finding.arguments().get(0))
                .containsExactly("开场", "措施", "结尾");
    }

    private static Drafting draft(String yaml) {
        return Drafter.shipped()
                .draft(
                        new FillInReader(MeetingTypes.builtIn())
                                .read("t.yaml", yaml.getBytes(StandardCharsets.UTF_8))
                                .fillIn()
                                .orElseThrow(),
                        DraftingOptions.defaults());
    }
}
