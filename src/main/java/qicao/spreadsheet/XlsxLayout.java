package qicao.spreadsheet;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** What is known of a sheet before its rows are read: hidden columns and merged cells. */
final class XlsxLayout extends DefaultHandler {
    /** Excel itself has no more columns. */
    static final int MOST_COLUMNS = 16_384;

    /** Half of a sheet of a million rows. */
    private static final int MOST_MERGES = 500_000;

    private final BitSet hidden = new BitSet();
    private final List<Merges.Range> merged = new ArrayList<>();

    BitSet hiddenColumns() {
        return (BitSet) hidden.clone();
    }

    Merges merges() {
        return Merges.of(merged);
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        if (name.equals("col")) {
            column(attributes);
        } else if (name.equals("mergeCell")) {
            merge(XlsxParts.attribute(attributes, "ref").orElse(""));
        }
    }

    private void column(Attributes attributes) {
        boolean narrow = XlsxParts.attribute(attributes, "width")
                .filter(width -> Double.parseDouble(width) == 0)
                .isPresent();
        if (narrow || XlsxParts.isTrue(attributes, "hidden")) {
            int first = Integer.parseInt(XlsxParts.attribute(attributes, "min").orElse("1"));
            int last = Integer.parseInt(XlsxParts.attribute(attributes, "max").orElse("1"));
            hidden.set(first - 1, Math.min(last, MOST_COLUMNS));
        }
    }

    private void merge(String reference) {
        CellRangeAddress range = CellRangeAddress.valueOf(reference);
        if (merged.size() >= MOST_MERGES || range.getFirstColumn() < 0 || range.getFirstRow() < 0) {
            throw new IllegalArgumentException("merged cells " + reference);
        }
        if (range.getNumberOfCells() > 1) {
            merged.add(new Merges.Range(
                    range.getFirstRow() + 1, range.getFirstColumn(), range.getLastRow() + 1, range.getLastColumn()));
        }
    }
}
