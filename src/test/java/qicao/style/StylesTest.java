package qicao.style;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import qicao.CpuLimit;
import qicao.diagnostic.Diagnostic;
import qicao.diagnostic.DiagnosticException;
import qicao.diagnostic.Language;
import qicao.diagnostic.MessageCatalog;
import qicao.style.PageStyle.Alignment;
import qicao.style.PageStyle.Part;

class StylesTest {
    private final Styles styles = new Styles();

    @Test
    void theDefaultHasTwentyTwoLinesOfTwentyEightCharacters() {
        PageStyle style = styles.named(Styles.DEFAULT);
        assertThat(style.text(Part.BODY).charactersPerLine(style.paper().textWidth()))
                .isEqualTo(28);
        assertThat((int) (style.paper().textHeight() / style.text(Part.BODY).lineSpacing()))
                .isEqualTo(22);
    }

    @Test
    void theDefaultHasTheFontsOfTheStandard() {
        PageStyle style = styles.named(Styles.DEFAULT);
        assertThat(style.text(Part.BODY).font()).isEqualTo("仿宋_GB2312");
        assertThat(style.text(Part.BODY).size()).isEqualTo(16);
        assertThat(style.text(Part.TITLE).font()).isEqualTo("方正小标宋简体");
        assertThat(style.text(Part.TITLE).size()).isEqualTo(22);
        assertThat(style.text(Part.HEADING_1).font()).isEqualTo("黑体");
        assertThat(style.text(Part.HEADING_2).font()).isEqualTo("楷体_GB2312");
        assertThat(style.text(Part.HEADING_3).font()).isEqualTo("仿宋_GB2312");
        assertThat(style.substitute("仿宋_GB2312")).isEqualTo("仿宋");
        assertThat(style.substitute("黑体")).isEqualTo("黑体");
    }

    @Test
    void everyShippedStyleIsComplete() {
        assertThat(styles.names()).containsExactly("gbt9704", "speech", "reading");
        assertThat(styles.names()).allSatisfy(name -> {
            PageStyle style = styles.named(name);
            assertThat(style.name()).isEqualTo(name);
            assertThat(style.description()).isNotEmpty();
        });
        assertThat(styles.named("speech").paper().top()).isEqualTo(25);
        assertThat(styles.named("speech").pageNumber().outer()).isFalse();
        assertThat(styles.named("reading").breaks()).isEqualTo(new PageStyle.Breaks(true, 6));
    }

    @Test
    void aFileSaysOnlyWhatIsDifferent() {
        PageStyle style = read("""
                依据: speech
                正文: {字号: 小二, 行距: 34磅}
                """);
        assertThat(style.name()).isEqualTo("mine");
        assertThat(style.text(Part.BODY).size()).isEqualTo(18);
        assertThat(style.text(Part.HEADING_3).size()).isEqualTo(18);
        assertThat(style.text(Part.TITLE).size()).isEqualTo(22);
        assertThat(style.paper().top()).isEqualTo(25);
    }

    @Test
    void chineseAndEnglishKeysAndWordsMix() {
        PageStyle style = read("""
                description: 我的
                paper: {上: 3cm, left: 30 mm}
                title: {align: left, bold: yes, 字号: 20pt}
                lead: {font: 楷体}
                """);
        assertThat(style.description()).isEqualTo("我的");
        assertThat(style.paper().top()).isEqualTo(30);
        assertThat(style.paper().left()).isEqualTo(30);
        assertThat(style.text(Part.TITLE).alignment()).isEqualTo(Alignment.LEFT);
        assertThat(style.text(Part.TITLE).bold()).isTrue();
        assertThat(style.text(Part.TITLE).size()).isEqualTo(20);
        assertThat(style.lead().font()).isEqualTo("楷体");
    }

