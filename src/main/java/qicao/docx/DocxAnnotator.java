package qicao.docx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import qicao.diagnostic.Diagnostic;
import qicao.diagnostic.DiagnosticException;
import qicao.diagnostic.Place;

/**
 * Puts comments into a copy of a Word file. Of the parts only document.xml and comments.xml change, and, if there were no
 * comments before, the lists that name the parts; all others stay byte for byte.
 *
 * <pre>{@code
 * byte[] copy = DocxAnnotator.annotate("讲话.docx", content, List.of(new Remark(5, 11, 2, "，，", "多了一个逗号。")));
 * }</pre>
 */
public final class DocxAnnotator {
    private static final String PACKAGE_RELATIONSHIPS = "_rels/.rels";
    private static final String CONTENT_TYPES = "[Content_Types].xml";
    private static final List<String> NAMESPACES =
            List.of(WordNames.MAIN, "http://purl.oclc.org/ooxml/wordprocessingml/main");
    private static final String COMMENTS_TYPE =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml";
    private static final String MAIN_RELATION =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument";
    private static final String STRICT_MAIN_RELATION =
            "http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument";
    private static final String RELATION =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments";
    private static final String STRICT_RELATION = "http://purl.oclc.org/ooxml/officeDocument/relationships/comments";
    private static final String NO_RELATIONSHIPS = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
            + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"></Relationships>";

    /** Files that unpack to more are made to harm. */
    private static final long LARGEST = 512L << 20;

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final Map<String, Long> times = new LinkedHashMap<>();
    /** The part that holds the text; its name is free (ECMA-376 part 1, 11.3.10). */
    private String main = WordNames.DOCUMENT;

    private DocxAnnotator() {}

    /**
     * A copy with comments. A remark whose words do not stand where it says is put beside its paragraph.
     *
     * @param name as the user knows the file; the finding names it
     * @param docx the file
     * @throws DiagnosticException PROOF-005 if it is no sound Word file
     */
    public static byte[] annotate(String name, byte[] docx, List<Remark> remarks) {
        try {
            DocxAnnotator annotator = new DocxAnnotator();
            annotator.unpack(docx);
            annotator.main = annotator
                    .target(PACKAGE_RELATIONSHIPS, "", Set.of(MAIN_RELATION, STRICT_MAIN_RELATION))
                    .orElse(WordNames.DOCUMENT);
            annotator.comment(remarks);
            return annotator.pack();
        } catch (IOException | IllegalArgumentException e) {
            throw new DiagnosticException(Diagnostic.error("PROOF-005", Place.of(name)));
        }
    }

