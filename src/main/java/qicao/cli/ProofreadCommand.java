package qicao.cli;

import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import qicao.corpus.Manuscript;
import qicao.diagnostic.Diagnostic;
import qicao.diagnostic.DiagnosticException;
import qicao.diagnostic.MessageCatalog;
import qicao.diagnostic.Place;
import qicao.docx.DocxAnnotator;
import qicao.docx.Remark;
import qicao.json.JsonWriter;
import qicao.output.Replacement;
import qicao.proofread.Finding;
import qicao.proofread.FindingsJson;
import qicao.proofread.FindingsView;
import qicao.proofread.Spot;

/**
 * {@code proofread}: what would embarrass the office. The findings are the result and go to standard output; an error among
 * them is an error of the input.
 */
final class ProofreadCommand implements Command {
    private static final String ANNOTATE = "--annotate";

    private final Session session;
    private final MessageCatalog messages;

    ProofreadCommand(Session session) {
        this.session = session;
        this.messages = session.console().messages();
    }

    @Override
    public CommandSpec spec() {
        return CommandSpec.create()
                .name("proofread")
                .addOption(Options.flag(Options.JSON))
                .addOption(Options.text(ANNOTATE, "OUT.docx"))
                .addOption(Options.flag(Options.FORCE))
                .addPositional(Options.arguments("FILE"));
    }

    @Override
    public int run(ParseResult arguments) {
        List<String> inputs = arguments.matchedPositional(0).getValue();
        Optional<Diagnostic> misuse = Workspace.misuse(inputs, "proofread");
        if (misuse.isPresent()) {
            session.console().report(misuse.get());
            return ExitCode.USAGE;
        }
        Optional<String> copy = Options.value(arguments, ANNOTATE);
        if (copy.isPresent() && !isOneDocx(inputs, copy.get())) {
            session.console().report(Diagnostic.error("USAGE-022", Place.of("qicao proofread")));
            return ExitCode.USAGE;
        }
        Reading reading = new Reading(inputs);
        int printed = arguments.hasMatchedOption(Options.JSON) ? json(reading) : view(reading);
        int read = Math.max(reading.failed ? ExitCode.INPUT : ExitCode.DONE, printed);
        if (copy.isEmpty() || reading.unreadable) {
            return read;
        }
        Replacement replacement = session.replacement(arguments.hasMatchedOption(Options.FORCE), inputs);
        return Math.max(read, annotate(inputs.get(0), reading.last, copy.get(), replacement));
    }

    /** Whether there is one Word file to be copied, and a file to copy it to. */
    private boolean isOneDocx(List<String> inputs, String copy) {
        return inputs.size() == 1
                && inputs.get(0).toLowerCase(Locale.ROOT).endsWith(".docx")
                && !session.workspace().isFolder(inputs.get(0))
                && !Workspace.isStandard(copy);
    }

    private int annotate(String input, List<Finding> findings, String copy, Replacement replacement) {
        List<Remark> remarks = findings.stream().map(this::remark).toList();
        byte[] annotated;
        try {
            annotated = DocxAnnotator.annotate(input, session.workspace().read(input), remarks);
        } catch (DiagnosticException e) {
            session.console().report(e.diagnostics());
            return ExitCode.INPUT;
        }
        int written = session.write(copy, replacement, out -> out.write(annotated));
        if (written == ExitCode.DONE) {
            session.console().remark(messages.text("CLI-written", copy));
        }
        return written;
    }

    private Remark remark(Finding finding) {
        Spot spot = finding.spot();
        return new Remark(
                spot.place().line(),
                spot.place().column(),
                spot.length(),
                spot.words(),
                new FindingsView(messages).comment(finding));
    }

    private int json(Reading reading) {
        FindingsJson json = new FindingsJson(messages);
        return session.console().print(out -> {
            Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            new JsonWriter(writer)
                    .object(object -> object.array(
                            "files",
                            files -> reading.forEach((path, unread, found) -> json.file(files, path, unread, found))));
            writer.append('\n').flush();
        });
    }

    private int view(Reading reading) {
        FindingsView view = new FindingsView(messages);
        return session.console()
                .printAll(printer -> reading.forEach((path, unread, findings) -> {
                    findings.forEach(finding -> printer.accept(view.show(finding)));
                    printer.accept(verdict(path, unread, findings) + "\n");
                }));
    }

    /** A file of which something was not read is not called clean. */
    private String verdict(String path, List<Diagnostic> unread, List<Finding> findings) {
        return Verdict.sum(
                messages,
                path,
                Stream.concat(
                                unread.stream().map(Diagnostic::severity),
                                findings.stream().map(Finding::severity))
                        .toList());
    }

    /** Takes what was found in a file. */
    private interface Visitor {
        /**
         * Takes one file.
         *
         * @param unread what in it could not be read
         * @param findings what is wrong with the rest
         */
        void file(String path, List<Diagnostic> unread, List<Finding> findings);
    }

    /** One reading of the inputs: reports what cannot be read and hands on the findings in the rest. */
    private final class Reading {
        private final List<String> inputs;
        private final ProofreadSettingsFiles settings = new ProofreadSettingsFiles(session.workspace());
        /** Whether there is an error of any kind. */
        private boolean failed;
        /** Whether something could not be proofread. */
        private boolean unreadable;
        /** What was found in the last file. */
        private List<Finding> last = List.of();

        Reading(List<String> inputs) {
            this.inputs = inputs;
        }

        void forEach(Visitor visitor) {
            CorpusInputs readable = CorpusInputs.of(session, inputs);
            unreadable = readable.failed();
            failed = unreadable;
            readable.reader().proofs(readable.names(), file -> proofread(file, visitor));
        }

        private void proofread(Manuscript file, Visitor visitor) {
            session.console().report(file.diagnostics());
            if (file.diagnostics().stream().anyMatch(Diagnostic::isError)) {
                failed = true;
                unreadable = true;
                return;
            }
            try {
                last = settings.proofreader(file.path()).proofread(file);
                failed |= last.stream().anyMatch(Finding::isError);
                visitor.file(file.path(), file.diagnostics(), last);
            } catch (DiagnosticException e) {
                session.console().report(e.diagnostics());
                failed = true;
                unreadable = true;
            }
        }
    }
}
