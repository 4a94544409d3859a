package qicao.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import qicao.diagnostic.Place;
import qicao.draft.Origin;
import qicao.draft.Run;

/** Titles and headings end without full stop. */
final class LinesTest {
    private static final Origin WRITER = new Origin.Written("标题", Place.of("t.yaml"));
    private static final Origin TEMPLATE = new Origin.Template(Place.of("parts.ftl"));

    @ParameterizedTest
    @CsvSource({
        "抓好秋收, 抓好秋收",
        "抓好秋收。, 抓好秋收",
        "抓好秋收；, 抓好秋收",
        "抓好秋收：, 抓好秋收",
        "抓好秋收。。, 抓好秋收",
        "抓好秋收;, 抓好秋收",
        "'抓好秋收,', 抓好秋收",
        "怎么看、怎么干？, 怎么看、怎么干？",
        "加油干！, 加油干！",
        "落实“三管三必须”, 落实“三管三必须”",
        "看形势，认清方向。, 看形势，认清方向",
    })
    void aLineLosesItsFullStopAndKeepsItsQuestionMark(String line, String trimmed) {
        assertThat(text(List.of(run(line, WRITER)))).isEqualTo(trimmed);
    }

    @Test
    void theMarkGoesHoweverManyRunsItIsSpreadOver() {
        List<Run> runs = List.of(run("抓好秋收。", WRITER), run("；", TEMPLATE), run("。", TEMPLATE));

        assertThat(Lines.withoutEndMark(runs)).containsExactly(run("抓好秋收", WRITER));
    }

    @Test
    void onlyTheEndIsTrimmed() {
        List<Run> runs = List.of(run("形势：", TEMPLATE), run("喜忧参半。", WRITER));

        assertThat(text(runs)).isEqualTo("形势：喜忧参半");
    }

    @Test
    void aLineOfMarksIsEmpty() {
        assertThat(Lines.withoutEndMark(List.of(run("。", WRITER)))).isEmpty();
        assertThat(Lines.withoutEndMark(List.of())).isEmpty();
    }

    private static String text(List<Run> runs) {
        StringBuilder text = new StringBuilder();
        Lines.withoutEndMark(runs).forEach(run -> text.append(run.text()));
        return text.toString();
    }

    private static Run run(String text, Origin origin) {
        return new Run(text, Run.Emphasis.PLAIN, origin);
    }
}
