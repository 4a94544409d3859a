package qicao.cli;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import qicao.diagnostic.Diagnostic;
import qicao.diagnostic.DiagnosticException;
import qicao.diagnostic.Place;
import qicao.draft.Draft;
import qicao.draft.DraftSummary;
import qicao.draft.Renderer;
import qicao.draft.TraceJson;
import qicao.output.Content;
import qicao.output.Replacement;

/** {@code render}: a draft from a fill-in. Everything is read before anything is written. */
final class RenderCommand implements Command {
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
        Draft draft = new SpeechMaker(session)
                .make(options.input(), options.templates(), options.seed())
                .draft();
        int holes = draft.holes().size();
        if (options.strict() && holes > 0) {
            throw new DiagnosticException(Diagnostic.error("RENDER-001", inputPlace(options.input()), holes));
        }
        return draft;
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
