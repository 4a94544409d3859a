package qicao.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import qicao.diagnostic.Diagnostic;
import qicao.diagnostic.DiagnosticException;
import qicao.diagnostic.Place;
import qicao.studio.Studio;

/** {@code studio}: the page for people who use no command line. */
final class StudioCommand implements Command {
    private static final String PORT = "--port";
    private static final String NO_OPEN = "--no-open";
    private static final int LARGEST_PORT = 65_535;
    /** Where fill-ins are kept unless a folder is named, in the user's own folder. */
    private static final String FOLDER = "起草";

    private static final Duration BROWSER_STARTS = Duration.ofSeconds(8);

    private final Session session;
    private final Surroundings surroundings;

    StudioCommand(Session session, Surroundings surroundings) {
        this.session = session;
        this.surroundings = surroundings;
    }

    @Override
    public CommandSpec spec() {
        return CommandSpec.create()
                .name("studio")
                .addPositional(Options.optionalArgument("DIR"))
                .addOption(Options.number(PORT, Integer.class))
                .addOption(Options.flag(NO_OPEN));
    }

    @Override
    public int run(ParseResult arguments) {
        int port = Options.<Integer>value(arguments, PORT).orElse(0);
        if (port < 0 || port > LARGEST_PORT) {
            session.console().report(Diagnostic.error("USAGE-023", Place.of("qicao studio"), port, LARGEST_PORT));
            return ExitCode.USAGE;
        }
        Path folder = folder(Options.first(arguments));
        // One of these can be held open by a browser for ever (JDK's own documentation of the server module).
        System.setProperty("sun.net.httpserver.maxReqTime", "60");
        System.setProperty("sun.net.httpserver.maxRspTime", "60");
        // Small answers would wait 40 ms for others to go with.
        System.setProperty("sun.net.httpserver.nodelay", "true");
        boolean opens = !arguments.hasMatchedOption(NO_OPEN);
        FaultReport faults = new FaultReport(surroundings, session.console());
        try {
            Optional<Studio> started = Studio.start(
                    folder,
                    port,
                    session.console().messages(),
                    surroundings.clock(),
                    fault -> faults.report(fault, List.of("studio")));
            if (started.isEmpty()) {
                showRunning(folder, opens);
                return ExitCode.DONE;
            }
            serve(started.get(), folder, opens);
            return ExitCode.DONE;
        } catch (IOException e) {
            session.console().report(Diagnostic.error("STUDIO-001", Place.of(folder.toString()), reason(e)));
            return ExitCode.OUTPUT;
        }
    }

    private void serve(Studio studio, Path folder, boolean opens) throws IOException {
        Thread atExit = new Thread(() -> close(studio), "studio end");
        Runtime.getRuntime().addShutdownHook(atExit);
        if (opens && Browser.open(studio.url(), surroundings.temporaryFolder())) {
            tell("STUDIO-opened", folder);
        } else {
            tell("STUDIO-started", studio.url(), folder);
            tellNoBrowser(opens);
        }
        try {
            studio.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Runtime.getRuntime().removeShutdownHook(atExit);
        studio.close();
        tell("STUDIO-ended");
    }

    private static void close(Studio studio) {
        try {
            studio.close();
        } catch (IOException e) {
            // The process ends, and with it the lock.
        }
    }

    private void showRunning(Path folder, boolean opens) throws IOException {
        String url = Studio.running(folder);
        tell("STUDIO-running", folder, url);
        if (opens && Browser.open(url, surroundings.temporaryFolder())) {
            // What the browser is to read goes with this process.
            LockSupport.parkNanos(BROWSER_STARTS.toNanos());
        } else {
            tellNoBrowser(opens);
        }
    }

    private void tellNoBrowser(boolean opens) {
        if (opens) {
            tell("STUDIO-no-browser");
        }
    }

    private Path folder(Optional<String> named) {
        if (named.isPresent()) {
            return session.workspace().folder(named.get());
        }
        Map<String, String> environment = surroundings.environment();
        Path home = Stream.of("USERPROFILE", "HOME")
                .flatMap(name -> Optional.ofNullable(environment.get(name)).stream())
                .findFirst()
                .map(Path::of)
                .orElse(session.workspace().root());
        Path folder = home.resolve(FOLDER);
        try {
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new DiagnosticException(Diagnostic.error("STUDIO-001", Place.of(folder.toString()), reason(e)));
        }
    }

    private static String reason(IOException e) {
        return String.valueOf(e.getMessage());
    }

    private void tell(String key, Object... arguments) {
        session.console().remark(session.console().messages().text(key, arguments));
    }
}
