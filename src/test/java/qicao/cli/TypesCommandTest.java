package qicao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import qicao.cli.Cli.Result;

final class TypesCommandTest {
    @TempDir
    Path folder;

    @Test
    void everyTypeIsListedWithItsSkeletonAndFacts() {
        Result result = new Cli(folder).run("types");

        assertThat(result.exit()).isZero();
        assertThat(result.err()).isEmpty();
        assertThat(result.out().lines().filter(line -> !line.isEmpty() && !line.startsWith("　")))
                .hasSize(19)
                .contains("动员部署会（mobilization）", "政府工作报告（government-report）");
        assertThat(result.out()).contains("　骨架：开场 → ", "　必填：会议.名称");
    }

    @Test
    void jsonHasTheMembersOfTheContract() {
        Result result = new Cli(folder).run("types", "--json");

        assertThat(result.exit()).isZero();
        assertThat(result.out())
                .startsWith("[\n  {\n    \"slug\": \"")
                .endsWith("]\n")
                .containsPattern(
                        "(?s)\\{\\s+\"slug\": \"mobilization\",\\s+\"name\": \"动员部署会\",\\s+\"aliases\": \\[.*?],"
                                + "\\s+\"skeleton\": \\[\\s+\"opening\",.*?],\\s+\"required\": \\[.*?],\\s+\"recommended\": \\[.*?]\\s+}");
    }

    @Test
    void aTemplateFolderBringsItsOwnTypesToEveryCommand() throws IOException {
        Files.createDirectory(folder.resolve("模板"));
        String types = Files.readString(Path.of("templates/meeting-types.yaml"));
        Files.writeString(folder.resolve("模板/meeting-types.yaml"), types.replace("name: 座谈会", "name: 圆桌会"));
        Cli cli = new Cli(folder);

        assertThat(cli.run("types", "--templates", "模板").out()).contains("圆桌会（symposium）");
        assertThat(cli.run("schema", "圆桌会", "--templates", "模板").exit()).isZero();
        assertThat(cli.run("new", "圆桌会", "--templates", "模板", "-o", "单.yaml").exit())
                .isZero();
        assertThat(cli.run("check", "单.yaml", "--templates", "模板").exit()).isZero();
        assertThat(cli.run("check", "单.yaml").err()).contains("[FILL-013]");
    }

    @Test
    void englishMessagesSurroundChineseNames() {
        assertThat(new Cli(folder).run("types", "--lang", "en").out())
                .contains("动员部署会 (mobilization)\n", "  skeleton: 开场 → ");
    }
}
