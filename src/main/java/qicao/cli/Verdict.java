package qicao.cli;

import java.util.Collections;
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
        return sum(name, findings.stream().map(Diagnostic::severity).toList());
    }

    /** Prints the sum of findings that were told before: the exit code. */
    int sum(String name, List<Severity> findings) {
        boolean failed = findings.contains(Severity.ERROR);
        int printed = console.print(sum(console.messages(), name, findings) + "\n");
        return Math.max(failed ? ExitCode.INPUT : ExitCode.DONE, printed);
    }

    /** One line that sums findings up by their severities. */
    static String sum(MessageCatalog messages, String name, List<Severity> findings) {
        return findings.isEmpty()
                ? messages.text("CLI-clean", name)
                : messages.text(
                        "CLI-problems",
                        name,
                        Collections.frequency(findings, Severity.ERROR),
                        Collections.frequency(findings, Severity.WARNING),
                        Collections.frequency(findings, Severity.HINT));
    }
}