    @ParameterizedTest
    @CsvSource({"初号, 42", "一号, 26", "小一, 24", "小一号, 24", "三号, 16", "3号, 16", "五号, 10.5", "八号, 5", "12.5磅, 12.5"})
    void sizesAreNamedOrCounted(String size, double points) {
        assertThat(read("标题: {字号: " + size + "}").text(Part.TITLE).size()).isEqualTo(points);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "STYLE-003|mine.yaml:1:1|正问: {字号: 三号}",
                "STYLE-003|mine.yaml:1:6|正文: {字好: 三号}",
                "STYLE-004|mine.yaml:1:5|正文: 三号",
                "STYLE-005|mine.yaml:1:10|正文: {字号: 三好}",
                "STYLE-005|mine.yaml:1:10|正文: {字号: 300}",
                "STYLE-006|mine.yaml:1:10|正文: {行距: 宽一点}",
                "STYLE-006|mine.yaml:1:10|正文: {行距: 28毫米}",
                "STYLE-006|mine.yaml:1:12|分页: {不拆行数: 2.5}",
                "STYLE-007|mine.yaml:1:10|正文: {加粗: 很粗}",
                "STYLE-008|mine.yaml:1:14|正文: {字号: 三号, size: 16}",
                "STYLE-009|mine.yaml:1:10|正文: {字体: ''}",
                "STYLE-011|mine.yaml:1:10|正文: {字号: [三号]}",
                "STYLE-011|mine.yaml:1:5|说明: [三号]",
                "STYLE-010|mine.yaml:1:1|三号",
                "STYLE-010|mine.yaml|# 空的",
                "STYLE-001|mine.yaml:1:5|依据: 公文",
                "STYLE-002|mine.yaml|纸张: {左: 180}",
                "STYLE-002|mine.yaml|纸张: {上: 200, 下: 80}"
            })
    void everyMistakeHasACodeAndAPlace(String code, String place, String yaml) {
        DiagnosticException refused = catchThrowableOfType(DiagnosticException.class, () -> read(yaml));
        assertThat(refused.diagnostics())
                .first()
                .satisfies(
                        first -> assertThat(first.code() + "|" + first.place()).isEqualTo(code + "|" + place));
    }

    @Test
    void allMistakesAreShownAtOnce() {
        DiagnosticException refused = catchThrowableOfType(DiagnosticException.class, () -> read("""
                        依据: spech
                        正文: {字号: 二好, 行距: x}
                        标题: {字体: 黑体, 字体: 宋体}
                        页玛: {}
                        """));
        assertThat(refused.diagnostics().stream().map(Diagnostic::code))
                .containsExactlyInAnyOrder("STYLE-001", "STYLE-005", "STYLE-006", "YAML-008", "STYLE-003");
    }

    @Test
    void messagesNameTheNearest() {
        MessageCatalog catalog = new MessageCatalog(Language.CHINESE);
        DiagnosticException refused =
                catchThrowableOfType(DiagnosticException.class, () -> read("正文: {字号: 三好}\n标提: {}"));
        List<String> lines = refused.diagnostics().stream().map(catalog::line).toList();
        assertThat(lines.get(0)).contains("不认识的字号“三好”。是不是“三号”？");
        assertThat(lines.get(1)).contains("是不是“标题”？");
    }

    @Test
    void anUnknownNameIsRefusedWithTheNames() {
        assertThatThrownBy(() -> styles.named("gbt9074"))
                .isInstanceOfSatisfying(
                        DiagnosticException.class,
                        refused -> assertThat(refused.diagnostics())
                                .singleElement()
                                .extracting(Diagnostic::code, d -> d.arguments().get(1))
                                .containsExactly("STYLE-001", "gbt9704"));
    }

    @Test
    void aGb18030FileIsReadWithAWarning() {
        List<Diagnostic> warnings = new ArrayList<>();
        byte[] content = "正文: {字体: 宋体}".getBytes(Charset.forName("GB18030"));
        PageStyle style = styles.read("style.yaml", content, warnings::add);
        assertThat(warnings).extracting(Diagnostic::code).containsExactly("YAML-002");
        assertThat(style.text(Part.BODY).font()).isEqualTo("宋体");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "字"})
    void aHugeKeyIsRefusedInTime(String letter) throws Exception {
        String key = letter.repeat(900_000);
        CpuLimit.ofSeconds(5)
                .run(() -> assertThatThrownBy(() -> read("'" + key + "': 1")).isInstanceOf(DiagnosticException.class));
    }

    private PageStyle read(String yaml) {
        return styles.read("mine.yaml", yaml.getBytes(StandardCharsets.UTF_8), warning -> {});
    }
}
