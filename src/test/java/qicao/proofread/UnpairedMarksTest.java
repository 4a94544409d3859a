package qicao.proofread;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class UnpairedMarksTest {
    private final Check check = new UnpairedMarks();

    @Test
    void anOpeningQuotationMarkWithoutItsPartner() {
        assertThat(Found.by(check, "扎实开展“大走访活动。")).containsExactly("PUNCT-001 5:5 “");
    }

    @Test
    void aClosingBracketWithoutItsPartner() {
        assertThat(Found.by(check, "办复率100%。）各部门要加强督办。")).containsExactly("PUNCT-001 5:9 ）");
    }

    @Test
    void crossedMarksAreUnpaired() {
        assertThat(Found.by(check, "认真学习《条例）。")).containsExactly("PUNCT-001 5:8 ）", "PUNCT-001 5:5 《");
    }

    @Test
    void aQuotationOfSeveralParagraphsOpensEachOfThem() {
        assertThat(Found.by(check, "他写道：", "“安全是大事，要天天抓。", "“一天也不能放松。”")).isEmpty();
    }

    @Test
    void aRemarkInBracketsMaySpanParagraphs() {
        assertThat(Found.by(check, "（张三：我们县准备好了。", "请大家放心。）")).isEmpty();
    }

    @Test
    void bracketsOfUnlikeWidthAreAPair() {
        assertThat(Found.by(check, "主要有几方面:(1)先查自己，(2）再查别人。")).isEmpty();
    }

    @Test
    void anItemsNumberHasOneBracket() {
        assertThat(Found.by(check, "要求是：1）先查自己；2）再查别人。")).isEmpty();
    }
}
