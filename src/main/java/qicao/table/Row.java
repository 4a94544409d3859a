package qicao.table;

import java.util.ArrayList;
import java.util.List;

/** A row of a {@link Table}; cells are counted from 0. */
public final class Row {
    private final List<String> cells;

    Row(List<String> cells) {
        this.cells = cells;
    }

    /** How many cells it has. */
    public int size() {
        return cells.size();
    }

    /** What stands between two tabs; empty where the row may be, and is, shorter. */
    public String text(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }

    /** The words of a cell, which stand between blanks. */
    public List<String> words(int column) {
        String text = text(column);
        List<String> words = new ArrayList<>();
        int from = 0;
        while (from < text.length()) {
            int blank = text.indexOf(' ', from);
            int end = blank < 0 ? text.length() : blank;
            if (end > from) {
                words.add(text.substring(from, end));
            }
            from = end + 1;
        }
        return List.copyOf(words);
    }

    /** A whole number. */
    public int number(int column) {
        return Integer.parseInt(text(column));
    }

    /** All cells from a column on as decimal numbers. */
    public double[] decimals(int from) {
        return cells.stream().skip(from).mapToDouble(Double::parseDouble).toArray();
    }
}
