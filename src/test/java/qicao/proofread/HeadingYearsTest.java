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

    @Test
    void theTextBelowBeginsWithTheYearOfItsHeading() {
        assertThat(Found.by(check, "一、2024年工作回顾", "2023年，渔港建成了，船也多了。", "二、2025年工作安排", "2025年是渔港扩建的一年。"))
                .containsExactly("DATE-005 5:3 2024年工作回顾");
        assertThat(Found.by(check, "一、2024年工作回顾", "2024年，渔港建成了。2023年开的工。", "二、2025年工作安排", "2020年以来的办法还管用。"))
                .isEmpty();
    }

    @Test
    void theYearOfTheSpeechMeasuresItsHeadings() {
        assertThat(Found.byText(
                        check, "在渔港会议上的讲话\n\n（2025年4月2日）\n\n同志们：\n\n一、2026年工作回顾\n\n渔港建成了。\n\n二、2025年工作安排\n\n渔港要扩建。"))
                .containsExactly("DATE-005 7:3 2026年工作回顾");
        assertThat(Found.byText(
                        check, "在渔港会议上的讲话\n\n（2025年4月2日）\n\n同志们：\n\n一、2025年工作回顾\n\n渔港建成了。\n\n二、2024年工作安排\n\n渔港要扩建。"))
                .containsExactly("DATE-005 11:3 2024年工作安排");
    }
}
