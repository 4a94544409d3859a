package qicao.batch;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import qicao.diagnostic.Diagnostic;
import qicao.diagnostic.DiagnosticException;
import qicao.diagnostic.Place;
import qicao.fillin.BaseFillIn;
import qicao.spreadsheet.Sheet;
import qicao.spreadsheet.SheetRow;
import qicao.spreadsheet.TableReader;

/**
 * The inputs in a table: one row a speech. The first row of a sheet that is not empty names the columns by key paths; columns
 * in brackets or behind a # are the user's own and not read.
 */
final class TableRows {

    private final String name;
    private final String stem;
    private final Path file;
    private final TableReader reader;
    private final BaseFillIn base;

    /**
     * @param name of the table in findings
     * @param stem its file name without ending
     */
    TableRows(String name, String stem, Path file, TableReader reader, BaseFillIn base) {
        this.name = name;
        this.stem = stem;
        this.file = file;
        this.reader = reader;
        this.base = base;
    }

    /**
     * Hands over the inputs in their order; what is wrong with the table becomes an input as well.
     *
     * @return whether more inputs are wanted
     */
    boolean forEach(InputVisitor visitor) {
        Sheets sheets = new Sheets(visitor);
        try {
            reader.read(name, file, sheets);
        } catch (DiagnosticException e) {
            return sheets.end(e.diagnostics());
        }
        return sheets.end(List.of());
    }

    private final class Sheets implements TableReader.Visitor {
        private final InputVisitor visitor;
        private final List<Diagnostic> unread = new ArrayList<>();
        private Optional<SheetRows> current = Optional.empty();
        private boolean found;
        private boolean stopped;

        Sheets(InputVisitor visitor) {
            this.visitor = visitor;
        }

        @Override
        public boolean sheet(Sheet sheet) {
            leave();
            String title = sheet.name().isEmpty() ? name : name + "!" + sheet.name();
            if (sheet.isHidden()) {
                visitor.remark(Diagnostic.warning("BATCH-021", Place.of(title)));
                return false;
            }
            current = Optional.of(new SheetRows(title, sheet));
            return true;
        }

        @Override
        public boolean row(SheetRow row) {
            SheetRows sheet = current.orElseThrow();
            if (!sheet.hasHeading()) {
                stopped = !row.isBlank() && !heading(sheet, row);
            } else {
                stopped = sheet.input(row, stem, base)
                        .filter(input -> !visitor.input(input))
                        .isPresent();
            }
            return !stopped;
        }

        private boolean heading(SheetRows sheet, SheetRow row) {
            Heading heading = sheet.begin(row);
            if (heading.isUsable()) {
                found = true;
                return true;
            }
            if (heading.hasKeys()) {
                found = true;
                return visitor.input(Input.broken(sheet.title(), heading.problems()));
            }
            unread.add(Diagnostic.hint("BATCH-005", new Place(sheet.title(), row.number(), 0)));
            return true;
        }

        /** Says what was done with the rows of a sheet that one might not expect. */
        private void leave() {
            current.ifPresent(sheet -> sheet.remarks().forEach(visitor::remark));
            current = Optional.empty();
        }

        /** Says what was not read, and makes sure that a table without any speech does not pass in silence. */
        boolean end(List<Diagnostic> failure) {
            if (stopped) {
                return false;
            }
            leave();
            if (!failure.isEmpty()) {
                return visitor.input(Input.broken(name, failure));
            }
            if (!found) {
                return visitor.input(Input.broken(name, List.of(Diagnostic.error("BATCH-006", Place.of(name)))));
            }
            unread.forEach(visitor::remark);
            return true;
        }
    }
}
