package qicao.proofread;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class HeadingClausesTest {
    private final Check check = new HeadingClauses();

    @Test
    void theOneHeadingWithFewerClausesIsTold() {
        assertThat(Found.by(check, "一、提高认识，压实责任", "安全生产是大事。", "二、突出重点，抓好整改", "隐患要限期整改。", "三、加强督查", "督查组要一家一家看。"))
                .containsExactly("HEAD-002 13:3 加强督查");
    }

    @Test
    void headingsOfAsManyClausesAreRight() {
        assertThat(Found.by(check, Found.FOUR_SECTIONS)).isEmpty();
    }
}
