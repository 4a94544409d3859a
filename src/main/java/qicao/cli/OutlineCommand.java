package qicao.cli;

import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import qicao.corpus.Purpose;
import qicao.corpus.SourceText;
import qicao.diagnostic.Diagnostic;
import qicao.diagnostic.Language;
import qicao.json.JsonWriter;
import qicao.outline.Outline;
import qicao.outline.OutlineJson;
import qicao.outline.OutlineTreeView;
import qicao.outline.Outliner;
import qicao.template.MeetingType;
import qicao.template.MeetingTypes;

/** {@code outline}: what finished speeches are made of. Files are read, shown and forgotten one after the other. */
final class OutlineCommand implements Command {
    private static final String EXPLAIN = "--explain";
    /** Files between two steps of the progress: about a second of reading. */
    private static final int SHOWN_EVERY = 20;

    private final Session session;

    OutlineCommand(Session session) {
        this.session = session;
    }

    @Override
    public CommandSpec spec() {
        return CommandSpec.create()
                .name("outline")
                .addOption(Options.flag(Options.JSON))
                .addOption(Options.flag(EXPLAIN))
                .addPositional(Options.arguments("FILE"));
    }

    @Override
    public int run(ParseResult arguments) {
        List<String> inputs = arguments.matchedPositional(0).getValue();
        Optional<Diagnostic> misuse = Workspace.misuse(inputs, "outline");
        if (misuse.isPresent()) {
            session.console().report(misuse.get());
            return ExitCode.USAGE;
        }
        Reading reading = new Reading(inputs);
        boolean explain = arguments.hasMatchedOption(EXPLAIN);
        int printed = arguments.hasMatchedOption(Options.JSON) ? json(reading, explain) : tree(reading, explain);
        return Math.max(reading.failed ? ExitCode.INPUT : ExitCode.DONE, printed);
    }

    private int json(Reading reading, boolean explain) {
        OutlineJson json = new OutlineJson(explain);
        return session.console().print(out -> {
            Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            new JsonWriter(writer)
                    .object(object -> object.array(
                            "files",
                            files -> reading.forEach(text -> json.file(files, text.path(), reading.outlines(text)))));
            writer.append('\n').flush();
        });
    }

    private int tree(Reading reading, boolean explain) {
        OutlineTreeView view = new OutlineTreeView(session.console().messages(), typeNames());
        return session.console()
                .printAll(printer -> reading.forEach(text -> {
                    StringBuilder shown = new StringBuilder(text.path()).append('\n');
                    for (Outline outline : reading.outlines(text)) {
                        shown.append(view.show(outline));
                        if (explain) {
                            shown.append(view.explain(outline.speech()));
                        }
                        shown.append('\n');
                    }
                    printer.accept(shown.toString());
                }));
    }

    /** Chinese users know a type by its name, others by its slug. */
    private UnaryOperator<String> typeNames() {
        if (session.console().messages().language() != Language.CHINESE) {
            return UnaryOperator.identity();
        }
        MeetingTypes types = MeetingTypes.builtIn();
        return slug -> types.resolve(slug).map(MeetingType::name).orElse(slug);
    }

    /** One reading of the inputs: reports what cannot be read and hands on the rest. */
    private final class Reading {
        private final List<String> inputs;
        private final Outliner outliner = new Outliner();
        private boolean failed;
        private boolean progressShown;

        Reading(List<String> inputs) {
            this.inputs = inputs;
        }

        void forEach(Consumer<SourceText> consumer) {
            CorpusInputs readable = CorpusInputs.of(session, inputs);
            failed = readable.failed();
            readable.reader().reading(Purpose.OUTLINE).read(readable.names(), this::progress, text -> {
                clearProgress();
                session.console().report(text.diagnostics());
                boolean unreadable = text.diagnostics().stream().anyMatch(Diagnostic::isError);
                failed |= unreadable;
                if (!unreadable) {
                    consumer.accept(text);
                }
            });
        }

        List<Outline> outlines(SourceText text) {
            return text.speeches().stream().map(outliner::outline).toList();
        }

        private void progress(int files) {
            if (files % SHOWN_EVERY == 0) {
                session.console().progress(session.console().messages().text("CLI-read", files));
                progressShown = true;
            }
        }

        /** Once only: later it would wipe out half a line of the result. */
        private void clearProgress() {
            if (progressShown) {
                session.console().progress("");
                progressShown = false;
            }
        }
    }
}
