package qicao.house;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import qicao.table.Row;
import qicao.table.Table;

/** Tables of regular expressions that name their pieces: a row {@code =名 …} defines one, {@code {名}} stands for it. */
final class Patterns {
    private static final Pattern NAMED = Pattern.compile("\\{(\\p{IsHan}+)}");
    private static final String NAME = "=";

    private Patterns() {}

    /**
     * The rows of a table beside this class.
     *
     * @param columns of a row
     * @param at the column of the expression
     * @param reading makes something of a row and its expression
     */
    static <T> List<T> rows(String file, int columns, int at, BiFunction<Row, Pattern, T> reading) {
        Map<String, String> names = new HashMap<>();
        List<T> rows = new ArrayList<>();
        Table.beside(Patterns.class, file).each(columns, row -> {
            if (row.text(0).startsWith(NAME)) {
                names.put(row.text(0).substring(NAME.length()), expand(row.text(1), names));
            } else {
                rows.add(reading.apply(row, Pattern.compile(expand(row.text(at), names))));
            }
        });
        return rows;
    }

    private static String expand(String pattern, Map<String, String> names) {
        return NAMED.matcher(pattern).replaceAll(found -> Matcher.quoteReplacement(names.get(found.group(1))));
    }

    /** The examples of a cell: {@code 原句 → 成为的话}, several with ；； between. */
    static List<String> examples(String cell) {
        return cell.isEmpty() ? List.of() : List.of(cell.split("；；", -1));
    }
}
