package qicao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import qicao.cli.Cli.Result;
import qicao.corpus.CorpusReader;
import qicao.corpus.SourceLine;
import qicao.proofread.SettingsReader;

final class ProofreadCommandTest {
    private static final String FAULTY = """
            在全县渔港建设动员会上的讲话

            同志们：

            今天，我们召开渔港建设动员会，，请大家抓好落实。GDp增长6%。
            """;
    private static final String CLEAN = FAULTY.replace("，，", "，").replace("GDp", "GDP");

    @TempDir
    Path folder;

    @Test
    void findingsAreTheResultAndAnErrorAmongThemIsAnErrorOfTheInput() throws IOException {
        write("稿.txt", FAULTY);

        Result result = new Cli(folder).run("proofread", "稿.txt");

        assertThat(result.exit()).isEqualTo(ExitCode.INPUT);
        assertThat(result.err()).isEmpty();
        assertThat(result.out()).isEqualTo("""
                稿.txt:5:15: 错误 [PUNCT-003] 标点“，，”连在一起，多了一个。请只留一个。
                    今天，我们召开渔港建设动员会，，请大家抓好落实。GDp增长6
                    　　　　　　　　　　　　　　＾＾
                    改为：，
                稿.txt:5:25: 错误 [WORD-002] “GDp”的大小写不对，应为“GDP”。
                    设动员会，，请大家抓好落实。GDp增长6%。
                    　　　　　　　　　　　　　　^^^
                    改为：GDP
                稿.txt：2 个错误，0 个提醒，0 条建议。
                """);
    }

    @Test
    void aFileThatWasNotReadToItsEndIsNotCalledClean() throws IOException {
        write("稿.txt", CLEAN + "\n各乡镇要把\uFFFD落实好。\n" + CLEAN);
        write("空.txt", "");

        Result text = new Cli(folder).run("proofread", "稿.txt");
        Result json = new Cli(folder).run("proofread", "稿.txt", "空.txt", "--json");

        assertThat(text.err()).contains("稿.txt:7: [CORPUS-019]");
        assertThat(text.out()).doesNotContain("没有发现问题");
        assertThat(json.exit()).isEqualTo(ExitCode.INPUT);
        assertThat(json.err()).contains("空.txt: [CORPUS-009]");
        JsonNode files = new ObjectMapper().readTree(json.out()).get("files");
        assertThat(files).hasSize(1);
        assertThat(files.get(0).get("findings").get(0).get("code").asText()).isEqualTo("CORPUS-019");
        assertThat(files.get(0).get("findings").get(0).get("line").asInt()).isEqualTo(7);
    }

    @Test
    void aCleanSpeechIsDone() {
        Result result = new Cli(folder).in(CLEAN).run("proofread", "-");

        assertThat(result.exit()).isEqualTo(ExitCode.DONE);
        assertThat(result.out()).isEqualTo("<stdin>：没有发现问题。\n");
    }

    @Test
    void programsReadJson() throws IOException {
        write("稿.txt", FAULTY);

        JsonNode file = new ObjectMapper()
                .readTree(new Cli(folder).run("proofread", "稿.txt", "--json").out())
                .at("/files/0");

        assertThat(file.get("path").asText()).isEqualTo("稿.txt");
        assertThat(file.at("/findings/0").toString())
                .isEqualTo("{\"code\":\"PUNCT-003\",\"severity\":\"error\",\"line\":5,\"column\":15,\"length\":2,"
                        + "\"message\":\"标点“，，”连在一起，多了一个。请只留一个。\",\"suggestion\":\"，\"}");
    }

    @Test
    void whatCannotBeReadIsSaidAndTheRestGoesOn() throws IOException {
        write("稿.txt", CLEAN);

        Result result = new Cli(folder).run("proofread", "没有.txt", "稿.txt");

        assertThat(result.exit()).isEqualTo(ExitCode.INPUT);
        assertThat(result.err()).startsWith("没有.txt: [CORPUS-001]");
        assertThat(result.out()).isEqualTo("稿.txt：没有发现问题。\n");
    }

