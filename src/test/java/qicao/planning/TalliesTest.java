package qicao.planning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import qicao.fillin.Key;

/** 三场攻坚战, 五个方面: what the items of a list are called together. */
final class TalliesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "打赢治水攻坚战, 打赢治气攻坚战 | 场攻坚战",
                "打好项目建设硬仗, 打好招商引资硬仗 | 场硬仗",
                "实施强基行动, 实施惠民行动 | 项行动",
                "推进安居工程, 推进暖心工程 | 项工程",
                "抓好秋收工作, 抓好秋种工作 | 项工作",
                "健全联动机制, 健全容错机制 | 项机制",
                "闯过资金关口, 闯过人才关口 | 道关口",
            })
    void aCommonTailIsCountedWithItsMeasureWord(String headings, String kind) {
        assertThat(kind(headings)).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "打赢治水攻坚战, 打好治气持久战",
                "打赢治水攻坚战, 打赢禁毒人民战",
            })
    void battlesOfDifferentNamesAreBattles(String headings) {
        assertThat(kind(headings)).isEqualTo("场硬仗");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "抓好秋收, 抓好入库",
                "打赢治水攻坚战, 抓好秋收",
                "抓好秋收工作, 打赢秋种攻坚战",
                "直面市场挑战, 应对成本挑战",
            })
    void whateverElseTheyAreTheyAreAspects(String headings) {
        assertThat(kind(headings)).isEqualTo(Tally.ASPECTS);
    }

    @Test
    void anItemWithoutHeadingHasNoTail() {
        assertThat(Tallies.kind(FillIns.entries(Key.TASKS, "任务: [{题: 打赢治水攻坚战, 内容: 清淤}, {内容: 治气}]")))
                .isEqualTo(Tally.ASPECTS);
    }

    private static String kind(String headings) {
        return Tallies.kind(
                FillIns.entries(Key.TASKS, "任务: [{题: " + headings.replace(", ", ", 内容: 见底见效}, {题: ") + ", 内容: 见底见效}]"));
    }
}
