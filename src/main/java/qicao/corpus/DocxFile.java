package qicao.corpus;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Word files (ECMA-376): the body's paragraphs in order, with the numbers that Word shows, tables, text boxes, and
 * tracked changes as accepted. Read as a stream: POI builds ten times the document in memory and leaves the numbers to
 * its caller. Document type declarations are not processed, so entities cannot expand.
 */
final class DocxFile implements FileFormat {
    private static final String DOCUMENT = "word/document.xml";
    private static final String STYLES = "word/styles.xml";
    private static final String NUMBERING = "word/numbering.xml";
    /** Largest part, in bytes: a hundred times the largest speech seen. */
    private static final int LARGEST_PART = 128 << 20;
    /** Parts that unpack to more than this many times their file are made to harm. */
    private static final int EXPANSION = 200;
    /** Small files may expand more without doing harm. */
    private static final int HARMLESS = 1 << 20;

    @Override
    public List<RawLine> lines(byte[] content) throws UnreadableException {
        if (OfficeBinary.isOne(content)) {
            return new DocFile().lines(content);
        }
        Map<String, byte[]> parts = parts(content);
        byte[] document = parts.get(DOCUMENT);
        if (document == null) {
            throw new UnreadableException("CORPUS-006");
        }
        try {
            DocxNumbering numbering = new DocxNumbering();
            if (parts.containsKey(STYLES)) {
                numbering.readStyles(reader(parts.getOrDefault(STYLES, new byte[0])));
            }
            if (parts.containsKey(NUMBERING)) {
                numbering.readLists(reader(parts.getOrDefault(NUMBERING, new byte[0])));
            }
            return new DocxBody(numbering).read(reader(document));
        } catch (XMLStreamException e) {
            throw new UnreadableException("CORPUS-006");
        }
    }

    private static Map<String, byte[]> parts(byte[] content) throws UnreadableException {
        Map<String, byte[]> parts = new HashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            ZipEntry entry = zip.getNextEntry();
            while (entry != null) {
                String name = entry.getName().replace('\\', '/');
                if (name.equals(DOCUMENT) || name.equals(STYLES) || name.equals(NUMBERING)) {
                    parts.put(name, unpack(zip, content.length));
                }
                entry = zip.getNextEntry();
            }
        } catch (IOException | IllegalArgumentException e) {
            if (!parts.containsKey(DOCUMENT)) {
                throw new UnreadableException("CORPUS-006");
            }
        }
        return parts;
    }

    private static byte[] unpack(ZipInputStream zip, int packed) throws IOException, UnreadableException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] buffer = new byte[1 << 16];
        int read = zip.read(buffer);
        while (read >= 0) {
            out.write(buffer, 0, read);
            boolean bomb = out.size() > HARMLESS && out.size() / EXPANSION > packed;
            if (bomb || out.size() > LARGEST_PART) {
                throw new UnreadableException("CORPUS-008");
            }
            read = zip.read(buffer);
        }
        return out.toByteArray();
    }

    private static XMLStreamReader reader(byte[] xml) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory.createXMLStreamReader(new ByteArrayInputStream(xml));
    }

    /** The {@code w:val} of an element, empty if it has none. */
    static String value(XMLStreamReader xml) {
        return attribute(xml, "val");
    }

    /** An attribute by its local name; producers disagree about prefixes. */
    static String attribute(XMLStreamReader xml, String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }

    static int integer(String value, int otherwise) {
        try {
            return Integer.parseInt(value);
        } catch (NumberFormatException notANumber) {
            return otherwise;
        }
    }
}
