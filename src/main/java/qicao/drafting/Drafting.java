package qicao.drafting;

import java.util.List;
import qicao.diagnostic.Diagnostic;
import qicao.draft.Draft;

/**
 * What drafting made.
 *
 * @param draft the draft
 * @param findings what the writer should know of it: holes, facts that found no place
 */
public record Drafting(Draft draft, List<Diagnostic> findings) {
    public Drafting {
        findings = List.copyOf(findings);
    }
}
