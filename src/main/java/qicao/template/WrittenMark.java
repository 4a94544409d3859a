package qicao.template;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Locale;
import java.util.zip.CRC32;

/**
 * The first line of a file that mining writes: a checksum of the rest, so that a hand edit is noticed.
 *
 * @param before what begins a comment in such a file
 * @param after what ends it
 */
record WrittenMark(String before, String after) {
    private static final String LABEL = "校验 ";

    /** For YAML. */
    static final WrittenMark YAML = new WrittenMark("# ", "");

    /** For FreeMarker. */
    static final WrittenMark FTL = new WrittenMark("<#-- ", " -->");

    /** A text with its mark in front. */
    String on(String text) {
        return line(text) + text;
    }

    /** Whether a file is as it was written; a hand edit or another origin makes it not so. */
    boolean isUntouched(String content) {
        int end = content.indexOf('\n') + 1;
        return end > 0 && content.startsWith(line(content.substring(end)));
    }

    private String line(String text) {
        CRC32 crc = new CRC32();
        crc.update(text.getBytes(UTF_8));
        return before + LABEL + String.format(Locale.ROOT, "%08x", crc.getValue()) + after + "\n";
    }
}
