package qicao.corpus;

import java.util.List;
import qicao.diagnostic.Diagnostic;

/**
 * A file as it stands, beside the speeches that cleaning makes of it: cleaning repairs what a proofreader has to see.
 *
 * @param path the file as the user named it
 * @param lines the lines that are not blank, in file order; empty if it could not be read
 * @param speeches its texts in file order, their repairs included
 * @param diagnostics why it, or what of it, could not be read, codes {@code CORPUS-NNN}
 */
public record Manuscript(String path, List<SourceLine> lines, List<Speech> speeches, List<Diagnostic> diagnostics) {
    public Manuscript {
        lines = List.copyOf(lines);
        speeches = List.copyOf(speeches);
        diagnostics = List.copyOf(diagnostics);
    }

    /** A file that could not be read, and why. */
    static Manuscript unreadable(String path, Diagnostic reason) {
        return new Manuscript(path, List.of(), List.of(), List.of(reason));
    }
}
