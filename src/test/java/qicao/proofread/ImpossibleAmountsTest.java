package qicao.proofread;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class ImpossibleAmountsTest {
    private final Check check = new ImpossibleAmounts();

    @Test
    void fieldsAreNotLargerThanTheCountry() {
        assertThat(Found.by(check, "播种面积56亿亩。")).containsExactly("FIGURE-006 5:5 56亿亩");
        assertThat(Found.by(check, "播种面积56万亩，全国耕地19亿亩。")).isEmpty();
    }
}
