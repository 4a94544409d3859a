package qicao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import qicao.cli.Cli.Result;

/** What a keeper does to the wording shows in the next draft, and what he does wrong is told by the draft itself. */
final class TemplateKeeperTest {
    private static final Path PAGE = Path.of("src/site/markdown/templates.md");

    /** An example of the page: its file's name, and its text. */
    /** A part that the page invents. */
    private static final String OWN_PART = "oath.lead";

    private static final Pattern EXAMPLE =
            Pattern.compile("`模板/([^`]+\\.ftl)`[^\\n]*\\n\\n```ftl\\n(.*?)```", Pattern.DOTALL);

    private static final String FILL_IN = """
            会议类型: 动员部署会
            会议: {名称: 全县秋收动员会, 主题: 秋收}
            任务: [{题: 抓好颗粒归仓, 内容: 抢收抢晒}, {题: 种好冬小麦, 内容: 适时播种}]
            """;

    @TempDir
    Path folder;

    @BeforeEach
    void fillIn() throws IOException {
        write("填报单.yaml", FILL_IN);
    }

    @Test
    void aSentenceThatIsChangedInAFolderIsSaidAsItStandsThere() throws IOException {
        String opening = shipped("sections/opening.ftl");
        write("模板/sections/opening.ftl", opening.replaceAll(">[^<]*</@frame>", ">今天开个短会。</@frame>"));

        assertThat(draft()).contains("今天开个短会。");
    }

    @Test
    void aSentenceThatIsTakenOutOfAFolderIsSaidNoMore() throws IOException {
        write(
                "模板/sections/opening.ftl",
                shipped("sections/opening.ftl").replaceAll("(?m)^  <@frame id=\"(?!opening-plain\").*\\n", ""));

        for (int seed = 0; seed < 10; seed++) {
            assertThat(draft("--seed", String.valueOf(seed))).contains("今天，我们召开全县秋收动员会。");
        }
    }

    @Test
    void aSentenceInCustomReplacesTheOneOfItsId() throws IOException {
        write(
                "模板/sections/opening.ftl",
                shipped("sections/opening.ftl").replaceAll("(?m)^  <@frame id=\"(?!opening-plain\").*\\n", ""));
        write(
                "模板/custom/sections/opening.ftl",
                "<@part id=\"opening.meeting\"><@frame id=\"opening-plain\" for=\"work\">咱们开会，说说${主题}。</@frame></@part>");

        assertThat(draft()).contains("咱们开会，说说秋收。").doesNotContain("今天，我们召开");
    }

    @Test
    void anEmptyOneTakesItOutAndANewOneJoins() throws IOException {
        write(
                "模板/sections/opening.ftl",
                shipped("sections/opening.ftl").replaceAll("(?m)^  <@frame id=\"(?!opening-plain\").*\\n", ""));
        write("模板/custom/sections/opening.ftl", """
                <@part id="opening.meeting">
                  <@frame id="opening-plain"/>
                  <@frame id="own" for="work">人都到齐了，开会。</@frame>
                </@part>
                """);

        assertThat(draft()).contains("人都到齐了，开会。").doesNotContain("今天，我们召开");
    }

    @Test
    void aMinedFileJoinsAndCustomHasTheLastWord() throws IOException {
        write(
                "模板/sections/opening.ftl",
                shipped("sections/opening.ftl").replaceAll("(?m)^  <@frame id=\"(?!opening-plain\").*\\n", ""));
        write(
                "模板/sections/opening.mined.ftl",
                "<@part id=\"opening.meeting\"><@frame id=\"opening-plain\" for=\"work\" support=\"7\">挖来的话，${主题}。</@frame></@part>");

        assertThat(draft()).contains("挖来的话，秋收。");

        write(
                "模板/custom/sections/opening.ftl",
                "<@part id=\"opening.meeting\"><@frame id=\"opening-plain\" for=\"work\">还是我来说。</@frame></@part>");

        assertThat(draft()).contains("还是我来说。").doesNotContain("挖来的话");
    }

    @Test
    void headingsAreReplacedByTheirIdOrWhole() throws IOException {
        write("填报单.yaml", FILL_IN + "形势: [{题: 时间紧, 内容: 霜降将至}]\n要求: [压实责任, 搞好保障]\n");
        write("模板/headings.ftl", """
                <@headings id="only" shape="动宾" for="work">
                  <@heading role="tasks">把${主题}一抓到底</@heading>
                </@headings>
                """);

        assertThat(draft("--seed", "3")).contains("把秋收一抓到底");

        write("模板/custom/headings.ftl", """
                <@headings id="only" shape="动宾" for="work"><@heading role="tasks">打好${主题}这场硬仗</@heading></@headings>
                """);

        assertThat(draft("--seed", "3")).contains("打好秋收这场硬仗");
    }

