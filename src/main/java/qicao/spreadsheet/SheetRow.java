package qicao.spreadsheet;

import java.util.List;
import java.util.Optional;

/**
 * A row of a sheet.
 *
 * @param number 1-based, as a spreadsheet shows it
 * @param cells from the first column on; empty ones up to the last that is filled
 * @param isHidden whether a person does not see it: hidden, or filtered away
 * @param merges those that reach into the row
 */
public record SheetRow(int number, List<Cell> cells, boolean isHidden, Merges merges) {
    public SheetRow {
        cells = List.copyOf(cells);
    }

    /** A row like all of a text. */
    static SheetRow plain(int number, List<Cell> cells) {
        return new SheetRow(number, cells, false, Merges.NONE);
    }

    /** The cell of a column counted from 0; an empty one behind the last. */
    public Cell cell(int column) {
        return column < cells.size() ? cells.get(column) : Cell.EMPTY;
    }

    /** The merged cells that a column is part of in this row, unless it holds their content itself. */
    public Optional<Merges.Covering> covering(int column) {
        return merges.over(number, column);
    }

    /** Whether nothing stands in it, or only what a cell above reaches down with. */
    public boolean isBlank() {
        return cells.stream().allMatch(Cell::isBlank);
    }
}
