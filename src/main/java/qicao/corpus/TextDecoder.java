package qicao.corpus;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.mozilla.universalchardet.UniversalDetector;
import qicao.encoding.ByteOrderMark;
import qicao.encoding.Encodings;

/**
 * Bytes to text: a byte-order mark decides, then UTF-8 if it is flawless, then UTF-16 if every other byte is zero or a
 * Han row, then a statistical detector. Whatever the detector calls GB2312, GBK or HZ is read as GB18030, which contains
 * them all; where it has no idea, GB18030 is the most likely on Chinese office machines.
 */
final class TextDecoder {
    private static final Charset BIG5 = Charset.forName("Big5-HKSCS");
    /** Enough for the detector to be sure; more only costs time. */
    private static final int SAMPLE = 64 * 1024;
    /** Above this share of characters that are no text, a file is something else that is only named like a text. */
    private static final double MOST_BROKEN = 0.02;

    /** What stands for bytes that are no character. */
    private static final char BROKEN = '\uFFFD';

    private TextDecoder() {}

    /**
     * The text of a file.
     *
     * @throws UnreadableException if no encoding makes text of it
     */
    static String decode(byte[] bytes) throws UnreadableException {
        Optional<ByteOrderMark> marked = ByteOrderMark.of(bytes);
        if (marked.isPresent()) {
            return checked(marked.get().decode(bytes));
        }
        Optional<String> utf8 = strictly(bytes, StandardCharsets.UTF_8);
        if (utf8.isPresent()) {
            return checked(utf8.get());
        }
        return checked(new String(bytes, unmarked(bytes)));
    }

    private static Optional<String> strictly(byte[] bytes, Charset charset) {
        try {
            return Optional.of(
                    Encodings.strict(charset).decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException notThisOne) {
            return Optional.empty();
        }
    }

    private static Charset unmarked(byte[] bytes) {
        Optional<Charset> wide = utf16(bytes);
        if (wide.isPresent()) {
            return wide.get();
        }
        UniversalDetector detector = new UniversalDetector();
        detector.handleData(bytes, 0, Math.min(bytes.length, SAMPLE));
        detector.dataEnd();
        String name = detector.getDetectedCharset();
        if (name == null) {
            return Encodings.GB18030;
        }
        return switch (name.toUpperCase(Locale.ROOT)) {
            case "BIG5", "EUC-TW" -> BIG5;
            case "UTF-8" -> StandardCharsets.UTF_8;
            default -> Encodings.GB18030;
        };
    }

    /** UTF-16 without a mark: line ends and digits have a zero byte, which no other Chinese encoding contains. */
    private static Optional<Charset> utf16(byte[] bytes) {
        int even = 0;
        int odd = 0;
        int length = Math.min(bytes.length, SAMPLE);
        for (int i = 0; i < length; i++) {
            if (bytes[i] == 0) {
                if (i % 2 == 0) {
                    even++;
                } else {
                    odd++;
                }
            }
        }
        if (even + odd == 0 || bytes.length % 2 != 0) {
            return Optional.empty();
        }
        return Optional.of(odd > even ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE);
    }

    private static String checked(String text) throws UnreadableException {
        int broken = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean control = c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != 0x0B;
            if (c == BROKEN || control) {
                broken++;
            }
        }
        if (broken > text.length() * MOST_BROKEN) {
            throw new UnreadableException("CORPUS-005");
        }
        return text;
    }

    /** What an encoding left undecoded, from the first line that holds some. */
    static List<Unread> undecoded(List<RawLine> lines) {
        long broken = lines.stream()
                .flatMapToInt(line -> line.text().chars())
                .filter(c -> c == BROKEN)
                .count();
        return lines.stream()
                .filter(line -> line.text().indexOf(BROKEN) >= 0)
                .findFirst()
                .map(line -> List.of(Unread.warning("CORPUS-019", line.number(), broken)))
                .orElse(List.of());
    }
}
