package qicao.proofread;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class WallOfOrdersTest {
    private final Check check = new WallOfOrders();

    @Test
    void eightSentencesInARowBeginWithTheSameWord() {
        assertThat(Found.byText(check, "同志们：\n\n" + "要把隐患排查抓在前面。".repeat(8)))
                .containsExactly("PROSE-003 3:1 要把隐患排查抓在前面。");
    }

    @Test
    void numberedOrdersAreAList() {
        assertThat(Found.by(check, "一要抓排查。二要抓整改。三要抓演练。四要抓值守。五要抓问责。六要抓宣传。七要抓保障。八要抓总结。"))
                .isEmpty();
    }
}
