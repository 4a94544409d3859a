package qicao.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import qicao.genre.Role;

final class RecastTest {
    private static final Recast RECAST = new Recast(new FactGate(Archive.SHIPPED));

    private static List<Recast.Made> of(Role role, Spot spot, String bound) {
        return RECAST.of(Archive.sentence(role, Set.of(spot), bound), bound);
    }

    private static List<String> texts(Role role, Spot spot, String bound) {
        return of(role, spot, bound).stream().map(Recast.Made::text).toList();
    }

    @Test
    void theAppealsOfACallSuitOtherGoals() {
        List<Recast.Made> made = of(Role.CLOSING, Spot.END, "让我们振奋精神，扎实工作，为⟨号召目标⟩而努力奋斗！");

        assertThat(made).extracting(Recast.Made::part).containsOnly("closing.call");
        assertThat(made)
                .extracting(Recast.Made::text)
                .containsExactlyInAnyOrder(
                        "让我们振奋精神，扎实工作，确保⟨号召目标⟩！",
                        "让我们振奋精神，扎实工作，⟨号召目标⟩！",
                        "让我们振奋精神，扎实工作，扎实做好⟨主题⟩工作！",
                        "让我们在⟨依托⟩的坚强领导下，振奋精神，扎实工作，为⟨号召目标⟩而努力奋斗！",
                        "让我们在⟨依托⟩的坚强领导下，振奋精神，扎实工作，确保⟨号召目标⟩！",
                        "让我们在⟨依托⟩的坚强领导下，振奋精神，扎实工作，⟨号召目标⟩！",
                        "让我们在⟨依托⟩的坚强领导下，振奋精神，扎实工作，扎实做好⟨主题⟩工作！");
    }

    @Test
    void theHousesOwnLeadershipAndEndingAreKept() {
        assertThat(texts(Role.CLOSING, Spot.END, "让我们在⟨依托⟩的正确领导下，振奋精神，扎实工作，不断取得新的成绩！"))
                .contains("让我们在⟨依托⟩的正确领导下，振奋精神，扎实工作，确保⟨号召目标⟩！", "让我们振奋精神，扎实工作，不断取得新的成绩！")
                .noneMatch(text -> text.contains("坚强领导"));
    }

    @Test
    void whoAsksOthersIsUnderNoLeadership() {
        assertThat(texts(Role.CLOSING, Spot.END, "希望大家振奋精神，扎实工作，确保⟨号召目标⟩！"))
                .contains("希望大家振奋精神，扎实工作，⟨号召目标⟩！")
                .noneMatch(text -> text.contains("⟨依托⟩"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "让我们像石坳村那样种麦，为⟨号召目标⟩而努力奋斗！",
                "大家辛苦了！",
                "我们的⟨主题⟩工作任务繁重！",
            })
    void whatIsNoSeriesOfAppealsLendsNothing(String bound) {
        assertThat(of(Role.CLOSING, Spot.END, bound)).isEmpty();
    }

    @Test
    void aCallInsideASectionLendsNothing() {
        assertThat(of(Role.TASKS, Spot.TAIL, "让我们振奋精神，扎实工作，为⟨号召目标⟩而努力奋斗！")).isEmpty();
    }

    @Test
    void aVerdictIsPassedOnTheMeetingsTopicAndOnAllWork() {
        assertThat(of(Role.RECAP, Spot.LEAD, "⟨时段⟩，石坳村种了良种，取得了明显成效。"))
                .containsExactly(
                        new Recast.Made("recap.lead", "⟨时段⟩，⟨主题⟩工作取得了明显成效。"),
                        new Recast.Made("recap.lead", "⟨时段⟩，各项工作取得了明显成效。"));
    }

    @Test
    void aVerdictThatIsNoSuccessLendsNothing() {
        assertThat(of(Role.RECAP, Spot.LEAD, "⟨时段⟩，石坳村遭了灾，保持了原来的样子。")).isEmpty();
    }

    @Test
    void aConcessionLeadsToAnyProblems() {
        assertThat(of(Role.RECAP, Spot.TAIL, "在肯定成绩的同时，我们也要清醒地看到，鹿角湾的路还不通。"))
                .containsExactly(new Recast.Made("problems.concede", "在肯定成绩的同时，我们也要清醒地看到，工作中还有一些问题和不足："));
        assertThat(of(Role.PROBLEMS, Spot.LEAD, "我们必须正视，鹿角湾的路还不通。"))
                .containsExactly(
                        new Recast.Made("problems.bare", "我们必须正视，工作中还有一些问题和不足："),
                        new Recast.Made("problems.concede", "同时，我们必须正视，工作中还有一些问题和不足："));
    }

    @Test
    void whatConcedesSomethingToldBeforeLendsNothing() {
        assertThat(of(Role.RECAP, Spot.TAIL, "在肯定这一进步的同时，也要看到，鹿角湾的路还不通。")).isEmpty();
    }

    @Test
    void oneAppealAloneOrOneToThoseWhoSitThereLendsNothing() {
        assertThat(of(Role.CLOSING, Spot.END, "我们要考核机制，为⟨号召目标⟩而努力奋斗！")).isEmpty();
        assertThat(of(Role.CLOSING, Spot.END, "大家要认真思考、深入讨论，为⟨号召目标⟩而努力奋斗！")).isEmpty();
    }

    @Test
    void aLeadsGeneralBeginningIsASentence() {
        assertThat(of(Role.REQUIREMENTS, Spot.LEAD, "做好⟨主题⟩工作，关键在领导，石坳村已经走在前面。"))
                .containsExactly(new Recast.Made("requirements.lead", "做好⟨主题⟩工作，关键在领导。"));
        assertThat(of(Role.SITUATION, Spot.LEAD, "做好⟨主题⟩工作责任重大，鹿角湾的水已经漫堤。"))
                .extracting(Recast.Made::part)
                .containsOnly("situation.lead");
    }

    @Test
    void aWholeLeadHasNoBeginning() {
        assertThat(of(Role.REQUIREMENTS, Spot.LEAD, "做好⟨主题⟩工作，关键在领导。")).isEmpty();
    }
}
