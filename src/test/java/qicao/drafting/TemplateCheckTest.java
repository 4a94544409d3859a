package qicao.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import qicao.diagnostic.Diagnostic;
import qicao.fillin.ExampleFillIn;
import qicao.fillin.FillInReader;
import qicao.fillin.Reading;
import qicao.template.MeetingType;
import qicao.template.MeetingTypes;

/** A keeper learns everything that is wrong with a folder in one go. */
@Timeout(value = 10, unit = TimeUnit.MINUTES)
final class TemplateCheckTest {
    /**
     * The program's limit is a time on the wall, as a keeper waits on the wall; no template here is endless, so nothing waits
     * for it, however slow the machine is.
     */
    private static final Limits LIMITS = new Limits(100_000, Duration.ofMinutes(5));

    private static final Path OURS = Path.of("templates");

    @TempDir
    Path folder;

    @Test
    void ourOwnTemplatesHaveNoProblem() {
        assertThat(TemplateCheck.of(OURS)).isEmpty();
    }

    @Test
    void everyFileThatDoesNotParseIsToldAtItsLine() throws IOException {
        write("types/safety.ftl", "<@masthead/>\n<#if >\n");
        write("custom/sections/recap.ftl", "<@part id=\"recap.lead\">\n");
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
                        place -> assertThat(place).startsWith(folder.resolve("custom/sections/recap.ftl") + ":"),
                        place -> assertThat(place).startsWith(folder.resolve("unused.ftl") + ":1:"));
    }

    @Test
    void problemsOfTypesPatternsAndTemplatesAreToldTogether() throws IOException {
        write("meeting-types.yaml", "types: []\n");
        write("types/safety.ftl", "<#if >");
        write("custom/headings.ftl", "<@headings/>");

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
    void aTypeOfOnesOwnNeedsNoTemplate() throws IOException {
        String types = Files.readString(OURS.resolve(MeetingTypes.FILE));
        write(MeetingTypes.FILE, types.replace("slug: safety", "slug: safety-day"));

        assertThat(check()).isEmpty();
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
    void aWordThatNobodyKnowsIsAnErrorAtItsPlace() throws IOException {
        String recap = Files.readString(OURS.resolve("sections/recap.ftl"));
        write("sections/recap.ftl", recap.replace("when=\"figures\"", "when=\"figure\""));
        write(
                "custom/sections/closing.ftl",
                "<@part id=\"closing.call\">\n  <@frame id=\"own\" for=\"onsite\">走！</@frame>\n</@part>");

        List<Diagnostic> findings = check();

        assertThat(findings).allMatch(Diagnostic::isError);
        assertThat(findings).extracting(Diagnostic::code).contains("TPL-019", "TPL-020");
        assertThat(findings.get(0).arguments()).startsWith("figure");
        assertThat(findings.get(0).arguments().get(1)).startsWith("figures、");
        assertThat(findings.get(0).place().toString()).startsWith(folder.resolve("sections/recap.ftl") + ":4:");
        assertThat(findings.get(findings.size() - 1).place())
                .hasToString(folder.resolve("custom/sections/closing.ftl") + ":2:20");
    }

    @Test
    void aPartThatNobodyKnowsIsAnErrorWhereItIsSaid() throws IOException {
        write("types/safety.ftl", "<@masthead/>\n<@para><@say part=\"recap.leed\"/></@para>");

        assertThat(check()).singleElement().satisfies(found -> {
            assertThat(found.code()).isEqualTo("TPL-022");
            assertThat(found.arguments()).startsWith("recap.leed");
            assertThat(found.place()).hasToString(folder.resolve("types/safety.ftl") + ":2:14");
        });
    }

    @Test
    void aPartOfOnesOwnIsSaidIfATemplateSaysIt() throws IOException {
        write("types/safety.ftl", "<@speech/>\n<@para><@say part=\"oath.lead\"/></@para>");
        write("sections/oath.ftl", "<@part id=\"oath.lead\"><@frame id=\"oath\" for=\"work\">请大家起立。</@frame></@part>");

        assertThat(check()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "TPL-023 | true | 满意率是99.5%。",
                "TPL-024 | true | 这是二〇二五年的事。",
                "TPL-025 | false | 请张三同志讲话。",
                "TPL-026 | false | 石桥村做得好。",
                "TPL-027 | true | ${.now?string('SSS')}号",
                "TPL-023 | true | ${\"99号\"}",
            })
    void whatATemplateWouldInventIsTold(String code, boolean error, String text) throws IOException {
        write("types/safety.ftl", "<@speech/>\n<@para>" + text + "</@para>\n");

        assertThat(check()).singleElement().satisfies(found -> {
            assertThat(found.code()).isEqualTo(code);
            assertThat(found.isError()).isEqualTo(error);
            assertThat(found.place().line()).isEqualTo(2);
        });
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
