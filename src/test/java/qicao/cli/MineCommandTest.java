package qicao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import qicao.cli.Cli.Result;

final class MineCommandTest {
    private static final List<String> TOPICS = List.of("渔港建设", "秋粮收购", "城区绿化", "冬季供暖", "水库加固");

    @TempDir
    Path folder;

    @BeforeEach
    void fiveSpeeches() throws IOException {
        Files.createDirectory(folder.resolve("旧稿"));
        for (String topic : TOPICS) {
            Files.writeString(folder.resolve("旧稿/" + topic + ".txt"), """
                    在全县%1$s工作会议上的讲话
                    同志们：
                    今天，我们召开%1$s工作会议。下面，我讲两点意见。
                    一、突出重点，抓好%1$s
                    %1$s是今年的头等大事，%2$s。
                    高度重视%1$s工作。
                    二、加强领导，落实责任
                    要进一步加强%1$s工作的组织领导，%2$s。
                    同志们，让我们不断开创%1$s工作的新局面！
                    """.formatted(topic, own(topic)));
        }
    }

    /** Words that no other speech has. */
    private static String own(String topic) {
        StringBuilder own = new StringBuilder();
        for (int i = 0; i < 40; i++) {
            own.append((char) ('\u4E00' + (topic.hashCode() & 0xFFFF) * 31 % 4000 + i * (7 + topic.charAt(0) % 11)));
        }
        return own.toString();
    }

    private Result mine(String... more) {
        String[] arguments = new String[more.length + 4];
        System.arraycopy(new String[] {"mine", "旧稿", "-o", "模板"}, 0, arguments, 0, 4);
        System.arraycopy(more, 0, arguments, 4, more.length);
        return new Cli(folder).run(arguments);
    }

    private String read(String name) throws IOException {
        return Files.readString(folder.resolve(name));
    }

    @Test
    void anArchiveBecomesTemplatesThatRender() throws IOException {
        Result result = mine();

        assertThat(result.err()).isEmpty();
        assertThat(result.exit()).isZero();
        assertThat(result.out()).contains("讲话 5 篇", "支持度至少 3");
        assertThat(read("模板/mined.yaml")).contains("text: '让我们不断开创⟨主题⟩工作的新局面', support: 5");
        Files.copy(Path.of("samples/02-动员部署会.yaml"), folder.resolve("填报单.yaml"));
        assertThat(new Cli(folder).run("render", "填报单.yaml", "--templates", "模板", "--to", "txt", "-o", "-"))
                .satisfies(draft -> assertThat(draft.exit()).as(draft.err()).isZero());
    }

    @Test
    void theSameSpeechesGiveTheSameBytes() throws IOException {
        mine();
        String first = read("模板/mined.yaml");
        Files.delete(folder.resolve("模板/mined.yaml"));
        mine();

        assertThat(read("模板/mined.yaml")).isEqualTo(first);
        assertThat(mine("--dry-run").err()).contains("不变 模板/mined.yaml").doesNotContain("会新写", "会改写");
    }

    @Test
    void jsonSaysWhatWasFound() throws IOException {
        Files.copy(folder.resolve("旧稿/渔港建设.txt"), folder.resolve("旧稿/抄件.txt"));

        JsonNode found = new ObjectMapper().readTree(mine("--json").out());

        assertThat(found.path("files").asInt()).isEqualTo(6);
        assertThat(found.path("speeches").asInt()).isEqualTo(5);
        assertThat(found.path("rejected").asInt()).isZero();
        assertThat(found.path("minSupport").asInt()).isEqualTo(3);
        assertThat(found.path("frames").path("closing").asInt()).isEqualTo(1);
        assertThat(found.path("skeletons").isObject()).isTrue();
        assertThat(found.has("characters") && found.has("seconds") && found.has("headingFrames"))
                .isTrue();
    }

    @Test
    void aDryRunOnlyTells() {
        Result result = mine("--dry-run");

        assertThat(result.err()).contains("会新写 模板/mined.yaml", "会新写 模板/meeting-types.yaml");
        assertThat(folder.resolve("模板")).doesNotExist();
    }

