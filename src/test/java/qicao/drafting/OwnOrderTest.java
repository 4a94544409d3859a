package qicao.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import qicao.draft.Block;
import qicao.fillin.FillIn;
import qicao.fillin.FillInReader;
import qicao.template.MeetingTypes;

/** The writer's own order of the sections. */
final class OwnOrderTest {
    private static final Pattern HEADING = Pattern.compile("[一二三四五]、.*");

    @Test
    void freeSectionsStandWhereTheStructureNamesThem() {
        assertThat(headings("[成绩, 段落, 任务, 要求]").get(1)).isEqualTo("二、几句心里话");
        assertThat(headings("[段落, 成绩, 任务, 要求]").get(0)).isEqualTo("一、几句心里话");
        assertThat(headings("[成绩, 任务, 要求, 段落]").get(3)).isEqualTo("四、几句心里话");
    }

    @Test
    void freeSectionsThatTheStructureLeavesOutStandBeforeTheEnding() {
        assertThat(headings("[成绩, 任务, 要求]").get(2)).isEqualTo("三、几句心里话");
    }

    private static List<String> headings(String structure) {
        String yaml = """
                会议类型: 工作会议
                会议: {名称: 全市粮食工作会议, 主题: 粮食}
                结构: %s
                成绩: [粮食总产量达到86万吨]
                任务: [{题: 抓好秋收, 内容: 抢晴收割}, {题: 抓好入库, 内容: 应收尽收}]
                要求: [{题: 压实责任, 内容: 层层签字}]
                段落: [{题: 几句心里话, 内容: 种粮的人不容易}]
                """.formatted(structure);
        FillIn fillIn = new FillInReader(MeetingTypes.builtIn())
                .read("a.yaml", yaml.getBytes(StandardCharsets.UTF_8))
                .fillIn()
                .orElseThrow();
        return Drafter.shipped().draft(fillIn, DraftingOptions.defaults()).draft().blocks().stream()
                .filter(Block.Heading.class::isInstance)
                .map(block -> ((Block.Heading) block).text())
                .filter(text -> HEADING.matcher(text).matches())
                .toList();
    }
}
