package qicao.extract;

import java.util.List;
import qicao.diagnostic.Diagnostic;

/**
 * What extraction made of a speech.
 *
 * @param fillIn the text of a fill-in: YAML with comments, lines ended by a line feed
 * @param emptied what was last year's, in the order of the fill-in; none unless asked for
 * @param findings what was mended on the way, codes {@code EXTRACT-NNN}
 */
public record Extraction(String fillIn, List<Emptied> emptied, List<Diagnostic> findings) {
    public Extraction {
        emptied = List.copyOf(emptied);
        findings = List.copyOf(findings);
    }
}
