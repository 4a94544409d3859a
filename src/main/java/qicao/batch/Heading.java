package qicao.batch;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import qicao.diagnostic.Diagnostic;
import qicao.diagnostic.DiagnosticException;
import qicao.diagnostic.Place;
import qicao.fillin.ValuePath;
import qicao.spreadsheet.Cell;
import qicao.spreadsheet.SheetRow;

/** The row that names the columns of a sheet by key paths; columns in brackets or behind a # are the user's own. */
final class Heading {
    /** A sheet with more wrong columns than that is not a table for us, and nobody reads the rest. */
    private static final int MOST_PROBLEMS = 20;

    private final SheetRow row;
    private final BitSet hidden;
    private final SortedMap<Integer, ValuePath> columns = new TreeMap<>();
    private final List<Diagnostic> problems = new ArrayList<>();

    /** @param hidden the columns that a person does not see; they are not read */
    Heading(String sheet, SheetRow row, BitSet hidden) {
        this.row = row;
        this.hidden = hidden;
        Map<List<ValuePath.Step>, Integer> seen = new HashMap<>();
        for (int i = 0; i < row.cells().size(); i++) {
            Place place = Place.cell(sheet, row.number(), i + 1);
            Cell cell = row.cell(i);
            if (cell.fault().isPresent() && !hidden.get(i)) {
                Cell.Fault fault = cell.fault().get();
                problems.add(Diagnostic.error(fault.code(), place, fault.argument()));
            } else if (!isOwn(cell.text())) {
                column(i, place, cell.text(), seen);
            }
        }
    }

    private void column(int index, Place place, String name, Map<List<ValuePath.Step>, Integer> seen) {
        try {
            ValuePath path = ValuePath.of(name, place);
            columns.put(index, path);
            if (hidden.get(index)) {
                return;
            }
            Integer first = seen.putIfAbsent(path.steps(), index + 1);
            if (first != null) {
                problems.add(Diagnostic.error("BATCH-007", place, name.strip(), Place.letters(first)));
            }
        } catch (DiagnosticException e) {
            if (!hidden.get(index)) {
                problems.addAll(e.diagnostics());
            }
        }
    }

    private static boolean isOwn(String column) {
        String name = column.strip();
        return name.isEmpty() || name.startsWith("#") || name.startsWith("（") || name.startsWith("(");
    }

    /** The row where it stands, from 1. */
    int number() {
        return row.number();
    }

    boolean hasKeys() {
        return !columns.isEmpty();
    }

    boolean isUsable() {
        return hasKeys() && problems.isEmpty();
    }

    List<Diagnostic> problems() {
        return problems.stream().limit(MOST_PROBLEMS).toList();
    }

    /** What a column that is read is for. */
    Optional<ValuePath> path(int column) {
        return hidden.get(column) ? Optional.empty() : Optional.ofNullable(columns.get(column));
    }

    /** The columns that are read. */
    List<Integer> columns() {
        return columns.keySet().stream().filter(column -> !hidden.get(column)).toList();
    }

    /** The columns with keys that a person does not see. */
    List<Integer> hiddenColumns() {
        return columns.keySet().stream().filter(hidden::get).toList();
    }

    /** What stands above a column. */
    String name(int column) {
        return row.cell(column).text().strip();
    }

    /** Whether a column has no name, so that nobody knows what its content is for. */
    boolean isNameless(int column) {
        return !hidden.get(column) && name(column).isEmpty();
    }
}
