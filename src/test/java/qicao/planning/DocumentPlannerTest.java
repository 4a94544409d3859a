package qicao.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import qicao.fillin.Fact;
import qicao.fillin.FillIn;
import qicao.fillin.Key;
import qicao.genre.Role;

/** What a speech will be made of is known before any text: sections, points, lists, numbers. */
final class DocumentPlannerTest {
    private static final String PROMOTED =
            "任务: [{题: 抓好秋收, 内容: " + "抢晴收割、".repeat(15) + "颗粒归仓}, {题: 抓好入库, 内容: " + "应收尽收、".repeat(15) + "存储安全}]\n";

    @Test
    void sectionsFollowTheTypeAsFarAsThereAreFacts() {
        DocumentPlan plan = plan("成绩: [粮食丰收, 仓容充足]\n问题: [人手不足]\n任务: [抓好秋收, 抓好入库]\n要求: [压实责任, 严明纪律]\n");

        assertThat(groups(plan))
                .containsExactly(List.of(Role.RECAP, Role.PROBLEMS), List.of(Role.TASKS), List.of(Role.REQUIREMENTS));
        assertThat(plan.points()).isEqualTo(3);
        assertThat(plan.numbered()).isTrue();
    }

    @Test
    void whatNoSectionTellsStandsInFrontInTheOrderOfTheSkeleton() {
        DocumentPlan plan = plan("会议类型: 培训班开班\n致谢: {对象: 各位老师}\n班次: {名称: 青干班}\n成绩: [粮食丰收]\n任务: [学政策]\n");

        assertThat(plan.front().stream().filter(role -> role != Role.SITUATION))
                .containsSubsequence(Role.AFFIRM, Role.COURSE, Role.RECAP);
        assertThat(plan.tells(Role.TASKS)).isTrue();
    }

    @Test
    void theWritersOrderWins() {
        assertThat(groups(plan("结构: [任务, 成绩]\n成绩: [粮食丰收]\n任务: [抓好秋收]\n")))
                .containsExactly(List.of(Role.TASKS), List.of(Role.RECAP));
    }

    @ParameterizedTest
    @CsvSource({"启动仪式, 0", "庆祝大会, 0", "政府工作报告, 0", "总结表彰会, 2", "工作会议, 2"})
    void ceremoniesAndReportsAnnounceNothing(String type, int points) {
        assertThat(plan("会议类型: " + type + "\n任务: [抓好秋收, 抓好入库]\n要求: [压实责任, 严明纪律]\n")
                        .points())
                .isEqualTo(points);
    }

    @Test
    void theItemsOfTheOnlySectionTakeItsPlace() {
        DocumentPlan plan = plan(PROMOTED);

        assertThat(plan.promoted()).contains(Role.TASKS);
        assertThat(plan.points()).isEqualTo(2);
        assertThat(plan.list(Key.TASKS).orElseThrow().shape()).isEqualTo(ListShape.SECTIONS);
        assertThat(markers(plan.list(Key.TASKS).orElseThrow())).isEqualTo("一、 二、");
        assertThat(plan.list(Key.TASKS).orElseThrow().tally()).isEmpty();
    }

    @Test
    void shortItemsTakeNoSectionsPlace() {
        assertThat(plan("任务: [{题: 抓好秋收, 内容: 抢晴收割}, {题: 抓好入库, 内容: 应收尽收}]\n").promoted())
                .isEmpty();
    }

