package qicao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import qicao.cli.Cli.Result;

final class RenderCommandTest {
    @TempDir
    Path folder;

    @BeforeEach
    void writeFillIns() throws IOException {
        Files.writeString(folder.resolve("推进会.yaml"), Samples.PROGRESS);
        Files.writeString(folder.resolve("hole.yaml"), Samples.WITH_HOLE);
    }

    @Test
    void aWordFileAppearsBesideTheFillInAndASummaryIsPrinted() throws IOException {
        Result result = new Cli(folder).run("render", "推进会.yaml");

        assertThat(result.exit()).isZero();
        assertThat(result.err()).isEmpty();
        assertThat(result.out()).matches("""
                已写出：推进会\\.docx
                全文 \\d+ 字，读约 \\d+ 分钟；待补 0 处；正文 \\d+ 句，\\d+% 带有填报的事实。
                """);
        assertThat(Files.readAllBytes(folder.resolve("推进会.docx"))).startsWith('P', 'K');
        assertThat(names()).containsExactlyInAnyOrder("推进会.yaml", "hole.yaml", "推进会.docx");
    }

    @ParameterizedTest
    @CsvSource({
        "--to txt, 推进会.txt, 讲话",
        "--to TXT, 推进会.txt, 讲话",
        "--to md, 推进会.md, '# '",
        "--to html, 推进会.html, <!DOCTYPE html>",
        "-o 稿.html, 稿.html, <!DOCTYPE html>",
        "-o 稿.MD, 稿.MD, '# '",
        "-o 稿.dat --to txt, 稿.dat, 讲话",
        "-o 稿, 稿, PK"
    })
    void theFormatComesFromTheOptionOrElseTheName(String options, String name, String content) throws IOException {
        Result result = new Cli(folder).run(("render 推进会.yaml " + options).split(" "));

        assertThat(result.exit()).isZero();
        assertThat(Files.readString(folder.resolve(name), StandardCharsets.ISO_8859_1))
                .contains(new String(content.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1));
    }

    @Test
    void standardInputGoesToStandardOutputAndTheSummaryBesideIt() throws IOException {
        Result result = new Cli(folder).in(Samples.PROGRESS).run("render", "-", "--to", "txt");

        assertThat(result.exit()).isZero();
        assertThat(result.out()).contains("讲话\n").doesNotContain("全文");
        assertThat(result.err()).startsWith("全文 ").hasLineCount(1);
        assertThat(names()).hasSize(2);
    }

    @Test
    void aFileMayGoToStandardOutput() {
        Result result = new Cli(folder).run("render", "推进会.yaml", "-o", "-");

        assertThat(result.exit()).isZero();
        assertThat(result.out()).startsWith("PK");
    }

