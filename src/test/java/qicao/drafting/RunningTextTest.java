package qicao.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import qicao.diagnostic.Place;
import qicao.draft.Origin;
import qicao.draft.Run;

/** Punctuation where the writer's words and the template's meet. */
final class RunningTextTest {
    private static final Origin WRITER = new Origin.Written("任务[0].内容", Place.of("t.yaml"));
    private static final Origin OTHER_VALUE = new Origin.Written("任务[0].目标", Place.of("t.yaml"));
    private static final Origin TEMPLATE = new Origin.Template(Place.of("parts.ftl"));

    private final RunningText text = new RunningText();

    @ParameterizedTest
    @CsvSource({
        "抓好秋收, 。, 抓好秋收。",
        "抓好秋收。, 。, 抓好秋收。",
        "抓好秋收。, ；, 抓好秋收；",
        "抓好秋收。, ，, 抓好秋收，",
        "抓好秋收；, 。, 抓好秋收。",
        "抓好秋收，, ；, 抓好秋收；",
        "抓好秋收、, ，, 抓好秋收，",
        "抓好秋收！, 。, 抓好秋收！",
        "怎么办？, 。, 怎么办？",
        "怎么办？, ；, 怎么办？",
        "抓好秋收。；, 。, 抓好秋收。",
        "抓好秋收……, 。, 抓好秋收……",
        "抓好秋收;, 。, 抓好秋收。",
        "'抓好秋收,', ；, 抓好秋收；",
        "怎么办?, 。, 怎么办?",
    })
    void theWritersEndMarkGivesWayToTheSentenceAroundIt(String written, String ours, String together) {
        text.append(written, WRITER);
        text.append(ours, TEMPLATE);

        assertThat(text.text()).hasToString(together);
    }

    @ParameterizedTest
    @CsvSource({
        "要“真抓实干”, 。, 要“真抓实干”。",
        "要“真抓实干。”, 。, 要“真抓实干。”",
        "（含新建。）, 。, （含新建。）",
        "要“真抓实干。”, ，, 要“真抓实干。”，",
        "印发《实施方案》, 。, 印发《实施方案》。",
    })
    void aSentenceThatEndsInsideQuotesIsNotEndedAgain(String written, String ours, String together) {
        text.append(written, WRITER);
        text.append(ours, TEMPLATE);

        assertThat(text.text()).hasToString(together);
    }

    @Test
    void ourPauseGivesWayToOurEndMark() {
        text.append("抓好秋收，", TEMPLATE);
        text.append("。", TEMPLATE);

        assertThat(text.text()).hasToString("抓好秋收。");
    }

    @Test
    void ourPauseStaysBeforeTheWritersWords() {
        text.append("一方面，", TEMPLATE);
        text.append("，秋收任务重", WRITER);

        assertThat(text.text()).hasToString("一方面，秋收任务重");
    }

    @Test
    void theMarkOfAMarkerStays() {
        text.append("第一，", DraftSink.NUMBERING);
        text.append("。", TEMPLATE);

        assertThat(text.text()).hasToString("第一，");
    }

    @ParameterizedTest
    @ValueSource(strings = {"，抓好秋收", "。抓好秋收", "；，抓好秋收"})
    void aParagraphDoesNotBeginWithAMark(String line) {
        text.append(line, TEMPLATE);

        assertThat(text.text()).hasToString("抓好秋收");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "。", "，、"})
    void whatIsOnlyMarksLeavesNothing(String line) {
        text.append(line, TEMPLATE);

        assertThat(text.isEmpty()).isTrue();
        assertThat(text.last()).isNull();
    }

    @Test
    void whatLiesBetweenTheEndsIsNeverTouched() {
        text.append("抢收，，抢晒。。抢运", WRITER);
        text.append("。", TEMPLATE);

        assertThat(text.text()).hasToString("抢收，，抢晒。。抢运。");
    }

    @Test
    void twoValuesAreNotPausedTwice() {
        text.append("抓好秋收，", WRITER);
        text.append("，做到颗粒归仓", OTHER_VALUE);

        assertThat(text.text()).hasToString("抓好秋收，做到颗粒归仓");
    }

    @ParameterizedTest
    @CsvSource({
        "抓好秋收, 抓好秋收。",
        "抓好秋收，, 抓好秋收。",
        "抓好秋收；, 抓好秋收。",
        "抓好秋收：, 抓好秋收。",
        "抓好秋收。, 抓好秋收。",
        "抓好秋收！, 抓好秋收！",
        "“抓好秋收！”, “抓好秋收！”",
        "“抓好秋收”, “抓好秋收”。",
        "抓好秋收……, 抓好秋收……",
    })
    void aSentenceIsEndedOnce(String written, String ended) {
        text.append(written, WRITER);
        text.endSentence(TEMPLATE);
        text.endSentence(TEMPLATE);

        assertThat(text.ended()).isTrue();
        assertThat(text.text()).hasToString(ended);
    }

    @Test
    void nothingIsNotEnded() {
        text.endSentence(TEMPLATE);

        assertThat(text.ended()).isFalse();
        assertThat(text.runs()).isEmpty();
    }

    @Test
    void aRunThatLosesItsOnlyMarkIsGone() {
        text.append("抓好秋收", WRITER);
        text.append("，", TEMPLATE);
        text.append("。", TEMPLATE);

        assertThat(text.runs()).extracting(Run::text).containsExactly("抓好秋收", "。");
    }

    @Test
    void runsKeepTheirOriginsAndTheirEmphasis() {
        text.emphasis(Run.Emphasis.LEAD);
        text.append("一是", DraftSink.NUMBERING);
        text.append("抓好秋收。", WRITER);
        text.emphasis(Run.Emphasis.PLAIN);
        text.append("；", TEMPLATE);

        assertThat(text.runs())
                .containsExactly(
                        new Run("一是", Run.Emphasis.LEAD, DraftSink.NUMBERING),
                        new Run("抓好秋收", Run.Emphasis.LEAD, WRITER),
                        new Run("；", Run.Emphasis.PLAIN, TEMPLATE));
    }
}
