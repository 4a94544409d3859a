package qicao.proofread;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class DateTwiceTest {
    private final Check check = new DateTwice();

    @Test
    void oneEventHasOneDay() {
        assertThat(Found.by(check, "定于9月15日举行开渔仪式。", "9月16日举行开渔仪式以后，船就出海。")).containsExactly("DATE-007 7:1 9月16日举行开渔仪");
        assertThat(Found.by(check, "渔船普查定于4月12日。", "渔船普查定于4月21日。")).containsExactly("DATE-007 7:1 渔船普查定于4月21日");
    }

    @Test
    void stepsOfOnePlanHaveDaysOfTheirOwn() {
        assertThat(Found.by(check, "5月10日前完成排查整治，6月10日前完成排查整治的验收。")).isEmpty();
        assertThat(Found.by(check, "5月10日前完成排查整治。", "8月25日前完成排查整治的验收。")).isEmpty();
        assertThat(Found.by(check, "5月10日前完成排查整治。", "5月10日前完成排查整治的验收。")).isEmpty();
    }
}
