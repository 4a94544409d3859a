package qicao.batch;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import qicao.diagnostic.Diagnostic;
import qicao.diagnostic.DiagnosticException;
import qicao.diagnostic.Place;
import qicao.fingerprint.Fingerprint;
import qicao.output.Content;
import qicao.output.OutputFile;
import qicao.output.Replacement;
import qicao.output.WriteFailure;

/** The folder that drafts go to, with its manifest. While it is open, no other batch can use it. */
public final class OutputFolder implements AutoCloseable {
    /** Larger files are nobody's draft; they are not read to find out. */
    private static final long LARGEST = 64L << 20;

    private static final Replacement ANY = new Replacement(true, List.of(), path -> true);

    private final String name;
    private final Path path;
    private final Manifest manifest;
    private final Predicate<Path> untouchedDraft;
    private final Disk disk;

    private OutputFolder(String name, Path path, Manifest manifest, Predicate<Path> untouchedDraft, Disk disk) {
        this.name = name;
        this.path = path;
        this.manifest = manifest;
        this.untouchedDraft = untouchedDraft;
        this.disk = disk;
    }

    /** Puts content into a file: a test's disk may be full. */
    interface Disk {
        Optional<Diagnostic> write(OutputFile file, Replacement replacement, Content content);
    }

    /** What stands in the place of a draft. */
    enum Existing {
        NOTHING,
        /** A file of ours that nobody has changed. */
        UNTOUCHED,
        /** A file of ours that somebody has changed. */
        EDITED,
        FOREIGN
    }

    /**
     * Opens a folder, and makes it first if need be.
     *
     * @param name as the user typed it
     * @param untouchedDraft whether a file that the manifest does not name is a draft of ours all the same
     * @throws DiagnosticException if there can be no such folder or another batch uses it (OUT-…, BATCH-012, BATCH-013)
     */
    public static OutputFolder open(String name, Path path, Predicate<Path> untouchedDraft) {
        return open(name, path, untouchedDraft, OutputFile::write);
    }

    static OutputFolder open(String name, Path path, Predicate<Path> untouchedDraft, Disk disk) {
        OutputFile.makeFolder(name, path).ifPresent(refusal -> {
            throw new DiagnosticException(refusal);
        });
        Manifest manifest = Manifest.open(name, path);
        deleteLeftovers(path);
        return new OutputFolder(name, path, manifest, untouchedDraft, disk);
    }

    /** Temporary files of a run that was killed: nobody else is at work here now. */
    private static void deleteLeftovers(Path folder) {
        try (DirectoryStream<Path> leftovers = Files.newDirectoryStream(folder, OutputFile.TEMPORARY_FILES)) {
            for (Path leftover : leftovers) {
                Files.deleteIfExists(leftover);
            }
        } catch (IOException | DirectoryIteratorException e) {
            // They do no harm; that nothing can be written here will be said soon enough.
        }
    }

    /** As the user typed it. */
    public String name() {
        return name;
    }

    Optional<Manifest.Entry> entry(String file) {
        return manifest.entry(file);
    }

    /**
     * What is in the place of a file.
     *
     * @throws IOException if it cannot be read
     */
    Existing existing(String file) throws IOException {
        Path target = path.resolve(file);
        if (!Files.exists(target)) {
            return Existing.NOTHING;
        }
        boolean readable = Files.isRegularFile(target) && Files.size(target) <= LARGEST;
        if (readable && manifest.wrote(file, Fingerprint.of(Files.readAllBytes(target)))) {
            return Existing.UNTOUCHED;
        }
        if (manifest.entry(file).isPresent()) {
            return Existing.EDITED;
        }
        return untouchedDraft.test(target) ? Existing.UNTOUCHED : Existing.FOREIGN;
    }

    /** Whether a file stands there exactly as the entry says. */
    boolean holds(Manifest.Entry entry) throws IOException {
        Path target = path.resolve(entry.name());
        return Files.isRegularFile(target)
                && Files.size(target) <= LARGEST
                && Fingerprint.of(Files.readAllBytes(target)).equals(entry.content());
    }

    /** Writes a file over whatever is there: why it could not, or nothing. */
    Optional<Diagnostic> write(Manifest.Entry entry, byte[] content) {
        OutputFile file = new OutputFile(Path.of(name).resolve(entry.name()).toString(), path.resolve(entry.name()));
        try {
            manifest.add(entry);
        } catch (IOException e) {
            return Optional.of(WriteFailure.finding(e, Place.of(file.name()), path));
        }
        return disk.write(file, ANY, out -> out.write(content));
    }

    /** Whether a file is a report that an earlier batch wrote there and nobody has changed. */
    public boolean isUntouchedReport(Path report) {
        try {
            return Files.size(report) <= LARGEST
                    && manifest.wrote(reportName(report), Fingerprint.of(Files.readAllBytes(report)));
        } catch (IOException e) {
            // What cannot be read cannot be known to be ours.
            return false;
        }
    }

    /** Remembers a report that is about to be written, so that the next batch may replace it. */
    public void remember(Path report, byte[] content) {
        try {
            manifest.add(new Manifest.Entry(reportName(report), "-", Fingerprint.of(content), 0, 0));
        } catch (IOException e) {
            // The next batch will ask for --force.
        }
    }

    /** Where a report is; no draft's name has a slash. */
    private static String reportName(Path report) {
        return "/" + report.toAbsolutePath().normalize().toString().replaceAll("\\s", " ");
    }

    /** Lets other batches in. */
    @Override
    public void close() {
        manifest.close();
    }
}
