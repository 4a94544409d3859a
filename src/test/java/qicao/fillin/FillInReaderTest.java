package qicao.fillin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import qicao.CpuLimit;
import qicao.diagnostic.Diagnostic;
import qicao.diagnostic.DiagnosticException;
import qicao.diagnostic.Language;
import qicao.diagnostic.MessageCatalog;
import qicao.diagnostic.Place;
import qicao.diagnostic.Severity;
import qicao.template.MeetingTypes;

class FillInReaderTest {
    private static final String HEAD = "会议类型: 推进会\n会议: 全市重点项目推进会\n";

    private final FillInReader reader = new FillInReader(MeetingTypes.builtIn());

    @Test
    void chineseAndEnglishKeysMayBeMixed() {
        Entry root = root("""
                type: 推进会
                会议:
                  name: 推进会
                  主题: 项目
                tasks:
                  - 题: 抓开工
                    measures:
                      - {heading: 倒排工期, 责任单位: 市发改委}
                """);

        assertThat(root.fact(Key.MEETING, Key.NAME))
                .hasValueSatisfying(fact -> assertThat(fact).isEqualTo(new Fact("推进会", "会议.名称", new Place("单", 3, 9))));
        Entry measure = root.entries(Key.TASKS).get(0).entries(Key.MEASURES).get(0);
        assertThat(measure.path()).isEqualTo("任务[0].措施[0]");
        assertThat(measure.fact(Key.OWNER).orElseThrow().path()).isEqualTo("任务[0].措施[0].责任单位");
    }

    @ParameterizedTest
    @ValueSource(strings = {"${7*7}", "<#include \"x\">", "2026-07-06", "no", "1.10", "“十四五”规划——“一号工程”"})
    void valuesAreKeptWordForWord(String text) {
        assertThat(root(HEAD + "地点: " + text + "\n").fact(Key.VENUE)).hasToString("Optional[" + text + "]");
    }

    @Test
    void emptyValuesAreAbsent() {
        Entry root = root(HEAD + "标题:\n日期: '  '\n任务: []\n要求:\n  -\n  - 抓落实\n讲话人:\n  姓名:\n致谢: {}\n");

        assertThat(root.values()).containsOnlyKeys(Key.TYPE, Key.MEETING, Key.REQUIREMENTS);
        assertThat(root.entries(Key.REQUIREMENTS)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "任务, 抓好秋粮收购, 题",
        "任务, 抓好秋粮收购。, 内容",
        "问题, 有的单位不重视；有的单位没行动, 内容",
        "成绩, 一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十, 题",
        "成绩, 一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十多, 内容",
        "上级精神, 要守住底线, 要点",
        "目标, 增长6%左右, 数值",
        "指标, 增长6%左右, 数值",
        "现场, 石桥镇, 地点",
        "回应, 马上就办, 内容",
        "段落, 强化科技支撑, 题",
        "讲话人, 周明远, 姓名",
        "表彰, 关于表彰先进的决定, 决定",
        "致谢, 全体同志, 对象",
        "号召, 建设平安云川, 目标",
        "项目, 云川港二期工程, 名称",
        "班次, 年轻干部培训班, 名称",
        "换届, 县乡两级人大, 机构",
    })
    void aPlainTextStandsForItsGroup(String key, String text, String below) {
        Entry root = root(HEAD + key + ": " + text + "\n");
        Key top = Schema.field(Group.FILL_IN, key).orElseThrow().key();
        Entry entry = root.entry(top).orElseGet(() -> root.entries(top).get(0));

        assertThat(entry.values().values()).singleElement().satisfies(fact -> {
            assertThat(fact).hasToString(text);
            assertThat(fact.path()).isEqualTo(entry.path() + "." + below);
        });
    }

    @ParameterizedTest
    @CsvSource({"副市长　马天佑,副市长,马天佑", "县卫生健康局局长 罗启明,县卫生健康局局长,罗启明", "党委书记 秦 宏,党委书记,秦 宏", "欧阳 明远,,欧阳 明远"})
    void aSpeakerInOneLineHasPostAndName(String line, String post, String name) {
        Entry speaker = root(HEAD + "讲话人: " + line + "\n").entry(Key.SPEAKER).orElseThrow();

        assertThat(speaker.fact(Key.POST).map(Fact::text)).isEqualTo(Optional.ofNullable(post));
        assertThat(speaker.fact(Key.PERSON).map(Fact::text)).contains(name);
    }

    @Test
    void aSingleItemStandsForAListOfOne() {
        Entry root = root(HEAD + "任务: {题: 抓开工, 措施: 倒排工期}\n");

        assertThat(root.entries(Key.TASKS).get(0).entries(Key.MEASURES).get(0).fact(Key.HEADING))
                .hasToString("Optional[倒排工期]");
    }

