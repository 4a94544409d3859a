package qicao.proofread;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class ContradictionsTest {
    private final Check check = new Contradictions();

    @Test
    void boundsThatAreToldTwice() {
        assertThat(Found.by(check, "报名超过20人以上，约30家左右参加。"))
                .containsExactly("WORD-005 5:3 超过20人以上", "WORD-005 5:11 约30家左右");
    }

    @Test
    void aDoubleNegationTurnsTheMeaningRound() {
        assertThat(Found.by(check, "防止类似事故不再发生。")).containsExactly("WORD-005 5:1 防止类似事故不再发生");
    }

    @Test
    void plainPhrasesAreRight() {
        assertThat(Found.by(check, "报名超过20人，防止类似事故再次发生。")).isEmpty();
    }

    @Test
    void boundsDoNotContradictEachOther() {
        assertThat(Found.by(check, "每村不少于12户左右，不超过三十人以上，新修约20公里以上，突破30%左右。"))
                .containsExactly(
                        "WORD-005 5:3 不少于12户左右",
                        "WORD-005 5:12 不超过三十人以上",
                        "WORD-005 5:23 约20公里以上",
                        "WORD-005 5:31 突破30%左右");
        assertThat(Found.by(check, "新签约20亿元以上项目3个，节约30%以上，最近5年以内，超过70%的规模以上企业，高于全市2个百分点左右，达到80%以上。"))
                .isEmpty();
    }

    @Test
    void aRateHasOneUnit() {
        assertThat(Found.by(check, "增长5.8%百分点，提高3%个百分点，下降2个%。"))
                .containsExactly("WORD-005 5:3 5.8%百分点", "WORD-005 5:13 3%个百分点", "WORD-005 5:22 2个%");
        assertThat(Found.by(check, "增长5.8%，提高3个百分点。")).isEmpty();
    }
}
