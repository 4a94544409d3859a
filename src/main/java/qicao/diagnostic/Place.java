package qicao.diagnostic;

/**
 * Where in a source something stands.
 *
 * @param source the name the user knows the source by: a path as typed, or {@code <stdin>}
 * @param line 1-based line, or 0 when the finding is about the whole source
 * @param column 1-based column in UTF-16 units, or 0 when it is about the whole line
 */
public record Place(String source, int line, int column) {
    public Place {
        if (line < 0 || column < 0 || (line == 0 && column > 0)) {
            throw new IllegalArgumentException("line " + line + ", column " + column);
        }
    }

    /** The place that is a source as a whole. */
    public static Place of(String source) {
        return new Place(source, 0, 0);
    }

    /** {@code source:line:column}, as editors and terminals make it a link; parts that are unknown are left out. */
    @Override
    public String toString() {
        if (line == 0) {
            return source;
        }
        return column == 0 ? source + ":" + line : source + ":" + line + ":" + column;
    }
}
