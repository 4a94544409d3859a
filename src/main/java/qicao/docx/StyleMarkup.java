package qicao.docx;

import java.util.EnumMap;
import java.util.Map;
import qicao.style.PageStyle.Part;

/** The openings of paragraphs and runs in one style, made once. */
final class StyleMarkup {
    private static final int LEVELS = 4;

    private final Measures measures;
    private final Map<Part, byte[]> paragraphs = new EnumMap<>(Part.class);
    private final byte[] keptBody = paragraph(StyleIds.paragraph(Part.BODY), true);
    private final byte[][] runIns = new byte[LEVELS][];
    private final byte[][] keptRunIns = new byte[LEVELS][];
    private final RunMarkup[] runInWords = new RunMarkup[LEVELS];
    private final RunMarkup plain = new RunMarkup("");
    private final RunMarkup lead;

    StyleMarkup(Measures measures) {
        this.measures = measures;
        for (Part part : Part.values()) {
            paragraphs.put(part, paragraph(StyleIds.paragraph(part), false));
        }
        for (int level = 1; level <= LEVELS; level++) {
            runIns[level - 1] = paragraph(StyleIds.runInParagraph(level), false);
            keptRunIns[level - 1] = paragraph(StyleIds.runInParagraph(level), true);
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

    /** The opening of a paragraph whose text begins with a heading. */
    byte[] runIn(int level, String text) {
        return (isKept(text) ? keptRunIns : runIns)[level - 1];
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

    private static byte[] paragraph(String styleId, boolean kept) {
        return XmlBuffer.utf8(
                "<w:p><w:pPr><w:pStyle w:val=\"" + styleId + "\"/>" + (kept ? "<w:keepLines/>" : "") + "</w:pPr>");
    }
}
