package qicao.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import qicao.draft.Provenance;

/**
 * What a Word file that was a draft of ours still knows of where it comes from, and what people remarked on it. Programs that save it keep both.
 *
 * @param provenance what the draft was made from; none if the file is not ours, or no longer says so
 * @param remarks the comments that are not ours, in the order of the file
 */
public record DraftOrigins(Optional<Provenance> provenance, List<Comment> remarks) {
    private static final String PROPERTIES = "docProps/custom.xml";
    private static final String COMMENTS = "word/comments.xml";
    /** More than any part of a speech; a larger one is made to harm. */
    private static final int LARGEST = 16 << 20;

    public DraftOrigins {
        remarks = List.copyOf(remarks);
    }

    /**
     * A comment.
     *
     * @param author as Word names him
     * @param text in one line
     */
    public record Comment(String author, String text) {}

    /** Looks at a file; what cannot be read says nothing. */
    public static DraftOrigins of(byte[] content) {
        Optional<Provenance> provenance = Optional.empty();
        List<Comment> remarks = List.of();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(PROPERTIES)) {
                    provenance = provenance(zip.readNBytes(LARGEST));
                } else if (entry.getName().equals(COMMENTS)) {
                    remarks = remarks(zip.readNBytes(LARGEST));
                }
            }
        } catch (IOException | IllegalArgumentException | XMLStreamException damaged) {
            // Then it says no more than what was read.
            return new DraftOrigins(provenance, remarks);
        }
        return new DraftOrigins(provenance, remarks);
    }

    private static XMLStreamReader xml(byte[] part) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory.createXMLStreamReader(new StringReader(new String(part, StandardCharsets.UTF_8)));
    }

    private static Optional<Provenance> provenance(byte[] part) throws XMLStreamException {
        Map<String, String> values = new HashMap<>();
        XMLStreamReader xml = xml(part);
        String name = "";
        StringBuilder value = new StringBuilder();
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamReader.START_ELEMENT && xml.getLocalName().equals("property")) {
                name = String.valueOf(xml.getAttributeValue(null, "name"));
                value.setLength(0);
            } else if (event == XMLStreamReader.CHARACTERS) {
                value.append(xml.getText());
            } else if (event == XMLStreamReader.END_ELEMENT
                    && xml.getLocalName().equals("property")) {
                values.put(name, value.toString().strip());
            }
        }
        if (!values.containsKey(CustomProperties.FILL_IN)) {
            return Optional.empty();
        }
        return Optional.of(new Provenance(
                values.getOrDefault(CustomProperties.VERSION, ""),
                values.getOrDefault(CustomProperties.TEMPLATES, ""),
                values.getOrDefault(CustomProperties.FILL_IN, ""),
                seed(values.getOrDefault(CustomProperties.SEED, "0"))));
    }

    private static long seed(String digits) {
        try {
            return Long.parseLong(digits);
        } catch (NumberFormatException changed) {
            return 0;
        }
    }

    private static List<Comment> remarks(byte[] part) throws XMLStreamException {
        List<Comment> remarks = new ArrayList<>();
        XMLStreamReader xml = xml(part);
        String author = "";
        StringBuilder text = new StringBuilder();
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamReader.START_ELEMENT && xml.getLocalName().equals("comment")) {
                author = author(xml);
                text.setLength(0);
            } else if (event == XMLStreamReader.START_ELEMENT
                    && xml.getLocalName().equals("t")) {
                text.append(xml.getElementText());
            } else if (event == XMLStreamReader.END_ELEMENT
                    && xml.getLocalName().equals("comment")
                    && !author.equals(CommentsPart.AUTHOR)
                    && !text.isEmpty()) {
                remarks.add(new Comment(author, text.toString().strip()));
            }
        }
        return remarks;
    }

    private static String author(XMLStreamReader xml) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals("author")) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }
}
