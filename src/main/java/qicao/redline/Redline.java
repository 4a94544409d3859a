package qicao.redline;

import java.util.List;
import java.util.Optional;
import qicao.diagnostic.Diagnostic;
import qicao.diagnostic.DiagnosticException;
import qicao.diagnostic.Place;

/**
 * Two versions as one Word file with tracked changes. Accepting all of them gives the new version, rejecting them the old one, paragraph by
 * paragraph; empty paragraphs are not compared.
 */
public final class Redline {
    private Redline() {}

    /**
     * The paragraphs of a Word file that hold words, as they will be compared; empty if it is no Word file of the usual kind.
     *
     * @param name as the user knows the file
     * @param accept whether changes that are tracked in it are taken as accepted
     * @throws DiagnosticException if changes are tracked in it and are not accepted (REDLINE-001)
     */
    public static Optional<List<String>> paragraphs(String name, byte[] content, boolean accept) {
        return open(name, content, accept).map(Redline::texts);
    }

    /**
     * The file of two versions.
     *
     * @param old the paragraphs of the old version, none of them blank
     * @param name of the new version, as the user knows it
     * @param changed the new version, a Word file in which {@link #paragraphs} found words; all that is not words stays as it is there
     * @param accept whether changes that are tracked in it already are taken as accepted
     */
    public static byte[] of(List<String> old, String name, byte[] changed, Author author, boolean accept) {
        WordFile file = open(name, changed, accept).orElseThrow();
        new Redliner(file, author).mark(old);
        return file.content();
    }

    /**
     * What of an old version a comparison leaves out: only its words are put back.
     *
     * @param tables tables
     * @param pictures drawings and embedded objects
     */
    public record LeftOut(int tables, int pictures) {
        /** Whether nothing is. */
        public boolean isNothing() {
            return tables == 0 && pictures == 0;
        }
    }

    /** What of a Word file is no words; nothing if it is none. */
    public static LeftOut leftOut(byte[] content) {
        return WordFile.of(content)
                .map(file -> new LeftOut(
                        file.count("tbl"), file.count("drawing") + file.count("pict") + file.count("object")))
                .orElse(new LeftOut(0, 0));
    }

    private static List<String> texts(WordFile file) {
        return Redliner.paragraphs(file).stream()
                .map(paragraph -> new ParagraphText(paragraph).text())
                .toList();
    }

    private static Optional<WordFile> open(String name, byte[] content, boolean accept) {
        Optional<WordFile> file = WordFile.of(content);
        if (file.isPresent() && file.get().hasTrackedChanges()) {
            if (!accept) {
                throw new DiagnosticException(Diagnostic.error("REDLINE-001", Place.of(name)));
            }
            AcceptedChanges.in(file.get());
        }
        return file;
    }
}
