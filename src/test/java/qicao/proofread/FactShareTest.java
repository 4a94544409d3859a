package qicao.proofread;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class FactShareTest {
    private final Check check = new FactShare();

    @Test
    void aSpeechOfMereCallsIsTold() {
        assertThat(Found.byText(check, "同志们：\n\n" + "各级各部门要进一步提高认识。要切实加强组织领导。要坚决抓好工作落实。".repeat(8)))
                .containsExactly("PROSE-007 1:1 同志们：");
    }

    @Test
    void aSpeechWithFactsIsRight() {
        assertThat(Found.byText(check, "同志们：\n\n" + "9月底前11个未开工项目全部开工。要切实加强组织领导。要坚决抓好工作落实。".repeat(8)))
                .isEmpty();
    }
}
