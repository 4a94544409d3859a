package qicao.encoding;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** What the readers of files share about encodings. */
public final class Encodings {
    /** Contains GBK, GB2312 and HZ's characters: what Windows editors in China call ANSI. */
    public static final Charset GB18030 = Charset.forName("GB18030");

    private Encodings() {}

    /** A text that people saved: by its mark; without one UTF-8 if it is that, else GB18030. What is no character becomes U+FFFD. */
    public static String decode(byte[] file) {
        return ByteOrderMark.of(file).map(mark -> mark.decode(file)).orElseGet(() -> {
            try {
                return strict(StandardCharsets.UTF_8)
                        .decode(ByteBuffer.wrap(file))
                        .toString();
            } catch (CharacterCodingException notUtf8) {
                return new String(file, GB18030);
            }
        });
    }

    /** A decoder that refuses what is no character instead of replacing it. */
    public static CharsetDecoder strict(Charset charset) {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }
}
