package qicao.readback;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import qicao.drafting.Drafter;
import qicao.drafting.DraftingOptions;
import qicao.drafting.Stretch;
import qicao.fillin.Entry;
import qicao.fillin.Fact;
import qicao.fillin.FillIn;
import qicao.fillin.FillInReader;
import qicao.fillin.Sequence;
import qicao.fillin.Value;
import qicao.template.MeetingTypes;

/** Drafts of ours come back as the fill-ins that they were made from. */
final class ReadBackTest {
    private static final Drafter DRAFTER = Drafter.shipped();
    private static final FillInReader READER = new FillInReader(MeetingTypes.builtIn());
    /** Share of the texts of all samples that return to their keys, in percent; 88 were measured. */
    private static final int FLOOR = 86;

    private static FillIn fillIn(String yaml) {
        return READER.read("去年.yaml", yaml.getBytes(StandardCharsets.UTF_8))
                .fillIn()
                .orElseThrow();
    }

    private static List<String> paragraphs(FillIn fillIn) {
        StringBuilder text = new StringBuilder();
        for (Stretch stretch :
                DRAFTER.draft(fillIn, DraftingOptions.defaults().withPoints()).stretches()) {
            if (stretch.kind() == Stretch.Kind.BREAK) {
                text.append('\n');
            }
            stretch.lines().forEach(line -> line.forEach(run -> text.append(run.text())));
        }
        return text.toString().lines().filter(line -> !line.isBlank()).toList();
    }

    private static ReadBack.Found read(FillIn fillIn) {
        return new ReadBack(DRAFTER, MeetingTypes.builtIn())
                .read(
                        "稿.docx",
                        paragraphs(fillIn),
                        fillIn.type(),
                        DRAFTER.draft(fillIn, DraftingOptions.defaults())
                                .draft()
                                .about()
                                .provenance()
                                .orElseThrow())
                .orElseThrow();
    }

    private static Map<String, String> texts(FillIn fillIn) {
        Map<String, String> texts = new LinkedHashMap<>();
        add(fillIn.root(), texts);
        texts.keySet().removeIf(path -> path.startsWith("文风") || path.startsWith("定句"));
        return texts;
    }

    private static void add(Value value, Map<String, String> texts) {
        if (value instanceof Fact fact) {
            texts.put(fact.path(), fact.text());
        } else if (value instanceof Sequence sequence) {
            sequence.items().forEach(item -> add(item, texts));
        } else if (value instanceof Entry entry) {
            entry.values().values().forEach(below -> add(below, texts));
        }
    }

    private static Stream<Path> samples() {
        try (Stream<Path> files = Files.list(Path.of("samples"))) {
            return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void factsReturnToTheirKeysAndTheFillInIsKnownAgain() {
        FillIn lost = fillIn("""
                会议类型: 工作会议
                会议: {名称: 全镇渔港工作会议, 范围: 全镇, 主题: 渔港, 主办: 镇党委, 任务: [总结去年工作, 部署今年任务]}
                讲话人: {职务: 镇党委书记, 姓名: 韩海生}
                日期: 2026年3月6日
                问题:
                  - {题: 泊位不够用, 内容: 休渔期有60条船停在外港}
                  - {题: 冷库老化, 内容: 两座冷库用了21年}
                任务:
                  - 题: 修好码头，让渔船进得来
                    目标: 内港泊位达到200个
                    措施:
                      - {题: 疏浚航道, 内容: 清运淤泥3万方，水深达到4米, 责任单位: 镇水利站, 时限: 5月底前}
                      - {题: 守牢护岸, 内容: 抛石1200方，补好去年的缺口, 责任单位: 镇建设办, 时限: 8月底前}
                  - 题: 管好船只，让渔民出得去
                    目标: 持证率达到100%
                    措施:
                      - {题: 管住老旧渔船, 内容: 检验渔船340条, 责任单位: 镇渔政站, 时限: 4月底前}
                      - {题: 教会年轻船员, 内容: 开办夜校12期, 责任单位: 镇成人学校, 时限: 9月底前}
                要求:
                  - {题: 班子带头, 内容: 班子成员每人包一座码头}
                  - {题: 部门帮办, 内容: 有关站所上门办证，不让渔民多跑一趟}
                """);
        ReadBack.Found found = read(lost);

        assertThat(texts(found.fillIn())).containsAllEntriesOf(texts(lost));
        assertThat(found.pinned()).isZero();
        assertThat(found.same()).isTrue();
    }

    @Test
    void everySampleIsReadAndMostOfItsTextsReturnToTheirKeys() throws IOException {
        int told = 0;
        int returned = 0;
        for (Path sample : samples().toList()) {
            FillIn lost = fillIn(Files.readString(sample));
            Map<String, String> found = texts(read(lost).fillIn());
            String draft = String.join("\n", paragraphs(lost));
            for (Map.Entry<String, String> text : texts(lost).entrySet()) {
                if (draft.contains(text.getValue())) {
                    told++;
                    returned += text.getValue().equals(found.get(text.getKey())) ? 1 : 0;
                }
            }
        }
        System.out.println("texts at their keys: " + returned + " of " + told);
        assertThat(returned * 100).isGreaterThan(told * FLOOR);
    }
}
