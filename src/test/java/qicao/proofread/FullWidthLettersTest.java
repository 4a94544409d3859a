package qicao.proofread;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class FullWidthLettersTest {
    private final Check check = new FullWidthLetters();

    @Test
    void digitsAreHalfWidth() {
        assertThat(Found.by(check, "地区生产总值增长１２．３％，ＧＤＰ过百亿元。"))
                .containsExactly("PUNCT-006 5:9 １２．３％→12.3%", "PUNCT-006 5:15 ＧＤＰ→GDP");
    }

    @Test
    void halfWidthDigitsAreRight() {
        assertThat(Found.by(check, "地区生产总值增长12.3%。")).isEmpty();
    }

    @Test
    void thePercentSignIsWrittenOneWay() {
        assertThat(Found.by(check, "产量增长5%，收入增长6%，捕捞减少7％。")).containsExactly("PUNCT-006 5:20 ％→%");
        assertThat(Found.by(check, "产量增长5％，收入增长6％，捕捞减少7%。")).isEmpty();
    }
}
