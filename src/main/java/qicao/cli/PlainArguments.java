package qicao.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Arguments as nearly everybody writes them: options in full, each once, with their values behind a blank or {@code =}. They
 * can be read without picocli, whose classes take a cold process longer to load than a draft takes to make. Whatever is not
 * plain, mistakes and requests for help above all, is left to picocli.
 *
 * @param positionals what belongs to no option, in order
 * @param values the options that have values, with them
 * @param flags the options that have none
 */
record PlainArguments(List<String> positionals, Map<String, String> values, Set<String> flags) {
    PlainArguments {
        positionals = List.copyOf(positionals);
        values = Map.copyOf(values);
        flags = Set.copyOf(flags);
    }

    /**
     * Reads arguments.
     *
     * @param from where they begin, behind the command's name
     * @param valued the options that want a value
     * @param flags the options that want none
     * @return empty if they are not plain
     */
    static Optional<PlainArguments> read(String[] arguments, int from, Set<String> valued, Set<String> flags) {
        List<String> positionals = new ArrayList<>();
        Map<String, String> values = new HashMap<>();
        Set<String> given = new HashSet<>();
        for (int index = from; index < arguments.length; index++) {
            String argument = arguments[index];
            int equals = argument.indexOf('=');
            boolean known;
            if (!looksLikeOption(argument)) {
                known = isPlainValue(argument) && positionals.add(argument);
            } else if (flags.contains(argument)) {
                known = given.add(argument);
            } else if (equals > 0) {
                known = argument.startsWith("--")
                        && take(argument.substring(0, equals), argument.substring(equals + 1), valued, values);
            } else {
                index++;
                known = index < arguments.length && take(argument, arguments[index], valued, values);
            }
            if (!known) {
                return Optional.empty();
            }
        }
        return Optional.of(new PlainArguments(positionals, values, given));
    }

    private static boolean take(String option, String value, Set<String> valued, Map<String, String> values) {
        return valued.contains(option)
                && !looksLikeOption(value)
                && isPlainValue(value)
                && values.put(option, value) == null;
    }

    /** {@code -} alone is standard input or output. */
    private static boolean looksLikeOption(String argument) {
        return argument.startsWith("-") && argument.length() > 1;
    }

    /** Empty values and quotes have rules of their own. */
    private static boolean isPlainValue(String value) {
        return !value.isBlank() && value.indexOf('"') < 0;
    }

    /** The value of an option under its long or short name; not plain if it has both. */
    Optional<String> value(String option) {
        return Optional.ofNullable(values.get(option));
    }
}
