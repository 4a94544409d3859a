package qicao.proofread;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class BrokenSentencesTest {
    private final Check check = new BrokenSentences();

    @Test
    void aHalfSentenceIsTold() {
        assertThat(Found.by(check, "修路是方便出行的重要。为了确保雨季前通车。不仅要在口头上答应。")).hasSize(3);
    }

    @Test
    void wholeSentencesAreLeftAlone() {
        assertThat(Found.by(check, "安全是最重要的。为了按期通车，要抓紧。不仅要修，还要管。只有干才有出路。")).isEmpty();
    }

    @Test
    void anObjectHasItsNoun() {
        assertThat(Found.by(check, "渔港为发展提供了有力。修港成为振兴的重要。"))
                .containsExactly("PROSE-008 5:1 渔港为发展提供了有力。", "PROSE-008 5:12 修港成为振兴的重要。");
        assertThat(Found.by(check, "渔港发挥的作用更加重要。这一点十分重要。")).isEmpty();
    }
}
