package qicao.cli;

import java.util.List;
import java.util.Optional;
import qicao.draft.Renderer;

/**
 * What a draft can be written as: a class for each format, all of them named in {@link Formats}. A format tells about itself
 * without loading what writes it, so that a start is not slower for the formats that it does not use.
 */
interface Format {
    /** The words for {@code --to} and the file name extensions that say it; the first is the extension of what is written. */
    List<String> names();

    /** Whether a terminal cannot show it. */
    default boolean isBinary() {
        return false;
    }

    /** Whether it is laid out in pages: only then do a style and remarks in the margin say anything. */
    default boolean hasPages() {
        return false;
    }

    /**
     * What writes it.
     *
     * @throws qicao.diagnostic.DiagnosticException if there is no such style, or its file is wrong
     */
    Renderer renderer(Looks looks, Session session);

    /** The ending of the files' names, without a dot. */
    default String extension() {
        return names().get(0);
    }

    /**
     * How pages shall look.
     *
     * @param style a style's name or file; empty for the usual one
     * @param annotate whether sources stand in the margin
     */
    record Looks(Optional<String> style, boolean annotate) {}
}
