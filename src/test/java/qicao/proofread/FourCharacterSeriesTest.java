package qicao.proofread;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class FourCharacterSeriesTest {
    private final Check check = new FourCharacterSeries();

    @Test
    void sevenPhrasesOfFourCharactersAreTooMany() {
        assertThat(Found.by(check, "提高站位、压实责任、突出重点、补齐短板、强化督查、严格问责、狠抓落实。"))
                .containsExactly("PROSE-004 5:1 提高站位、压实责任、突出重点、补齐短板、强化督查、严格问责、狠抓落实");
    }

    @Test
    void threeAreRight() {
        assertThat(Found.by(check, "提高站位、压实责任、突出重点，把短板一块一块补起来。")).isEmpty();
    }
}
