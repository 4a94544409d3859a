package qicao.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import qicao.batch.FileAccess;
import qicao.diagnostic.Diagnostic;
import qicao.diagnostic.DiagnosticException;
import qicao.diagnostic.Place;
import qicao.output.OutputFile;

/** The files that a command names: relative to the user's folder, {@code -} for standard input. */
final class Workspace implements FileAccess {
    /** Stands for standard input as an input and for standard output as an output. */
    static final String STANDARD = "-";

    /** More than any fill-in or style; the readers have smaller limits of their own. */
    private static final int MAX_INPUT_BYTES = 64 << 20;

    private static final String STANDARD_INPUT = "<stdin>";

    private final Surroundings surroundings;

    Workspace(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    static boolean isStandard(String name) {
        return name.equals(STANDARD);
    }

    /** Why inputs cannot be read together: standard input can be read once. */
    static Optional<Diagnostic> misuse(List<String> inputs, String command) {
        long standard = inputs.stream().filter(Workspace::isStandard).count();
        return standard > 1
                ? Optional.of(Diagnostic.error("USAGE-015", Place.of("qicao " + command), standard))
                : Optional.empty();
    }

    /** The folder that relative names start from. */
    Path root() {
        return surroundings.folder();
    }

    /** The name of an input in findings. */
    static String displayName(String name) {
        return isStandard(name) ? STANDARD_INPUT : name;
    }

    /**
     * All bytes of an input.
     *
     * @throws DiagnosticException with an {@code INPUT-} finding if it cannot be read
     */
    @Override
    public byte[] read(String name) {
        if (isStandard(name)) {
            return readAll(name, surroundings.in());
        }
        Path path = locate(name);
        if (Files.isDirectory(path)) {
            throw refused("INPUT-002", name);
        }
        if (!Files.exists(path)) {
            throw refused("INPUT-001", name);
        }
        try (InputStream in = Files.newInputStream(path)) {
            return readAll(name, in);
        } catch (IOException e) {
            throw failed(name, e);
        }
    }

    /** Whether there is a file or folder of that name. */
    boolean exists(String name) {
        return path(name).map(Files::exists).orElse(false);
    }

    /** Whether there is a folder of that name. */
    boolean isFolder(String name) {
        return path(name).map(Files::isDirectory).orElse(false);
    }

    /** Whether there is a file, and no folder, of that name. */
    boolean isFile(String name) {
        return path(name).map(Files::isRegularFile).orElse(false);
    }

    /**
     * A folder of the user's.
     *
     * @throws DiagnosticException if it is none
     */
    Path folder(String name) {
        Path path = locate(name);
        if (Files.isDirectory(path)) {
            return path;
        }
        throw refused(Files.exists(path) ? "INPUT-008" : "INPUT-007", name);
    }

    /** An output; empty if the system takes its name for no name of a file. */
    Optional<OutputFile> output(String name) {
        return path(name).map(path -> new OutputFile(name, path));
    }

    /** Where a name points; empty if the system takes it for no name of a file. */
    Optional<Path> path(String name) {
        try {
            return name.isEmpty()
                    ? Optional.empty()
                    : Optional.of(surroundings.folder().resolve(name));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    @Override
    public Path locate(String name) {
        return path(name).orElseThrow(() -> refused("INPUT-006", name));
    }

    private static byte[] readAll(String name, InputStream in) {
        try {
            byte[] content = in.readNBytes(MAX_INPUT_BYTES + 1);
            if (content.length > MAX_INPUT_BYTES) {
                throw refused("INPUT-005", name, MAX_INPUT_BYTES >> 20);
            }
            return content;
        } catch (IOException e) {
            throw failed(name, e);
        }
    }

    private static DiagnosticException failed(String name, IOException failure) {
        if (failure instanceof AccessDeniedException) {
            return refused("INPUT-003", name);
        }
        String reason = failure instanceof FileSystemException file ? file.getReason() : failure.getMessage();
        return refused("INPUT-004", name, reason == null ? "" : reason);
    }

    private static DiagnosticException refused(String code, String name, Object... arguments) {
        return new DiagnosticException(Diagnostic.error(code, Place.of(displayName(name)), arguments));
    }
}
