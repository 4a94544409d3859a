package qicao.redline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import qicao.diagnostic.DiagnosticException;
import qicao.docx.WordSchema;
import qicao.revise.PenEdits;

/** A redline is a file that Word takes, in the look of the new version. */
final class RedlineTest {
    private static final Author AUTHOR = new Author("周明远", "2026-07-06T00:00:00Z");

    @Test
    void redlinesAreValidAndTheirIdsAreUnique() throws Exception {
        WordSchema schema = new WordSchema();
        List<List<String>> samples = RedlineLawTest.samples();
        for (int seed = 0; seed < 12; seed++) {
            List<String> old = samples.get(seed);
            List<String> changed = new PenEdits(seed).of(old, 10);
            String xml = document(Redline.of(old, "新.docx", RedlineLawTest.word(changed), AUTHOR, false));

            assertThat(schema.problems(xml.getBytes(StandardCharsets.UTF_8))).isEmpty();
            assertThat(all(xml, "<w:(?:ins|del) [^>]*w:id=\"(\\d+)\"")).doesNotHaveDuplicates();
            assertThat(xml).contains("w:author=\"周明远\"", "w:date=\"2026-07-06T00:00:00Z\"");
        }
    }

    @Test
    void aFigureIsMarkedWhole() throws Exception {
        String xml = document(Redline.of(List.of("投资5.9亿元，同比增长。"), "新.docx", word("投资6.1亿元，同比增长。"), AUTHOR, false));

        assertThat(xml).contains(">5.9亿</w:delText>", ">6.1亿</w:t>");
    }

    @Test
    void theLookOfRunsStays() throws Exception {
        byte[] bold;
        try (XWPFDocument document = new XWPFDocument()) {
            XWPFParagraph paragraph = document.createParagraph();
            run(paragraph, "一是", true);
            run(paragraph, "抓好收割，颗粒归仓。", false);
            bold = bytes(document);
        }

        String xml = document(Redline.of(List.of("一是抓好收成，颗粒归仓。"), "新.docx", bold, AUTHOR, false));

        assertThat(xml).contains("<w:b");
        assertThat(xml.indexOf("一是")).isLessThan(xml.indexOf("<w:del "));
        assertThat(all(xml, "<w:delText[^>]*>([^<]*)")).containsExactly("成");
        assertThat(all(xml, "<w:ins .*?<w:t[^>]*>([^<]*)")).containsExactly("割");
    }

    @Test
    void tablesAndTabsStayWhereTheyAre() throws Exception {
        byte[] file;
        try (XWPFDocument document = new XWPFDocument()) {
            run(document.createParagraph(), "附表如下。", false);
            document.createTable(1, 2).getRow(0).getCell(0).setText("收割机");
            XWPFParagraph paragraph = document.createParagraph();
            XWPFRun run = paragraph.createRun();
            run.setText("责任");
            run.addTab();
            run.setText("县农机局");
            file = bytes(document);
        }

        byte[] redline = Redline.of(List.of("附表如上。", "拖拉机", "责任\t县农业局"), "新.docx", file, AUTHOR, false);

        assertThat(Settled.accepted(redline)).containsExactly("附表如下。", "收割机", "责任\t县农机局");
        assertThat(Settled.rejected(redline)).containsExactly("附表如上。", "拖拉机", "责任\t县农业局");
        assertThat(document(redline)).contains("<w:tbl>");
    }

    /** Pictures, notes, breaks and signs are no words: they stand where they stood, whatever is changed around them. */
    @Test
    void whatRunsHoldBesidesWordsStays() throws Exception {
        String inside = "<w:br/><w:noBreakHyphen/><w:sym w:font=\"Wingdings\" w:char=\"F0FC\"/>"
                + "<w:footnoteReference w:id=\"1\"/><w:drawing/>";
        byte[] plain = word("标题", "投资6.1亿元，增长三成，全市第一。", "最后一段没有变。");
        byte[] mixed = edited(
                plain,
                xml -> xml.replace(
                        "投资6.1亿元，增长三成", "投资" + "</w:t>" + inside + "<w:t>6.1亿元</w:t>" + inside + "<w:t>，增长三成"));

        for (String old : List.of("投资5.9亿元，增长三成，全市第一。", "投6.1亿元，增三成，全市。", "另外一句毫不相干的老话放在这里。")) {
            byte[] redline = Redline.of(List.of("标题", old, "最后一段没有变。"), "新.docx", mixed, AUTHOR, false);
            String xml = document(redline);

            for (String element : List.of("w:br", "w:noBreakHyphen", "w:sym", "w:footnoteReference", "w:drawing")) {
                assertThat(all(xml, "(<" + element + "[ />])"))
                        .as(element + " " + old)
                        .hasSize(2);
            }
            assertThat(Settled.accepted(redline)).containsExactly("标题", "投资6.1亿元，增长三成，全市第一。", "最后一段没有变。");
            assertThat(Settled.rejected(redline)).containsExactly("标题", old, "最后一段没有变。");
        }
    }

