package qicao.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.zip.ZipFile;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.openxml4j.opc.PackageProperties;
import org.apache.poi.xwpf.usermodel.XWPFComment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import qicao.CpuLimit;
import qicao.draft.Block;
import qicao.draft.Draft;
import qicao.style.Styles;

class DocxWriterTest {
    private static final Styles STYLES = new Styles();
    private static final DocxWriter WRITER = new DocxWriter(STYLES.named(Styles.DEFAULT));

    @Test
    void theTextComesBackParagraphByParagraph() throws Exception {
        try (XWPFDocument read = file(Drafts.everything()).read()) {
            assertThat(read.getParagraphs().stream().map(XWPFParagraph::getText))
                    .containsExactly(
                            "在全县防汛工作会议上的讲话",
                            "——致全体防汛干部",
                            "县委副书记、县长　林知远",
                            "（2026年5月8日）",
                            "同志们：",
                            "今天，我们召开【待补：会议名称】。",
                            "一、认清形势，落实责任",
                            "（一）守住“底线”。一是查隐患。水库、堤防——逐一排查……");
        }
    }

    @Test
    void everyKindOfBlockHasItsStyle() throws Exception {
        try (XWPFDocument read = file(Drafts.everything()).read()) {
            assertThat(read.getParagraphs().stream()
                            .map(paragraph -> read.getStyles()
                                    .getStyle(paragraph.getStyle())
                                    .getName()))
                    .containsExactly(
                            "Title", "Subtitle", "署名", "Date", "Salutation", "Normal Indent", "heading 1", "段首标题 2");
        }
    }

    @Test
    void thePropertiesSayWhatTheDraftWasMadeFrom() throws Exception {
        try (XWPFDocument read = file(Drafts.everything()).read()) {
            POIXMLProperties.CustomProperties properties = read.getProperties().getCustomProperties();
            assertThat(properties.getUnderlyingProperties().getPropertyList().stream()
                            .map(property -> property.getName() + "=" + property.getLpwstr()))
                    .containsExactly(
                            "qicao.version=1.0 & dev",
                            "qicao.templates=0a1b",
                            "qicao.fill-in=2c3d",
                            "qicao.seed=-7",
                            "qicao.style=gbt9704");
        }
    }

    @Test
    void aDraftThatDoesNotKnowWhatItWasMadeFromSaysNothing() throws Exception {
        try (XWPFDocument read = file(Drafts.ofTexts(List.of("正文。"))).read()) {
            assertThat(read.getProperties()
                            .getCustomProperties()
                            .getUnderlyingProperties()
                            .getPropertyList())
                    .isEmpty();
        }
    }

    @Test
    void theSameDraftGivesTheSameBytes() throws Exception {
        byte[] first = file(Drafts.everything()).bytes();
        ByteArrayOutputStream second = new ByteArrayOutputStream();
        new DocxWriter(STYLES.named(Styles.DEFAULT)).write(Drafts.everything(), DocxOptions.defaults(), second);
        assertThat(second.toByteArray()).isEqualTo(first);
    }

