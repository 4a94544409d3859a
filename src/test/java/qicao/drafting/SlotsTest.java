package qicao.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import qicao.draft.Origin;
import qicao.fillin.Entry;
import qicao.fillin.Key;
import qicao.genre.Rank;
import qicao.template.Slot;

/** What the slots of frames stand for. */
final class SlotsTest {
    @Test
    void aFactOfTheSpeechIsTheWriters() {
        Slots slots = slots("会议: {名称: 全市粮食工作会议, 主题: 粮食}\n");

        assertThat(text(slots, Slot.MEETING)).isEqualTo("全市粮食工作会议");
        assertThat(slots.value(Slot.TOPIC).orElseThrow().pieces().get(0).origin())
                .isInstanceOf(Origin.Written.class);
    }

    @Test
    void aMissingFactIsAHoleIfItIsRequiredAndNothingElse() {
        Slots slots = slots("任务: [抓好秋收]\n");

        assertThat(text(slots, Slot.MEETING)).isEqualTo("【待补：会议名称】");
        assertThat(slots.value(Slot.TOPIC)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"VOCATIVE", "ALL_BODIES", "PERIOD", "SALUTATION"})
    void someSlotsAlwaysHaveAValue(Slot slot) {
        assertThat(slots("任务: [抓好秋收]\n").value(slot)).isPresent();
    }

    @Test
    void thoseWhoDidTheSameAreNamedTogether() {
        Slots slots = slots("议程: {此前: [{人: 王建国, 事: 通报了情况}, {人: 白河县, 事: 作了发言}, {人: 南屏县, 事: 作了发言}]}\n");

        assertThat(text(slots, Slot.REPORTS)).isEqualTo("王建国通报了情况，白河县、南屏县作了发言");
    }

    @Test
    void whoDidNobodyKnowsWhatSpoke() {
        assertThat(text(slots("议程: {此前: [{人: 白河县}, {人: 南屏县}]}\n"), Slot.REPORTS))
                .isEqualTo("白河县、南屏县作了发言");
    }

    @Test
    void theSitesSeenAreOneSeries() {
        assertThat(text(slots("会议类型: 现场会\n现场: [{地点: 云顶镇}, {地点: 白河镇}]\n"), Slot.SITES))
                .isEqualTo("云顶镇、白河镇");
    }

