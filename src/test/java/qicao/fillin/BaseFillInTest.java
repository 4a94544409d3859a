package qicao.fillin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import qicao.diagnostic.DiagnosticException;
import qicao.diagnostic.Place;
import qicao.template.MeetingTypes;

/** Values of a table, laid over what all rows have in common, each at its path. */
final class BaseFillInTest {
    private static final String BASE = """
            会议类型: 推进会
            meeting: {名称: 旧名称, 范围: 全市}
            讲话人: 周明远
            任务:
              - 第一项任务
              - {题: 第二项任务, 时限: 9月底前}
            """;

    private final FillInReader reader = new FillInReader(MeetingTypes.builtIn());

    @Test
    void aValueTakesThePlaceOfTheOldOneAndTheRestStays() {
        FillIn fillIn = laid(BASE, "会议.名称", "新名称");

        assertThat(text(fillIn, "会议.名称")).contains("新名称");
        assertThat(text(fillIn, "会议.范围")).contains("全市");
        assertThat(text(fillIn, "任务[2].题")).contains("第二项任务");
    }

    @Test
    void englishKeysAndFullWidthSignsLeadToTheSamePlace() {
        FillIn fillIn = laid(BASE, "meeting．name", "新名称", "tasks［2］.题", "改过的任务");

        assertThat(text(fillIn, "会议.名称")).contains("新名称");
        assertThat(text(fillIn, "任务[2].题")).contains("改过的任务");
        assertThat(text(fillIn, "任务[2].时限")).contains("9月底前");
    }

    @Test
    void anEmptyValueChangesNothing() {
        assertThat(text(laid(BASE, "会议.名称", "  "), "会议.名称")).contains("旧名称");
    }

    @Test
    void aPlainTextBecomesAGroupWhenItGetsCompany() {
        FillIn fillIn = laid(BASE, "讲话人.职务", "市长", "任务[1].时限", "8月底前");

        assertThat(text(fillIn, "讲话人.姓名")).contains("周明远");
        assertThat(text(fillIn, "讲话人.职务")).contains("市长");
        assertThat(text(fillIn, "任务[1].题")).contains("第一项任务");
        assertThat(text(fillIn, "任务[1].时限")).contains("8月底前");
    }

    @Test
    void itemsBehindTheLastAreAddedAndGapsCloseUp() {
        FillIn fillIn = laid(BASE, "任务[6].题", "第六列的任务");

        assertThat(fillIn.root().entries(Key.TASKS)).hasSize(3);
        assertThat(text(fillIn, "任务[3].题")).contains("第六列的任务");
    }

    @Test
    void theLinesOfACellAreTheItemsOfAList() {
        FillIn fillIn = laid(BASE, "会议.任务", "通报情况\n部署工作", "任务", "只有一项");

        assertThat(fillIn.root().entry(Key.MEETING).orElseThrow().facts(Key.PURPOSES))
                .extracting(Fact::text)
                .containsExactly("通报情况", "部署工作");
        assertThat(fillIn.root().entries(Key.TASKS)).hasSize(1);
    }

    @Test
    void aListWithoutANumberMeansItsFirstItem() {
        assertThat(text(laid(BASE, "任务.措施.题", "倒排工期"), "任务[1].措施[1].题")).contains("倒排工期");
    }

    @Test
    void everythingMayComeFromTheTable() {
        assertThat(text(laid("", "会议类型", "推进会", "日期", "2026年7月6日"), "日期")).contains("2026年7月6日");
    }

    @Test
    void nothingInAValueIsInterpreted() {
        String text = "&a *b {c: d} # e [f] \"g\" '-' ${7*7}: |";

        assertThat(text(laid(BASE, "会议.名称", text), "会议.名称")).contains(text);
    }

    @Test
    void findingsNameTheCell() {
        Reading reading = read(BASE, "会议类型", "联欢晚会", "日期", "2026年2月30日");

        assertThat(reading.fillIn()).isEmpty();
        assertThat(reading.diagnostics())
                .extracting(found -> found.code() + " " + found.place())
                .contains("FILL-013 表.xlsx!Sheet1:7:1", "FILL-017 表.xlsx!Sheet1:7:2");
    }

    @Test
    void aControlCharacterIsRefused() {
        assertThat(read(BASE, "会议.名称", "会\u0000议").diagnostics())
                .extracting(found -> found.code() + " " + found.place())
                .contains("YAML-004 表.xlsx!Sheet1:7:1");
    }

    @ParameterizedTest
    @CsvSource({
        "会议.会议名称, FILL-002",
        "不认识, FILL-001",
        "姓名, FILL-003",
        "任务[一].题, FILL-022",
        "任务[1, FILL-022",
        "会议..名称, FILL-022",
        "'', FILL-022",
        "任务[0].题, FILL-023",
        "任务[2026].题, FILL-023",
        "会议[1].名称, FILL-023",
        "日期.年, FILL-024"
    })
    void aPathThatLeadsNowhereIsExplained(String path, String code) {
        assertThatThrownBy(() -> ValuePath.of(path, Place.of("x")))
                .isInstanceOfSatisfying(
                        DiagnosticException.class,
                        e -> assertThat(e.diagnostics().get(0).code()).isEqualTo(code));
    }

    @Test
    void whatIsMissingHasNoText() {
        FillIn fillIn = laid(BASE, "日期", "7月6日");

        assertThat(text(fillIn, "任务[9].题")).isEmpty();
        assertThat(text(fillIn, "号召.目标")).isEmpty();
        assertThat(text(fillIn, "讲话人")).contains("周明远");
    }

    @ParameterizedTest
    @CsvSource({"'- 一', FILL-011", "'a: [', YAML-"})
    void aBaseThatIsNoFillInIsRefused(String yaml, String code) {
        assertThatThrownBy(() -> BaseFillIn.of("base.yaml", yaml.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOfSatisfying(
                        DiagnosticException.class,
                        e -> assertThat(e.diagnostics().get(0).code()).startsWith(code));
    }

    private FillIn laid(String base, String... pathsAndTexts) {
        return read(base, pathsAndTexts).fillIn().orElseThrow();
    }

    private Reading read(String base, String... pathsAndTexts) {
        List<BaseFillIn.Supplied> values = new ArrayList<>();
        for (int i = 0; i < pathsAndTexts.length; i += 2) {
            Place place = new Place("表.xlsx!Sheet1", 7, i / 2 + 1);
            values.add(new BaseFillIn.Supplied(ValuePath.of(pathsAndTexts[i], place), pathsAndTexts[i + 1], place));
        }
        return BaseFillIn.of("base.yaml", base.getBytes(StandardCharsets.UTF_8))
                .with(values, "表.xlsx!Sheet1:7", reader);
    }

    private static Optional<String> text(FillIn fillIn, String path) {
        return ValuePath.of(path, Place.of("x")).textIn(fillIn);
    }
}
