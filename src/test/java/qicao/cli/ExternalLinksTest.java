package qicao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import qicao.cli.Cli.Result;

/** Files that ask for pictures, templates, texts and workbooks elsewhere are read without asking anybody for them. */
@Timeout(value = 10, unit = TimeUnit.MINUTES)
final class ExternalLinksTest {
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006";
    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String SHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    @TempDir
    Path folder;

    private ServerSocket elsewhere;
    private String link;

    @BeforeEach
    void listen() throws IOException {
        elsewhere = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        elsewhere.setSoTimeout(100);
        link = "http://127.0.0.1:" + elsewhere.getLocalPort() + "/";
    }

    @AfterEach
    void stopListening() throws IOException {
        elsewhere.close();
    }

    @Test
    void aWordFileIsReadAlone() throws IOException {
        speech("去年.docx");

        Result outline = new Cli(folder).run("outline", "去年.docx", "--json");
        Result extract = new Cli(folder).run("extract", "去年.docx", "-o", "今年.yaml");
        Result proofread = new Cli(folder).run("proofread", "去年.docx", "--annotate", "批注.docx");

        assertThat(outline.out()).contains("在全县渔港建设动员会上的讲话", "补好渔船");
        assertThat(extract.err().lines()).isNotEmpty().allMatch(line -> line.contains("没有读"));
        assertThat(extract.exit()).isZero();
        assertThat(folder.resolve("今年.yaml")).content().contains("补好渔船");
        assertThat(proofread.out()).contains("[PUNCT-003]");
        assertThat(folder.resolve("批注.docx")).exists();
        assertThat(wasAsked()).isFalse();
    }

    @Test
    void aCorpusIsMinedAlone() throws IOException {
        speech("甲.docx");
        speech("乙.docx");

        Result mine = new Cli(folder).run("mine", "甲.docx", "乙.docx", "-o", "模板");

        assertThat(mine.exit()).isZero();

        assertThat(wasAsked()).isFalse();
    }

    @Test
    void aWorkbookIsReadAlone() throws IOException {
        Files.writeString(folder.resolve("base.yaml"), Samples.PROGRESS);
        roster("名册.xlsx");

        Result result = new Cli(folder).run("batch", "名册.xlsx", "--fill", "base.yaml", "-o", "out", "--to", "txt");

        assertThat(result.exit()).isZero();
        assertThat(folder.resolve("out/名册-2.txt")).content().contains("甲会");
        assertThat(wasAsked()).isFalse();
    }

    private boolean wasAsked() throws IOException {
        try {
            elsewhere.accept().close();
            return true;
        } catch (SocketTimeoutException e) {
            return false;
        }
    }

    private void speech(String name) throws IOException {
        zip(
                name,
                Map.of(
                        "[Content_Types].xml",
                        types(Map.of(
                                "/word/document.xml",
                                "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
                                "/word/settings.xml",
                                "application/vnd.openxmlformats-officedocument.wordprocessingml.settings+xml")),
                        "_rels/.rels",
                        links(internal("r1", OFFICE + "/officeDocument", "word/document.xml")),
                        "word/_rels/document.xml.rels",
                        links(internal("s", OFFICE + "/settings", "settings.xml")
                                + external("p", OFFICE + "/image")
                                + external("c", OFFICE + "/aFChunk")
                                + external("d", OFFICE + "/subDocument")
                                + external("h", OFFICE + "/hyperlink")),
                        "word/settings.xml",
                        "<w:settings xmlns:w='" + WORD + "' xmlns:r='" + OFFICE
                                + "'><w:attachedTemplate r:id='t'/></w:settings>",
                        "word/_rels/settings.xml.rels",
                        links(external("t", OFFICE + "/attachedTemplate")),
                        "word/document.xml",
                        "<!DOCTYPE d SYSTEM '" + link + "d.dtd'><w:document xmlns:w='" + WORD + "' xmlns:r='" + OFFICE
                                + "'><w:body>" + paragraph("在全县渔港建设动员会上的讲话") + paragraph("同志们：")
                                + paragraph("今天，我们召开渔港建设动员会，，请大家抓好落实。下面，我讲两点意见。")
                                + paragraph("一、修好码头") + paragraph("码头是渔港的门面。要赶在开渔之前修好三座旧码头，装上新的护舷和路灯。")
                                + paragraph("二、补好渔船")
                                + "<w:altChunk r:id='c'/><w:subDoc r:id='d'/>"
                                + "<w:p><w:fldSimple w:instr=' INCLUDETEXT \"" + link
                                + "\" '><w:r><w:t>船要修好。</w:t></w:r></w:fldSimple>"
                                + "<w:hyperlink r:id='h'><w:r><w:t>网要补好。</w:t></w:r></w:hyperlink>"
                                + "<w:r><w:drawing><a:blip xmlns:a='http://schemas.openxmlformats.org/drawingml/2006/main' r:link='p'/>"
                                + "</w:drawing></w:r></w:p>" + paragraph("同志们，开渔的日子近了，让我们抓紧干起来！")
                                + "</w:body></w:document>"));
    }

