package qicao.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import qicao.CpuLimit;
import qicao.diagnostic.Diagnostic;
import qicao.diagnostic.Language;
import qicao.diagnostic.MessageCatalog;

class CorpusReaderTest {
    private static final String TEXT = "春耕工作会议上的讲话\n" + Texts.speech("抢墒播种");

    @TempDir
    Path folder;

    private List<SourceText> read(String... inputs) {
        return new CorpusReader(ReadingLimits.defaults())
                .read(List.of(inputs).stream()
                        .map(input -> folder.resolve(input).toString())
                        .toList());
    }

    private SourceText readOne(String name, byte[] content) throws IOException {
        Files.write(folder.resolve(name), content);
        return read(name).get(0);
    }

    private static void assertWhole(SourceText text) {
        assertThat(text.diagnostics()).isEmpty();
        assertThat(text.speeches()).hasSize(1);
        assertThat(Texts.lines(text.speeches().get(0))).first().isEqualTo("同志们：");
        assertThat(Texts.lines(text.speeches().get(0))).last().isEqualTo(Texts.CLOSING);
    }

    private static void assertFinding(SourceText text, String code) {
        assertThat(text.diagnostics()).extracting(Diagnostic::code).containsExactly(code);
        for (Language language : Language.values()) {
            String message =
                    new MessageCatalog(language).line(text.diagnostics().get(0));
            assertThat(message).contains(code).doesNotContain("{0}");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "GBK", "UTF-16", "UTF-16LE", "UTF-16BE"})
    void textInEveryEncodingIsRead(String charset) throws IOException {
        assertWhole(readOne("稿.txt", TEXT.getBytes(Charset.forName(charset))));
    }

