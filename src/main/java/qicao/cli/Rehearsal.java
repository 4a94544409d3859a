package qicao.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Runs the usual commands once on the samples, silently and in a folder that is removed again: the launcher has Java record
 * the classes that they need, so that later starts find them ready.
 */
public final class Rehearsal {
    private Rehearsal() {}

    /**
     * Rehearses, and ends the process; Java writes its archive then.
     *
     * @param arguments the folder of the samples; then {@code all} if commands that need picocli are wanted too: its classes
     *     are too old for an archive, and an AOT cache (Java 25) would load them at every start for those that refer to them
     */
    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createTempDirectory("qicao-rehearsal");
        int exit;
        try {
            exit = rehearse(Path.of(arguments[0]).toAbsolutePath(), folder, arguments.length > 1);
        } finally {
            remove(folder);
        }
        System.exit(exit);
    }

    private static int rehearse(Path samples, Path folder, boolean all) throws IOException {
        Main program = new Main(new Surroundings(
                new ByteArrayInputStream(new byte[0]),
                OutputStream.nullOutputStream(),
                OutputStream.nullOutputStream(),
                StandardCharsets.UTF_8,
                false,
                Map.of(),
                folder,
                folder,
                InstantSource.system()));
        int exit = ExitCode.DONE;
        for (Path sample : samples(samples)) {
            exit = Math.max(exit, program.run("render", sample.toString(), "-o", sample.getFileName() + ".docx"));
        }
        if (all) {
            exit = Math.max(exit, program.run("check", samples(samples).get(0).toString()));
            exit = Math.max(exit, program.run("batch", samples.toString(), "-o", "batch", "--jobs", "2"));
        }
        return exit;
    }

    private static List<Path> samples(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
