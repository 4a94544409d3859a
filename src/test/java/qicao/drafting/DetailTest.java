package qicao.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import qicao.diagnostic.Diagnostic;
import qicao.draft.TextView;
import qicao.planning.FillIns;

/** In full detail a task says why, in the writer's own words, and only where its words meet. */
final class DetailTest {
    @Test
    void aWhyIsSaidOnceAndOnlyInFullDetail() {
        String full = text("详");
        String normal = text("中");

        for (String why : List.of("老城管网欠账较多", "专业人才青黄不接", "用水高峰已经到来")) {
            assertThat(full.split(why, -1)).as(why).hasSize(3);
            assertThat(normal.split(why, -1)).as(why).hasSize(2);
        }
        assertThat(full.length()).isGreaterThan(normal.length());
    }

    @Test
    void aBriefDraftHasTheFactsAndLessFraming() {
        String brief = text("简");

        assertThat(brief).contains("超期服役的铸铁管还有94公里", "日供水量连续刷新纪录", "安装流量计420台");
        assertThat(brief.length()).isLessThan(text("详").length());
    }

    private static String text(String detail) {
        Drafting drafting = Drafter.shipped().draft(FillIns.ofWaterWorks(detail), DraftingOptions.defaults());
        assertThat(drafting.findings()).noneMatch(Diagnostic::isError).isEmpty();
        return TextView.render(drafting.draft());
    }
}
