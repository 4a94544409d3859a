package qicao.proofread;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class DoubledMarksTest {
    private final Check check = new DoubledMarks();

    @Test
    void twoStopsSideBySideAreOneTooMany() {
        assertThat(Found.by(check, "抓好落实，，压实责任；。加强督查。")).containsExactly("PUNCT-003 5:5 ，，→，", "PUNCT-003 5:11 ；。");
    }

    @Test
    void dotsAndCallsAreRight() {
        assertThat(Found.by(check, "教育、医疗……都要抓好。好不好？！")).isEmpty();
    }
}
