package qicao.corpus;

import java.util.List;
import qicao.diagnostic.Diagnostic;

/**
 * What one file of a corpus holds.
 *
 * @param path the file as the user named it; for a file inside an archive {@code archive.zip!inner/name.txt}
 * @param speeches its texts in file order, duplicates and other texts included; empty if it could not be read
 * @param diagnostics what is wrong with the file, codes {@code CORPUS-NNN}
 */
public record SourceText(String path, List<Speech> speeches, List<Diagnostic> diagnostics) {
    public SourceText {
        speeches = List.copyOf(speeches);
        diagnostics = List.copyOf(diagnostics);
    }
}
