package qicao.proofread;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class MarkerPunctuationTest {
    private final Check check = new MarkerPunctuation();

    @Test
    void aBracketNeedsNoComma() {
        assertThat(Found.by(check, "（一）、加强领导", "各级要把责任扛起来。")).containsExactly("HEAD-003 5:1 （一）、→（一）");
    }

    @Test
    void aChineseNumberTakesAPauseMark() {
        assertThat(Found.by(check, "一.提高认识", "各级要把责任扛起来。")).containsExactly("HEAD-003 5:1 一.→一、");
    }

    @Test
    void halfWidthBracketsBecomeFullWidth() {
        assertThat(Found.by(check, "(二)抓好落实", "各级要把责任扛起来。")).containsExactly("HEAD-003 5:1 (二)→（二）");
    }

    @Test
    void wellMarkedHeadingsAreRight() {
        assertThat(Found.by(check, "一、提高认识", "（一）加强领导", "1.压实责任")).isEmpty();
    }
}
