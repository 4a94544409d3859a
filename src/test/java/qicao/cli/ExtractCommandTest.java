package qicao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import qicao.cli.Cli.Result;

final class ExtractCommandTest {
    private static final Path SAMPLE = Path.of("samples", "01-工作会议.txt");

    @TempDir
    Path folder;

    @Test
    void lastYearsSpeechBecomesAFillInThatGivesItBack() throws IOException {
        Files.copy(SAMPLE, folder.resolve("去年.txt"));

        Result extracted = new Cli(folder).run("extract", "去年.txt", "-o", "今年.yaml");
        Result rendered = new Cli(folder).run("render", "今年.yaml", "-o", "今年.txt");

        assertThat(extracted.exit()).as(extracted.err()).isZero();
        assertThat(new Cli(folder).run("check", "今年.yaml").exit()).isZero();
        assertThat(rendered.exit()).as(rendered.err()).isZero();
        assertThat(folder.resolve("今年.txt")).hasSameTextualContentAs(SAMPLE);
    }

    @Test
    void anExistingFillInIsKeptUnlessForced() throws IOException {
        Files.copy(SAMPLE, folder.resolve("去年.txt"));
        Files.writeString(folder.resolve("今年.yaml"), "填好了");

        Result kept = new Cli(folder).run("extract", "去年.txt", "-o", "今年.yaml");
        assertThat(kept.exit()).isEqualTo(3);
        assertThat(folder.resolve("今年.yaml")).hasContent("填好了");

        assertThat(new Cli(folder)
                        .run("extract", "去年.txt", "-o", "今年.yaml", "--force")
                        .exit())
                .isZero();
        assertThat(folder.resolve("今年.yaml")).content().contains("结构: [段落]");
    }

    @Test
    void theSpeechItselfIsNeverReplaced() throws IOException {
        Files.copy(SAMPLE, folder.resolve("去年.txt"));

        assertThat(new Cli(folder)
                        .run("extract", "去年.txt", "-o", "去年.txt", "--force")
                        .exit())
                .isEqualTo(3);
        assertThat(folder.resolve("去年.txt")).hasSameTextualContentAs(SAMPLE);
    }

    @Test
    void standardInputIsReadAndTheFillInPrinted() throws IOException {
        Result result = new Cli(folder).in(Files.readString(SAMPLE)).run("extract", "-", "--blank");

        assertThat(result.exit()).isZero();
        assertThat(result.out()).contains("会议类型: 工作会议", "【待补：数】");
    }

    @Test
    void aFileWithoutSpeechIsSaidSo() throws IOException {
        Files.writeString(folder.resolve("便条.txt"), "明天交水费。");

        Result result = new Cli(folder).run("extract", "便条.txt");
        assertThat(result.exit()).isEqualTo(1);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).startsWith("便条.txt: [EXTRACT-003]");
    }

    @Test
    void aFileThatIsNamedCanBeForcedToBeASpeech() throws IOException {
        Files.writeString(folder.resolve("便条.txt"), "明天交水费。");

        Result result = new Cli(folder).run("extract", "便条.txt", "--as", "speech");
        assertThat(result.exit()).isZero();
        assertThat(result.out()).contains("明天交水费。");
    }

    @Test
    void whatIsLeftOutIsToldWithItsLine() throws IOException {
        Files.writeString(folder.resolve("网页.txt"), Files.readString(SAMPLE) + "\n【打印本页】\n日期：2026年4月2日\n");

        Result result = new Cli(folder).run("extract", "网页.txt");
        long line = Files.readString(SAMPLE).lines().count() + 2;
        assertThat(result.err()).contains("网页.txt:" + line + ": [EXTRACT-006]", "【打印本页】", "删去网页按钮");
        assertThat(result.out()).contains("日期：2026年4月2日");
    }

    @Test
    void aTableIsToldOnce() throws IOException {
        try (XWPFDocument document = new XWPFDocument();
                OutputStream out = Files.newOutputStream(folder.resolve("表.docx"))) {
            XWPFTable table = document.createTable(2, 2);
            List<List<String>> rows = List.of(List.of("水库", "容量"), List.of("北湾", "900"));
            for (int row = 0; row < 2; row++) {
                for (int cell = 0; cell < 2; cell++) {
                    table.getRow(row).getCell(cell).setText(rows.get(row).get(cell));
                }
            }
            document.createParagraph().createRun().setText("渠要修在水来之前。");
            document.write(out);
        }

        Result result = new Cli(folder).run("extract", "表.docx", "--as", "speech");
        assertThat(result.exit()).isZero();
        assertThat(result.err()).containsOnlyOnce("EXTRACT-007").contains("2 行");
        assertThat(result.out()).contains("水库　容量", "北湾　900");
    }

    @Test
    void ofSeveralSpeechesTheFirstIsTaken() throws IOException {
        Files.writeString(
                folder.resolve("合集.txt"),
                Files.readString(SAMPLE) + Files.readString(Path.of("samples", "07-机关干部会.txt")));

        Result result = new Cli(folder).run("extract", "合集.txt");
        assertThat(result.exit()).isZero();
        assertThat(result.out()).contains("名称: 全市农业农村工作会议").doesNotContain("市财政局全体干部会");
        assertThat(result.err())
                .startsWith("合集.txt:1: [EXTRACT-004] 文件里有 2 篇讲话")
                .contains("1（第 1 行）", "；2（第 ");

        Result second = new Cli(folder).run("extract", "合集.txt", "--speech", "2");
        assertThat(second.exit()).isZero();
        assertThat(second.out()).contains("市财政局全体干部会");
        assertThat(second.err()).doesNotContain("EXTRACT-004");
    }

    @Test
    void aSpeechThatIsNotThereIsSaidSo() throws IOException {
        Files.copy(SAMPLE, folder.resolve("去年.txt"));

        for (String number : new String[] {"0", "2", "-1"}) {
            Result result = new Cli(folder).run("extract", "去年.txt", "--speech=" + number);
            assertThat(result.exit()).isEqualTo(1);
            assertThat(result.out()).isEmpty();
            assertThat(result.err()).startsWith("去年.txt: [EXTRACT-005] 文件里没有第 " + number + " 篇讲话，一共 1 篇：1（第 1 行）");
        }
    }

    @Test
    void aMissingFileIsAFinding() {
        Result result = new Cli(folder).run("extract", "没有.txt");

        assertThat(result.exit()).isEqualTo(1);
        assertThat(result.err()).contains("CORPUS-001");
    }
}
