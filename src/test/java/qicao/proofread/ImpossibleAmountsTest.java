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

    @Test
    void aCountyHasNoHundredMillionHouseholds() {
        assertThat(Found.by(check, "全县渔民增收，全县港口扩建，全县船只换新，全县惠及3.4亿户。")).containsExactly("FIGURE-006 5:26 3.4亿户");
    }

    @Test
    void grasslandIsWide() {
        assertThat(Found.by(check, "全区草原禁牧和草畜平衡面积10.2亿亩。")).isEmpty();
    }
}
