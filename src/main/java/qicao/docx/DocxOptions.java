package qicao.docx;

/**
 * What a Word file holds beside the draft.
 *
 * @param annotate whether a comment on every sentence names its sources
 */
public record DocxOptions(boolean annotate) {
    /** The draft alone, with comments only where a fact is missing. */
    public static DocxOptions defaults() {
        return new DocxOptions(false);
    }
}
