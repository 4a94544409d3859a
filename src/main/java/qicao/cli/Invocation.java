package qicao.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Optional;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** One call of the program, its arguments read by picocli: a command, a request for help, or a mistake. */
final class Invocation {
    private final Session session;
    private final Surroundings surroundings;

    Invocation(Session session, Surroundings surroundings) {
        this.session = session;
        this.surroundings = surroundings;
    }

    /** Runs what the arguments ask for: the exit code. */
    int run(String... arguments) {
        try {
            return parsed(arguments);
        } catch (ParameterException e) {
            session.console().report(UsageErrors.finding(e));
            return ExitCode.USAGE;
        }
    }

    private int parsed(String... arguments) {
        Console console = session.console();
        CommandTree tree = new CommandTree(session, surroundings);
        ParseResult result =
                tree.parser(HelpTexts.in(console.messages().language())).parseArgs(arguments);
        while (result.hasSubcommand()) {
            result = result.subcommand();
        }
        if (result.isUsageHelpRequested()) {
            return console.print(usage(result.commandSpec()));
        }
        if (result.isVersionHelpRequested()) {
            return console.print(Version.line());
        }
        Optional<Command> command = tree.command(result);
        if (command.isPresent()) {
            return command.get().run(result);
        }
        console.remark(usage(result.commandSpec()).stripTrailing());
        return ExitCode.USAGE;
    }

    private String usage(CommandSpec command) {
        StringWriter text = new StringWriter();
        boolean colours = surroundings.terminal() && !surroundings.environment().containsKey("NO_COLOR");
        command.commandLine().usage(new PrintWriter(text), Help.defaultColorScheme(colours ? Ansi.ON : Ansi.OFF));
        return text.toString();
    }
}
