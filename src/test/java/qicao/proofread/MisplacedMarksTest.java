package qicao.proofread;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class MisplacedMarksTest {
    private final Check check = new MisplacedMarks();

    @Test
    void noMarkStandsInsideANumberOrWord() {
        assertThat(Found.by(check, "增长6。2%，户均23，400元，进一、步抓实。"))
                .containsExactly("PUNCT-008 5:4 。→.", "PUNCT-008 5:12 ，→", "PUNCT-008 5:20 、→");
    }

    @Test
    void noCommaStandsBeforeEtc() {
        assertThat(Found.by(check, "做好排查、整改、等工作。")).containsExactly("PUNCT-008 5:8 、→");
    }

    @Test
    void marksBetweenWordsAreRight() {
        assertThat(Found.by(check, "出台新举措，施工提速，一等奖、二等奖各一名，增长6%。2023年更好。")).isEmpty();
    }
}
