package qicao.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import qicao.diagnostic.Diagnostic;
import qicao.diagnostic.Place;
import qicao.fillin.BaseFillIn;
import qicao.fillin.ValuePath;
import qicao.spreadsheet.Cell;
import qicao.spreadsheet.Merges;
import qicao.spreadsheet.Sheet;
import qicao.spreadsheet.SheetRow;
import qicao.spreadsheet.SpokenDate;

/**
 * The rows of a sheet to inputs. A row is drafted from what a person sees in it: what is hidden is left out and told, a cell
 * that reaches over several rows is in all of them, and where it cannot be told what a cell says or where it belongs, the
 * row is refused with the cell's name.
 */
final class SheetRows {
    private final String title;
    private final Sheet sheet;
    private final RowRanges hidden = new RowRanges();
    private final Occurrences filled = new Occurrences("BATCH-029");
    private final Occurrences unwrapped = new Occurrences("BATCH-030");
    private final Occurrences respelled = new Occurrences("BATCH-031");
    private Optional<Heading> heading = Optional.empty();

    /** @param title of the sheet in findings */
    SheetRows(String title, Sheet sheet) {
        this.title = title;
        this.sheet = sheet;
    }

    String title() {
        return title;
    }

    boolean hasHeading() {
        return heading.isPresent();
    }

    /** Takes the row that names the columns, whether a person sees it or not. */
    Heading begin(SheetRow row) {
        Heading begun = new Heading(title, row, sheet.hiddenColumns());
        heading = Optional.of(begun);
        return begun;
    }

    /** The input in a row; empty if there is none. */
    Optional<Input> input(SheetRow row, String stem, BaseFillIn base) {
        Heading columns = heading.orElseThrow();
        if (!columns.isUsable() || row.isBlank() || columns.columns().isEmpty()) {
            return Optional.empty();
        }
        if (row.isHidden()) {
            hidden.add(row.number());
            return Optional.empty();
        }
        List<Diagnostic> refusals = new ArrayList<>();
        List<BaseFillIn.Supplied> values = new ArrayList<>();
        for (int i = 0; i < row.cells().size(); i++) {
            if (columns.isNameless(i) && !row.cell(i).isBlank()) {
                refusals.add(Diagnostic.error("BATCH-008", place(row, i)));
            }
        }
        for (int column : columns.columns()) {
            cell(row, column, columns.path(column).orElseThrow(), values, refusals);
        }
        return Optional.of(Input.row(title + ":" + row.number(), stem + "-" + row.number(), base, values, refusals));
    }

    private void cell(
            SheetRow row, int column, ValuePath path, List<BaseFillIn.Supplied> values, List<Diagnostic> refusals) {
        Place place = place(row, column);
        Cell cell = row.cell(column);
        Optional<Merges.Covering> over =
                row.covering(column).filter(range -> !range.content().isBlank());
        if (over.isPresent()) {
            if (over.get().firstColumn() != column
                    || over.get().firstRow() <= heading.orElseThrow().number()) {
                refusals.add(Diagnostic.error("BATCH-025", place));
                return;
            }
            cell = over.get().content();
            filled.add(place, cell.text());
        }
        if (cell.fault().isPresent()) {
            refusals.add(Diagnostic.error(
                    cell.fault().get().code(), place, cell.fault().get().argument()));
        } else if (!cell.text().isBlank()) {
            text(cell.text(), path, place, values, refusals);
        }
    }

    private void text(
            String shown, ValuePath path, Place place, List<BaseFillIn.Supplied> values, List<Diagnostic> refusals) {
        Optional<String> inside = TextHabits.unwrapped(shown);
        String text = inside.orElse(shown);
        inside.ifPresent(any -> unwrapped.add(place, text));
        Optional<Diagnostic> refusal = TextHabits.refusal(text, path, place);
        if (refusal.isPresent()) {
            refusals.add(refusal.get());
            return;
        }
        Optional<String> date = SpokenDate.in(text);
        date.ifPresent(spoken -> respelled.add(place, text.strip()));
        values.add(new BaseFillIn.Supplied(path, date.orElse(text), place));
    }

    private Place place(SheetRow row, int column) {
        return Place.cell(title, row.number(), column + 1);
    }

    /** What was done with the sheet that one might not expect. */
    List<Diagnostic> remarks() {
        List<Diagnostic> remarks = new ArrayList<>();
        heading.filter(Heading::isUsable)
                .ifPresent(columns -> columns.hiddenColumns()
                        .forEach(column -> remarks.add(Diagnostic.warning(
                                "BATCH-028", Place.of(title), Place.letters(column + 1), columns.name(column)))));
        if (hidden.count() > 0) {
            remarks.add(Diagnostic.warning("BATCH-022", Place.of(title), hidden.count(), hidden.text()));
        }
        Stream.of(filled, unwrapped, respelled).forEach(each -> each.remark().ifPresent(remarks::add));
        return remarks;
    }
}