    /** The last words stand in a table: what came behind them is put back behind the table. */
    @Test
    void whatIsGoneBehindATableIsPutBackBehindIt() throws Exception {
        byte[] file;
        try (XWPFDocument document = new XWPFDocument()) {
            run(document.createParagraph(), "附表如下。", false);
            document.createTable(1, 1).getRow(0).getCell(0).setText("收割机");
            file = bytes(document);
        }

        byte[] redline = Redline.of(List.of("附表如下。", "收割机", "谢谢大家！"), "新.docx", file, AUTHOR, false);

        assertThat(Settled.accepted(redline)).containsExactly("附表如下。", "收割机");
        assertThat(Settled.rejected(redline)).containsExactly("附表如下。", "收割机", "谢谢大家！");
        assertThat(document(redline).indexOf("谢谢大家！"))
                .isGreaterThan(document(redline).indexOf("</w:tbl>"));
    }

    @Test
    void changesThatAreTrackedAlreadyAreRefusedOrAccepted() throws Exception {
        byte[] once = Redline.of(
                List.of("甲乙丙丁。", "这一段要删去的。", "最后一段。"), "新.docx", word("甲乙丙戊。", "最后一段。", "又加了一段。"), AUTHOR, false);

        assertThatThrownBy(() -> Redline.of(List.of("甲。"), "新.docx", once, AUTHOR, false))
                .isInstanceOfSatisfying(
                        DiagnosticException.class,
                        refused ->
                                assertThat(refused.diagnostics().get(0).code()).isEqualTo("REDLINE-001"));
        assertThatThrownBy(() -> Redline.paragraphs("旧.docx", once, false)).isInstanceOf(DiagnosticException.class);
        assertThat(Redline.paragraphs("旧.docx", once, true)).contains(List.of("甲乙丙戊。", "最后一段。", "又加了一段。"));
        byte[] again = Redline.of(List.of("甲乙丙。"), "新.docx", once, AUTHOR, true);
        assertThat(Settled.accepted(again)).containsExactly("甲乙丙戊。", "最后一段。", "又加了一段。");
        assertThat(Settled.rejected(again)).containsExactly("甲乙丙。");
    }

    @Test
    void whatIsNoWordFileIsNone() {
        assertThat(Redline.paragraphs("坏.docx", new byte[] {'P', 'K', 3, 4}, false))
                .isEmpty();
        assertThat(Redline.paragraphs("空.docx", new byte[0], false)).isEmpty();
    }

    @Test
    void factsComeFirst() {
        ChangeList changes = ChangeList.between(
                List.of("全年完成投资5.9亿元，成效明显。", "十月底前完成。", "老话。", "这一段不变，放在这里垫底。"),
                List.of("全年完成投资6.1亿元，成效显著。", "十一月底前完成。", "这一段不变，放在这里垫底。", "另起一段说点别的事情。"));

        assertThat(changes.facts())
                .extracting(ChangeList.Entry::paragraph, ChangeList.Entry::old, ChangeList.Entry::changed)
                .contains(tuple(1, "5.9亿", "6.1亿"));
        assertThat(changes.wordings()).extracting(ChangeList.Entry::old).contains("明");
        assertThat(changes.removed()).extracting(ChangeList.Entry::old).containsExactly("老话。");
        assertThat(changes.added()).extracting(ChangeList.Entry::changed).containsExactly("另起一段说点别的事情。");
    }

    @ParameterizedTest
    @CsvSource({
        "八月底前完成护岸加固。, 九月底前完成护岸加固。",
        "三月上旬开工。, 三月中旬开工。",
        "这件事由镇水利站负责，抓紧办好。, 这件事由镇渔政站负责，抓紧办好。",
        "县农业农村局要备足柴油。, 县应急管理局要备足柴油。",
        "韩海生同志通报了情况。, 韩海平同志通报了情况。",
        "全镇十二个村都通了水。, 全镇十三个村都通了水。",
        "镇党委书记　韩海生, 镇党委书记　孙大海",
    })
    void aChangedDateOwnerOrNameIsAFact(String old, String changed) {
        assertThat(ChangeList.between(List.of(old), List.of(changed)).facts()).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "大家要抓紧办好，不能拖。, 大家要尽快办好，不能拖。",
        "一要抓好落实，成效明显。, 一要抓好落实，成效显著。",
        "渔港面貌一新。, 渔港变了样。",
    })
    void anotherWordIsNone(String old, String changed) {
        assertThat(ChangeList.between(List.of(old), List.of(changed)).facts()).isEmpty();
    }

    private static void run(XWPFParagraph paragraph, String text, boolean bold) {
        XWPFRun run = paragraph.createRun();
        run.setText(text);
        run.setBold(bold);
    }

    private static byte[] word(String... paragraphs) {
        return RedlineLawTest.word(List.of(paragraphs));
    }

    private static byte[] bytes(XWPFDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.write(out);
        return out.toByteArray();
    }

    static byte[] edited(byte[] docx, UnaryOperator<String> edit) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(docx));
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                byte[] part = in.readAllBytes();
                out.write(
                        entry.getName().equals("word/document.xml")
                                ? edit.apply(new String(part, StandardCharsets.UTF_8))
                                        .getBytes(StandardCharsets.UTF_8)
                                : part);
            }
        }
        return bytes.toByteArray();
    }

    static String document(byte[] docx) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals("word/document.xml")) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new AssertionError("no document.xml");
    }

    private static List<String> all(String text, String pattern) {
        Matcher matcher = Pattern.compile(pattern, Pattern.DOTALL).matcher(text);
        return matcher.results().map(found -> found.group(1)).toList();
    }
}
