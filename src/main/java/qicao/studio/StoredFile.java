package qicao.studio;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;

/** What is known of the file of a fill-in: where it is, and what was in it when it was last read or written. */
final class StoredFile {
    private final Path path;
    private final byte[] content;
    private final Instant time;
    private final boolean named;
    private final boolean changedOutside;

    private StoredFile(Path path, byte[] content, Instant time, boolean named, boolean changedOutside) {
        this.path = path;
        this.content = content;
        this.time = time;
        this.named = named;
        this.changedOutside = changedOutside;
    }

    /** A file with a name that stays. */
    static StoredFile named(Path path, byte[] content, Instant time) {
        return new StoredFile(path, content, time, true, false);
    }

    /** A file that gets another name when the meeting has one. */
    static StoredFile unnamed(Path path, byte[] content, Instant time) {
        return new StoredFile(path, content, time, false, false);
    }

    /** The same after another program has written to it. */
    StoredFile changed() {
        return new StoredFile(path, content, time, named, true);
    }

    Path path() {
        return path;
    }

    Instant time() {
        return time;
    }

    boolean isNamed() {
        return named;
    }

    /** Whether another program has written to it since, so that it is not written before somebody decides. */
    boolean isChangedOutside() {
        return changedOutside;
    }

    boolean isOf(byte[] other) {
        return Arrays.equals(content, other);
    }
}
