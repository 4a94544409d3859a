package qicao.fillin;

import java.util.List;
import java.util.Optional;
import qicao.diagnostic.Diagnostic;

/**
 * What {@link FillInReader} found.
 *
 * @param fillIn present if nothing is an error; missing facts are not
 * @param diagnostics everything there is to say, in the order of the file
 */
public record Reading(Optional<FillIn> fillIn, List<Diagnostic> diagnostics) {
    public Reading {
        diagnostics = List.copyOf(diagnostics);
    }
}
