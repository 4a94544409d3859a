package qicao.docx;

/** Names that the standard fixes (ECMA-376 part 1, annex A; part 2 for the package). */
final class WordNames {
    /** The namespace of WordprocessingML, transitional. */
    static final String MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    static final String DOCUMENT = "word/document.xml";
    static final String COMMENTS = "word/comments.xml";
    static final String CORE_PROPERTIES = "docProps/core.xml";
    static final String CUSTOM_PROPERTIES = "docProps/custom.xml";

    private WordNames() {}
}
