package qicao.proofread;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class HalfWidthMarksTest {
    private final Check check = new HalfWidthMarks();

    @Test
    void aCommaAndBracketsInChineseTextAreFullWidth() {
        assertThat(Found.by(check, "提高认识,压实责任，全市(含开发区)增长8%,排名第二。"))
                .containsExactly("PUNCT-002 5:5 ,→，", "PUNCT-002 5:13 (→（", "PUNCT-002 5:18 )→）", "PUNCT-002 5:23 ,→，");
    }

    @Test
    void aSpaceBehindAMarkChangesNothing() {
        assertThat(Found.by(check, "一中, 二中作了发言，增长8%, 排名第二。"))
                .containsExactly("PUNCT-002 5:3 ,→，", "PUNCT-002 5:16 ,→，");
    }

    @Test
    void marksInsideNumbersAndLatinWordsAreRight() {
        assertThat(Found.by(check, "会议10:30开始，用电1,000千瓦时，见 Q&A (2024)。")).isEmpty();
    }

    @Test
    void anAngleBracketIsNoTitleMark() {
        assertThat(Found.by(check, "印发<关于加强防汛工作的通知>。要求高.要抓紧。"))
                .containsExactly("PUNCT-002 5:3 <→《", "PUNCT-002 5:15 >→》", "PUNCT-002 5:20 .→。");
    }
}
