package qicao.redline;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** What a Word file says once its tracked changes are all accepted or all rejected, read by another program (Apache POI). */
public final class Settled {
    private final String gone;
    private final List<String> lines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();

    private Settled(String gone) {
        this.gone = gone;
    }

    /** The paragraphs with words after accepting. */
    public static List<String> accepted(byte[] docx) throws Exception {
        return new Settled("del").of(docx);
    }

    /** The paragraphs with words after rejecting. */
    public static List<String> rejected(byte[] docx) throws Exception {
        return new Settled("ins").of(docx);
    }

    private List<String> of(byte[] docx) throws Exception {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx))) {
            CTBody body = document.getDocument().getBody();
            paragraphs(body.getDomNode());
        }
        end();
        return lines;
    }

    private void paragraphs(Node node) {
        for (Element child : elements(node)) {
            if (child.getLocalName().equals("p")) {
                text(child);
                if (!isMarkGone(child)) {
                    end();
                }
            } else {
                paragraphs(child);
            }
        }
    }

    private void end() {
        if (!line.toString().isBlank()) {
            lines.add(line.toString());
        }
        line.setLength(0);
    }

    private boolean isMarkGone(Element paragraph) {
        return elements(paragraph).stream()
                .filter(child -> child.getLocalName().equals("pPr"))
                .flatMap(properties -> elements(properties).stream())
                .filter(child -> child.getLocalName().equals("rPr"))
                .flatMap(look -> elements(look).stream())
                .anyMatch(child -> child.getLocalName().equals(gone));
    }

    private void text(Element element) {
        for (Element child : elements(element)) {
            switch (child.getLocalName()) {
                case "pPr", "rPr" -> {}
                case "t", "delText" -> line.append(words(child));
                case "tab" -> line.append('\t');
                default -> {
                    if (!child.getLocalName().equals(gone)) {
                        text(child);
                    }
                }
            }
        }
    }

    private static String words(Element element) {
        StringBuilder words = new StringBuilder();
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            words.append(child.getNodeValue());
        }
        return words.toString();
    }

    private static List<Element> elements(Node node) {
        List<Element> elements = new ArrayList<>();
        NodeList children = node.getChildNodes();
        for (int i = 0; i < children.getLength(); i++) {
            if (children.item(i) instanceof Element element) {
                elements.add(element);
            }
        }
        return elements;
    }
}
