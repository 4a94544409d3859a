package qicao.proofread;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class EmptiedMarksTest {
    private final Check check = new EmptiedMarks();

    @Test
    void marksWithNothingInThemHaveLostAWord() {
        assertThat(Found.by(check, "扎实开展“”活动，认真学习《 》。")).containsExactly("MASK-003 5:5 “”", "MASK-003 5:14 《 》");
    }

    @Test
    void filledMarksAreRight() {
        assertThat(Found.by(check, "扎实开展“大走访”活动。")).isEmpty();
    }
}
