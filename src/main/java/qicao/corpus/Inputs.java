package qicao.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import qicao.diagnostic.Diagnostic;
import qicao.diagnostic.Place;
import qicao.encoding.Encodings;

/** Finds the files behind what a user typed: a file, a folder, a glob, an archive. One file is in memory at a time. */
final class Inputs {
    private static final int BUFFER = 1 << 16;

    private static final String STANDARD = "-";

    private final ReadingLimits limits;
    private final Path folder;
    private final Optional<byte[]> standardInput;

    /**
     * Inputs of one user.
     *
     * @param folder that relative names start from
     * @param standardInput the plain text that {@code -} stands for; without it, {@code -} is a file
     */
    Inputs(ReadingLimits limits, Path folder, Optional<byte[]> standardInput) {
        this.limits = limits;
        this.folder = folder;
        this.standardInput = standardInput;
    }

    /** Receives the files, and what keeps others from being read. */
    interface Visitor {
        /**
         * Takes one file.
         *
         * @param path as the user knows the file
         * @param name the file name alone, whose ending tells its format
         */
        void file(String path, String name, byte[] content);

        void problem(Diagnostic diagnostic);
    }

    void forEach(List<String> inputs, Visitor visitor) {
        inputs.forEach(input -> visit(input, visitor));
    }