    @Test
    void standardInputIsReadOnce() {
        Result result = new Cli(folder).run("proofread", "-", "-");

        assertThat(result.exit()).isEqualTo(ExitCode.USAGE);
        assertThat(result.err()).contains("USAGE-015");
    }

    @Test
    void theNearestSettingsAboveTheSpeechHold() throws IOException {
        Files.createDirectories(folder.resolve("甲/乙"));
        Files.createDirectories(folder.resolve("丙"));
        write("甲/乙/稿.txt", FAULTY);
        write("丙/稿.txt", FAULTY);
        write("甲/" + SettingsReader.FILE_NAME, "关闭: [PUNCT, WORD]\n");

        assertThat(new Cli(folder).run("proofread", "甲/乙/稿.txt").out()).isEqualTo("甲/乙/稿.txt：没有发现问题。\n");
        assertThat(new Cli(folder).run("proofread", "丙/稿.txt").exit()).isEqualTo(ExitCode.INPUT);
    }

    @Test
    void brokenSettingsAreAnErrorWithItsPlace() throws IOException {
        write("稿.txt", CLEAN);
        write(SettingsReader.FILE_NAME, "关掉: [PUNCT]\n");

        Result result = new Cli(folder).run("proofread", "稿.txt");

        assertThat(result.exit()).isEqualTo(ExitCode.INPUT);
        assertThat(result.err()).contains(SettingsReader.FILE_NAME + ":1:1: [PROOF-002]");
    }

    @Test
    void aCopyOfAWordFileHasTheFindingsAsCommentsBesideThoseItHad() throws IOException {
        new Cli(folder).run("new", "座谈会", "-o", "单.yaml");
        new Cli(folder).run("render", "单.yaml");
        byte[] original = Files.readAllBytes(folder.resolve("单.docx"));

        Result result = new Cli(folder).run("proofread", "单.docx", "--annotate", "批注.docx");

        assertThat(result.exit()).isEqualTo(ExitCode.INPUT);
        assertThat(result.out()).contains("[MASK-002] “【待补：会议名称】”");
        assertThat(result.err()).isEqualTo("已写出：批注.docx\n");
        assertThat(folder.resolve("单.docx")).hasBinaryContent(original);
        try (XWPFDocument draft = new XWPFDocument(new ByteArrayInputStream(original));
                XWPFDocument copy = new XWPFDocument(Files.newInputStream(folder.resolve("批注.docx")))) {
            int holes = draft.getComments().length;
            assertThat(copy.getComments()).hasSizeGreaterThan(holes);
            assertThat(copy.getComments()[holes].getText()).startsWith("错误 [MASK-002] “【待补：");
        }
        assertThat(paragraphs("批注.docx")).isEqualTo(paragraphs("单.docx"));
    }

    @Test
    void onlyOneWordFileCanBeAnnotatedAndNothingIsOverwritten() throws IOException {
        write("稿.txt", CLEAN);
        write("旧.docx", "x");
        new Cli(folder).run("new", "座谈会", "-o", "单.yaml");
        new Cli(folder).run("render", "单.yaml");

        assertThat(new Cli(folder)
                        .run("proofread", "稿.txt", "--annotate", "批注.docx")
                        .err())
                .contains("USAGE-022");
        assertThat(new Cli(folder)
                        .run("proofread", "单.docx", "--annotate", "旧.docx")
                        .exit())
                .isEqualTo(ExitCode.OUTPUT);
        assertThat(new Cli(folder)
                        .run("proofread", "单.docx", "--annotate", "单.docx", "--force")
                        .exit())
                .isEqualTo(ExitCode.OUTPUT);
    }

    private List<String> paragraphs(String name) throws IOException {
        return CorpusReader.manuscript(name, Files.readAllBytes(folder.resolve(name))).lines().stream()
                .map(SourceLine::toString)
                .toList();
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }
}
