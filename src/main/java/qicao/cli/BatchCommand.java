package qicao.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import qicao.batch.Batch;
import qicao.batch.BatchOptions;
import qicao.batch.BatchReport;
import qicao.batch.Inputs;
import qicao.batch.NamePattern;
import qicao.batch.Outcome;
import qicao.batch.Outcome.Status;
import qicao.batch.OutputFolder;
import qicao.diagnostic.Diagnostic;
import qicao.diagnostic.DiagnosticException;
import qicao.diagnostic.MessageCatalog;
import qicao.draft.Renderer;
import qicao.drafting.Drafter;
import qicao.fillin.BaseFillIn;
import qicao.fillin.FillInReader;
import qicao.fingerprint.Fingerprint;
import qicao.output.Replacement;

/** {@code batch}: many drafts, from fill-ins and tables, into a folder. */
final class BatchCommand implements Command {
    private final Session session;

    BatchCommand(Session session) {
        this.session = session;
    }

    @Override
    public CommandSpec spec() {
        return BatchArguments.spec();
    }

    @Override
    public int run(ParseResult parsed) {
        BatchArguments arguments = BatchArguments.of(parsed);
        Optional<Diagnostic> misuse = arguments.misuse();
        if (misuse.isPresent()) {
            session.console().report(misuse.get());
            return ExitCode.USAGE;
        }
        Optional<NamePattern> name;
        try {
            name = arguments.name().map(NamePattern::of);
        } catch (DiagnosticException e) {
            session.console().report(e.diagnostics());
            return ExitCode.USAGE;
        }
        return prepare(arguments, name);
    }

    /** Everything that all drafts need is read before anything is written. */
    private int prepare(BatchArguments arguments, Optional<NamePattern> name) {
        Workspace workspace = session.workspace();
        Optional<Path> templates = arguments.templates().map(workspace::folder);
        FillInReader reader = new FillInReader(Session.types(templates));
        Drafter drafter = templates.map(Drafter::in).orElseGet(Drafter::shipped);
        session.console().report(drafter.templateFindings());
        Renderer renderer = arguments.format().renderer(new Format.Looks(arguments.style(), false), session);
        Optional<byte[]> baseContent = arguments.base().map(workspace::read);
        BaseFillIn base = baseContent
                .map(content -> BaseFillIn.of(arguments.base().orElseThrow(), content))
                .orElseGet(BaseFillIn::empty);
        Inputs inputs = Inputs.find(arguments.inputs(), workspace, base);
        session.console().report(arguments.withoutEffect(inputs.haveTable()));
        BatchOptions options = new BatchOptions(
                arguments.jobs(),
                arguments.resume(),
                arguments.failFast(),
                arguments.strict(),
                arguments.force(),
                arguments.seed(),
                name,
                settings(arguments, templates, baseContent));
        try (OutputFolder folder = OutputFolder.open(
                arguments.output(), workspace.locate(arguments.output()), Session::isUntouchedDraft)) {
            Replacement replacement = reports(arguments, folder);
            List<Diagnostic> refusals = arguments.reports().stream()
                    .flatMap(report -> session.refusal(report, replacement).stream())
                    .toList();
            if (!refusals.isEmpty()) {
                session.console().report(refusals);
                return ExitCode.OUTPUT;
            }
            return draft(new Batch(reader, drafter, renderer, folder, options), inputs, arguments, folder);
        } catch (DiagnosticException e) {
            session.console().report(e.diagnostics());
            return ExitCode.OUTPUT;
        }
    }

    private int draft(Batch batch, Inputs inputs, BatchArguments arguments, OutputFolder folder) {
        Interruption interruption = new Interruption(batch::stop);
        try {
            Console console = session.console();
            Instant started = console.now();
            ProgressLine progress = new ProgressLine(console, console.isTerminal() ? inputs.count() : 0);
            Batch.Result result = batch.run(inputs, new Teller(console, progress));
            progress.clear();
            BatchReport report = new BatchReport(
                    started, console.now(), result.outcomes().size() + result.unmade(), result.outcomes());
            int written = writeReports(report, arguments, folder);
            int told = console.print(String.join("\n", summary(report, result)) + "\n");
            rethrowFault(result);
            return Math.max(exit(result), Math.max(written, told));
        } finally {
            interruption.over();
        }
    }

