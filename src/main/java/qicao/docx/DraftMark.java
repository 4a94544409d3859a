package qicao.docx;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;

/**
 * Whether a file may be overwritten: a draft is edited by hand once it is made. Our files end in a zip comment, {@code qicao}
 * and two checksums of all bytes before it; any program that saves the file drops or belies it.
 */
public enum DraftMark {
    /** A .docx or .xlsx of ours, byte for byte as it was written. */
    UNTOUCHED,
    /** Anything else: work that must be kept. */
    EDITED_OR_FOREIGN;

    private static final String PREFIX = "qicao ";

    /** The length of the mark in bytes: the prefix and 16 hexadecimal digits. */
    static final int LENGTH = PREFIX.length() + 16;

    /** Larger files are not read: no draft comes near. */
    private static final long LARGEST = 1L << 28;

    /**
     * Looks at a file.
     *
     * @throws IOException if it cannot be read, or is not there
     */
    public static DraftMark of(Path file) throws IOException {
        long size = Files.size(file);
        if (!Files.isRegularFile(file) || size < LENGTH || size > LARGEST) {
            return EDITED_OR_FOREIGN;
        }
        try (InputStream in = Files.newInputStream(file)) {
            return of(in.readAllBytes());
        }
    }

    static DraftMark of(byte[] content) {
        int end = content.length - LENGTH;
        if (end < 0) {
            return EDITED_OR_FOREIGN;
        }
        byte[] mark = text(content, end).getBytes(StandardCharsets.US_ASCII);
        return Arrays.equals(content, end, content.length, mark, 0, LENGTH) ? UNTOUCHED : EDITED_OR_FOREIGN;
    }

    /** The mark of a file whose first {@code length} bytes are these. */
    static String text(byte[] content, int length) {
        CRC32 first = new CRC32();
        first.update(content, 0, length);
        CRC32C second = new CRC32C();
        second.update(content, 0, length);
        return PREFIX + hexadecimal(first.getValue()) + hexadecimal(second.getValue());
    }

    private static String hexadecimal(long checksum) {
        return Long.toHexString(checksum | 1L << 32).substring(1).toLowerCase(Locale.ROOT);
    }
}
