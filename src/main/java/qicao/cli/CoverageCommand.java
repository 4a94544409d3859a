package qicao.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import qicao.corpus.Speech;
import qicao.diagnostic.Diagnostic;
import qicao.diagnostic.Language;
import qicao.diagnostic.MessageCatalog;
import qicao.diagnostic.Place;
import qicao.genre.Role;
import qicao.json.JsonWriter;
import qicao.mining.Coverage;
import qicao.outline.Outliner;
import qicao.template.TemplateLibrary;

/** {@code coverage}: how much of finished speeches the known wordings explain. */
final class CoverageCommand implements Command {
    private static final String TEMPLATES = "--templates";
    private static final int PERCENT = 100;

    private final Session session;

    CoverageCommand(Session session) {
        this.session = session;
    }

    @Override
    public CommandSpec spec() {
        return CommandSpec.create()
                .name("coverage")
                .addOption(Options.text(TEMPLATES, "DIR"))
                .addOption(Options.flag(Options.JSON))
                .addPositional(Options.arguments("FILE"));
    }

    @Override
    public int run(ParseResult arguments) {
        List<String> inputs = arguments.matchedPositional(0).getValue();
        Optional<Diagnostic> misuse = Workspace.misuse(inputs, "coverage");
        if (misuse.isPresent()) {
            session.console().report(misuse.get());
            return ExitCode.USAGE;
        }
        TemplateLibrary library = Options.<String>value(arguments, TEMPLATES)
                .map(name -> TemplateLibrary.in(session.workspace().folder(name)))
                .orElseGet(TemplateLibrary::shipped);
        Coverage coverage = new Coverage(library.recognised());
        Outliner outliner = new Outliner();
        CorpusInput input = new CorpusInput(session);
        input.forEach(
                inputs,
                text -> text.speeches().stream()
                        .filter(speech -> speech.kind() == Speech.Kind.SPEECH)
                        .forEach(speech -> coverage.add(outliner.outline(speech))));
        if (coverage.speeches().isEmpty()) {
            session.console().report(Diagnostic.error("COVER-001", Place.of(inputs.get(0))));
            return ExitCode.INPUT;
        }
        int told = arguments.hasMatchedOption(Options.JSON)
                ? session.console().print(out -> json(coverage, out))
                : session.console().print(text(coverage));
        return Math.max(input.failed() ? ExitCode.INPUT : ExitCode.DONE, told);
    }

    private String text(Coverage coverage) {
        MessageCatalog messages = session.console().messages();
        boolean chinese = messages.language() == Language.CHINESE;
        StringBuilder text = new StringBuilder(
                messages.text("COVER-speeches", coverage.speeches().size()) + "\n");
        coverage.roles()
                .forEach((role, tally) -> text.append(messages.text(
                                "COVER-role",
                                chinese ? role.label() : role.slug(),
                                tally.sentences(),
                                tally.matched(),
                                percent(tally)))
                        .append('\n'));
        for (Coverage.SpeechCoverage speech : coverage.speeches()) {
            text.append(messages.text(
                            "COVER-speech",
                            percent(speech.all()),
                            speech.speech().path(),
                            speech.speech().startLine(),
                            speech.speech().title().orElse("")))
                    .append('\n');
        }
        return text.toString();
    }

    private static String percent(Coverage.Tally tally) {
        return String.format(Locale.ROOT, "%.0f%%", PERCENT * tally.share());
    }

    private static void json(Coverage coverage, OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        new JsonWriter(writer).object(object -> {
            object.member("speeches", coverage.speeches().size());
            roles(object, coverage.roles());
            object.array(
                    "bySpeech",
                    array -> coverage.speeches()
                            .forEach(speech -> array.object(one -> {
                                one.member("path", speech.speech().path())
                                        .member("startLine", speech.speech().startLine());
                                speech.speech()
                                        .title()
                                        .ifPresentOrElse(
                                                title -> one.member("title", title), () -> one.absent("title"));
                                roles(one, speech.roles());
                            })));
        });
        writer.append('\n').flush();
    }

    private static void roles(JsonWriter object, Map<Role, Coverage.Tally> tallies) {
        object.object(
                "roles",
                roles -> tallies.forEach((role, tally) -> roles.object(
                        role.slug(),
                        one -> one.member("sentences", tally.sentences())
                                .member("matched", tally.matched())
                                .member("share", tally.share()))));
    }
}
