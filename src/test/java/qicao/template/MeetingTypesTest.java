package qicao.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import qicao.diagnostic.Diagnostic;
import qicao.diagnostic.DiagnosticException;
import qicao.diagnostic.Language;
import qicao.diagnostic.MessageCatalog;
import qicao.genre.Role;

class MeetingTypesTest {
    private static final String MINIMAL = """
            types:
              - slug: talk
                name: 谈心会
                family: talk
                skeleton: [opening, hopes]
            """;

    private final MeetingTypes types = MeetingTypes.builtIn();

    @Test
    void nineteenTypesAreBuiltIn() {
        assertThat(types.all())
                .extracting(MeetingType::slug)
                .containsExactly(
                        "work-conference",
                        "mobilization",
                        "progress",
                        "commendation",
                        "mid-year",
                        "plenary",
                        "cadre-meeting",
                        "ceremony",
                        "training-opening",
                        "training-closing",
                        "conveying",
                        "symposium",
                        "on-site",
                        "economic-analysis",
                        "safety",
                        "integrity-warning",
                        "term-change",
                        "anniversary",
                        "government-report");
    }

    @Test
    void everyBuiltInTypeOpensClosesAndSaysWhatItRestsOn() {
        assertThat(types.all()).allSatisfy(type -> {
            assertThat(type.skeleton()).startsWith(Role.OPENING).endsWith(Role.CLOSING);
            assertThat(type.skeleton()).doesNotHaveDuplicates();
            assertThat(type.required()).contains("会议.名称").hasSizeLessThanOrEqualTo(3);
            assertThat(type.evidence()).isNotBlank();
        });
    }

    @ParameterizedTest
    @CsvSource({
        "动员部署会, mobilization",
        "动员部署大会, mobilization",
        "动员会议, mobilization",
        "mobilization, mobilization",
        "Mid_Year, mid-year",
        "年中工作会议, mid-year",
        "工作会, work-conference",
        "工作会议（年度）, work-conference",
        "全委扩大会议, plenary",
        "全委 (扩大) 会, plenary",
        "调度会, progress",
        "经济调度会, economic-analysis",
        "开工仪式, ceremony",
        "安全生产工作会议, safety",
        "现场推进会, on-site",
        "换届动员会, term-change",
    })
    void namesAliasesAndSlugsAreResolved(String name, String slug) {
        assertThat(types.resolve(name).map(MeetingType::slug)).contains(slug);
    }

    @ParameterizedTest
    @CsvSource({"聚餐", "会", "大会", "'　'", "''"})
    void otherNamesAreNot(String name) {
        assertThat(types.resolve(name)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "全市安全生产百日攻坚行动动员部署会, 动员部署会",
        "动员布署会, 动员部署会",
        "表彰总结会, 总结表彰会",
        "mobilisation, 动员部署会",
        "培训结业, 培训班结业",
    })
    void theNearestNameComesFirst(String name, String nearest) {
        assertThat(types.nearest(name, 3)).hasSize(3);
        assertThat(types.nearest(name, 3).get(0).name()).isEqualTo(nearest);
    }

    @Test
    void aLongNameIsComparedQuickly() {
        assertThat(types.nearest("会".repeat(1_000_000), 3)).hasSize(3);
    }

    @Test
    void commonFactsComeFirstAndATypesOwnWordWins() {
        String text = """
                common:
                  required: [会议.名称]
                  recommended: [日期, 会议.主题]
                types:
                  - {slug: talk, name: 谈心会, family: talk, skeleton: [opening], required: [日期], optional: [致谢]}
                """;

        MeetingType type = read(text).all().get(0);

        assertThat(type.required()).containsExactly("会议.名称", "日期");
        assertThat(type.recommended()).containsExactly("会议.主题");
        assertThat(type.optional()).containsExactly("致谢");
    }

    @Test
    void aFolderIsRead(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve(MeetingTypes.FILE), MINIMAL);

        assertThat(MeetingTypes.load(folder).all())
                .extracting(MeetingType::name)
                .containsExactly("谈心会");
    }

    @Test
    void aFolderWithoutTheFileHasTheBuiltInTypes(@TempDir Path folder) {
        assertThat(MeetingTypes.load(folder).all())
                .isEqualTo(MeetingTypes.builtIn().all());
    }

    @Test
    void theCustomFileOfAFolderWins(@TempDir Path folder) throws IOException {
        Files.createDirectory(folder.resolve("custom"));
        Files.writeString(folder.resolve(MeetingTypes.FILE), "no types");
        Files.writeString(folder.resolve("custom").resolve(MeetingTypes.FILE), MINIMAL);

        assertThat(MeetingTypes.load(folder).all())
                .extracting(MeetingType::name)
                .containsExactly("谈心会");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            value = {
                "slug: talk→slug: [talk]→TYPE-003 TYPE-006",
                "types:→sorts:→TYPE-004 TYPE-002",
                "name: 谈心会→title: 谈心会→TYPE-004 TYPE-005",
                "slug: talk→slug: Talk_1→TYPE-006",
                "hopes→wishes→TYPE-008",
                "family: talk→family: chat→TYPE-009",
                "family: talk→family: talk\\n    required: [任务]\\n    optional: [任务]→TYPE-010",
                "family: talk→family: talk\\n    family: work→YAML-008",
            })
    void mistakesAreTold(String right, String wrong, String codes) {
        assertThat(String.join(" ", mistakes(MINIMAL.replace(right, wrong.replace("\\n", "\n")))))
                .isEqualTo(codes);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            value = {"# nothing→TYPE-002", "types: []→TYPE-002", "types: x→TYPE-003 TYPE-002", "[a]→TYPE-003"})
    void aFileWithoutTypesIsRefused(String text, String codes) {
        assertThat(String.join(" ", mistakes(text))).isEqualTo(codes);
    }

    @Test
    void aTypeMayListANameTwice() {
        assertThat(mistakes(MINIMAL.replace("name: 谈心会", "name: 谈心会\n    aliases: [谈心, 谈心大会]")))
                .isEmpty();
    }

    @Test
    void aNameBelongsToOneType() {
        String twice = MINIMAL + MINIMAL.replace("types:\n", "").replace("slug: talk", "slug: chat");

        assertThat(mistakes(twice)).containsExactly("TYPE-007");
    }

    private static MeetingTypes read(String text) {
        return MeetingTypes.read("types.yaml", text.getBytes(StandardCharsets.UTF_8));
    }

    /** The codes of a text's errors, each of which has words in both languages. */
    private static List<String> mistakes(String text) {
        DiagnosticException e = catchThrowableOfType(DiagnosticException.class, () -> read(text));
        if (e == null) {
            return List.of();
        }
        for (Language language : Language.values()) {
            MessageCatalog catalog = new MessageCatalog(language);
            assertThat(e.diagnostics())
                    .allSatisfy(found ->
                            assertThat(catalog.message(found)).isNotBlank().doesNotContain("{"));
        }
        return e.diagnostics().stream().map(Diagnostic::code).toList();
    }
}
