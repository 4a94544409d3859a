package qicao.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import qicao.diagnostic.Place;
import qicao.draft.Origin;
import qicao.fillin.Fact;

/** The purposes of a meeting as one series of orders. */
final class PurposesTest {
    @Test
    void purposesStandInTheWritersOrder() {
        assertThat(joined("传达贯彻全省会议精神", "分析当前形势", "部署下一步工作")).isEqualTo("传达贯彻全省会议精神，分析当前形势，部署下一步工作");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "听取各单位汇报",
                "就冬季防火提出要求",
                "围绕产业升级进行交流",
                "对下一步工作作出安排",
                "以案促改",
                "进一步统一思想",
                "把任务落到实处",
                "共叙乡情、同话发展",
                "共同庆祝建馆十周年"
            })
    void aPurposeThatBringsItsVerbIsTakenAsItIs(String purpose) {
        assertThat(joined(purpose)).isEqualTo(purpose);
    }

    @ParameterizedTest
    @CsvSource({
        "当前经济形势, 研究当前经济形势",
        "安全生产工作, 研究安全生产工作",
        "下半年重点任务, 研究下半年重点任务",
        "服务业发展, 研究服务业发展",
        "安全生产、防汛抗旱, 研究安全生产、防汛抗旱",
        "养殖业污染防治, 研究养殖业污染防治",
    })
    void aBareNounIsStudied(String purpose, String order) {
        assertThat(joined(purpose)).isEqualTo(order);
    }

    @Test
    void onlyThePurposesAreTheWriters() {
        assertThat(Purposes.joined(facts("冬季防火", "部署任务")).pieces())
                .filteredOn(piece -> piece.origin() instanceof Origin.Written)
                .extracting(Piece::text)
                .containsExactly("冬季防火", "部署任务");
    }

    private static String joined(String... purposes) {
        return Purposes.joined(facts(purposes)).getAsString();
    }

    private static List<Fact> facts(String... purposes) {
        return Stream.of(purposes)
                .map(purpose -> new Fact(purpose, "会议.任务[0]", Place.of("t.yaml")))
                .toList();
    }
}
