package qicao.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import qicao.fillin.Entry;
import qicao.fillin.Fact;
import qicao.fillin.Key;

/** Where the owner of a measure stands, and one owner of all measures is named once. */
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

    @ParameterizedTest
    @ValueSource(strings = {"清淤河道12公里", "对37处险段逐一开展会诊，一处一策", "把责任落实到人，每天巡查"})
    void anOrderCanFollowItsOwner(String deed) {
        assertThat(mayLead(deed)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"对今年修好的12处险段，路水电一次接通", "对险工险段，汛前全部加固", "险工险段汛前全部加固", "清淤河道。加固堤防"})
    void whatIsNoOrderCannot(String deed) {
        assertThat(mayLead(deed)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"市水利局牵头，市住建局、市公安局配合", "市水利局负责", "市水利局牵头（市住建局配合）"})
    void anOwnerMayTellWhoLeadsAndWhoHelps(String owner) {
        assertThat(Owners.tells(owner)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"市水利局", "市水利局、各县区", "抓落实办公室", "水政股，沿河乡镇"})
    void mostOwnersAreNamesOnly(String owner) {
        assertThat(Owners.tells(owner)).isFalse();
    }

    private static boolean mayLead(String deed) {
        return Owners.mayLead(measures("{内容: " + deed + ", 责任单位: 市水利局}").get(0));
    }

    private static Optional<String> common(String... measures) {
        return Owners.common(measures(measures)).map(Fact::text);
    }

    private static List<Entry> measures(String... measures) {
        List<Entry> task = FillIns.entries(Key.TASKS, "任务: [{题: 治水, 措施: [" + String.join(", ", measures) + "]}]");
        return task.get(0).entries(Key.MEASURES);
    }
}
