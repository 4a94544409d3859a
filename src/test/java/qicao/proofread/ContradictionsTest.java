package qicao.proofread;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class ContradictionsTest {
    private final Check check = new Contradictions();

    @Test
    void boundsThatAreToldTwice() {
        assertThat(Found.by(check, "报名超过20人以上，约30家左右参加。"))
                .containsExactly("WORD-005 5:3 超过20人以上", "WORD-005 5:11 约30家左右");
    }

    @Test
    void aDoubleNegationTurnsTheMeaningRound() {
        assertThat(Found.by(check, "防止类似事故不再发生。")).containsExactly("WORD-005 5:1 防止类似事故不再发生");
    }

    @Test
    void plainPhrasesAreRight() {
        assertThat(Found.by(check, "报名超过20人，防止类似事故再次发生。")).isEmpty();
    }
}
