package qicao.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import qicao.cli.Cli.Result;

final class RedlineCommandTest {
    private static final List<String> OLD =
            List.of("在秋收会上的讲话", "同志们：", "今年收了12万亩，进度过半。", "一、抓好收割", "抢晴天，快收快烘。", "要防火。", "谢谢大家！");
    private static final List<String> NEW =
            List.of("在秋收会上的讲话", "同志们：", "今年收了13万亩，进度过半。", "一、抓好收割", "抢晴天，快收快烘快入库。", "还有三天就下雨了。", "谢谢大家！");

    @TempDir
    Path folder;

    @BeforeEach
    void versions() throws IOException {
        Files.write(folder.resolve("一稿.txt"), OLD);
        Files.write(folder.resolve("二稿.txt"), NEW);
    }

    @Test
    void twoVersionsBecomeAFileAndTheFactsAreTold() {
        Result redline = run("redline", "一稿.txt", "二稿.txt", "-o", "花脸稿.docx");

        assertThat(redline.exit()).as(redline.err()).isZero();
        assertThat(redline.out())
                .contains("口径　第 3 段：今年收了【12万→13万】亩", "已写出：花脸稿.docx")
                .doesNotContain("措辞　");
        assertThat(folder.resolve("花脸稿.docx")).exists();
    }

    @Test
    void theSummaryListsAllAndNeedsNoFile() {
        Result summary = run("redline", "一稿.txt", "二稿.txt", "--summary");

        assertThat(summary.exit()).isZero();
        assertThat(summary.out()).contains("措辞　第 5 段", "新增　第 6 段：还有三天就下雨了。", "删去　原第 6 段：要防火。");
    }

    @Test
    void jsonListsEveryChange() {
        Result json = run("redline", "一稿.txt", "二稿.txt", "--json");

        assertThat(json.out()).contains("\"facts\"", "\"old\": \"12万\"", "\"new\": \"13万\"", "\"moved\"");
    }

    @Test
    void whatOfTheOldFileIsNotTakenOverIsSaid() throws IOException {
        try (XWPFDocument word = new XWPFDocument()) {
            OLD.forEach(line -> word.createParagraph().createRun().setText(line));
            word.createTable(1, 1).getRow(0).getCell(0).setText("村名");
            try (OutputStream out = Files.newOutputStream(folder.resolve("一稿.docx"))) {
                word.write(out);
            }
        }
        Result redline = run("redline", "一稿.docx", "二稿.txt", "-o", "花脸稿.docx");

        assertThat(redline.exit()).as(redline.err()).isZero();
        assertThat(redline.err()).contains("[REDLINE-004] 旧稿里有 1 个表格、0 处图片", "[REDLINE-005]");
        assertThat(run("redline", "一稿.txt", "二稿.txt", "-o", "乙.docx").err()).doesNotContain("REDLINE-00");
    }

    @Test
    void aRedlineIsRefusedAsAVersionUnlessAccepted() {
        assertThat(run("redline", "一稿.txt", "二稿.txt", "-o", "花脸稿.docx").exit()).isZero();

        Result refused = run("redline", "一稿.txt", "花脸稿.docx", "-o", "再.docx");
        Result accepted = run("redline", "二稿.txt", "花脸稿.docx", "--summary", "--accept");

        assertThat(refused.exit()).isEqualTo(1);
        assertThat(refused.err()).contains("[REDLINE-001]");
        assertThat(accepted.out()).contains("口径改动 0 处，措辞 0 处；新增 0 段，删去 0 段，移动 0 段。");
    }

    @Test
    void revisingTakesARedlineForTheNewVersion() throws IOException {
        Files.writeString(folder.resolve("秋收.yaml"), "会议类型: 工作会议\n会议: {名称: 秋收会}\n任务: [{题: 抓好收割, 内容: 收完12万亩}]\n");
        assertThat(run("render", "秋收.yaml", "-o", "稿.txt").exit()).isZero();
        Files.writeString(
                folder.resolve("改.txt"),
                Files.readString(folder.resolve("稿.txt")).replace("12万亩", "13万亩"));
        assertThat(run("redline", "稿.txt", "改.txt", "-o", "花脸稿.docx").exit()).isZero();

        assertThat(run("revise", "秋收.yaml", "花脸稿.docx").exit()).isZero();
        assertThat(folder.resolve("秋收.2.yaml")).content().contains("收完13万亩").doesNotContain("定句");
    }

