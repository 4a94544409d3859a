package qicao.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import qicao.diagnostic.Diagnostic;
import qicao.diagnostic.DiagnosticException;
import qicao.diagnostic.Place;
import qicao.diagnostic.Severity;
import qicao.draft.Draft;
import qicao.draft.DraftSummary;
import qicao.draft.Renderer;
import qicao.draft.TraceJson;
import qicao.drafting.Drafter;
import qicao.drafting.Drafting;
import qicao.drafting.DraftingOptions;
import qicao.fillin.FillIn;
import qicao.fillin.FillInReader;
import qicao.fillin.Reading;
import qicao.output.Content;
import qicao.output.Replacement;
import qicao.planning.Doubts;
import qicao.template.MeetingTypes;

/** {@code render}: a draft from a fill-in. Everything is read before anything is written. */
final class RenderCommand implements Command {
    /** A required fact is missing: the draft reports the hole itself. */
    private static final String MISSING = "FILL-019";

    private final Session session;

    RenderCommand(Session session) {
        this.session = session;
    }

    @Override
    public CommandSpec spec() {
        return RenderOptions.spec();
    }

    @Override
    public int run(ParseResult arguments) {
        return run(RenderOptions.of(arguments));
    }

    int run(RenderOptions options) {
        Optional<Diagnostic> misuse = options.misuse(session.console().isTerminal());
        if (misuse.isPresent()) {
            session.console().report(misuse.get());
            return ExitCode.USAGE;
        }
        session.console().report(options.withoutEffect());
        Draft draft = draft(options);
        return write(draft, content(draft, options), options);
    }

    private Draft draft(RenderOptions options) {
        Optional<Path> folder = options.templates().map(session.workspace()::folder);
        if (folder.isPresent()) {
            MeetingTypes types = Session.types(folder);
            Drafter drafter = Drafter.in(folder.get());
            report(drafter.templateFindings());
            return draft(fillIn(options.input(), types), drafter, options);
        }
        // The shipped templates get ready while the fill-in is read, which takes as long.
        FutureTask<Drafter> drafter = new FutureTask<>(Drafter::prepared);
        Thread aside = new Thread(drafter, "templates");
        aside.setDaemon(true);
        aside.start();
        return draft(fillIn(options.input(), MeetingTypes.builtIn()), result(drafter), options);
    }

    private static <T> T result(FutureTask<T> task) {
        try {
            return task.get();
        } catch (ExecutionException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private Draft draft(FillIn fillIn, Drafter drafter, RenderOptions options) {
        // What does not fit together goes into the draft: the writer hears of it here too.
        report(Doubts.in(fillIn).stream().filter(finding -> !isHint(finding)).toList());
        Drafting drafting = drafter.draft(fillIn, new DraftingOptions(options.seed()));
        report(drafting.findings());
        int holes = drafting.draft().holes().size();
        if (options.strict() && holes > 0) {
            throw new DiagnosticException(Diagnostic.error("RENDER-001", inputPlace(options.input()), holes));
        }
        return drafting.draft();
    }

    private FillIn fillIn(String name, MeetingTypes types) {
        Reading reading = new FillInReader(types)
                .read(Workspace.displayName(name), session.workspace().read(name));
        report(reading.diagnostics().stream()
                .filter(finding -> !finding.code().equals(MISSING))
                .toList());
        return reading.fillIn().orElseThrow(() -> new IllegalStateException("no fill-in and no error in " + name));
    }

    /** Prints what is wrong and counts what could be better; an error ends the command. */
    private void report(List<Diagnostic> findings) {
        if (findings.stream().anyMatch(Diagnostic::isError)) {
            throw new DiagnosticException(
                    findings.stream().filter(finding -> !isHint(finding)).toList());
        }
        session.console()
                .report(findings.stream().filter(finding -> !isHint(finding)).toList());
        long hints = findings.stream().filter(RenderCommand::isHint).count();
        if (hints > 0) {
            session.console().remark(text("CLI-hints", hints));
        }
    }

    private static boolean isHint(Diagnostic finding) {
        return finding.severity() == Severity.HINT;
    }

    private Content content(Draft draft, RenderOptions options) {
        Renderer renderer = options.format().renderer(new Format.Looks(options.style(), options.annotate()), session);
        return out -> out.write(renderer.render(draft));
    }

    private int write(Draft draft, Content content, RenderOptions options) {
        Replacement replacement = session.replacement(options.force(), options.inputs());
        List<Diagnostic> refusals = options.outputs().stream()
                .flatMap(name -> session.refusal(name, replacement).stream())
                .toList();
        if (!refusals.isEmpty()) {
            session.console().report(refusals);
            return ExitCode.OUTPUT;
        }
        int exit = session.write(options.output(), replacement, content);
        if (exit == ExitCode.DONE && options.trace().isPresent()) {
            exit = session.write(options.trace().get(), replacement, Content.text(TraceJson.render(draft)));
        }
        return exit == ExitCode.DONE ? summarize(draft, options) : exit;
    }

    /** Tells what was made: as the result, or beside it when the draft itself went to standard output. */
    private int summarize(Draft draft, RenderOptions options) {
        DraftSummary summary = DraftSummary.of(draft, options.pace());
        Stream<String> written = options.outputs().stream()
                .filter(name -> !Workspace.isStandard(name))
                .map(name -> text("CLI-written", name));
        String facts = text(
                "CLI-summary",
                summary.characters(),
                summary.minutes(),
                summary.holes(),
                summary.sentences(),
                summary.factPercent());
        List<String> lines = Stream.concat(written, Stream.of(facts)).toList();
        if (options.outputs().stream().anyMatch(Workspace::isStandard)) {
            lines.forEach(session.console()::remark);
            return ExitCode.DONE;
        }
        return session.console().print(String.join("\n", lines) + "\n");
    }

    private String text(String key, Object... arguments) {
        return session.console().messages().text(key, arguments);
    }

    private static Place inputPlace(String name) {
        return Place.of(Workspace.displayName(name));
    }
}
