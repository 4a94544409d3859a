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
    void anEmptyFolderHasNoTypes() {
        Result result = new Cli(folder).run("templates", "check", ".");

        assertThat(result.exit()).isEqualTo(1);
        assertThat(result.err()).contains("meeting-types.yaml: [TYPE-001]");
        assertThat(result.out()).isEmpty();
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
