package qicao.spreadsheet;

import java.util.regex.Pattern;
import qicao.diagnostic.Diagnostic;
import qicao.diagnostic.DiagnosticException;
import qicao.diagnostic.Place;

/** Collects the text of a cell from its pieces; what tells how it is read aloud is none of it. */
final class CellText {
    /** A character that XML has none for, or a text that looks like one (ECMA-376-1, 22.9.2.19, ST_Xstring). */
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    /** Thirty times what Excel takes in a cell. */
    static final int LONGEST = 1 << 20;

    private final StringBuilder text = new StringBuilder();
    private boolean inText;
    private boolean aloud;

    void start(String element) {
        aloud |= element.equals("rPh");
        inText = element.equals("t") && !aloud;
    }

    void characters(char[] characters, int start, int length) {
        if (inText) {
            if (text.length() + length > LONGEST) {
                throw new DiagnosticException(Diagnostic.error("BATCH-004", Place.of("")));
            }
            text.append(characters, start, length);
        }
    }

    void end(String element) {
        aloud &= !element.equals("rPh");
        inText = false;
    }

    /** The whole text; the next one begins. */
    String take() {
        String whole = decoded(text.toString());
        text.setLength(0);
        return whole;
    }

    /** A text with its escaped characters put back; lines end in \n. */
    static String decoded(String text) {
        String whole = text.contains("_x")
                ? ESCAPED.matcher(text)
                        .replaceAll(found -> java.util.regex.Matcher.quoteReplacement(
                                String.valueOf((char) Integer.parseInt(found.group(1), 16))))
                : text;
        return whole.indexOf('\r') < 0 ? whole : whole.replace("\r\n", "\n").replace('\r', '\n');
    }
}