    @Test
    void aWordFileIsNotShownOnATerminal() {
        Result result = new Cli(folder).onTerminal().run("render", "推进会.yaml", "-o", "-");

        assertThat(result.exit()).isEqualTo(2);
        assertThat(result.err()).startsWith("qicao render: [USAGE-014]").hasLineCount(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-5"})
    void aPaceOfNothingIsRefused(String pace) {
        Result result = new Cli(folder).run("render", "推进会.yaml", "--pace", pace);

        assertThat(result.exit()).isEqualTo(2);
        assertThat(result.err()).startsWith("qicao render: [USAGE-013] --pace 不能是“" + pace + "”");
    }

    @Test
    void thePaceDecidesTheMinutes() {
        assertThat(new Cli(folder).run("render", "推进会.yaml", "--pace", "1").out())
                .containsPattern("全文 (\\d+) 字，读约 \\1 分钟");
    }

    @Test
    void theSameSeedGivesTheSameBytes() throws IOException {
        new Cli(folder).run("render", "推进会.yaml", "--seed", "7", "-o", "a.docx");
        new Cli(folder).run("render", "推进会.yaml", "--seed", "7", "-o", "b.docx");

        assertThat(folder.resolve("a.docx")).hasSameBinaryContentAs(folder.resolve("b.docx"));
    }

    @Test
    void anotherSeedGivesAnotherDraft() {
        List<String> drafts = List.of("1", "2", "3", "4").stream()
                .map(seed -> new Cli(folder)
                        .run("render", "推进会.yaml", "--seed", seed, "-o", "-", "--to", "txt")
                        .out())
                .distinct()
                .toList();

        assertThat(drafts).hasSizeGreaterThan(1);
    }

    @Test
    void aMissingFactIsAWarning() {
        Result result = new Cli(folder).run("render", "hole.yaml", "--to", "txt");

        assertThat(result.exit()).isZero();
        assertThat(result.err()).contains("hole.yaml");
        assertThat(result.out()).contains("待补 1 处");
        assertThat(folder.resolve("hole.txt")).content().contains("【待补：");
    }

    @Test
    void whatWasNeverFilledInIsAWarning() {
        Result result = new Cli(folder)
                .in("会议类型: 工作会议\n会议: {名称: 全县粮食工作会议}\n任务: [{题: 建库, 内容: 建成粮库XX座}]\n")
                .run("render", "-", "-o", "稿.txt");

        assertThat(result.exit()).isZero();
        assertThat(result.err()).contains("FILL-036").contains("XX");
        assertThat(folder.resolve("稿.txt")).content().contains("粮库XX座");
    }

    @Test
    void hintsAreCountedAndLeftToCheck() {
        Result result = new Cli(folder).in(Samples.WITH_HINT).run("render", "-", "-o", "稿.docx");

        assertThat(result.exit()).isZero();
        assertThat(result.err()).isEqualTo("另有 1 条建议，可用 qicao check 查看。\n");
    }

    @Test
    void strictMakesAMissingFactAnError() throws IOException {
        Result result = new Cli(folder).run("render", "hole.yaml", "--strict");

        assertThat(result.exit()).isEqualTo(1);
        assertThat(result.err()).contains("hole.yaml: [RENDER-001] 还有 1 处待补");
        assertThat(names()).hasSize(2);
    }

    @Test
    void strictLetsACompleteDraftPass() {
        assertThat(new Cli(folder).run("render", "推进会.yaml", "--strict").exit()).isZero();
    }

    @Test
    void aBrokenFillInLeavesNoFile() throws IOException {
        Files.writeString(folder.resolve("坏.yaml"), "会议类型: 推进会\n\t议题: 项目\n");

        Result result = new Cli(folder).run("render", "坏.yaml");

        assertThat(result.exit()).isEqualTo(1);
        assertThat(result.err()).startsWith("坏.yaml:2:1: [YAML-005]");
        assertThat(result.out()).isEmpty();
        assertThat(folder.resolve("坏.docx")).doesNotExist();
    }

    @Test
    void anUntouchedDraftIsReplacedAndAnEditedOneKept() throws IOException {
        new Cli(folder).run("render", "推进会.yaml");
        assertThat(new Cli(folder).run("render", "推进会.yaml", "--seed", "2").exit())
                .isZero();

        Files.writeString(folder.resolve("推进会.docx"), "改过");
        Result kept = new Cli(folder).run("render", "推进会.yaml");
        assertThat(kept.exit()).isEqualTo(3);
        assertThat(kept.err()).startsWith("推进会.docx: [OUT-006]");
        assertThat(folder.resolve("推进会.docx")).hasContent("改过");

        assertThat(new Cli(folder).run("render", "推进会.yaml", "--force").exit()).isZero();
        assertThat(Files.readAllBytes(folder.resolve("推进会.docx"))).startsWith('P', 'K');
    }

    @Test
    void theFillInIsNeverOverwritten() {
        Result result = new Cli(folder).run("render", "推进会.yaml", "-o", "./推进会.yaml", "--force");

        assertThat(result.exit()).isEqualTo(3);
        assertThat(result.err()).startsWith("./推进会.yaml: [OUT-005]");
        assertThat(folder.resolve("推进会.yaml")).hasContent(Samples.PROGRESS);
    }

    @Test
    void aPlaceBelowAFileCannotBeWritten() {
        Result result = new Cli(folder).run("render", "推进会.yaml", "-o", "hole.yaml/稿.docx");

        assertThat(result.exit()).isEqualTo(3);
        assertThat(result.err()).startsWith("hole.yaml/稿.docx: [OUT-002]");
    }

    @Test
    void theTraceNamesTheSourcesOfEverySentence() {
        Result result = new Cli(folder).run("render", "推进会.yaml", "--trace", "来源.json");

        assertThat(result.exit()).isZero();
        assertThat(result.out()).contains("已写出：推进会.docx\n已写出：来源.json\n");
        assertThat(folder.resolve("来源.json")).content().startsWith("[\n").contains("\"file\": \"推进会.yaml\"");
    }

    @Test
    void aTraceThatCannotBeWrittenKeepsTheDraftFromBeingWritten() throws IOException {
        Files.writeString(folder.resolve("来源.json"), "旧");

        Result result = new Cli(folder).run("render", "推进会.yaml", "--trace", "来源.json");

        assertThat(result.exit()).isEqualTo(3);
        assertThat(result.err()).startsWith("来源.json: [OUT-006]");
        assertThat(folder.resolve("推进会.docx")).doesNotExist();
    }

    @Test
    void draftAndTraceNeedTwoPlaces() {
        Result result = new Cli(folder).run("render", "推进会.yaml", "-o", "-", "--trace", "-");

        assertThat(result.exit()).isEqualTo(2);
        assertThat(result.err()).startsWith("qicao render: [USAGE-016]");
    }

    @Test
    void aStyleIsANameOrAFile() throws IOException {
        Files.writeString(folder.resolve("我的.yaml"), "正文: {字号: 小二, 行距: 34磅}\n");

        for (String style : List.of("gbt9704", "speech", "reading", "我的.yaml")) {
            assertThat(new Cli(folder).run("render", "推进会.yaml", "--style", style, "-o", style + ".docx"))
                    .as(style)
                    .matches(result -> result.exit() == 0);
        }
    }

    @Test
    void anUnknownStyleNamesTheKnownOnes() {
        Result result = new Cli(folder).run("render", "推进会.yaml", "--style", "spech");

        assertThat(result.exit()).isEqualTo(1);
        assertThat(result.err()).startsWith("spech: [STYLE-001]").contains("speech");
    }

    @Test
    void optionsThatOnlyAWordFileShowsAreHintedAt() {
        Result result = new Cli(folder).run("render", "推进会.yaml", "--to", "txt", "--style", "speech", "--annotate");

        assertThat(result.exit()).isZero();
        assertThat(result.err()).isEqualTo("""
                qicao render: [RENDER-002] --style 只用于 Word 文件，写 txt 时不起作用。
                qicao render: [RENDER-002] --annotate 只用于 Word 文件，写 txt 时不起作用。
                """);
    }

    @ParameterizedTest
    @CsvSource({"没有, INPUT-007", "hole.yaml, INPUT-008"})
    void theTemplateFolderMustBeOne(String name, String code) {
        Result result = new Cli(folder).run("render", "推进会.yaml", "--templates", name);

        assertThat(result.exit()).isEqualTo(1);
        assertThat(result.err()).startsWith(name + ": [" + code + "]");
    }

    private List<String> names() throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(path -> path.getFileName().toString()).toList();
        }
    }
}
