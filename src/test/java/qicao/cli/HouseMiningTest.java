package qicao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import qicao.cli.Cli.Result;
import qicao.house.Archive;
import qicao.template.HouseTemplates;

/** {@code mine --own} from end to end. */
final class HouseMiningTest {
    private static final String FILL_IN = """
            会议类型: 工作会议
            会议: {名称: 全县护林工作会议, 范围: 全县, 主题: 护林, 主办: '县委、县政府'}
            讲话人: {身份: 主要领导}
            日期: 2025年12月1日
            成绩:
              - {题: 新栽了林, 内容: 补栽荒坡, 数据: [{指标: 造林, 数值: 900亩}]}
              - {题: 管住了火, 内容: 一冬无火警, 数据: [{指标: 巡山, 数值: 70次}]}
            问题:
              - {题: 护林员不够, 内容: 两个林场缺人}
              - {题: 防火路不通, 内容: 南坡路断}
            任务:
              - {题: 补齐护林员, 内容: 每个林场配足人手}
              - {题: 修通防火路, 内容: 先修南坡}
            要求:
              - {题: 加强领导, 内容: 主要负责同志要亲自抓}
              - {题: 严格督查, 内容: 每月通报一次}
            号召: {目标: 让青山常在}
            """;

    @TempDir
    Path folder;

    @BeforeEach
    void archive() throws IOException {
        Files.createDirectory(folder.resolve("旧稿"));
        for (Path file : Archive.files()) {
            Files.copy(file, folder.resolve("旧稿").resolve(file.getFileName().toString()));
        }
        Files.writeString(folder.resolve("填报单.yaml"), FILL_IN);
    }

    private Result mine(String... more) {
        List<String> arguments = new ArrayList<>(List.of("mine", "--own", "旧稿", "-o", "模板"));
        arguments.addAll(List.of(more));
        return run(arguments.toArray(String[]::new));
    }

    private Result run(String... arguments) {
        return new Cli(folder).run(arguments);
    }

    private String draft(int seed) {
        Result result = run(
                "render", "填报单.yaml", "--templates", "模板", "--seed", String.valueOf(seed), "--to", "txt", "-o", "-");
        assertThat(result.exit()).as(result.err()).isZero();
        return result.out();
    }

