package qicao.chinese;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Where a text has its marks. */
final class ClausesTest {
    @Test
    void aTextIsSplitAtItsMarks() {
        assertThat(Clauses.of("修码头，清航道；备石料。开工")).containsExactly("修码头", "清航道", "备石料", "开工");
        assertThat(Clauses.of("修码头、清航道")).containsExactly("修码头、清航道");
    }

    @Test
    void theFirstClauseEndsAtTheFirstMark() {
        assertThat(Clauses.first("修码头：先南后北，再清航道")).isEqualTo("修码头");
        assertThat(Clauses.first("修码头")).isEqualTo("修码头");
        assertThat(Clauses.first("，修码头")).isEmpty();
    }
}
