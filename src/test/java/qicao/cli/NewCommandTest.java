package qicao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import qicao.cli.Cli.Result;

final class NewCommandTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"动员部署会", "mobilization", "动员会"})
    void aTypeMayBeNamedInAnyWay(String name) {
        Result result = new Cli(folder).run("new", name);

        assertThat(result.exit()).isZero();
        assertThat(result.out()).contains("会议类型: 动员部署会");
    }

    @Test
    void englishKeysAreForTheAsking() {
        assertThat(new Cli(folder).run("new", "mobilization", "--english").out())
                .contains("\ntype: ")
                .doesNotContain("\n会议类型: ");
    }

    @Test
    void anUnknownTypeNamesTheNearest() {
        Result result = new Cli(folder).run("new", "动员布署会");

        assertThat(result.exit()).isEqualTo(2);
        assertThat(result.err()).startsWith("qicao new: [USAGE-017] 没有会议类型“动员布署会”。相近的有：动员部署会");
    }

    @Test
    void anExistingFileIsKeptUnlessForced() throws IOException {
        assertThat(new Cli(folder).run("new", "推进会", "-o", "填报单.yaml").exit()).isZero();
        Files.writeString(folder.resolve("填报单.yaml"), "填好了");

        Result kept = new Cli(folder).run("new", "推进会", "-o", "填报单.yaml");
        assertThat(kept.exit()).isEqualTo(3);
        assertThat(kept.err()).startsWith("填报单.yaml: [OUT-006]");
        assertThat(folder.resolve("填报单.yaml")).hasContent("填好了");

        assertThat(new Cli(folder)
                        .run("new", "推进会", "-o", "填报单.yaml", "--force")
                        .exit())
                .isZero();
        assertThat(folder.resolve("填报单.yaml")).content().contains("会议类型: 推进会");
    }

    @Test
    void aNameThatIsNoneIsSaidSo() {
        Result result = new Cli(folder).run("new", "推进会", "-o", "a\0b");

        assertThat(result.exit()).isEqualTo(3);
        assertThat(result.err()).contains("[OUT-011]");
    }
}
