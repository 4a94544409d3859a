package qicao.redline;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** A Word file whose document.xml is changed while all its other parts stay (ECMA-376 part 1, WordprocessingML). */
final class WordFile {
    /** The namespace of WordprocessingML, transitional. */
    static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private static final String DOCUMENT = "word/document.xml";
    /** Nobody's speech; what unpacks to more is made to harm. */
    private static final int LARGEST = 64 << 20;

    private static final long FIRST_DAY = 315_532_800_000L;

    private final Map<String, byte[]> parts;
    private final Document document;

    private WordFile(Map<String, byte[]> parts, Document document) {
        this.parts = parts;
        this.document = document;
    }

    /** A file; empty if it is no Word file that can be changed. */
    static Optional<WordFile> of(byte[] content) {
        try {
            Map<String, byte[]> parts = parts(content);
            byte[] xml = parts.get(DOCUMENT);
            if (xml == null) {
                return Optional.empty();
            }
            Document document = parse(xml);
            return W.equals(document.getDocumentElement().getNamespaceURI())
                    ? Optional.of(new WordFile(parts, document))
                    : Optional.empty();
        } catch (IOException | SAXException | IllegalArgumentException damaged) {
            return Optional.empty();
        }
    }

    private static Map<String, byte[]> parts(byte[] content) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        int size = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] part = zip.readNBytes(LARGEST - size + 1);
                size += part.length;
                if (size > LARGEST) {
                    throw new IOException("a package of more than " + LARGEST + " bytes");
                }
                parts.put(entry.getName(), part);
            }
        }
        return parts;
    }

    private static Document parse(byte[] xml) throws IOException, SAXException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new Silent());
            return builder.parse(new ByteArrayInputStream(xml));
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The tree of document.xml, to be changed. */
    Document document() {
        return document;
    }

    /** How many elements of a name it has. */
    int count(String name) {
        return document.getElementsByTagNameNS(W, name).getLength();
    }

    /** Whether somebody's changes are tracked in it. */
    boolean hasTrackedChanges() {
        for (String name : List.of("ins", "del", "moveFrom", "moveTo")) {
            if (count(name) > 0) {
                return true;
            }
        }
        return false;
    }

    /** The paragraphs of the body, those of tables included, in order; those of text boxes are none of the text. */
    List<Element> paragraphs() {
        List<Element> paragraphs = new ArrayList<>();
        collect(document.getDocumentElement(), paragraphs);
        return paragraphs;
    }

    private static void collect(Element element, List<Element> paragraphs) {
        for (Element child : children(element)) {
            if (is(child, "p")) {
                paragraphs.add(child);
            } else if (!is(child, "txbxContent")) {
                collect(child, paragraphs);
            }
        }
    }

    /** The elements in an element. */
    static List<Element> children(Element element) {
        List<Element> children = new ArrayList<>();
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                children.add(inner);
            }
        }
        return children;
    }

    /** Whether an element is the one of that name. */
    static boolean is(Element element, String name) {
        return name(element).equals(name);
    }

    /** The name of an element; empty if it is not of WordprocessingML. */
    static String name(Element element) {
        return W.equals(element.getNamespaceURI()) ? element.getLocalName() : "";
    }

    /** A new element. */
    Element element(String name) {
        String prefix = document.getDocumentElement().getPrefix();
        return document.createElementNS(W, prefix == null ? name : prefix + ":" + name);
    }

    /** Gives an element an attribute of WordprocessingML. */
    static void set(Element element, String name, String value) {
        String prefix = element.getPrefix();
        element.setAttributeNS(W, (prefix == null ? "w" : prefix) + ":" + name, value);
    }

    /** The file with the changed tree. */
    byte[] content() {
        try {
            ByteArrayOutputStream xml = new ByteArrayOutputStream();
            Transformer writer = TransformerFactory.newDefaultInstance().newTransformer();
            writer.setOutputProperty(OutputKeys.ENCODING, StandardCharsets.UTF_8.name());
            document.setXmlStandalone(true);
            writer.transform(new DOMSource(document), new StreamResult(xml));
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            try (ZipOutputStream zip = new ZipOutputStream(file)) {
                for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                    ZipEntry entry = new ZipEntry(part.getKey());
                    entry.setTime(FIRST_DAY);
                    zip.putNextEntry(entry);
                    zip.write(part.getKey().equals(DOCUMENT) ? xml.toByteArray() : part.getValue());
                }
            }
            return file.toByteArray();
        } catch (IOException | TransformerException impossible) {
            // Everything is in memory.
            throw new IllegalStateException(impossible);
        }
    }

    /** Damage is found out by the exception; the parser's own words would go to standard error. */
    private static final class Silent implements ErrorHandler {
        @Override
        public void warning(SAXParseException damage) {
            // What could be read is enough.
        }

        @Override
        public void error(SAXParseException damage) throws SAXException {
            throw damage;
        }

        @Override
        public void fatalError(SAXParseException damage) throws SAXException {
            throw damage;
        }
    }
}
