package qicao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import qicao.cli.Cli.Result;

final class MainTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    render a.yaml --zzzzz          | qicao render: [USAGE-001] 没有选项 --zzzzz。
                    render a.yaml --stlye x        | qicao render: [USAGE-002] 没有选项 --stlye。相近的有：--style、--strict。
                    xyzzyq                         | qicao: [USAGE-003] 没有命令“xyzzyq”。
                    rendr a.yaml                   | qicao: [USAGE-004] 没有命令“rendr”。相近的有：render
                    templates chekc x              | qicao templates: [USAGE-004] 没有命令“chekc”。相近的有：check。
                    render a.yaml b.yaml           | qicao render: [USAGE-005] 多出了“b.yaml”。
                    render a.yaml -o x -o y        | qicao render: [USAGE-006] --output 写了不止一次
                    render                         | qicao render: [USAGE-007] 还要写明 FILE。
                    check                          | qicao check: [USAGE-007] 还要写明 FILE。
                    new                            | qicao new: [USAGE-007] 还要写明 TYPE。
                    outline                        | qicao outline: [USAGE-007] 还要写明 FILE。
                    templates check                | qicao templates check: [USAGE-007] 还要写明 DIR。
                    render a.yaml --to             | qicao render: [USAGE-008] --to 后面还要写明 docx|html|md|txt。
                    render a.yaml --style --strict | qicao render: [USAGE-008] --style 后面还要写明 NAME|FILE。
                    render a.yaml --force=yes      | qicao render: [USAGE-009] 选项后面多写了值。
                    render a.yaml --to pdf         | qicao render: [USAGE-010] --to 不能是“pdf”，只能是：docx、html、md、txt。
                    render a.yaml --lang fr        | qicao render: [USAGE-010] --lang 不能是“fr”，只能是：zh、en。
                    render a.yaml --seed x         | qicao render: [USAGE-011] --seed 不能是“x”，要写一个整数。
                    render a.yaml --seed 99999999999999999999 | qicao render: [USAGE-011] --seed 不能是
                    """)
    void wrongArgumentsAreSaidInPlainWords(String arguments, String finding) {
        Result result = new Cli(folder).run(arguments.split(" "));

        assertThat(result.exit()).isEqualTo(2);
        assertThat(result.err()).startsWith(finding).hasLineCount(1);
        assertThat(result.out()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "templates"})
    void aGroupOfCommandsAloneShowsItsHelpAsAnError(String arguments) {
        Result result = new Cli(folder).run(arguments.isEmpty() ? new String[0] : new String[] {arguments});

        assertThat(result.exit()).isEqualTo(2);
        assertThat(result.err()).contains("写法：", "命令：");
        assertThat(result.out()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "types", "new", "schema", "check", "render", "outline", "templates", "templates check"})
    void everyCommandHelpsInBothLanguages(String command) {
        Result chinese = new Cli(folder).run((command + " --help").trim().split(" "));
        Result english =
                new Cli(folder).run((command + " --help --lang en").trim().split(" "));

        assertThat(List.of(chinese.exit(), english.exit())).containsOnly(0);
        assertThat(chinese.err() + english.err()).isEmpty();
        assertThat(chinese.out()).contains("写法：\n  qicao " + command, "显示这份帮助").doesNotContain("Usage");
        assertThat(english.out())
                .contains("Usage:\n  qicao " + command, "Show this help")
                .isASCII();
    }

    /** picocli leaves a description empty when its key is missing. */
    @ParameterizedTest
    @ValueSource(strings = {"", "types", "new", "schema", "check", "render", "outline", "templates", "templates check"})
    void everyArgumentIsDescribed(String command) {
        String help =
                new Cli(folder).run((command + " --help").trim().split(" ")).out();

        assertThat(help.replaceAll("\n {10,}", " ").lines().filter(line -> line.matches(" {2,6}(-|[A-Z]+ |[a-z]+ ).*")))
                .isNotEmpty()
                .filteredOn(line -> !line.contains("qicao "))
                .allMatch(line -> line.matches(".*[一-龥].*"), "is described in Chinese");
        assertThat(help).doesNotContain("%");
    }

    @Test
    void argumentsThatTheSystemCouldNotDecodeAreExplained() {
        Result result = new Cli(folder).run("new", "\uFFFD\uFFFD\uFFFD");

        assertThat(result.exit()).isEqualTo(2);
        assertThat(result.err())
                .startsWith("qicao: [USAGE-018]")
                .contains("LC_ALL=C.UTF-8")
                .hasLineCount(1);
    }

    @Test
    void helpIsColouredOnATerminalOnly() {
        assertThat(new Cli(folder).run("--help").out()).doesNotContain("\u001b");
        assertThat(new Cli(folder).onTerminal().run("--help").out()).contains("\u001b[");
        assertThat(new Cli(folder)
                        .onTerminal()
                        .environment("NO_COLOR", "1")
                        .run("--help")
                        .out())
                .doesNotContain("\u001b");
    }

    @Test
    void theVersionIsAResult() {
        Result result = new Cli(folder).run("--version");

        assertThat(result.exit()).isZero();
        assertThat(result.out()).startsWith("qicao ");
    }

    @ParameterizedTest
    @CsvSource({
        "en, check a.yaml, There is no such file",
        "en_US.UTF-8, check a.yaml, There is no such file",
        "zh, check a.yaml, 找不到这个文件",
        "fr, check a.yaml, 找不到这个文件",
        "en, --lang zh check a.yaml, 找不到这个文件",
        "zh, check a.yaml --lang=en, There is no such file",
        "zh, --lang en nonsense, There is no command"
    })
    void theOptionDecidesTheLanguageThenTheVariableThenChinese(String variable, String arguments, String message) {
        assertThat(new Cli(folder)
                        .environment("QICAO_LANG", variable)
                        .run(arguments.split(" "))
                        .err())
                .contains(message);
    }

    @Test
    void aFaultOfTheProgramIsASentenceAndAFile() throws IOException {
        Result result = new Cli(folder).in(new FaultyStream()).run("check", "-");

        assertThat(result.exit()).isEqualTo(70);
        assertThat(result.err())
                .startsWith("qicao: [FAULT-001] 程序出了故障")
                .hasLineCount(1)
                .doesNotContain("Exception");
        try (var files = Files.list(folder)) {
            Path details = files.findFirst().orElseThrow();
            assertThat(result.err()).contains(details.toString());
            assertThat(details).content().contains("qicao check -", "IllegalStateException", "Java ");
        }
    }

    @Test
    void aFaultWhoseDetailsCannotBeKeptIsStillASentence() {
        Result result = new Cli(folder)
                .in(new FaultyStream())
                .temporaryFolder(folder.resolve("没有"))
                .run("check", "-");

        assertThat(result.exit()).isEqualTo(70);
        assertThat(result.err()).startsWith("qicao: [FAULT-002]").hasLineCount(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"No space left on device", "Broken pipe"})
    void aStandardOutputThatTakesNoMoreIsAnOutputNotWritten(String reason) {
        Result result = new Cli(folder).out(new FailingStream(reason)).run("--help");

        assertThat(result.exit()).isEqualTo(3);
        assertThat(result.err())
                .startsWith("<stdout>: [OUT-010]")
                .contains(reason)
                .hasLineCount(1);
    }

    private static final class FaultyStream extends InputStream {
        @Override
        public int read() {
            throw new IllegalStateException("a fault");
        }

        @Override
        public int read(byte[] bytes, int offset, int length) {
            return read();
        }
    }

    private static final class FailingStream extends OutputStream {
        private final String reason;

        FailingStream(String reason) {
            this.reason = reason;
        }

        @Override
        public void write(int b) throws IOException {
            throw new IOException(reason);
        }
    }
}