    @Test
    void aByteOrderMarkIsNoText() throws IOException {
        assertWhole(readOne("稿.txt", ("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void big5IsTold() throws IOException {
        String text = "各位同仁：\n今天召開春耕會議，主要任務是安排生產。我們要認真研究，積極推動，把工作做好，讓農民得到實惠。\n".repeat(5);
        SourceText read = readOne("稿.txt", text.getBytes(Charset.forName("Big5")));
        assertThat(read.speeches().get(0).lines()).anyMatch(line -> line.text().contains("積極推動"));
    }

    @Test
    void lineEndsOfAllSystemsCountAlike() throws IOException {
        for (String end : List.of("\n", "\r\n", "\r")) {
            SourceText text = readOne("稿.txt", TEXT.replace("\n", end).getBytes(StandardCharsets.UTF_8));
            assertThat(text.speeches().get(0).endLine()).isEqualTo(5);
        }
    }

    @Test
    void foldersGlobsAndArchivesAreSearched() throws IOException {
        Files.writeString(folder.resolve("甲.txt"), TEXT);
        Files.writeString(folder.resolve("乙.md"), "# 标题讲话\n" + Texts.speech("清淤固堤"));
        Files.writeString(folder.resolve("~$甲.docx"), "lock");
        Files.write(
                folder.resolve("丙.zip"),
                zip(Charset.forName("GBK"), "讲话/丁.txt", Texts.speech("植树造林").getBytes(StandardCharsets.UTF_8)));
        assertThat(read(""))
                .extracting(text -> Path.of(text.path()).getFileName().toString())
                .containsExactly("丁.txt", "乙.md", "甲.txt");
        assertThat(read("*.txt")).hasSize(1);
    }

    @Test
    void duplicatesAreFoundAcrossFilesAndTheBetterCopyKept() throws IOException {
        Files.writeString(folder.resolve("1.txt"), TEXT.substring(0, TEXT.length() - 20));
        Files.writeString(folder.resolve("2.txt"), TEXT);
        Files.writeString(folder.resolve("3.txt"), "各位代表：\n现在向大会报告工作。" + "修桥补路要算大账，也要算细账。".repeat(20));
        List<Speech> speeches =
                read("").stream().map(text -> text.speeches().get(0)).toList();
        assertThat(speeches)
                .extracting(Speech::kind)
                .containsExactly(Speech.Kind.DUPLICATE, Speech.Kind.SPEECH, Speech.Kind.SPEECH);
        assertThat(speeches.get(0).duplicateOf())
                .contains(new Speech.Reference(folder.resolve("2.txt").toString(), 1));
    }

    @Test
    void streamingGivesTheSame() throws IOException {
        Files.writeString(folder.resolve("1.txt"), TEXT);
        Files.writeString(folder.resolve("2.txt"), TEXT);
        List<SourceText> streamed = new ArrayList<>();
        new CorpusReader(ReadingLimits.defaults()).read(List.of(folder.toString()), streamed::add);
        assertThat(streamed).isEqualTo(read(""));
    }

    @Test
    void automaticNumbersOfWordAreResolved() throws IOException {
        assertThat(Texts.lines(readOne("稿.docx", numbered()).speeches().get(0)))
                .contains("一、抓好备耕", "二、抓好防汛", "（一）清淤", "三、加强领导");
    }

    @Test
    void trackedChangesCountAsAcceptedAndTextBoxesAsText() throws IOException {
        byte[] docx = docx("<w:p><w:r><w:t>同志们：</w:t></w:r></w:p><w:p><w:ins><w:r><w:t>" + Texts.OPENING
                + "</w:t></w:r></w:ins><w:del><w:r><w:delText>删掉的话。</w:delText></w:r></w:del></w:p>"
                + "<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>隐藏的话。</w:t></w:r><w:r><mc:AlternateContent xmlns:mc=\"m\"><mc:Choice><w:txbxContent><w:p><w:r><w:t>框里的话在这里。</w:t></w:r></w:p></w:txbxContent></mc:Choice>"
                + "<mc:Fallback><w:txbxContent><w:p><w:r><w:t>框里的话在这里。</w:t></w:r></w:p></w:txbxContent></mc:Fallback></mc:AlternateContent></w:r><w:r><w:t>"
                + Texts.BODY + "</w:t></w:r></w:p>"
                + "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>指标</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>数值</w:t></w:r></w:p></w:tc></w:tr></w:tbl><w:p><w:r><w:t>"
                + Texts.CLOSING + "</w:t></w:r></w:p>");
        Speech speech = readOne("稿.docx", docx).speeches().get(0);
        assertThat(Texts.lines(speech))
                .containsExactly("同志们：", Texts.OPENING, "框里的话在这里。", Texts.BODY, "指标", "数值", Texts.CLOSING);
        assertThat(speech.lines()).extracting(Line::number).containsExactly(1, 2, 3, 3, 4, 5, 6);
    }

    @Test
    void aTitleThatIsBrokenInsideItsParagraphIsOne() throws IOException {
        for (String style : List.of("", "<w:pPr><w:pStyle w:val=\"Title\"/></w:pPr>")) {
            byte[] docx = docx("<w:p>" + style
                    + "<w:r><w:t>在全县春耕备耕工作</w:t><w:br/><w:t>会议上的讲话</w:t><w:br/><w:t>（2026年3月6日）</w:t></w:r></w:p>"
                    + Texts.speech("抢墒播种")
                            .lines()
                            .map(line -> "<w:p><w:r><w:t>" + line + "</w:t></w:r></w:p>")
                            .collect(Collectors.joining()));

            Speech speech = readOne("稿.docx", docx).speeches().get(0);
            assertThat(speech.title()).contains("在全县春耕备耕工作会议上的讲话");
            assertThat(Texts.lines(speech)).startsWith("（2026年3月6日）", "同志们：");
        }
    }

    @Test
    void aHeadingThatIsBrokenInsideItsParagraphIsOneAndParagraphsAreNot() throws IOException {
        byte[] docx = docx("<w:p><w:r><w:t>同志们：</w:t></w:r></w:p><w:p><w:r><w:t>" + Texts.OPENING
                + "</w:t></w:r></w:p><w:p><w:r><w:t>一、抢墒播种，</w:t><w:br/><w:t>不误农时</w:t></w:r></w:p><w:p><w:r><w:t>"
                + Texts.BODY + "</w:t><w:br/><w:t>" + Texts.CLOSING + "</w:t></w:r></w:p>");

        assertThat(Texts.lines(readOne("稿.docx", docx).speeches().get(0)))
                .containsExactly("同志们：", Texts.OPENING, "一、抢墒播种，不误农时", Texts.BODY, Texts.CLOSING);
    }

    @Test
    void aNewWordFileUnderAnOldNameIsRead() throws IOException {
        assertThat(readOne("稿.doc", numbered()).speeches()).hasSize(1);
    }

    @Test
    void aWebPageGivesItsMainText() throws IOException {
        String page =
                "<html><head><meta charset=gb2312><title>县政府网</title></head><body><div class='nav'><a href=x>首页</a><a href=y>新闻</a></div><h1>春耕工作会议上的讲话</h1>"
                        + "<div id=content><p>同志们：</p><p>&emsp;&emsp;" + Texts.OPENING + "</p><p>" + Texts.BODY + "<br>"
                        + Texts.CLOSING
                        + "</p></div><div class=footer>版权所有</div><script>var a='坏'</script></body></html>";
        SourceText text = readOne("稿.html", page.getBytes(Charset.forName("GB18030")));
        assertThat(text.speeches().get(0).title()).contains("春耕工作会议上的讲话");
        assertThat(Texts.lines(text.speeches().get(0)))
                .containsExactly("同志们：", Texts.OPENING, Texts.BODY, Texts.CLOSING);
    }

    @Test
    void whatCannotBeReadIsAFindingAndTheRestGoesOn() throws IOException {
        Files.writeString(folder.resolve("好.txt"), TEXT);
        Files.write(folder.resolve("坏.docx"), "no zip".getBytes(StandardCharsets.UTF_8));
        List<SourceText> texts = read("没有.txt", "坏.docx", "好.txt");
        assertFinding(texts.get(0), "CORPUS-001");
        assertFinding(texts.get(1), "CORPUS-006");
        assertWhole(texts.get(2));
    }

    @Test
    void everyOtherFindingHasItsCause() throws IOException {
        assertFinding(readOne("表.pdf", new byte[10]), "CORPUS-003");
        byte[] noise = new byte[4000];
        new Random(1).nextBytes(noise);
        noise[0] = 0;
        assertFinding(readOne("乱.txt", noise), "CORPUS-005");
        assertFinding(readOne("空.txt", new byte[0]), "CORPUS-009");
        assertFinding(readOne("坏.zip", noise), "CORPUS-011");
        assertFinding(read("*.none").get(0), "CORPUS-010");
        assertFinding(readOne("弹.zip", zip(StandardCharsets.UTF_8, "弹.txt", new byte[40 << 20])), "CORPUS-008");
        Files.writeString(folder.resolve("大.txt"), TEXT);
        ReadingLimits small = new ReadingLimits(10, 10, 1, 10);
        assertFinding(
                new CorpusReader(small)
                        .read(List.of(folder.resolve("大.txt").toString()))
                        .get(0),
                "CORPUS-004");
    }

    @Test
    void entitiesDoNotExpand() throws IOException {
        String bomb =
                "<?xml version=\"1.0\"?><!DOCTYPE d [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;\">]>";
        byte[] docx = zip(
                StandardCharsets.UTF_8,
                "word/document.xml",
                (bomb + "<d><p><t>&b;&b;</t></p></d>").getBytes(StandardCharsets.UTF_8));
        assertThat(readOne("弹.docx", docx).speeches())
                .allSatisfy(speech -> assertThat(speech.lines()).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "各级各部门要切实加强领导，",
                "各 级  ",
                "—",
                "**a",
                "<a ",
                "[a](",
                "(",
                "12 ",
                "&",
                "> ",
                "#",
                "\"",
                "一、要加强领导\n",
                "同志们：\n",
                "工作会议上的讲话\n",
                "各位代表代表代表："
            })
    void hostileTextEndsInSeconds(String piece) throws Exception {
        String text = piece.repeat(2_000_000 / piece.length());
        CpuLimit.ofSeconds(30).run(() -> Texts.read(text));
    }

    @Test
    void mutatedFilesEndInTextOrAFinding() throws IOException {
        byte[] docx = numbered();
        Random random = new Random(20260701);
        for (int i = 0; i < 300; i++) {
            byte[] mutant = docx.clone();
            for (int j = 0; j < 5; j++) {
                mutant[random.nextInt(mutant.length)] = (byte) random.nextInt(256);
            }
            for (String name : List.of("变.docx", "变.doc", "变.txt", "变.html", "变.zip")) {
                Files.write(folder.resolve(name), mutant);
            }
            assertThat(read("变.docx", "变.doc", "变.txt", "变.html", "变.zip"))
                    .as("mutant %d", i)
                    .allSatisfy(text -> assertThat(text.speeches().isEmpty()
                                    && text.diagnostics().isEmpty())
                            .isFalse());
        }
    }

    private static byte[] zip(Charset names, String name, byte[] content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out, names)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
            zip.closeEntry();
        }
        return out.toByteArray();
    }

    private static byte[] docx(String body) throws IOException {
        String document =
                "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>" + body
                        + "</w:body></w:document>";
        return zip(StandardCharsets.UTF_8, "word/document.xml", document.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] numbered() throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            var definition = org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum.Factory.newInstance();
            definition.setAbstractNumId(BigInteger.ZERO);
            level(definition, 0, "chineseCountingThousand", "%1、");
            level(definition, 1, "chineseCounting", "（%2）");
            BigInteger list = document.createNumbering()
                    .addNum(document.getNumbering()
                            .addAbstractNum(new org.apache.poi.xwpf.usermodel.XWPFAbstractNum(definition)));
            document.createParagraph().createRun().setText("同志们：");
            document.createParagraph().createRun().setText(Texts.OPENING);
            item(document, list, 0, "抓好备耕");
            item(document, list, 0, "抓好防汛");
            item(document, list, 1, "清淤");
            item(document, list, 0, "加强领导");
            document.createParagraph().createRun().setText(Texts.CLOSING);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            write(document, out);
            return out.toByteArray();
        }
    }

    private static void write(XWPFDocument document, OutputStream out) throws IOException {
        document.write(out);
    }

    private static void level(
            org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum definition,
            int level,
            String format,
            String text) {
        var added = definition.addNewLvl();
        added.setIlvl(BigInteger.valueOf(level));
        added.addNewStart().setVal(BigInteger.ONE);
        added.addNewNumFmt()
                .setVal(org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat.Enum.forString(format));
        added.addNewLvlText().setVal(text);
    }

    private static void item(XWPFDocument document, BigInteger list, int level, String text) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setNumID(list);
        paragraph.setNumILvl(BigInteger.valueOf(level));
        paragraph.createRun().setText(text);
    }
}
