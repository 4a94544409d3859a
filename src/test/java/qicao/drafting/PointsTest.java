package qicao.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import qicao.draft.TextView;
import qicao.fillin.FillIn;
import qicao.planning.FillIns;

/** A draft lists where its wordings were chosen, and what else would fit. */
final class PointsTest {
    private static final Drafter DRAFTER = Drafter.shipped();

    static List<Path> samples() throws IOException {
        return DraftLawsTest.samples();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void whatIsSaidAtAPointIsAmongItsAlternatives(Path sample) throws IOException {
        FillIn fillIn = FillIns.tryRead(Files.readString(sample)).orElseThrow();
        Drafting drafting = DRAFTER.draft(fillIn, DraftingOptions.defaults().withPoints());
        String text = TextView.render(drafting.draft());

        assertThat(drafting.points()).isNotEmpty();
        for (Choice choice : drafting.points()) {
            assertThat(choice.alternatives())
                    .extracting(Choice.Alternative::frame)
                    .contains(choice.frame());
            String said = choice.alternatives().stream()
                    .filter(alternative -> alternative.frame().equals(choice.frame()))
                    .findFirst()
                    .orElseThrow()
                    .text();
            if (choice.point().part().equals("headings")) {
                // The writer's own headings take the places of some.
                assertThat(said.lines().filter(text::contains)).isNotEmpty();
                continue;
            }
            // Marks are fitted where the sentence meets its neighbours.
            for (String clause : said.split("[，。；：！？]|\\R", 0)) {
                assertThat(text).as(choice.point().toString()).contains(clause);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void listingThemChangesNothing(Path sample) throws IOException {
        FillIn fillIn = FillIns.tryRead(Files.readString(sample)).orElseThrow();

        assertThat(DRAFTER.draft(fillIn, DraftingOptions.defaults().withPoints())
                        .draft())
                .isEqualTo(DRAFTER.draft(fillIn, DraftingOptions.defaults()).draft());
    }

    @Test
    void aPointIsNamedByWhatItTells() {
        assertThat(points("任务: [{题: 抓好秋收, 内容: 抢晴收割, 目标: 颗粒归仓, 责任单位: 市农业局}, {题: 抓好入库, 内容: 应收尽收}]\n形势: [粮价看涨, 仓容偏紧]\n"))
                .contains("opening.meeting", "headings", "tasks.target@任务[1]", "duty@任务[1]", "closing.call");
    }

    @Test
    void aNewItemMovesNoOtherPoint() {
        String tasks = "任务: [{题: 抓好秋收, 内容: 抢晴收割, 责任单位: 市农业局}, {题: 抓好入库, 内容: 应收尽收, 责任单位: 市粮食局}]\n形势: [粮价看涨]\n";
        Set<String> before = points(tasks);
        Set<String> after = points(tasks.replace("市粮食局}]", "市粮食局}, {题: 抓好资金, 内容: 不打白条, 责任单位: 市财政局}]"));

        assertThat(after).containsAll(before).contains("duty@任务[3]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"责任单位: 市农业局", "时限: 9月底前", "责任单位: 市农业局, 时限: 9月底前", "责任单位: 各县区, 时限: 即日起", "责任单位: 各县区, 时限: 每月"})
    void manyItemsOfOneDutyAreToldInOtherWords(String duty) {
        StringBuilder tasks = new StringBuilder("形势: [粮价看涨]\n任务:\n");
        for (int i = 0; i < 5; i++) {
            tasks.append("  - {内容: 第")
                    .append(i)
                    .append("仓应收尽收，一粒不落, ")
                    .append(duty)
                    .append("}\n");
        }
        List<Choice> duties =
                DRAFTER
                        .draft(
                                FillIns.read(tasks.toString()),
                                DraftingOptions.defaults().withPoints())
                        .points()
                        .stream()
                        .filter(choice -> choice.point().part().equals("duty"))
                        .toList();

        Set<String> said = new HashSet<>();
        duties.forEach(choice -> choice.alternatives().stream()
                .filter(alternative -> alternative.frame().equals(choice.frame()))
                .forEach(alternative -> said.add(alternative.text())));
        assertThat(said).hasSameSizeAs(duties).hasSize(5);
    }

    private static Set<String> points(String yaml) {
        Set<String> points = new HashSet<>();
        DRAFTER.draft(
                        FillIns.read("会议: {名称: 全市粮食工作会议, 主题: 粮食}\n" + yaml),
                        DraftingOptions.defaults().withPoints())
                .points()
                .forEach(choice -> points.add(choice.point().toString()));
        return points;
    }
}
