package qicao.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import qicao.fillin.FillIn;
import qicao.genre.Rank;
import qicao.genre.Role;

/** 先讲三点意见, 再讲两点看法: the verb follows the agenda, the noun the speaker and the matter. */
final class RegisterTest {
    private static final String BEFORE = "此前: [{人: 王建国, 事: 通报了情况}]";
    private static final String AFTER = "此后: [{人: 李书记, 事: 作讲话}]";

    @Test
    void whoSpeaksAloneSpeaks() {
        assertThat(register("任务: [抓好秋收]\n").verb()).isEqualTo("讲");
    }

    @Test
    void whoSpeaksBeforeSomeoneSeniorSpeaksFirst() {
        assertThat(register("议程: {" + AFTER + "}\n").verb()).isEqualTo("先讲");
        assertThat(register("议程: {" + BEFORE + ", " + AFTER + "}\n").verb()).isEqualTo("先讲");
    }

    @ParameterizedTest
    @CsvSource({"分管领导, 再讲", "来宾, 再谈"})
    void whoSpeaksAfterOthersSpeaksAgain(String rank, String verb) {
        assertThat(register("讲话人: {身份: " + rank + "}\n议程: {" + BEFORE + "}\n").verb())
                .isEqualTo(verb);
    }

    @Test
    void whatIsUrgentIsDemanded() {
        assertThat(register("文风: {语气: 紧急}\n议程: {" + BEFORE + "}\n").verb()).isEqualTo("再强调");
        assertThat(register("文风: {语气: 紧急}\n").noun()).isEqualTo("要求");
        assertThat(register("会议: {名称: 抗旱紧急会议}\n").noun()).isEqualTo("要求");
    }

    @Test
    void theHeadStressesAtAWorkMeeting() {
        assertThat(register("讲话人: {身份: 主要领导}\n议程: {" + BEFORE + "}\n").verb()).isEqualTo("再强调");
    }

    @ParameterizedTest
    @CsvSource({"主要领导, 意见", "分管领导, 意见", "上级领导, 意见", "来宾, 看法"})
    void aGuestHasViewsTheOthersHaveOpinions(String rank, String noun) {
        assertThat(register("讲话人: {身份: " + rank + "}\n").noun()).isEqualTo(noun);
    }

    @Test
    void whoOnlyHopesHasHopesWhichNobodyStresses() {
        Register register = register("议程: {" + BEFORE + "}\n", Role.HOPES);

        assertThat(register.noun()).isEqualTo("希望");
        assertThat(register.verb()).isEqualTo("再提");
    }

    @Test
    void hopesAmongOtherThingsAreOpinions() {
        assertThat(register("任务: [抓好秋收]\n", Role.TASKS, Role.HOPES).noun()).isEqualTo("意见");
    }

    @ParameterizedTest
    @CsvSource({"1, 一点意见", "2, 两点意见", "3, 三点意见", "12, 十二点意见"})
    void pointsAreCountedAsTheyAreSpoken(int count, String points) {
        assertThat(new Register("讲", "意见").points(count)).isEqualTo(points);
    }

    @Test
    void whoeverDoesNotSayHisRankIsTheHead() {
        assertThat(Register.rank(FillIns.read("任务: [抓好秋收]\n"))).isEqualTo(Rank.CHIEF);
        assertThat(Register.rank(FillIns.read("讲话人: {身份: guest}\n"))).isEqualTo(Rank.GUEST);
    }

    private static Register register(String yaml) {
        return register(yaml, Role.SITUATION, Role.TASKS);
    }

    private static Register register(String yaml, Role... sections) {
        FillIn fillIn = FillIns.read(yaml);
        return Register.of(fillIn, Wording.of(fillIn, OptionalLong.empty()), plan(sections));
    }

    /** One section for each role. */
    private static List<DocumentPlan.Section> plan(Role... roles) {
        return Stream.of(roles)
                .map(role -> new DocumentPlan.Section(List.of(role), Optional.empty(), Optional.empty()))
                .toList();
    }
}
