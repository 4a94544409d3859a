package qicao.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import qicao.diagnostic.Diagnostic;
import qicao.diagnostic.Place;
import qicao.mining.Miner;
import qicao.mining.MiningOptions;
import qicao.mining.MiningReport;
import qicao.mining.Patterns;
import qicao.mining.Sketch;
import qicao.output.Replacement;
import qicao.template.HouseTemplates;
import qicao.template.MeetingType;
import qicao.template.MeetingTypes;
import qicao.template.MinedTemplates;

/** {@code mine}: templates from a corpus. Everything is found and checked before the first file is written. */
final class MineCommand implements Command {
    private static final String MIN_SUPPORT = "--min-support";
    private static final String REPORT = "--report";
    private static final String DRY_RUN = "--dry-run";
    private static final String OWN = "--own";
    private static final String REVIEW = "--review";
    private static final double MILLIS = 1000;

    private final Session session;

    MineCommand(Session session) {
        this.session = session;
    }

    @Override
    public CommandSpec spec() {
        return CommandSpec.create()
                .name("mine")
                .addOption(Options.outputFolder())
                .addOption(Options.flag(OWN))
                .addOption(Options.text(REVIEW, "FILE"))
                .addOption(Options.number(MIN_SUPPORT, Integer.class))
                .addOption(Options.text(REPORT, "FILE"))
                .addOption(Options.flag(DRY_RUN))
                .addOption(Options.flag(Options.JSON))
                .addOption(Options.flag(Options.FORCE))
                .addPositional(Options.arguments("CORPUS"));
    }

    @Override
    public int run(ParseResult arguments) {
        List<String> inputs = arguments.matchedPositional(0).getValue();
        Optional<Diagnostic> misuse = misuse(inputs, arguments);
        if (misuse.isPresent()) {
            session.console().report(misuse.get());
            return ExitCode.USAGE;
        }
        if (arguments.hasMatchedOption(OWN)) {
            return new HouseMining(session)
                    .run(
                            inputs,
                            arguments,
                            arguments.hasMatchedOption(DRY_RUN),
                            arguments.hasMatchedOption(Options.FORCE),
                            Options.value(arguments, REVIEW));
        }
        String output = Options.<String>value(arguments, Options.OUTPUT).orElseThrow();
        if (HouseTemplates.use(session.workspace().locate(output)) == HouseTemplates.Use.HOUSE) {
            session.console().report(Diagnostic.error("MINE-008", Place.of(output)));
            return ExitCode.INPUT;
        }
        Instant started = session.console().now();
        CorpusInput input = new CorpusInput(session);
        Sketch sketch = sketch(input, inputs);
        MiningOptions options = options(arguments);
        Patterns patterns = new Miner(options).mine(sketch);
        if (patterns.speeches() == 0) {
            session.console().report(Diagnostic.error("MINE-003", Place.of(inputs.get(0))));
            return ExitCode.INPUT;
        }
        remark(patterns, options);
        double seconds = Duration.between(started, session.console().now()).toMillis() / MILLIS;
        MineSummary summary = new MineSummary(patterns, input.files(), seconds);
        int told = arguments.hasMatchedOption(Options.JSON)
                ? session.console().print(summary::json)
                : session.console().print(summary.text(session.console().messages()));
        int written = write(patterns, arguments, inputs);
        return Math.max(input.failed() ? ExitCode.INPUT : ExitCode.DONE, Math.max(told, written));
    }

    private static Optional<Diagnostic> misuse(List<String> inputs, ParseResult arguments) {
        Optional<Integer> support = Options.value(arguments, MIN_SUPPORT);
        boolean own = arguments.hasMatchedOption(OWN);
        for (String option : own ? List.of(MIN_SUPPORT, REPORT) : List.of(REVIEW)) {
            if (arguments.hasMatchedOption(option)) {
                return Optional.of(Diagnostic.error("MINE-011", Place.of("qicao mine"), option));
            }
        }
        return support.filter(number -> number < 1)
                .map(number -> Diagnostic.error("MINE-001", Place.of("qicao mine"), number))
                .or(() -> Workspace.misuse(inputs, "mine"));
    }

    private static MiningOptions options(ParseResult arguments) {
        return Options.<Integer>value(arguments, MIN_SUPPORT)
                .map(MiningOptions.defaults()::withMinSupport)
                .orElseGet(MiningOptions::defaults);
    }

    private static Sketch sketch(CorpusInput input, List<String> inputs) {
        Sketch sketch = new Sketch();
        input.forEachOutline(inputs, sketch::add, sketch::addOther);
        return sketch;
    }

    private void remark(Patterns patterns, MiningOptions options) {
        Place place = Place.of("qicao mine");
        if (options.minSupport() > 0 && options.minSupport() < patterns.minSupport()) {
            session.console()
                    .report(Diagnostic.warning("MINE-002", place, options.minSupport(), patterns.minSupport()));
        }
        if (patterns.frames().isEmpty()) {
            session.console().report(Diagnostic.warning("MINE-004", place, patterns.speeches(), patterns.minSupport()));
        }
    }

    private int write(Patterns patterns, ParseResult arguments, List<String> inputs) {
        String output = Options.<String>value(arguments, Options.OUTPUT).orElseThrow();
        boolean force = arguments.hasMatchedOption(Options.FORCE);
        Path folder = session.workspace().locate(output);
        MinedFiles templates = new MinedFiles(session, output, folder, force);
        MinedTemplates mined = new MinedTemplates(folder, patterns);
        int written = arguments.hasMatchedOption(DRY_RUN)
                ? templates.show(mined.changes())
                : templates.write(mined.changes());
        Optional<String> report = Options.value(arguments, REPORT);
        if (report.isEmpty()) {
            return written;
        }
        byte[] page = new MiningReport(patterns, typeNames()).html().getBytes(StandardCharsets.UTF_8);
        Replacement replacement = session.replacement(force, inputs);
        return Math.max(
                written,
                session.write(
                        report.get(),
                        new Replacement(force, replacement.inputs(), MiningReport::isOurs),
                        out -> out.write(page)));
    }

    private static Map<String, String> typeNames() {
        return MeetingTypes.builtIn().all().stream().collect(Collectors.toMap(MeetingType::slug, MeetingType::name));
    }
}
