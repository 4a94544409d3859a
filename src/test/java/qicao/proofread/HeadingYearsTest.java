package qicao.proofread;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class HeadingYearsTest {
    private final Check check = new HeadingYears();

    @Test
    void aYearIsNotLookedBackOnAndPlanned() {
        assertThat(Found.by(check, "一、2023年工作回顾", "修了路。", "二、2023年工作安排", "再修桥。"))
                .containsExactly("DATE-005 9:3 2023年工作安排");
    }

    @Test
    void plansAreForTheNextYear() {
        assertThat(Found.by(check, "一、2023年工作回顾", "修了路。", "二、2024年工作安排", "再修桥。"))
                .isEmpty();
    }
}
