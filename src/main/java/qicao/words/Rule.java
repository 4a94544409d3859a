package qicao.words;

import java.util.List;
import qicao.table.Row;

/**
 * A row of a table of words: 名称, 位置, 词, 除外, 例, 反例, 说明. Several rows may have one name.
 *
 * @param name what a phrase is, if the cue fits
 * @param row with the examples, which only tests look at
 */
record Rule(String name, Cue cue, Row row) {
    /** Cells of a row; the exceptions and the remark may be empty. */
    static final int COLUMNS = 7;

    static Rule of(Row row) {
        return new Rule(row.text(0), new Cue(Place.of(row.text(1)), row.text(2), row.text(3)), row);
    }

    /** Phrases that the row is for. */
    List<String> examples() {
        return phrases(4);
    }

    /** Phrases that look like it and are not. */
    List<String> counterexamples() {
        return phrases(5);
    }

    /** Why it is so. */
    String remark() {
        return row.text(6);
    }

    private List<String> phrases(int column) {
        String text = row.text(column);
        return text.isEmpty() ? List.of() : List.of(text.split("\\|"));
    }
}