    @Test
    void threadsShareAWriter() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Callable<byte[]>> jobs =
                    Collections.nCopies(200, () -> file(Drafts.everything()).bytes());
            byte[] expected = file(Drafts.everything()).bytes();
            for (Future<byte[]> job : threads.invokeAll(jobs)) {
                assertThat(job.get()).isEqualTo(expected);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void documentXmlIsAsShort() {
        String document = file(Drafts.of(
                        new Block.Heading(1, "一、", List.of(Drafts.written("认清形势"))),
                        Drafts.paragraph(Drafts.written("水库“一库一策”。"), Drafts.hole("【待补】", "日期"))))
                .document();
        assertThat(document.substring(document.indexOf("<w:body>"), document.indexOf("<w:sectPr")))
                .isEqualTo("<w:body>"
                        + "<w:p><w:pPr><w:pStyle w:val=\"Heading1\"/></w:pPr>"
                        + "<w:r><w:t>一、</w:t></w:r><w:r><w:t>认清形势</w:t></w:r></w:p>"
                        + "<w:p><w:pPr><w:pStyle w:val=\"Body\"/></w:pPr>"
                        + "<w:r><w:rPr><w:rFonts w:hint=\"eastAsia\"/></w:rPr><w:t>水库“一库一策”。</w:t></w:r>"
                        + "<w:commentRangeStart w:id=\"0\"/>"
                        + "<w:r><w:rPr><w:highlight w:val=\"yellow\"/></w:rPr><w:t>【待补】</w:t></w:r>"
                        + "<w:commentRangeEnd w:id=\"0\"/>"
                        + "<w:r><w:rPr><w:rStyle w:val=\"CommentReference\"/></w:rPr><w:commentReference w:id=\"0\"/></w:r>"
                        + "</w:p>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"“", "”", "‘", "’", "—", "……", "·", "×", "①", "℃"})
    void signsThatLatinHasTooAreSetInTheChineseFont(String sign) {
        assertThat(file(Drafts.of(Drafts.paragraph(Drafts.written("甲" + sign + "乙"))))
                        .document())
                .contains("<w:rFonts w:hint=\"eastAsia\"/></w:rPr><w:t>甲" + sign + "乙");
    }

    @Test
    void aHoleHasACommentThatNamesTheKey() throws Exception {
        try (XWPFDocument read = file(Drafts.everything()).read()) {
            assertThat(read.getDocComments().getComments()).singleElement().satisfies(comment -> {
                assertThat(comment.getText()).isEqualTo("待补：会议.名称。写会议的全称");
                assertThat(comment.getAuthor()).isEqualTo("起草");
                assertThat(comment.getInitials()).isEqualTo("起");
                assertThat(comment.getDate()).isNull();
            });
        }
    }

    @Test
    void annotationsNameTheSourcesOfEverySentence() throws Exception {
        byte[] bytes = WRITER.toBytes(Drafts.everything(), new DocxOptions(true));
        try (XWPFDocument read = new DocxFile(bytes).read()) {
            assertThat(read.getDocComments().getComments().stream().map(XWPFComment::getText))
                    .contains(
                            "来源：句式 opening-02（见于13篇）；待补 会议.名称；模板 types/x.ftl:3:1",
                            "待补：会议.名称。写会议的全称",
                            "来源：推算 序号",
                            "来源：填报单 任务[1].内容（第12行）");
        }
    }

    @Test
    void everyCommentIsAnchoredOnce() {
        DocxFile annotated = new DocxFile(WRITER.toBytes(Drafts.everything(), new DocxOptions(true)));
        int comments = annotated.part(WordNames.COMMENTS).split("<w:comment ", -1).length - 1;
        assertThat(comments).isGreaterThan(5);
        for (int id = 0; id < comments; id++) {
            for (String anchor : List.of("commentRangeStart", "commentRangeEnd", "commentReference")) {
                assertThat(annotated.document()).containsOnlyOnce("<w:" + anchor + " w:id=\"" + id + "\"/>");
            }
        }
    }

    @Test
    void propertiesSayWhatTheDraftIs() throws Exception {
        try (XWPFDocument read = file(Drafts.everything()).read()) {
            PackageProperties properties = read.getPackage().getPackageProperties();
            assertThat(properties.getTitleProperty()).contains("在全县防汛工作会议上的讲话");
            assertThat(properties.getCreatorProperty()).contains("林知远");
            assertThat(properties.getSubjectProperty()).contains("防汛");
            assertThat(properties.getKeywordsProperty()).contains("工作会议");
            assertThat(properties.getLanguageProperty()).contains("zh-CN");
            assertThat(properties.getCreatedProperty()).isEmpty();
            assertThat(read.getProperties().getExtendedProperties().getApplication())
                    .isEqualTo("Qicao");
        }
    }

    @Test
    void aLongTitleIsBrokenByMeaning() throws Exception {
        Draft draft = Drafts.of(new Block.Title(List.of(Drafts.written("在全市安全生产百日攻坚行动动员部署会上的讲话"))));
        try (XWPFDocument read = file(draft).read()) {
            assertThat(read.getParagraphs())
                    .singleElement()
                    .extracting(XWPFParagraph::getText)
                    .isEqualTo("在全市安全生产百日攻坚行动\n动员部署会上的讲话");
        }
    }

    @ParameterizedTest
    @CsvSource({"gbt9704, false", "reading, true"})
    void shortParagraphsOfTheReadingStyleAreNotSplit(String style, boolean kept) {
        DocxWriter writer = new DocxWriter(STYLES.named(style));
        Draft draft =
                Drafts.of(Drafts.paragraph(Drafts.written("短")), Drafts.paragraph(Drafts.written("长".repeat(300))));
        String document = new DocxFile(writer.toBytes(draft, DocxOptions.defaults())).document();
        assertThat(document.split("<w:keepLines/>", -1).length - 1).isEqualTo(kept ? 1 : 0);
    }

    @ParameterizedTest
    @CsvSource({"9, 60, 5, 2", "9, 60, 0, 1", "9, 150, 0, 0", "300, 60, 0, 0", "300, 60, 5, 1", "9, 150, 5, 1"})
    void neitherTheClosingNorTheLastWordIsLeftAloneOnAPage(int before, int closing, int last, int held) {
        List<Block> blocks = new ArrayList<>(List.of(
                Drafts.paragraph(Drafts.written("首段".repeat(20))),
                Drafts.paragraph(Drafts.written("要".repeat(before))),
                Drafts.paragraph(Drafts.written("干".repeat(closing)))));
        if (last > 0) {
            blocks.add(Drafts.paragraph(Drafts.written("谢".repeat(last))));
        }
        String document = new DocxFile(WRITER.toBytes(Drafts.of(blocks.toArray(Block[]::new)), DocxOptions.defaults()))
                .document();

        assertThat(document.split("<w:keepNext/>", -1).length - 1).isEqualTo(held);
        assertThat(document).doesNotContainPattern("<w:keepNext/>[^/]*/></w:pPr><w:r><w:t>(?:首段|谢)");
    }

    @Test
    void leadsHaveTheirOwnLook() throws Exception {
        assertThat(file(Drafts.everything()).document())
                .contains("<w:rPr><w:rStyle w:val=\"Lead\"/></w:rPr><w:t>一是查隐患。");
    }

    @ParameterizedTest
    @CsvSource({
        "'a\u0000b\u0008c\u001F', abc",
        "'a<b>&c', a<b>&c",
        "']]>', ]]>",
        "'a\uD83Db', ab",
        "'a\uDE00\uD83D', a",
        "'a\uFFFE\uFFFF', a",
        "'😀字', 😀字",
        "'a\u2028b\u0085c', a b c",
        "' 前后 ', ' 前后 '",
        "'${7*7} {{x}}', '${7*7} {{x}}'"
    })
    void hostileTextIsMadeSafe(String text, String expected) throws Exception {
        try (XWPFDocument read =
                file(Drafts.of(Drafts.paragraph(Drafts.written(text)))).read()) {
            assertThat(read.getParagraphs().get(0).getText()).isEqualTo(expected);
        }
    }

    @Test
    void aTabStaysATab() throws Exception {
        try (XWPFDocument read =
                file(Drafts.of(Drafts.paragraph(Drafts.written("甲\t乙")))).read()) {
            assertThat(read.getParagraphs().get(0).getText()).isEqualTo("甲\t乙");
        }
    }

    @Test
    void aHundredThousandParagraphsTakeSeconds() throws Exception {
        List<String> texts = new ArrayList<>(Collections.nCopies(100_000, "各级各部门要切实抓好落实。"));
        Draft draft = Drafts.ofTexts(texts);
        CpuLimit.ofSeconds(10)
                .run(() ->
                        assertThat(file(draft).document().split("</w:p>", -1)).hasSize(100_001));
    }

    @Test
    void entriesAreOfTheFirstDayOfZip(@TempDir Path folder) throws IOException {
        Path path = folder.resolve("a.docx");
        Files.write(path, file(Drafts.everything()).bytes());
        try (ZipFile zip = new ZipFile(path.toFile())) {
            assertThat(zip.stream())
                    .allSatisfy(entry -> assertThat(entry.getTimeLocal()).isEqualTo("1980-01-01T00:00:00"))
                    .first()
                    .satisfies(entry -> assertThat(entry.getName()).isEqualTo("[Content_Types].xml"));
            assertThat(zip.getComment()).matches("qicao [0-9a-f]{16}");
        }
    }

    @Test
    void aRunInHeadingWithoutTextIsAParagraph() throws Exception {
        Draft draft = Drafts.of(new Block.Paragraph(
                Optional.of(new Block.Heading(2, "（一）", List.of(Drafts.written("守住底线")))), List.of()));
        try (XWPFDocument read = file(draft).read()) {
            assertThat(read.getParagraphs().get(0).getText()).isEqualTo("（一）守住底线。");
        }
    }

    private static DocxFile file(Draft draft) {
        return new DocxFile(WRITER.toBytes(draft, DocxOptions.defaults()));
    }
}
