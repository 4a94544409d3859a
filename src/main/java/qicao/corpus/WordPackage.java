package qicao.corpus;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import qicao.encoding.ByteOrderMark;
import qicao.encoding.Encodings;

/**
 * The parts of a Word file and how they refer to each other (ECMA-376 part 2). The main part may have any name; it is
 * found by its relationship, as are its styles, its lists and the files embedded in it. Strict files name the same
 * relationships differently, so only the last word of a type counts.
 */
final class WordPackage {
    /** Largest sum of the parts that are read, in bytes: a hundred times the largest speech seen. */
    private static final int LARGEST = 128 << 20;
    /** Packages that unpack to more than this many times their file are made to harm. */
    private static final int EXPANSION = 200;
    /** Small files may expand more without doing harm. */
    private static final int HARMLESS = 1 << 20;
    /** Pictures, fonts and programs hold no text; only that they are there counts. */
    private static final Pattern MEDIA = Pattern.compile(
            "(?i).*\\.(?:png|jpe?g|gif|bmp|tiff?|emf|wmf|svg|wdp|odttf|fntdata|bin|mp[34]|wav|ole|vml)");

    private static final String MAIN = "word/document.xml";
    private static final String MAIN_RELATION = "officeDocument";

    private final Map<String, byte[]> parts = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private boolean damaged;
    private String main = MAIN;
    private Map<String, Relation> relations = Map.of();

    /**
     * What a part refers to.
     *
     * @param type the last word of its type, such as {@code styles}
     * @param target the name of a part
     */
    private record Relation(String type, String target) {}

    private WordPackage() {}

    /**
     * Unpacks a file.
     *
     * @throws UnreadableException if it is another program's file, damaged before its main part, or made to harm
     */
    static WordPackage of(byte[] content) throws UnreadableException {
        WordPackage unpacked = new WordPackage();
        unpacked.unpackAll(content);
        unpacked.main = unpacked.relations("").values().stream()
                .filter(relation -> relation.type().equals(MAIN_RELATION))
                .map(Relation::target)
                .findFirst()
                .orElse(MAIN);
        Signature.refuseOtherPackages(unpacked.parts.keySet());
        if (!unpacked.parts.containsKey(unpacked.main)) {
            throw new UnreadableException("CORPUS-006");
        }
        unpacked.relations = unpacked.relations(unpacked.main);
        return unpacked;
    }

    private void unpackAll(byte[] content) throws UnreadableException {
        int total = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            ZipEntry entry = zip.getNextEntry();
            while (entry != null) {
                String name = entry.getName().replace('\\', '/').replaceFirst("^/+", "");
                byte[] part = MEDIA.matcher(name).matches() ? new byte[0] : unpack(zip, content.length, total);
                total += part.length;
                parts.putIfAbsent(name, part);
                entry = zip.getNextEntry();
            }
        } catch (IOException | IllegalArgumentException e) {
            // What was unpacked so far may hold the text; that the rest is missing is told.
            damaged = true;
        }
    }

    private static byte[] unpack(ZipInputStream zip, int packed, int before) throws IOException, UnreadableException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] buffer = new byte[1 << 16];
        int read = zip.read(buffer);
        while (read >= 0) {
            out.write(buffer, 0, read);
            int size = before + out.size();
            if (size > LARGEST || (size > HARMLESS && size / EXPANSION > packed)) {
                throw new UnreadableException("CORPUS-008");
            }
            read = zip.read(buffer);
        }
        return out.toByteArray();
    }

    /** Whether the file ends before all its parts were unpacked. */
    boolean isDamaged() {
        return damaged;
    }

    XMLStreamReader main() throws XMLStreamException {
        return reader(parts.getOrDefault(main, new byte[0]));
    }

    /** The part of a kind that the main part refers to, or the one that has the usual name. */
    Optional<XMLStreamReader> related(String type) throws XMLStreamException {
        String name = relations.values().stream()
                .filter(relation -> relation.type().equals(type))
                .map(Relation::target)
                .findFirst()
                .orElse(folder(main) + type + ".xml");
        byte[] part = parts.get(name);
        return part == null ? Optional.empty() : Optional.of(reader(part));
    }

    /** All parts of a kind that the main part refers to. */
    List<XMLStreamReader> allRelated(String type) throws XMLStreamException {
        List<XMLStreamReader> found = new ArrayList<>();
        for (Relation relation : relations.values()) {
            byte[] part = parts.get(relation.target());
            if (relation.type().equals(type) && part != null) {
                found.add(reader(part));
            }
        }
        return found;
    }

    /** The name of the part behind an id in the main part, if it is in the file. */
    Optional<String> target(String id) {
        return Optional.ofNullable(relations.get(id)).map(Relation::target).filter(parts::containsKey);
    }

    byte[] part(String name) {
        return parts.getOrDefault(name, new byte[0]);
    }

    private Map<String, Relation> relations(String source) throws UnreadableException {
        byte[] part = parts.get(
                folder(source) + "_rels/" + source.substring(folder(source).length()) + ".rels");
        Map<String, Relation> found = new LinkedHashMap<>();
        if (part == null) {
            return found;
        }
        try {
            XMLStreamReader xml = reader(part);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamReader.START_ELEMENT
                        && xml.getLocalName().equals("Relationship")
                        && !DocxFile.attribute(xml, "TargetMode").equals("External")) {
                    String type = DocxFile.attribute(xml, "Type");
                    found.put(
                            DocxFile.attribute(xml, "Id"),
                            new Relation(
                                    type.substring(type.lastIndexOf('/') + 1),
                                    resolved(folder(source), DocxFile.attribute(xml, "Target"))));
                }
            }
        } catch (XMLStreamException e) {
            throw new UnreadableException("CORPUS-006");
        }
        return found;
    }

    private static String folder(String part) {
        return part.substring(0, part.lastIndexOf('/') + 1);
    }

    /** A reference as the name of a part: relative to the folder of its source, or from the top. */
    private static String resolved(String folder, String target) {
        String path = target.replace('\\', '/');
        Deque<String> steps = new ArrayDeque<>();
        for (String step : (path.startsWith("/") ? path : folder + path).split("/", -1)) {
            if (step.equals("..")) {
                steps.pollLast();
            } else if (!step.isEmpty() && !step.equals(".")) {
                steps.addLast(step);
            }
        }
        return String.join("/", steps);
    }

    /**
     * A reader of XML. The bytes are decoded here, because the parser writes to standard error when they are broken;
     * document type declarations are not processed, so entities cannot expand.
     */
    private static XMLStreamReader reader(byte[] xml) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        Optional<ByteOrderMark> mark = ByteOrderMark.of(xml);
        int from = mark.map(ByteOrderMark::length).orElse(0);
        Charset charset = mark.map(ByteOrderMark::charset).orElseGet(() -> unmarked(xml));
        return factory.createXMLStreamReader(new InputStreamReader(
                new ByteArrayInputStream(xml, from, xml.length - from), Encodings.strict(charset)));
    }

    /** Parts are in UTF-8 or UTF-16 (ECMA-376 part 2, 8.3), which the first bytes tell. */
    private static Charset unmarked(byte[] xml) {
        int first = xml.length < 2 ? 0 : (xml[0] & 0xFF) << 8 | (xml[1] & 0xFF);
        return first == '<'
                ? StandardCharsets.UTF_16BE
                : first == '<' << 8 ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_8;
    }

    /** The ending of a part's name, lower case, without the dot. */
    static String ending(String part) {
        return part.substring(part.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