    @Test
    void tasksThatAreTheSpeechAreItsSections() {
        String task = "{题: 把住入库关口，守好全县秋粮质量, 内容: " + "逐车检验、".repeat(15) + "不合格的不入库}";
        String facts = "成绩: [{题: 夏粮丰收, 内容: 收购进度过半}]\n问题: [{题: 仓容偏紧, 内容: 缺口两成}]\n任务: [" + task + ", "
                + task.replace("把住", "守住") + ", " + task.replace("把住", "看住") + "]\n";
        DocumentPlan plan = plan(facts + "要求: [{题: 压实责任, 内容: 一把手抓}, {题: 严明纪律, 内容: 不压级}]\n");

        assertThat(plan.promoted()).contains(Role.TASKS);
        assertThat(plan.points()).isEqualTo(3);
        assertThat(plan.numbered()).isFalse();
        assertThat(plan.front()).containsSubsequence(Role.RECAP, Role.PROBLEMS);
        assertThat(groups(plan)).containsExactly(List.of(Role.TASKS), List.of(Role.REQUIREMENTS));
    }

    @Test
    void tasksBesideMuchElseAreOneSection() {
        String task = "{题: 把住入库关口，守好全县秋粮质量, 内容: " + "逐车检验、".repeat(15) + "不合格的不入库}";
        String tasks = "任务: [" + task + ", " + task.replace("把住", "守住") + ", " + task.replace("把住", "看住") + "]\n";
        String much = "成绩: [{题: 夏粮丰收, 内容: " + "颗粒归仓、".repeat(40) + "收购进度过半}]\n";

        assertThat(plan(much + tasks).promoted()).isEmpty();
        assertThat(plan("各部分标题: {任务: 抓好三件事}\n要求: [{题: 压实责任, 内容: 一把手抓}, {题: 严明纪律, 内容: 不压级}]\n" + tasks)
                        .promoted())
                .isEmpty();
        assertThat(plan("成绩: [夏粮丰收]\n问题: [仓容偏紧]\n要求: [{题: 压实责任, 内容: 一把手抓}, {题: 严明纪律, 内容: 不压级}]\n"
                                + tasks.replace("，守好全县秋粮质量", ""))
                        .promoted())
                .isEmpty();
    }

    @Test
    void winnersAreGreetedBeforeWhatWasDoneIsTold() {
        String facts = "成绩: [{题: 夏粮丰收, 内容: 收购进度过半}]\n任务: [抓好秋收, 抓好入库]\n要求: [压实责任, 严明纪律]\n";

        assertThat(plan(facts + "致谢: {对象: 种粮能手, 方式: 祝贺}\n").front()).startsWith(Role.AFFIRM);
        assertThat(plan(facts + "致谢: {对象: 种粮农户, 方式: 感谢}\n").front()).containsSubsequence(Role.RECAP, Role.AFFIRM);
    }

    @Test
    void aWordOnWhatWasDoneIsNoPoint() {
        String facts = "成绩: [粮食丰收, 仓容充足]\n任务: [抓好秋收, 抓好入库]\n要求: [压实责任, 严明纪律]\n";

        assertThat(plan(facts).front()).contains(Role.RECAP);
        assertThat(plan(facts).points()).isEqualTo(2);
        assertThat(groups(plan(facts + "各部分标题: {成绩: 丰收的一年}\n"))).contains(List.of(Role.RECAP));
        assertThat(groups(plan(facts.replace("粮食丰收", "粮食丰收".repeat(40))))).contains(List.of(Role.RECAP));
    }

    @Test
    void aSituationOfOneShortItemLeadsUpToWhatFollows() {
        String facts = "成绩: [粮食丰收, 仓容充足]\n问题: [人手不足]\n形势: [{题: 粮价看涨, 内容: 今年是收储改革的第一年}]\n任务: [抓好秋收, 抓好入库]\n";

        assertThat(groups(plan(facts)))
                .containsExactly(List.of(Role.RECAP, Role.PROBLEMS), List.of(Role.SITUATION, Role.TASKS));
        assertThat(plan(facts.replace("今年是收储改革的第一年", "3月全省召开收储改革会议")).front()).contains(Role.SITUATION);
        assertThat(groups(plan(facts + "各部分标题: {形势: 今年尤为关键}\n")))
                .contains(List.of(Role.SITUATION), List.of(Role.TASKS));
        assertThat(groups(plan(facts + "结构: [成绩, 形势, 任务]\n"))).contains(List.of(Role.SITUATION));
        assertThat(groups(plan(facts.replace("第一年", "第一年".repeat(30))))).contains(List.of(Role.SITUATION));
    }

