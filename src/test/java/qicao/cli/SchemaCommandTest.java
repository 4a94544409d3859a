package qicao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import qicao.cli.Cli.Result;

final class SchemaCommandTest {
    @TempDir
    Path folder;

    @Test
    void theSchemaIsAResult() {
        Result general = new Cli(folder).run("schema");
        Result special = new Cli(folder).run("schema", "推进会");

        assertThat(general.exit()).isZero();
        assertThat(special.exit()).isZero();
        assertThat(general.out())
                .startsWith("{\n")
                .contains("\"$schema\"", "会议类型")
                .endsWith("}\n");
        assertThat(special.out()).contains("\"$schema\"").isNotEqualTo(general.out());
    }

    @Test
    void anUnknownTypeNamesTheNearest() {
        Result result = new Cli(folder).run("schema", "推劲会");

        assertThat(result.exit()).isEqualTo(2);
        assertThat(result.err()).startsWith("qicao schema: [USAGE-017] 没有会议类型“推劲会”。相近的有：");
    }
}
