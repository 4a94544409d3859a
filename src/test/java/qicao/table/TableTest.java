package qicao.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Our own tables are read in one way, and a fault in one names its line. */
final class TableTest {
    private static final String LINES = """
            # word, count, kinds
            加快\t12\tverb first

              \t\s
            工作\t7\t
            """;

    private final Table table = Table.of("words.tsv", LINES.lines().toList());

    @Test
    void commentsAndBlankLinesAreNoRows() {
        assertThat(table.rows(3, row -> row.text(0))).containsExactly("加快", "工作");
    }

    @Test
    void cellsAreTextOrNumbersOrWords() {
        assertThat(table.rows(3, row -> row.number(1))).containsExactly(12, 7);
        assertThat(table.rows(3, row -> row.words(2))).containsExactly(List.of("verb", "first"), List.of());
    }

    @Test
    void decimalsFillTheRestOfARow() {
        Table weights = Table.of("weights.tsv", List.of("slot\tEND\t-9.89\t0"));

        assertThat(weights.rows(4, row -> row.decimals(2))).containsExactly(new double[] {-9.89, 0});
    }

    @Test
    void aCommentBeginsALineAndNoCell() {
        assertThat(Table.of("marks.tsv", List.of("井\t#")).rows(2, row -> row.text(1)))
                .containsExactly("#");
    }

    @Test
    void aRowOfAnotherWidthIsNamedByFileAndLine() {
        assertThatIllegalStateException()
                .isThrownBy(() -> table.rows(2, row -> row.text(0)))
                .withMessage("words.tsv:2: wrong number of cells: 3");
        assertThatIllegalStateException()
                .isThrownBy(() -> table.rows(4, row -> row.text(0)))
                .withMessage("words.tsv:2: wrong number of cells: 3");
    }

    @Test
    void aCellThatMeansNothingIsNamedByFileAndLine() {
        assertThatIllegalStateException()
                .isThrownBy(() -> table.rows(3, row -> row.number(2)))
                .withMessageStartingWith("words.tsv:2: ")
                .withCauseInstanceOf(NumberFormatException.class);
    }

    @Test
    void whatARowIsRefusedForIsToldWithItsPlace() {
        assertThatIllegalStateException()
                .isThrownBy(() -> table.each(3, row -> {
                    throw new IllegalArgumentException("no such kind");
                }))
                .withMessage("words.tsv:2: no such kind");
    }

    @Test
    void lastColumnsMayBeLeftOutWhereTheReaderSaysSo() {
        Table rules = Table.of("rules.tsv", List.of("甲\t乙", "丙"));

        assertThat(rules.rows(1, 2, row -> row.text(1))).containsExactly("乙", "");
    }

    @Test
    void aTableThatIsNotThereIsNamed() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Table.beside(TableTest.class, "none.tsv"))
                .withMessage("none.tsv is not beside qicao.table.TableTest");
    }
}
