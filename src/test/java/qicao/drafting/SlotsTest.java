package qicao.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import qicao.draft.Origin;
import qicao.fillin.FillIn;
import qicao.fillin.Key;
import qicao.genre.Role;
import qicao.planning.DocumentPlan;
import qicao.planning.DocumentPlanner;
import qicao.planning.Duty;
import qicao.planning.FillIns;
import qicao.planning.ItemPlan;
import qicao.planning.Tally;
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

    @ParameterizedTest
    @CsvSource({
        "'{名称: 南山市外宣工作会议, 范围: 全市}', 南山市委书记, 全市外宣工作会议",
        "'{名称: 南山市外宣工作会议, 范围: 全市}', 省委宣传部副部长, 南山市外宣工作会议",
        "'{名称: 南山市外宣工作会议}', 南山市委书记, 南山市外宣工作会议",
        "'{名称: 南山市委全会, 范围: 全市}', 南山市委书记, 南山市委全会",
        "'{名称: 南山市创建文明城市动员大会, 范围: 全市, 任务: [动员部署创建文明城市动员工作]}', 南山市委书记, 这次会议",
        "'{名称: 南山泵站启动仪式, 任务: [举行南山泵站启动仪式]}', 南山市长, 南山泵站启动仪式"
    })
    void behindTheTitleAMeetingIsNamedAsThoseWhoSitInItDo(String meeting, String post, String named) {
        FillIn fillIn = FillIns.read("会议: " + meeting + "\n讲话人: {职务: " + post + "}\n任务: [发展]\n");

        assertThat(text(new Slots(fillIn, plan(fillIn), Set.of("会议.名称")), Slot.MEETING))
                .isEqualTo(named);
        assertThat(text(new Slots(fillIn, plan(fillIn), Set.of()), Slot.MEETING))
                .startsWith("南山");
    }

    @ParameterizedTest
    @CsvSource({"重点工作, ''", "下半年工作, ''", "重点项目工作, 重点项目", "宣传, 宣传"})
    void whatIsLeftOfATopicNamesSomething(String topic, String named) {
        assertThat(slots("会议: {主题: " + topic + "}\n任务: [发展]\n")
                        .value(Slot.TOPIC)
                        .map(Phrase::getAsString)
                        .orElse(""))
                .isEqualTo(named);
    }

    @Test
    void aMissingFactIsAHoleIfItIsRequiredAndNothingElse() {
        Slots slots = slots("任务: [抓好秋收]\n");

        assertThat(text(slots, Slot.MEETING)).isEqualTo("【待补：会议名称】");
        assertThat(slots.value(Slot.TOPIC)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"VOCATIVE", "ALL_BODIES", "SALUTATION"})
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
        slots.begin(Role.TASKS, Optional.of(new Tally(count, "场攻坚战")));

        assertThat(text(slots, Slot.COUNT)).isEqualTo(numeral);
        assertThat(text(slots, Slot.KIND)).isEqualTo("场攻坚战");
    }

    @Test
    void withoutAListNothingIsCounted() {
        assertThat(slots("任务: [抓好秋收]\n").value(Slot.COUNT)).isEmpty();
    }

    @Test
    void onePointIsNotAnnouncedTwoAre() {
        assertThat(slots("任务: [抓好秋收]\n").value(Slot.POINTS)).isEmpty();

        Slots slots = slots("形势: [粮价看涨, 天气多变]\n任务: [抓好秋收, 抓好入库]\n");
        assertThat(text(slots, Slot.POINTS)).isEqualTo("两点意见");
        assertThat(text(slots, Slot.SPEAK)).isEqualTo("讲");
    }

    @Test
    void outsideAListThereIsNoItem() {
        Slots slots = slots("任务: [抓好秋收]\n");

        assertThat(slots.atTop()).isTrue();
        assertThat(slots.item()).isEmpty();
        assertThat(slots.value(Slot.ITEM_HEADING)).isEmpty();
        assertThat(slots.duty()).isEqualTo(Duty.NONE);
    }

    @Test
    void theItemThatIsToldGivesItsFacts() {
        Slots slots = tellingMeasure("{题: 备足农机, 内容: 调度农机, 责任单位: 市农业局, 时限: 5个工作日}");

        assertThat(text(slots, Slot.ITEM_HEADING)).isEqualTo("备足农机");
        assertThat(text(slots, Slot.OWNER)).isEqualTo("市农业局");
        assertThat(text(slots, Slot.DEADLINE)).isEqualTo("5个工作日内");
        assertThat(slots.value(Slot.DEADLINE).orElseThrow().pieces())
                .extracting(piece -> piece.origin().getClass().getSimpleName())
                .containsExactly("Written", "Computed");
    }

    @Test
    void whatTheBodySaysIsNotSaidAgain() {
        Slots slots = tellingMeasure("{内容: 市农业局要在9月底前调度农机, 责任单位: 市农业局, 时限: 9月底前}");

        assertThat(slots.value(Slot.OWNER)).isEmpty();
        assertThat(slots.value(Slot.DEADLINE)).isEmpty();
        assertThat(slots.duty()).isEqualTo(Duty.NONE);
    }

    @Test
    void theOwnerThatAllMeasuresShareIsTheTasks() {
        FillIn fillIn = FillIns.read("任务: [{题: 抓好秋收, 措施: [{内容: 调度农机, 责任单位: 市农业局}, {内容: 组织人手, 责任单位: 市农业局}]}]\n");
        Slots slots = slots(fillIn);
        ItemPlan task = task(fillIn);
        slots.begin(task);
        assertThat(text(slots, Slot.OWNER)).isEqualTo("市农业局");

        slots.begin(task.list(Key.MEASURES).orElseThrow().items().get(1));
        assertThat(slots.value(Slot.OWNER)).isEmpty();
    }

    @Test
    void behindAnItemTheOneAroundItIsTold() {
        FillIn fillIn = FillIns.read("任务: [{题: 抓好秋收, 措施: [{题: 备足农机}]}]\n");
        Slots slots = slots(fillIn);
        ItemPlan task = task(fillIn);
        slots.begin(task);
        slots.begin(task.list(Key.MEASURES).orElseThrow().items().get(0));
        assertThat(text(slots, Slot.ITEM_HEADING)).isEqualTo("备足农机");

        slots.end();
        assertThat(text(slots, Slot.ITEM_HEADING)).isEqualTo("抓好秋收");
    }

    /** Slots that tell a measure. */
    private static Slots tellingMeasure(String measure) {
        FillIn fillIn = FillIns.read("任务: [{题: 抓好秋收, 措施: [" + measure + "]}]\n");
        Slots slots = slots(fillIn);
        slots.begin(task(fillIn).list(Key.MEASURES).orElseThrow().items().get(0));
        return slots;
    }

    private static ItemPlan task(FillIn fillIn) {
        return plan(fillIn).list(Key.TASKS).orElseThrow().items().get(0);
    }

    private static DocumentPlan plan(FillIn fillIn) {
        return DocumentPlanner.plan(fillIn, OptionalLong.of(1));
    }

    private static Slots slots(FillIn fillIn) {
        return new Slots(fillIn, plan(fillIn), Set.of());
    }

    private static Slots slots(String yaml) {
        return slots(FillIns.read(yaml));
    }

    private static String text(Slots slots, Slot slot) {
        return slots.value(slot).orElseThrow().getAsString();
    }
}
