package qicao.docx;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import qicao.style.PageStyle;
import qicao.style.PageStyle.Part;

/**
 * What of a style decides how text is marked up.
 *
 * @param titleWidth the most characters on a line of the title
 * @param keptCharacters paragraphs of at most so many characters, all counted as full-width, stay on one page
 * @param leadsStandOut whether the first words of a point have a look of their own
 */
record Measures(int titleWidth, int keptCharacters, boolean leadsStandOut) {
    /** A title leaves at least a character free at each side. */
    private static final int TITLE_MARGIN = 2;

    static Measures of(PageStyle style) {
        double width = style.paper().textWidth();
        int line = style.text(Part.BODY).charactersPerLine(width);
        int indent = (int) Math.ceil(style.text(Part.BODY).indent());
        return new Measures(
                Math.max(2, style.text(Part.TITLE).charactersPerLine(width) - TITLE_MARGIN),
                Math.max(0, style.breaks().keepLines() * line - indent),
                style.lead().bold() || !style.lead().font().isEmpty());
    }

    void save(DataOutputStream out) throws IOException {
        out.writeInt(titleWidth);
        out.writeInt(keptCharacters);
        out.writeBoolean(leadsStandOut);
    }

    static Measures load(DataInputStream in) throws IOException {
        return new Measures(in.readInt(), in.readInt(), in.readBoolean());
    }
}
