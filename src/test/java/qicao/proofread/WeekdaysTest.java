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
}