    private void unpack(byte[] docx) throws IOException {
        long size = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            ZipEntry entry = zip.getNextEntry();
            while (entry != null) {
                byte[] content = zip.readNBytes((int) Math.min(Integer.MAX_VALUE - 8, LARGEST - size + 1));
                size += content.length;
                if (size > LARGEST || parts.put(entry.getName(), content) != null) {
                    throw new IOException("too large, or a part twice: " + entry.getName());
                }
                times.put(entry.getName(), entry.getTime());
                entry = zip.getNextEntry();
            }
        }
    }

    private void comment(List<Remark> remarks) throws IOException {
        String document = text(main);
        String namespace = NAMESPACES.stream()
                .filter(candidate -> rootPrefix(document, candidate).isPresent())
                .findFirst()
                .orElseThrow(() -> new IOException("no WordprocessingML"));
        String prefix = rootPrefix(document, namespace).orElse("");
        Optional<String> existing = existingComments();
        String target = existing.orElse(folder() + "comments.xml");
        CommentsPart comments = existing.isPresent()
                ? CommentsPart.of(text(target), namespace).orElseThrow(() -> new IOException("no comments"))
                : CommentsPart.empty(namespace);
        Map<Integer, Remark> byId = new LinkedHashMap<>();
        remarks.forEach(remark -> byId.put(comments.firstFreeId() + byId.size(), remark));
        put(main, MarkedDocument.of(document, prefix, byId));
        put(target, comments.with(byId));
        if (existing.isEmpty()) {
            announce(namespace.equals(WordNames.MAIN) ? RELATION : STRICT_RELATION);
        }
    }

    private static Optional<String> rootPrefix(String xml, String namespace) {
        XmlScanner scanner = new XmlScanner(xml);
        while (scanner.next()) {
            if (scanner.isStart()) {
                return scanner.prefix(namespace);
            }
        }
        return Optional.empty();
    }

    /** The name of the part that holds the comments there are. */
    private Optional<String> existingComments() throws IOException {
        return target(relationships(), folder(), Set.of(RELATION, STRICT_RELATION));
    }

    /** The folder of the main part, slash included. */
    private String folder() {
        return main.substring(0, main.lastIndexOf('/') + 1);
    }

    private String relationships() {
        return folder() + "_rels/" + main.substring(folder().length()) + ".rels";
    }

    /** The first part of a type that a list of relationships names. */
    private Optional<String> target(String list, String folder, Set<String> types) throws IOException {
        if (!parts.containsKey(list)) {
            return Optional.empty();
        }
        XmlScanner scanner = new XmlScanner(text(list));
        while (scanner.next()) {
            if (scanner.isStart()
                    && scanner.attribute("Type").filter(types::contains).isPresent()) {
                String target = scanner.attribute("Target").orElse("");
                return Optional.of(target.startsWith("/") ? target.substring(1) : folder + target);
            }
        }
        return Optional.empty();
    }

    /** Names the new part in the two lists of the package (ECMA-376 part 2, 10.1 and 9.3). */
    private void announce(String relation) throws IOException {
        String relationships = parts.containsKey(relationships()) ? text(relationships()) : NO_RELATIONSHIPS;
        int number = 1;
        while (relationships.contains("\"rIdQicao" + number + '"')) {
            number++;
        }
        put(
                relationships(),
                withLast(
                        relationships,
                        "Relationship",
                        " Id=\"rIdQicao" + number + "\" Type=\"" + relation + "\" Target=\"comments.xml\""));
        String types = text(CONTENT_TYPES);
        if (!types.contains("\"/" + folder() + "comments.xml\"")) {
            put(
                    CONTENT_TYPES,
                    withLast(
                            types,
                            "Override",
                            " PartName=\"/" + folder() + "comments.xml\" ContentType=\"" + COMMENTS_TYPE + '"'));
        }
    }

    /** A list with one more element, in the root's namespace. */
    private static String withLast(String xml, String element, String attributes) throws IOException {
        XmlScanner scanner = new XmlScanner(xml);
        while (scanner.next()) {
            if (scanner.isStart()) {
                String root = scanner.name();
                String added = "<" + root.substring(0, root.indexOf(':') + 1) + element + attributes + "/>";
                if (scanner.isEmpty()) {
                    return xml.substring(0, scanner.end() - 2) + ">" + added + "</" + root + ">"
                            + xml.substring(scanner.end());
                }
                int end = xml.lastIndexOf("</" + root);
                if (end > 0) {
                    return xml.substring(0, end) + added + xml.substring(end);
                }
            }
        }
        throw new IOException("no list");
    }

    private String text(String part) throws IOException {
        byte[] content = parts.get(part);
        if (content == null) {
            throw new IOException("no part " + part);
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new IOException("not in UTF-8: " + part, e);
        }
    }

    private void put(String part, String xml) {
        parts.put(part, xml.getBytes(StandardCharsets.UTF_8));
    }

    private byte[] pack() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                ZipEntry entry = new ZipEntry(part.getKey());
                Long time = times.get(part.getKey());
                // A new part gets the time of the document: the same file gives the same copy.
                entry.setTime(time != null ? time : times.getOrDefault(main, 0L));
                zip.putNextEntry(entry);
                zip.write(part.getValue());
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
