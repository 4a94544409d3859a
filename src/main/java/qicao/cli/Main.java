package qicao.cli;

import java.util.List;
import java.util.Optional;
import qicao.diagnostic.Diagnostic;
import qicao.diagnostic.DiagnosticException;
import qicao.diagnostic.Language;
import qicao.diagnostic.MessageCatalog;
import qicao.diagnostic.Place;

/**
 * The program. It finds out the language, runs the command that the arguments name, and turns whatever ends it into findings
 * and an exit code. Arguments are read by picocli ({@link Invocation}) unless they are plain ({@link PlainArguments}).
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
        int exit = new Main(Surroundings.ofProcess()).run(arguments);
        // Java 21 and newer look for a logger before they exit when told to; nothing is left to be stopped after
        // success.
        if (exit != ExitCode.DONE) {
            System.exit(exit);
        }
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
        return plain.isPresent()
                ? new RenderCommand(session).run(plain.get())
                : new Invocation(session, surroundings).run(arguments);
    }
}
