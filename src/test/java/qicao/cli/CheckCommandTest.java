package qicao.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import qicao.cli.Cli.Result;

final class CheckCommandTest {
    @TempDir
    Path folder;

    @Test
    void aGoodFillInHasNoProblem() throws IOException {
        write("好.yaml", Samples.PROGRESS);

        Result result = new Cli(folder).run("check", "好.yaml");

        assertThat(result.exit()).isZero();
        assertThat(result.out()).isEqualTo("好.yaml：没有发现问题。\n");
    }

    @Test
    void problemsNameTheirPlacesAndEveryFileIsLookedAt() throws IOException {
        write("坏.yaml", "会议类型: 推进会\n议题: 项目\n会议: [项目]\n");
        write("好.yaml", Samples.PROGRESS);

        Result result = new Cli(folder).run("check", "坏.yaml", "好.yaml", "无.yaml");

        assertThat(result.exit()).isEqualTo(1);
        assertThat(result.err()).contains("坏.yaml:2:1: [FILL-", "坏.yaml:3:5: [FILL-", "无.yaml: [INPUT-001]");
        assertThat(result.out()).contains("坏.yaml：2 个错误，", "好.yaml：没有发现问题。\n", "无.yaml：1 个错误，0 个提醒，0 条建议。\n");
    }

    @Test
    void aHintIsNoError() {
        Result result = new Cli(folder).in(Samples.WITH_HINT).run("check", "-");

        assertThat(result.exit()).isZero();
        assertThat(result.err()).startsWith("<stdin>: [FILL-020] 建议补充“会议.时段”");
        assertThat(result.out()).isEqualTo("<stdin>：0 个错误，0 个提醒，1 条建议。\n");
    }

    @Test
    void standardInputIsReadOnce() {
        Result once = new Cli(folder).in(Samples.PROGRESS).run("check", "-");
        Result twice = new Cli(folder).in(Samples.PROGRESS).run("check", "-", "-");

        assertThat(once.exit()).isZero();
        assertThat(once.out()).isEqualTo("<stdin>：没有发现问题。\n");
        assertThat(twice.exit()).isEqualTo(2);
        assertThat(twice.err()).startsWith("qicao check: [USAGE-015] 同时从标准输入读 2 份");
    }

    @Test
    void aTableIsCheckedRowByRowAndEveryFindingShown() throws IOException {
        write("base.yaml", Samples.PROGRESS);
        write("名册.csv", "会议.名称,日期\n甲会,46271\n乙会,2026/9/6\n丙会,=A1\n丁会,2026年2月30日\n");

        Result result = new Cli(folder).run("check", "名册.csv", "--fill", "base.yaml");

        assertThat(result.exit()).isEqualTo(1);
        assertThat(result.err().lines())
                .anyMatch(line -> line.startsWith("名册.csv!B2: [BATCH-032]"))
                .anyMatch(line -> line.startsWith("名册.csv!B3: [BATCH-031]"))
                .anyMatch(line -> line.startsWith("名册.csv!B4: [BATCH-023]"))
                .anyMatch(line -> line.startsWith("名册.csv!B5: [FILL-017]"));
        assertThat(result.out()).startsWith("名册.csv：2 个错误，1 个提醒，").hasLineCount(1);
    }

    @Test
    void aTableThatIsNoneIsSaidSo() throws IOException {
        write("旧.xls", "x");
        write("坏.xlsx", "x");
        write("好.yaml", Samples.PROGRESS);

        assertThat(new Cli(folder).run("check", "旧.xls").err()).startsWith("旧.xls: [BATCH-015]");
        assertThat(new Cli(folder).run("check", "坏.xlsx").err()).startsWith("坏.xlsx: [BATCH-003]");
        assertThat(new Cli(folder).run("check", "无.csv").err()).startsWith("无.csv: [INPUT-001]");
        assertThat(new Cli(folder).run("check", "好.yaml", "--fill", "好.yaml").err())
                .startsWith("qicao check: [BATCH-020]");
    }

    @Test
    void aMissingFileIsSaidSo() {
        assertRefused("无.yaml", "INPUT-001");
    }

    @Test
    void aFolderIsNoFile() throws IOException {
        Files.createDirectory(folder.resolve("夹"));

        assertRefused("夹", "INPUT-002");
    }

    @Test
    void aFileWithoutReadAccessIsSaidSo() {
        Path protectedFile = Path.of("/sys/bus/platform/drivers_probe");
        assumeTrue(Files.exists(protectedFile), "no write-only file of the system here");

        assertRefused(protectedFile.toString(), "INPUT-003");
    }

    @Test
    void aFailingReadIsQuoted() {
        Result result = new Cli(folder).in(new BrokenStream()).run("check", "-");

        assertThat(result.exit()).isEqualTo(1);
        assertThat(result.err()).startsWith("<stdin>: [INPUT-004]").contains("Input/output error");
    }

    @Test
    void anEndlessInputIsRefused() {
        Result result = new Cli(folder).in(new EndlessStream()).run("check", "-");

        assertThat(result.exit()).isEqualTo(1);
        assertThat(result.err()).startsWith("<stdin>: [INPUT-005]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a\0b"})
    void aNameThatIsNoneIsSaidSo(String name) {
        assertRefused(name, "INPUT-006");
    }

    @Test
    void hostileContentEndsInFindings() throws IOException {
        write("空.yaml", "");
        write("两份.yaml", "会议类型: 推进会\n---\n会议类型: 推进会\n");
        Files.write(folder.resolve("国标.yaml"), Samples.PROGRESS.getBytes(Charset.forName("GB18030")));
        Files.write(folder.resolve("乱.yaml"), new byte[] {(byte) 0xff, (byte) 0xff, 0, 1, 2});
        write("深.yaml", "[".repeat(20_000));

        assertThat(new Cli(folder).run("check", "空.yaml").exit()).isEqualTo(1);
        assertThat(new Cli(folder).run("check", "两份.yaml").err()).contains("两份.yaml:2:1: [YAML-009]");
        assertThat(new Cli(folder).run("check", "国标.yaml"))
                .matches(result -> result.exit() == 0 && result.err().contains("国标.yaml: [YAML-002]"));
        assertThat(new Cli(folder).run("check", "乱.yaml").exit()).isEqualTo(1);
        assertThat(new Cli(folder).run("check", "深.yaml").exit()).isEqualTo(1);
    }

    private void assertRefused(String name, String code) {
        Result result = new Cli(folder).run("check", name);

        assertThat(result.exit()).isEqualTo(1);
        // A control character of the name is shown as an unknown one.
        assertThat(result.err())
                .startsWith(name.replace('\0', '\uFFFD') + ": [" + code + "]")
                .hasLineCount(1);
    }

    private void write(String name, String content) throws IOException {
        Files.writeString(folder.resolve(name), content);
    }

    private static final class BrokenStream extends InputStream {
        @Override
        public int read() throws IOException {
            throw new IOException("Input/output error");
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            return read();
        }
    }

    private static final class EndlessStream extends InputStream {
        @Override
        public int read() {
            return 'a';
        }

        @Override
        public int read(byte[] bytes, int offset, int length) {
            Arrays.fill(bytes, offset, offset + length, (byte) 'a');
            return length;
        }
    }
}
