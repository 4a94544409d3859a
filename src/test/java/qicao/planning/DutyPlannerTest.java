package qicao.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import qicao.fillin.Entry;
import qicao.fillin.Fact;
import qicao.fillin.Key;

/** Where the owner of a measure stands, and one owner of all measures is named once. */
final class DutyPlannerTest {
    @ParameterizedTest
    @CsvSource({
        "'进度很不平衡，要认真研究、加快推进', 7",
        "'人才要请进来，制度已经有了，要落实好', -1",
        "'管理是基础，必须建好制度，还要管好队伍', 13",
        "'围绕险段逐一会诊', -1",
        "'按照要求清理，按重要程度排序', -1"
    })
    void anOwnerStandsWhereTheLastDemandHasNoSubject(String content, int at) {
        assertThat(Orders.subjectless(content)).isEqualTo(at);
        Duty duty = duty("{内容: '" + content + "', 责任单位: 市水利局}");
        assertThat(duty.place() == Duty.Place.INSIDE).isEqualTo(at > 0);
    }

    @Test
    void theOwnerThatAllShareIsTheCommonOne() {
        assertThat(common("{内容: 清淤, 责任单位: 市水利局}", "{内容: 护坡, 责任单位: 市水利局}")).contains("市水利局");
    }

    @Test
    void differentOwnersAreNamedEach() {
        assertThat(common("{内容: 清淤, 责任单位: 市水利局}", "{内容: 截污, 责任单位: 市住建局}")).isEmpty();
    }

    @Test
    void aMeasureWithoutOwnerIsNobodysToShare() {
        assertThat(common("{内容: 清淤, 责任单位: 市水利局}", "{内容: 截污}")).isEmpty();
        assertThat(common("{内容: 清淤}", "{内容: 截污, 责任单位: 市水利局}")).isEmpty();
    }

    @Test
    void oneMeasureSharesWithNone() {
        assertThat(common("{内容: 清淤, 责任单位: 市水利局}")).isEmpty();
        assertThat(DutyPlanner.commonOwner(List.of())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "清淤河道12公里",
                "对37处险段逐一开展会诊，一处一策",
                "把责任落实到人，每天巡查",
                "清淤河道。加固堤防",
                "清淤河道，年底前全部完成",
                "围绕险工险段，逐一开展会诊",
                "结合汛期值守落实岗位责任"
            })
    void anOrderCanFollowItsOwner(String deed) {
        assertThat(mayLead(deed)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "对今年修好的12处险段，路水电一次接通",
                "对险工险段，汛前全部加固",
                "险工险段汛前全部加固",
                "清淤河道。堤防由各镇加固",
                "围绕险工险段，专家逐一会诊",
                "结合汛期值守各站要落实责任",
                "巡查不到位的通报批评",
                "修好了3处险段，抓紧验收"
            })
    void whatIsNoOrderCannot(String deed) {
        assertThat(mayLead(deed)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"把责任落实到人，每天巡查", "清淤河道，年底前全部完成", "清淤河道。加固堤防"})
    void noSecondTimeStandsBeforeAnOrder(String deed) {
        assertThat(duty("{内容: " + deed + ", 责任单位: 市水务中心, 时限: 7月15日前}").place())
                .isNotIn(Duty.Place.AHEAD, Duty.Place.AHEAD_WHEN_FIRST, Duty.Place.AROUND);
        assertThat(duty("{内容: " + deed + ", 责任单位: 市水务中心}").place()).isEqualTo(Duty.Place.AHEAD);
    }

    @ParameterizedTest
    @ValueSource(strings = {"市水利局已经拿出方案，要尽快印发", "各堤段值守人员做了大量工作"})
    void noTimeToComeOpensWhatIsDone(String deed) {
        assertThat(duty("{内容: " + deed + ", 责任单位: 市水务中心, 时限: 7月15日前}").place()).isEqualTo(Duty.Place.BEHIND);
    }

