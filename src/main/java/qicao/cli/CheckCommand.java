package qicao.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import qicao.batch.Inputs;
import qicao.diagnostic.Diagnostic;
import qicao.diagnostic.DiagnosticException;
import qicao.diagnostic.Place;
import qicao.diagnostic.Severity;
import qicao.fillin.BaseFillIn;
import qicao.fillin.FillIn;
import qicao.fillin.FillInReader;
import qicao.fillin.Reading;
import qicao.planning.Doubts;

/** {@code check}: the problems of fill-ins and tables, all at once. */
final class CheckCommand implements Command {
    private static final String FILL = "--fill";

    private final Session session;

    CheckCommand(Session session) {
        this.session = session;
    }

    @Override
    public CommandSpec spec() {
        return CommandSpec.create()
                .name("check")
                .addPositional(Options.arguments("FILE"))
                .addOption(Options.templates())
                .addOption(Options.text(FILL, "BASE.yaml"));
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
        Optional<String> fill = Options.value(arguments, FILL);
        BaseFillIn base = fill.map(
                        name -> BaseFillIn.of(name, session.workspace().read(name)))
                .orElseGet(BaseFillIn::empty);
        if (fill.isPresent() && files.stream().noneMatch(Inputs::isTable)) {
            session.console().report(Diagnostic.warning("BATCH-020", Place.of("qicao check")));
        }
        Verdict verdict = new Verdict(session.console());
        int worst = ExitCode.DONE;
        for (String file : files) {
            int exit = Inputs.isTable(file)
                    ? table(file, base, reader, verdict)
                    : verdict.tell(Workspace.displayName(file), problems(file, reader));
            worst = Math.max(worst, exit);
        }
        return worst;
    }

    /** Tells the problems of a table row by row, so that a long one need not be held. */
    private int table(String file, BaseFillIn base, FillInReader reader, Verdict verdict) {
        List<Severity> told = new ArrayList<>();
        Inputs.find(List.of(file), session.workspace(), base).read(reader, new Inputs.Readings() {
            @Override
            public void reading(List<Diagnostic> findings, Optional<FillIn> fillIn) {
                tell(sorted(findings, fillIn));
            }

            @Override
            public void remark(Diagnostic finding) {
                tell(List.of(finding));
            }

            private void tell(List<Diagnostic> findings) {
                session.console().report(findings);
                findings.forEach(finding -> told.add(finding.severity()));
            }
        });
        return verdict.sum(file, told);
    }

    /** What is wrong with a file, the worst first and each kind in the order of the file. */
    private List<Diagnostic> problems(String file, FillInReader reader) {
        try {
            Reading reading =
                    reader.read(Workspace.displayName(file), session.workspace().read(file));
            return sorted(reading.diagnostics(), reading.fillIn());
        } catch (DiagnosticException e) {
            return e.diagnostics();
        }
    }

    private static List<Diagnostic> sorted(List<Diagnostic> findings, Optional<FillIn> fillIn) {
        List<Diagnostic> problems = new ArrayList<>(findings);
        fillIn.ifPresent(read -> problems.addAll(Doubts.in(read)));
        problems.sort(Comparator.comparing(Diagnostic::severity));
        return problems;
    }
}
