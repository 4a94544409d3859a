package qicao.extract;

import java.util.List;
import qicao.diagnostic.Diagnostic;

/**
 * What extraction made of a speech.
 *
 * @param fillIn the text of a fill-in: YAML with comments, lines ended by a line feed
 * @param findings what was mended on the way, codes {@code EXTRACT-NNN}
 */
public record Extraction(String fillIn, List<Diagnostic> findings) {
    public Extraction {
        findings = List.copyOf(findings);
    }
}