    @Test
    void aFileThatIsCopiedAsItIsChangesNothing() throws IOException {
        String before = new Cli(folder)
                .run("render", "填报单.yaml", "--to", "txt", "-o", "-")
                .out();
        try (Stream<Path> files = Files.walk(Path.of("templates"))) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                write("模板/" + Path.of("templates").relativize(file), Files.readString(file));
            }
        }

        assertThat(draft()).isEqualTo(before);
    }

    @Test
    void aShippedFileInCustomBringsBackWhatTheFolderChanged() throws IOException {
        String opening = shipped("sections/opening.ftl");
        write("模板/sections/opening.ftl", opening.replaceAll(">[^<]*</@frame>", ">今天开个短会。</@frame>"));
        write("模板/custom/sections/opening.ftl", opening);

        assertThat(draft()).doesNotContain("今天开个短会。");
    }

    @Test
    void takingOutWhatIsNotThereIsAWarningAndTheDraftIsMade() throws IOException {
        write("模板/custom/sections/opening.ftl", "<@frame id=\"opening-plane\"/>");

        Result result = render();

        assertThat(result.exit()).isZero();
        assertThat(result.err()).contains("模板/custom/sections/opening.ftl:1:9: [PATTERN-020]", "opening-plain");
        assertThat(check().err()).contains("[PATTERN-020]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "custom/sections/opening.ftl | <@part id='opening.meting'></@part> | :1:8: [PATTERN-003]",
                "custom/sections/opening.ftl | <@part id='opening.meeting'><@frame id='a' for='work' when=early>甲。</@frame></@part> | :1:55: [PATTERN-013]",
                "sections/opening.mined.ftl | <@part id='opening.meeting'><@frame id='a' for='wok'>甲。</@frame></@part> | :1:44: [TPL-020]",
                "sections/opening.ftl | <@part id='opening.meeting'><@frame id='a' for='work'>${名秤}。</@frame></@part> | :1:55: [PATTERN-007]",
                "sections/opening.ftl | <@part id='opening.meeting'><@frame id='closing-call-topic' for='work'>甲。</@frame></@part> | :1:37: [PATTERN-005]",
                "types/mobilization.ftl | <@masthead/><@para><@say part='opening.meting'/></@para> | :1:26: [TPL-022]",
                "types/safety.ftl | <@masthead/><@para><@say part='opening.meting'/></@para> | :1:26: [TPL-022]",
                "types/mobilization.ftl | <@masthead/><@para>合格率99.5%。</@para> | :1:23: [TPL-023]",
                "types/mobilization.ftl | <@masthead/><@para>${.now?string('SSS')}号</@para> | :1:20: [TPL-027]",
            })
    void aMistakeIsToldByTheDraftItselfAndByTheCheck(String file, String text, String told) throws IOException {
        write("模板/" + file, text);

        Result result = render();

        assertThat(result.exit()).isEqualTo(ExitCode.INPUT);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).contains("模板/" + file + told);
        assertThat(check().err()).contains("模板/" + file + told);
    }

    @Test
    void mistakesOfAllFilesAreToldAtOnce() throws IOException {
        write("模板/custom/sections/opening.ftl", "<@part id='opening.meting'></@part>");
        write("模板/sections/closing.ftl", "<@part id='closing.call'><@frame id='a'>甲。</@frame></@part>");
        write("模板/types/safety.ftl", "<@say part='x.y'/>");

        assertThat(render().err()).contains("[PATTERN-003]", "[PATTERN-015]", "[TPL-022]");
    }

    @Test
    void aPartWhoseNameIsWorkedOutIsLookedUpWhenItIsSaid() throws IOException {
        write(
                "模板/types/mobilization.ftl",
                "<@masthead/>\n<#assign x = 'leed'>\n<@para><@say part='recap.' + x/></@para>\n");

        assertThat(render().err()).contains("模板/types/mobilization.ftl:3:8: [TPL-022]", "recap.lead");
    }

    @Test
    void namesInMessagesMoveNoCursor() throws IOException {
        write("模板/types/mobilization.ftl", "<#stop \"\\x001b]0;pwned\\x0007\\x001b[31mRED\">");

        assertThat(render().err()).contains("RED").doesNotContain("\u001b", "\u0007");
    }

    /** The files of each example; a part of one's own is said in one file and worded in another. */
    static Stream<Map<String, String>> examples() throws IOException {
        Map<String, Map<String, String>> examples = new LinkedHashMap<>();
        EXAMPLE.matcher(Files.readString(PAGE)).results().forEach(found -> {
            String file = found.group(1);
            String text = found.group(2);
            examples.computeIfAbsent(text.contains(OWN_PART) ? OWN_PART : file, any -> new LinkedHashMap<>())
                    .put(file, text);
        });
        return examples.values().stream();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void anExampleOfThePageCanBeUsedAsItStands(Map<String, String> files) throws IOException {
        for (Map.Entry<String, String> file : files.entrySet()) {
            write("模板/" + file.getKey(), file.getValue());
        }

        assertThat(render()).satisfies(result -> {
            assertThat(result.err()).doesNotContain("[PATTERN-", "[TPL-");
            assertThat(result.exit()).isZero();
        });
        assertThat(check().exit()).isZero();
    }

    @Test
    void thePageHasExamples() throws IOException {
        assertThat(examples()).hasSizeGreaterThan(3);
    }

    private String draft(String... more) {
        Result result = render(more);
        assertThat(result.exit()).as(result.err()).isZero();
        return result.out();
    }

    private Result render(String... more) {
        Stream<String> usual = Stream.of("render", "填报单.yaml", "--templates", "模板", "--to", "txt", "-o", "-");
        return new Cli(folder).run(Stream.concat(usual, Stream.of(more)).toArray(String[]::new));
    }

    private Result check() {
        return new Cli(folder).run("templates", "check", "模板");
    }

    private static String shipped(String name) throws IOException {
        return Files.readString(Path.of("templates").resolve(name));
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
