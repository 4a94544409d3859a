package qicao.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import qicao.diagnostic.Diagnostic;
import qicao.diagnostic.Place;

/**
 * What the user asked of {@code batch}.
 *
 * @param inputs folders, globs, fill-ins and tables
 * @param output the folder for the drafts
 * @param format what they are written as
 * @param style a style's name or file; empty for the usual one
 * @param templates a folder instead of the templates that Qicao brings along
 * @param base what the rows of tables have in common
 * @param name what the drafts are called
 * @param seed overrides those in the fill-ins
 * @param jobs drafts made at the same time
 * @param report where the report goes as JSON
 * @param table where the report goes as CSV
 */
record BatchArguments(
        List<String> inputs,
        String output,
        Format format,
        Optional<String> style,
        Optional<String> templates,
        Optional<String> base,
        Optional<String> name,
        OptionalLong seed,
        int jobs,
        Optional<String> report,
        Optional<String> table,
        boolean resume,
        boolean failFast,
        boolean strict,
        boolean force) {
    private static final Place PLACE = Place.of("qicao batch");
    private static final String TO = "--to";
    private static final String STYLE = "--style";
    private static final String FILL = "--fill";
    private static final String NAME = "--name";
    private static final String SEED = "--seed";
    private static final String JOBS = "--jobs";
    private static final String REPORT = "--report";
    private static final String CSV = "--csv";
    private static final String RESUME = "--resume";
    private static final String FAIL_FAST = "--fail-fast";
    private static final String STRICT = "--strict";

    /** More threads than any machine of an office has cores. */
    private static final int MOST_JOBS = 256;

    BatchArguments {
        inputs = List.copyOf(inputs);
    }

    static CommandSpec spec() {
        return CommandSpec.create()
                .name("batch")
                .addPositional(Options.arguments("INPUT"))
                .addOption(Options.outputFolder())
                .addOption(Options.choice(TO, Format.class, Formats.words(), Formats::of))
                .addOption(Options.text(STYLE, "NAME|FILE"))
                .addOption(Options.templates())
                .addOption(Options.text(FILL, "BASE.yaml"))
                .addOption(Options.text(NAME, "PATTERN"))
                .addOption(Options.number(SEED, Long.class))
                .addOption(Options.number(JOBS, Integer.class))
                .addOption(Options.text(REPORT, "FILE"))
                .addOption(Options.text(CSV, "FILE"))
                .addOption(Options.flag(RESUME))
                .addOption(Options.flag(FAIL_FAST))
                .addOption(Options.flag(STRICT))
                .addOption(Options.flag(Options.FORCE));
    }

    static BatchArguments of(ParseResult arguments) {
        return new BatchArguments(
                arguments.matchedPositional(0).getValue(),
                Options.<String>value(arguments, Options.OUTPUT).orElseThrow(),
                Options.<Format>value(arguments, TO).orElse(Formats.USUAL),
                Options.value(arguments, STYLE),
                Options.value(arguments, Options.TEMPLATES),
                Options.value(arguments, FILL),
                Options.value(arguments, NAME),
                Options.<Long>value(arguments, SEED).map(OptionalLong::of).orElse(OptionalLong.empty()),
                Options.<Integer>value(arguments, JOBS)
                        .orElse(Math.min(MOST_JOBS, Runtime.getRuntime().availableProcessors())),
                Options.value(arguments, REPORT),
                Options.value(arguments, CSV),
                arguments.hasMatchedOption(RESUME),
                arguments.hasMatchedOption(FAIL_FAST),
                arguments.hasMatchedOption(STRICT),
                arguments.hasMatchedOption(Options.FORCE));
    }

    /** Why these options make no sense. */
    Optional<Diagnostic> misuse() {
        if (jobs < 1 || jobs > MOST_JOBS) {
            return Optional.of(Diagnostic.error("USAGE-019", PLACE, jobs, MOST_JOBS));
        }
        if (inputs.stream().anyMatch(Workspace::isStandard) || Workspace.isStandard(output)) {
            return Optional.of(Diagnostic.error("USAGE-020", PLACE));
        }
        return report.isPresent() && report.equals(table)
                ? Optional.of(Diagnostic.error("USAGE-021", PLACE))
                : Optional.empty();
    }

    /** Warns of options that this batch has no use for. */
    List<Diagnostic> withoutEffect(boolean hasTable) {
        List<Diagnostic> warnings = new ArrayList<>();
        if (style.isPresent() && !format.hasPages()) {
            warnings.add(Diagnostic.warning("RENDER-002", PLACE, STYLE, format.extension()));
        }
        if (base.isPresent() && !hasTable) {
            warnings.add(Diagnostic.warning("BATCH-020", PLACE));
        }
        return warnings;
    }

    /** The files that are read and so must not be overwritten. */
    List<String> files() {
        return Stream.concat(inputs.stream(), Stream.concat(style.stream(), base.stream()))
                .toList();
    }

    /** Where reports go. */
    List<String> reports() {
        return Stream.concat(report.stream(), table.stream()).toList();
    }
}
