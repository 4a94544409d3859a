package qicao.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import qicao.diagnostic.DiagnosticException;

final class DocxAnnotatorTest {
    private static final String START = "<w:commentRangeStart w:id=\"0\"/>";
    private static final String END = "<w:commentRangeEnd w:id=\"0\"/><w:r><w:commentReference w:id=\"0\"/></w:r>";
    private static final String RELATIONSHIPS = "<?xml version=\"1.0\"?><Relationships"
            + " xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\""
            + " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments\""
            + " Target=\"comments.xml\"/></Relationships>";

    @Test
    void theMainPartMayHaveAnyName() throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(
                "_rels/.rels",
                RELATIONSHIPS
                        .replace("relationships/comments", "relationships/officeDocument")
                        .replace("comments.xml", "word/d2.xml"));
        parts.put("[Content_Types].xml", "<Types></Types>");
        parts.put("word/d2.xml", document(paragraph("<w:r><w:t>甲</w:t></w:r>")));

        byte[] copy = annotate(zip(parts), new Remark(1, 1, 1, "甲", "说明"));

        assertThat(text(copy, "word/d2.xml")).contains(START, END);
        assertThat(text(copy, "word/_rels/d2.xml.rels")).contains("comments.xml");
        assertThat(text(copy, "word/comments.xml")).contains("说明");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            a whole run is marked from outside | 甲乙 | <w:r><w:t>甲乙</w:t></w:r> | [<w:r><w:t>甲乙</w:t></w:r>]
            a run is cut in two at its end | 甲 | <w:r><w:t>甲乙</w:t></w:r> | [<w:r><w:t>甲</w:t></w:r>]<w:r><w:t xml:space="preserve">乙</w:t></w:r>
            both halves keep the properties | 乙 | <w:r><w:rPr><w:b/></w:rPr><w:t>甲乙</w:t></w:r> | <w:r><w:rPr><w:b/></w:rPr><w:t>甲</w:t></w:r>[<w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">乙</w:t></w:r>]
            a piece may span runs | 乙丙 | <w:r><w:t>甲乙</w:t></w:r><w:r><w:t>丙</w:t></w:r> | <w:r><w:t>甲</w:t></w:r>[<w:r><w:t xml:space="preserve">乙</w:t></w:r><w:r><w:t>丙</w:t></w:r>]
            other children of a run stay where they are | 乙 | <w:r><w:t>甲</w:t><w:br/><w:t>乙</w:t><w:br/></w:r> | <w:r><w:t>甲</w:t><w:br/></w:r>[<w:r><w:t>乙</w:t></w:r>]<w:r><w:br/></w:r>
            an entity is one character | 乙 | <w:r><w:t>&amp;乙</w:t></w:r> | <w:r><w:t>&amp;</w:t></w:r>[<w:r><w:t xml:space="preserve">乙</w:t></w:r>]
            text inside an insertion is marked inside it | 乙 | <w:ins w:id="9"><w:r><w:t>乙</w:t></w:r></w:ins> | <w:ins w:id="9">[<w:r><w:t>乙</w:t></w:r>]</w:ins>
            deleted text does not count | 乙 | <w:del w:id="9"><w:r><w:delText>甲</w:delText></w:r></w:del><w:r><w:t>乙</w:t></w:r> | <w:del w:id="9"><w:r><w:delText>甲</w:delText></w:r></w:del>[<w:r><w:t>乙</w:t></w:r>]
            hidden text does not count | 乙 | <w:r><w:rPr><w:vanish/></w:rPr><w:t>乙</w:t></w:r><w:r><w:t>乙</w:t></w:r> | <w:r><w:rPr><w:vanish/></w:rPr><w:t>乙</w:t></w:r>[<w:r><w:t>乙</w:t></w:r>]
            text whose hiding is off counts | 乙 | <w:r><w:t>甲</w:t></w:r><w:r><w:rPr><w:b/><w:vanish w:val="off"/></w:rPr><w:t>乙</w:t></w:r> | <w:r><w:t>甲</w:t></w:r>[<w:r><w:rPr><w:b/><w:vanish w:val="off"/></w:rPr><w:t>乙</w:t></w:r>]
            text that was hidden before a change counts | 乙 | <w:r><w:t>甲</w:t></w:r><w:r><w:rPr><w:rPrChange><w:rPr><w:vanish/></w:rPr></w:rPrChange></w:rPr><w:t>乙</w:t></w:r> | <w:r><w:t>甲</w:t></w:r>[<w:r><w:rPr><w:rPrChange><w:rPr><w:vanish/></w:rPr></w:rPrChange></w:rPr><w:t>乙</w:t></w:r>]
            a sign of a symbol font is one character | 乙 | <w:r><w:sym w:font="Wingdings" w:char="F0FE"/><w:t>乙</w:t></w:r> | <w:r><w:sym w:font="Wingdings" w:char="F0FE"/></w:r>[<w:r><w:t>乙</w:t></w:r>]
            a sign in a fallback counts and is not cut | 乙 | <w:r><mc:AlternateContent><mc:Choice/><mc:Fallback><w:t>☺</w:t></mc:Fallback></mc:AlternateContent></w:r><w:r><w:t>乙</w:t></w:r> | <w:r><mc:AlternateContent><mc:Choice/><mc:Fallback><w:t>☺</w:t></mc:Fallback></mc:AlternateContent></w:r>[<w:r><w:t>乙</w:t></w:r>]
            a text box is passed over | 乙 | <w:r><w:pict><w:p><w:r><w:t>乙</w:t></w:r></w:p></w:pict></w:r><w:r><w:t>乙</w:t></w:r> | <w:r><w:pict><w:p><w:r><w:t>乙</w:t></w:r></w:p></w:pict></w:r>[<w:r><w:t>乙</w:t></w:r>]
            words in a text box are told beside their paragraph | 丙 | <w:r><w:t>甲</w:t></w:r><w:r><w:pict><w:p><w:r><w:t>丙</w:t></w:r></w:p></w:pict></w:r> | [<w:r><w:t>甲</w:t></w:r>]<w:r><w:pict><w:p><w:r><w:t>丙</w:t></w:r></w:p></w:pict></w:r>
            a paragraph without text has its mark at its end | 丙 | <w:r><w:pict><w:p><w:r><w:t>丙</w:t></w:r></w:p></w:pict></w:r> | <w:r><w:pict><w:p><w:r><w:t>丙</w:t></w:r></w:p></w:pict></w:r>[]
            """)
    void marksStandAtTheExactPlace(String claim, String words, String before, String after) throws IOException {
        int column = Math.max(
                1,
                before.replaceAll("<w:del .*</w:del>|<w:r><w:rPr><w:vanish.*?</w:r>|<w:pict>.*?</w:pict>", "")
                                .replace("&amp;", "&")
                                .replace("<w:br/>", " ")
                                .replaceAll("<w:sym[^>]*>", "〓")
                                .replaceAll("<[^>]*>", "")
                                .indexOf(words)
                        + 1);

        byte[] copy = annotate(docx(paragraph(before)), new Remark(1, column, words.length(), words, "说明"));

        assertThat(text(copy, "word/document.xml"))
                .isEqualTo(document(paragraph(after.replace("[", START).replace("]", END))));
    }

    @Test
    void partsThatNeedNoChangeStayByteForByte() throws IOException {
        byte[] original = docx(paragraph("<w:r><w:t>甲乙</w:t></w:r>"));

        Map<String, String> before = parts(original);
        Map<String, String> after = parts(annotate(original, new Remark(1, 1, 2, "甲乙", "说明")));

        assertThat(after.keySet())
                .startsWith(before.keySet().toArray(String[]::new))
                .contains("word/comments.xml");
        assertThat(after.get("word/styles.xml")).isEqualTo(before.get("word/styles.xml"));
        assertThat(after.get("media/图.bin")).isEqualTo(before.get("media/图.bin"));
    }

    @Test
    void theCopyIsAWordFileWithComments() throws IOException {
        byte[] copy = annotate(
                docx(paragraph("<w:r><w:t>甲乙</w:t></w:r>")),
                new Remark(1, 1, 1, "甲", "一是<不对>\n建议改为：丙"),
                new Remark(1, 2, 1, "乙", "二"),
                new Remark(1, 0, 0, "", "三"));

        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(copy))) {
            assertThat(document.getParagraphs().get(0).getText()).startsWith("甲乙");
            assertThat(document.getComments())
                    .extracting(
                            comment -> comment.getAuthor() + comment.getText().strip())
                    .containsExactly("起草一是<不对>\n建议改为：丙", "起草二", "起草三");
        }
    }

    @Test
    void commentsThatAreThereStayAndIdsGoOn() throws IOException {
        String comments = "<w:comments xmlns:w=\"" + WordNames.MAIN
                + "\"><w:comment w:id=\"6\" w:author=\"王\"><w:p/></w:comment></w:comments>";
        byte[] original = docx(
                paragraph("<w:r><w:t>甲乙</w:t></w:r>"),
                Map.of("word/comments.xml", comments, "word/_rels/document.xml.rels", RELATIONSHIPS));

        Map<String, String> after = parts(annotate(original, new Remark(1, 1, 2, "甲乙", "说明")));

        assertThat(after.get("word/comments.xml"))
                .startsWith(comments.replace("</w:comments>", ""))
                .contains("<w:comment w:id=\"7\" w:author=\"起草\"");
        assertThat(after.get("word/document.xml")).contains("<w:commentRangeStart w:id=\"7\"/>");
        assertThat(after.get("word/_rels/document.xml.rels")).isEqualTo(RELATIONSHIPS);
    }

    @Test
    void theSameFileGivesTheSameCopy() throws IOException {
        byte[] original = docx(paragraph("<w:r><w:t>甲乙</w:t></w:r>"));
        Remark remark = new Remark(1, 1, 2, "甲乙", "说明");

        assertThat(annotate(original, remark)).isEqualTo(annotate(original, remark));
    }

    @Test
    void whatIsNoWordFileIsRefused() throws IOException {
        for (byte[] content : List.of(new byte[0], new byte[] {1, 2, 3}, zip(Map.of("a", "b")))) {
            DiagnosticException refusal = catchThrowableOfType(
                    DiagnosticException.class, () -> annotate(content, new Remark(1, 1, 1, "甲", "说明")));

            assertThat(refusal.diagnostics()).extracting(it -> it.code()).containsExactly("PROOF-005");
        }
    }

    private static byte[] annotate(byte[] docx, Remark... remarks) {
        return DocxAnnotator.annotate("稿.docx", docx, List.of(remarks));
    }

    private static String paragraph(String content) {
        return "<w:p>" + content + "</w:p>";
    }

    private static String document(String body) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:document xmlns:w=\"" + WordNames.MAIN + "\"><w:body>"
                + body + "</w:body></w:document>";
    }

    private static byte[] docx(String body) throws IOException {
        return docx(body, Map.of());
    }

    private static byte[] docx(String body, Map<String, String> more) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(
                "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\""
                        + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default"
                        + " Extension=\"bin\" ContentType=\"application/octet-stream\"/><Override"
                        + " PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument"
                        + ".wordprocessingml.document.main+xml\"/><Override PartName=\"/word/styles.xml\""
                        + " ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml\"/>"
                        + "</Types>");
        parts.put(
                "_rels/.rels",
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship"
                        + " Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
                        + "officeDocument\" Target=\"word/document.xml\"/></Relationships>");
        parts.put("word/document.xml", document(body));
        parts.put("word/styles.xml", "<w:styles xmlns:w=\"" + WordNames.MAIN + "\"/>");
        parts.put("media/图.bin", "\u0001\u0002");
        parts.putAll(new TreeMap<>(more));
        return zip(parts);
    }

    private static byte[] zip(Map<String, String> parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    private static Map<String, String> parts(byte[] docx) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }

    private static String text(byte[] docx, String part) throws IOException {
        return parts(docx).getOrDefault(part, "");
    }
}