    private String read(String name) throws IOException {
        return Files.readString(folder.resolve(name));
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private List<Path> files(String name) throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve(name))) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    /** Answers the row with a wording. */
    private void answer(String list, String wording, String answer) throws IOException {
        StringBuilder text = new StringBuilder();
        int[] answered = {0};
        read(list).lines().forEach(line -> {
            boolean meant = line.contains(wording);
            answered[0] += meant ? 1 : 0;
            text.append(meant ? answer + line.substring(line.indexOf('\t')) : line)
                    .append('\n');
        });
        assertThat(answered[0]).isPositive();
        write(list, text.toString());
    }

    @Test
    void anArchiveSpeaksInTheHousesDrafts() throws IOException {
        Result result = mine();

        assertThat(result.exit()).as(result.err()).isZero();
        assertThat(result.out()).contains("讲话 8 篇", "模板/review.tsv", "有具体的人、事、地方、时间、数", "结尾（closing.call）");
        assertThat(result.err()).contains("原来：", "现在：");
        assertThat(read("模板/sections/recap.mined.ftl")).contains("${时段}，${各方}通力协作，${主题}工作取得了明显成效。");
        for (int seed = 0; seed < 5; seed++) {
            assertThat(draft(seed))
                    .containsPattern("(通力协作|密切配合|真抓实干)，(护林|各项)工作取得了(明显成效|可喜的成绩)")
                    .containsPattern("任务繁重、责任重大|任务艰巨、使命光荣|使命光荣，责任重大|责任重大、任务艰巨");
        }
    }

    @Test
    void theFolderHasNoProblem() {
        mine();

        Result check = run("templates", "check", "模板");
        assertThat(check.err()).isEmpty();
        assertThat(check.exit()).isZero();
        assertThat(check.out()).contains("没有发现问题");
    }

    @Test
    void aWrongLevelOfTheVoiceIsFoundByTheCheckAtItsPlace() throws IOException {
        mine();
        String voice = read("模板/voice.yaml");
        write("模板/voice.yaml", voice + "own-x: 7\n");

        Result check = run("templates", "check", "模板");

        assertThat(check.exit()).isEqualTo(1);
        assertThat(check.err()).contains("voice.yaml:" + (voice.lines().count() + 1) + ":8: [PATTERN-022]");
    }

    @Test
    void everyFileSaysThatItIsPrivate() throws IOException {
        mine();

        assertThat(files("模板"))
                .hasSizeGreaterThan(5)
                .allSatisfy(file -> assertThat(Files.readAllLines(file).subList(0, 3))
                        .anyMatch(line -> line.contains(HouseTemplates.PRIVATE)));
    }

    @Test
    void noIsFinal() throws IOException {
        mine();
        answer("模板/review.tsv", "【各方】通力协作", "否");

        Result again = mine();

        assertThat(again.exit()).as(again.err()).isZero();
        assertThat(read("模板/sections/recap.mined.ftl")).doesNotContain("通力协作");
        mine();
        assertThat(read("模板/sections/recap.mined.ftl")).doesNotContain("通力协作");
        for (int seed = 0; seed < 5; seed++) {
            assertThat(draft(seed)).doesNotContain("通力协作");
        }
        Files.delete(folder.resolve("旧稿/01.txt"));
        mine();
        Files.copy(Archive.files().get(0), folder.resolve("旧稿/01.txt"));
        mine();
        assertThat(read("模板/sections/recap.mined.ftl")).doesNotContain("通力协作");
        assertThat(run("templates", "check", "模板").err()).isEmpty();
    }

    @Test
    void yesLetsInWhatWasDoubtful() throws IOException {
        mine();
        assertThat(files("模板")).noneMatch(file -> file.endsWith("requirements.mined.ftl") && says(file, "重点在落实"));
        answer("模板/review.tsv", "做好【主题】工作，关键在领导，重点在落实。", "是");

        mine();

        assertThat(read("模板/sections/requirements.mined.ftl")).contains("做好${主题}工作，关键在领导，重点在落实。");
        assertThat(read("模板/review.tsv")).containsPattern("(?m)^是\t否\trequirements.lead\t.*重点在落实");
    }

    private static boolean says(Path file, String text) {
        try {
            return Files.readString(file).contains(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void theListMayStandElsewhere() throws IOException {
        Result result = mine("--review", "审阅.tsv");

        assertThat(result.out()).contains("审阅.tsv");
        assertThat(folder.resolve("模板/review.tsv")).doesNotExist();
        answer("审阅.tsv", "【各方】通力协作", "否");
        mine("--review", "审阅.tsv");
        assertThat(read("模板/sections/recap.mined.ftl")).doesNotContain("通力协作");
        assertThat(read("审阅.tsv")).containsPattern("(?m)^否\t是\trecap.lead\t.*通力协作");
    }

    @Test
    void anotherFileInPlaceOfTheListIsNotWrittenOver() throws IOException {
        write("便条.txt", "今天买菜。\n");

        Result result = mine("--review", "便条.txt");

        assertThat(result.exit()).isNotZero();
        assertThat(result.err()).contains("便条.txt");
        assertThat(read("便条.txt")).isEqualTo("今天买菜。\n");
        assertThat(folder.resolve("模板")).doesNotExist();
    }

    @Test
    void rowsThatAreNotUnderstoodAreToldAndNothingElseIsLost() throws IOException {
        mine();
        answer("模板/review.tsv", "【各方】通力协作", "否");
        answer("模板/review.tsv", "【各方】密切配合", "也行");
        write("模板/review.tsv", read("模板/review.tsv") + "否\t是\trecap.lead\t只有一半\n");
        long last = read("模板/review.tsv").lines().count();

        Result again = mine();

        assertThat(again.exit()).isZero();
        assertThat(again.err())
                .contains("模板/review.tsv:" + last + ":1: [MINE-009]")
                .containsPattern("模板/review\\.tsv:\\d+:1: \\[MINE-010].*也行");
        assertThat(read("模板/sections/recap.mined.ftl")).contains("密切配合").doesNotContain("通力协作");
    }

    @Test
    void privateAndPublicNeverMeet() throws IOException {
        write("公开/mined.yaml", "frames: {}\n");
        mine();

        Result own = run("mine", "--own", "旧稿", "-o", "公开");
        Result open = run("mine", "旧稿", "-o", "模板");

        assertThat(own.exit()).isEqualTo(ExitCode.INPUT);
        assertThat(own.err()).contains("公开: [MINE-007]");
        assertThat(files("公开")).hasSize(1);
        assertThat(open.exit()).isEqualTo(ExitCode.INPUT);
        assertThat(open.err()).contains("模板: [MINE-008]");
        assertThat(folder.resolve("模板/mined.yaml")).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource({
        "mine --own 旧稿 -o 模板 --min-support 3, --min-support",
        "mine --own 旧稿 -o 模板 --report 报告.html, --report",
        "mine 旧稿 -o 模板 --review 审阅.tsv, --review",
    })
    void optionsOfTheOtherMiningAreMisuse(String command, String option) {
        Result result = run(command.split(" ", -1));

        assertThat(result.exit()).isEqualTo(ExitCode.USAGE);
        assertThat(result.err()).contains("[MINE-011]", option);
        assertThat(folder.resolve("模板")).doesNotExist();
    }

    @Test
    void aDryRunOnlyTells() {
        Result result = mine("--dry-run");

        assertThat(result.exit()).isZero();
        assertThat(result.err()).contains("会新写 模板/sections/closing.mined.ftl", "会新写 模板/voice.yaml");
        assertThat(folder.resolve("模板")).doesNotExist();
    }

    @Test
    void theSameArchiveGivesTheSameBytes() throws IOException {
        mine();
        List<String> first = new ArrayList<>();
        for (Path file : files("模板")) {
            first.add(file + Files.readString(file));
        }
        mine();
        List<String> second = new ArrayList<>();
        for (Path file : files("模板")) {
            second.add(file + Files.readString(file));
        }

        assertThat(second).isEqualTo(first);
        assertThat(mine("--dry-run").err()).contains("不变 模板/voice.yaml").doesNotContain("会新写", "会改写");
    }

    @Test
    void jsonSaysWhatWasFound() throws IOException {
        Files.copy(folder.resolve("旧稿/01.txt"), folder.resolve("旧稿/抄件.txt"));
        Files.writeString(folder.resolve("旧稿/便条.txt"), "今天买菜。");

        JsonNode found = new ObjectMapper().readTree(mine("--json").out());

        assertThat(found.path("files").asInt()).isEqualTo(10);
        assertThat(found.path("speeches").asInt()).isEqualTo(8);
        assertThat(found.path("duplicates").asInt()).isEqualTo(1);
        assertThat(found.path("rejected").asInt()).isEqualTo(1);
        assertThat(found.path("usable").path("closing.call").asInt()).isPositive();
        assertThat(found.path("headings").asInt()).isPositive();
        assertThat(found.path("confirmed").toString()).contains("announce-plain");
        assertThat(found.path("refused").path("particular").asInt()).isPositive();
        assertThat(found.has("characters") && found.has("looked") && found.has("seconds"))
                .isTrue();
    }

    @Test
    void englishIsSpokenToThoseWhoWantIt() {
        Result result = mine("--lang", "en");

        assertThat(result.out())
                .contains("8 speeches", "closing.call ", "a person, thing, place, time or number is left");
        assertThat(result.err()).contains("before: ", "now: ");
    }

    @Test
    void aHandEditIsNeverLost() throws IOException {
        mine();
        String edited = read("模板/sections/closing.mined.ftl") + "<#-- 我的记号 -->\n";
        write("模板/sections/closing.mined.ftl", edited);

        Result again = mine();

        assertThat(again.err()).contains("模板/sections/closing.mined.ftl: [MINE-005]");
        assertThat(read("模板/sections/closing.mined.ftl")).isEqualTo(edited);
        assertThat(mine("--force").err()).doesNotContain("MINE-005");
        assertThat(read("模板/sections/closing.mined.ftl")).doesNotContain("我的记号");
    }

    @Test
    void nothingToMineIsAnError() throws IOException {
        write("空/便条.txt", "今天买菜。");

        Result result = run("mine", "--own", "空", "-o", "模板");

        assertThat(result.err()).contains("[MINE-003]");
        assertThat(result.exit()).isEqualTo(ExitCode.INPUT);
        assertThat(folder.resolve("模板")).doesNotExist();
    }

    @Test
    void anUnreadableFileFailsTheRunButTheOthersAreMined() throws IOException {
        Files.write(folder.resolve("旧稿/坏.docx"), new byte[] {'P', 'K', 3, 4, 0});

        Result result = mine();

        assertThat(result.exit()).isEqualTo(ExitCode.INPUT);
        assertThat(result.out()).contains("讲话 8 篇");
        assertThat(folder.resolve("模板/voice.yaml")).exists();
    }
}