    @Test
    void whatCannotBeDoneIsSaid() throws IOException {
        Files.writeString(folder.resolve("空.txt"), "\n");

        assertThat(run("redline", "一稿.txt", "二稿.txt").err()).contains("[REDLINE-002]");
        assertThat(run("redline", "一稿.txt", "二稿.txt").exit()).isEqualTo(2);
        assertThat(run("redline", "一稿.txt", "二稿.txt", "-o", "x.docx", "--date", "明天")
                        .err())
                .contains("[REDLINE-003]");
        assertThat(run("redline", "一稿.txt", "空.txt", "--summary").exit()).isEqualTo(1);
        assertThat(run("redline", "一稿.txt", "没有.txt", "--summary").exit()).isEqualTo(1);
        assertThat(run("redline", "一稿.txt", "二稿.txt", "-o", "二稿.txt", "--force").exit())
                .isEqualTo(3);
    }

    @Test
    void aDayThatThereIsNotIsRefusedAndAnAuthorIsPrintable() throws IOException {
        for (String day : List.of("2026-02-31", "2026-13-01", "20260706", "2026-7-6", "+12026-07-06")) {
            Result refused = run("redline", "一稿.txt", "二稿.txt", "-o", "x.docx", "--date", day);
            assertThat(refused.exit()).as(day).isEqualTo(2);
            assertThat(refused.err()).contains("[REDLINE-003]");
        }
        Result made =
                run("redline", "一稿.txt", "二稿.txt", "-o", "x.docx", "--author", "周\u0007明远", "--date", "2026-07-06");

        assertThat(made.exit()).as(made.err()).isZero();
        assertThat(run("outline", "x.docx").exit()).isZero();
    }

    @Test
    void theSameVersionsGiveTheSameBytes() throws IOException {
        run("redline", "一稿.txt", "二稿.txt", "-o", "甲.docx");
        run("redline", "一稿.txt", "二稿.txt", "-o", "乙.docx");

        assertThat(folder.resolve("甲.docx")).hasSameBinaryContentAs(folder.resolve("乙.docx"));
    }

    /** LibreOffice accepts and rejects all changes by a macro. */
    @Test
    void anotherProgramAcceptsAndRejects() throws Exception {
        assumeTrue(isOnPath("soffice"), "skipped: LibreOffice (soffice) is not installed");
        assertThat(run("redline", "一稿.txt", "二稿.txt", "-o", "out.docx").exit()).isZero();
        office(
                "--convert-to",
                "pdf",
                "--outdir",
                folder.toString(),
                folder.resolve("out.docx").toString());
        Path library = folder.resolve("profile/user/basic/Standard");
        for (String name : List.of("script.xlb", "Changes.xba")) {
            Files.copy(
                    Path.of("src/test/resources/qicao/redline", name),
                    library.resolve(name),
                    StandardCopyOption.REPLACE_EXISTING);
        }

        assertThat(settled("Accept")).isEqualTo(NEW);
        assertThat(settled("Reject")).isEqualTo(OLD);
    }

    private List<String> settled(String what) throws Exception {
        Path text = folder.resolve(what + ".txt");
        office("macro:///Standard.Changes.Settle(\""
                + folder.resolve("out.docx").toUri() + "\",\"" + text.toUri() + "\",\".uno:" + what
                + "AllTrackedChanges\")");
        return Files.readString(text, StandardCharsets.UTF_8)
                .replace("\uFEFF", "")
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private void office(String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                "soffice", "-env:UserInstallation=" + folder.resolve("profile").toUri(), "--headless"));
        command.addAll(List.of(arguments));
        Process office = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("soffice.log").toFile())
                .start();
        assertThat(office.waitFor(5, TimeUnit.MINUTES)).isTrue();
    }

    private Result run(String... arguments) {
        return new Cli(folder).run(arguments);
    }

    private static boolean isOnPath(String program) {
        return Arrays.stream(System.getenv("PATH").split(File.pathSeparator, -1))
                .anyMatch(directory -> Files.isExecutable(Path.of(directory, program)));
    }
}
