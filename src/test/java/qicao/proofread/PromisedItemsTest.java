package qicao.proofread;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class PromisedItemsTest {
    private final Check check = new PromisedItems();

    @Test
    void threeTasksWithFourItemsDoNotMatch() {
        assertThat(Found.by(check, "重点抓好以下三项工作：一是抓排查。二是抓整改。三是抓演练。四是抓值守。")).containsExactly("COUNT-002 5:5 以下三项工作：");
    }

    @Test
    void fourTasksWithFourItemsMatch() {
        assertThat(Found.by(check, "重点抓好以下四项工作：一是抓排查。二是抓整改。三是抓演练。四是抓值守。")).isEmpty();
    }

    @Test
    void aListThatTheNextParagraphContinuesIsNotCounted() {
        assertThat(Found.by(check, "重点抓好以下三项工作：一是抓排查。二是抓整改。", "三是抓演练。")).isEmpty();
    }

    @Test
    void stagesAreCountedTooBehindAnotherClause() {
        assertThat(Found.by(check, "四个阶段前后衔接，一步也不能脱节。一是抓排查。二是抓整改。三是抓验收。")).hasSize(1);
    }

    @Test
    void aListBehindItsNumberIsCounted() {
        assertThat(Found.by(check, "报告包括四个部分内容。材料有三个方面，即：来源情况；使用情况；结余情况；核查情况。")).hasSize(1);
    }

    @Test
    void aNumberThatIsLeftOutIsNoCount() {
        assertThat(Found.by(check, "要做好四项工作。一是修堤。二是清淤。五是添灯。四是管船。")).isEmpty();
    }
}
