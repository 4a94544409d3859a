package qicao.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import qicao.draft.Block;
import qicao.draft.Origin;
import qicao.draft.Run;
import qicao.planning.FillIns;

/** A 题 that is a bare noun gets a predicate where it leads a sentence. */
final class PredicatesTest {
    private static final String NOUNS = """
            会议: {名称: 全县渔港建设工作会议, 主题: 渔港建设}
            成绩:
              - {题: 码头建设, 内容: 修好泊位3个}
              - {题: 渔船改造, 内容: 换新机器120台}
              - {题: 生态环境, 内容: 清理淤泥2万方}
            问题: [监管能力, {题: 生产条件, 内容: 南港没有防波堤}]
            """;
    private static final Pattern AFTER_NOUN = Pattern.compile("(?:码头建设|渔船改造|生态环境|监管能力|生产条件)([^，；。]+)");

    @ParameterizedTest
    @ValueSource(strings = {"0", "1", "2", "3", "4", "5", "6", "7"})
    void noNounStandsForASentenceAndNoPredicateComesTwice(String seed) {
        String text = text(NOUNS + "文风: {种子: " + seed + "}\n");

        List<String> predicates =
                AFTER_NOUN.matcher(text).results().map(found -> found.group(1)).toList();
        assertThat(predicates).hasSize(5).doesNotHaveDuplicates();
    }

    @Test
    void aClauseIsTakenAsItIs() {
        String clauses = NOUNS.replace("码头建设", "码头建设全面完工").replace("监管能力", "监管能力不足");

        assertThat(text(clauses)).contains("码头建设全面完工，修好泊位3个。").contains("监管能力不足");
    }

    @Test
    void thePredicateIsTheFramesAndTheNounTheWriters() {
        List<Run> runs = blocks(NOUNS).stream()
                .flatMap(block ->
                        block instanceof Block.Paragraph paragraph ? paragraph.runs().stream() : Stream.<Run>of())
                .toList();
        int noun = runs.stream().map(Run::text).toList().indexOf("码头建设");

        assertThat(runs.get(noun).origin()).isInstanceOf(Origin.Written.class);
        assertThat(runs.get(noun + 1).origin()).isInstanceOf(Origin.Frame.class);
    }

    @Test
    void headingsStayAsTheyAre() {
        String long1 = "修好泊位3个，" + "装上护舷和路灯，".repeat(40) + "配齐消防设备";
        String headed = NOUNS.replace("修好泊位3个", long1)
                .replace("换新机器120台", long1.replace("泊位", "机器"))
                .replace("清理淤泥2万方", long1.replace("泊位", "淤泥"));

        Matcher heading = Pattern.compile("（一）(.*?)。").matcher(text(headed + "任务: [抓好收尾, 抓好验收]\n"));
        assertThat(heading.find()).isTrue();
        assertThat(heading.group(1)).isEqualTo("码头建设");
    }

    private static List<Block> blocks(String yaml) {
        return Drafter.shipped()
                .draft(FillIns.read(yaml), DraftingOptions.defaults())
                .draft()
                .blocks();
    }

    private static String text(String yaml) {
        StringBuilder text = new StringBuilder();
        for (Block block : blocks(yaml)) {
            if (block instanceof Block.Paragraph paragraph) {
                paragraph
                        .runIn()
                        .ifPresent(heading -> text.append(heading.text()).append("。"));
                text.append(Block.text(paragraph.runs()));
            } else if (block instanceof Block.Heading heading) {
                text.append(heading.text()).append("。");
            }
        }
        return text.toString();
    }
}
