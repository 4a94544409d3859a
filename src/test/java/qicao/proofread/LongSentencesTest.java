package qicao.proofread;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class LongSentencesTest {
    private final Check check = new LongSentences();

    @Test
    void aSentenceOfMoreThan120CharactersIsHardToSay() {
        assertThat(Found.byText(check, "同志们：\n\n" + "全市上下把各项任务一件一件落到实处，".repeat(7) + "确保全年目标实现。"))
                .containsExactly(
                        "PROSE-001 3:1 全市上下把各项任务一件一件落到实处，全市上下把各项任务一件一件落到实处，全市上下把各项任务一件一件落到实处，全市上下把各项任务一件一件落到实处，全市上下把各项任务一件一件落到实处，全市上下把各项任务一件一件落到实处，全市上下把各项任务一件一件落到实处，确保全年目标实现。");
    }

    @Test
    void theSameCutInTwoIsRight() {
        assertThat(Found.byText(check, "同志们：\n\n" + ("全市上下把各项任务一件一件落到实处，".repeat(5) + "确保目标实现。").repeat(2)))
                .isEmpty();
    }
}
