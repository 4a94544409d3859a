package qicao.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import qicao.diagnostic.Diagnostic;
import qicao.draft.Origin;
import qicao.fillin.FillInReader;
import qicao.fillin.Form;
import qicao.template.MeetingType;
import qicao.template.MeetingTypes;

/** Holes, and facts that found no place, name the value that they are about. */
class FindingFieldsTest {
    private static final MeetingTypes TYPES = MeetingTypes.builtIn();
    private static final Drafter DRAFTER = Drafter.shipped();

    static List<MeetingType> types() {
        return TYPES.all();
    }

    @ParameterizedTest
    @MethodSource("types")
    void everyHoleLeadsToAQuestionOfTheForm(MeetingType type) {
        Drafting drafting = draft("会议类型: " + type.name() + "\n议程: {此前: [{事: 通报了情况}]}\n");

        assertThat(drafting.draft().holes()).isNotEmpty().allSatisfy(hole -> {
            String path = ((Origin.Missing) hole.origin()).path();
            assertThat(Form.of(type).at(path.replaceAll("\\[\\d+]", "")))
                    .as(path)
                    .isPresent();
            assertThat(drafting.findings()).extracting(Diagnostic::field).contains(path);
        });
    }

    @Test
    void aFactThatFindsNoPlaceIsNamed() {
        Drafting drafting = draft("会议类型: 政府工作报告\n会议: {名称: 大会, 任务: [审议报告]}\n任务: [抓好秋收]\n");

        assertThat(drafting.findings())
                .filteredOn(finding -> finding.code().equals("DRAFT-002"))
                .extracting(Diagnostic::field)
                .containsExactly("会议.任务[0]");
    }

    private static Drafting draft(String yaml) {
        return DRAFTER.draft(
                new FillInReader(TYPES)
                        .read("单.yaml", yaml.getBytes(StandardCharsets.UTF_8))
                        .fillIn()
                        .orElseThrow(),
                DraftingOptions.defaults());
    }
}
