package qicao.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import qicao.fillin.Entry;
import qicao.fillin.Fact;
import qicao.fillin.Key;

/** One owner of all measures is named once. */
final class OwnersTest {
    @Test
    void theOwnerThatAllShareIsTheCommonOne() {
        assertThat(common("{内容: 清淤, 责任单位: 市水利局}", "{内容: 护坡, 责任单位: 市水利局}")).contains("市水利局");
    }

    @Test
    void differentOwnersAreNamedEach() {
        assertThat(common("{内容: 清淤, 责任单位: 市水利局}", "{内容: 截污, 责任单位: 市住建局}")).isEmpty();
    }

    @Test
    void aMeasureWithoutOwnerIsNobodysToShare() {
        assertThat(common("{内容: 清淤, 责任单位: 市水利局}", "{内容: 截污}")).isEmpty();
        assertThat(common("{内容: 清淤}", "{内容: 截污, 责任单位: 市水利局}")).isEmpty();
    }

    @Test
    void oneMeasureSharesWithNone() {
        assertThat(common("{内容: 清淤, 责任单位: 市水利局}")).isEmpty();
        assertThat(Owners.common(List.of())).isEmpty();
    }

    private static Optional<String> common(String... measures) {
        List<Entry> task = FillIns.entries(Key.TASKS, "任务: [{题: 治水, 措施: [" + String.join(", ", measures) + "]}]");
        return Owners.common(task.get(0).entries(Key.MEASURES)).map(Fact::text);
    }
}
