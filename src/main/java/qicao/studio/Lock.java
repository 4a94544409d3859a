package qicao.studio;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/** Keeps a folder to one studio: a file in it is locked as long as it runs, and says where its page is. The lock ends with the process. */
final class Lock implements AutoCloseable {
    private static final String NAME = ".qicao-studio";
    /** Beyond what the file holds: a locked byte cannot be read on Windows. */
    private static final long LOCKED_BYTE = 1L << 30;

    private static final int TRIES = 30;
    private static final Duration PAUSE = Duration.ofMillis(100);

    private final Path file;
    private final FileChannel channel;

    private Lock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /** Takes the folder; empty if another studio has it. */
    static Optional<Lock> take(Path folder) throws IOException {
        Path file = folder.resolve(NAME);
        FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        if (lock(channel) == null) {
            channel.close();
            return Optional.empty();
        }
        channel.truncate(0);
        if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        }
        return Optional.of(new Lock(file, channel));
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock(LOCKED_BYTE, 1, false);
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    /** Where the page of the studio is that has the folder. */
    static String url(Path folder) throws IOException {
        String url = "";
        // It is just about to start, perhaps.
        for (int i = 0; i < TRIES && url.isEmpty(); i++) {
            LockSupport.parkNanos(i == 0 ? 0 : PAUSE.toNanos());
            url = Files.readString(folder.resolve(NAME), StandardCharsets.UTF_8).strip();
        }
        return url;
    }

    void tell(String url) throws IOException {
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(url.getBytes(StandardCharsets.UTF_8)), 0);
    }

    @Override
    public void close() throws IOException {
        channel.truncate(0);
        channel.close();
        Files.deleteIfExists(file);
    }
}
