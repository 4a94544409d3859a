package qicao.output;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import qicao.diagnostic.Diagnostic;
import qicao.diagnostic.Place;

/**
 * A file to be written. The content goes to a temporary file beside it, which is then moved into place, so that a killed
 * run leaves the old file or the new one and never half of it.
 *
 * @param name as the user typed it, for findings
 * @param path where it is
 */
public record OutputFile(String name, Path path) {
    /** The names of temporary files, as a glob: a killed run leaves at most one for each of its threads. */
    public static final String TEMPORARY_FILES = ".qicao-*.tmp";

    /**
     * Writes the file.
     *
     * @return why it could not be written, an {@code OUT-} finding; the target is then as it was, and nothing is left
     *     beside it. Empty when all went well.
     */
    public Optional<Diagnostic> write(Replacement replacement, Content content) {
        Optional<Diagnostic> refusal = refusal(replacement);
        return refusal.isPresent() ? refusal : replace(content);
    }

    /**
     * Makes a folder for files if there is none.
     *
     * @param name as the user typed it, for findings
     * @return why there can be no such folder, an {@code OUT-} finding
     */
    public static Optional<Diagnostic> makeFolder(String name, Path path) {
        if (Files.exists(path) && !Files.isDirectory(path)) {
            return Optional.of(Diagnostic.error("OUT-002", Place.of(name), path));
        }
        try {
            Files.createDirectories(path);
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(WriteFailure.finding(e, Place.of(name), path));
        }
    }

    /**
     * Why the file would not be written as things stand, an {@code OUT-} finding: for callers that write several files or
     * none.
     */
    public Optional<Diagnostic> refusal(Replacement replacement) {
        Path folder = folder();
        if (!Files.isDirectory(folder)) {
            return finding(Files.exists(folder) ? "OUT-002" : "OUT-001", folder);
        }
        if (!Files.exists(path)) {
            return Optional.empty();
        }
        if (Files.isDirectory(path)) {
            return finding("OUT-003");
        }
        if (!Files.isRegularFile(path)) {
            return finding("OUT-004");
        }
        if (replacement.inputs().stream().anyMatch(this::isSameFile)) {
            return finding("OUT-005");
        }
        return replacement.force() || replacement.untouchedDraft().test(path) ? Optional.empty() : finding("OUT-006");
    }

    private boolean isSameFile(Path input) {
        try {
            return Files.isSameFile(path, input);
        } catch (IOException e) {
            // An input that is gone by now cannot be overwritten.
            return false;
        }
    }

    private Optional<Diagnostic> replace(Content content) {
        Path temporary = folder().resolve(
                        ".qicao-" + Long.toHexString(ThreadLocalRandom.current().nextLong()) + ".tmp");
        try {
            try (OutputStream out = new BufferedOutputStream(
                    Files.newOutputStream(temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE))) {
                content.writeTo(out);
            }
            // A link stays a link: the file it points to is the one that is replaced.
            move(temporary, Files.isSymbolicLink(path) && Files.exists(path) ? path.toRealPath() : path);
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(WriteFailure.finding(e, Place.of(name), folder()));
        } finally {
            deleteIfExists(temporary);
        }
    }

    private static void move(Path temporary, Path target) throws IOException {
        try {
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            // A linked target on another disk, or a network folder.
            Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void deleteIfExists(Path temporary) {
        try {
            Files.deleteIfExists(temporary);
        } catch (IOException e) {
            // The failure that brought us here is the one worth reporting; this file is a hidden leftover.
        }
    }

    private Path folder() {
        Path parent = path.toAbsolutePath().getParent();
        return parent == null ? path.toAbsolutePath() : parent;
    }

    private Optional<Diagnostic> finding(String code, Object... arguments) {
        return Optional.of(Diagnostic.error(code, Place.of(name), arguments));
    }
}
