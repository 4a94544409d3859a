package qicao.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import qicao.diagnostic.Diagnostic;
import qicao.diagnostic.Place;

/** Tells the user of a fault of the program, and keeps the details for those who mend it in a file. */
final class FaultReport {
    private final Surroundings surroundings;
    private final Console console;

    FaultReport(Surroundings surroundings, Console console) {
        this.surroundings = surroundings;
        this.console = console;
    }

    /** Reports the fault: the exit code. */
    int report(Throwable fault, List<String> arguments) {
        Place place = Place.of("qicao");
        try {
            Path file = Files.createTempFile(surroundings.temporaryFolder(), "qicao-", ".txt");
            Files.writeString(file, details(fault, arguments), StandardCharsets.UTF_8);
            console.report(Diagnostic.error("FAULT-001", place, file));
        } catch (IOException e) {
            console.report(Diagnostic.error("FAULT-002", place, surroundings.temporaryFolder()));
        }
        return ExitCode.FAULT;
    }

    private static String details(Throwable fault, List<String> arguments) {
        StringWriter trace = new StringWriter();
        fault.printStackTrace(new PrintWriter(trace));
        return Version.line()
                + "Java " + System.getProperty("java.version") + ", " + System.getProperty("os.name") + "\n"
                + "qicao " + String.join(" ", arguments) + "\n\n"
                + trace;
    }
}
