package qicao.encoding;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * The first bytes of a file that name its encoding.
 *
 * @param charset of the file
 * @param bytes the mark itself, each 0 to 255
 */
public record ByteOrderMark(Charset charset, List<Integer> bytes) {
    private static final List<ByteOrderMark> ALL = List.of(
            new ByteOrderMark(StandardCharsets.UTF_8, List.of(0xEF, 0xBB, 0xBF)),
            new ByteOrderMark(StandardCharsets.UTF_16LE, List.of(0xFF, 0xFE)),
            new ByteOrderMark(StandardCharsets.UTF_16BE, List.of(0xFE, 0xFF)),
            new ByteOrderMark(Encodings.GB18030, List.of(0x84, 0x31, 0x95, 0x33)));

    /** So many bytes hold every mark. */
    public static final int LONGEST = 4;

    public ByteOrderMark {
        bytes = List.copyOf(bytes);
    }

    /** The mark that a file begins with. */
    public static Optional<ByteOrderMark> of(byte[] file) {
        for (ByteOrderMark mark : ALL) {
            if (mark.begins(file)) {
                return Optional.of(mark);
            }
        }
        return Optional.empty();
    }

    /** Bytes of the mark, which are no text. */
    public int length() {
        return bytes.size();
    }

    /** The text behind the mark; what is no character becomes U+FFFD. */
    public String decode(byte[] file) {
        return new String(file, length(), file.length - length(), charset);
    }

    private boolean begins(byte[] file) {
        if (file.length < length()) {
            return false;
        }
        for (int i = 0; i < length(); i++) {
            if ((file[i] & 0xFF) != bytes.get(i)) {
                return false;
            }
        }
        return true;
    }
}
