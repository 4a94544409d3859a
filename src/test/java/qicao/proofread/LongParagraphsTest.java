package qicao.proofread;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class LongParagraphsTest {
    private final Check check = new LongParagraphs();

    @Test
    void aParagraphOfMoreThan600CharactersIsCutUp() {
        assertThat(Found.byText(check, "同志们：\n\n" + "各级各部门要把责任落实到每一个岗位。".repeat(40)))
                .containsExactly("PROSE-002 3:1 各级各部门要把责任落实到");
    }

    @Test
    void aShorterOneIsRight() {
        assertThat(Found.byText(check, "同志们：\n\n" + "各级各部门要把责任落实到每一个岗位。".repeat(20)))
                .isEmpty();
    }
}
