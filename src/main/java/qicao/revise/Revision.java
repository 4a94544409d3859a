package qicao.revise;

import java.util.List;
import qicao.diagnostic.Diagnostic;
import qicao.draft.Draft;

/**
 * A fill-in that says what an edited draft says.
 *
 * @param fillIn the file as bytes, what did not change as it stood
 * @param draft what it renders to
 * @param differences what the pen changed, in the order in which it was taken over
 * @param findings what the writer should look at, codes REVISE-NNN, and those of the draft
 * @param exact whether the draft is the edited text, character by character, numbers of items aside
 */
public record Revision(
        byte[] fillIn, Draft draft, List<Difference> differences, List<Diagnostic> findings, boolean exact) {
    public Revision {
        fillIn = fillIn.clone();
        differences = List.copyOf(differences);
        findings = List.copyOf(findings);
    }

    @Override
    public byte[] fillIn() {
        return fillIn.clone();
    }
}
