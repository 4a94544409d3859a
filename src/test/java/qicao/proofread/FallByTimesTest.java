package qicao.proofread;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class FallByTimesTest {
    private final Check check = new FallByTimes();

    @Test
    void nothingFallsByAMultiple() {
        assertThat(Found.by(check, "事故起数下降了2倍。")).containsExactly("FIGURE-003 5:5 下降了2倍");
    }

    @Test
    void whatGrowsMay() {
        assertThat(Found.by(check, "产值增长了2倍，事故起数下降了三分之二。")).isEmpty();
    }
}
