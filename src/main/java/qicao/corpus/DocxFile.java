package qicao.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Word files (ECMA-376, transitional and strict): the body's paragraphs in order, with the numbers that Word shows,
 * tables, text boxes, embedded files, and tracked changes as accepted. Read as a stream: POI builds ten times the document
 * in memory and leaves the numbers to its caller.
 */
final class DocxFile implements FileFormat {
    private final int depth;

    DocxFile() {
        this(0);
    }

    /** A file that is embedded in as many others. */
    DocxFile(int depth) {
        this.depth = depth;
    }

    @Override
    public FileText text(byte[] content) throws UnreadableException {
        WordPackage file = WordPackage.of(content);
        try {
            DocxNumbering numbering = new DocxNumbering();
            Optional<XMLStreamReader> styles = file.related("styles");
            if (styles.isPresent()) {
                numbering.readStyles(styles.get());
            }
            Optional<XMLStreamReader> lists = file.related("numbering");
            if (lists.isPresent()) {
                numbering.readLists(lists.get());
            }
            FileText body = new DocxBody(numbering, new EmbeddedFiles(file, depth)).read(file.main());
            List<Unread> unread = new ArrayList<>(body.unread());
            boolean damaged = file.isDamaged();
            try {
                unread.addAll(Margins.unread(file));
            } catch (XMLStreamException e) {
                // The text is whole; what is damaged is beside it.
                damaged = true;
            }
            if (damaged) {
                unread.add(Unread.warning("CORPUS-015", 0));
            }
            return new FileText(body.lines(), unread);
        } catch (XMLStreamException e) {
            throw new UnreadableException("CORPUS-006");
        }
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

    /** Steps over the element whose beginning was read last. */
    static void skip(XMLStreamReader xml) throws XMLStreamException {
        int depth = 1;
        while (depth > 0 && xml.hasNext()) {
            int event = xml.next();
            depth += event == XMLStreamReader.START_ELEMENT ? 1 : event == XMLStreamReader.END_ELEMENT ? -1 : 0;
        }
    }

    /** A number that is not negative; what is none, or below 0, gives another. */
    static int integer(String value, int otherwise) {
        try {
            int number = Integer.parseInt(value);
            return number < 0 ? otherwise : number;
        } catch (NumberFormatException notANumber) {
            return otherwise;
        }
    }

    /** Whether a switch is on (ECMA-376 part 1, 22.9.2.7). */
    static boolean isOn(String value, boolean otherwise) {
        return switch (value) {
            case "" -> otherwise;
            case "0", "false", "off" -> false;
            default -> true;
        };
    }
}