    @ParameterizedTest
    @ValueSource(strings = {"由市水利局清淤河道", "市水利局要每天巡查", "排查险段，市水利局负责", "汛前，市水利局清淤河道", "会同市水利局巡查"})
    void aBodyThatTheContentNamesAsTheOneWhoActsIsToldAlready(String content) {
        assertThat(duty("{内容: " + content + ", 责任单位: 市水利局}").owner().isEmpty()).isEqualTo(!content.startsWith("会同"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"把清淤情况报市水利局", "落实市水利局《巡查办法》", "对市水利局通报的险段逐一整改"})
    void aNameThatOccursIsNotTold(String content) {
        assertThat(duty("{内容: " + content + ", 责任单位: 市水利局}").owner()).isPresent();
    }

    @ParameterizedTest
    @CsvSource({
        "县卫生健康委员会, 县卫健委月底前配齐村医",
        "市水利局, 汛期市水利局24小时值守",
        "县人民医院, 县医院要开通绿色通道",
        "县委办公室, 县委办每周通报一次",
        "第三小学, 学校每学期组织两次疏散演练",
        "白石村党支部, 支部每月开一次会",
        "李国强副镇长, 由国强同志负责现场指挥",
        "县农业综合执法大队, 请县农业综合执法大队从严查处",
        "县财政局, 所需资金县财政局要优先保障",
        "县民政局, 逐户核查。责任单位：县民政局",
        "县民政局, 以县民政局为主",
        "县教育局、县公安局, 县教育局和县公安局要联合排查",
        "县妇联, 请县总工会、县妇联走访困难职工",
        "县商务局、县供销社, '县商务局要牵头，县供销社要跟上'",
        "县卫健局, '发现病例后，县卫健局两小时内流调'",
        "县人民法院, 县法院对欠薪案一律先行调解",
        "县法院, 县人民法院要快立快审",
        "县残疾人联合会, 县残联挨户登记",
        "县卫生健康委员会, 卫健委要设点",
        "'县卫生健康委员会、县公安局', '卫健委要设点，县公安局要疏导'",
        "县消费者协会, 县消协要公布投诉榜",
        "县水务集团有限公司, 县水务集团抢修管网",
        "县公共就业服务中心, 县就业服务中心举办招聘会",
        "县商务局, 县商务局组团赴外参展",
        "县督查组, '县督查组不打招呼、直奔现场'",
        "派出所, '综治办牵头、派出所配合，逐户走访'",
    })
    void whoMustActIsTold(String owner, String content) {
        assertThat(DutyPlanner.acts(owner, content)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "县水利局, 县水利局已完成招标",
        "县水利局, 县水利局去年加固了堤防",
        "县水利局, 县水利局管的水库要加固",
        "县水利局, 县水利局食堂要公开招标",
        "县水利局, 县水利局养护站要添置机械",
        "县水利局, 县水利局建设的泵站要投用",
        "县水利局, 支持县水利局清淤",
        "县水利局, 由县水利局牵头的联席会议要常开",
        "县水利局, 与县水利局会商",
        "县水利局, 报请县水利局审批",
        "市水利局, 县水利局要巡堤",
        "县委, 县委组织部要严格考核",
        "县中医院, 县医院要配齐设备",
        "县教育局、县公安局, 由县公安局设卡检查",
        "第三小学, 让学校放心、让家长放心",
        "县总工会, 清淤河道",
        "县国资局, 县国资局成立以来收回欠租千万元",
        "县国资局, 县国资局近年来收回欠租千万元",
        "县公安局, 县公安局值班室改成接待点",
        "公交公司, 公交公司三路车延到车站",
        "县档案局, 县档案局办公楼年底前腾空",
        "县应急局, 县应急局预警信息要及时发布",
        "县水利局, 县水利局检测报告三天内送达",
        "县委党校, 县委党校秋季主体班要开好",
        "县林业局, 县林业局与牧户已签协议",
        "县林业局, 请县林业局介绍情况",
    })
    void whoIsOnlyNamedIsNotTold(String owner, String content) {
        assertThat(DutyPlanner.acts(owner, content)).isFalse();
    }

    @Test
    void aTimeThatTheContentSaysIsToldAlready() {
        assertThat(duty("{内容: 6月底前清淤河道, 时限: 6月底前}")).isEqualTo(Duty.NONE);
        assertThat(duty("{内容: 清淤河道, 时限: 6月底前}").time()).isPresent();
    }

    @Test
    void whatStartsHasItsTimeBeforeTheVerb() {
        for (String time : List.of("6月底前", "7月初", "即日起", "7月至9月")) {
            for (String deed : List.of("启动河道清淤", "召开现场会", "印发巡查办法")) {
                assertThat(duty("{内容: " + deed + ", 时限: " + time + ", 责任单位: 市水利局}")
                                .place())
                        .as(time + deed)
                        .isIn(Duty.Place.AHEAD, Duty.Place.AHEAD_WHEN_FIRST, Duty.Place.AROUND);
            }
        }
    }

    @Test
    void whoDividesTheWorkIsNamedByIt() {
        assertThat(duty("{内容: 清淤河道, 责任单位: 市水利局牵头，市住建局配合}").place()).isIn(Duty.Place.FRONT, Duty.Place.BEHIND);
    }

    @ParameterizedTest
    @ValueSource(strings = {"险段逐处设岗，夜里不断人", "抢险物资一小时内送到", "险情一律当面交接", "砂石料每个堤段备足三百方", "雨情水情当天公开"})
    void whatSaysHowItIsToBeFollowsWhoMustSeeToIt(String norm) {
        assertThat(duty("{内容: " + norm + ", 责任单位: 市水务中心}").place()).isEqualTo(Duty.Place.NORM);
        assertThat(duty("{内容: " + norm + ", 责任单位: 市水务中心, 时限: 7月15日前}").place()).isEqualTo(Duty.Place.NORM);
    }

    @ParameterizedTest
    @ValueSource(strings = {"险段太多，一处一处没有人管", "堤防已经加固，逐年还要维护", "防汛是硬任务，一律不得请假", "由乡镇逐处设岗", "形势严峻，每个人都要上堤", "老百姓的意见还很大"})
    void whatTellsHowThingsAreFollowsNobody(String told) {
        assertThat(duty("{内容: " + told + ", 责任单位: 市水务中心}").place()).isIn(Duty.Place.BEHIND, Duty.Place.INSIDE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"学校把操场腾出来，每天开放", "村组干部每天巡堤两次", "住建、水利等部门逐段联审"})
    void whoeverElseActsIsNotMadeToBeSeenTo(String told) {
        assertThat(duty("{内容: " + told + ", 责任单位: 市水务中心}").place()).isNotEqualTo(Duty.Place.NORM);
    }

    @ParameterizedTest
    @ValueSource(strings = {"加固险段", "抓实巡查", "守纪律", "畅通信息渠道"})
    void aTitleThatIsADeedCanFollowWhoMustDoIt(String title) {
        assertThat(Orders.isDeed(title)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"防汛物资", "管护员", "堤防是屏障", "组织要有力", "值班室", "责任体系"})
    void aTitleThatIsNoneCannot(String title) {
        assertThat(Orders.isDeed(title)).isFalse();
    }

    @Test
    void anOwnerIsNamedInFrontOnlyOnce() {
        DutyPlanner duties = new DutyPlanner(new Dice(1));
        List<Duty.Place> places =
                measures("{内容: 沙袋码到堤脚, 责任单位: 市水利局}", "{内容: 灯具接到堤上, 责任单位: 市水利局}", "{内容: 水位报到乡里, 责任单位: 市水利局}").stream()
                        .map(measure -> duties.of(measure, Key.MEASURES, false, DutyPlanner.Opening.OPEN)
                                .place())
                        .toList();
        assertThat(places).containsOnlyOnce(Duty.Place.FRONT);
    }

    @Test
    void anOwnerOfWhatIsNoOrderStandsBehindItsTitle() {
        DutyPlanner duties = new DutyPlanner(new Dice(1));
        for (String measure : List.of(
                "{题: 堤上灯具, 内容: 灯具接到堤上, 责任单位: 市水利局}",
                "{题: 清淤, 内容: 清淤河道, 责任单位: '市水利局牵头，市住建局配合'}",
                "{题: 沙袋, 内容: 沙袋码到堤脚, 责任单位: 市水利局, 时限: 7月15日前}")) {
            Duty duty = duties.of(measures(measure).get(0), Key.MEASURES, false, DutyPlanner.Opening.LABEL);
            assertThat(duty.place()).as(measure).isEqualTo(Duty.Place.LABEL);
            assertThat(duty.tellsBefore()).isEqualTo(measure.contains("时限"));
        }
        assertThat(duties.of(
                                measures("{题: 清淤, 内容: 清淤河道, 责任单位: 市水利局}").get(0),
                                Key.MEASURES,
                                false,
                                DutyPlanner.Opening.LABEL)
                        .place())
                .isEqualTo(Duty.Place.AHEAD);
    }

    @Test
    void whatFollowsOneMustIsTheDeedItself() {
        Duty duty = new DutyPlanner(new Dice(1))
                .of(measures("{内容: 险段逐处设岗, 责任单位: 市水利局}").get(0), Key.MEASURES, false, DutyPlanner.Opening.MUST);
        assertThat(duty.place()).isEqualTo(Duty.Place.BEHIND);
    }

    @Test
    void aTimeWithDeedsOfItsOwnDoesNotStandBeforeTheDeed() {
        assertThat(duty("{内容: 清淤河道, 责任单位: 市水利局, 时限: '每周调度，汛前完工'}").place())
                .isNotIn(Duty.Place.AHEAD_WHEN_FIRST, Duty.Place.AROUND);
    }

    @Test
    void oneDutyIsASentenceOfItsOwnOnce() {
        DutyPlanner duties = new DutyPlanner(new Dice(1));
        List<Entry> measures = measures("{内容: 河道要清。堤防要固, 责任单位: 市水利局}", "{内容: 险段要守。物资要备, 责任单位: 市水利局}");

        assertThat(duties.of(measures.get(0), Key.MEASURES, false, DutyPlanner.Opening.OPEN)
                        .ownSentence())
                .isTrue();
        assertThat(duties.of(measures.get(1), Key.MEASURES, false, DutyPlanner.Opening.OPEN)
                        .ownSentence())
                .isFalse();
    }

    private static Duty duty(String measure) {
        return new DutyPlanner(new Dice(1)).of(measures(measure).get(0), Key.MEASURES, false, DutyPlanner.Opening.OPEN);
    }

    private static boolean mayLead(String deed) {
        return Orders.is(deed);
    }

    private static Optional<String> common(String... measures) {
        return DutyPlanner.commonOwner(measures(measures)).map(Fact::text);
    }

    private static List<Entry> measures(String... measures) {
        List<Entry> task = FillIns.entries(Key.TASKS, "任务: [{题: 治水, 措施: [" + String.join(", ", measures) + "]}]");
        return task.get(0).entries(Key.MEASURES);
    }
}
