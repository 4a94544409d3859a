package qicao.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import qicao.diagnostic.Diagnostic;

/** Files are called what they are, whatever their name says. */
final class SignatureTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {\\rtf1\\ansi\\ansicpg936 x}                                   | RTF
            %PDF-1.7 x                                                    | PDF
            <?xml version="1.0"?><?mso-application progid="Word.Document"?><w/> | Word XML
            <?xml version="1.0"?><pkg:package xmlns:pkg="p"/>              | Word XML
            <?xml version="1.0"?><office:document xmlns:office="o"/>       | OpenDocument XML
            """)
    void whatWeCannotReadIsCalledByItsName(String content, String kind) {
        for (String name : List.of("稿.doc", "稿.docx", "稿.wps", "稿.txt", "稿.html")) {
            assertThat(finding(name, content.getBytes(StandardCharsets.UTF_8)))
                    .as(name)
                    .isEqualTo("CORPUS-012 " + kind);
        }
    }

    @ParameterizedTest
    @CsvSource({"xl/workbook.xml, Excel", "ppt/presentation.xml, PowerPoint", "OFD.xml, OFD"})
    void packagesOfOtherProgramsAreCalledByTheirNames(String part, String kind) {
        assertThat(finding("稿.docx", WordFile.empty().with(part, "<x/>").bytes()))
                .isEqualTo("CORPUS-012 " + kind);
        assertThat(finding(
                        "稿.doc",
                        WordFile.empty()
                                .with("mimetype", "m")
                                .with("content.xml", "<x/>")
                                .bytes()))
                .isEqualTo("CORPUS-012 OpenDocument");
    }

    @Test
    void oldContainersOfOtherProgramsAreCalledByTheirNames() throws IOException {
        ByteArrayOutputStream sheet = new ByteArrayOutputStream();
        try (POIFSFileSystem container = new POIFSFileSystem()) {
            container.createDocument(new ByteArrayInputStream(new byte[64]), "Workbook");
            container.writeFilesystem(sheet);
        }

        assertThat(finding("稿.doc", sheet.toByteArray())).isEqualTo("CORPUS-012 Excel");
    }

    @Test
    void picturesAreCalledPictures() {
        byte[] png = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10};

        assertThat(finding("稿.docx", png)).isEqualTo("CORPUS-013 ");
        assertThat(finding("稿.html", "<html><body><img src=a.png></body></html>".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("CORPUS-013 ");
    }

    @Test
    void emptyFilesOfEveryKindHaveNoText() {
        for (String name : List.of("稿.doc", "稿.docx", "稿.txt", "稿.md", "稿.html", "稿.mht")) {
            Manuscript manuscript = CorpusReader.manuscript(name, new byte[0]);

            assertThat(manuscript.diagnostics()).as(name).singleElement().satisfies(it -> {
                assertThat(it.code()).isEqualTo("CORPUS-009");
                assertThat(it.isError()).isTrue();
            });
        }
    }

    @Test
    void charactersThatNoEncodingKnowsAreCounted() {
        String text = "同志们：\n" + Texts.OPENING + "\n这里有两个\uFFFD\uFFFD字。\n" + Texts.CLOSING;

        assertThat(CorpusReader.manuscript("稿.txt", text.getBytes(StandardCharsets.UTF_8))
                        .diagnostics())
                .extracting(it -> it.place() + " " + it.code() + it.arguments())
                .containsExactly("稿.txt:3 CORPUS-019[2]");
    }

    @ParameterizedTest
    @CsvSource({"稿.doc", "稿.docx", "稿.mht"})
    void aWebPageInOneFileIsReadUnderAnyName(String name) {
        String page = """
                From: <saved>
                MIME-Version: 1.0
                Content-Type: multipart/related;
                 boundary="b"

                --b
                Content-Type: image/png

                x
                --b
                Content-Type: text/html; charset="gb2312"
                Content-Transfer-Encoding: quoted-printable

                <p>=D6=EE=CE=BB=
                =A3=BA</p>
                --b--
                """.replace("\n", "\r\n");

        assertThat(CorpusReader.manuscript(name, page.getBytes(StandardCharsets.US_ASCII))
                        .lines())
                .extracting(SourceLine::text)
                .containsExactly("诸位：");
    }

    private static String finding(String name, byte[] content) {
        Diagnostic finding =
                CorpusReader.manuscript(name, content).diagnostics().get(0);
        return finding.code() + " " + String.join("", finding.arguments());
    }
}
