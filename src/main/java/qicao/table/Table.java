package qicao.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * A table of the program's own: a row a line in UTF-8, its cells between tabs. A line that begins with {@code #} is a comment,
 * and a line of nothing but white space holds nothing. As such a table ships with the program, a fault in it is a fault of
 * the program: it is thrown, with file and line.
 */
public final class Table {
    private static final String COMMENT = "#";

    private final String name;
    private final List<String> lines;

    private Table(String name, List<String> lines) {
        this.name = name;
        this.lines = List.copyOf(lines);
    }

    /** The table in a file beside a class. */
    public static Table beside(Class<?> owner, String file) {
        try (InputStream in = owner.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException(file + " is not beside " + owner.getName());
            }
            return of(
                    file,
                    new String(in.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    /**
     * The table that some lines make.
     *
     * @param name what stands before the number of a line that is wrong
     */
    public static Table of(String name, List<String> lines) {
        return new Table(name, lines);
    }

    /**
     * What the rows say, in their order.
     *
     * @param columns how many cells each row has
     * @param reading of a row; whatever it throws is a fault of that row
     * @throws IllegalStateException if a row is wrong; the message begins {@code words.tsv:12: }
     */
    public <T> List<T> rows(int columns, Function<Row, T> reading) {
        return rows(columns, columns, reading);
    }

    /** The same for a table whose last columns may be left out. */
    public <T> List<T> rows(int leastColumns, int mostColumns, Function<Row, T> reading) {
        List<T> rows = new ArrayList<>();
        each(leastColumns, mostColumns, row -> rows.add(reading.apply(row)));
        return List.copyOf(rows);
    }

    /**
     * Hands over the rows in their order.
     *
     * @param columns how many cells each row has
     * @param reader of a row; whatever it throws is a fault of that row
     * @throws IllegalStateException if a row is wrong
     */
    public void each(int columns, Consumer<Row> reader) {
        each(columns, columns, reader);
    }

    private void each(int leastColumns, int mostColumns, Consumer<Row> reader) {
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (!line.isBlank() && !line.startsWith(COMMENT)) {
                Row row = new Row(List.of(line.split("\t", -1)));
                String place = name + ":" + (i + 1) + ": ";
                if (row.size() < leastColumns || row.size() > mostColumns) {
                    throw new IllegalStateException(place + "wrong number of cells: " + row.size());
                }
                try {
                    reader.accept(row);
                } catch (RuntimeException e) {
                    throw new IllegalStateException(place + e.getMessage(), e);
                }
            }
        }
    }
}
