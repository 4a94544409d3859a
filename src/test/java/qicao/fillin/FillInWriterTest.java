package qicao.fillin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import qicao.drafting.RandomFillIns;
import qicao.template.MeetingType;
import qicao.template.MeetingTypes;
import qicao.yaml.YamlDocument;

/** What is written is read again. {@code -Dlaws.runs=10000} tries more of the random fill-ins. */
class FillInWriterTest {
    private static final int RUNS = Integer.getInteger("laws.runs", 300);
    private static final MeetingTypes TYPES = MeetingTypes.builtIn();
    private static final FillInReader READER = new FillInReader(TYPES);

    static List<Path> samples() {
        try (Stream<Path> files = Files.list(Path.of("samples"))) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void aSampleComesBack(Path sample) throws IOException {
        assertComesBack(read(Files.readString(sample)));
    }

    @Test
    void randomFillInsComeBack() {
        for (int seed = 0; seed < RUNS; seed++) {
            String yaml = new RandomFillIns(seed).fillIn(type(seed));
            assertComesBack(read(yaml));
        }
    }

    @Test
    void hostileFillInsComeBack() {
        for (int seed = 0; seed < RUNS; seed++) {
            Reading reading = READER.read(
                    "种子" + seed, new YamlDocument(Optional.of(new HostileFillIns(seed).fillIn(type(seed))), List.of()));
            assertThat(reading.fillIn())
                    .as(() -> reading.diagnostics().toString())
                    .isPresent();
            assertComesBack(reading.fillIn().orElseThrow());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "no",
                "~",
                "1.10",
                "0777",
                "1_000",
                "1e9",
                "10:30",
                "2026-07-06",
                "0x1F",
                "<<",
                "=",
                "null",
                "true",
                "- 项",
                "? 键",
                "a: b",
                "a:",
                "建设 #2机组",
                "#1",
                "'引'",
                "\"引\"",
                "&a",
                "*a",
                "!x",
                "@",
                "`",
                "%",
                "|",
                ">",
                "[一",
                "{一",
                "第一段\n第二段",
                "第一段\n\n  第二段",
                "第一段\r\n第二段",
                "一\t二",
                "一\u0085二",
                "一\u2028二",
                "一\uFEFF二",
                "\u00A0一\u00A0",
                "C:\\n",
                "𠮷",
                "："
            })
    void aTextStaysThatText(String text) {
        String yaml = "会议类型: 动员部署会\n标题: " + '"'
                + text.replace("\\", "\\\\")
                        .replace("\"", "\\\"")
                        .replace("\n", "\\n")
                        .replace("\r", "\\r")
                        .replace("\u0085", "\\N")
                        .replace("\u2028", "\\L")
                        .replace("\uFEFF", "\\uFEFF")
                + "\"\n";
        FillIn fillIn = read(yaml);

        assertThat(fillIn.root().fact(Key.TITLE).orElseThrow().text()).isEqualTo(text);
        assertComesBack(fillIn);
    }

    @Test
    void aTextOfManyPagesOnOneLineIsBrokenWhereItMayBe() {
        String text = "“" + "抓好秋粮收购\\\\ ".repeat(30_000) + "”";
        FillIn fillIn = read("会议类型: 动员部署会\n标题: \"\\\n" + text.replace(" ", " \\\n\\ ") + "\"\n");

        assertThat(FillInWriter.inChinese(fillIn).lines()).allMatch(line -> line.length() < 20_000);
        assertComesBack(fillIn);
    }

    @Test
    void keysStandInTheOrderOfTheSchemaAndQuotesOnlyWhereTheyAreNeeded() {
        FillIn fillIn = read("""
                任务:
                  - {措施: [{时限: 8月底前, 题: 倒排工期}], 题: "突出重点"}
                  - 抓好秋粮收购
                meeting: {topic: 秋粮收购, name: 全市秋粮收购动员会}
                标题: 2026-07-06
                会议类型: 动员部署会
                文风: {种子: 3}
                段落:
                  - 内容: |
                      第一段
                      第二段
                """);

        assertThat(FillInWriter.inChinese(fillIn)).isEqualTo("""
                会议类型: 动员部署会
                标题: '2026-07-06'
                会议:
                  名称: 全市秋粮收购动员会
                  主题: 秋粮收购
                任务:
                  - 题: 突出重点
                    措施:
                      - 题: 倒排工期
                        时限: 8月底前
                  - 抓好秋粮收购
                段落:
                  - 内容: |-
                      第一段
                      第二段
                文风:
                  种子: 3
                """);
        assertThat(FillInWriter.inEnglish(fillIn)).startsWith("""
                type: 动员部署会
                title: '2026-07-06'
                meeting:
                  name: 全市秋粮收购动员会
                  topic: 秋粮收购
                tasks:
                  - heading: 突出重点
                """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"致谢: 老师们", "致谢:\n  对象: 老师们", "致谢:\n  - 老师们", "致谢:\n  - 对象: 老师们\n  - 学员们"})
    void thanksKeepTheFormInWhichTheyWereGiven(String thanks) {
        assertThat(FillInWriter.inChinese(read("会议类型: 动员部署会\n" + thanks + "\n")))
                .isEqualTo("会议类型: 动员部署会\n" + thanks + "\n");
    }

    @Test
    void whatSaysTheSameHasTheSameFingerprint() {
        String shortly = "会议类型: 动员会\n讲话人: 副市长 马天佑\n任务: [抓好秋粮收购]\n";
        String atLength = """
                任务:
                - heading: 抓好秋粮收购   # 一条
                type: 动员部署会
                speaker: {name: 马天佑, post: "副市长", rank: }
                """;

        assertThat(read(shortly).fingerprint())
                .hasSize(32)
                .isEqualTo(read(atLength).fingerprint())
                .isNotEqualTo(read(atLength.replace("秋粮", "夏粮")).fingerprint())
                .isNotEqualTo(read(atLength.replace("heading", "body")).fingerprint())
                .isNotEqualTo(read(atLength.replace("动员部署会", "推进会")).fingerprint());
    }

    private static void assertComesBack(FillIn fillIn) {
        for (String written : List.of(FillInWriter.inChinese(fillIn), FillInWriter.inEnglish(fillIn))) {
            assertThat(Texts.of(read(written))).as(written).isEqualTo(Texts.of(fillIn));
        }
        assertThat(read(FillInWriter.inEnglish(fillIn)).fingerprint()).isEqualTo(fillIn.fingerprint());
    }

    private static MeetingType type(int seed) {
        return TYPES.all().get(seed % TYPES.all().size());
    }

    private static FillIn read(String yaml) {
        Reading reading = READER.read("单.yaml", yaml.getBytes(StandardCharsets.UTF_8));
        assertThat(reading.fillIn())
                .as(() -> reading.diagnostics() + "\n" + yaml)
                .isPresent();
        return reading.fillIn().orElseThrow();
    }
}
