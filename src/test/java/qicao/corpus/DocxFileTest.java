package qicao.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static qicao.corpus.WordFile.paragraph;
import static qicao.corpus.WordFile.relationships;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import qicao.diagnostic.Diagnostic;

final class DocxFileTest {
    @ParameterizedTest
    @CsvSource({"word/document2.xml, word/document2.xml", "/word/main.xml, word/main.xml", "正文.xml, 正文.xml"})
    void theMainPartMayHaveAnyName(String target, String part) throws UnreadableException {
        WordFile file = WordFile.empty()
                .with("_rels/.rels", relationships("a", "officeDocument", target))
                .with(part, WordFile.document(paragraph("各位同志：")));

        assertThat(file.lines()).containsExactly("各位同志：");
    }

    @Test
    void strictFilesAndPartsInUtf16AreRead() throws UnreadableException {
        String strict = WordFile.document(paragraph("各位同志："))
                .replace(
                        "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
                        "http://purl.oclc.org/ooxml/wordprocessingml/main");
        String relations = "<Relationships xmlns=\"p\"><Relationship Id=\"a\""
                + " Type=\"http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument\" Target=\"word/d.xml\"/></Relationships>";

        assertThat(WordFile.empty()
                        .with("_rels/.rels", relations)
                        .with("word/d.xml", ("\uFEFF" + strict).getBytes(StandardCharsets.UTF_16LE))
                        .lines())
                .containsExactly("各位同志：");
    }

    @Test
    void embeddedPagesTextsAndWordFilesAreReadWhereTheyStand() throws UnreadableException {
        String page = "<html><body><p>页里的话。</p></body></html>";
        String mime = "MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=\"==x\"\r\n\r\n--==x\r\n"
                + "Content-Type: text/html; charset=\"utf-8\"\r\nContent-Transfer-Encoding: base64\r\n\r\n"
                + Base64.getMimeEncoder().encodeToString(page.replace("页", "包").getBytes(StandardCharsets.UTF_8))
                + "\r\n--==x--\r\n";
        WordFile file = WordFile.of(paragraph("前面的话。") + "<w:altChunk r:id=\"a\"/><w:altChunk r:id=\"b\"/>"
                        + "<w:altChunk r:id=\"c\"/><w:altChunk r:id=\"d\"/>" + paragraph("后面的话。"))
                .with(
                        "word/_rels/document.xml.rels",
                        relationships(
                                "a", "aFChunk", "a.htm", "b", "aFChunk", "b.docx", "c", "aFChunk", "c.txt", "d",
                                "aFChunk", "d.mht"))
                .with("word/a.htm", page)
                .with("word/b.docx", WordFile.of(paragraph("文件里的话。")).bytes())
                .with("word/c.txt", "文本里的话。")
                .with("word/d.mht", mime);

        assertThat(file.lines()).containsExactly("前面的话。", "页里的话。", "文件里的话。", "文本里的话。", "包里的话。", "后面的话。");
        assertThat(file.text().lines()).extracting(RawLine::number).containsExactly(1, 1, 1, 1, 1, 2);
        assertThat(file.text().unread()).isEmpty();
    }

    @Test
    void anEmbeddedFileThatCannotBeReadIsToldWithItsPlace() throws UnreadableException {
        WordFile file = WordFile.of(paragraph("前面的话。") + "<w:altChunk r:id=\"a\"/><w:altChunk r:id=\"gone\"/>")
                .with("word/_rels/document.xml.rels", relationships("a", "aFChunk", "a.rtf"))
                .with("word/a.rtf", "{\\rtf1 x}");

        assertThat(findings(file))
                .extracting(it -> it.place() + " " + it.code())
                .containsExactly("稿.docx:1 CORPUS-014", "稿.docx:1 CORPUS-014");
    }

