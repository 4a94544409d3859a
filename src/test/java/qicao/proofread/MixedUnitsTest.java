package qicao.proofread;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class MixedUnitsTest {
    private final Check check = new MixedUnits();

    @Test
    void oneFigureHasOneUnit() {
        assertThat(Found.by(check, "去年完成固定资产投资64.5亿元。", "固定资产投资64.5万元是历史最好水平。"))
                .containsExactly("FIGURE-002 7:3 资产投资64.5万元");
    }

    @Test
    void theSameUnitTwiceIsRight() {
        assertThat(Found.by(check, "去年完成固定资产投资64.5亿元。", "固定资产投资64.5亿元是历史最好水平。")).isEmpty();
    }
}
