package qicao.diagnostic;

import java.util.List;

/** Ends a step that cannot go on, with everything that is wrong. Commands catch it and print its findings. */
public final class DiagnosticException extends RuntimeException {
    private final transient List<Diagnostic> diagnostics;

    /** At least one finding, in the order in which the user should read them. */
    public DiagnosticException(List<Diagnostic> diagnostics) {
        super(diagnostics.toString());
        if (diagnostics.isEmpty()) {
            throw new IllegalArgumentException("no finding");
        }
        this.diagnostics = List.copyOf(diagnostics);
    }

    /** A single finding. */
    public DiagnosticException(Diagnostic diagnostic) {
        this(List.of(diagnostic));
    }

    /** What is wrong, in reading order; never empty. */
    public List<Diagnostic> diagnostics() {
        return diagnostics;
    }
}