    private void roster(String name) throws IOException {
        zip(
                name,
                Map.of(
                        "[Content_Types].xml",
                        types(Map.of(
                                "/xl/workbook.xml",
                                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
                                "/xl/worksheets/sheet1.xml",
                                "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml",
                                "/xl/externalLinks/externalLink1.xml",
                                "application/vnd.openxmlformats-officedocument.spreadsheetml.externalLink+xml")),
                        "_rels/.rels",
                        links(internal("r1", OFFICE + "/officeDocument", "xl/workbook.xml")),
                        "xl/workbook.xml",
                        "<workbook xmlns='" + SHEET + "' xmlns:r='" + OFFICE
                                + "'><sheets><sheet name='讲话' sheetId='1' r:id='s'/></sheets>"
                                + "<externalReferences><externalReference r:id='e'/></externalReferences></workbook>",
                        "xl/_rels/workbook.xml.rels",
                        links(internal("s", OFFICE + "/worksheet", "worksheets/sheet1.xml")
                                + internal("e", OFFICE + "/externalLink", "externalLinks/externalLink1.xml")),
                        "xl/externalLinks/externalLink1.xml",
                        "<externalLink xmlns='" + SHEET + "' xmlns:r='" + OFFICE
                                + "'><externalBook r:id='b'/></externalLink>",
                        "xl/externalLinks/_rels/externalLink1.xml.rels",
                        links(external("b", OFFICE + "/externalLinkPath")),
                        "xl/worksheets/sheet1.xml",
                        "<worksheet xmlns='" + SHEET + "'><sheetData>"
                                + "<row r='1'><c r='A1' t='inlineStr'><is><t>会议.名称</t></is></c></row>"
                                + "<row r='2'><c r='A2' t='str'><f>[1]Sheet1!A1</f><v>甲会</v></c></row>"
                                + "</sheetData></worksheet>"));
    }

    private static String paragraph(String text) {
        return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
    }

    private static String types(Map<String, String> parts) {
        StringBuilder types = new StringBuilder("<Types xmlns='" + PACKAGE + "/content-types'>"
                + "<Default Extension='rels' ContentType='application/vnd.openxmlformats-package.relationships+xml'/>");
        parts.forEach((part, type) -> types.append("<Override PartName='" + part + "' ContentType='" + type + "'/>"));
        return types + "</Types>";
    }

    private static String links(String links) {
        return "<Relationships xmlns='" + PACKAGE + "/relationships'>" + links + "</Relationships>";
    }

    private static String internal(String id, String type, String target) {
        return "<Relationship Id='" + id + "' Type='" + type + "' Target='" + target + "'/>";
    }

    private String external(String id, String type) {
        return "<Relationship Id='" + id + "' Type='" + type + "' Target='" + link + id + "' TargetMode='External'/>";
    }

    private void zip(String name, Map<String, String> parts) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(folder.resolve(name)))) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
    }
}
