package qicao.spreadsheet;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.util.CellReference;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;
import qicao.spreadsheet.Cell.Fault;
import qicao.spreadsheet.TableReader.Visitor;

/** The rows of a sheet, cell by cell (ECMA-376-1, 18.3.1.4). */
final class XlsxRows extends DefaultHandler {
    private final XlsxParts parts;
    private final Merges merges;
    private final Visitor visitor;

    private int row;
    private boolean hidden;
    private List<Cell> cells = new ArrayList<>();

    private int column;
    private String type = "";
    private CellFormat format;
    private boolean calculated;
    private boolean inValue;
    private boolean hasValue;
    private final StringBuilder value = new StringBuilder();
    private final CellText text = new CellText();

    XlsxRows(XlsxParts parts, Merges merges, Visitor visitor) {
        this.parts = parts;
        this.merges = merges;
        this.visitor = visitor;
        this.format = parts.format(0);
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        switch (name) {
            case "row" -> startRow(attributes);
            case "c" -> startCell(attributes);
            case "f" -> calculated = true;
            case "v" -> inValue = true;
            default -> text.start(name);
        }
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        if (inValue) {
            if (value.length() + length > CellText.LONGEST) {
                throw new IllegalArgumentException("a value of " + CellText.LONGEST);
            }
            value.append(characters, start, length);
        } else {
            text.characters(characters, start, length);
        }
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
        switch (name) {
            case "row" -> endRow();
            case "c" -> endCell();
            case "v" -> {
                inValue = false;
                hasValue = true;
            }
            default -> text.end(name);
        }
    }

    private void startRow(Attributes attributes) {
        int number = XlsxParts.attribute(attributes, "r").map(Integer::parseInt).orElse(row + 1);
        if (number <= row) {
            throw new IllegalArgumentException("row " + number + " behind row " + row);
        }
        row = number;
        hidden = XlsxParts.isTrue(attributes, "hidden")
                || XlsxParts.attribute(attributes, "ht")
                        .filter(height -> Double.parseDouble(height) == 0)
                        .isPresent();
        cells = new ArrayList<>();
    }

    private void endRow() {
        merges.advance(row, cells);
        if (!visitor.row(new SheetRow(row, cells, hidden, merges))) {
            throw new XlsxTable.Enough();
        }
    }

    private void startCell(Attributes attributes) {
        column = XlsxParts.attribute(attributes, "r")
                .map(reference -> (int) new CellReference(reference).getCol())
                .orElse(cells.size());
        if (column < 0 || column >= XlsxLayout.MOST_COLUMNS) {
            throw new IllegalArgumentException("column " + column);
        }
        type = XlsxParts.attribute(attributes, "t").orElse("n");
        format = parts.format(
                XlsxParts.attribute(attributes, "s").map(Integer::parseInt).orElse(0));
        calculated = false;
        hasValue = false;
        value.setLength(0);
        text.take();
    }

    private void endCell() {
        while (cells.size() <= column) {
            cells.add(Cell.EMPTY);
        }
        cells.set(column, cell());
    }

    private Cell cell() {
        if (type.equals("inlineStr")) {
            return format.text(text.take());
        }
        String content = CellText.decoded(value.toString());
        boolean isText = type.equals("str") && hasValue;
        if (calculated && (parts.isOutdated() || (content.isEmpty() && !isText))) {
            return Cell.faulty(Fault.NOT_CALCULATED, "");
        }
        if (content.isEmpty()) {
            return Cell.EMPTY;
        }
        return switch (type) {
            case "s" -> format.text(parts.text(Integer.parseInt(content.strip())));
            case "str" -> format.text(content);
            case "b" -> Cell.of(content.strip().equals("1") ? "TRUE" : "FALSE");
            case "e" -> Cell.faulty(Fault.ERROR_VALUE, content);
            case "d" -> date(content.strip());
            default -> format.number(Double.parseDouble(content.strip()));
        };
    }

    /** A date that is written as such, in Strict workbooks above all. */
    private Cell date(String iso) {
        String local = iso.endsWith("Z") ? iso.substring(0, iso.length() - 1) : iso;
        if (local.indexOf('-') < 0) {
            return format.number(LocalTime.parse(local).toNanoOfDay()
                    / (double) Duration.ofDays(1).toNanos());
        }
        return format.moment(
                local.indexOf('T') < 0 ? LocalDate.parse(local).atStartOfDay() : LocalDateTime.parse(local));
    }
}
