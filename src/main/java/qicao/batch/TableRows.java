package qicao.batch;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import qicao.diagnostic.Diagnostic;
import qicao.diagnostic.DiagnosticException;
import qicao.diagnostic.Place;
import qicao.fillin.BaseFillIn;
import qicao.fillin.ValuePath;

/**
 * The inputs in a table: one row a speech. The first row of a sheet that is not empty names the columns by key paths; columns
 * in brackets or behind a # are the user's own and not read.
 */
final class TableRows {
    /** A sheet with more wrong columns than that is not a table for us, and nobody reads the rest. */
    private static final int MOST_PROBLEMS = 20;

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

    private final class Sheets implements TableReader.RowVisitor {
        private final InputVisitor visitor;
        private final Map<String, Optional<Header>> headers = new HashMap<>();
        private final List<Diagnostic> unread = new ArrayList<>();
        private boolean stopped;

        Sheets(InputVisitor visitor) {
            this.visitor = visitor;
        }

        @Override
        public boolean row(String sheet, int number, List<String> cells) {
            if (cells.stream().allMatch(String::isBlank)) {
                return true;
            }
            Optional<Header> header = headers.get(sheet);
            if (header == null) {
                stopped = !header(sheet, number, cells);
            } else if (header.isPresent()) {
                String place = title(sheet) + ":" + number;
                stopped = !visitor.input(input(place, header.get(), number, cells));
            }
            return !stopped;
        }

        private Input input(String place, Header header, int number, List<String> cells) {
            List<Diagnostic> lost = header.unusable(number, cells);
            return lost.isEmpty()
                    ? Input.row(place, stem + "-" + number, base, header.values(number, cells))
                    : Input.broken(place, lost);
        }

        private boolean header(String sheet, int number, List<String> cells) {
            Header header = new Header(title(sheet), number, cells);
            headers.put(sheet, Optional.of(header).filter(Header::isUsable));
            if (header.isUsable()) {
                return true;
            }
            if (header.hasKeys()) {
                return visitor.input(Input.broken(title(sheet), header.problems()));
            }
            unread.add(Diagnostic.hint("BATCH-005", new Place(title(sheet), number, 0)));
            return true;
        }

        /** Says what was not read, and makes sure that a table without any speech does not pass in silence. */
        boolean end(List<Diagnostic> failure) {
            if (stopped) {
                return false;
            }
            if (!failure.isEmpty()) {
                return visitor.input(Input.broken(name, failure));
            }
            if (headers.size() == unread.size()) {
                return visitor.input(Input.broken(name, List.of(Diagnostic.error("BATCH-006", Place.of(name)))));
            }
            unread.forEach(visitor::remark);
            return true;
        }

        private String title(String sheet) {
            return sheet.isEmpty() ? name : name + "!" + sheet;
        }
    }

    /** The columns of a sheet. */
    private static final class Header {
        private final String sheet;
        private final Map<Integer, ValuePath> columns = new HashMap<>();
        private final List<Diagnostic> problems = new ArrayList<>();
        private final List<String> names;

        Header(String sheet, int row, List<String> cells) {
            this.sheet = sheet;
            this.names = List.copyOf(cells);
            Map<List<ValuePath.Step>, Integer> seen = new HashMap<>();
            for (int i = 0; i < cells.size(); i++) {
                if (isOwn(cells.get(i))) {
                    continue;
                }
                Place place = new Place(sheet, row, i + 1);
                try {
                    ValuePath path = ValuePath.of(cells.get(i), place);
                    columns.put(i, path);
                    Integer first = seen.putIfAbsent(path.steps(), i + 1);
                    if (first != null) {
                        problems.add(Diagnostic.error(
                                "BATCH-007", place, cells.get(i).strip(), first));
                    }
                } catch (DiagnosticException e) {
                    problems.addAll(e.diagnostics());
                }
            }
        }

        private static boolean isOwn(String column) {
            String name = column.strip();
            return name.isEmpty() || name.startsWith("#") || name.startsWith("（") || name.startsWith("(");
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

        /** Content that would be lost, or is none: below no heading, or the spreadsheet's own word for an error. */
        List<Diagnostic> unusable(int row, List<String> cells) {
            List<Diagnostic> found = new ArrayList<>();
            for (int i = 0; i < cells.size(); i++) {
                String cell = cells.get(i).strip();
                Place place = new Place(sheet, row, i + 1);
                boolean headed = i < names.size() && !names.get(i).isBlank();
                if (!headed && !cell.isEmpty()) {
                    found.add(Diagnostic.error("BATCH-008", place));
                } else if (columns.containsKey(i) && cell.startsWith(XlsxTable.ERROR)) {
                    found.add(Diagnostic.error("BATCH-011", place, cell.substring(XlsxTable.ERROR.length())));
                }
            }
            return found.stream().limit(MOST_PROBLEMS).toList();
        }

        List<BaseFillIn.Supplied> values(int row, List<String> cells) {
            List<BaseFillIn.Supplied> values = new ArrayList<>();
            for (int i = 0; i < cells.size(); i++) {
                ValuePath path = columns.get(i);
                if (path != null && !cells.get(i).isBlank()) {
                    values.add(new BaseFillIn.Supplied(path, cells.get(i), new Place(sheet, row, i + 1)));
                }
            }
            return values;
        }
    }
}
