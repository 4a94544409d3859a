package qicao.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import qicao.cli.Cli.Result;

final class ReviseCommandTest {
    private static final String HARVEST = """
            会议类型: 工作会议        # 秋收
            会议: {名称: 全县秋收工作会议, 主题: 秋收}
            文风: {种子: 5}
            形势:
              - {题: 粮价看涨, 内容: 早稻每斤涨了两分}
              - {题: 仓容偏紧, 内容: 空仓只有3万吨}
            任务:
              - {题: 抓好收割, 内容: 抢晴天把12万亩收完, 责任单位: 县农机局, 时限: 10月底前}
              - {题: 抓好入库, 内容: 做到应收尽收}
            号召: {目标: 让乡亲们丰产又丰收}
            """;

    @TempDir
    Path folder;

    @BeforeEach
    void draft() throws IOException {
        Files.writeString(folder.resolve("秋收.yaml"), HARVEST);
        assertThat(run("render", "秋收.yaml", "-o", "稿.docx").exit()).isZero();
    }

    @Test
    void whatThePenChangedGoesIntoTheNextFillIn() throws IOException {
        edit("稿.docx", xml -> xml.replace("空仓只有3万吨", "空仓只有2万吨").replace("早稻每斤涨了两分", "早稻每斤涨了三分"));

        Result revised = run("revise", "秋收.yaml", "稿.docx");

        assertThat(revised.exit()).as(revised.err()).isZero();
        assertThat(revised.err()).isEmpty();
        assertThat(revised.out()).contains("事实　形势[2].内容：“空仓只有3万吨”改成“空仓只有2万吨”", "共 2 处改动", "已写出：秋收.2.yaml");
        assertThat(folder.resolve("秋收.2.yaml"))
                .hasContent(HARVEST.replace("3万吨", "2万吨").replace("两分", "三分").strip());
        assertThat(folder.resolve("秋收.yaml")).hasContent(HARVEST.strip());
    }

    @Test
    void trackedChangesOfSeveralPeopleAreTakenAsAccepted() throws IOException {
        edit(
                "稿.docx",
                xml -> xml.replace(
                                "空仓只有3万吨",
                                "空仓只有</w:t></w:r><w:del w:id=\"901\" w:author=\"局长\"><w:r><w:delText>3万吨</w:delText></w:r></w:del>"
                                        + "<w:ins w:id=\"902\" w:author=\"局长\"><w:r><w:t>2万吨</w:t></w:r></w:ins><w:r><w:t>")
                        .replace(
                                "做到应收尽收",
                                "做到应收尽收</w:t></w:r><w:ins w:id=\"903\" w:author=\"县长\"><w:r><w:t>、颗粒归仓</w:t></w:r></w:ins>"
                                        + "<w:r><w:t>"));

        Result revised = run("revise", "秋收.yaml", "稿.docx", "-o", "新.yaml");

        assertThat(revised.exit()).as(revised.err()).isZero();
        assertThat(folder.resolve("新.yaml"))
                .hasContent(HARVEST.replace("3万吨", "2万吨")
                        .replace("应收尽收", "应收尽收、颗粒归仓")
                        .strip());
    }

    @Test
    void whatNeedsALookIsToldAndStrictFails() throws IOException {
        edit("稿.docx", xml -> xml.replaceFirst(">秋收<", ">三秋<"));

        Result revised = run("revise", "秋收.yaml", "稿.docx");
        Result strict = run("revise", "秋收.yaml", "稿.docx", "--strict");

        assertThat(revised.exit()).isZero();
        assertThat(revised.err()).contains("[REVISE-003]");
        assertThat(strict.exit()).isEqualTo(1);
        assertThat(folder.resolve("秋收.2.yaml")).exists();
        assertThat(folder.resolve("秋收.3.yaml")).exists();
    }

    @Test
    void aChangeOfTheCountIsTold() throws IOException {
        edit("稿.docx", xml -> xml.replaceFirst(">两", ">四"));

        assertThat(run("revise", "秋收.yaml", "稿.docx").err()).contains("[COUNT-001]");
    }

    @Test
    void commentsAreTold() throws IOException {
        String comments = "<w:comments xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
                + "<w:comment w:id=\"1\" w:author=\"县长\"><w:p><w:r><w:t>这里再核一下</w:t></w:r></w:p></w:comment>"
                + "<w:comment w:id=\"2\" w:author=\"起草\"><w:p><w:r><w:t>我们的</w:t></w:r></w:p></w:comment></w:comments>";
        edit("稿.docx", "word/comments.xml", any -> comments);

        Result revised = run("revise", "秋收.yaml", "稿.docx");

        assertThat(revised.err()).contains("[REVISE-006] 批注（县长）：这里再核一下").doesNotContain("我们的");
    }

    @Test
    void anotherFillInIsTold() throws IOException {
        Files.writeString(folder.resolve("秋收.yaml"), HARVEST.replace("12万亩", "13万亩"));

        assertThat(run("revise", "秋收.yaml", "稿.docx").err()).contains("[REVISE-001]");
    }

    @Test
    void otherTemplatesAreTold() throws IOException {
        edit(
                "稿.docx",
                "docProps/custom.xml",
                xml -> xml.replaceFirst("(name=\"qicao.templates\"><vt:lpwstr>)[^<]*", "$10000"));

        assertThat(run("revise", "秋收.yaml", "稿.docx").err()).contains("[REVISE-002]");
    }

