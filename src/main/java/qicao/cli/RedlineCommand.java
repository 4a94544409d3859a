package qicao.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import qicao.corpus.CorpusReader;
import qicao.corpus.Manuscript;
import qicao.corpus.SourceLine;
import qicao.diagnostic.Diagnostic;
import qicao.diagnostic.MessageCatalog;
import qicao.diagnostic.Place;
import qicao.docx.DocxOptions;
import qicao.docx.DocxWriter;
import qicao.json.JsonWriter;
import qicao.redline.Author;
import qicao.redline.ChangeList;
import qicao.redline.PlainDraft;
import qicao.redline.Redline;

/** {@code redline}: two versions as one Word file with tracked changes. */
final class RedlineCommand implements Command {
    private static final String SUMMARY = "--summary";
    private static final String AUTHOR = "--author";
    private static final String ACCEPT = "--accept";
    private static final String DATE = "--date";
    private static final String DAY = "YYYY-MM-DD";
    private static final String OURS = "起草";
    /** So that the same files give the same bytes. */
    private static final String FIXED_DATE = "2000-01-01T00:00:00Z";

    private static final String SPEECH = "speech";
    private static final int LONGEST_SHOWN = 40;

    private final Session session;

    RedlineCommand(Session session) {
        this.session = session;
    }

    @Override
    public CommandSpec spec() {
        return CommandSpec.create()
                .name("redline")
                .addPositional(Options.argument("OLD"))
                .addPositional(Options.secondArgument("NEW"))
                .addOption(Options.output())
                .addOption(Options.flag(SUMMARY))
                .addOption(Options.flag(Options.JSON))
                .addOption(Options.text(AUTHOR, "NAME"))
                .addOption(Options.text(DATE, DAY))
                .addOption(Options.flag(ACCEPT))
                .addOption(Options.flag(Options.FORCE));
    }

    /** A version as it will be compared. */
    private record Version(String name, List<String> paragraphs, Optional<WordFileContent> word) {}

    /** The bytes of a Word file that can carry changes. */
    private static final class WordFileContent {
        private final byte[] bytes;

        WordFileContent(byte[] bytes) {
            this.bytes = bytes;
        }
    }

    @Override
    public int run(ParseResult arguments) {
        String oldName = Options.first(arguments).orElseThrow();
        String newName = Options.second(arguments).orElseThrow();
        Optional<String> output = Options.value(arguments, Options.OUTPUT);
        boolean summary = arguments.hasMatchedOption(SUMMARY) || arguments.hasMatchedOption(Options.JSON);
        Optional<Diagnostic> misuse = misuse(List.of(oldName, newName), output, summary, arguments);
        if (misuse.isPresent()) {
            session.console().report(misuse.get());
            return ExitCode.USAGE;
        }
        boolean accept = arguments.hasMatchedOption(ACCEPT);
        Optional<Version> old = version(oldName, accept);
        Optional<Version> changed = version(newName, accept);
        if (old.isEmpty() || changed.isEmpty()) {
            return ExitCode.INPUT;
        }
        ChangeList changes =
                ChangeList.between(old.get().paragraphs(), changed.get().paragraphs());
        if (output.isPresent()) {
            leftOut(old.get(), changed.get());
            Author author = new Author(
                    MessageCatalog.printable(
                            Options.<String>value(arguments, AUTHOR).orElse(OURS)),
                    Options.<String>value(arguments, DATE)
                            .map(day -> day + "T00:00:00Z")
                            .orElse(FIXED_DATE));
            byte[] file = file(old.get(), changed.get(), author, accept);
            int written = session.write(
                    output.get(),
                    session.replacement(arguments.hasMatchedOption(Options.FORCE), List.of(oldName, newName)),
                    out -> out.write(file));
            if (written != ExitCode.DONE) {
                return written;
            }
        }
        if (arguments.hasMatchedOption(Options.JSON)) {
            return session.console().print(json(changes));
        }
        List<String> lines = lines(changes, summary);
        output.filter(name -> !Workspace.isStandard(name)).ifPresent(name -> lines.add(text("CLI-written", name)));
        if (output.filter(Workspace::isStandard).isPresent()) {
            lines.forEach(session.console()::remark);
            return ExitCode.DONE;
        }
        return session.console().print(String.join("\n", lines) + "\n");
    }

