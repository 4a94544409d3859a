package qicao.cli;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import picocli.CommandLine;
import picocli.CommandLine.MaxValuesExceededException;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;
import qicao.diagnostic.Diagnostic;
import qicao.diagnostic.Place;

/** Puts what picocli says about wrong arguments into findings. */
final class UsageErrors {
    private static final int SUGGESTIONS = 3;

    private UsageErrors() {}

    /** The finding; its place is the command as typed. */
    static Diagnostic finding(ParameterException error) {
        CommandLine command = error.getCommandLine();
        if (error instanceof UnmatchedArgumentException unmatched) {
            return unmatched(command, unmatched);
        }
        if (error instanceof MissingParameterException missing) {
            return missing(command, missing.getMissing());
        }
        if (error instanceof OverwrittenOptionException twice) {
            return finding("USAGE-006", command, ((OptionSpec) twice.getOverwritten()).longestName());
        }
        if (error instanceof MaxValuesExceededException) {
            return finding("USAGE-009", command);
        }
        return value(command, error);
    }

    private static Diagnostic unmatched(CommandLine command, UnmatchedArgumentException error) {
        String argument = error.getUnmatched().get(0);
        String nearest = error.getSuggestions().stream().limit(SUGGESTIONS).collect(Collectors.joining("、"));
        if (argument.startsWith("-")) {
            return nearest.isEmpty()
                    ? finding("USAGE-001", command, argument)
                    : finding("USAGE-002", command, argument, nearest);
        }
        if (command.getSubcommands().isEmpty()) {
            return finding("USAGE-005", command, argument);
        }
        return nearest.isEmpty()
                ? finding("USAGE-003", command, argument)
                : finding("USAGE-004", command, argument, nearest);
    }

    private static Diagnostic missing(CommandLine command, List<ArgSpec> missing) {
        ArgSpec first = missing.get(0);
        return first instanceof OptionSpec option
                ? finding("USAGE-008", command, option.longestName(), option.paramLabel())
                : finding("USAGE-007", command, first.paramLabel());
    }

    private static Diagnostic value(CommandLine command, ParameterException error) {
        if (!(error.getArgSpec() instanceof OptionSpec option)) {
            return finding("USAGE-012", command);
        }
        return option.completionCandidates() == null
                ? finding("USAGE-011", command, option.longestName(), error.getValue())
                : finding("USAGE-010", command, option.longestName(), error.getValue(), choices(option));
    }

    private static String choices(OptionSpec option) {
        return StreamSupport.stream(option.completionCandidates().spliterator(), false)
                .collect(Collectors.joining("、"));
    }

    private static Diagnostic finding(String code, CommandLine command, Object... arguments) {
        return Diagnostic.error(code, Place.of(command.getCommandSpec().qualifiedName(" ")), arguments);
    }
}
