package qicao.spreadsheet;

import java.util.Optional;

/**
 * What a person sees in a cell.
 *
 * @param text empty for an empty cell, and for one that cannot be told
 * @param fault why it cannot be told
 */
public record Cell(String text, Optional<Fault> fault) {
    static final Cell EMPTY = of("");

    /**
     * Why it cannot be told what a cell says.
     *
     * @param code of the message
     * @param argument of the message: what stands in the cell, or how it is formatted; empty if there is none
     */
    public record Fault(String code, String argument) {
        /** The spreadsheet's own error value. */
        public static final String ERROR_VALUE = "BATCH-011";

        /** A formula without its result. */
        static final String NOT_CALCULATED = "BATCH-023";

        /** A number that is cut short or shown with an exponent. */
        public static final String TOO_LONG = "BATCH-024";

        /** A number format that we do not know, or that programs do not agree on. */
        static final String FORMAT = "BATCH-026";

        /** A number format that shows nothing. */
        static final String HIDDEN = "BATCH-027";
    }

    static Cell of(String text) {
        return new Cell(text, Optional.empty());
    }

    static Cell faulty(String code, String argument) {
        return new Cell("", Optional.of(new Fault(code, argument)));
    }

    /** Whether it says nothing at all. */
    public boolean isBlank() {
        return fault.isEmpty() && text.isBlank();
    }
}
