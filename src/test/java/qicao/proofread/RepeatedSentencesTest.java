package qicao.proofread;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class RepeatedSentencesTest {
    private final Check check = new RepeatedSentences();

    @Test
    void aSentenceThatComesTwiceIsTold() {
        assertThat(Found.by(check, "各级各部门要把责任落实到每一个岗位。隐患要限期整改。", "督查要常态化。各级各部门要把责任落实到每一个岗位。"))
                .containsExactly("PROSE-005 7:8 各级各部门要把责任落实到每一个岗位。");
    }

    @Test
    void shortFormulasMayRecur() {
        assertThat(Found.by(check, "谢谢大家！", "安全生产是大事。谢谢大家！")).isEmpty();
    }

    @Test
    void shortEntriesWithFiguresMayRecur() {
        assertThat(Found.by(check, "东港要扩建。年内新增规模以上的企业2家。西港要清淤。年内新增规模以上的企业2家。")).isEmpty();
    }
}