    @Test
    void theRenderingThatHoldsTextIsRead() throws UnreadableException {
        String sign =
                "<w:p><w:r><w:t>笑</w:t></w:r><w:r><mc:AlternateContent><mc:Choice Requires=\"w16se\"><w16se xmlns=\"s\"/></mc:Choice>"
                        + "<mc:Fallback><w:t>☺</w:t></mc:Fallback></mc:AlternateContent></w:r><w:r><w:t>了</w:t></w:r></w:p>";
        String both = "<w:p><mc:AlternateContent><mc:Choice><w:r><w:t>新</w:t></w:r></mc:Choice>"
                + "<mc:Choice><w:r><w:t>又</w:t></w:r></mc:Choice><mc:Fallback><w:r><w:t>旧</w:t></w:r></mc:Fallback></mc:AlternateContent></w:p>";

        assertThat(WordFile.of(sign + both).lines()).containsExactly("笑☺了", "新");
    }

    @ParameterizedTest
    @CsvSource({
        "Wingdings, F0FE, ☑",
        "Wingdings, F082, ②",
        "Symbol, F0B4, ×",
        "Symbol, B0, °",
        "仿宋_GB2312, 2460, ①",
        "Webdings, F021, 〓",
        "Wingdings, zz, 〓"
    })
    void signsOfSymbolFontsAreTheCharactersTheyLookLike(String font, String code, String shown)
            throws UnreadableException {
        assertThat(WordFile.of("<w:p><w:r><w:t>面积</w:t><w:sym w:font=\"" + font + "\" w:char=\"" + code
                                + "\"/><w:t>亩</w:t></w:r></w:p>")
                        .lines())
                .containsExactly("面积" + shown + "亩");
    }

    @Test
    void eachCellHasItsPlaceAndIsNoPageNumberNorTitle() throws UnreadableException {
        String table = "<w:tbl><w:tr>" + cell("1") + cell("述职报告") + cell("收藏") + "</w:tr></w:tbl>";
        FileText text = WordFile.of(
                        paragraph("同志们：") + paragraph(Texts.OPENING + Texts.BODY) + table + paragraph(Texts.CLOSING))
                .text();

        assertThat(text.lines())
                .extracting(line -> line.number() + ":" + line.column() + " " + line.text())
                .contains("3:1 1", "4:1 述职报告", "5:1 收藏");
        assertThat(SpeechReader.read("稿.docx", text.lines(), Strength.WORD))
                .singleElement()
                .satisfies(speech -> assertThat(Texts.lines(speech)).contains("1　述职报告　收藏"));
    }

    @Test
    void aRowOfValuesIsOneParagraphAndCellsOfTextAreTheirOwn() throws UnreadableException {
        String values = "<w:tbl><w:tr>" + cell("水库") + cell("容量（方）") + "</w:tr><w:tr>" + cell("") + cell("北湾")
                + cell("900") + "</w:tr></w:tbl>";
        String layout = "<w:tbl><w:tr>" + cell("一、清淤") + cell("先清北湾。") + "</w:tr></w:tbl>";
        Speech speech = SpeechReader.read(
                        "稿.docx",
                        WordFile.of(paragraph("同志们：")
                                        + paragraph(Texts.OPENING + Texts.BODY)
                                        + values
                                        + layout
                                        + paragraph(Texts.CLOSING))
                                .text()
                                .lines(),
                        Strength.WORD)
                .get(0);

        assertThat(Texts.lines(speech)).contains("水库　容量（方）", "北湾　900", "一、清淤", "先清北湾。");
        assertThat(speech.repairs())
                .filteredOn(repair -> repair.kind() == Repair.Kind.TABLE_ROW)
                .extracting(Repair::line)
                .containsExactly(3, 6);
    }

    private static List<Diagnostic> findings(WordFile file) throws UnreadableException {
        FileText text = file.text();
        return text.findings("稿.docx", SpeechReader.read("稿.docx", text.lines(), Strength.WORD));
    }

    @Test
    void paragraphsAreNeverJoined() throws UnreadableException {
        FileText text = WordFile.of(paragraph("同志们：")
                        + paragraph(Texts.OPENING + "各镇要抓紧清淤，把河道")
                        + paragraph("，挖到三米深。")
                        + paragraph(Texts.BODY + "要把")
                        + paragraph("工作报告。")
                        + paragraph(Texts.CLOSING))
                .text();

        assertThat(Texts.lines(
                        SpeechReader.read("稿.docx", text.lines(), Strength.WORD).get(0)))
                .hasSize(6);
    }

