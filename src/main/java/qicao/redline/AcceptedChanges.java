package qicao.redline;

import java.util.List;
import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Accepts the changes that are tracked in a Word file, whoever made them (ECMA-376 part 1, 17.13.5). */
final class AcceptedChanges {
    private static final Set<String> GONE = Set.of(
            "del",
            "moveFrom",
            "moveFromRangeStart",
            "moveFromRangeEnd",
            "moveToRangeStart",
            "moveToRangeEnd",
            "pPrChange",
            "rPrChange",
            "sectPrChange",
            "tblPrChange",
            "tblGridChange",
            "tcPrChange",
            "trPrChange",
            "numberingChange",
            "cellIns",
            "cellMerge");
    private static final Set<String> OPENED = Set.of("ins", "moveTo");

    private AcceptedChanges() {}

    /** Accepts all of them. */
    static void in(WordFile file) {
        List<Element> paragraphs = file.paragraphs();
        for (int i = paragraphs.size() - 1; i >= 0; i--) {
            if (isMarkGone(paragraphs.get(i)) && i + 1 < paragraphs.size()) {
                join(paragraphs.get(i), paragraphs.get(i + 1));
            }
        }
        accept(file.document().getDocumentElement());
    }

    private static boolean isMarkGone(Element paragraph) {
        return WordFile.children(paragraph).stream()
                .filter(child -> WordFile.is(child, "pPr"))
                .flatMap(properties -> WordFile.children(properties).stream())
                .filter(child -> WordFile.is(child, "rPr"))
                .flatMap(look -> WordFile.children(look).stream())
                .anyMatch(child -> WordFile.is(child, "del") || WordFile.is(child, "moveFrom"));
    }

    /** What a paragraph without its mark holds belongs to the next one. */
    private static void join(Element paragraph, Element next) {
        if (paragraph.getParentNode() != next.getParentNode()) {
            return;
        }
        Node behindProperties = WordFile.children(next).stream()
                .filter(child -> WordFile.is(child, "pPr"))
                .findFirst()
                .map(Node::getNextSibling)
                .orElseGet(next::getFirstChild);
        for (Element child : WordFile.children(paragraph)) {
            if (!WordFile.is(child, "pPr")) {
                next.insertBefore(child, behindProperties);
            }
        }
        paragraph.getParentNode().removeChild(paragraph);
    }

    private static void accept(Element element) {
        for (Element child : WordFile.children(element)) {
            if (!WordFile.W.equals(child.getNamespaceURI())) {
                accept(child);
            } else if (GONE.contains(child.getLocalName())) {
                element.removeChild(child);
            } else if (OPENED.contains(child.getLocalName())) {
                accept(child);
                while (child.getFirstChild() != null) {
                    element.insertBefore(child.getFirstChild(), child);
                }
                element.removeChild(child);
            } else {
                accept(child);
            }
        }
    }
}
