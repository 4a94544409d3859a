package qicao.docx;

import qicao.style.PageStyle.Part;

/** The ids by which document.xml refers to styles.xml. */
final class StyleIds {
    static final String LEAD = "Lead";
    static final String FOOTER = "Footer";
    static final String COMMENT_TEXT = "CommentText";
    static final String COMMENT_REFERENCE = "CommentReference";

    private StyleIds() {}

    static String paragraph(Part part) {
        return switch (part) {
            case BODY -> "Body";
            case TITLE -> "Title";
            case SUBTITLE -> "Subtitle";
            case BYLINE -> "Byline";
            case DATELINE -> "Date";
            case SALUTATION -> "Salutation";
            case HEADING_1 -> "Heading1";
            case HEADING_2 -> "Heading2";
            case HEADING_3 -> "Heading3";
            case HEADING_4 -> "Heading4";
        };
    }

    /** The character style of a heading's words where it runs into its paragraph. */
    static String runInWords(int level) {
        return "Heading" + level + "Char";
    }

    /** The style of a paragraph that opens with a heading. */
    static String runInParagraph(int level) {
        return "RunIn" + level;
    }
}
