package qicao.docx;

import java.util.EnumMap;
import java.util.Map;
import qicao.style.PageStyle.Part;

/** The openings of paragraphs and runs in one style, made once. */
final class StyleMarkup {
    private static final int LEVELS = 4;
    private static final String KEEP_LINES = "<w:keepLines/>";
    /** At least two lines of it stand on one page with what follows, whatever the style says of single lines. */
    private static final String WITH_NEXT = "<w:keepNext/>";

    private static final String TWO_LINES = "<w:widowControl w:val=\"1\"/>";

    private final Measures measures;
    private final Map<Part, byte[]> paragraphs = new EnumMap<>(Part.class);
    private final byte[] keptBody = paragraph(StyleIds.paragraph(Part.BODY), KEEP_LINES);
    private final byte[] lastBody = paragraph(StyleIds.paragraph(Part.BODY), WITH_NEXT + TWO_LINES);
    private final byte[] keptLastBody = paragraph(StyleIds.paragraph(Part.BODY), WITH_NEXT + KEEP_LINES + TWO_LINES);
    private final byte[][] runIns = new byte[LEVELS][];
    private final byte[][] keptRunIns = new byte[LEVELS][];
    private final byte[][] lastRunIns = new byte[LEVELS][];
    private final byte[][] keptLastRunIns = new byte[LEVELS][];
    private final RunMarkup[] runInWords = new RunMarkup[LEVELS];
    private final RunMarkup plain = new RunMarkup("");
    private final RunMarkup lead;

    StyleMarkup(Measures measures) {
        this.measures = measures;
        for (Part part : Part.values()) {
            paragraphs.put(part, paragraph(StyleIds.paragraph(part), ""));
        }
        for (int level = 1; level <= LEVELS; level++) {
            runIns[level - 1] = paragraph(StyleIds.runInParagraph(level), "");
            keptRunIns[level - 1] = paragraph(StyleIds.runInParagraph(level), KEEP_LINES);
            lastRunIns[level - 1] = paragraph(StyleIds.runInParagraph(level), WITH_NEXT + TWO_LINES);
            keptLastRunIns[level - 1] = paragraph(StyleIds.runInParagraph(level), WITH_NEXT + KEEP_LINES + TWO_LINES);
            runInWords[level - 1] = new RunMarkup(StyleIds.runInWords(level));
        }
        lead = measures.leadsStandOut() ? new RunMarkup(StyleIds.LEAD) : plain;
    }

    byte[] paragraph(Part part) {
        byte[] opening = paragraphs.get(part);
        if (opening == null) {
            throw new IllegalStateException("no opening for " + part);
        }
        return opening;
    }

    /** The opening of running text. */
    byte[] body(String text) {
        return isKept(text) ? keptBody : paragraph(Part.BODY);
    }

    /** The same, its last lines on one page with what follows. */
    byte[] bodyBeforeLastWord(String text) {
        return isKept(text) ? keptLastBody : lastBody;
    }

    /** The opening of a paragraph whose text begins with a heading. */
    byte[] runIn(int level, String text) {
        return (isKept(text) ? keptRunIns : runIns)[level - 1];
    }

    /** The same, its last lines on one page with what follows. */
    byte[] runInBeforeLastWord(int level, String text) {
        return (isKept(text) ? keptLastRunIns : lastRunIns)[level - 1];
    }

    /** The words of a heading inside a paragraph. */
    RunMarkup runInWords(int level) {
        return runInWords[level - 1];
    }

    RunMarkup plain() {
        return plain;
    }

    RunMarkup lead() {
        return lead;
    }

    /** The most characters on a line of the title. */
    int titleWidth() {
        return measures.titleWidth();
    }

    private boolean isKept(String text) {
        return text.length() <= measures.keptCharacters();
    }

    private static byte[] paragraph(String styleId, String breaks) {
        return XmlBuffer.utf8("<w:p><w:pPr><w:pStyle w:val=\"" + styleId + "\"/>" + breaks + "</w:pPr>");
    }
}
