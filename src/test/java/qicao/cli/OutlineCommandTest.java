package qicao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import qicao.cli.Cli.Result;

final class OutlineCommandTest {
    private static final String SPEECH = """
            在全县渔港建设动员会上的讲话
            同志们：
            今天,我们召开渔港建设动员会。下面，我讲三点意见。
            一、认清形势，增强信心
            渔港是渔民的家，家不牢，船不稳。今年的台风比往年来得早，港里的船比往年停得多，不能再等。
            二、突出重点，加快建设
            一是清淤，六月底前把航道挖到四米；二是加固，汛期之前把西堤修完；三是添灯，让夜里回港的船看得见路。
            三、加强领导，落实责任
            各乡镇、各部门要把任务分到人，一周一碰头，一月一通报，哪里慢了就到哪里去看。
            同志们，让我们齐心协力，为建成平安渔港而努力奋斗！
            """;

    private static final String TREE = """
            在全县渔港建设动员会上的讲话  [动员部署会]  第1—10行
              第3行预告：讲三点意见
                 2  〔称谓〕同志们：
                 3  〔开场〕今天，我们召开渔港建设动员会。下面，我讲三点意见。
                 4  〔形势〕一、认清形势，增强信心
                 6  〔任务〕二、突出重点，加快建设
                 7  　　一是清淤，六月底前把航道挖到四米
                 7  　　　二是加固，汛期之前把西堤修完
                 7  　　　三是添灯，让夜里回港的船看得见路
                 8  〔要求〕三、加强领导，落实责任
                10  〔结尾〕同志们，让我们齐心协力，为建成平安渔港而努力奋斗！
            """;

    @TempDir
    Path folder;

    @Test
    void aSpeechIsShownAsATree() throws IOException {
        write("稿.txt", SPEECH);

        Result result = new Cli(folder).run("outline", "稿.txt");

        assertThat(result.exit()).isZero();
        assertThat(result.err()).isEmpty();
        assertThat(result.out()).isEqualTo("稿.txt\n" + TREE + "\n");
    }

    @Test
    void englishUsersReadSlugs() {
        Result result = new Cli(folder).in(SPEECH).run("outline", "-", "--lang", "en");

        assertThat(result.out())
                .startsWith("<stdin>\n在全县渔港建设动员会上的讲话  [mobilization]  lines 1–10\n  announced in line 3: 讲三点意见\n")
                .contains("    10  〔closing〕同志们");
    }

