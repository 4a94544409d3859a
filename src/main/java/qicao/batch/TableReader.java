package qicao.batch;

import java.nio.file.Path;
import java.util.List;

/** Reads a table row by row; no more than a row is kept, whatever the table's size. */
interface TableReader {
    /** Takes the rows. */
    interface RowVisitor {
        /**
         * Takes a row.
         *
         * @param sheet the sheet's name, empty where a table has no sheets
         * @param number 1-based, as a spreadsheet shows it
         * @param cells from the first column on, as a person reads them; empty texts for empty cells
         * @return whether more rows are wanted
         */
        boolean row(String sheet, int number, List<String> cells);
    }

    /**
     * Reads a table up to its end, or until the visitor has enough.
     *
     * @param name of the table in findings
     * @throws qicao.diagnostic.DiagnosticException if it cannot be read, or not any further
     */
    void read(String name, Path file, RowVisitor visitor);
}
