package qicao.studio;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import qicao.diagnostic.Diagnostic;
import qicao.diagnostic.DiagnosticException;
import qicao.diagnostic.Place;
import qicao.output.Content;
import qicao.output.FileNames;
import qicao.output.OutputFile;
import qicao.output.Replacement;

/** The folder in which the studio keeps fill-ins, and beside them the versions that were downloaded. */
final class Shelf {
    /** Where versions are kept: 名称.1.docx beside the 名称.1.yaml that it was made from. */
    static final String VERSIONS = "历次稿";

    private static final String YAML = ".yaml";
    private static final String WORD = ".docx";
    private static final String UNNAMED = "未命名";
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("MMdd-HHmm");
    private static final long LARGEST = 4L << 20;
    private static final int MOST_LISTED = 50;
    private static final Replacement ANY = new Replacement(true, List.of(), path -> false);

    private final Path folder;
    private final InstantSource clock;

    Shelf(Path folder, InstantSource clock) {
        this.folder = folder;
        this.clock = clock;
    }

    /** The time of the computer. */
    Instant now() {
        return clock.instant();
    }

    Path folder() {
        return folder;
    }

    /** The fill-ins that were worked on last, newest first. */
    List<Path> recent() {
        List<Path> files = new ArrayList<>();
        try (DirectoryStream<Path> all = Files.newDirectoryStream(folder, "*.{yaml,yml}")) {
            for (Path file : all) {
                if (Files.isRegularFile(file) && Files.size(file) <= LARGEST) {
                    files.add(file);
                }
            }
        } catch (IOException e) {
            throw unreadable(folder);
        }
        files.sort(Comparator.comparing(Shelf::time).reversed().thenComparing(Comparator.naturalOrder()));
        return files.subList(0, Math.min(files.size(), MOST_LISTED));
    }

    /** When a file was changed last. */
    static Instant time(Path file) {
        try {
            return Files.getLastModifiedTime(file).toInstant();
        } catch (IOException e) {
            // It is gone since it was listed, or nobody may know: then it is the oldest.
            return FileTime.fromMillis(0).toInstant();
        }
    }

    byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw unreadable(file);
        }
    }

    /** A file that was read and will be written to. */
    StoredFile known(Path file, byte[] content) {
        return StoredFile.named(file, content, time(file));
    }

    /**
     * Writes a fill-in where it lies, or for the first time.
     *
     * @param known what is known of its file
     * @param name what it may be called from now on; empty as long as that is not settled
     * @throws DiagnosticException if it cannot be written (OUT-NNN)
     */
    StoredFile write(byte[] content, Optional<StoredFile> known, Optional<String> name) {
        if (known.isPresent() && isChanged(known.get())) {
            return known.get().changed();
        }
        Path path = known.map(StoredFile::path).orElseGet(() -> free(UNNAMED + stamp()));
        write(path, content);
        boolean settled = known.filter(StoredFile::isNamed).isPresent();
        if (settled || name.isEmpty()) {
            return settled
                    ? StoredFile.named(path, content, clock.instant())
                    : StoredFile.unnamed(path, content, clock.instant());
        }
        return StoredFile.named(renamed(path, name.get()), content, clock.instant());
    }

    /** Writes over what another program has written. */
    StoredFile overwrite(byte[] content, StoredFile known) {
        write(known.path(), content);
        return StoredFile.named(known.path(), content, clock.instant());
    }

    /** Keeps what could not be written to its file under another name. */
    void rescue(byte[] content, Optional<StoredFile> known) {
        write(free(known.map(file -> stem(file.path())).orElse(UNNAMED) + "（没存上的改动）"), content);
    }

    private static boolean isChanged(StoredFile known) {
        try {
            return known.isChangedOutside()
                    || (Files.exists(known.path()) && !known.isOf(Files.readAllBytes(known.path())));
        } catch (IOException e) {
            return true;
        }
    }

    private Path renamed(Path path, String name) {
        Path target = free(FileNames.safe(name));
        try {
            return Files.move(path, target);
        } catch (IOException e) {
            // The fill-in is safe under the name that it has.
            return path;
        }
    }

    private String stamp() {
        return " " + STAMP.format(clock.instant().atZone(ZoneId.systemDefault()));
    }

    /** A name that is not taken. */
    private Path free(String name) {
        Path path = folder.resolve(name + YAML);
        for (int number = 2; Files.exists(path); number++) {
            path = folder.resolve(name + "（" + number + "）" + YAML);
        }
        return path;
    }

    /** A version that was downloaded. */
    record Version(int number, Instant time, Path word) {}

    /** Keeps a version: the fill-in and the Word file that was made from it. */
    Version keep(Path fillInFile, byte[] fillIn, byte[] word) {
        Path versions = folder.resolve(VERSIONS);
        try {
            Files.createDirectories(versions);
        } catch (IOException e) {
            throw new DiagnosticException(Diagnostic.error("STUDIO-003", Place.of(versions.toString())));
        }
        int number =
                versions(fillInFile).stream().mapToInt(Version::number).max().orElse(0) + 1;
        Path kept = versions.resolve(stem(fillInFile) + "." + number + WORD);
        write(versions.resolve(stem(fillInFile) + "." + number + YAML), fillIn);
        write(kept, word);
        return new Version(number, clock.instant(), kept);
    }

    /** The versions of a fill-in, newest first. */
    List<Version> versions(Path fillInFile) {
        Pattern name = Pattern.compile(Pattern.quote(stem(fillInFile)) + "\\.(\\d{1,6})" + Pattern.quote(WORD));
        List<Version> versions = new ArrayList<>();
        Path kept = folder.resolve(VERSIONS);
        if (!Files.isDirectory(kept)) {
            return versions;
        }
        try (DirectoryStream<Path> all = Files.newDirectoryStream(kept)) {
            for (Path file : all) {
                Matcher matcher = name.matcher(String.valueOf(file.getFileName()));
                if (matcher.matches()) {
                    versions.add(new Version(Integer.parseInt(matcher.group(1)), time(file), file));
                }
            }
        } catch (IOException e) {
            throw unreadable(kept);
        }
        versions.sort(Comparator.comparingInt(Version::number).reversed());
        return versions;
    }

    /** A file's name without its ending. */
    static String stem(Path file) {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    private static void write(Path path, byte[] content) {
        new OutputFile(path.toString(), path)
                .write(ANY, (Content) out -> out.write(content))
                .ifPresent(failure -> {
                    throw new DiagnosticException(failure);
                });
    }

    private static DiagnosticException unreadable(Path path) {
        return new DiagnosticException(Diagnostic.error("STUDIO-002", Place.of(path.toString())));
    }
}
