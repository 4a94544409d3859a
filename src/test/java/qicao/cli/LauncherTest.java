package qicao.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The launcher of the distribution, with a Java that only says how it was called and makes empty archives. */
@Timeout(value = 10, unit = TimeUnit.MINUTES)
final class LauncherTest {
    private static final Pattern JUMP = Pattern.compile("goto (\\w+)");

    @TempDir
    Path folder;

    private Path launcher;
    private Path java;

    /** What the launcher said and its exit code. */
    private record Said(String text, int exit) {}

    @BeforeEach
    void unpack() throws IOException {
        assumeTrue(!System.getProperty("os.name").startsWith("Windows"), "no sh on Windows");
        Path home = folder.resolve("我的 工具/qicao");
        launcher = program(home.resolve("bin/qicao"), Files.readString(Path.of("src/dist/bin/qicao")));
        Files.createDirectories(home.resolve("lib"));
        Files.createFile(home.resolve("lib/qicao.jar"));
        java = folder.resolve("java 17");
        java("17.0.1");
    }

    @Test
    void itWorksFromAnyFolderWithAnyName() throws Exception {
        Said said = run(launcher, "render", "填报 单.yaml");

        assertThat(said.exit()).isZero();
        assertThat(said.text())
                .contains("<" + launcher.resolveSibling("../lib/qicao.jar").toRealPath() + ">")
                .endsWith("<qicao.cli.Main><render><填报 单.yaml>\n");
    }

    /** A console reads the file in a code page of its own; a label is found only where lines end as on Windows. */
    @Test
    void theOneForWindowsIsWrittenAsItsShellReadsIt() throws IOException {
        String text = Files.readString(Path.of("src/dist/bin/qicao.cmd"));

        assertThat(StandardCharsets.US_ASCII.newEncoder().canEncode(text)).isTrue();
        assertThat(text.replace("\r\n", "")).doesNotContain("\r", "\n");
        assertThat(JUMP.matcher(text).results().map(jump -> ":" + jump.group(1)))
                .isNotEmpty()
                .allSatisfy(label -> assertThat(text).contains("\n" + label + "\r\n"));
    }

    @Test
    void itFindsItsFolderThroughLinks() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("a"), launcher);
        Path second = Files.createSymbolicLink(folder.resolve("b"), Path.of("a"));

        assertThat(run(second).text()).isEqualTo(run(launcher).text());
        assertThat(link).isSymbolicLink();
    }

    @Test
    void longReadingMayUseTheOptimizingCompiler() throws Exception {
        assertThat(run(launcher, "render").text()).contains("<-XX:TieredStopAtLevel=1>");
        assertThat(run(launcher, "outline").text()).doesNotContain("TieredStopAtLevel");
    }

    @ParameterizedTest
    @CsvSource({
        "--lang en mine, false",
        "--lang=en mine, false",
        "--lang en render, true",
        "--lang zh batch, true",
        "render mine, true",
        "--lang, true"
    })
    void theCommandIsFoundBehindTheOptionsOfAllCommands(String arguments, boolean isShort) throws Exception {
        String text = run(launcher, arguments.split(" ", -1)).text();

        assertThat(text.contains("<-XX:TieredStopAtLevel=1>")).isEqualTo(isShort);
        assertThat(text).endsWith("<qicao.cli.Main><" + arguments.replace(" ", "><") + ">\n");
    }

    @Test
    void aBatchCompilesWhatRunsOften() throws Exception {
        assertThat(run(launcher, "batch").text()).doesNotContain("CompileThresholdScaling");
        assertThat(run(launcher, "--lang=zh", "batch").text()).doesNotContain("CompileThresholdScaling");
        assertThat(run(launcher, "--lang=zh", "render").text()).contains("CompileThresholdScaling");
    }

    @Test
    void jarsInAFolderWithAChineseNameAreReadFromTheirArchivedCopy() throws Exception {
        Path cache = Files.createDirectory(folder.resolve("cache"));
        Path home = launcher.resolveSibling("..").toRealPath();
        Path archive = Path.of(cache + home.toString() + "/17.0.1" + java + "/classes-");
        Files.createDirectories(archive.getParent());
        Files.createFile(archive);

        assertThat(run(cache.toString(), launcher, "render").text())
                .contains("<-XX:SharedArchiveFile=" + archive + ">")
                .containsPattern("<-cp><" + cache + "/\\d+/qicao.jar>");
        java("25.0.1");
        Files.createDirectories(Path.of(archive.toString().replace("17.0.1", "25.0.1")));
        assertThat(run(cache.toString(), launcher, "render").text()).contains("<-cp><" + home + "/lib/qicao.jar>");
    }

    /** An archive of other jars is of no use, and Java would not say so; files of a reproducible build all have one time. */
    @Test
    void anotherBuildGetsAnotherArchive() throws Exception {
        Path cache = Files.createDirectory(folder.resolve("cache"));
        Path home = launcher.resolveSibling("..").toRealPath();
        Path archives = Files.createDirectories(Path.of(cache + home.toString() + "/17.0.1" + java));
        Path first = Files.createFile(archives.resolve("classes-0000000a"));
        Files.writeString(home.resolve("lib/build-id"), "0000000a\n");
        assertThat(run(cache.toString(), launcher, "render").text()).contains("<-XX:SharedArchiveFile=" + first + ">");

        Files.writeString(home.resolve("lib/build-id"), "0000000b\n");
        assertThat(run(cache.toString(), launcher, "render").text()).contains("<-Xshare:auto>");
        Path second = archives.resolve("classes-0000000b");
        Path making = archives.resolve("classes-0000000b.making");
        for (int i = 0; (Files.notExists(second) || Files.exists(making)) && i < 6_000; i++) {
            Thread.sleep(50);
        }
        assertThat(archives).isDirectoryContaining(second::equals);
        assertThat(first).doesNotExist();
        assertThat(making).doesNotExist();
    }

    @Test
    void anOldJavaIsRefused() throws Exception {
        java("11.0.20");

        Said said = run(launcher, "types");
        assertThat(said.exit()).isEqualTo(ExitCode.FAULT);
        assertThat(said.text()).contains("Java 11.0.20").contains("Java 17");
    }

    @Test
    void aMissingJavaIsSaid() throws Exception {
        Files.delete(java.resolve("bin/java"));

        Said said = run(launcher, "types");
        assertThat(said.exit()).isEqualTo(ExitCode.FAULT);
        assertThat(said.text()).contains("没有找到 Java");
    }

    private void java(String version) throws IOException {
        program(java.resolve("bin/java"), """
                #!/bin/sh
                printf '<%s>' "$@"
                echo
                for option; do
                    case $option in -XX:ArchiveClassesAtExit=*) : > "${option#*=}" ;; esac
                done
                """);
        Files.writeString(java.resolve("release"), "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"" + version + "\"\n");
    }

    private static Path program(Path file, String script) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, script);
        return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private Said run(Path program, String... arguments) throws IOException, InterruptedException {
        return run("off", program, arguments);
    }

    private Said run(String cache, Path program, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(program.toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().put("JAVA_HOME", java.toString());
        builder.environment().put("QICAO_CACHE", cache);
        Process process = builder.start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Said(text, process.waitFor());
    }
}
