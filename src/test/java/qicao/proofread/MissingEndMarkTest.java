package qicao.proofread;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class MissingEndMarkTest {
    private final Check check = new MissingEndMark();

    @Test
    void aParagraphOfTextEndsInAMark() {
        assertThat(Found.by(check, "会前，大家看了现场。下面，我讲三点意见")).containsExactly("PUNCT-004 5:14 我讲三点意见");
    }

    @Test
    void headingsHaveNone() {
        assertThat(Found.by(check, "一、提高认识，压实责任")).isEmpty();
    }
}
