package qicao.spreadsheet;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** Reads a table row by row; no more than a row is kept, whatever the table's size. */
public interface TableReader {
    /** Takes what is read. */
    interface Visitor {
        /**
         * Takes a sheet, before its rows.
         *
         * @return whether its rows are wanted
         */
        boolean sheet(Sheet sheet);

        /**
         * Takes a row of the sheet that came last; rows come in their order.
         *
         * @return whether more are wanted, of this sheet or any other
         */
        boolean row(SheetRow row);
    }

    /**
     * Reads a table up to its end, or until the visitor has enough.
     *
     * @param name of the table in findings
     * @throws qicao.diagnostic.DiagnosticException if it cannot be read, or not any further
     */
    void read(String name, Path file, Visitor visitor);

    /** The reader for a file; empty if its name is not that of a table. */
    static Optional<TableReader> of(String fileName) {
        return switch (fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT)) {
            case "xlsx", "xlsm" -> Optional.of(new XlsxTable());
            case "csv", "tsv" -> Optional.of(new CsvTable());
            default -> Optional.empty();
        };
    }
}
