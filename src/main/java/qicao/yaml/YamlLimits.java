package qicao.yaml;

/**
 * How much a document may ask for. Documents come from anybody, and YAML can say a lot in a few bytes.
 *
 * @param bytes size of the file; a fill-in has 2 to 50 KB, a large pattern file 1 MB
 * @param line characters in one line; SnakeYAML copies a run of text again whenever it has read on, so that its time grows with the
 *     square of the length (1.6 million characters: 1 second, 100,000: 10 milliseconds). A paragraph has 200 to 2,000
 * @param depth lists and maps inside one another, counted through aliases; a fill-in has 8
 * @param nodes texts, lists and maps of the whole document, aliases expanded; a fill-in has 100 to 2,000. It bounds the number of
 *     findings as well
 */
public record YamlLimits(int bytes, int line, int depth, int nodes) {
    public YamlLimits {
        if (bytes < 1 || line < 1 || depth < 1 || nodes < 1) {
            throw new IllegalArgumentException(
                    bytes + " bytes, lines of " + line + ", depth " + depth + ", " + nodes + " nodes");
        }
    }

    /** 8 MB, lines of 100,000 characters, 50 levels, a million nodes. */
    public static YamlLimits defaults() {
        return new YamlLimits(8 << 20, 100_000, 50, 1_000_000);
    }
}
