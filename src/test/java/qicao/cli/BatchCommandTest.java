package qicao.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import qicao.cli.Cli.Result;

final class BatchCommandTest {
    @TempDir
    Path folder;

    @BeforeEach
    void writeFillIns() throws IOException {
        Files.createDirectories(folder.resolve("in/县区"));
        put("in/a.yaml", Samples.PROGRESS);
        put("in/b.yml", Samples.WITH_HOLE);
        put("in/县区/c.yaml", Samples.PROGRESS.replace("全市重点项目", "全县重点项目"));
        put("in/notes.txt", "not a fill-in");
    }

    @Test
    void everyFillInBelowAFolderIsDrafted() throws IOException {
        Result result = batch("in");

        assertThat(result.exit()).isZero();
        assertThat(result.out()).startsWith("共 3 份：写出 3 份，失败 0 份，跳过 0 份。\n写出的 3 份里，开头一句有 ");
        assertThat(names()).containsExactly(".qicao-manifest", "a.docx", "b.docx", "c.docx");
        assertThat(result.err()).startsWith("in/b.yml: [DRAFT-001]").hasLineCount(1);
    }

    @Test
    void aDraftIsTheOneThatRenderMakes() throws IOException {
        batch("in/a.yaml");
        new Cli(folder).run("render", "in/a.yaml", "-o", "one.docx");

        assertThat(folder.resolve("out/a.docx")).hasSameBinaryContentAs(folder.resolve("one.docx"));
    }

    @ParameterizedTest
    @CsvSource({"in/*.yaml, 1", "in/**.yaml, 2", "in/*.{yaml;yml}, 2", "*/?.y*ml, 2"})
    void aGlobIsUnderstoodWhereTheShellDoesNot(String glob, int count) throws IOException {
        assertThat(batch(glob.replace(';', ',')).exit()).isZero();
        assertThat(names()).hasSize(count + 1);
    }

    @ParameterizedTest
    @CsvSource({"没有.yaml, INPUT-001", "没有/*.yaml, BATCH-002", "in/*.csv, BATCH-002", "in/notes.txt, BATCH-015"})
    void anInputThatIsNotThereStopsNoOther(String missing, String code) throws IOException {
        Result result = batch(missing, "in/a.yaml");

        assertThat(result.exit()).isEqualTo(1);
        assertThat(result.err()).startsWith(missing + ": [" + code + "]");
        assertThat(result.out()).startsWith("共 2 份：写出 1 份，失败 1 份");
        assertThat(names()).contains("a.docx");
    }

    @Test
    void aBadFillInStopsNoOther() throws IOException {
        put("in/a.yaml", "会议类型: 联欢晚会");

        Result result = batch("in");

        assertThat(result.exit()).isEqualTo(1);
        assertThat(result.err()).startsWith("in/a.yaml:1:7: [FILL-013]").containsOnlyOnce("FILL-013");
        assertThat(names()).containsExactly(".qicao-manifest", "b.docx", "c.docx");
    }

    @Test
    void failFastStopsAtTheFirst() throws IOException {
        for (int i = 0; i < 200; i++) {
            put("in/d" + i + ".yaml", Samples.PROGRESS);
        }
        put("in/a.yaml", "");

        Result result = batch("in", "--fail-fast", "--jobs", "1");

        assertThat(result.exit()).isEqualTo(1);
        assertThat(result.err()).contains("in/a.yaml: [FILL-010]");
        assertThat(result.out()).startsWith("共 203 份：写出 0 份，失败 1 份，跳过 0 份。\n中途停止，还有 202 份没有做");
    }

    @Test
    void aFileNamedTwiceIsDraftedOnce() throws IOException {
        assertThat(batch("in/a.yaml", "in/*.yaml", "in").out()).startsWith("共 3 份：");
    }

    @Test
    void holesAreErrorsIfTheUserSaysSo() throws IOException {
        Result result = batch("in", "--strict");

        assertThat(result.exit()).isEqualTo(1);
        assertThat(result.err()).contains("in/b.yml: [RENDER-001]");
        assertThat(names()).containsExactly(".qicao-manifest", "a.docx", "c.docx");
    }

