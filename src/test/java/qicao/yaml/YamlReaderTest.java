package qicao.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import qicao.CpuLimit;
import qicao.diagnostic.Diagnostic;
import qicao.diagnostic.Language;
import qicao.diagnostic.MessageCatalog;
import qicao.diagnostic.Place;

class YamlReaderTest {
    private final YamlReader reader = new YamlReader();

    @Test
    void everyKeyAndValueKnowsItsPlace() {
        YamlMap root = (YamlMap) read("会议:\n  名称: 动员会\n").root().orElseThrow();
        YamlMap.Item meeting = root.items().get(0);
        YamlMap.Item name = ((YamlMap) meeting.value()).items().get(0);

        assertThat(meeting.key()).isEqualTo(new YamlScalar("会议", new Place("单.yaml", 1, 1)));
        assertThat(name.key().place()).isEqualTo(new Place("单.yaml", 2, 3));
        assertThat(name.value()).isEqualTo(new YamlScalar("动员会", new Place("单.yaml", 2, 7)));
    }

    @ParameterizedTest
    @CsvSource({"𠮷, 13", "'\u2028', 12", "'\u0085', 12", "'\uFEFF', 12"})
    void placesAreThoseOfEditorsAfterARareCharacter(String rare, int column) {
        YamlMap root = (YamlMap) read("{k: 'x" + rare + "y', b: c}").root().orElseThrow();

        assertThat(root.items().get(1).key().place()).isEqualTo(new Place("单.yaml", 1, column));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-07-06", "no", "1.10", "0x1F", "12:30:45", "~", "null", "1_000", "${7*7}"})
    void scalarsStayText(String text) {
        assertThat(value(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            quoteCharacter = '`',
            value = {
                "甲\\n  乙→甲乙",
                "甲，\\n  乙→甲，乙",
                "a\\n  b→a b",
                "'甲\\n  乙'→甲乙",
                "&a 甲\\n  乙→甲乙",
                "\"甲\\n  乙\\n  b\"→甲乙 b",
                ">-\\n  甲\\n  乙\\n\\n  丙→甲乙\\n丙",
                "|-\\n  甲\\n  乙→甲\\n乙",
            })
    void linesOfChineseAreJoinedWithoutASpace(String yaml, String text) {
        assertThat(value(yaml.replace("\\n", "\n"))).isEqualTo(text.replace("\\n", "\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "# 只有注释\n", "---\n", "\uFEFF"})
    void aFileWithoutAValueHasNoRootAndNoFinding(String text) {
        assertThat(reader.read("单.yaml", text.getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(new YamlDocument(java.util.Optional.empty(), List.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16BE", "UTF-16LE"})
    void unicodeWithAMarkIsRead(String charset) {
        YamlDocument document = reader.read("单.yaml", "\uFEFF标题: 讲话".getBytes(Charset.forName(charset)));

        assertThat(document.diagnostics()).isEmpty();
        assertThat(((YamlMap) document.root().orElseThrow()).get("标题")).isPresent();
    }

    @Test
    void gb18030IsReadWithAWarning() {
        YamlDocument document = reader.read("单.yaml", "标题: 在动员会上的讲话".getBytes(Charset.forName("GB18030")));

        assertThat(findings(document)).containsExactly("YAML-002 单.yaml [GB18030]");
        assertThat(document.hasErrors()).isFalse();
        assertThat(((YamlScalar) ((YamlMap) document.root().orElseThrow())
                                .get("标题")
                                .orElseThrow())
                        .text())
                .isEqualTo("在动员会上的讲话");
    }

    /** Java writes it for bad bytes; here a bad copy left it in a good file. */
    @Test
    void aReplacementCharacterIsACharacter() {
        assertThat(reader.read("单.yaml", "标题: 讲\uFFFD话".getBytes(StandardCharsets.UTF_8))
                        .diagnostics())
                .isEmpty();
    }

    @Test
    void aDamagedUtf8FileIsNotTakenForGb18030() {
        byte[] good = ("标题: " + "讲话".repeat(20) + "\n内容: 话").getBytes(StandardCharsets.UTF_8);
        byte[] cut = java.util.Arrays.copyOf(good, good.length - 1);

        assertThat(findings(reader.read("单.yaml", cut))).containsExactly("YAML-003 单.yaml:2:5 [UTF-8]");
    }

    @Test
    void bytesOfNoEncodingAreRefused() {
        byte[] bytes = {'a', ':', ' ', (byte) 0xFF, (byte) 0xFF, '\n'};

        assertThat(findings(reader.read("单.yaml", bytes))).containsExactly("YAML-003 单.yaml:1:4 [UTF-8]");
    }

    /** The slip and the place of the finding, one case for each code. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            quoteCharacter = '`',
            value = {
                "a: x\\0→YAML-004 1:5 [U+0000]",
                "a: \"x\\x01\"→YAML-004 1:4 [U+0001]",
                "a: \"\\uD800\"→YAML-004 1:4 [U+D800]",
                "会议:\\n\\t名称: x→YAML-005 2:1 []",
                "a:\\tb→YAML-005 1:3 []",
                "会议类型：动员会\\n会议: x→YAML-006 1:5 [会议类型]",
                "会议:\\n  名称: a\\n  范围：b\\n任务: c→YAML-006 3:5 [范围]",
                "a: {职务：市长, 姓名: 周}→YAML-006 1:5 [职务]",
                "a:\\n\u3000名称: x→YAML-007 2:1 []",
                "a:\\n\u3000- x→YAML-007 2:1 []",
                "a: 1\\nb: 2\\na: 3→YAML-008 3:1 [a, 1]",
                "a: b\\n---\\nc: d→YAML-009 2:1 []",
                "a: *号召→YAML-010 1:4 [号召]",
                "a: &x [*x]→YAML-010 1:8 [x]",
                "? [a]\\n: b→YAML-013 1:3 []",
                "\"\": b→YAML-013 1:1 []",
                "a: !!java.net.URL x→YAML-014 1:4 [!!java.net.URL]",
                "a: !important [x]→YAML-014 1:4 [!important]",
                "a: \"十四五\"规划→YAML-015 1:9 []",
                "a: 'x\\nb: c→YAML-016 1:4 []",
                "a: 第一: 第二→YAML-017 1:6 []",
                "a: [x, y\\nb: c→YAML-018 2:2 [[, ], 1]",
                "a: {x: 1→YAML-018 2:1 [{, }, 1]",
                "a:\\n  b: c\\n d: e→YAML-019 3:2 []",
                "a:\\n  b: c\\n   d: e→YAML-019 3:4 []",
                "a\\nb: c→YAML-020 1:1 [a]",
                "a: b\\n任务\\nc: d→YAML-020 2:1 [任务]",
                "a: **某会→YAML-021 1:4 [*]",
                "a: @甲→YAML-021 1:4 [@]",
                "a: !重要→YAML-021 1:4 [!]",
                "a: - b→YAML-021 1:4 [-]",
                "a: |x→YAML-022 1:5 []",
                "a: {x: 1，y: 2}→YAML-024 1:9 []",
                "名称:全市\\nb: c→YAML-025 1:3 [名称]",
                "a:\\n- x\\n-y→YAML-026 3:1 []",
            })
    void slipsAreExplainedWhereTheyAre(String yaml, String finding) {
        String text = yaml.replace("\\n", "\n").replace("\\t", "\t").replace("x\\0", "x\0") + "\n";

        YamlDocument document = reader.read("单", text);

        assertThat(findings(document)).containsExactly(finding.replaceFirst(" ", " 单:"));
        assertThat(document.hasErrors()).isTrue();
        assertEveryFindingIsWorded(document);
    }

    @Test
    void everyFullWidthColonIsShownAtOnceButNotThoseOfTexts() {
        String text = """
                会议类型：动员会
                会议:
                  名称：全市动员会
                  任务: |
                    一是：传达
                讲话人: x
                """;

        assertThat(findings(reader.read("单", text))).containsExactly("YAML-006 单:1:5 [会议类型]", "YAML-006 单:3:5 [名称]");
    }

    @Test
    void everyTabIsShownAtOnce() {
        assertThat(findings(reader.read("单", "a:\n\tb: c\n\td: e\n")))
                .containsExactly("YAML-005 单:2:1 []", "YAML-005 单:3:1 []");
    }

    @Test
    void aHashThatSwallowsTextIsAWarning() {
        YamlDocument document = reader.read("单", "a: 建设 #2机组\nb: c # 注释\n");

        assertThat(findings(document)).containsExactly("YAML-023 单:1:7 []");
        assertThat(document.hasErrors()).isFalse();
        assertEveryFindingIsWorded(document);
    }

    @Test
    void severalFindingsComeAtOnceInTheOrderOfTheFile() {
        assertThat(findings(reader.read("单", "a: 1\na: 2\nb: !x y\nb: 3\n")))
                .containsExactly("YAML-008 单:2:1 [a, 1]", "YAML-014 单:3:4 [!x]", "YAML-008 单:4:1 [b, 3]");
    }

    @Test
    void anAliasRepeatsItsNode() {
        YamlMap root = (YamlMap) read("a: &x [1, 2]\nb: *x\n").root().orElseThrow();

        assertThat(root.get("b")).isEqualTo(root.get("a"));
    }

    @Test
    void aliasBombsEndQuickly() throws Exception {
        StringBuilder bomb = new StringBuilder("a0: &a0 [x, x]\n");
        for (int i = 1; i < 60; i++) {
            bomb.append("a%d: &a%d [*a%d, *a%d]\n".formatted(i, i, i - 1, i - 1));
        }
        YamlDocument document = quickly(bomb.toString());

        assertThat(codes(document)).containsExactly("YAML-011");
        assertEveryFindingIsWorded(document);
    }

    @Test
    void aliasesDoNotEvadeTheDepthLimit() throws Exception {
        StringBuilder chain = new StringBuilder("a0: &a0 [x]\n");
        for (int i = 1; i < 60; i++) {
            chain.append("a%d: &a%d [*a%d]\n".formatted(i, i, i - 1));
        }

        assertThat(codes(quickly(chain.toString()))).containsExactly("YAML-012");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{a: ", "- ", "? ", "[{a: "})
    void nestingOf20000LevelsEndsQuickly(String opening) throws Exception {
        YamlDocument document = quickly(opening.repeat(20_000));

        assertThat(document.root()).isEmpty();
        assertThat(document.diagnostics()).hasSize(1).allMatch(Diagnostic::isError);
        assertEveryFindingIsWorded(document);
    }

    @Test
    void blockNestingOf20000LevelsEndsQuickly() throws Exception {
        StringBuilder deep = new StringBuilder();
        for (int i = 0; i < 2_500; i++) {
            deep.append(" ".repeat(i)).append("a:\n");
        }

        assertThat(codes(quickly(deep.toString()))).containsExactly("YAML-012");
    }

    @Test
    void aScalarOf12MegabytesIsRefused() throws Exception {
        YamlDocument document = quickly("a: " + "x".repeat(12_000_000));

        assertThat(findings(document)).containsExactly("YAML-001 单 [11.5, 8]");
        assertEveryFindingIsWorded(document);
    }

    @Test
    void longLinesAreRefusedBecauseTheParserTakesQuadraticTime() throws Exception {
        YamlDocument document = quickly("a: b\nc: " + "好".repeat(2_000_000));

        assertThat(findings(document)).containsExactly("YAML-027 单:2 [100000]");
        assertEveryFindingIsWorded(document);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\"", "'", "|\n  ", "[", "&a "})
    void manyLinesJustBelowTheLimitAreReadQuickly(String opening) throws Exception {
        String line = opening + "好".repeat(99_000) + "\n  ";

        assertThat(quickly("a: " + line.repeat(20))).isNotNull();
    }

    @Test
    void tooManyValuesAreRefused() {
        YamlReader strict = new YamlReader(new YamlLimits(1_000, 100, 5, 10));

        YamlDocument document = strict.read("单", "- a\n".repeat(10));

        assertThat(findings(document)).containsExactly("YAML-028 单:10:3 [10]");
        assertEveryFindingIsWorded(document);
    }

    /** Each of these once took time with the square of the length. */
    @ParameterizedTest
    @ValueSource(strings = {"- a #1\n", "- 𠮷\n", "𠮷: a\n"})
    void manySmallLinesAreReadQuickly(String line) throws Exception {
        assertThat(quickly(line.repeat(200_000)).diagnostics()).isNotNull();
    }

    @Test
    void manyValuesOnOneLineBehindARareCharacterAreReadQuickly() throws Exception {
        assertThat(quickly("[𠮷" + ",a".repeat(49_000) + "]").root()).isPresent();
    }

    private YamlDocument quickly(String text) throws Exception {
        return CpuLimit.ofSeconds(5).get(() -> reader.read("单", text.getBytes(StandardCharsets.UTF_8)));
    }

    private YamlDocument read(String text) {
        YamlDocument document = reader.read("单.yaml", text);
        assertThat(document.diagnostics()).isEmpty();
        return document;
    }

    private String value(String yaml) {
        YamlMap root = (YamlMap) read("a: " + yaml + "\n").root().orElseThrow();
        return ((YamlScalar) root.items().get(0).value()).text();
    }

    private static List<String> codes(YamlDocument document) {
        return document.diagnostics().stream().map(Diagnostic::code).toList();
    }

    private static List<String> findings(YamlDocument document) {
        return document.diagnostics().stream()
                .map(found -> found.code() + " " + found.place() + " "
                        + found.arguments().stream().collect(Collectors.joining(", ", "[", "]")))
                .map(line -> line.endsWith(" []") && !line.contains(":") ? line.substring(0, line.length() - 3) : line)
                .toList();
    }

    private static void assertEveryFindingIsWorded(YamlDocument document) {
        for (Language language : Language.values()) {
            MessageCatalog catalog = new MessageCatalog(language);
            assertThat(document.diagnostics())
                    .allSatisfy(found ->
                            assertThat(catalog.message(found)).isNotBlank().doesNotContain("{0}", "{1}", "{2}"));
        }
    }
}
