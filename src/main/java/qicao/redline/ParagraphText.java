package qicao.redline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** The characters of a paragraph of a Word file, each of which knows its run. */
final class ParagraphText {
    /** What is no part of the text. */
    private static final Set<String> SKIPPED = Set.of("pPr", "rPr", "delText", "txbxContent", "rt", "del", "moveFrom");

    private static final String RUBY = "ruby";

    private final StringBuilder text = new StringBuilder();
    private final List<Piece> pieces = new ArrayList<>();

    /**
     * What one element of a run holds: characters, or a break, a picture, a reference to a note, which keep their place and are none.
     *
     * @param from where it begins in the paragraph
     * @param to where it ends; the same where it holds no character
     * @param run the run that the element is in
     * @param child the element
     */
    record Piece(int from, int to, Element run, Element child) {
        boolean isText() {
            return WordFile.is(child, "t");
        }
    }

    ParagraphText(Element paragraph) {
        read(paragraph, null);
    }

    private void read(Element element, @Nullable Element run) {
        for (Element child : WordFile.children(element)) {
            String name = WordFile.name(child);
            boolean foreign = run == null && name.isEmpty();
            if (foreign || SKIPPED.contains(name)) {
                continue;
            }
            if (run == null || name.equals(RUBY)) {
                // What is around runs; what is said over a word is a run that holds runs.
                read(child, name.equals("r") ? child : null);
            } else {
                String characters = name.equals("t") ? child.getTextContent() : name.equals("tab") ? "\t" : "";
                pieces.add(new Piece(text.length(), text.length() + characters.length(), run, child));
                text.append(characters);
            }
        }
    }

    String text() {
        return text.toString();
    }

    List<Piece> pieces() {
        return pieces;
    }

    /** The look of a run, to be copied; none if it has none. */
    static Optional<Element> look(Element run) {
        return WordFile.children(run).stream()
                .filter(child -> WordFile.is(child, "rPr"))
                .findFirst();
    }
}