    @Test
    void theSeedOfTheDraftIsKept() throws IOException {
        assertThat(run("render", "秋收.yaml", "-o", "另.docx", "--seed", "77").exit())
                .isZero();

        Result revised = run("revise", "秋收.yaml", "另.docx", "-o", "另.yaml");

        assertThat(revised.exit()).as(revised.err()).isZero();
        assertThat(folder.resolve("另.yaml")).content().contains("种子: 77").doesNotContain("定句");
    }

    @Test
    void theOldFillInIsReplacedOnlyByForceAndKept() throws IOException {
        edit("稿.docx", xml -> xml.replace("3万吨", "2万吨"));

        assertThat(run("revise", "秋收.yaml", "稿.docx", "-o", "秋收.yaml").exit()).isEqualTo(3);
        assertThat(folder.resolve("秋收.yaml")).hasContent(HARVEST.strip());
        assertThat(run("revise", "秋收.yaml", "稿.docx", "-o", "秋收.yaml", "--force")
                        .exit())
                .isZero();
        assertThat(folder.resolve("秋收.yaml")).content().contains("2万吨");
        assertThat(folder.resolve("秋收.yaml.bak")).hasContent(HARVEST.strip());
    }

    @Test
    void jsonListsEveryDifference() throws IOException {
        edit("稿.docx", xml -> xml.replace("3万吨", "2万吨"));

        Result revised = run("revise", "秋收.yaml", "稿.docx", "--json");

        assertThat(revised.out())
                .contains("\"exact\": true", "\"kind\": \"fact\"", "\"place\": \"形势[2].内容\"", "\"new\": \"空仓只有2万吨\"");
    }

    @Test
    void standardOutputTakesTheFillIn() throws IOException {
        edit("稿.docx", xml -> xml.replace("3万吨", "2万吨"));

        Result revised = run("revise", "秋收.yaml", "稿.docx", "-o", "-");

        assertThat(revised.out().strip())
                .isEqualTo(HARVEST.replace("3万吨", "2万吨").strip());
        assertThat(revised.err()).contains("1 处改动");
    }

    @Test
    void whatIsNoTextIsRefused() throws IOException {
        Files.writeString(folder.resolve("空.txt"), "  \n");
        Files.writeString(folder.resolve("坏.docx"), "PK坏");

        assertThat(run("revise", "秋收.yaml", "空.txt").exit()).isEqualTo(1);
        assertThat(run("revise", "秋收.yaml", "坏.docx").exit()).isEqualTo(1);
        assertThat(run("revise", "没有.yaml", "稿.docx").exit()).isEqualTo(1);
        assertThat(run("revise", "秋收.yaml").exit()).isEqualTo(2);
        assertThat(run("revise", "-", "-").exit()).isEqualTo(2);
        Files.writeString(folder.resolve("错.yaml"), "会议类型: 没有\n");
        assertThat(run("revise", "错.yaml", "稿.docx").exit()).isEqualTo(1);
    }

    /** Draft, edited copy saved by another program, revised, a figure changed, drafted again. */
    @Test
    void aWholeRoundThroughAnotherProgram() throws Exception {
        assumeTrue(isOnPath("soffice"), "skipped: LibreOffice (soffice) is not installed");
        edit("稿.docx", xml -> xml.replace("3万吨", "2万吨").replaceFirst("让我们[^<]*", "大家马上动手，"));
        Files.createDirectory(folder.resolve("改"));
        Process office = new ProcessBuilder(
                        "soffice",
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        "docx:MS Word 2007 XML",
                        "--outdir",
                        folder.resolve("改").toString(),
                        folder.resolve("稿.docx").toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("soffice.log").toFile())
                .start();
        assertThat(office.waitFor(5, TimeUnit.MINUTES)).isTrue();

        Result revised = run("revise", "秋收.yaml", "改/稿.docx");
        String next = Files.readString(folder.resolve("秋收.2.yaml"));
        Files.writeString(folder.resolve("秋收.2.yaml"), next.replace("12万亩", "13万亩"));
        Result again = run("render", "秋收.2.yaml", "-o", "二稿.txt");

        assertThat(revised.exit()).as(revised.err()).isZero();
        assertThat(revised.err()).doesNotContain("REVISE-001", "REVISE-002");
        assertThat(again.exit()).as(again.err()).isZero();
        assertThat(folder.resolve("二稿.txt")).content().contains("13万亩", "2万吨", "大家马上动手，");
    }

    private Result run(String... arguments) {
        return new Cli(folder).run(arguments);
    }

    private void edit(String docx, UnaryOperator<String> xml) throws IOException {
        edit(docx, "word/document.xml", xml);
    }

    /** Rewrites a part of a Word file, which need not be there. */
    private void edit(String docx, String part, UnaryOperator<String> xml) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        boolean found = false;
        try (ZipInputStream in =
                        new ZipInputStream(new ByteArrayInputStream(Files.readAllBytes(folder.resolve(docx))));
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] content = in.readAllBytes();
                out.putNextEntry(new ZipEntry(entry.getName()));
                if (entry.getName().equals(part)) {
                    found = true;
                    String before = new String(content, StandardCharsets.UTF_8);
                    String behind = xml.apply(before);
                    assertThat(behind).isNotEqualTo(before);
                    content = behind.getBytes(StandardCharsets.UTF_8);
                }
                out.write(content);
            }
            if (!found) {
                out.putNextEntry(new ZipEntry(part));
                out.write(xml.apply("").getBytes(StandardCharsets.UTF_8));
            }
        }
        Files.write(folder.resolve(docx), bytes.toByteArray());
    }

    private static boolean isOnPath(String program) {
        return Arrays.stream(System.getenv("PATH").split(File.pathSeparator, -1))
                .anyMatch(directory -> Files.isExecutable(Path.of(directory, program)));
    }
}
