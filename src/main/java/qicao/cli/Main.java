package qicao.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import qicao.diagnostic.Diagnostic;
import qicao.diagnostic.DiagnosticException;
import qicao.diagnostic.Language;
import qicao.diagnostic.MessageCatalog;
import qicao.diagnostic.Place;

/**
 * The program. It finds out the language, lets picocli read the arguments unless they are plain ({@link PlainArguments}), runs
 * the command they name, and turns whatever ends it into findings and an exit code.
 */
public final class Main {
    /** What Java makes of the Chinese characters in an argument when the system's locale is not a Chinese or UTF-8 one. */
    private static final char UNDECODABLE = '\uFFFD';

    private final Surroundings surroundings;

    /** The program in its surroundings. */
    public Main(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /** Runs a command and ends the process with its exit code. */
    public static void main(String[] arguments) {
        System.exit(new Main(Surroundings.ofProcess()).run(arguments));
    }

    /**
     * Runs a command.
     *
     * @return 0 done, 1 an input has errors, 2 wrong usage, 3 the output could not be written, 70 a fault of the program
     */
    public int run(String... arguments) {
        Language language = Languages.choose(arguments, surroundings.environment());
        Console console = new Console(surroundings, new MessageCatalog(language));
        try {
            return reporting(console, arguments);
        } catch (Throwable e) {
            // The last resort: whatever happens, the user reads a sentence and not a stack trace.
            return new FaultReport(surroundings, console).report(e, List.of(arguments));
        }
    }

    private int reporting(Console console, String... arguments) {
        try {
            return run(console, arguments);
        } catch (ParameterException e) {
            console.report(UsageErrors.finding(e));
            return ExitCode.USAGE;
        } catch (DiagnosticException e) {
            console.report(e.diagnostics());
            return ExitCode.INPUT;
        }
    }

    private int run(Console console, String... arguments) {
        if (String.join(" ", arguments).indexOf(UNDECODABLE) >= 0) {
            console.report(Diagnostic.error("USAGE-018", Place.of("qicao")));
            return ExitCode.USAGE;
        }
        Session session = new Session(console, new Workspace(surroundings));
        Optional<RenderOptions> plain = RenderOptions.plain(arguments);
        if (plain.isPresent()) {
            return new RenderCommand(session).run(plain.get());
        }
        CommandTree tree = new CommandTree(session);
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
