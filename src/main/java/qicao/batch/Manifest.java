package qicao.batch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import qicao.diagnostic.Diagnostic;
import qicao.diagnostic.DiagnosticException;
import qicao.diagnostic.Place;
import qicao.output.WriteFailure;

/**
 * What batches have written into a folder: {@value #NAME} there, a line of text for each file. A line is added before its file
 * is put into place, so that a run that is killed in between leaves no file that nobody knows; that the file itself is there
 * is always checked. While it is open, no other batch can use the folder.
 */
final class Manifest implements AutoCloseable {
    static final String NAME = ".qicao-manifest";

    private static final String TITLE = "qicao-manifest 1";
    private static final int FIELDS = 5;

    private final Path file;
    private final FileChannel channel;
    private final Map<String, Known> known = new LinkedHashMap<>();
    private int lines;

    private Manifest(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /**
     * What is known of a file.
     *
     * @param name in the folder
     * @param made fingerprint of everything that it was made from
     * @param content fingerprint of the file as written
     * @param holes facts that are missing in it
     * @param characters printed in it
     */
    record Entry(String name, String made, String content, int holes, int characters) {}

    private record Known(Entry last, Set<String> contents) {}

    /**
     * Opens the manifest of a folder, which must exist, and keeps other batches out of it.
     *
     * @param folderName as the user knows it
     * @throws DiagnosticException if another batch is at work there (BATCH-012), the file is none of ours (BATCH-013), or it
     *     cannot be written (OUT-…)
     */
    static Manifest open(String folderName, Path folder) {
        Path file = folder.resolve(NAME);
        try {
            FileChannel channel = FileChannel.open(
                    file, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.CREATE);
            try {
                if (channel.tryLock() == null) {
                    throw new OverlappingFileLockException();
                }
                Manifest manifest = new Manifest(file, channel);
                manifest.load(folderName);
                return manifest;
            } catch (IOException | RuntimeException e) {
                channel.close();
                throw e;
            }
        } catch (OverlappingFileLockException e) {
            throw new DiagnosticException(Diagnostic.error("BATCH-012", Place.of(folderName)));
        } catch (IOException e) {
            throw new DiagnosticException(WriteFailure.finding(e, Place.of(folderName), folder));
        }
    }

    private void load(String folderName) throws IOException {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        Channels.newInputStream(channel).transferTo(content);
        String text = content.toString(StandardCharsets.UTF_8);
        if (text.isEmpty()) {
            append(TITLE);
            return;
        }
        if (!text.startsWith(TITLE)) {
            throw new DiagnosticException(Diagnostic.error("BATCH-013", Place.of(folderName), NAME));
        }
        text.lines().skip(1).forEach(this::parse);
        if (!text.endsWith("\n")) {
            // The last run was killed in the middle of a line.
            append("");
        }
    }

    private void parse(String line) {
        String[] fields = line.split("\t", FIELDS);
        if (fields.length == FIELDS && fields[2].matches("\\d{1,9}") && fields[3].matches("\\d{1,9}")) {
            remember(new Entry(
                    fields[4], fields[0], fields[1], Integer.parseInt(fields[2]), Integer.parseInt(fields[3])));
        }
    }

    private void remember(Entry entry) {
        Set<String> contents = new HashSet<>(2);
        Optional.ofNullable(known.get(entry.name())).map(Known::contents).ifPresent(contents::addAll);
        contents.add(entry.content());
        known.put(entry.name(), new Known(entry, contents));
        lines++;
    }

    /** The last entry of a name. */
    synchronized Optional<Entry> entry(String name) {
        return Optional.ofNullable(known.get(name)).map(Known::last);
    }

    /** Whether a file of that name was once written with that content. */
    synchronized boolean wrote(String name, String content) {
        return known.containsKey(name) && known.get(name).contents().contains(content);
    }

    /**
     * Adds an entry, before its file is put into place.
     *
     * @throws IOException if the disk takes no more
     */
    synchronized void add(Entry entry) throws IOException {
        append(line(entry));
        remember(entry);
    }

    private void append(String line) throws IOException {
        write(channel, line + "\n");
    }

    private static void write(FileChannel channel, String text) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }

    private static String line(Entry entry) {
        return String.join(
                "\t",
                entry.made(),
                entry.content(),
                Integer.toString(entry.holes()),
                Integer.toString(entry.characters()),
                entry.name());
    }

    /** Lets other batches in. A manifest that is mostly history is written anew first. */
    @Override
    public synchronized void close() {
        try (channel) {
            if (lines > 2 * known.size()) {
                shorten();
            }
        } catch (IOException e) {
            // It is longer than need be, and still right.
        }
    }

    private void shorten() throws IOException {
        Path temporary = file.resolveSibling(NAME + ".tmp");
        StringBuilder text = new StringBuilder(TITLE).append('\n');
        known.values().forEach(each -> text.append(line(each.last())).append('\n'));
        try {
            Files.writeString(temporary, text);
            Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }
}
