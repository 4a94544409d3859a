package qicao.yaml;

import java.util.List;
import java.util.Optional;
import qicao.diagnostic.Diagnostic;
import qicao.diagnostic.Place;

/**
 * Reads one YAML document: bytes are decoded, characters checked, the tree built by {@link TreeBuilder}, and what the parser
 * complains about is put into the words of an office by {@link SyntaxErrors}.
 *
 * <p>Nothing in a file is interpreted: no types, no tags, no merge keys. Time and memory are bounded by {@link YamlLimits};
 * nesting is never followed by recursion. Instances are immutable and may be shared.
 */
public final class YamlReader {
    private final YamlLimits limits;

    /** A reader with the usual limits. */
    public YamlReader() {
        this(YamlLimits.defaults());
    }

    public YamlReader(YamlLimits limits) {
        this.limits = limits;
    }

    /**
     * Reads a file's content: UTF-8, UTF-16 with a byte order mark, or GB18030.
     *
     * @param sourceName as the user knows it; places name it
     */
    public YamlDocument read(String sourceName, byte[] content) {
        if (content.length > limits.bytes()) {
            return failed(Diagnostic.error(
                    "YAML-001", Place.of(sourceName), megabytes(content.length), megabytes(limits.bytes())));
        }
        Decoder.Decoded decoded = Decoder.decode(sourceName, content);
        if (decoded.text().isEmpty()) {
            return new YamlDocument(Optional.empty(), decoded.diagnostics());
        }
        return read(sourceName, decoded.text().get(), decoded.diagnostics());
    }

    /** Reads a text. */
    public YamlDocument read(String sourceName, String text) {
        if (text.length() > limits.bytes()) {
            return failed(Diagnostic.error(
                    "YAML-001", Place.of(sourceName), megabytes(text.length()), megabytes(limits.bytes())));
        }
        return read(sourceName, text, List.of());
    }

    private YamlDocument read(String sourceName, String text, List<Diagnostic> before) {
        if (!Characters.allAllowed(text)) {
            return new YamlDocument(Optional.empty(), Characters.refused(new Lines(sourceName, text)));
        }
        int longLine = Characters.firstLineOver(limits.line(), text);
        if (longLine >= 0) {
            return failed(Diagnostic.error("YAML-027", new Place(sourceName, longLine + 1, 0), limits.line()));
        }
        return new TreeBuilder(sourceName, text, limits, before).build();
    }

    private static YamlDocument failed(Diagnostic diagnostic) {
        return new YamlDocument(Optional.empty(), List.of(diagnostic));
    }

    private static String megabytes(int bytes) {
        int tenths = (int) Math.ceil(bytes * 10.0 / (1 << 20));
        return tenths / 10 + (tenths % 10 == 0 ? "" : "." + tenths % 10);
    }
}
