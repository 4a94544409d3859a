package qicao.encoding;

import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;

/** What the readers of files share about encodings. */
public final class Encodings {
    /** Contains GBK, GB2312 and HZ's characters: what Windows editors in China call ANSI. */
    public static final Charset GB18030 = Charset.forName("GB18030");

    private Encodings() {}

    /** A decoder that refuses what is no character instead of replacing it. */
    public static CharsetDecoder strict(Charset charset) {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }
}
