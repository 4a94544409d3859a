package qicao.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import qicao.planning.FillIns;

/** The order of candidates is the point's own; only what was used up makes it yield. */
final class LexicalChoiceTest {
    private static final Drafter DRAFTER = Drafter.shipped();
    private static final String MEETING = "会议: {名称: 全市粮食工作会议, 主题: 粮食}\n";

    @Test
    void theFirstAlternativeIsTaken() {
        for (Choice choice : choices(MEETING + "成绩: [新建粮库3座, 收粮86万吨]\n任务: [抓好秋收, 抓好入库]\n", 3)) {
            assertThat(choice.alternatives().get(0).frame())
                    .as(choice.point().toString())
                    .isEqualTo(choice.frame());
        }
    }

    @Test
    void noFrameIsSaidTwiceAsLongAsOthersFit() {
        List<Choice> choices = choices(
                MEETING + "任务: [{题: 抓好秋收, 目标: 颗粒归仓}, {题: 抓好入库, 目标: 应收尽收}, {题: 抓好资金, 目标: 不打白条}]\n形势: [粮价看涨]\n", 5);
        List<String> targets = choices.stream()
                .filter(choice -> choice.point().part().equals("tasks.target"))
                .map(Choice::frame)
                .toList();

        assertThat(targets).hasSize(3).doesNotHaveDuplicates();
    }

    @Test
    void everySeedHasItsOwnOrder() {
        Set<String> openings = new HashSet<>();
        for (long seed = 0; seed < 40; seed++) {
            choices(MEETING, seed).stream()
                    .filter(choice -> choice.point().part().equals("opening.meeting"))
                    .forEach(choice -> openings.add(choice.frame()));
        }

        assertThat(openings).hasSizeGreaterThan(2);
    }

    @Test
    void withOneSeedTwoMeetingsShareHeadingsAndClosingsNoMoreThanByChance() {
        int meetings = 60;
        List<String> headings = new ArrayList<>();
        List<String> closings = new ArrayList<>();
        for (int i = 0; i < meetings; i++) {
            List<Choice> choices = choices(
                    "会议: {名称: 全市第" + i + "次粮食工作会议, 主题: 粮食}\n形势: [粮价看涨, 天气多变]\n任务: [抓好秋收, 抓好入库]\n要求: [压实责任, 严明纪律]\n", 7);
            choices.forEach(choice -> {
                if (choice.point().part().equals("headings")) {
                    headings.add(choice.frame());
                } else if (choice.point().part().equals("closing.call")) {
                    closings.add(choice.frame());
                }
            });
        }

        assertThat(pairsAlike(headings)).isLessThan(2 * pairsByChance(meetings, new HashSet<>(headings).size()));
        assertThat(pairsAlike(closings)).isLessThan(2 * pairsByChance(meetings, new HashSet<>(closings).size()));
        assertThat(new HashSet<>(headings)).hasSizeGreaterThan(8);
    }

    private static double pairsByChance(int draws, int kinds) {
        return draws * (draws - 1) / 2.0 / kinds;
    }

    private static double pairsAlike(List<String> drawn) {
        int alike = 0;
        for (int one = 0; one < drawn.size(); one++) {
            for (int other = one + 1; other < drawn.size(); other++) {
                alike += drawn.get(one).equals(drawn.get(other)) ? 1 : 0;
            }
        }
        return alike;
    }

    private static List<Choice> choices(String yaml, long seed) {
        return DRAFTER.draft(
                        FillIns.read(yaml),
                        DraftingOptions.defaults().withSeed(seed).withPoints())
                .points();
    }
}
