package qicao.proofread;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class MixedDaysTest {
    private final Check check = new MixedDays();

    @Test
    void daysAreWrittenOneWay() {
        assertThat(Found.by(check, "4月15号前清淤，4月20日验收，5月1日开港。")).containsExactly("DATE-006 5:5 号→日");
        assertThat(Found.by(check, "4月15号前清淤，20号前验收，5月1日开港。")).containsExactly("DATE-006 5:20 日→号");
    }

    @Test
    void oneWayOnlyIsRight() {
        assertThat(Found.by(check, "4月15号前清淤，4月20号验收。")).isEmpty();
        assertThat(Found.by(check, "4月15日前清淤，渔港路5号楼4月20日验收。")).isEmpty();
    }

    @Test
    void theLineOfTheDateIsWrittenInFull() {
        assertThat(Found.byText(check, "在渔港会议上的讲话\n\n（2026年4月2日）\n\n同志们：\n\n4月15号前要清完淤。"))
                .isEmpty();
    }
}
