package qicao.cli;

import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import qicao.corpus.CorpusReader;
import qicao.corpus.ReadingLimits;
import qicao.corpus.SourceText;
import qicao.corpus.Speech;
import qicao.diagnostic.Diagnostic;
import qicao.diagnostic.Place;
import qicao.extract.Extraction;
import qicao.extract.Extractor;
import qicao.outline.Outliner;
import qicao.output.Content;
import qicao.template.MeetingTypes;
import qicao.template.TemplateLibrary;

/** {@code extract}: a fill-in from a finished speech. */
final class ExtractCommand implements Command {
    private static final String BLANK = "--blank";

    private final Session session;

    ExtractCommand(Session session) {
        this.session = session;
    }

    @Override
    public CommandSpec spec() {
        return CommandSpec.create()
                .name("extract")
                .addOption(Options.output())
                .addOption(Options.flag(BLANK))
                .addOption(Options.flag(Options.FORCE))
                .addPositional(Options.argument("FILE"));
    }

    @Override
    public int run(ParseResult arguments) {
        String input = Options.first(arguments).orElseThrow();
        Optional<Speech> speech = speech(input);
        if (speech.isEmpty()) {
            return ExitCode.INPUT;
        }
        Extraction extraction = new Extractor(MeetingTypes.builtIn(), TemplateLibrary.shipped())
                .extract(new Outliner().outline(speech.get()), arguments.hasMatchedOption(BLANK));
        session.console().report(extraction.findings());
        return session.write(
                Options.<String>value(arguments, Options.OUTPUT).orElse(Workspace.STANDARD),
                session.replacement(arguments.hasMatchedOption(Options.FORCE), List.of(input)),
                Content.text(extraction.fillIn()));
    }

    /** The first speech of a file; what else it holds is told. */
    private Optional<Speech> speech(String input) {
        CorpusReader reader = new CorpusReader(ReadingLimits.defaults())
                .in(session.workspace().root());
        if (Workspace.isStandard(input)) {
            reader = reader.withStandardInput(session.workspace().read(input));
        }
        List<SourceText> texts = reader.read(List.of(input));
        texts.forEach(text -> session.console().report(text.diagnostics()));
        List<Speech> speeches = texts.stream()
                .flatMap(text -> text.speeches().stream())
                .filter(speech -> speech.kind() == Speech.Kind.SPEECH)
                .toList();
        boolean unreadable =
                texts.stream().flatMap(text -> text.diagnostics().stream()).anyMatch(Diagnostic::isError);
        if (speeches.isEmpty() && !unreadable) {
            session.console().report(Diagnostic.error("EXTRACT-003", Place.of(Workspace.displayName(input))));
        }
        if (speeches.size() > 1) {
            Speech first = speeches.get(0);
            session.console()
                    .report(Diagnostic.warning(
                            "EXTRACT-004",
                            new Place(first.path(), first.startLine(), 0),
                            speeches.size(),
                            first.endLine()));
        }
        return speeches.stream().findFirst();
    }
}
