package qicao.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFooter;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import qicao.diagnostic.Diagnostic;
import qicao.diagnostic.DiagnosticException;
import qicao.style.PageStyle;
import qicao.style.Styles;

class StylePackageTest {
    private static final Styles STYLES = new Styles();
    private static WordSchema schema;

    @BeforeAll
    static void readSchema() throws Exception {
        schema = new WordSchema();
    }

    @ParameterizedTest
    @ValueSource(strings = {"gbt9704", "speech", "reading"})
    void everyPartIsValid(String style) throws Exception {
        for (boolean annotate : new boolean[] {false, true}) {
            Map<String, byte[]> parts = file(STYLES.named(style), annotate).parts();
            assertThat(parts)
                    .containsKeys(
                            "word/document.xml",
                            "word/comments.xml",
                            "word/styles.xml",
                            "word/settings.xml",
                            "word/fontTable.xml",
                            "word/footer1.xml");
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                if (part.getKey().startsWith("word/") && part.getKey().endsWith(".xml")) {
                    assertThat(schema.problems(part.getValue()))
                            .as(part.getKey())
                            .isEmpty();
                }
            }
        }
    }

    @Test
    void theSchemaTestSeesMistakes() throws Exception {
        String wrong = "<w:document xmlns:w=\"" + WordNames.MAIN
                + "\"><w:body><w:p><w:r/><w:pPr/></w:p></w:body></w:document>";
        assertThat(schema.problems(wrong.getBytes(StandardCharsets.UTF_8))).isNotEmpty();
    }

    @Test
    void theBuildHasPackagedTheShippedStyles() {
        assertThat(STYLES.names())
                .allSatisfy(name -> assertThat(StylePackage.shipped(name)).isPresent());
    }

    @Test
    void whatTheBuildPackagedIsWhatPoiMakes() throws Exception {
        for (String name : STYLES.names()) {
            ByteArrayOutputStream made = new ByteArrayOutputStream();
            new StylePackager(STYLES.named(name)).make().save(made);
            ByteArrayOutputStream shipped = new ByteArrayOutputStream();
            StylePackage.shipped(name).orElseThrow().save(shipped);
            assertThat(made.toByteArray()).isEqualTo(shipped.toByteArray());
        }
    }

    @Test
    void aStyleThatOnlyHasTheNameOfAShippedOneIsMadeAnew() throws Exception {
        PageStyle mine = STYLES.read("gbt9704.yaml", "正文: {字体: 宋体}".getBytes(StandardCharsets.UTF_8), warning -> {});
        assertThat(mine.name()).isEqualTo("gbt9704");
        try (XWPFDocument read = file(mine, false).read()) {
            assertThat(style(read, "Body").getRPr().getRFontsArray(0).getEastAsia())
                    .isEqualTo("宋体");
        }
    }

    @Test
    void aWriterByNameWritesTheSameBytes() {
        for (String name : STYLES.names()) {
            assertThat(DocxWriter.named(name).toBytes(Drafts.everything(), DocxOptions.defaults()))
                    .isEqualTo(file(STYLES.named(name), false).bytes());
        }
    }

    @Test
    void anUnknownNameIsRefused() {
        assertThatThrownBy(() -> DocxWriter.named("../x"))
                .isInstanceOfSatisfying(
                        DiagnosticException.class,
                        refused -> assertThat(refused.diagnostics())
                                .singleElement()
                                .extracting(Diagnostic::code)
                                .isEqualTo("STYLE-001"));
    }

    @Test
    void thePageIsThatOfTheStandard() throws Exception {
        try (XWPFDocument read = file(STYLES.named(Styles.DEFAULT), false).read()) {
            CTSectPr section = read.getDocument().getBody().getSectPr();
            assertThat(List.of(
                            section.getPgSz().getW(),
                            section.getPgSz().getH(),
                            section.getPgMar().getTop(),
                            section.getPgMar().getBottom(),
                            section.getPgMar().getLeft(),
                            section.getPgMar().getRight()))
                    .containsExactly(twips(11906), twips(16838), twips(2098), twips(1984), twips(1587), twips(1474));
        }
    }

    @Test
    void theBodyIsThatOfTheStandard() throws Exception {
        try (XWPFDocument read = file(STYLES.named(Styles.DEFAULT), false).read()) {
            CTStyle body = style(read, "Body");
            assertThat(body.getRPr().getRFontsArray(0).getEastAsia()).isEqualTo("仿宋_GB2312");
            assertThat(body.getRPr().getSzArray(0).getVal()).isEqualTo(twips(32));
            assertThat(body.getRPr().getSpacingArray(0).getVal()).isEqualTo(twips(-5));
            assertThat(body.getPPr().getSpacing().getLine()).isEqualTo(twips(579));
            assertThat(body.getPPr().getInd().getFirstLineChars()).isEqualTo(twips(200));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"gbt9704", "speech", "reading"})
    void fontsAreNamedFourTimesAndNeverByTheme(String style) {
        String styles = file(STYLES.named(style), false).part("word/styles.xml");
        assertThat(styles).doesNotContain("Theme");
        assertThat(styles.split("<w:rFonts ", -1))
                .hasSizeGreaterThan(10)
                .satisfies(fonts -> assertThat(List.of(fonts).subList(1, fonts.length))
                        .allSatisfy(font -> assertThat(font.substring(0, font.indexOf("/>")))
                                .contains("w:ascii=", "w:hAnsi=", "w:eastAsia=", "w:cs=")));
    }

    @Test
    void headingsHaveOutlineLevelsAlsoWhereTheyOpenAParagraph() throws Exception {
        try (XWPFDocument read = file(STYLES.named(Styles.DEFAULT), false).read()) {
            for (int level = 1; level <= 4; level++) {
                BigInteger expected = BigInteger.valueOf(level - 1L);
                assertThat(style(read, "Heading" + level)
                                .getPPr()
                                .getOutlineLvl()
                                .getVal())
                        .isEqualTo(expected);
                assertThat(style(read, "RunIn" + level).getPPr().getOutlineLvl().getVal())
                        .isEqualTo(expected);
            }
        }
    }

    @Test
    void pageNumbersStandOutsideWithDashes() throws Exception {
        try (XWPFDocument read = file(STYLES.named(Styles.DEFAULT), false).read()) {
            assertThat(read.getEvenAndOddHeadings()).isTrue();
            XWPFFooter odd = read.getHeaderFooterPolicy().getDefaultFooter();
            XWPFFooter even = read.getHeaderFooterPolicy().getEvenPageFooter();
            assertThat(odd.getText().strip()).isEqualTo("— 1 —");
            assertThat(odd.getParagraphs()).hasSize(1);
            assertThat(odd.getParagraphs().get(0).getCTP().getPPr().getJc().getVal())
                    .hasToString("right");
            assertThat(odd.getParagraphs().get(0).getCTP().getPPr().getInd().getRightChars())
                    .isEqualTo(twips(100));
            assertThat(even.getParagraphs().get(0).getCTP().getPPr().getJc().getVal())
                    .hasToString("left");
            assertThat(even.getParagraphs().get(0).getCTP().getPPr().getInd().getLeftChars())
                    .isEqualTo(twips(100));
        }
    }

    @Test
    void aCentredPageNumberNeedsOneFooter() throws Exception {
        try (XWPFDocument read = file(STYLES.named("speech"), false).read()) {
            assertThat(read.getEvenAndOddHeadings()).isFalse();
            assertThat(read.getFooterList()).hasSize(1);
        }
    }

    private static CTStyle style(XWPFDocument document, String id) {
        return document.getStyles().getStyle(id).getCTStyle();
    }

    private static BigInteger twips(int value) {
        return BigInteger.valueOf(value);
    }

    private static DocxFile file(PageStyle style, boolean annotate) {
        return new DocxFile(new DocxWriter(style).toBytes(Drafts.everything(), new DocxOptions(annotate)));
    }
}
