package qicao.proofread;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class WeekdaysTest {
    private final Check check = new Weekdays();

    @Test
    void anotherWeekdayThanTheDateHas() {
        assertThat(Found.by(check, "2024年7月6日（星期一）召开会议。")).containsExactly("DATE-002 5:11 星期一→星期六");
    }

    @Test
    void theRightWeekdayIsRight() {
        assertThat(Found.by(check, "2024年7月6日（星期六）召开会议。")).isEmpty();
    }

    @Test
    void aDateWithoutAYearIsOfTheSpeechsYear() {
        String speech = "在安全生产会上的讲话\n（2026年11月20日）\n\n同志们：\n\n12月15日（星期三）前落实，12月15日（星期二）检查。";

        assertThat(Found.byText(check, speech)).containsExactly("DATE-002 6:8 星期三→星期二");
    }
}