    @Test
    void foldersGlobsArchivesAndStandardInputAreReadInTheirOrder() throws IOException {
        Files.createDirectories(folder.resolve("夹/内"));
        write("夹/内/乙.txt", SPEECH.replace("渔港", "粮仓"));
        write("夹/甲.md", SPEECH.replace("渔港", "水库"));
        write("丙.txt", SPEECH.replace("渔港", "道路"));
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(folder.resolve("包.zip")))) {
            zip.putNextEntry(new ZipEntry("丁.txt"));
            zip.write(SPEECH.replace("渔港", "学校").getBytes(Charset.forName("GB18030")));
        }

        Result result = new Cli(folder).in(SPEECH).run("outline", "包.zip", "夹", "-", "*.txt");

        assertThat(result.exit()).isZero();
        assertThat(result.err()).isEmpty();
        assertThat(result.out().lines().filter(line -> line.matches("(\\S+(txt|md)|<stdin>)")))
                .containsExactly("包.zip!丁.txt", "夹/内/乙.txt", "夹/甲.md", "<stdin>", "丙.txt");
    }

    @Test
    void whatWouldColourATerminalIsShownAsAnUnknownCharacter() throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(folder.resolve("包.zip")))) {
            zip.putNextEntry(new ZipEntry("丁\u001b[31m.txt"));
            zip.write(SPEECH.replace("渔港建设动员会上", "渔港\u001b[2J建设动员会上").getBytes(StandardCharsets.UTF_8));
        }

        Result result = new Cli(folder).run("outline", "包.zip", "--explain");

        assertThat(result.out()).contains("丁\uFFFD[31m.txt").doesNotContain("\u001b");
    }

    @Test
    void theJsonIsThatOfTheContract() throws IOException {
        write("稿.txt", SPEECH);
        write("副本.txt", SPEECH);

        Result result = new Cli(folder).run("outline", "稿.txt", "副本.txt", "--json");
        JsonNode files = new ObjectMapper().readTree(result.out()).path("files");

        assertThat(result.exit()).isZero();
        assertThat(files.findValuesAsText("kind")).containsExactlyInAnyOrder("speech", "duplicate");
        JsonNode speech = files.path(0).path("speeches").path(0);
        assertThat(speech.path("meetingType").asText()).isEqualTo("mobilization");
        assertThat(speech.path("announced")).hasToString("{\"count\":3,\"line\":3,\"text\":\"讲三点意见\"}");
        assertThat(speech.path("units").path(2))
                .hasToString("{\"level\":1,\"marker\":\"一、\",\"heading\":\"认清形势，增强信心\",\"text\":null,\"line\":4,"
                        + "\"role\":\"situation\",\"runIn\":false,\"lost\":false}");
        assertThat(speech.has("repairs")).isFalse();
    }

    @Test
    void everyRepairIsExplainedIfAsked() throws IOException {
        write("稿.txt", SPEECH.replace("让夜里", "让夜里\n— 2 —\n"));

        Result tree = new Cli(folder).run("outline", "稿.txt", "--explain");
        Result english = new Cli(folder).run("outline", "稿.txt", "--explain", "--lang=en");
        Result json = new Cli(folder).run("outline", "稿.txt", "--explain", "--json");

        assertThat(tree.out()).contains("""
                  读入时的改动 3 处（- 原文，+ 改后）：
                     3  半角标点改为全角：中文行文用全角
                　　　　- 今天,我们召开渔港建设动员会。下面，我讲三点意见。
                　　　　+ 今天，我们召开渔港建设动员会。下面，我讲三点意见。
                     8  删去页码：排印时加的
                　　　　- — 2 —
                     9  接上断行：一句话没有说完就换了行或换了页
                """);
        assertThat(english.out()).contains("3 changes while reading", "page number removed: it belongs to the printed");
        assertThat(new ObjectMapper().readTree(json.out()).findValuesAsText("kind"))
                .containsExactly("speech", "full-width", "page-number", "joined-lines");
    }

    @Test
    void aFileThatCannotBeReadIsAFindingAndTheRestGoesOn() throws IOException {
        write("稿.txt", SPEECH);
        write("坏.docx", "no zip");
        write("照片.jpg", "x");
        write("空.txt", "\n");

        Result result = new Cli(folder).run("outline", "坏.docx", "照片.jpg", "无.txt", "空.txt", "稿.txt");

        assertThat(result.exit()).isEqualTo(1);
        assertThat(result.err())
                .contains("坏.docx: [CORPUS-006]", "照片.jpg: [CORPUS-003]", "无.txt: [CORPUS-001]", "空.txt: [CORPUS-009]")
                .hasLineCount(4);
        assertThat(result.out()).isEqualTo("稿.txt\n" + TREE + "\n");
    }

    @Test
    void aFileWithoutTextIsNothingThatWasRead() throws IOException {
        write("空.txt", "\n");

        Result result = new Cli(folder).run("outline", "空.txt", "--json", "--lang", "en");

        assertThat(result.exit()).isEqualTo(1);
        assertThat(result.err()).isEqualTo("空.txt: [CORPUS-009] There is no text in it.\n");
        assertThat(new ObjectMapper().readTree(result.out())).hasToString("{\"files\":[]}");
    }

    @Test
    void standardInputIsReadOnceAndItsFailureIsAFinding() throws IOException {
        write("稿.txt", SPEECH);

        Result twice = new Cli(folder).in(SPEECH).run("outline", "-", "-");
        Result failing = new Cli(folder).in(new BrokenStream()).run("outline", "-", "稿.txt");

        assertThat(twice.exit()).isEqualTo(2);
        assertThat(twice.err()).startsWith("qicao outline: [USAGE-015] 同时从标准输入读 2 份");
        assertThat(failing.exit()).isEqualTo(1);
        assertThat(failing.err()).startsWith("<stdin>: [INPUT-004]").hasLineCount(1);
        assertThat(failing.out()).endsWith(TREE + "\n");
    }

    @Test
    void anOutputThatTakesNoMoreEndsTheReading() throws IOException {
        write("稿.txt", SPEECH);

        for (String option : new String[] {"--explain", "--json"}) {
            Result result = new Cli(folder).out(new FullStream()).run("outline", "稿.txt", "稿.txt", option);

            assertThat(result.exit()).isEqualTo(3);
            assertThat(result.err()).startsWith("<stdout>: [OUT-010]").hasLineCount(1);
        }
    }

    @Test
    void progressIsShownOnATerminalOnly() throws IOException {
        for (int i = 0; i < 25; i++) {
            write("稿" + i + ".txt", SPEECH);
        }

        assertThat(new Cli(folder)
                        .onTerminal()
                        .run("outline", "*.txt", "--json")
                        .out())
                .startsWith("\r\u001b[K已通读 20 个文件……\r\u001b[K{")
                .satisfies(out -> assertThat(out.lastIndexOf('\u001b')).isLessThan(40));
        assertThat(new Cli(folder).run("outline", "*.txt").out()).doesNotContain("\r");
    }

    @Test
    void copiesAndOtherTextsAreNamedAndNotUnfolded() throws IOException {
        write("1.txt", SPEECH);
        write("2.txt", SPEECH);

        assertThat(new Cli(folder).run("outline", "1.txt", "2.txt").out())
                .contains("第1—10行  （与 1.txt 第1行起的一篇重复，没有展开）\n");
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
    }

    private static final class BrokenStream extends InputStream {
        @Override
        public int read() throws IOException {
            throw new IOException("Input/output error");
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            return read();
        }
    }

    private static final class FullStream extends OutputStream {
        @Override
        public void write(int b) throws IOException {
            throw new IOException("No space left on device");
        }
    }

    @Test
    void aFileThatIsNamedAloneIsAWritersOwn() throws IOException {
        String own = SPEECH.replace("二、突出重点", "来源：渔港办台账。\n二、突出重点");
        Files.writeString(folder.resolve("稿.md"), own);

        assertThat(new Cli(folder).run("outline", "稿.md", "--explain").out()).doesNotContain("渔港办台账");
        assertThat(new Cli(folder).run("outline", ".", "--explain").out()).contains("渔港办台账");
    }
}
