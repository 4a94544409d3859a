package qicao.cli;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import qicao.corpus.CorpusReader;
import qicao.corpus.Purpose;
import qicao.corpus.ReadingLimits;
import qicao.corpus.Repair;
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
    private static final String SPEECH = "--speech";
    private static final String AS = "--as";
    private static final String AS_SPEECH = "speech";
    /** A message lists so many speeches of a file. */
    private static final int MOST_LISTED = 10;

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
                .addOption(Options.number(SPEECH, Integer.class))
                .addOption(Options.choice(
                        AS,
                        String.class,
                        List.of(AS_SPEECH),
                        word -> Optional.of(word).filter(AS_SPEECH::equals)))
                .addOption(Options.flag(Options.FORCE))
                .addPositional(Options.argument("FILE"));
    }

    @Override
    public int run(ParseResult arguments) {
        String input = Options.first(arguments).orElseThrow();
        Optional<Speech> speech = speech(input, Options.value(arguments, SPEECH), arguments.hasMatchedOption(AS));
        if (speech.isEmpty()) {
            return ExitCode.INPUT;
        }
        Extraction extraction = new Extractor(MeetingTypes.builtIn(), TemplateLibrary.shipped())
                .extract(new Outliner().outline(speech.get()), arguments.hasMatchedOption(BLANK));
        session.console().report(removals(speech.get()));
        session.console().report(tables(speech.get()));
        session.console().report(extraction.findings());
        return session.write(
                Options.<String>value(arguments, Options.OUTPUT).orElse(Workspace.STANDARD),
                session.replacement(arguments.hasMatchedOption(Options.FORCE), List.of(input)),
                Content.text(extraction.fillIn()));
    }

    /** What reading took away, line by line. */
    private List<Diagnostic> removals(Speech speech) {
        return speech.repairs().stream()
                .filter(Repair::isRemoval)
                .filter(repair -> repair.before().codePoints().anyMatch(Character::isLetterOrDigit))
                .map(repair -> Diagnostic.warning(
                        "EXTRACT-006",
                        new Place(speech.path(), repair.line(), 0),
                        repair.before(),
                        session.console()
                                .messages()
                                .text("OUTLINE-repair-" + repair.kind().slug())))
                .toList();
    }

    /** That rows of tables became paragraphs, once, at the first of them. */
    private static List<Diagnostic> tables(Speech speech) {
        List<Repair> rows = speech.repairs().stream()
                .filter(repair -> repair.kind() == Repair.Kind.TABLE_ROW)
                .toList();
        return rows.stream()
                .limit(1)
                .map(first -> Diagnostic.warning("EXTRACT-007", new Place(speech.path(), first.line(), 0), rows.size()))
                .toList();
    }

    /**
     * The speech of a file that is wished for, else the first; what else it holds is told.
     *
     * @param forced whether whatever the file holds is taken for speeches
     */
    private Optional<Speech> speech(String input, Optional<Integer> wish, boolean forced) {
        CorpusReader reader = new CorpusReader(ReadingLimits.defaults())
                .reading(Purpose.WRITING)
                .in(session.workspace().root());
        if (Workspace.isStandard(input)) {
            reader = reader.withStandardInput(session.workspace().read(input));
        }
        List<SourceText> texts = reader.read(List.of(input));
        texts.forEach(text -> session.console().report(text.diagnostics()));
        List<Speech> speeches = texts.stream()
                .flatMap(text -> text.speeches().stream())
                .filter(speech -> forced || speech.kind() == Speech.Kind.SPEECH)
                .toList();
        boolean unreadable =
                texts.stream().flatMap(text -> text.diagnostics().stream()).anyMatch(Diagnostic::isError);
        if (speeches.isEmpty()) {
            if (!unreadable) {
                session.console().report(Diagnostic.error("EXTRACT-003", Place.of(Workspace.displayName(input))));
            }
            return Optional.empty();
        }
        int number = wish.orElse(1);
        if (number < 1 || number > speeches.size()) {
            Place file = Place.of(Workspace.displayName(input));
            session.console()
                    .report(Diagnostic.error("EXTRACT-005", file, number, speeches.size(), contents(speeches)));
            return Optional.empty();
        }
        Speech taken = speeches.get(number - 1);
        if (wish.isEmpty() && speeches.size() > 1) {
            session.console()
                    .report(Diagnostic.warning(
                            "EXTRACT-004",
                            new Place(taken.path(), taken.startLine(), 0),
                            speeches.size(),
                            taken.endLine(),
                            contents(speeches)));
        }
        return Optional.of(taken);
    }

    /** The speeches of a file by number, line and title: 1（第 1 行）在…上的讲话. */
    private static String contents(List<Speech> speeches) {
        return IntStream.range(0, Math.min(speeches.size(), MOST_LISTED))
                        .mapToObj(i -> (i + 1) + "（第 " + speeches.get(i).startLine() + " 行）"
                                + speeches.get(i).title().orElse(""))
                        .collect(Collectors.joining("；"))
                + (speeches.size() > MOST_LISTED ? "；……" : "");
    }
}
