package qicao.drafting;

import java.util.List;
import qicao.diagnostic.Diagnostic;
import qicao.draft.Draft;

/**
 * What drafting made.
 *
 * @param draft the draft
 * @param findings what the writer should know of it: holes, facts that found no place
 * @param points where a wording was chosen and what else fits there, in the order of the draft; empty unless asked for
 * @param stretches the whole text, cut into what has a name; empty unless points were asked for
 */
public record Drafting(Draft draft, List<Diagnostic> findings, List<Choice> points, List<Stretch> stretches) {
    public Drafting {
        findings = List.copyOf(findings);
        points = List.copyOf(points);
        stretches = List.copyOf(stretches);
    }
}
