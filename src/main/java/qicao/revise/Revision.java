package qicao.revise;

import java.util.List;
import qicao.diagnostic.Diagnostic;
import qicao.draft.Draft;
import qicao.fillin.FillInFile;

/**
 * A fill-in that says what an edited draft says.
 *
 * @param fillIn the file, in which what did not change is as it stood
 * @param draft what it renders to
 * @param differences what the pen changed, in the order in which it was taken over
 * @param findings what the writer should look at, codes REVISE-NNN, and those of the draft
 * @param exact whether the draft is the edited text, character by character, numbers of items aside
 */
public record Revision(
        FillInFile fillIn, Draft draft, List<Difference> differences, List<Diagnostic> findings, boolean exact) {
    public Revision {
        differences = List.copyOf(differences);
        findings = List.copyOf(findings);
    }
}