    private void visit(String input, Visitor visitor) {
        if (input.equals(STANDARD) && standardInput.isPresent()) {
            visitor.file("<stdin>", "stdin.txt", standardInput.get());
            return;
        }
        try {
            Path path = isGlob(input) ? null : folder.resolve(input);
            if (path != null && Files.isDirectory(path)) {
                visitAll(input, path, file -> true, visitor);
            } else if (path != null && Files.exists(path)) {
                visitFile(path, shown(path, input), visitor);
            } else if (isGlob(input)) {
                PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + input);
                visitAll(input, folder.resolve(fixedPart(input)), file -> matcher.matches(named(file, input)), visitor);
            } else {
                visitor.problem(Diagnostic.error("CORPUS-001", Place.of(input)));
            }
        } catch (InvalidPathException | java.util.regex.PatternSyntaxException e) {
            visitor.problem(Diagnostic.error("CORPUS-001", Place.of(input)));
        }
    }

    private boolean isGlob(String input) {
        boolean wild = input.indexOf('*') >= 0
                || input.indexOf('?') >= 0
                || input.indexOf('{') >= 0
                || input.indexOf('[') >= 0;
        try {
            return wild && !Files.exists(folder.resolve(input));
        } catch (InvalidPathException e) {
            return wild;
        }
    }

    /** A file as the user would name it: relative where the input is. */
    private Path named(Path file, String input) {
        return folder.resolve(fixedPart(input)).equals(fixedPart(input)) ? file : folder.relativize(file);
    }

    private String shown(Path file, String input) {
        return named(file, input).toString();
    }

    /** The folder in which a glob begins; of a plain name, the folder in which it stands. */
    private static Path fixedPart(String glob) {
        int wild = 0;
        while (wild < glob.length() && "*?{[".indexOf(glob.charAt(wild)) < 0) {
            wild++;
        }
        int slash = Math.max(glob.lastIndexOf('/', wild), glob.lastIndexOf('\\', wild));
        return Path.of(slash < 0 ? "" : slash == 0 ? "/" : glob.substring(0, slash));
    }

    private void visitAll(String input, Path root, PathMatcher matcher, Visitor visitor) {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(root)) {
            files = walk.filter(Files::isRegularFile)
                    .filter(matcher::matches)
                    .filter(file -> !isHelper(file))
                    .sorted()
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            visitor.problem(Diagnostic.error("CORPUS-002", Place.of(input), reason(e)));
            return;
        }
        if (files.isEmpty()) {
            visitor.problem(Diagnostic.error("CORPUS-010", Place.of(input)));
        }
        files.forEach(file -> visitFile(file, shown(file, input), visitor));
    }

    /** Files that Word, WPS and file managers put beside texts. */
    private static boolean isHelper(Path file) {
        String name = file.getFileName().toString();
        return name.startsWith(".")
                || name.startsWith("~$")
                || name.equalsIgnoreCase("Thumbs.db")
                || name.equalsIgnoreCase("desktop.ini");
    }

    private void visitFile(Path file, String path, Visitor visitor) {
        String name = file.getFileName().toString();
        try {
            if (name.toLowerCase(Locale.ROOT).endsWith(".zip")) {
                visitArchive(file, path, visitor);
                return;
            }
            if (Files.size(file) > limits.fileBytes()) {
                throw new UnreadableException("CORPUS-004", limits.fileBytes() >> 20);
            }
            FileFormat.of(name);
            visitor.file(path, name, Files.readAllBytes(file));
        } catch (UnreadableException e) {
            visitor.problem(e.at(path));
        } catch (IOException e) {
            visitor.problem(Diagnostic.error("CORPUS-002", Place.of(path), reason(e)));
        }
    }

    private void visitArchive(Path file, String path, Visitor visitor) throws IOException {
        try (ZipFile archive = open(file)) {
            List<? extends ZipEntry> entries = Collections.list(archive.entries());
            if (entries.size() > limits.archiveEntries()) {
                visitor.problem(Diagnostic.error("CORPUS-008", Place.of(path)));
                return;
            }
            long total = 0;
            boolean empty = true;
            for (ZipEntry entry : entries) {
                if (entry.isDirectory()
                        || isHelper(Path.of("/" + lastName(entry)))
                        || entry.getName().startsWith("__MACOSX/")) {
                    continue;
                }
                empty = false;
                total += visitEntry(archive, entry, path + "!" + entry.getName(), total, visitor);
            }
            if (empty) {
                visitor.problem(Diagnostic.error("CORPUS-010", Place.of(path)));
            }
        } catch (ZipException e) {
            // The JDK says so in its message alone.
            boolean locked = String.valueOf(e.getMessage()).contains("encrypted");
            visitor.problem(Diagnostic.error(locked ? "CORPUS-007" : "CORPUS-011", Place.of(path)));
        }
    }

    /** Names are UTF-8 if the archive says so or they all can be; Chinese Windows writes them in GBK and says nothing. */
    private static ZipFile open(Path file) throws IOException {
        try {
            return new ZipFile(file.toFile(), StandardCharsets.UTF_8);
        } catch (ZipException namesAreNotUtf8) {
            return new ZipFile(file.toFile(), Encodings.GB18030);
        }
    }

    private long visitEntry(ZipFile archive, ZipEntry entry, String path, long total, Visitor visitor) {
        try {
            FileFormat.of(lastName(entry));
            byte[] content = unpack(archive, entry, total);
            visitor.file(path, lastName(entry), content);
            return content.length;
        } catch (UnreadableException e) {
            visitor.problem(e.at(path));
        } catch (IOException e) {
            visitor.problem(Diagnostic.error("CORPUS-002", Place.of(path), reason(e)));
        }
        return 0;
    }

    private byte[] unpack(ZipFile archive, ZipEntry entry, long total) throws IOException, UnreadableException {
        long packed = Math.max(1, entry.getCompressedSize());
        long most = Math.min(limits.fileBytes(), limits.archiveBytes() - total);
        java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream();
        try (InputStream in = archive.getInputStream(entry)) {
            byte[] buffer = new byte[BUFFER];
            int read = in.read(buffer);
            while (read >= 0) {
                out.write(buffer, 0, read);
                boolean bomb = out.size() > BUFFER && out.size() / packed > limits.expansion();
                if (bomb || out.size() > most) {
                    throw new UnreadableException("CORPUS-008");
                }
                read = in.read(buffer);
            }
        }
        return out.toByteArray();
    }

    private static String lastName(ZipEntry entry) {
        return entry.getName().substring(entry.getName().lastIndexOf('/') + 1);
    }

    /** What the system says; the message of a failed access is nothing but the path. */
    private static String reason(Exception e) {
        Exception cause =
                e instanceof UncheckedIOException unchecked && unchecked.getCause() != null ? unchecked.getCause() : e;
        String reason = cause instanceof FileSystemException file ? file.getReason() : cause.getMessage();
        return reason == null ? "—" : reason;
    }
}
