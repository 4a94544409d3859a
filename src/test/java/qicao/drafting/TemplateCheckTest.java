package qicao.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import qicao.diagnostic.Diagnostic;
import qicao.draft.TextView;
import qicao.fillin.ExampleFillIn;
import qicao.fillin.FillIn;
import qicao.fillin.FillInReader;
import qicao.fillin.Reading;
import qicao.template.MeetingType;
import qicao.template.MeetingTypes;
import qicao.template.TemplateLibrary;

/** A keeper learns everything that is wrong with a folder in one go. */
@Timeout(value = 10, unit = TimeUnit.MINUTES)
final class TemplateCheckTest {
    /**
     * The program's limit is a time on the wall, as a keeper waits on the wall; no template here is endless, so nothing waits
     * for it, however slow the machine is.
     */
    private static final Limits LIMITS = new Limits(100_000, Duration.ofMinutes(5));

    private static final Path OURS = Path.of("templates");

    private static final FillIn FILL_IN = new FillInReader(MeetingTypes.builtIn())
            .read("填报单.yaml", """
                    会议类型: 动员部署会
                    会议: {名称: 全县秋收动员会, 主题: 秋收}
                    任务: [抓好颗粒归仓, 种好冬小麦]
                    """.getBytes(StandardCharsets.UTF_8))
            .fillIn()
            .orElseThrow();

    @TempDir
    Path folder;

    @Test
    void ourOwnTemplatesHaveNoProblem() {
        assertThat(TemplateCheck.of(OURS)).isEmpty();
    }

    @Test
    void everyFileThatDoesNotParseIsToldAtItsLine() throws IOException {
        write("types/safety.ftl", "<@masthead/>\n<#if >\n");
        write("custom/sections/recap.ftl", "<#macro recap_lead>\n");
        write("unused.ftl", "${");

        List<Diagnostic> findings = check();

        assertThat(findings)
                .filteredOn(Diagnostic::isError)
                .allMatch(found -> found.code().equals("TPL-003"));
        assertThat(findings)
                .filteredOn(Diagnostic::isError)
                .extracting(found -> found.place().toString())
                .satisfiesExactlyInAnyOrder(
                        place -> assertThat(place).startsWith(folder.resolve("types/safety.ftl") + ":2:"),
                        place -> assertThat(place).startsWith(folder.resolve("custom/sections/recap.ftl") + ":1:"),
                        place -> assertThat(place).startsWith(folder.resolve("unused.ftl") + ":1:"));
    }

    @Test
    void problemsOfTypesPatternsAndTemplatesAreToldTogether() throws IOException {
        write("meeting-types.yaml", "types: []\n");
        write("types/safety.ftl", "<#if >");
        write("patterns.yaml", "frames: 3\n");

        assertThat(check())
                .extracting(Diagnostic::code)
                .contains("TYPE-002")
                .anyMatch(code -> code.startsWith("PATTERN-"));
    }

    @Test
    void aFolderWithoutTemplatesIsSaidSo() throws IOException {
        write("readme.txt", "templates go here");

        assertThat(check()).extracting(Diagnostic::code).containsExactly("TPL-015");
    }

    @Test
    void aMissingFolderIsSaidSo() {
        assertThat(TemplateCheck.of(folder.resolve("没有")))
                .extracting(Diagnostic::code)
                .containsExactly("TPL-001");
    }

    @Test
    void aTypeWithoutTemplateIsNamed() throws IOException {
        String types = Files.readString(OURS.resolve(MeetingTypes.FILE));
        write(MeetingTypes.FILE, types.replace("slug: safety", "slug: safety-day"));

        assertThat(check())
                .filteredOn(found -> found.code().equals("TPL-014"))
                .singleElement()
                .satisfies(found -> assertThat(found.place().source())
                        .isEqualTo(folder.resolve("types/safety-day.ftl").toString()));
    }

    @Test
    void aTemplateThatFailsOnlyWhenADraftIsMadeIsFoundOncePerType() throws IOException {
        write("types/safety.ftl", "<@masthead/>\n<@para>${没有的}</@para>");

        assertThat(check()).singleElement().satisfies(found -> {
            assertThat(found.code()).isEqualTo("TPL-005");
            assertThat(found.place().toString()).startsWith(folder.resolve("types/safety.ftl") + ":2:");
        });
    }

