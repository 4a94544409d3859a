package qicao.corpus;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes Word files from the XML of their parts, as tests need them; the parts are named as Word names them unless told. */
final class WordFile {
    private static final String NAMESPACES =
            " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:r=\"r\" xmlns:mc=\"mc\"";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    /** A file with a body. */
    static WordFile of(String body) {
        return new WordFile().with("word/document.xml", document(body));
    }

    static WordFile empty() {
        return new WordFile();
    }

    static String document(String body) {
        return "<w:document" + NAMESPACES + "><w:body>" + body + "</w:body></w:document>";
    }

    static String paragraph(String text) {
        return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
    }

    static String styled(String style, String text) {
        return "<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr><w:r><w:t>" + text + "</w:t></w:r></w:p>";
    }

    static String numbered(int list, int level, String text) {
        return "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"" + level + "\"/><w:numId w:val=\"" + list
                + "\"/></w:numPr></w:pPr><w:r><w:t>" + text + "</w:t></w:r></w:p>";
    }

    /** Relationships as id, last word of the type and target, one after the other. */
    static String relationships(String... relations) {
        StringBuilder xml = new StringBuilder("<Relationships xmlns=\"p\">");
        for (int i = 0; i < relations.length; i += 3) {
            xml.append("<Relationship Id=\"" + relations[i] + "\" Type=\"" + OFFICE + relations[i + 1] + "\" Target=\""
                    + relations[i + 2] + "\"/>");
        }
        return xml.append("</Relationships>").toString();
    }

    WordFile with(String part, String content) {
        return with(part, content.getBytes(StandardCharsets.UTF_8));
    }

    WordFile with(String part, byte[] content) {
        parts.put(part, content);
        return this;
    }

    WordFile withStyles(String styles) {
        return with("word/styles.xml", "<w:styles" + NAMESPACES + ">" + styles + "</w:styles>");
    }

    WordFile withLists(String lists) {
        return with("word/numbering.xml", "<w:numbering" + NAMESPACES + ">" + lists + "</w:numbering>");
    }

    byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** The text of its lines. */
    List<String> lines() throws UnreadableException {
        return text().lines().stream().map(RawLine::text).toList();
    }

    FileText text() throws UnreadableException {
        return FileFormat.read("稿.docx", bytes());
    }
}
