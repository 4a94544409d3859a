package qicao.proofread;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class ImpossibleDatesTest {
    private final Check check = new ImpossibleDates();

    @Test
    void daysThatNoCalendarHas() {
        assertThat(Found.by(check, "2023年2月29日启动，6月31日完成，2024年13月验收。"))
                .containsExactly("DATE-001 5:1 2023年2月29日", "DATE-001 5:14 6月31日", "DATE-001 5:22 2024年13月");
    }

    @Test
    void daysThatExistAreRight() {
        assertThat(Found.by(check, "2024年2月29日启动，6月30日完成，1—5月增长8%。")).isEmpty();
    }

    @Test
    void thereAreTwelveMonths() {
        assertThat(Found.by(check, "14月底前完成，15月上旬验收。")).containsExactly("DATE-001 5:1 14月底", "DATE-001 5:9 15月上旬");
    }
}
