package qicao.chinese;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class WordEdgesTest {
    @ParameterizedTest
    @CsvSource({
        "校务公开工作例会, 开工, false",
        "大桥工程开工, 开工, true",
        "召开工程质量会, 开工, false",
        "集中开工仪式, 开工, true",
        "消防安全会议, 全会, false",
        "县委全会精神, 全会, true",
        "2025年中央文件, 年中, false",
        "年中工作小结, 年中, true",
        "公开班子分工, 开班, false",
        "培训班开班, 开班, true"
    })
    void wordsThatReachInFromBothSidesLeaveNone(String text, String word, boolean holds) {
        assertThat(WordEdges.holds(text, word)).isEqualTo(holds);
    }
}
