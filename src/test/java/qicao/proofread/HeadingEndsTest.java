package qicao.proofread;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class HeadingEndsTest {
    private final Check check = new HeadingEnds();

    @Test
    void theOneHeadingWithAFullStopIsOdd() {
        assertThat(Found.by(check, "一、提高认识，压实责任", "安全生产是大事。", "二、突出重点，抓好整改。", "隐患要限期整改。", "三、加强督查，严格问责", "督查组要一家一家看。"))
                .containsExactly("HEAD-001 9:3 突出重点，抓好整改");
    }

    @Test
    void headingsThatAllEndAlikeAreRight() {
        assertThat(Found.by(check, Found.FOUR_SECTIONS)).isEmpty();
    }

    @Test
    void aWordAmongSentencesNeedsNoMark() {
        assertThat(Found.by(check, "一、修堤要赶在汛期之前完成。", "二、清淤要赶在休渔期里完成。", "三、添灯要赶在开渔之前完成。", "四、其他"))
                .isEmpty();
    }
}
