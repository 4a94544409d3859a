package qicao.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import qicao.fillin.FillIn;
import qicao.fillin.Key;
import qicao.genre.Role;

/** A task's why is what speaks of the same things, and nothing where words do not meet. */
final class WhysTest {
    @Test
    void aTaskMeetsTheProblemOrJudgementThatSpeaksOfTheSameThings() {
        FillIn fillIn = FillIns.ofWaterWorks("详");
        Whys whys = new Whys(fillIn);

        assertThat(fillIn.root().entries(Key.TASKS).stream()
                        .map(whys::of)
                        .map(why -> why.map(found -> found.heading().text()).orElse("")))
                .containsExactly("老城管网欠账较多", "专业人才青黄不接", "用水高峰已经到来", "");
        assertThat(whys.of(fillIn.root().entries(Key.TASKS).get(2)).map(Whys.Why::role))
                .isEqualTo(Optional.of(Role.SITUATION));
    }

    @Test
    void wordsThatSeveralTasksShareTellNothing() {
        FillIn fillIn = FillIns.read("""
                会议类型: 推进会
                会议: {名称: 全区供水改造推进会, 主题: 供水改造}
                问题: [供水改造进度不快]
                任务: [供水改造抓设计, 供水改造抓施工]
                """);

        assertThat(new Whys(fillIn).of(fillIn.root().entries(Key.TASKS).get(0))).isEmpty();
    }
}
