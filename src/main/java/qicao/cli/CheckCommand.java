package qicao.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import qicao.diagnostic.Diagnostic;
import qicao.diagnostic.DiagnosticException;
import qicao.fillin.FillInReader;
import qicao.fillin.Reading;
import qicao.planning.Doubts;

/** {@code check}: the problems of fill-ins, all at once. */
final class CheckCommand implements Command {
    private final Session session;

    CheckCommand(Session session) {
        this.session = session;
    }

    @Override
    public CommandSpec spec() {
        return CommandSpec.create()
                .name("check")
                .addPositional(Options.arguments("FILE"))
                .addOption(Options.templates());
    }

    @Override
    public int run(ParseResult arguments) {
        List<String> files = arguments.matchedPositional(0).getValue();
        Optional<Diagnostic> misuse = Workspace.misuse(files, "check");
        if (misuse.isPresent()) {
            session.console().report(misuse.get());
            return ExitCode.USAGE;
        }
        FillInReader reader = new FillInReader(session.types(arguments));
        Verdict verdict = new Verdict(session.console());
        int worst = ExitCode.DONE;
        for (String file : files) {
            worst = Math.max(worst, verdict.tell(Workspace.displayName(file), problems(file, reader)));
        }
        return worst;
    }

    /** What is wrong with a file, the worst first and each kind in the order of the file. */
    private List<Diagnostic> problems(String file, FillInReader reader) {
        try {
            Reading reading =
                    reader.read(Workspace.displayName(file), session.workspace().read(file));
            List<Diagnostic> problems = new ArrayList<>(reading.diagnostics());
            if (reading.fillIn().isPresent()) {
                problems.addAll(Doubts.in(reading.fillIn().get()));
            }
            problems.sort(Comparator.comparing(Diagnostic::severity));
            return problems;
        } catch (DiagnosticException e) {
            return e.diagnostics();
        }
    }
}
