package qicao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import qicao.cli.Cli.Result;

final class TemplatesCheckCommandTest {
    @TempDir
    Path folder;

    @Test
    void ourOwnTemplatesHaveNoProblem() {
        Result result = new Cli(Path.of("")).run("templates", "check", "templates");

        assertThat(result.err()).isEmpty();
        assertThat(result.exit()).isZero();
        assertThat(result.out()).isEqualTo("templates：没有发现问题。\n");
    }

    @Test
    void allProblemsAreToldWithTheirPlacesAndSummedUp() throws IOException {
        Files.createDirectories(folder.resolve("types"));
        Files.writeString(folder.resolve("types/safety.ftl"), "<@masthead/>\n<#if >\n");
        Files.writeString(folder.resolve("types/plenary.ftl"), "<#list>\n");

        Result result = new Cli(folder).run("templates", "check", ".");

        assertThat(result.exit()).isEqualTo(1);
        assertThat(result.err()).contains("safety.ftl:2:", "plenary.ftl:1:", "[TPL-003]");
        assertThat(result.out()).contains("2");
    }

    @Test
    void aMissingFolderIsSaidSo() {
        Result result = new Cli(folder).run("templates", "check", "没有");

        assertThat(result.exit()).isEqualTo(1);
        assertThat(result.err()).startsWith("没有: [INPUT-007]");
    }

    @Test
    void aFileIsNoFolder() throws IOException {
        Files.writeString(folder.resolve("文件"), "");

        Result result = new Cli(folder).run("templates", "check", "文件");

        assertThat(result.exit()).isEqualTo(1);
        assertThat(result.err()).startsWith("文件: [INPUT-008]");
    }
}