    @Test
    void whereSomethingIsCelebratedTasksComeLast() {
        String facts = "形势: [粮价看涨, 仓容偏紧]\n案例: [守库三十年, 抢收七昼夜]\n任务: [抓好秋收, 抓好入库]\n各部分标题: {案例: 粮库里的人}\n";

        assertThat(groups(plan("会议类型: 总结表彰会\n" + facts)))
                .containsExactly(List.of(Role.SITUATION), List.of(Role.CASES), List.of(Role.TASKS));
        assertThat(groups(plan(facts))).endsWith(List.of(Role.CASES));
    }

    @Test
    void oneResultIsNoHeading() {
        String facts = "成绩: [{题: 全县粮食生产再获丰收, 内容: 总产量达到86万吨}]\n任务: [抓好秋收, 抓好入库]\n要求: [压实责任, 严明纪律]\n";

        assertThat(plan(facts).sections().get(0).heading()).isEmpty();
    }

    @Test
    void aSectionOfOneShortItemGoesWithTheOneBeforeIt() {
        String tasks = "任务: [抓好秋收, 抓好入库]\n要求: [压实责任]\n";

        assertThat(groups(plan(tasks))).containsExactly(List.of(Role.TASKS, Role.REQUIREMENTS));
        assertThat(plan(tasks).numbered()).isFalse();
        assertThat(groups(plan(tasks + "各部分标题: {要求: 压实责任，抓好秋收}\n")))
                .containsExactly(List.of(Role.TASKS), List.of(Role.REQUIREMENTS));
        assertThat(groups(plan(tasks + "结构: [任务, 要求]\n")))
                .containsExactly(List.of(Role.TASKS), List.of(Role.REQUIREMENTS));
    }

    @Test
    void ownHeadingsMakeSectionsOfTheirOwn() {
        DocumentPlan plan = plan("成绩: [粮食丰收, 仓容充足]\n问题: [烘干慢, 人手少]\n各部分标题: {成绩: 丰收来之不易, 问题: 差距依然不小}\n");

        assertThat(groups(plan)).startsWith(List.of(Role.RECAP), List.of(Role.PROBLEMS));
        assertThat(plan.sections())
                .extracting(section -> section.heading().map(Fact::text).orElse(""))
                .startsWith("丰收来之不易", "差距依然不小");
    }

    @Test
    void listsInListsHaveOtherMarkers() {
        DocumentPlan plan = plan(
                "形势: [粮价看涨, 天气多变]\n任务: [{题: 抓好秋收, 措施: [{题: 调度农机}, {题: 组织人手}]}, {题: 抓好入库, 措施: [{题: 腾出仓容}, {题: 落实资金}]}]\n要求: [{题: 压实责任}, {题: 严明纪律}]\n");
        ListPlan tasks = plan.list(Key.TASKS).orElseThrow();

        assertThat(markers(tasks)).isEqualTo("（一） （二）");
        assertThat(tasks.headingLevel()).isEqualTo(2);
        assertThat(tasks.tally()).contains(new Tally(2, Tally.ASPECTS));
        assertThat(markers(tasks.items().get(1).list(Key.MEASURES).orElseThrow()))
                .isEqualTo("一要 二要");
        assertThat(markers(plan.list(Key.REQUIREMENTS).orElseThrow())).isEqualTo("一要 二要");
    }

