package qicao.docx;

/** The markup before and after a run's text, for one character style: made once, copied for every run. */
final class RunMarkup {
    private static final int CHINESE_FONT = 1;
    private static final int HIGHLIGHT = 2;
    private static final int KEEP_SPACE = 4;

    private static final byte[] END = XmlBuffer.utf8("</w:t></w:r>");

    private final byte[][] openings = new byte[8][];

    /** {@code styleId} is empty for the paragraph's own look. */
    RunMarkup(String styleId) {
        String style = styleId.isEmpty() ? "" : "<w:rStyle w:val=\"" + styleId + "\"/>";
        for (int features = 0; features < openings.length; features++) {
            String properties = style
                    + ((features & CHINESE_FONT) == 0 ? "" : "<w:rFonts w:hint=\"eastAsia\"/>")
                    + ((features & HIGHLIGHT) == 0 ? "" : "<w:highlight w:val=\"yellow\"/>");
            openings[features] = XmlBuffer.utf8("<w:r>"
                    + (properties.isEmpty() ? "" : "<w:rPr>" + properties + "</w:rPr>")
                    + ((features & KEEP_SPACE) == 0 ? "<w:t>" : "<w:t xml:space=\"preserve\">"));
        }
    }

    void write(XmlBuffer xml, String text, boolean highlighted) {
        int features = (highlighted ? HIGHLIGHT : 0)
                | (sharesCodesWithLatin(text) ? CHINESE_FONT : 0)
                | (text.charAt(0) <= ' ' || text.charAt(text.length() - 1) <= ' ' ? KEEP_SPACE : 0);
        xml.markup(openings[features]).text(text).markup(END);
    }

    /**
     * Whether there is a character that Word sets in the Latin font unless told otherwise: “ ” ‘ ’ — …… · × and their like
     * (ECMA-376 part 1, 17.3.2.26: the hint decides for U+00A0 to U+2E7F).
     */
    private static boolean sharesCodesWithLatin(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '\u00A0' && c < '\u2E80') {
                return true;
            }
        }
        return false;
    }
}
