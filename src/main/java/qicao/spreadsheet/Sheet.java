package qicao.spreadsheet;

import java.util.BitSet;

/**
 * A sheet of a table.
 *
 * @param name empty where a table has no sheets
 * @param isHidden whether a person does not see it
 */
public record Sheet(String name, boolean isHidden, BitSet hiddenColumns) {
    public Sheet {
        hiddenColumns = (BitSet) hiddenColumns.clone();
    }

    /** A sheet all of which is seen. */
    static Sheet open(String name) {
        return new Sheet(name, false, new BitSet());
    }

    /** The columns that a person does not see, counted from 0. */
    @Override
    public BitSet hiddenColumns() {
        return (BitSet) hiddenColumns.clone();
    }
}
