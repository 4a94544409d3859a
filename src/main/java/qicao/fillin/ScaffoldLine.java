package qicao.fillin;

/**
 * A line of a {@link Scaffold}.
 *
 * @param indent spaces before it
 * @param isOpen whether it is in use; else it is a comment
 * @param content {@code 名称:}, or empty for a blank line or a remark
 * @param comment what is said about it
 */
record ScaffoldLine(int indent, boolean isOpen, String content, String comment) {
    static ScaffoldLine blank() {
        return new ScaffoldLine(0, true, "", "");
    }

    static ScaffoldLine value(String key, String value) {
        return new ScaffoldLine(0, true, key + ": " + value, "");
    }

    static ScaffoldLine remark(String text) {
        return new ScaffoldLine(0, true, "", text);
    }

    /** The same as the first line of a list item. */
    ScaffoldLine asItem() {
        return new ScaffoldLine(indent - 2, isOpen, "- " + content, comment);
    }

    /**
     * The line as written.
     *
     * @param column where comments begin, in half-width columns of a fixed-width font
     */
    String text(int column) {
        if (content.isEmpty()) {
            return comment.isEmpty() ? "" : "# " + comment;
        }
        String line = isOpen ? " ".repeat(indent) + content : "# " + " ".repeat(indent) + content;
        return comment.isEmpty() ? line : line + " ".repeat(Math.max(1, column - width(line))) + "# " + comment;
    }

    /** Chinese characters take two columns. */
    private static int width(String text) {
        return text.codePoints().map(c -> c >= 0x2E80 ? 2 : 1).sum();
    }
}
