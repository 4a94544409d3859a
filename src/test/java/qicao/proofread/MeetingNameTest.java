package qicao.proofread;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class MeetingNameTest {
    private final Check check = new MeetingName();

    @Test
    void todaysMeetingIsTheOneOfTheTitle() {
        assertThat(Found.by(check, "今天，我们召开全市防汛抗旱工作会议，部署工作。")).containsExactly("NAME-001 5:8 全市防汛抗旱工作会议");
        assertThat(Found.by(check, "今天，我们召开全市安全生产工作会议，部署工作。")).isEmpty();
        assertThat(Found.by(check, "今天，我们召开全市动员大会，部署工作。")).isEmpty();
    }

    @Test
    void oneMeetingIsHeldInOnePlace() {
        assertThat(Found.by(check, "今天，我们召开全县安全生产工作会议，部署工作。")).containsExactly("NAME-001 5:8 全县安全生产工作会议");
    }

    @Test
    void oneCharacterOfTheSubjectIsMistyped() {
        assertThat(Found.by(check, "今天，我们召开全市安全生铲工作会议，部署工作。")).containsExactly("NAME-001 5:8 全市安全生铲工作会议");
    }

    @Test
    void aSubjectMayBeSaidAtMoreLength() {
        assertThat(Found.by(check, "今天，我们召开全市渔业安全生产工作会议，部署工作。")).isEmpty();
        assertThat(Found.by(check, "今天，我们召开全市养老安居工作会议，部署工作。")).containsExactly("NAME-001 5:8 全市养老安居工作会议");
    }
}
