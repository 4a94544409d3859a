package qicao.cli;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import qicao.diagnostic.Diagnostic;
import qicao.diagnostic.Place;
import qicao.draft.DraftSummary;

/**
 * What the user asked of {@code render}.
 *
 * @param input the fill-in, {@code -} for standard input
 * @param output where the draft goes, {@code -} for standard output
 * @param format what it is written as
 * @param style a style's name or file; empty for the usual one
 * @param seed overrides the one in the fill-in
 * @param pace characters a minute
 * @param strict whether a hole is an error
 * @param annotate whether sources stand in the margin
 * @param trace where the sources of every sentence go
 * @param templates a folder instead of the templates that Qicao brings along
 * @param force whether any existing file may be replaced
 */
record RenderOptions(
        String input,
        String output,
        Format format,
        Optional<String> style,
        OptionalLong seed,
        int pace,
        boolean strict,
        boolean annotate,
        Optional<String> trace,
        Optional<String> templates,
        boolean force) {
    private static final Place PLACE = Place.of("qicao render");
    private static final String NAME = "render";
    private static final String SHORT_OUTPUT = "-o";
    private static final String TO = "--to";
    private static final String STYLE = "--style";
    private static final String SEED = "--seed";
    private static final String PACE = "--pace";
    private static final String STRICT = "--strict";
    private static final String ANNOTATE = "--annotate";
    private static final String TRACE = "--trace";

    private static final Set<String> VALUED =
            Set.of(SHORT_OUTPUT, Options.OUTPUT, TO, STYLE, SEED, PACE, TRACE, Options.TEMPLATES, Languages.OPTION);
    private static final Set<String> FLAGS = Set.of(STRICT, ANNOTATE, Options.FORCE);

    /** Numbers of more digits may be too large; picocli says so. */
    private static final int PLAIN_DIGITS = 9;

    static CommandSpec spec() {
        return CommandSpec.create()
                .name(NAME)
                .addPositional(Options.argument("FILE"))
                .addOption(Options.output())
                .addOption(Options.choice(TO, Format.class, Formats.words(), Formats::of))
                .addOption(Options.text(STYLE, "NAME|FILE"))
                .addOption(Options.number(SEED, Long.class))
                .addOption(Options.number(PACE, Integer.class))
                .addOption(Options.flag(STRICT))
                .addOption(Options.flag(ANNOTATE))
                .addOption(Options.text(TRACE, "FILE"))
                .addOption(Options.templates())
                .addOption(Options.flag(Options.FORCE));
    }

    static RenderOptions of(ParseResult arguments) {
        return of(
                Options.first(arguments).orElseThrow(),
                Options.value(arguments, Options.OUTPUT),
                Options.value(arguments, TO),
                Options.value(arguments, STYLE),
                Options.<Long>value(arguments, SEED).map(OptionalLong::of).orElse(OptionalLong.empty()),
                Options.<Integer>value(arguments, PACE).orElse(DraftSummary.USUAL_PACE),
                arguments.hasMatchedOption(STRICT),
                arguments.hasMatchedOption(ANNOTATE),
                Options.value(arguments, TRACE),
                Options.value(arguments, Options.TEMPLATES),
                arguments.hasMatchedOption(Options.FORCE));
    }

    /**
     * Reads the arguments of the whole program if they call {@code render} in a plain way.
     *
     * @return empty if picocli has to look at them
     */
    static Optional<RenderOptions> plain(String... arguments) {
        if (arguments.length == 0 || !arguments[0].equals(NAME)) {
            return Optional.empty();
        }
        return PlainArguments.read(arguments, 1, VALUED, FLAGS).flatMap(RenderOptions::of);
    }

    private static Optional<RenderOptions> of(PlainArguments arguments) {
        Optional<Format> format = arguments.value(TO).flatMap(Formats::of);
        if (arguments.positionals().size() != 1
                || !isPlain(arguments)
                || format.isPresent() != arguments.value(TO).isPresent()) {
            return Optional.empty();
        }
        return Optional.of(of(
                arguments.positionals().get(0),
                arguments.value(SHORT_OUTPUT).or(() -> arguments.value(Options.OUTPUT)),
                format,
                arguments.value(STYLE),
                arguments
                        .value(SEED)
                        .map(seed -> OptionalLong.of(Long.parseLong(seed)))
                        .orElse(OptionalLong.empty()),
                arguments.value(PACE).map(Integer::parseInt).orElse(DraftSummary.USUAL_PACE),
                arguments.flags().contains(STRICT),
                arguments.flags().contains(ANNOTATE),
                arguments.value(TRACE),
                arguments.value(Options.TEMPLATES),
                arguments.flags().contains(Options.FORCE)));
    }

    /** Whether the language is known, numbers can be read in one way only, and the output is not named twice. */
    private static boolean isPlain(PlainArguments arguments) {
        Optional<String> language = arguments.value(Languages.OPTION);
        if (language.isPresent() && Languages.of(language.get()).isEmpty()) {
            return false;
        }
        boolean saidTwice = arguments.value(SHORT_OUTPUT).isPresent()
                && arguments.value(Options.OUTPUT).isPresent();
        return !saidTwice && isPlainNumber(arguments.value(SEED)) && isPlainNumber(arguments.value(PACE));
    }

    /** Whether there is no number, or one that can only be read in one way and is not large. */
    private static boolean isPlainNumber(Optional<String> number) {
        return number.map(digits -> digits.length() <= PLAIN_DIGITS
                        && digits.charAt(0) != '0'
                        && digits.chars().allMatch(c -> c >= '0' && c <= '9'))
                .orElse(true);
    }

    private static RenderOptions of(
            String input,
            Optional<String> output,
            Optional<Format> wanted,
            Optional<String> style,
            OptionalLong seed,
            int pace,
            boolean strict,
            boolean annotate,
            Optional<String> trace,
            Optional<String> templates,
            boolean force) {
        Format format = wanted.or(() -> output.flatMap(Formats::ofFileName)).orElse(Formats.USUAL);
        return new RenderOptions(
                input,
                output.orElseGet(() -> beside(input, format)),
                format,
                style,
                seed,
                pace,
                strict,
                annotate,
                trace,
                templates,
                force);
    }

    /** The input's name with the format's extension; standard input goes to standard output. */
    private static String beside(String input, Format format) {
        if (Workspace.isStandard(input)) {
            return input;
        }
        int name = Math.max(input.lastIndexOf('/'), input.lastIndexOf('\\')) + 1;
        int dot = input.lastIndexOf('.');
        return (dot > name ? input.substring(0, dot) : input) + "." + format.extension();
    }

    /** Why these options make no sense together or on this output. */
    Optional<Diagnostic> misuse(boolean terminal) {
        if (pace < 1) {
            return Optional.of(misuse("USAGE-013", pace));
        }
        if (format.isBinary() && Workspace.isStandard(output) && terminal) {
            return Optional.of(misuse("USAGE-014"));
        }
        return trace.filter(output::equals).map(same -> misuse("USAGE-016"));
    }

    /** Warns of options that only a Word file shows, if something else is written. */
    List<Diagnostic> withoutEffect() {
        if (format.hasPages()) {
            return List.of();
        }
        return Stream.concat(style.map(value -> STYLE).stream(), annotate ? Stream.of(ANNOTATE) : Stream.empty())
                .map(option -> Diagnostic.warning("RENDER-002", PLACE, option, format.extension()))
                .toList();
    }

    /** The files that are read and so must not be overwritten. */
    List<String> inputs() {
        return Stream.concat(Stream.of(input), style.stream()).toList();
    }

    /** The files that are written, the draft first. */
    List<String> outputs() {
        return Stream.concat(Stream.of(output), trace.stream()).toList();
    }

    private static Diagnostic misuse(String code, Object... arguments) {
        return Diagnostic.error(code, PLACE, arguments);
    }
}
