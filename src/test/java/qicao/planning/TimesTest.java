package qicao.planning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import qicao.diagnostic.Place;
import qicao.fillin.Fact;

/** How deadlines fit into a clause: 前 or 内 is added where grammar needs it and nowhere else. */
final class TimesTest {
    @ParameterizedTest
    @CsvSource({
        "9月底, 9月底",
        "年底, 年底",
        "三个月, 三个月内",
        "一年, 一年内",
        "5个工作日, 5个工作日内",
    })
    void aPointEndsBeforeItAndAStretchEndsInIt(String written, String fitted) {
        assertThat(fitted(written)).isEqualTo(fitted);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "9月底前",
                "即日起",
                "全年",
                "每月",
                "每周五",
                "国庆节后",
                "9月至12月",
                "一周内",
                "每月10日前",
                "7月初",
                "8月中旬",
                "15日",
                "到年底",
                "2026-06-30",
                "6月30日",
                "2026年6月",
                "9月份",
                "三季度",
                "上半年",
                "2026年",
                "今年"
            })
    void theWritersWordingStaysWhereItFits(String deadline) {
        assertThat(fitted(deadline)).isEqualTo(deadline);
    }

    @ParameterizedTest
    @CsvSource({"8月底前, true", "即日起, true", "每周五, true", "7月初, true", "11月上旬至12月底, true", "下一步, false"})
    void whatIsATimeCanStandBeforeTheDeed(String deadline, boolean leads) {
        assertThat(Times.mayLead(time(deadline))).isEqualTo(leads);
    }

    private static String fitted(String deadline) {
        return deadline + time(deadline).ending();
    }

    private static Duty.Time time(String text) {
        return Times.of(new Fact(text, "任务[0].时限", Place.of("t.yaml")));
    }
}
