package qicao.output;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** What goes into an output. */
@FunctionalInterface
public interface Content {
    /**
     * Writes all of it; the stream is buffered and closed by the caller.
     *
     * @throws IOException if the stream fails
     */
    void writeTo(OutputStream out) throws IOException;

    /** A text in UTF-8, without a byte order mark. */
    static Content text(String text) {
        return out -> out.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