    @Test
    void aTemplateThatForgetsSectionsIsFound() throws IOException {
        write("types/safety.ftl", "<@masthead/><@opening/><@section roles=\"tasks\"><@tasks/></@section><@closing/>");

        assertThat(check()).isNotEmpty().allMatch(found -> found.code().equals("TPL-010"));
    }

    @Test
    void variantsThatOnlyOneSideKnowsAreWarnings() throws IOException {
        String section = Files.readString(OURS.resolve("sections/recap.ftl"));
        write("custom/sections/recap.ftl", section.replace("<#on \"recap-lead-aim\">", "<#on \"my-own\">"));

        List<Diagnostic> findings = check();

        assertThat(findings).noneMatch(Diagnostic::isError);
        assertThat(findings).extracting(Diagnostic::code).containsExactly("TPL-012", "TPL-013");
        assertThat(findings.get(0).arguments()).containsExactly("recap-lead-aim", "1");
        assertThat(findings.get(1).arguments()).containsExactly("my-own");
        assertThat(findings.get(1).place().line()).isGreaterThan(1);
    }

    @Test
    void aWordingThatOnlyOneSideHasIsAHintAtTheOneThatIsSaid() throws IOException {
        write("patterns.yaml", Files.readString(OURS.resolve("patterns.yaml")).replace("'这些成绩来之不易。'", "'这些成绩得来不易。'"));

        assertThat(check()).singleElement().satisfies(found -> {
            assertThat(found.code()).isEqualTo("TPL-021");
            assertThat(found.isError()).isFalse();
            assertThat(found.arguments()).containsExactly("recap-end-hard-won");
            assertThat(found.place().toString()).contains("recap.ftl");
        });
    }

    @Test
    void aConditionThatDraftingDoesNotKnowIsAWarningAtItsPlace() throws IOException {
        write(
                "patterns.yaml",
                Files.readString(OURS.resolve("patterns.yaml")).replace("not-told]", "not-told, figure]"));

        List<Diagnostic> findings = check();

        assertThat(findings)
                .isNotEmpty()
                .noneMatch(Diagnostic::isError)
                .allMatch(found -> found.code().equals("TPL-019"));
        assertThat(findings.get(0).arguments()).startsWith("figure");
        assertThat(findings.get(0).arguments().get(1)).startsWith("figures、");
        assertThat(findings.get(0).place().line()).isGreaterThan(1);
    }

    @Test
    void anAudienceThatIsNeitherFamilyNorTypeIsAWarning() throws IOException {
        write(
                "patterns.yaml",
                Files.readString(OURS.resolve("patterns.yaml"))
                        .replace("for: [report]", "for: [report, reports, onsite]"));

        List<Diagnostic> findings = check();

        assertThat(findings)
                .isNotEmpty()
                .noneMatch(Diagnostic::isError)
                .allMatch(found -> found.code().equals("TPL-020"));
        assertThat(findings.get(0).arguments().get(1)).startsWith("report、");
        assertThat(findings.get(1).arguments().get(0)).isEqualTo("onsite");
    }

    @Test
    void variantsThatWereTakenOutAreNeverChosen() throws IOException {
        String section = Files.readString(OURS.resolve("sections/opening.ftl"));
        write("custom/sections/opening.ftl", section.replaceAll("(?m)^ *<#on \"(?!opening-plain\")[^\n]*\n", ""));
        Drafter drafter = new Drafter(TemplateLibrary.in(folder));

        for (int seed = 0; seed < 20; seed++) {
            Drafting drafting = drafter.draft(FILL_IN, new DraftingOptions(OptionalLong.of(seed)));

            assertThat(TextView.render(drafting.draft())).contains("今天，我们召开全县秋收动员会。");
        }
    }

    static List<MeetingType> types() {
        return MeetingTypes.builtIn().all();
    }

    @ParameterizedTest
    @MethodSource("types")
    void theExampleOfEveryTypeIsAFillInWithoutErrors(MeetingType type) {
        Reading reading = new FillInReader(MeetingTypes.builtIn())
                .read("example", ExampleFillIn.of(type).getBytes(StandardCharsets.UTF_8));

        assertThat(reading.diagnostics()).noneMatch(Diagnostic::isError);
        assertThat(reading.fillIn()).isPresent();
    }

    private List<Diagnostic> check() {
        return TemplateCheck.of(folder, LIMITS);
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
