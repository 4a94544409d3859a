package qicao.yaml;

import java.util.List;
import java.util.Optional;
import qicao.diagnostic.Diagnostic;

/**
 * What {@link YamlReader} found.
 *
 * @param root empty if the file holds no value (nothing, or only comments), or could not be read: then there is an error
 * @param diagnostics everything that is wrong, in the order of the file; with errors (a key that stands twice, say) the
 *     root may still be there, so that the caller can report its own findings as well
 */
public record YamlDocument(Optional<YamlNode> root, List<Diagnostic> diagnostics) {
    public YamlDocument {
        diagnostics = List.copyOf(diagnostics);
    }

    /** Whether the document must not be used. */
    public boolean hasErrors() {
        return diagnostics.stream().anyMatch(Diagnostic::isError);
    }
}