    @ParameterizedTest
    @CsvSource({"为期5天, 5天", "5天, 5天"})
    void theFramesSayForHowLongThemselves(String written, String said) {
        assertThat(text(slots("会议类型: 培训班开班\n班次: {名称: 青干班, 时长: " + written + "}\n"), Slot.DURATION))
                .isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource({"确保粮食丰收, 粮食丰收", "夺取粮食丰收, 夺取粮食丰收", "确保, 确保", "奋力谱写丰收篇章, 谱写丰收篇章", "坚决守住粮食安全, 守住粮食安全"})
    void theFramesSayToEnsureThemselves(String written, String said) {
        assertThat(text(slots("号召: {目标: " + written + "}\n"), Slot.GOAL)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource({"总投资9.8亿元, 工期30个月", "9.8亿元, 30个月"})
    void theFramesSayOfAProjectWhatItsFiguresAre(String investment, String schedule) {
        Slots slots = slots("项目: {名称: 中心粮库, 投资: " + investment + ", 工期: " + schedule + "}\n");

        assertThat(text(slots, Slot.INVESTMENT)).isEqualTo("9.8亿元");
        assertThat(text(slots, Slot.SCHEDULE)).isEqualTo("30个月");
    }

    @ParameterizedTest
    @CsvSource({"1, 一", "2, 两", "3, 三", "12, 十二"})
    void theListAtHandIsCounted(int count, String numeral) {
        Slots slots = slots("任务: [抓好秋收]\n");
        slots.tally(new Slots.Tally(count, "场攻坚战"));

        assertThat(text(slots, Slot.COUNT)).isEqualTo(numeral);
        assertThat(text(slots, Slot.KIND)).isEqualTo("场攻坚战");
    }

    @Test
    void withoutAListNothingIsCounted() {
        assertThat(slots("任务: [抓好秋收]\n").value(Slot.COUNT)).isEmpty();
    }

    @Test
    void onePointIsNotAnnouncedTwoAre() {
        Slots slots = slots("任务: [抓好秋收]\n");
        slots.announce(new Register(Rank.CHIEF, "讲", "意见"), 1);
        assertThat(slots.value(Slot.POINTS)).isEmpty();

        slots.announce(new Register(Rank.CHIEF, "讲", "意见"), 2);
        assertThat(text(slots, Slot.POINTS)).isEqualTo("两点意见");
        assertThat(text(slots, Slot.SPEAK)).isEqualTo("讲");
    }

    @Test
    void outsideAListThereIsNoItem() {
        Slots slots = slots("任务: [抓好秋收]\n");

        assertThat(slots.atTop()).isTrue();
        assertThat(slots.index()).isZero();
        assertThat(slots.value(Slot.ITEM_HEADING)).isEmpty();
        assertThat(slots.deadlineKind()).isEmpty();
    }

    @Test
    void theItemThatIsToldGivesItsFacts() {
        Slots slots = tellingMeasure("{题: 备足农机, 内容: 调度农机, 责任单位: 市农业局, 时限: 9月底}", false, true);

        assertThat(text(slots, Slot.ITEM_HEADING)).isEqualTo("备足农机");
        assertThat(text(slots, Slot.OWNER)).isEqualTo("市农业局");
        assertThat(text(slots, Slot.DEADLINE)).isEqualTo("9月底前");
        assertThat(slots.deadlineKind()).hasValue("deadline-before");
        assertThat(slots.index()).isEqualTo(3);
    }

    @Test
    void whatTheBodySaysIsNotSaidAgain() {
        Slots slots = tellingMeasure("{内容: 市农业局9月底前调度农机, 责任单位: 市农业局, 时限: 9月底前}", false, true);

        assertThat(slots.value(Slot.OWNER)).isEmpty();
        assertThat(slots.value(Slot.DEADLINE)).isEmpty();
        assertThat(slots.deadlineKind()).isEmpty();
    }

    @Test
    void theOwnerOfAllIsNamedBehindTheLast() {
        Slots slots = tellingMeasure("{内容: 调度农机, 责任单位: 市农业局}", true, true);

        assertThat(slots.value(Slot.OWNER)).isEmpty();
        assertThat(slots.ownerLeads()).isFalse();
    }

    @Test
    void theOwnerThatAllMeasuresShareIsTheTasks() {
        Slots slots = slots("任务: [{题: 抓好秋收, 措施: [{内容: 调度农机, 责任单位: 市农业局}, {内容: 组织人手, 责任单位: 市农业局}]}]\n");
        slots.begin(new Slots.Item(slots.current().entries(Key.TASKS).get(0), 0, false, false));

        assertThat(text(slots, Slot.OWNER)).isEqualTo("市农业局");
    }

    @ParameterizedTest
    @CsvSource({"9月底, true", "即日起, true", "每月, false", "国庆节后, false"})
    void theOwnerLeadsIfTheDeadlineCanFollow(String deadline, boolean leads) {
        assertThat(tellingMeasure("{内容: 调度农机, 责任单位: 市农业局, 时限: " + deadline + "}", false, true)
                        .ownerLeads())
                .isEqualTo(leads);
    }

    @Test
    void theOwnerLeadsOnlyAtHisTurn() {
        assertThat(tellingMeasure("{内容: 调度农机, 责任单位: 市农业局}", false, false).ownerLeads())
                .isFalse();
    }

    @Test
    void behindAnItemTheOneAroundItIsTold() {
        Slots slots = slots("任务: [{题: 抓好秋收, 措施: [{题: 备足农机}]}]\n");
        Entry task = slots.current().entries(Key.TASKS).get(0);
        slots.begin(new Slots.Item(task, 0, false, false));
        slots.begin(new Slots.Item(task.entries(Key.MEASURES).get(0), 0, false, false));
        assertThat(text(slots, Slot.ITEM_HEADING)).isEqualTo("备足农机");

        slots.end();
        assertThat(text(slots, Slot.ITEM_HEADING)).isEqualTo("抓好秋收");
    }

    /** Slots that tell a measure as the fourth of its list. */
    private static Slots tellingMeasure(String measure, boolean ownerSaidOnce, boolean leads) {
        Slots slots = slots("任务: [{题: 抓好秋收, 措施: [" + measure + "]}]\n");
        Entry task = slots.current().entries(Key.TASKS).get(0);
        slots.begin(new Slots.Item(task.entries(Key.MEASURES).get(0), 3, ownerSaidOnce, leads));
        return slots;
    }

    private static Slots slots(String yaml) {
        return new Slots(FillIns.read(yaml));
    }

    private static String text(Slots slots, Slot slot) {
        return slots.value(slot).orElseThrow().getAsString();
    }
}
