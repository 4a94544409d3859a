package qicao.proofread;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class RepeatedParagraphsTest {
    private final Check check = new RepeatedParagraphs();

    @Test
    void aParagraphThatWasPastedTwiceIsAnError() {
        assertThat(Found.by(
                        check,
                        "各级各部门要把责任落实到每一个岗位，查出的隐患要限期整改，整改不到位的要追究责任，决不允许走过场。",
                        "督查要常态化。",
                        "各级各部门要把责任落实到每一个岗位，查出的隐患要限期整改，整改不到位的要追究责任，决不允许走过场。"))
                .containsExactly("PROSE-006 9:1 各级各部门要把责任落实到");
    }

    @Test
    void shortParagraphsMayRecur() {
        assertThat(Found.by(check, "各位代表！", "督查要常态化。", "各位代表！")).isEmpty();
    }
}