    /** What follows the usual head, and the errors and warnings about it. */
    @Test
    void lastComesAWishAndNoNumber() {
        assertThat(aboutValues(read(HEAD + "号召: {内容: 最后，祝大家节日快乐}\n"))).isEmpty();
        assertThat(aboutValues(read(HEAD + "号召: {内容: 最后，抓好落实}\n"))).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            quoteCharacter = '`',
            value = {
                "乱写: x→FILL-001 3:1",
                "标提: x→FILL-002 3:1 标题",
                "salutatoin: x→FILL-002 3:1 salutation",
                "题目: x→FILL-002 3:1 标题",
                "任务: [{题: a, 责任人: b}]→FILL-002 3:13 责任单位",
                "任务: [{题: a, 完成时间: b}]→FILL-002 3:13 时限",
                "责任单位: x→FILL-003 3:1 “任务”、“回应”、“要求”、“段落”",
                "议程: {称谓: x}→FILL-003 3:6 最外层",
                "type: 动员会→FILL-004 3:1",
                "任务: [{题: a, heading: b}]→FILL-004 3:13",
                "标题: [a, b]→FILL-005 3:5",
                "标题: {a: b}→FILL-006 3:5",
                "会议2: x→FILL-002 3:1 会议",
                "讲话人: [{姓名: a}]→FILL-007 3:6",
                "任务: [[a]]→FILL-007 3:6",
                "议程: 通报情况→FILL-008 3:5",
                "表彰: 先进集体10个、先进个人30名→FILL-008 3:5 表彰",
                "文风: 详→FILL-008 3:5",
                "讲话人:\\n  姓名：周明远→FILL-009 4:3 姓名",
                "任务:\\n  - 题:抓开工→FILL-009 4:5 题",
                "任务:\\n  -抓开工\\n  -抓投产→FILL-014 4:3",
                "讲话人: {身份: 二把手}→FILL-015 3:11 身份",
                "文风: {详略: 很详}→FILL-015 3:10 详略",
                "文风: {条目: 甲乙丙}→FILL-015 3:10 条目",
                "结构: [开场, 高潮, 结尾]→FILL-015 3:10 结构",
                "段落: [{角色: 高潮, 题: a}]→FILL-015 3:11 角色",
                "文风: {种子: 三}→FILL-016 3:10 三",
                "文风: {种子: 1.5}→FILL-016 3:10 1.5",
                "日期: 2026年2月30日→FILL-017 3:5 2026年2月30日",
                "日期: 2026-02-29→FILL-017 3:5 2026-02-29",
                "日期: 2026-03-05→FILL-027 3:5 2026年3月5日",
                "日期: 2026.3.5→FILL-027 3:5 2026年3月5日",
                "任务: [{题: a, 时限: 6月31日前}]→FILL-017 3:17 6月31日",
                "议程: {此前: [{人: 县渔业局, 事: 宣读表彰决定}]}→FILL-028 3:24 宣读了表彰决定",
                "任务: [一、抓开工]→FILL-018 3:6 一、",
                "任务: [{题: a, 内容: 一是抓开工}]→FILL-018 3:17 一是",
                "任务: [（二）抓开工]→FILL-018 3:6 （二）",
                "任务:\\n  - 题: 加强领导, 压实责任\\n    内容: 签约率62%,排名第二→FILL-029 4:8 2",
                "任务: [{题: a, 责任单位: 【讲话人.单位】、【日期】}]→FILL-030 3:19 日期",
                "地点: 市政府\u200B会议室→FILL-040 3:5 U+200B",
                "地点: ⾏政中心→FILL-041 3:5 ⾏",
                "结构: [段落]\\n地点: 【日期】\\n标题: 【日期】\\n段落: [{题: 【日期】, 内容: 【日期】}]→FILL-030 4:5 日期",
                "会议类型: 推进会→YAML-008 3:1",
            })
    void slipsAreExplainedWhereTheyAre(String more, String finding) {
        Reading reading = read(HEAD + more.replace("\\n", "\n") + "\n");

        Diagnostic found = aboutValues(reading).get(0);
        assertThat(aboutValues(reading)).as("%s", aboutValues(reading)).hasSize(1);
        String[] expected = finding.split(" ", -1);
        assertThat(found.code() + " " + found.place().line() + ":"
                        + found.place().column())
                .isEqualTo(expected[0] + " " + expected[1]);
        if (expected.length > 2) {
            assertThat(found.arguments()).contains(expected[2]);
        }
        assertThat(reading.fillIn().isEmpty()).isEqualTo(found.isError());
        assertEveryFindingIsWorded(reading);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "任务: [一、二、三产业融合发展]",
                "任务: [1.5万亩高标准农田]",
                "任务: [三要素保障]",
                "任务: [一是一二是二]",
                "任务: [第一时间处置]",
                "日期: 2024年2月29日",
                "议程: {此前: [{人: 县渔业局, 事: 宣读了表彰决定}, {人: 白沙镇, 事: 汇报发言}, {人: 石桥镇, 事: 交流做法}]}",
                "议程: {此后: [{人: 县长, 事: 宣读表彰决定}]}",
                "日期: 2月29日",
                "结构: [形势, tasks, 段落, 致谢, sections]",
                "段落: [{角色: thanks, 内容: a}]",
                "讲话人: {姓名: 周明远, rank: chief}",
                "文风: {种子: -3, 详略: 简, 条目: （一）}",
                "讲话人: {身份: 主要领导}",
                "任务: [-5℃以下停止施工]",
                "任务: [会议10:30开始、用电1,000千瓦时]",
                "议程: {此前: [{人: 张某, 事: 汇报发言}, {人: 李某, 事: 通报了情况}], 此后: [{人: 王某, 事: 通报情况}]}",
            })
    void whatIsRightIsNotQuestioned(String more) {
        assertThat(aboutValues(read(HEAD + more + "\n"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            value = {"# 空→FILL-010", "动员部署会→FILL-011", "[a]→FILL-011", "标题: x→FILL-012", "会议类型: 聚餐→FILL-013"})
    void aFillInNeedsAType(String text, String code) {
        Reading reading = read(text + "\n");

        assertThat(reading.fillIn()).isEmpty();
        assertThat(codes(reading)).containsExactly(code);
        assertEveryFindingIsWorded(reading);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            value = {
                "会议类型: [动员部署会]→FILL-005→会议类型",
                "会议类型: 动员部署会\\n会议: {名称: [a, b], 主题: c}→FILL-005→会议.名称",
                "会议类型: 动员部署会\\n会议: {名称: {a: b}}→FILL-006→会议.名称",
                "会议类型: 动员部署会\\n会议: [a]→FILL-007→会议.名称",
                "会议类型: 动员部署会\\n会议:\\n  名称：全市动员会→FILL-009→会议.名称",
                "会议类型: 动员部署会\\n任务: [[a]]→FILL-007→任务",
                "会议类型: 动员部署会\\n任务: [{题: [a]}]→FILL-005→任务",
                "会议类型: 动员部署会\\n任务:\\n  -抓开工→FILL-014→任务"
            })
    void whatIsWrongIsNotMissingToo(String text, String code, String path) {
        Reading reading = read(text.replace("\\n", "\n") + "\n");

        assertThat(aboutValues(reading)).extracting(Diagnostic::code).containsExactly(code);
        assertThat(reading.diagnostics())
                .filteredOn(
                        found -> found.code().equals("FILL-019") || found.code().equals("FILL-020"))
                .extracting(found -> found.arguments().get(0))
                .doesNotContain(path);
    }

    @Test
    void besideWhatIsWrongTheMissingIsStillTold() {
        Reading reading = read("会议类型: 动员部署会\n会议: {主题: [a]}\n");

        assertThat(paths(reading, Severity.WARNING)).contains("会议.名称");
        assertThat(paths(reading, Severity.HINT)).contains("会议.范围").doesNotContain("会议.主题");
    }

    @Test
    void aMissingTypeIsExplainedByThreeOfThem() {
        Diagnostic found = read("标题: x\n").diagnostics().get(0);

        assertThat(found.arguments()).containsExactly("工作会议、动员部署会、推进会");
    }

    @Test
    void anUnknownTypeNamesTheThreeNearest() {
        Diagnostic found = read("会议类型: 动员布署会\n").diagnostics().get(0);

        assertThat(found.arguments().get(1)).startsWith("动员部署会、");
        assertThat(found.arguments().get(1).split("、", -1)).hasSize(3);
    }

    @Test
    void missingFactsAreTheWarningsAndHintsOfTheirType() {
        Reading reading = read("会议类型: 推进会\n任务: [抓开工]\n");

        assertThat(reading.fillIn()).isPresent();
        assertThat(paths(reading, Severity.WARNING)).containsExactly("会议.名称");
        assertThat(paths(reading, Severity.HINT))
                .contains("会议.主题", "讲话人.姓名", "成绩", "任务.措施", "要求")
                .doesNotContain("成绩.数据", "任务.措施.责任单位");
        assertEveryFindingIsWorded(reading);
    }

    @Test
    void allProblemsAreToldAtOnceInTheOrderOfTheFile() {
        Reading reading = read("""
                会议类型: 推进会
                会议类型: 推进会
                标提: x
                会议:
                  名称: [a]
                文风: {种子: 三}
                """);

        assertThat(aboutValues(reading))
                .extracting(Diagnostic::code)
                .containsExactly("YAML-008", "FILL-002", "FILL-005", "FILL-016");
    }

    @Test
    void gb18030IsReadWithAWarning() {
        Reading reading = reader.read("单", (HEAD + "地点: 市会议中心\n").getBytes(Charset.forName("GB18030")));

        assertThat(codes(reading)).contains("YAML-002");
        assertThat(reading.fillIn().orElseThrow().root().fact(Key.VENUE)).hasToString("Optional[市会议中心]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"段落: [{子目: ", "任务: [", "? "})
    void deepNestingEndsQuickly(String opening) throws Exception {
        assertThat(quickly(HEAD + opening.repeat(20_000)).fillIn()).isEmpty();
    }

    @Test
    void sectionsNestAsDeepAsAnyoneCouldWant() {
        String sections = "{题: a, 子目: [".repeat(10) + "{题: b}" + "]}".repeat(10);

        assertThat(read(HEAD + "段落: [" + sections + "]\n").fillIn()).isPresent();
    }

    @Test
    void hugeScalarsAndAliasBombsEndQuickly() throws Exception {
        StringBuilder bomb = new StringBuilder(HEAD + "任务: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 20; i++) {
            bomb.append("问题%d: &a%d [%s]\n"
                    .formatted(i, i, "*a%d, ".formatted(i - 1).repeat(10)));
        }

        assertThat(codes(quickly(bomb.toString()))).contains("YAML-011");
        assertThat(codes(quickly(HEAD + "地点: " + "长".repeat(4_000_000)))).containsExactly("YAML-001");
        assertThat(codes(quickly(HEAD + "任务: [" + "长".repeat(1_000_000) + "]"))).containsExactly("YAML-027");
        assertThat(quickly(HEAD + "任务: [" + "长".repeat(90_000) + "]").fillIn()).isPresent();
        assertThat(quickly(HEAD + "长".repeat(1_000) + ": x\n").fillIn()).isEmpty();
    }

    @Test
    void aTypeThatWantsAnUnknownKeyIsRefused() {
        MeetingTypes types = MeetingTypes.read("types.yaml", """
                types:
                  - {slug: talk, name: 谈心会, family: talk, skeleton: [opening], optional: [会议.名子]}
                """.getBytes(StandardCharsets.UTF_8));

        assertThatThrownBy(() -> new FillInReader(types)).isInstanceOfSatisfying(DiagnosticException.class, e -> {
            assertThat(e.diagnostics()).extracting(Diagnostic::code).containsExactly("FILL-021");
            assertEveryFindingIsWorded(new Reading(java.util.Optional.empty(), e.diagnostics()));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"mobilization", "progress"})
    void theExamplesReadWithoutErrors(String name) throws IOException {
        Path file = Path.of("../shared/design/examples", name + ".yaml");
        assumeTrue(Files.exists(file), "the examples are not here: " + file);

        Reading reading = reader.read(file.toString(), Files.readAllBytes(file));

        assertThat(reading.fillIn()).isPresent();
        assertThat(reading.diagnostics()).allMatch(found -> found.severity() == Severity.HINT);
    }

    private Reading quickly(String text) throws Exception {
        return CpuLimit.ofSeconds(5).get(() -> read(text));
    }

    private Reading read(String text) {
        return reader.read("单", text.getBytes(StandardCharsets.UTF_8));
    }

    private Entry root(String text) {
        Reading reading = read(text);
        assertThat(aboutValues(reading)).isEmpty();
        return reading.fillIn().orElseThrow().root();
    }

    /** All findings but those about facts that are missing. */
    private static List<Diagnostic> aboutValues(Reading reading) {
        return reading.diagnostics().stream()
                .filter(found ->
                        !found.code().equals("FILL-019") && !found.code().equals("FILL-020"))
                .toList();
    }

    private static List<String> codes(Reading reading) {
        return reading.diagnostics().stream().map(Diagnostic::code).toList();
    }

    private static List<String> paths(Reading reading, Severity severity) {
        return reading.diagnostics().stream()
                .filter(found -> found.severity() == severity)
                .map(found -> found.arguments().get(0))
                .toList();
    }

    private static void assertEveryFindingIsWorded(Reading reading) {
        for (Language language : Language.values()) {
            MessageCatalog catalog = new MessageCatalog(language);
            assertThat(reading.diagnostics())
                    .allSatisfy(found -> assertThat(catalog.message(found))
                            .isNotBlank()
                            .doesNotContain("{0}", "{1}", "{2}", "{3}", "{4}"));
        }
    }
}
