package qicao.cli;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.TypeConversionException;
import qicao.diagnostic.Language;

/** How arguments are declared and read, so that the same one looks and works alike in every command. */
final class Options {
    static final String OUTPUT = "--output";
    static final String FORCE = "--force";
    static final String JSON = "--json";
    static final String TEMPLATES = "--templates";

    private Options() {}

    /** {@code -h}: every command has it. */
    static OptionSpec help() {
        return OptionSpec.builder("-h", "--help").usageHelp(true).build();
    }

    /** {@code -V}: the program alone has it. */
    static OptionSpec version() {
        return OptionSpec.builder("-V", "--version").versionHelp(true).build();
    }

    /** {@code --lang}: every command has it. {@link Languages} reads it, before picocli; here it is only checked. */
    static OptionSpec language() {
        return choice(Languages.OPTION, Language.class, List.of("zh", "en"), Languages::of);
    }

    /** {@code -o}: where the result goes. */
    static OptionSpec output() {
        return OptionSpec.builder("-o", OUTPUT)
                .paramLabel("FILE")
                .type(String.class)
                .build();
    }

    /** {@code -o} where results go to a folder, which must be named. */
    static OptionSpec outputFolder() {
        return OptionSpec.builder("-o", OUTPUT)
                .paramLabel("DIR")
                .type(String.class)
                .required(true)
                .build();
    }

    /** {@code --templates}: a folder instead of the templates that Qicao brings along. */
    static OptionSpec templates() {
        return text(TEMPLATES, "DIR");
    }

    /** An option that is given or not. */
    static OptionSpec flag(String name) {
        return OptionSpec.builder(name).type(boolean.class).arity("0").build();
    }

    /** An option with a text. */
    static OptionSpec text(String name, String label) {
        return OptionSpec.builder(name).paramLabel(label).type(String.class).build();
    }

    /** An option with a whole number. */
    static OptionSpec number(String name, Class<? extends Number> type) {
        return OptionSpec.builder(name).paramLabel("N").type(type).build();
    }

    /** An option with one of a few words. */
    static <T> OptionSpec choice(
            String name, Class<T> type, List<String> words, Function<String, Optional<T>> meaning) {
        return OptionSpec.builder(name)
                .paramLabel(String.join("|", words))
                .type(type)
                .completionCandidates(words)
                .converters(word -> meaning.apply(word).orElseThrow(() -> new TypeConversionException(word)))
                .build();
    }

    /** One argument that must be there. */
    static PositionalParamSpec argument(String label) {
        return argument(label, 0, true);
    }

    /** One argument that may be there. */
    static PositionalParamSpec optionalArgument(String label) {
        return argument(label, 0, false);
    }

    /** The second of two arguments that must be there. */
    static PositionalParamSpec secondArgument(String label) {
        return argument(label, 1, true);
    }

    /** One argument or more. */
    static PositionalParamSpec arguments(String label) {
        return PositionalParamSpec.builder()
                .index("0..*")
                .arity("1..*")
                .required(true)
                .paramLabel(label)
                .descriptionKey(label)
                .type(List.class)
                .auxiliaryTypes(String.class)
                .build();
    }

    private static PositionalParamSpec argument(String label, int index, boolean required) {
        return PositionalParamSpec.builder()
                .index(Integer.toString(index))
                .arity(required ? "1" : "0..1")
                .required(required)
                .paramLabel(label)
                .descriptionKey(label)
                .type(String.class)
                .build();
    }

    /** The value of an option, empty if it is not given. */
    static <T> Optional<T> value(ParseResult arguments, String option) {
        return Optional.ofNullable(arguments.matchedOptionValue(option, null));
    }

    /** The first argument, empty if there is none. */
    static Optional<String> first(ParseResult arguments) {
        return argument(arguments, 0);
    }

    /** The second argument, empty if there is none. */
    static Optional<String> second(ParseResult arguments) {
        return argument(arguments, 1);
    }

    private static Optional<String> argument(ParseResult arguments, int index) {
        return arguments.hasMatchedPositional(index)
                ? Optional.of(arguments.matchedPositional(index).getValue())
                : Optional.empty();
    }
}
