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

    @Test
    void whatIsRoundedMayBeOffByItsLastDigit() {
        assertThat(Found.by(check, "渔船从3艘增加到4艘，增长33%，产量从1.2万吨增加到1.5万吨，增长21%。")).isEmpty();
        assertThat(Found.by(check, "产量从120.0万吨增加到150.0万吨，增长21.0%。")).hasSize(1);
    }
}
