package qicao.yaml;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import qicao.diagnostic.Diagnostic;
import qicao.diagnostic.Place;
import qicao.encoding.ByteOrderMark;
import qicao.encoding.Encodings;

/**
 * Bytes to text: UTF-8 with or without mark, UTF-16 with mark, and GB18030 (which holds GBK and GB2312, what Windows editors
 * call ANSI) with a warning.
 */
final class Decoder {
    /**
     * So many Chinese characters in good UTF-8 before the first bad byte mean a damaged UTF-8 file. Three GB18030 bytes look
     * like one by chance, twenty such runs in a row without a mistake do not happen.
     */
    private static final int SURELY_UTF8 = 20;

    /** Java puts it in the place of bad bytes. */
    private static final char REPLACEMENT = '\uFFFD';

    private Decoder() {}

    /**
     * What the bytes say.
     *
     * @param text without its mark, or empty with an error among the findings
     * @param charset what they were read as
     * @param markLength how many of them are the mark
     */
    record Decoded(Optional<String> text, Charset charset, int markLength, List<Diagnostic> diagnostics) {}

    static Decoded decode(String source, byte[] bytes) {
        Optional<ByteOrderMark> mark = ByteOrderMark.of(bytes);
        if (mark.isPresent()) {
            return strictly(source, bytes, mark.get().length(), mark.get().charset());
        }
        String text = new String(bytes, StandardCharsets.UTF_8);
        if (text.indexOf(REPLACEMENT) < 0) {
            return new Decoded(Optional.of(text), StandardCharsets.UTF_8, 0, List.of());
        }
        // A byte is bad, or the text has that character itself.
        Attempt utf8 = attempt(bytes, 0, StandardCharsets.UTF_8);
        if (utf8.complete()) {
            return new Decoded(Optional.of(text), StandardCharsets.UTF_8, 0, List.of());
        }
        Attempt gb = attempt(bytes, 0, Encodings.GB18030);
        if (gb.complete() && utf8.chineseCharacters() < SURELY_UTF8) {
            return new Decoded(
                    Optional.of(gb.text()),
                    Encodings.GB18030,
                    0,
                    List.of(Diagnostic.warning("YAML-002", Place.of(source), "GB18030")));
        }
        return undecodable(source, utf8, StandardCharsets.UTF_8);
    }

    private static Decoded strictly(String source, byte[] bytes, int mark, Charset charset) {
        Attempt attempt = attempt(bytes, mark, charset);
        return attempt.complete()
                ? new Decoded(Optional.of(attempt.text()), charset, mark, List.of())
                : undecodable(source, attempt, charset);
    }

    private static Decoded undecodable(String source, Attempt attempt, Charset charset) {
        Place end = new Lines(source, attempt.text()).end();
        return new Decoded(Optional.empty(), charset, 0, List.of(Diagnostic.error("YAML-003", end, charset.name())));
    }

    /** What could be decoded up to the first bad byte. */
    private record Attempt(String text, boolean complete) {
        long chineseCharacters() {
            return text.chars().filter(c -> c >= 0x2E80).count();
        }
    }

    private static Attempt attempt(byte[] bytes, int from, Charset charset) {
        CharsetDecoder decoder = Encodings.strict(charset);
        ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
        CharBuffer out = CharBuffer.allocate((int) (in.remaining() * (double) decoder.maxCharsPerByte()) + 1);
        CoderResult result = decoder.decode(in, out, true);
        return new Attempt(out.flip().toString(), !result.isError());
    }
}
