package qicao.redline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** The characters of a paragraph of a Word file, each of which knows its run. */
final class ParagraphText {
    /** What shows no characters of the text. */
    private static final Set<String> SKIPPED =
            Set.of("pPr", "rPr", "instrText", "delText", "txbxContent", "rt", "del", "moveFrom");

    private final StringBuilder text = new StringBuilder();
    private final List<Piece> pieces = new ArrayList<>();

    /**
     * Characters that one element holds.
     *
     * @param from where they begin in the paragraph
     * @param to where they end
     * @param run the run that the element is in
     * @param child a {@code w:t}, or a tab or break, which is one character
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
            if (!WordFile.W.equals(child.getNamespaceURI())) {
                // Pictures and the like.
                continue;
            }
            String name = child.getLocalName();
            if (SKIPPED.contains(name)) {
                continue;
            }
            if (run != null && name.equals("t")) {
                add(child.getTextContent(), run, child);
            } else if (run != null && (name.equals("tab") || name.equals("br") || name.equals("cr"))) {
                add(name.equals("tab") ? "\t" : "", run, child);
            } else {
                read(child, name.equals("r") ? child : run);
            }
        }
    }

    private void add(String characters, Element run, Element child) {
        if (!characters.isEmpty()) {
            pieces.add(new Piece(text.length(), text.length() + characters.length(), run, child));
            text.append(characters);
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