    @Test
    void picturesAloneAreSaidToBePicturesAndBesideTextToBeUnread() throws UnreadableException {
        String picture = "<w:p><w:r><w:drawing/></w:r></w:p>";

        assertThat(code(WordFile.of(picture).bytes())).isEqualTo("CORPUS-013");
        assertThat(findings(WordFile.of(paragraph("同志们：") + picture)))
                .extracting(it -> it.place() + " " + it.code())
                .containsExactly("稿.docx:2 CORPUS-016");
        assertThat(WordFile.of("<w:p><w:r><w:pict><w:txbxContent>" + paragraph("框")
                                + "</w:txbxContent></w:pict></w:r></w:p>")
                        .text()
                        .unread())
                .isEmpty();
    }

    @Test
    void notesAndHeadersThatSaySomethingAreSaidToBeUnread() throws UnreadableException {
        WordFile file = WordFile.of(paragraph("同志们："))
                .with(
                        "word/_rels/document.xml.rels",
                        relationships("a", "footnotes", "f.xml", "b", "header", "h.xml", "c", "footer", "g.xml"))
                .with("word/f.xml", WordFile.document(paragraph("见附件。")))
                .with("word/h.xml", WordFile.document(paragraph("内部资料")))
                .with("word/g.xml", WordFile.document(paragraph("第 1 页")));

        assertThat(file.text().unread()).extracting(Unread::code).containsExactly("CORPUS-017", "CORPUS-018");
        assertThat(file.with("word/f.xml", WordFile.document(""))
                        .with("word/h.xml", WordFile.document(paragraph("— 1 —")))
                        .text()
                        .unread())
                .isEmpty();
    }

    @Test
    void aFileThatEndsEarlyIsReadAsFarAsItGoesAndThatIsTold() throws UnreadableException {
        byte[] whole = WordFile.of(paragraph("同志们："))
                .with("word/theme.xml", "<a>" + "主题".repeat(500) + "</a>")
                .bytes();
        int second = new String(whole, StandardCharsets.ISO_8859_1).indexOf("word/theme.xml");

        FileText text = FileFormat.read("稿.docx", Arrays.copyOf(whole, second + 20));

        assertThat(text.lines()).hasSize(1);
        assertThat(text.unread()).extracting(Unread::code).containsExactly("CORPUS-015");
    }

    @Test
    void aDamagedHeaderCostsNoText() throws UnreadableException {
        FileText text = WordFile.of(paragraph("同志们："))
                .with("word/_rels/document.xml.rels", relationships("a", "header", "h.xml"))
                .with("word/h.xml", "<w:hdr><w:p>")
                .text();

        assertThat(text.lines()).hasSize(1);
        assertThat(text.unread()).extracting(Unread::code).containsExactly("CORPUS-015");
    }

    @Test
    void brokenBytesInAPartAreDamageAndNothingIsWrittenToStandardError() {
        PrintStream before = System.err;
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        System.setErr(new PrintStream(written, true, StandardCharsets.UTF_8));
        try {
            for (String part : new String[] {"word/document.xml", "word/styles.xml", "word/numbering.xml"}) {
                byte[] broken = WordFile.of(paragraph("同志们："))
                        .with(part, new byte[] {'<', 'w', '>', (byte) 0xB4, (byte) 0xFF, '<', '/', 'w', '>'})
                        .bytes();
                assertThat(code(broken)).as(part).isEqualTo("CORPUS-006");
            }
        } finally {
            System.setErr(before);
        }
        assertThat(written.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    private static String cell(String text) {
        return "<w:tc>" + paragraph(text) + "</w:tc>";
    }

    private static String code(byte[] content) {
        try {
            FileFormat.read("稿.docx", content);
            return "";
        } catch (UnreadableException e) {
            return e.at("稿.docx").code();
        }
    }
}
