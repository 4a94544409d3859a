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

    @Test
    void aMarkStandsBetweenWords() {
        assertThat(Found.by(check, "要压实责，任，强化措，施，加强领，导。"))
                .containsExactly("PUNCT-008 5:5 ，→", "PUNCT-008 5:11 ，→", "PUNCT-008 5:17 ，→");
        assertThat(Found.by(check, "谁负责，任何人都要听。要拿出举措，施工要快。要引领，导致不了。")).isEmpty();
    }
}
