package qicao.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import qicao.diagnostic.Place;
import qicao.draft.Origin;
import qicao.fillin.Fact;

/** How deadlines fit into 由…负责，…完成: the kind decides the frame, 前 or 内 is added where grammar needs it. */
final class DeadlinesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "9月底前",
                "2026年6月30日前",
                "年底之前",
                "春节以前",
                "开工前",
                "一周内",
                "24小时之内",
                "三个月以内",
                "9月底",
                "6月30日",
                "15号",
                "年初",
                "8月中旬",
                "季度末",
                "10月",
                "9月份",
                "三季度",
                "上半年",
                "2026年",
                "5个工作日",
            })
    void aPointInTimeIsADeadlineBeforeWhichTheDeedIsDone(String deadline) {
        assertThat(Deadlines.kind(deadline)).isEqualTo("deadline-before");
    }

    @ParameterizedTest
    @ValueSource(strings = {"即日起", "自9月1日起", "下周一开始", "从今年起"})
    void aDeadlineThatBeginsSaysFromWhen(String deadline) {
        assertThat(Deadlines.kind(deadline)).isEqualTo("deadline-from");
    }

    @ParameterizedTest
    @ValueSource(strings = {"全年", "长期坚持", "每月", "每周五", "每年年底", "逐月", "常态化推进", "持续到年底", "贯穿始终"})
    void whatGoesOnHasNoEnd(String deadline) {
        assertThat(Deadlines.kind(deadline)).isEqualTo("deadline-ongoing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"每月10日前", "每季度结束后一周内", "每年6月底之前"})
    void whatIsDueAgainAndAgainIsStillDue(String deadline) {
        assertThat(Deadlines.kind(deadline)).isEqualTo("deadline-before");
    }

    @ParameterizedTest
    @ValueSource(strings = {"9月至12月", "即日起至12月底", "11月上旬—12月底", "2026-06-30", "国庆节后", "立即"})
    void theRestIsLeftToFramesThatSuitAnything(String deadline) {
        assertThat(Deadlines.kind(deadline)).isEqualTo("deadline-other");
    }

    @ParameterizedTest
    @CsvSource({
        "9月底, 9月底前",
        "6月30日, 6月30日前",
        "8月中旬, 8月中旬前",
        "年底, 年底前",
        "2026年6月, 2026年6月内",
        "9月份, 9月份内",
        "三季度, 三季度内",
        "上半年, 上半年内",
        "2026年, 2026年内",
        "今年, 今年内",
        "三个月, 三个月内",
        "一年, 一年内",
        "5个工作日, 5个工作日内",
    })
    void aPointEndsBeforeItAndAStretchEndsInIt(String written, String fitted) {
        assertThat(fitted(written)).isEqualTo(fitted);
    }

    @ParameterizedTest
    @ValueSource(strings = {"9月底前", "即日起", "全年", "每月", "国庆节后", "9月至12月", "一周内", "每月10日前"})
    void theWritersWordingStaysWhereItFits(String deadline) {
        assertThat(fitted(deadline)).isEqualTo(deadline);
    }

    @ParameterizedTest
    @ValueSource(strings = {"9月底", "上半年", "即日起", "全年", "9月至12月", "三个月"})
    void fittingDoesNotChangeTheKind(String deadline) {
        assertThat(Deadlines.kind(fitted(deadline))).isEqualTo(Deadlines.kind(deadline));
    }

    @Test
    void whatIsAddedIsOursAndTheRestIsTheWriters() {
        assertThat(Deadlines.fitted(written("9月底")).pieces())
                .extracting(piece -> piece.origin().getClass().getSimpleName())
                .containsExactly(Origin.Written.class.getSimpleName(), Origin.Computed.class.getSimpleName());
    }

    @ParameterizedTest
    @CsvSource({
        "8月底前, true",
        "即日起, true",
        "每月, false",
        "国庆节后, false",
    })
    void onlyAnEndOrABeginningStandsBeforeTheDeed(String deadline, boolean leads) {
        assertThat(Deadlines.mayLead(Deadlines.kind(deadline))).isEqualTo(leads);
    }

    private static String fitted(String deadline) {
        return Deadlines.fitted(written(deadline)).getAsString();
    }

    private static Phrase written(String text) {
        return Phrase.of(new Fact(text, "任务[0].时限", Place.of("t.yaml")));
    }
}