    @ParameterizedTest
    @CsvSource({"md, '# '", "txt, 在", "html, <!DOCTYPE html>"})
    void everyFormatOfRenderIsWritten(String format, String start) throws IOException {
        assertThat(batch("in/a.yaml", "--to", format).exit()).isZero();
        assertThat(folder.resolve("out/a." + format)).content().contains(start);

        Result again = batch("in/a.yaml", "--to", format);
        assertThat(again.exit()).isZero();
        assertThat(again.out()).startsWith("共 1 份：写出 1 份");
    }

    @Test
    void aStyleIsUsedForWordAndSaidToBeUselessElsewhere() throws IOException {
        put("版式.yaml", "正文: {字号: 小二}");
        batch("in/a.yaml");
        byte[] usual = Files.readAllBytes(folder.resolve("out/a.docx"));

        assertThat(batch("in/a.yaml", "--style", "版式.yaml").exit()).isZero();
        assertThat(Files.readAllBytes(folder.resolve("out/a.docx"))).isNotEqualTo(usual);
        assertThat(batch("in/a.yaml", "--style", "speech", "--to", "md").err()).contains("[RENDER-002]");
        assertThat(batch("in/a.yaml", "--style", "没有").err()).contains("[STYLE-001]");
    }

    @Test
    void templatesOfAFolderAreUsed() throws IOException {
        putTemplates();

        assertThat(batch("in/a.yaml", "--templates", "t").exit()).isZero();
        assertThat(batch("in/a.yaml", "--templates", "没有").err()).contains("没有: [INPUT-007]");
    }

    @Test
    void aSeedIsForAllAndElseEachHasItsOwn() throws IOException {
        put("in/a.yaml", Samples.PROGRESS);
        batch("in/a.yaml", "--seed", "7", "--to", "txt");
        String seven = Files.readString(folder.resolve("out/a.txt"));
        batch("in/a.yaml", "--seed", "8", "--to", "txt");

        assertThat(Files.readString(folder.resolve("out/a.txt"))).isNotEqualTo(seven);
    }

    @Test
    void namesComeFromTheFillInIfAskedFor() throws IOException {
        put("in/a.yaml", Samples.PROGRESS.replace("全市重点项目建设推进会", "“上半年/下半年”推进会?"));

        Result result = batch("in", "--name", "{会议.名称}-{date}");

        assertThat(result.exit()).isZero();
        assertThat(names())
                .containsExactly(
                        ".qicao-manifest",
                        "“上半年／下半年”推进会？-2026年7月6日.docx",
                        "全县重点项目建设推进会-2026年7月6日.docx",
                        "待补-2026年7月6日.docx");
    }

    @Test
    void equalNamesAreNumberedAndReported() throws IOException {
        Files.createDirectories(folder.resolve("in/乡镇"));
        put("in/乡镇/A.yaml", Samples.PROGRESS);

        Result result = batch("in", "--jobs", "4");

        assertThat(result.exit()).isZero();
        assertThat(result.err()).contains("in/乡镇/A.yaml: [BATCH-019] 名字“A”已经用了，这一份叫 A-2.docx。");
        assertThat(names()).contains("a.docx", "A-2.docx");
    }

