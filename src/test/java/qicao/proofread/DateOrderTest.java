package qicao.proofread;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class DateOrderTest {
    private final Check check = new DateOrder();

    @Test
    void aPeriodEndsBehindItsBeginning() {
        assertThat(Found.by(check, "一是摸底（4月中旬至3月中旬），2025年至2023年的账都要查。"))
                .containsExactly("DATE-003 5:6 4月中旬至3月", "DATE-003 5:17 2025年至2023年");
    }

    @Test
    void noPlanReachesBeyondTwentySixty() {
        assertThat(Found.by(check, "2062年6月前见到实效，2060年前实现碳中和。")).containsExactly("DATE-003 5:1 2062年");
    }

    @Test
    void aWinterRunsOverTheTurnOfTheYear() {
        assertThat(Found.by(check, "供暖从11月至3月，检修从3月到10月。")).isEmpty();
    }

    @Test
    void aDayEndsBehindItsBeginning() {
        assertThat(Found.by(check, "从6月18日开始，到6月8日结束。")).containsExactly("DATE-003 5:2 6月18日开始，到6月8日");
    }

    @Test
    void aYearHasFourFigures() {
        assertThat(Found.by(check, "到2206年建成，226年开工，20226年再扩建，到2200年底前还清。"))
                .containsExactly(
                        "DATE-003 5:2 2206年", "DATE-003 5:10 226年", "DATE-003 5:17 20226年", "DATE-003 5:28 2200年");
        assertThat(Found.by(check, "这里有2500年历史，距今2231年，建城220多年，公元前221年设县，2035年建成。"))
                .isEmpty();
    }

    @Test
    void aPeriodMayBeginAndEndAlike() {
        assertThat(Found.by(check, "2024年至2024年，5月至5月，5月12日至12日，10月至4月。")).isEmpty();
        assertThat(Found.by(check, "9月至3月是冬捕，8月至3月也是。")).containsExactly("DATE-003 5:10 8月至3月");
    }
}
