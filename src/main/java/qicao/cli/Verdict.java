package qicao.cli;

import java.util.List;
import qicao.diagnostic.Diagnostic;
import qicao.diagnostic.MessageCatalog;
import qicao.diagnostic.Severity;

/** Tells what a check found: the findings, and one line that sums them up. */
final class Verdict {
    private final Console console;

    Verdict(Console console) {
        this.console = console;
    }

    /** Prints findings and sum: the exit code. */
    int tell(String name, List<Diagnostic> findings) {
        console.report(findings);
        boolean failed = findings.stream().anyMatch(Diagnostic::isError);
        int printed = console.print(sum(name, findings) + "\n");
        return Math.max(failed ? ExitCode.INPUT : ExitCode.DONE, printed);
    }

    private String sum(String name, List<Diagnostic> findings) {
        MessageCatalog messages = console.messages();
        return findings.isEmpty()
                ? messages.text("CLI-clean", name)
                : messages.text(
                        "CLI-problems",
                        name,
                        count(findings, Severity.ERROR),
                        count(findings, Severity.WARNING),
                        count(findings, Severity.HINT));
    }

    private static long count(List<Diagnostic> findings, Severity severity) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }
}