    @ParameterizedTest
    @CsvSource({
        "--name {会议, BATCH-001",
        "--name 会议}, BATCH-001",
        "--name {会议.名字}, FILL-002",
        "--jobs 0, USAGE-019",
        "--jobs 9999, USAGE-019",
        "--jobs 二, USAGE-011",
        "--report r --csv r, USAGE-021",
        "-, USAGE-020"
    })
    void wrongUsageIsSaidBeforeAnythingIsWritten(String arguments, String code) {
        Result result = batch(("in " + arguments).split(" "));

        assertThat(result.exit()).isEqualTo(2);
        assertThat(result.err()).contains("[" + code + "]").hasLineCount(1);
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void theFolderMustBeNamed() {
        Result result = new Cli(folder).run("batch", "in");

        assertThat(result.exit()).isEqualTo(2);
        assertThat(result.err()).contains("[USAGE-008] --output");
    }

    @Test
    void reportsSayWhatBecameOfEachInput() throws IOException {
        put("in/0.yaml", "会议类型: 联欢晚会");
        Result result = batch("in", "--report", "r.json", "--csv", "r.csv");

        JsonNode report = new ObjectMapper().readTree(folder.resolve("r.json").toFile());
        assertThat(report.fieldNames())
                .toIterable()
                .containsExactly("started", "finished", "total", "succeeded", "failed", "skipped", "items");
        assertThat(report.get("total").asInt()).isEqualTo(4);
        assertThat(report.get("succeeded").asInt()).isEqualTo(3);
        assertThat(report.get("failed").asInt()).isEqualTo(1);
        JsonNode bad = report.get("items").get(0);
        assertThat(bad.get("input").asText()).isEqualTo("in/0.yaml");
        assertThat(bad.get("output").isNull()).isTrue();
        assertThat(bad.get("status").asText()).isEqualTo("failed");
        assertThat(bad.get("findings").get(0).get("code").asText()).isEqualTo("FILL-013");
        assertThat(bad.get("findings").get(0).get("line").asInt()).isEqualTo(1);
        JsonNode hole = report.get("items").get(2);
        assertThat(hole.get("output").asText()).isEqualTo("b.docx");
        assertThat(hole.get("holes").asInt()).isPositive();
        assertThat(hole.get("characters").asInt()).isGreaterThan(300);
        assertThat(hole.get("seconds").isNumber()).isTrue();

        String table = Files.readString(folder.resolve("r.csv"));
        assertThat(table).startsWith("\uFEFF输入,初稿,结果,待补,字数,说明\r\nin/0.yaml,,失败,0,0,in/0.yaml:1:7: [FILL-013]");
        assertThat(result.exit()).isEqualTo(1);
    }

    @Test
    void aReportOfOursIsReplacedAndAnEditedOneKept() throws IOException {
        assertThat(batch("in", "--csv", "r.csv").exit()).isZero();
        assertThat(batch("in", "--csv", "r.csv").exit()).isZero();
        Files.writeString(folder.resolve("r.csv"), "备注", StandardOpenOption.APPEND);

        Result result = batch("in", "--csv", "r.csv");

        assertThat(result.exit()).isEqualTo(3);
        assertThat(result.err()).startsWith("r.csv: [OUT-006]");
        assertThat(folder.resolve("r.csv")).content().endsWith("备注");
    }

    @Test
    void anInputIsNeverReplacedByAReport() throws IOException {
        assertThat(batch("in/a.yaml", "--report", "in/a.yaml", "--force").err()).contains("[OUT-005]");
    }

    @Test
    void aFormulaInAReportStaysAText() throws IOException {
        put("=1+2.yaml", Samples.PROGRESS);
        batch("=1+2.yaml", "--csv", "r.csv");

        assertThat(folder.resolve("r.csv")).content().contains("\r\n\" =1+2.yaml\"");
    }

    @Test
    void resumeMakesOnlyWhatIsNewOrChanged() throws IOException {
        batch("in");
        put("in/县区/c.yaml", Samples.PROGRESS);
        put("in/d.yaml", Samples.PROGRESS);
        Files.delete(folder.resolve("out/b.docx"));

        Result result = batch("in", "--resume", "--report", "r.json");

        assertThat(result.out()).startsWith("共 4 份：写出 3 份，失败 0 份，跳过 1 份。");
        JsonNode first = new ObjectMapper()
                .readTree(folder.resolve("r.json").toFile())
                .get("items")
                .get(0);
        assertThat(first.get("status").asText()).isEqualTo("skipped");
        assertThat(first.get("output").asText()).isEqualTo("a.docx");
        assertThat(first.get("characters").asInt()).isGreaterThan(300);
    }

    @ParameterizedTest
    @CsvSource({"--seed 5", "--style speech", "--strict", "--templates t", "--style 版式.yaml", "--lang en"})
    void anyOtherSettingMakesThemAnew(String option) throws IOException {
        put("版式.yaml", "正文: {字号: 小二}");
        putTemplates();
        batch("in/a.yaml");

        assertThat(batch(("in/a.yaml --resume " + option).split(" ")).out()).containsPattern("写出 1 份|1 written");
        assertThat(batch(("in/a.yaml --resume " + option).split(" ")).out()).containsPattern("跳过 1 份|1 skipped");
    }

    @Test
    void untouchedDraftsAreReplacedAndEditedOnesKept() throws IOException {
        batch("in");
        Files.write(folder.resolve("out/a.docx"), new byte[] {'x'}, StandardOpenOption.APPEND);
        byte[] edited = Files.readAllBytes(folder.resolve("out/a.docx"));

        Result result = batch("in");

        assertThat(result.exit()).isZero();
        assertThat(result.out()).startsWith("共 3 份：写出 2 份，失败 0 份，跳过 1 份。");
        assertThat(result.err()).startsWith("in/a.yaml: [BATCH-014] 初稿 a.docx 有人改过");
        assertThat(folder.resolve("out/a.docx")).hasBinaryContent(edited);
        assertThat(batch("in", "--resume").err()).contains("[BATCH-014]");

        assertThat(batch("in", "--force").out()).startsWith("共 3 份：写出 3 份");
        assertThat(folder.resolve("out/a.docx"))
                .content(StandardCharsets.ISO_8859_1)
                .doesNotEndWith("x");
    }

    @Test
    void aFileOfSomebodyElseIsKept() throws IOException {
        Files.createDirectories(folder.resolve("out"));
        put("out/a.docx", "somebody's");

        Result result = batch("in");

        assertThat(result.exit()).isEqualTo(3);
        assertThat(result.err()).startsWith("in/a.yaml: [BATCH-017]");
        assertThat(folder.resolve("out/a.docx")).hasContent("somebody's");
        assertThat(names()).contains("b.docx", "c.docx");
    }

    @Test
    void aFolderInTheWayIsNotReplaced() throws IOException {
        Files.createDirectories(folder.resolve("out/a.docx"));

        assertThat(batch("in/a.yaml").exit()).isEqualTo(3);
        assertThat(batch("in/a.yaml", "--force").err()).contains("[OUT-003]");
    }

    @Test
    void anOutputFolderThatIsAFileIsRefused() throws IOException {
        put("out", "x");

        Result result = batch("in");

        assertThat(result.exit()).isEqualTo(3);
        assertThat(result.err()).startsWith("out: [OUT-002]").hasLineCount(1);
    }

    @Test
    void anOutputFolderThatCannotBeWrittenIsSaidSo() {
        assumeTrue(Files.isDirectory(Path.of("/sys")), "no /sys here");

        Result result = new Cli(folder).run("batch", "in", "-o", "/sys/qicao");

        assertThat(result.exit()).isEqualTo(3);
        assertThat(result.err()).startsWith("/sys/qicao: [OUT-007]").hasLineCount(1);
    }

    @Test
    void twoBatchesDoNotShareAFolder() throws IOException {
        batch("in");
        try (FileChannel other = FileChannel.open(folder.resolve("out/.qicao-manifest"), StandardOpenOption.WRITE);
                FileLock lock = other.lock()) {
            Result result = batch("in");

            assertThat(lock.isValid()).isTrue();
            assertThat(result.exit()).isEqualTo(3);
            assertThat(result.err()).startsWith("out: [BATCH-012]").hasLineCount(1);
        }
    }

    @Test
    void leftoversOfAKilledRunAreClearedAway() throws IOException {
        Files.createDirectories(folder.resolve("out"));
        put("out/.qicao-12ab.tmp", "half a dr");
        batch("in/a.yaml");

        assertThat(names()).containsExactly(".qicao-manifest", "a.docx");
    }

    @Test
    void theNumberOfJobsChangesNothingButTheTime() throws IOException {
        for (int i = 0; i < 30; i++) {
            put("in/d" + i + ".yaml", i % 7 == 3 ? "会议类型: x" : Samples.PROGRESS.replace("36个", i + "个"));
        }
        Result one = batch("in", "--name", "{会议.名称}", "--jobs", "1");
        Map<String, byte[]> drafts = drafts();
        deleteOutput();
        Result four = batch("in", "--name", "{会议.名称}", "--jobs", "4");

        assertThat(four).isEqualTo(one);
        assertThat(drafts()).usingRecursiveComparison().isEqualTo(drafts);
    }

    @Test
    void aTableIsARowASpeech() throws IOException {
        put("base.yaml", Samples.PROGRESS);
        put("名册.csv", "会议.名称,日期,任务[1].题,（备注）\n甲会,2026年7月1日,,不读\n\n乙会,2026年2月30日,先干这件,\n");

        Result result = batch("名册.csv", "--fill", "base.yaml", "--to", "txt");

        assertThat(result.exit()).isZero();
        assertThat(result.err()).isEqualTo("名册.csv!B4: [FILL-017] 没有“2026年2月30日”这一天，请核对日期。初稿会照原样写。\n");
        assertThat(names()).containsExactly(".qicao-manifest", "名册-2.txt", "名册-4.txt");
        assertThat(folder.resolve("out/名册-2.txt"))
                .content()
                .contains("甲会", "加快前期工作")
                .doesNotContain("不读");
        assertThat(folder.resolve("out/名册-4.txt"))
                .content()
                .contains("乙会", "先干这件")
                .doesNotContain("加快前期工作");
    }

    @Test
    void findingsOfAWorkbookNameSheetRowAndColumn() throws IOException {
        put("base.yaml", Samples.PROGRESS);
        try (XSSFWorkbook book = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(folder.resolve("名册.xlsx"))) {
            book.createSheet("说明").createRow(0).createCell(0).setCellValue("填表说明");
            var sheet = book.createSheet("讲话");
            sheet.createRow(0).createCell(0).setCellValue("会议.名称");
            sheet.getRow(0).createCell(1).setCellValue("会议类型");
            sheet.createRow(1).createCell(0).setCellValue("甲会");
            sheet.createRow(2).createCell(1).setCellValue("联欢晚会");
            sheet.createRow(3).createCell(2).setCellValue("没有表头");
            sheet.createRow(4).createCell(0).setCellErrorValue((byte) 42);
            book.write(out);
        }

        Result result = batch("名册.xlsx", "--fill", "base.yaml");

        assertThat(result.exit()).isEqualTo(1);
        assertThat(result.err().lines())
                .anyMatch(line -> line.startsWith("名册.xlsx!说明:1: [BATCH-005]"))
                .anyMatch(line -> line.startsWith("名册.xlsx!讲话!B3: [FILL-013]"))
                .anyMatch(line -> line.startsWith("名册.xlsx!讲话!C4: [BATCH-008]"))
                .anyMatch(line -> line.startsWith("名册.xlsx!讲话!A5: [BATCH-011] 这一格是表格程序的错误值 #N/A"));
        assertThat(names()).containsExactly(".qicao-manifest", "名册-2.docx");
    }

    @ParameterizedTest
    @CsvSource({
        "'会议.名称,会议.名字\n1,2\n', '表.csv!B1: [FILL-002]'",
        "'会议.名称,meeting.name\n1,2\n', '表.csv!B1: [BATCH-007] 列“meeting.name”重复：A 列'",
        "'姓甚,名谁\n1,2\n', '表.csv: [BATCH-006]'",
        "'', '表.csv: [BATCH-006]'",
        "'会议.名称,日期\n1,\"2', '表.csv:2: [BATCH-009]'"
    })
    void aTableThatCannotBeUsedIsExplained(String table, String message) throws IOException {
        put("表.csv", table);

        Result result = batch("表.csv", "in/a.yaml");

        assertThat(result.exit()).isEqualTo(1);
        assertThat(result.err()).startsWith(message);
        assertThat(names()).containsExactly(".qicao-manifest", "a.docx");
    }

    @Test
    void rowsWithoutATypeDoNotEachListAllTypes() throws IOException {
        put("表.csv", "会议类型,会议.名称\n,甲会\n推进会,乙会\n,丙会\n");

        Result result = batch("表.csv");

        assertThat(result.exit()).isEqualTo(1);
        assertThat(result.err().lines().filter(line -> line.contains("[FILL-012]")))
                .hasSize(2)
                .allSatisfy(line -> assertThat(line)
                        .hasSizeLessThan(120)
                        .contains("“会议类型”一列", "qicao types")
                        .doesNotContain("座谈会"));
    }

    @Test
    void aBaseWithoutATableIsPointedOut() throws IOException {
        put("base.yaml", Samples.PROGRESS);

        assertThat(batch("in/a.yaml", "--fill", "base.yaml").err()).contains("[BATCH-020]");
        assertThat(batch("in/a.yaml", "--fill", "没有.yaml").err()).contains("没有.yaml: [INPUT-001]");
    }

    @Test
    void aTableOfAChineseExcelIsRead() throws IOException {
        put("base.yaml", Samples.PROGRESS);
        Files.write(folder.resolve("表.csv"), "会议.名称;地点\n甲会;县礼堂\n".getBytes(Charset.forName("GB18030")));

        assertThat(batch("表.csv", "--fill", "base.yaml", "--name", "{会议.名称}").exit())
                .isZero();
        assertThat(names()).contains("甲会.docx");
    }

    @Test
    void progressIsShownOnATerminalAndTakenAway() throws IOException {
        for (int i = 0; i < 100; i++) {
            put("in/d" + i + ".yaml", Samples.PROGRESS);
        }

        String onTerminal =
                new Cli(folder).onTerminal().run("batch", "in", "-o", "out").err();

        assertThat(batch("in").err()).doesNotContain("\r");
        if (onTerminal.contains("\r")) {
            assertThat(onTerminal)
                    .containsPattern("\r[█░]{24} \\d+/103　每秒 \\d+ 份　约剩 ")
                    .endsWith("\r");
        }
    }

    @Test
    void whatDraftsShareIsTold() throws IOException {
        Files.createDirectory(folder.resolve("同名"));
        for (String name : List.of("a", "b", "c")) {
            put("同名/" + name + ".yaml", Samples.PROGRESS);
        }

        assertThat(batch("同名").out())
                .contains("写出的 3 份里，开头一句有 1 种写法")
                .containsPattern("3 份开头相同（.*….*）：a.docx、b.docx、c.docx")
                .contains("份有同一个标题（");
    }

    @Test
    void everyWordIsThereInEnglish() {
        Result result = batch("in", "--lang", "en");

        assertThat(result.out()).startsWith("3 inputs: 3 written, 0 failed, 0 skipped.");
    }

    @Test
    @Timeout(value = 20, unit = TimeUnit.MINUTES)
    void twoThousandDraftsAreMadeInOneGo() throws IOException {
        put("base.yaml", Samples.PROGRESS);
        StringBuilder table = new StringBuilder("会议.名称,日期\n");
        for (int i = 0; i < 2000; i++) {
            table.append("第").append(i).append("次推进会,2026年7月6日\n");
        }
        put("表.csv", table.toString());

        Result result = batch("表.csv", "--fill", "base.yaml", "--name", "{会议.名称}");

        assertThat(result.exit()).isZero();
        assertThat(result.out()).startsWith("共 2000 份：写出 2000 份");
        assertThat(names()).hasSize(2001);
        assertThat(batch("表.csv", "--fill", "base.yaml", "--name", "{会议.名称}", "--resume")
                        .out())
                .startsWith("共 2000 份：写出 0 份，失败 0 份，跳过 2000 份");
    }

    private Result batch(String... arguments) {
        String[] all = new String[arguments.length + 3];
        all[0] = "batch";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        all[arguments.length + 1] = "-o";
        all[arguments.length + 2] = "out";
        return new Cli(folder).run(all);
    }

    private void put(String name, String content) throws IOException {
        Files.writeString(folder.resolve(name), content);
    }

    private void putTemplates() throws IOException {
        Files.createDirectories(folder.resolve("t"));
        Files.copy(Path.of("templates/meeting-types.yaml"), folder.resolve("t/meeting-types.yaml"));
    }

    private List<String> names() throws IOException {
        try (var files = Files.list(folder.resolve("out"))) {
            return files.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    private Map<String, byte[]> drafts() throws IOException {
        Map<String, byte[]> drafts = new TreeMap<>();
        for (String name : names()) {
            if (!name.startsWith(".")) {
                drafts.put(name, Files.readAllBytes(folder.resolve("out").resolve(name)));
            }
        }
        return drafts;
    }

    private void deleteOutput() throws IOException {
        for (String name : names()) {
            Files.delete(folder.resolve("out").resolve(name));
        }
    }
}