    @Test
    void oneSectionHasOneListOfHeadings() {
        String item = "{题: 抓好秋收, 内容: " + "抢晴收割颗粒归仓".repeat(50) + "}";
        DocumentPlan plan = plan("会议类型: 动员部署会\n形势: [粮价看涨, 天气多变]\n任务: [" + item + ", " + item.replace("秋收", "入库")
                + "]\n阶段: [" + item.replace("抓好", "开展") + ", " + item.replace("抓好秋收", "转入验收") + "]\n");

        assertThat(plan.list(Key.TASKS).orElseThrow().shape()).isEqualTo(ListShape.HEADINGS);
        assertThat(plan.list(Key.PHASES).orElseThrow().shape()).isEqualTo(ListShape.PARAGRAPHS);
    }

    @Test
    void inFrontNothingHasHeadings() {
        DocumentPlan plan = plan("会议类型: 启动仪式\n任务: [{题: 抓好秋收, 措施: [{题: 备农机}]}, {题: 抓好入库, 措施: [{题: 腾仓容}]}]\n");

        assertThat(plan.sections()).isEmpty();
        assertThat(plan.list(Key.TASKS).orElseThrow().shape()).isEqualTo(ListShape.RUN_IN);
    }

    @Test
    void aContentThatBeginsWithItsTitleTellsIt() {
        ListPlan tasks = plan("任务: [{题: 抓好秋收, 内容: 抓好秋收要趁晴天}, {题: 抓好入库, 内容: 应收尽收}]\n形势: [粮价看涨, 天气多变]\n")
                .list(Key.TASKS)
                .orElseThrow();

        assertThat(tasks.items()).extracting(ItemPlan::lead).containsExactly(ItemPlan.Lead.NONE, ItemPlan.Lead.CLAUSE);
    }

    @Test
    void theWritersOwnSectionsJoinTheirRoles() {
        DocumentPlan plan = plan(
                "任务: [抓好秋收]\n要求: [压实责任, 严明纪律]\n段落: [{角色: 任务, 内容: 粮食的事不能等}, {角色: 任务, 题: 抓好入库, 内容: 应收尽收}, {题: 几句心里话, 内容: 种粮不易}]\n");

        assertThat(plan.leading(Role.TASKS)).hasSize(1);
        assertThat(plan.free(Role.TASKS)).isEmpty();
        assertThat(plan.list(Key.TASKS).orElseThrow().items())
                .extracting(item -> item.entry().path())
                .containsExactly("任务[0]", "段落[1]");
        assertThat(plan.sections()).hasSize(3);
        assertThat(plan.sections().get(1).free()).isPresent();
    }

    @Test
    void theSeedIsOfTheNameAndTheNumber() {
        FillIn one = FillIns.read("会议: {名称: 全市粮食工作会议}\n日期: 2026年5月1日\n");
        FillIn other = FillIns.read("会议: {名称: 全市粮食工作会议}\n讲话人: {姓名: 张明}\n");
        FillIn named = FillIns.read("会议: {名称: 全市水利工作会议}\n");

        assertThat(seed(one, OptionalLong.of(7))).isEqualTo(seed(other, OptionalLong.of(7)));
        assertThat(seed(one, OptionalLong.of(7))).isNotEqualTo(seed(one, OptionalLong.of(8)));
        assertThat(seed(one, OptionalLong.of(7))).isNotEqualTo(seed(named, OptionalLong.of(7)));
    }

    private static long seed(FillIn fillIn, OptionalLong wish) {
        return DocumentPlanner.plan(fillIn, wish).wording().seed();
    }

    private static String markers(ListPlan list) {
        return list.items().stream().map(ItemPlan::marker).collect(Collectors.joining(" "));
    }

    private static DocumentPlan plan(String yaml) {
        return DocumentPlanner.plan(FillIns.read("会议: {名称: 全市粮食工作会议, 主题: 粮食}\n" + yaml), OptionalLong.of(1));
    }

    /** The roles of each section, in order; the free ones have none. */
    private static List<List<Role>> groups(DocumentPlan plan) {
        return plan.sections().stream().map(DocumentPlan.Section::roles).toList();
    }
}
