package qicao.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import qicao.draft.Origin;
import qicao.draft.Run;
import qicao.fillin.FillIn;
import qicao.planning.FillIns;
import qicao.template.Frame;
import qicao.template.PatternCatalog;
import qicao.template.TemplateLibrary;

/**
 * The conditions of frames, each by a fill-in where it holds and a near one where it does not: frames with the tag are said
 * there and never here.
 */
final class FrameConditionsTest {
    private static final Path PAGE = Path.of("src/site/markdown/templates.md");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| (`[^|]*`) \\|");
    private static final Pattern NAME = Pattern.compile("`([a-z-]+)`");
    private static final PatternCatalog CATALOG = TemplateLibrary.shipped().patterns();
    private static final Drafter DRAFTER = Drafter.shipped();

    /** Enough for every wording of a part to be taken once. */
    private static final int SEEDS = 30;

    private static final String BOTH = "责任单位: 市粮食局, 时限: 9月底前";

    private static final String ACHIEVEMENT = "成绩: [粮食丰收, 仓容充足]\n";

    static Stream<Arguments> conditions() {
        return Stream.of(
                condition("figures", "成绩: [{题: 粮食丰收, 内容: 总产量达到86万吨，增长3%}]\n", "成绩: [{题: 粮食丰收, 内容: 总产量达到86万吨}]\n"),
                condition("plain", ACHIEVEMENT, "成绩: [{题: 粮食, 数据: [{指标: 产量, 数值: 86万吨}, {指标: 亩产, 数值: 500公斤}]}]\n"),
                condition(
                        "mixed",
                        "成绩: [{题: 粮食丰收, 内容: 总产量达到86万吨，增长3%}]\n问题: [仓容不足, 烘干能力不足, 人手不足]\n",
                        "成绩: [{题: 粮食丰收, 内容: 总产量达到86万吨，增长3%}]\n问题: [仓容不足]\n"),
                condition("opinions", before("作了表态发言"), before("通报了雨情")),
                condition("experiences", before("介绍了种粮经验"), before("作了表态发言")),
                condition("stories", before("讲述了自己的遭遇"), before("作了表态发言")),
                condition("directives", before("作重要讲话"), before("作了表态发言")),
                condition("reflections", before("作了检讨"), before("作了表态发言")),
                condition(
                        "people",
                        "会议类型: 庆祝大会\n案例: [{题: 守库, 主体: 王小麦, 内容: 守库三十年}]\n",
                        "会议类型: 庆祝大会\n案例: [{题: 守库, 内容: 守库三十年}]\n"),
                condition(
                        "orders-from-above",
                        "讲话人: {职务: 县长}\n" + before("作重要讲话").replace("市粮食局", "市长"),
                        "讲话人: {职务: 县长}\n" + before("作重要讲话").replace("市粮食局", "县粮食局局长")),
                condition("target-number", number("12万吨"), number("应收尽收")),
                condition("target-other", number("应收尽收"), number("12万吨")),
                condition(
                        "several-speakers",
                        "议程: {此前: [{人: 各县区, 事: 作了表态发言}, {人: 市粮食局, 事: 作了表态发言}]}\n",
                        before("作了表态发言")),
                condition("orders-to-come", after("作重要讲话"), after("宣布结果")),
                condition("read-out", decision("宣读了表彰决定"), decision("作了发言")),
                condition("not-read-out", decision("作了发言"), decision("宣读了表彰决定")),
                condition("told", ACHIEVEMENT + "问题: [仓容不足]\n", "问题: [仓容不足]\n"),
                condition("not-told", "致谢: {对象: 广大农户}\n", ACHIEVEMENT + "致谢: {对象: 广大农户}\n"),
                condition("many", ACHIEVEMENT, "成绩: [粮食丰收]\n"),
                condition("plans", before("汇报了秋收打算"), before("通报了典型案例")),
                condition("advice", "会议类型: 座谈会\n" + before("提了建议"), "会议类型: 座谈会\n" + before("讲述了种粮经历")),
                condition("plea", response("建议扩大烘干能力"), response("扩大烘干能力的建议")),
                condition("matter", response("扩大烘干能力的建议"), response("建议扩大烘干能力")),
                condition("schedule-end", project("第二粮库").replace("6个月", "明年6月建成"), project("第二粮库")),
                condition("schedule-length", project("第二粮库"), project("第二粮库").replace("6个月", "明年6月建成")),
                condition("construction", project("第二粮库"), project("“送粮下乡”活动")),
                condition("undertaking", project("“送粮下乡”活动"), project("第二粮库")),
                condition("battle", tasks("打赢秋收攻坚战", "打赢入库攻坚战"), tasks("抓好秋收", "抓好入库")),
                condition("aspect", tasks("抓好秋收", "抓好入库"), tasks("打赢秋收攻坚战", "打赢入库攻坚战")),
                condition("why-problem", why("问题: [烘干仓容紧张]"), why("问题: [人手不够]")),
                condition("why-situation", why("形势: [烘干仓容决定收购]"), why("形势: [天气多变]")),
                condition("goal-verb", goal("夺取全年粮食丰收"), goal("全年粮食丰收")),
                condition("goal-clause", goal("全年粮食丰收"), goal("夺取全年粮食丰收")),
                condition("goal-phrase", goal("为全市发展多作贡献"), goal("全年粮食丰收")),
                condition("no-owner", behind("时限: 9月底前"), behind(BOTH)),
                condition("owner-plain", behind("责任单位: 市粮食局"), behind("责任单位: 市粮食局牵头")),
                condition("owner-tells", measure("责任单位: 市粮食局牵头"), measure("责任单位: 市粮食局")),
                condition("early", "致谢: {对象: 广大农户}\n", before("汇报了秋收打算") + source("全省粮食工作会议") + "致谢: {对象: 广大农户}\n"),
                condition("several-measures", above(", {题: 备足人手}"), above("")),
                condition("deadline-before", behind("时限: 9月底前"), behind("时限: 即日起")),
                condition("deadline-from", behind("时限: 即日起"), behind("时限: 每月")),
                condition("deadline-ongoing", behind("时限: 每月"), behind("时限: 国庆节后")),
                condition("deadline-other", behind("时限: 国庆节后"), behind("时限: 9月底前")),
                condition("clause-inside", inside(BOTH), above("")),
                condition("clause-sentence", whole("抢收抢晒"), inside("时限: 9月底前")),
                condition("clause-must", measure(BOTH), measure("时限: 9月底前")),
                condition("bare-time", behind(BOTH), behind("责任单位: 市粮食局")),
                condition("has-deadline", measure(BOTH), measure("责任单位: 市粮食局")),
                condition("deed-goes-on", whole("启动秋收"), whole("收完晚稻")),
                condition("deed-ends", whole("收完晚稻"), whole("启动秋收")),
                condition("target-verb", target("确保颗粒归仓"), target("颗粒归仓")),
                condition("target-bare", target("颗粒归仓"), target("确保颗粒归仓")),
                condition("short-target", target("颗粒归仓"), target("颗粒归仓，应收尽收")),
                condition("source-meeting", source("全省粮食工作会议"), source("省长在粮库调研时")),
                condition("point-plain", source("全省粮食工作会议"), point("要求稳面积")),
                condition("point-told", point("要求稳面积"), source("全省粮食工作会议")),
                condition(
                        "point-demand",
                        source("全省粮食工作会议").replace("稳面积", "必须稳面积"),
                        source("全省粮食工作会议").replace("稳面积", "今年规格很高")),
                condition("noun-title", problem("仓储设施"), problem("仓容不足")),
                condition("title-concerns", situation("关系群众饭碗"), situation("粮价看涨")),
                condition("title-names", situation("农业发展的现实需要"), situation("粮价看涨")),
                condition("unheaded", ACHIEVEMENT + "任务: [抓好秋收]\n要求: [压实责任]\n", ACHIEVEMENT + "各部分标题: {成绩: 沉甸甸的一年}\n"),
                condition("activity", achievement("仓储建设"), achievement("仓储环境")),
                condition("state", achievement("仓储环境"), achievement("仓储环境改善")),
                condition("ability", achievement("仓储能力"), achievement("提升仓储能力")),
                condition("system", achievement("收储体系"), achievement("收储能力")),
                condition("award", honour("丰收金杯"), honour("种粮标兵")),
                condition("title", honour("种粮标兵"), honour("“丰收奖章”")),
                condition("point-leads", point("审议通过了收储办法"), point("市长出席会议并讲话")),
                condition("point-reports", next("审议通过了收储办法"), next("必须稳面积")),
                condition("point-verb", next("要求稳面积"), next("必须稳面积")),
                condition("point-stands", point("市长出席会议并讲话"), point("审议通过了收储办法")),
                condition("thanks-event", "致谢: {对象: 粮库顺利开工}\n", "致谢: {对象: 广大农户}\n"),
                condition("thanks-people", "致谢: {对象: 广大农户}\n", "致谢: {对象: 粮库顺利开工}\n"),
                condition("single-measure", behind("责任单位: 市粮食局").replace("题: 农机到位, ", ""), above(", {题: 备足人手}")),
                condition("thanks-for", thanks("长期以来的支持"), thanks("出资协办丰收节")),
                condition("thanks-who", thanks("出资协办丰收节"), thanks("长期以来的支持")),
                condition("thanks-plain", thanks("大家辛苦了"), thanks("出资协办丰收节")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("conditions")
    void aFrameIsSaidWhereItsConditionHoldsAndNowhereElse(String tag, String where, String elsewhere) {
        assertThat(tagsSaid(where)).contains(tag);
        assertThat(tagsSaid(elsewhere)).doesNotContain(tag);
    }

    @ParameterizedTest
    @CsvSource({
        "办人民满意的教育, goal-verb",
        "建一流渔港, goal-verb",
        "当好全省排头兵, goal-verb",
        "建筑业产值过百亿, goal-clause",
        "当年任务当年完成, goal-clause",
        "办公环境明显改善, goal-clause",
        "坚决完成收购任务, goal-phrase",
        "奋力谱写粮食工作新篇章, goal-phrase",
    })
    void aGoalMayBeginWithAVerbOfOneCharacter(String goal, String tag) {
        assertThat(tagsSaid(goal(goal))).contains(tag);
    }

    @Test
    void aListOfFewWordsIsNotRoundedOffUnlessTheWriterWantsMore() {
        String few = "成绩: [粮食丰收, 粮价平稳]\n问题: [仓容不足, 烘干能力不足]\n形势: [秋雨将至, 天气转冷]\n";
        String more = few.replace("仓容不足", "全县粮库仓容缺口五万吨，去年有三千户农民的粮食露天过冬，损耗比前年多出一成");
        String full = "文风: {详略: 详}\n";

        assertThat(partsSaid(more)).doesNotContain("recap.end", "problems.forward", "situation.end");
        assertThat(partsSaid(few + full)).doesNotContain("recap.end", "problems.forward", "situation.end");
        assertThat(partsSaid(more + full)).contains("problems.forward").doesNotContain("recap.end", "situation.end");
    }

    @Test
    void everyConditionIsTriedHere() {
        assertThat(conditions().map(condition -> (String) condition.get()[0]))
                .containsExactlyInAnyOrderElementsOf(ofFrames());
    }

    /** The conditions that frames have; those with Chinese names are asked by templates. */
    private static Set<String> ofFrames() {
        return Conditions.known().stream()
                .filter(name -> name.matches("[a-z-]+"))
                .collect(Collectors.toSet());
    }

    @Test
    void everyConditionOfTheCatalogueIsKnown() {
        assertThat(CATALOG.frames().stream().flatMap(frame -> frame.tags().stream()))
                .isSubsetOf(Conditions.known());
    }

    @Test
    void figuresInTitlesAreFiguresUnlessThereIsButOne() {
        assertThat(tagsSaid("成绩: [粮食总产量达到86万吨, 新建粮库3座]\n")).contains("figures").doesNotContain("plain");
        assertThat(tagsSaid("成绩: [新建粮库3座, 粮价平稳]\n")).contains("plain").doesNotContain("figures");
    }

    @Test
    void theDisciplineOfAnElectionIsSaidWhateverElseIsKnown() {
        String known = "会议类型: 换届工作会\n换届: {机构: 社员代表大会, 纪律: 严禁拉票";

        for (String more : List.of("", ", 时间: 9月", ", 时间: 9月, 名额: 社员代表", ", 届次: 首届, 名额: 社员代表")) {
            assertThat(partsSaid(known + more + "}\n")).as(more).contains("election.tell", "election.discipline");
        }
    }

    @Test
    void whoIsHopedToDoSomethingStandsBeforeIt() {
        String deeds = "会议类型: 总结表彰会\n希望: [{题: 再接再厉, 对象: 秋收能手}, {题: 管好粮库, 对象: 仓储职工}]\n";
        String nouns = deeds.replace("再接再厉", "粮食安全").replace("管好粮库", "仓储制度");

        assertThat(partsSaid(deeds)).contains("hopes.to").doesNotContain("hopes.whom");
        assertThat(partsSaid(nouns)).contains("hopes.whom").doesNotContain("hopes.to");
        assertThat(partsSaid(hopes("秋收能手", "仓储职工").replace("再立新功", "争取再立新功")))
                .contains("hopes.to")
                .doesNotContain("hopes.whom");
    }

    @Test
    void thePageForTemplateKeepersListsThemAndNoOther() throws IOException {
        String table = Files.readString(PAGE);
        table = table.substring(table.indexOf("**条件（when）**"), table.indexOf("## 一级标题"));

        assertThat(ROW.matcher(table)
                        .results()
                        .map(MatchResult::group)
                        .flatMap(row -> NAME.matcher(row).results().map(name -> name.group(1))))
                .containsExactlyInAnyOrderElementsOf(ofFrames());
    }

    /** The tags of all frames that drafts of a fill-in say, for many seeds. */
    private static Set<String> tagsSaid(String yaml) {
        return said(yaml).map(Frame::tags).flatMap(List::stream).collect(Collectors.toSet());
    }

    private static Set<String> partsSaid(String yaml) {
        return said(yaml).map(Frame::part).collect(Collectors.toSet());
    }

    /** The ids of the frames that a draft says; of one that is nothing but a slot only its point knows. */
    private static Stream<String> ids(Drafting drafting) {
        return Stream.concat(
                drafting.draft()
                        .runs()
                        .map(Run::origin)
                        .filter(Origin.Frame.class::isInstance)
                        .map(origin -> ((Origin.Frame) origin).id()),
                drafting.points().stream()
                        .flatMap(choice -> Stream.of(choice.frame().split("[+]"))));
    }

    /** The frames of many drafts. */
    private static Stream<Frame> said(String yaml) {
        FillIn fillIn = FillIns.read(yaml + "会议: {名称: 全市粮食工作会议, 主题: 粮食}\n");
        return LongStream.range(0, SEEDS)
                .mapToObj(seed -> DRAFTER.draft(
                        fillIn, DraftingOptions.defaults().withSeed(seed).withPoints()))
                .flatMap(FrameConditionsTest::ids)
                .flatMap(id -> CATALOG.frame(id).stream());
    }

    private static Arguments condition(String tag, String where, String elsewhere) {
        return Arguments.of(tag, where, elsewhere);
    }

    private static String tasks(String one, String other) {
        return ACHIEVEMENT + "任务: [{题: " + one + ", 内容: 抢收抢晒}, {题: " + other
                + ", 内容: 应收尽收}]\n要求: [{题: 压实责任, 内容: 层层签字}]\n";
    }

    /** Two tasks in full detail, of which the second speaks of storage room. */
    private static String why(String said) {
        return "文风: {详略: 详}\n" + said + "\n任务: [{题: 抓好秋收, 内容: 抢收抢晒}, {题: 腾出仓容, 内容: 扩大烘干仓容，不误收购}]\n";
    }

    private static String measure(String duty) {
        return "任务: [{题: 抓好秋收, 措施: [{题: 备足农机, 内容: 调度农机, " + duty + "}, {题: 备足人手, 内容: 组织农技人员, "
                + duty.replace("市粮食局", "市农业局") + "}]}]\n";
    }

    /** A measure whose content has a time of its own, so that who and when stand behind it. */
    private static String behind(String duty) {
        return "任务: [{题: 抓好秋收, 措施: [{题: 农机到位, 内容: 一季度备好的农机一台不落, " + duty + "}]}]\n";
    }

    /** A task with a deadline of its own and no owner. */
    private static String whole(String deed) {
        return "任务: [{题: 抓好秋收, 内容: " + deed + ", 时限: 9月底前}, {题: 抓好入库, 内容: 应收尽收}]\n";
    }

    private static String target(String target) {
        return "任务: [{题: 抓好秋收, 内容: 抢收抢晒, 目标: \"" + target + "\"}, {题: 抓好入库, 内容: 应收尽收}]\n";
    }

    private static String problem(String heading) {
        return "问题: [{题: " + heading + ", 内容: 三成粮库漏雨}, {题: 人手不足, 内容: 每库只有两人}]\n";
    }

    private static String situation(String heading) {
        return "形势: [{题: " + heading + ", 内容: 秋粮占全年七成}, {题: 秋雨将至, 内容: 抢收只有十天}]\n";
    }

    private static String achievement(String heading) {
        return "成绩: [{题: " + heading + ", 内容: 新建粮库3座}, {题: 粮食丰收, 内容: 亩产过千斤}]\n";
    }

    private static String honour(String award) {
        return "会议类型: 总结表彰会\n表彰: {名单: [{称号: " + award + ", 对象: 第一粮库}, {称号: " + award + ", 对象: 王小麦}]}\n";
    }

    private static String goal(String goal) {
        return "号召: {目标: " + goal + "}\n";
    }

    private static String point(String point) {
        return "上级精神: [{来源: 市委主要领导到粮库调研时, 要点: " + point + "}]\n";
    }

    private static String number(String target) {
        return "任务: [{题: 抓好秋收, 措施: [{题: 收粮, 内容: 敞开收购, 目标: " + target + "}, {题: 晒粮, 内容: 抢晒快晒, 目标: " + target + "}]}]\n";
    }

    /** A measure whose order has a time of its own, so that who and when follow in its sentence. */
    private static String inside(String duty) {
        return behind(duty).replace("一季度备好的农机一台不落", "调度一季度备好的农机");
    }

    private static String next(String point) {
        return "上级精神: [{来源: 全省会议, 要点: 稳产量}, {来源: 全市会议, 要点: " + point + "}]\n";
    }

    private static String after(String deed) {
        return "议程: {此后: [{人: 市长, 事: " + deed + "}]}\n";
    }

    private static String thanks(String body) {
        return "致谢: {对象: 广大农户, 内容: " + body + "}\n";
    }

    private static String before(String deed) {
        return "议程: {此前: [{人: 市粮食局, 事: " + deed + "}]}\n";
    }

    private static String decision(String deed) {
        return "会议类型: 总结表彰会\n表彰: {决定: 关于表彰种粮标兵的决定}\n" + before(deed);
    }

    /** A task whose owner stands behind its measures. */
    private static String above(String more) {
        return "任务: [{题: 秋收不误时, 责任单位: 市粮食局, 措施: [{题: 备足农机}" + more + "]}, {题: 抓好入库, 内容: 应收尽收}]\n";
    }

    private static String source(String source) {
        return "上级精神: [{来源: " + source + ", 要点: 稳面积、稳产量}]\n";
    }

    private static String response(String matter) {
        return "会议类型: 座谈会\n回应: [{人: 王小麦, 事: " + matter + ", 内容: 新建烘干塔3座}]\n";
    }

    private static String project(String name) {
        return "会议类型: 启动仪式\n项目: {名称: " + name + ", 工期: 6个月}\n";
    }

    private static String hopes(String... recipients) {
        return Stream.of(recipients)
                .map(who -> "{对象: " + who + ", 内容: 再立新功}")
                .collect(Collectors.joining(", ", "会议类型: 总结表彰会\n希望: [", "]\n"));
    }
}