    @Test
    void aHandEditIsNeverLost() throws IOException {
        mine();
        String edited = read("模板/mined.yaml") + "# 我的记号\n";
        Files.writeString(folder.resolve("模板/mined.yaml"), edited);

        Result again = mine();

        assertThat(again.err()).contains("模板/mined.yaml: [MINE-005]");
        assertThat(read("模板/mined.yaml")).isEqualTo(edited);
        assertThat(mine("--force").err()).isEmpty();
        assertThat(read("模板/mined.yaml")).doesNotContain("我的记号");
    }

    @Test
    void aTypeTemplateOfTheKeepersIsLeftAlone() throws IOException {
        Path template = folder.resolve("模板/types/work-conference.ftl");
        Files.createDirectories(template.getParent());
        String own = "<#-- 我们单位的写法 -->\n<@opening/>\n<@closing/>\n";
        Files.writeString(template, own);

        mine();

        assertThat(Files.readString(template)).isEqualTo(own);
    }

    @Test
    void transitionsAndIdeasStandInTheMinedFile() throws IOException {
        mine();

        assertThat(read("模板/mined.yaml"))
                .containsSubsequence("transitions:", "text: '下面，我讲⟨数⟩点意见'", "frames:", "idea: '", "不断开创");
    }

    @Test
    void whatStandsInCustomIsUsedAndNotWritten() throws IOException {
        Files.createDirectories(folder.resolve("模板/custom"));
        Files.writeString(folder.resolve("模板/custom/mined.yaml"), "frames: {}\n");

        Result result = mine("--force");

        assertThat(result.err()).contains("模板/mined.yaml: [MINE-006]");
        assertThat(folder.resolve("模板/mined.yaml")).doesNotExist();
    }

    @Test
    void theReportIsOnePageThatNeedsNoOther() throws IOException {
        mine("--report", "报告.html");

        assertThat(read("报告.html"))
                .startsWith("<!DOCTYPE html>")
                .contains("<svg", "不断开创", "骨架", "承上启下", "工作会议", "没有收的")
                .doesNotContain("http", "src=");
    }

    @Test
    void aHandfulOfSpeechesGivesCuratedWordingOnly() throws IOException {
        Result result = new Cli(folder).run("mine", "旧稿/渔港建设.txt", "旧稿/秋粮收购.txt", "-o", "模板");

        assertThat(result.err()).contains("[MINE-004]").contains("2 篇");
        assertThat(result.exit()).isZero();
        assertThat(folder.resolve("模板/sections")).doesNotExist();
    }

    @Test
    void aSupportBelowTheLimitIsRaised() {
        assertThat(mine("--min-support", "2").err()).contains("[MINE-002]").contains("按 3 挖");
        assertThat(mine("--min-support", "0").err()).contains("[MINE-001]");
        assertThat(mine("--min-support", "0").exit()).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void nothingToMineIsAnError() throws IOException {
        Files.createDirectory(folder.resolve("空"));
        Files.writeString(folder.resolve("空/便条.txt"), "今天买菜。");

        Result result = new Cli(folder).run("mine", "空", "-o", "模板");

        assertThat(result.err()).contains("[MINE-003]");
        assertThat(result.exit()).isEqualTo(ExitCode.INPUT);
        assertThat(folder.resolve("模板")).doesNotExist();
    }

    @Test
    void coverageTellsWhatTheTemplatesExplain() throws IOException {
        mine();

        JsonNode coverage = new ObjectMapper()
                .readTree(new Cli(folder)
                        .run("coverage", "旧稿", "--templates", "模板", "--json")
                        .out());
        Result shown = new Cli(folder).run("coverage", "旧稿/渔港建设.txt");

        assertThat(coverage.path("speeches").asInt()).isEqualTo(5);
        assertThat(coverage.path("roles").path("closing").path("share").asDouble())
                .isEqualTo(1.0);
        assertThat(coverage.path("bySpeech")).hasSize(5);
        assertThat(shown.exit()).isZero();
        assertThat(shown.out()).contains("结尾", "旧稿/渔港建设.txt");
    }

    @Test
    void coverageOfNothingIsAnError() throws IOException {
        Files.writeString(folder.resolve("便条.txt"), "今天买菜。");

        Result result = new Cli(folder).run("coverage", "便条.txt");

        assertThat(result.err()).contains("[COVER-001]");
        assertThat(result.exit()).isEqualTo(ExitCode.INPUT);
    }
}