    private static Optional<Diagnostic> misuse(
            List<String> inputs, Optional<String> output, boolean summary, ParseResult arguments) {
        Optional<Diagnostic> twice = Workspace.misuse(inputs, "redline");
        if (twice.isPresent()) {
            return twice;
        }
        Place command = Place.of("qicao redline");
        if (output.isEmpty() && !summary) {
            return Optional.of(Diagnostic.error("REDLINE-002", command));
        }
        boolean isDay = Options.<String>value(arguments, DATE)
                .filter(day -> !isDay(day))
                .isEmpty();
        return isDay ? Optional.empty() : Optional.of(Diagnostic.error("REDLINE-003", command));
    }

    private static boolean isDay(String text) {
        try {
            return text.equals(LocalDate.parse(text).toString()) && text.length() == DAY.length();
        } catch (DateTimeParseException noDay) {
            return false;
        }
    }

    /** A version, unless it cannot be read or says nothing: then that is told. */
    private Optional<Version> version(String name, boolean accept) {
        byte[] content = session.workspace().read(name);
        String shown = Workspace.displayName(name);
        if (name.toLowerCase(Locale.ROOT).endsWith(".docx")) {
            Optional<List<String>> paragraphs =
                    Redline.paragraphs(shown, content, accept).filter(all -> !all.isEmpty());
            if (paragraphs.isPresent()) {
                return Optional.of(new Version(shown, paragraphs.get(), Optional.of(new WordFileContent(content))));
            }
        }
        Manuscript text = CorpusReader.manuscript(shown, content);
        session.console().report(text.diagnostics());
        if (text.lines().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new Version(shown, text.lines().stream().map(SourceLine::text).toList(), Optional.empty()));
    }

    /** What of the old version the file does not hold. */
    private void leftOut(Version old, Version changed) {
        old.word().ifPresent(word -> {
            Redline.LeftOut left = Redline.leftOut(word.bytes);
            if (!left.isNothing()) {
                session.console()
                        .report(Diagnostic.warning(
                                "REDLINE-004", Place.of(old.name()), left.tables(), left.pictures()));
            }
            if (changed.word().isEmpty()) {
                session.console().report(Diagnostic.hint("REDLINE-005", Place.of(changed.name())));
            }
        });
    }

    private static byte[] file(Version old, Version changed, Author author, boolean accept) {
        byte[] word = changed.word().isPresent()
                ? changed.word().get().bytes
                : DocxWriter.named(SPEECH)
                        .toBytes(PlainDraft.of(changed.name(), changed.paragraphs()), new DocxOptions(false));
        return Redline.of(old.paragraphs(), changed.name(), word, author, accept);
    }

    private List<String> lines(ChangeList changes, boolean all) {
        List<String> lines = new ArrayList<>();
        changes.facts().forEach(entry -> lines.add(line("REDLINE-fact", entry)));
        if (all) {
            changes.wordings().forEach(entry -> lines.add(line("REDLINE-wording", entry)));
            changes.added().forEach(entry -> lines.add(line("REDLINE-added", entry)));
            changes.removed().forEach(entry -> lines.add(line("REDLINE-removed", entry)));
            changes.moved().forEach(entry -> lines.add(line("REDLINE-moved", entry)));
        }
        lines.add(text(
                "REDLINE-sum",
                changes.facts().size(),
                changes.wordings().size(),
                changes.added().size(),
                changes.removed().size(),
                changes.moved().size()));
        return lines;
    }

    private String line(String key, ChangeList.Entry entry) {
        return text(key, entry.paragraph(), entry.before(), shown(entry.old()), shown(entry.changed()), entry.behind());
    }

    private static String shown(String words) {
        return words.length() <= LONGEST_SHOWN ? words : words.substring(0, LONGEST_SHOWN) + "…";
    }

    private static String json(ChangeList changes) {
        StringBuilder text = new StringBuilder();
        new JsonWriter(text)
                .object(object -> Stream.of("facts", "wordings", "added", "removed", "moved")
                        .forEach(kind -> object.array(
                                kind,
                                array -> entries(changes, kind)
                                        .forEach(entry -> array.object(one -> one.member("paragraph", entry.paragraph())
                                                .member("before", entry.before())
                                                .member("old", entry.old())
                                                .member("new", entry.changed())
                                                .member("behind", entry.behind()))))));
        return text.append('\n').toString();
    }

    private static List<ChangeList.Entry> entries(ChangeList changes, String kind) {
        return switch (kind) {
            case "facts" -> changes.facts();
            case "wordings" -> changes.wordings();
            case "added" -> changes.added();
            case "removed" -> changes.removed();
            default -> changes.moved();
        };
    }

    private String text(String key, Object... arguments) {
        return session.console().messages().text(key, arguments);
    }
}