    /** Prints what goes wrong as it does, above the progress. */
    private record Teller(Console console, ProgressLine progress) implements Batch.Listener {
        @Override
        public void done(Outcome outcome) {
            progress.advance();
            if (!outcome.findings().isEmpty()) {
                progress.clear();
                console.report(outcome.findings());
            }
        }

        @Override
        public void remark(Diagnostic finding) {
            progress.clear();
            console.report(finding);
        }
    }

    private Replacement reports(BatchArguments arguments, OutputFolder folder) {
        Replacement usual = session.replacement(arguments.force(), arguments.files());
        return new Replacement(usual.force(), usual.inputs(), folder::isUntouchedReport);
    }

    private int writeReports(BatchReport report, BatchArguments arguments, OutputFolder folder) {
        MessageCatalog messages = session.console().messages();
        int json = arguments
                .report()
                .map(name -> writeReport(name, report.json(messages), arguments, folder))
                .orElse(ExitCode.DONE);
        int csv = arguments
                .table()
                .map(name -> writeReport(name, report.csv(messages), arguments, folder))
                .orElse(ExitCode.DONE);
        return Math.max(json, csv);
    }

    private int writeReport(String name, String text, BatchArguments arguments, OutputFolder folder) {
        byte[] content = text.getBytes(StandardCharsets.UTF_8);
        // Decided before it is remembered: else an edited report would pass for ours.
        Replacement replacement = reports(arguments, folder);
        Optional<Diagnostic> refusal = session.refusal(name, replacement);
        if (refusal.isPresent()) {
            session.console().report(refusal.get());
            return ExitCode.OUTPUT;
        }
        if (!Workspace.isStandard(name)) {
            session.workspace().path(name).ifPresent(path -> folder.remember(path, content));
        }
        return session.write(name, replacement, out -> out.write(content));
    }

    private List<String> summary(BatchReport report, Batch.Result result) {
        MessageCatalog messages = session.console().messages();
        List<String> lines = new ArrayList<>();
        lines.add(messages.text(
                "BATCH-summary",
                report.total(),
                report.count(Status.OK),
                report.count(Status.FAILED),
                report.count(Status.SKIPPED)));
        if (!result.complete()) {
            lines.add(messages.text("BATCH-stopped", result.unmade()));
        }
        lines.addAll(new OverlapSummary(messages).lines(result.overlap(), report.count(Status.OK)));
        return lines;
    }

    private static void rethrowFault(Batch.Result result) {
        Optional<Throwable> fault = result.outcomes().stream()
                .flatMap(outcome -> outcome.fault().stream())
                .findFirst();
        if (fault.isPresent()) {
            throw new IllegalStateException("an input of a batch", fault.get());
        }
    }

    private static int exit(Batch.Result result) {
        if (result.outcomes().stream().anyMatch(Outcome::isNotWritten)) {
            return ExitCode.OUTPUT;
        }
        boolean failed = result.outcomes().stream().anyMatch(outcome -> outcome.status() == Status.FAILED);
        return failed ? ExitCode.INPUT : ExitCode.DONE;
    }

    /** All that the drafts depend on beside their inputs, the seed and --strict, which the batch knows. */
    private String settings(BatchArguments arguments, Optional<Path> templates, Optional<byte[]> base) {
        Fingerprint settings = new Fingerprint()
                .add(Version.line())
                .add(arguments.format().extension())
                .add(session.console().messages().language().tag())
                .add(arguments.style().orElse(""));
        arguments
                .style()
                .filter(style ->
                        arguments.format().hasPages() && session.workspace().isFile(style))
                .map(session.workspace()::read)
                .ifPresent(settings::add);
        base.ifPresent(settings::add);
        templates.ifPresent(folder -> addFiles(folder, settings));
        return settings.text();
    }

    private static void addFiles(Path folder, Fingerprint settings) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                settings.add(folder.relativize(file).toString()).add(Files.readAllBytes(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(folder.toString(), e);
        }
    }
}
