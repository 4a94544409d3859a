package qicao.corpus;

/**
 * Which heading of the first level is the title of a page or a Markdown file. Word processors and writers make every section
 * one; the title comes before all text, alone, and has no number.
 */
final class TopHeadings {
    private boolean begun;

    /** Of a text of which so much was read. */
    TopHeadings(boolean begun) {
        this.begun = begun;
    }

    /**
     * The next line, as a title if it is that.
     *
     * @param top whether the file calls it a heading of the first level
     */
    RawLine read(RawLine line, boolean top) {
        boolean title = top && !begun && isTitle(line.text());
        begun |= top || line.titled() || Shapes.isRunningText(line.text()) || Shapes.isSalutation(line.text());
        return title ? line.asTitle() : line;
    }

    /** Whether a heading of the first level can be a title by its words. */
    static boolean isTitle(String heading) {
        return !Spaces.isBlank(heading) && !Shapes.startsWithHeadingMarker(Spaces.strip(heading));
    }
}
