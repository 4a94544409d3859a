package qicao.cli;

import java.io.BufferedInputStream;
import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;

/**
 * Everything outside that the program touches.
 *
 * @param in standard input
 * @param out standard output
 * @param err standard error
 * @param charset of texts for the user on {@code out} and {@code err}; documents and JSON are always UTF-8
 * @param terminal whether a person reads {@code out} as it is written
 * @param environment variables
 * @param folder that relative file names start from
 * @param temporaryFolder where the details of a fault are kept
 * @param clock for reports and progress; no draft depends on it
 */
public record Surroundings(
        InputStream in,
        OutputStream out,
        OutputStream err,
        Charset charset,
        boolean terminal,
        Map<String, String> environment,
        Path folder,
        Path temporaryFolder,
        InstantSource clock) {
    public Surroundings {
        environment = Map.copyOf(environment);
    }

    /** Those of this process. */
    static Surroundings ofProcess() {
        Optional<Console> terminal = Optional.ofNullable(System.console()).filter(Surroundings::isTerminal);
        return new Surroundings(
                // A FileInputStream alone asks for its position before it reads, which a pipe does not have (Java 17).
                new BufferedInputStream(new FileInputStream(FileDescriptor.in)),
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                terminal.map(console -> chinese(console.charset())).orElse(StandardCharsets.UTF_8),
                terminal.isPresent(),
                System.getenv(),
                Path.of(""),
                Path.of(System.getProperty("java.io.tmpdir")),
                InstantSource.system());
    }

    /** Since Java 22 there may be a console without a terminal, and a method to ask; before, a console is a terminal. */
    private static boolean isTerminal(Console console) {
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException e) {
            return true;
        }
    }

    /** The charset itself if it has Chinese characters; a terminal that says ASCII (LANG=C) most often shows UTF-8. */
    private static Charset chinese(Charset charset) {
        return charset.newEncoder().canEncode('稿') ? charset : StandardCharsets.UTF_8;
    }
}
