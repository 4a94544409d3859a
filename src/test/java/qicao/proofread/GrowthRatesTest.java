package qicao.proofread;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class GrowthRatesTest {
    private final Check check = new GrowthRates();

    @Test
    void from100To120Is20Percent() {
        assertThat(Found.by(check, "固定资产投资从100亿元增加到120亿元，增长12%。"))
                .containsExactly("FIGURE-001 5:7 从100亿元增加到120亿元，增长12%");
    }

    @Test
    void roundedFiguresMayDifferALittle() {
        assertThat(Found.by(check, "固定资产投资从100亿元增加到120亿元，增长20%。粮食产量由3.1亿斤提高到3.4亿斤，增长9.1%。"))
                .isEmpty();
    }

    @Test
    void theRateMayBeToldAgainstLastYear() {
        assertThat(Found.by(check, "营业收入由5亿元增加到5.42亿元，同比增长84%。")).hasSize(1);
    }
}
