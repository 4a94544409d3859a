package qicao.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import qicao.diagnostic.Diagnostic;
import qicao.diagnostic.DiagnosticException;
import qicao.fillin.FillIn;
import qicao.fillin.FillInReader;
import qicao.fillin.Reading;
import qicao.template.MeetingTypes;
import qicao.template.TemplateLibrary;

/** Templates of other people: whatever is wrong with them ends in a finding at its place, and nothing gets out. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
final class TemplateFaultsTest {
    private static final String TYPE = "types/mobilization.ftl";

    @TempDir
    private Path folder;

    @Test
    void aFolderThatIsNotThereIsNamed() {
        DiagnosticException fault =
                catchThrowableOfType(DiagnosticException.class, () -> TemplateLibrary.in(folder.resolve("没有")));

        assertThat(fault.diagnostics().get(0).code()).isEqualTo("TPL-001");
    }

    @Test
    void aLinkOutOfTheFolderIsRefused() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "机密");
        Path templates = Files.createDirectories(folder.resolve("templates/types"));
        Files.createSymbolicLink(templates.resolve("mobilization.ftl"), secret);

        assertThat(faultIn(folder.resolve("templates")).code()).isEqualTo("TPL-002");
    }

    @Test
    void aSyntaxErrorIsToldAtItsLine() throws IOException {
        Diagnostic fault = fault("<@masthead/>\n<#if >\n");

        assertThat(fault.code()).isEqualTo("TPL-003");
        assertThat(fault.place().line()).isEqualTo(2);
    }

    @Test
    void aFileOutsideOfTheFolderIsNotFound() throws IOException {
        assertThat(fault("<#include \"../../../etc/passwd\">").code()).isEqualTo("TPL-004");
        assertThat(fault("<#include \"nowhere.ftl\">").code()).isEqualTo("TPL-004");
    }

    @Test
    void aVariableWithoutValueIsNamedAtItsPlace() throws IOException {
        Diagnostic fault = fault("<@masthead/>\n<@para>${没有的}</@para>");

        assertThat(fault.code()).isEqualTo("TPL-005");
        assertThat(fault.place().line()).isEqualTo(2);
        assertThat(fault.arguments()).containsExactly("没有的");
    }

    @Test
    void aFaultInTheVocabularyIsToldInTheFileItStandsIn() throws IOException {
        Files.writeString(folder.resolve("parts.ftl"), "<#macro masthead>\n${没有的}</#macro>");

        Diagnostic fault = fault("<@masthead/>");

        assertThat(fault.place().source()).endsWith("parts.ftl");
        assertThat(fault.place().line()).isEqualTo(2);
    }

    @Test
    void classesAndJavaObjectsAreOutOfReach() throws IOException {
        assertThat(fault("${\"freemarker.template.utility.Execute\"?new()(\"id\")}")
                        .code())
                .isEqualTo("TPL-006");
        assertThat(fault("<@para>${主题?api.getClass()}</@para>").code()).isEqualTo("TPL-006");
    }

    @Test
    void aBlockThatIsNotPartOfTheDraftIsRefused() throws IOException {
        assertThat(fault("<#assign x><@para>甲</@para></#assign>").code()).isEqualTo("TPL-006");
    }

    @Test
    void wrongParametersOfDirectivesAreFaultsOfTheTemplate() throws IOException {
        assertThat(fault("<@para><@items key=\"任务\" kind=\"nonsense\"/></@para>")
                        .code())
                .isEqualTo("TPL-006");
        assertThat(fault("<@items/>").code()).isEqualTo("TPL-006");
        assertThat(fault("<@part role=\"nonsense\"/>").code()).isEqualTo("TPL-006");
        assertThat(fault("<@facts key=\"nonsense\"/>").code()).isEqualTo("TPL-006");
        assertThat(fault("<@free role=\"nonsense\"/>").code()).isEqualTo("TPL-006");
        assertThat(fault("<@para><@items key=\"nonsense\" kind=\"facts\"/></@para>")
                        .code())
                .isEqualTo("TPL-006");
    }

    @Test
    void textOutsideOfBlocksIsQuoted() throws IOException {
        Diagnostic fault = fault("<@masthead/>\n迷路的文字");

        assertThat(fault.code()).isEqualTo("TPL-007");
        assertThat(fault.arguments().get(0)).isEqualTo("迷路的文字");
    }

    @Test
    void aFloodOfTextIsStopped() throws IOException {
        assertThat(fault("<@para><#list 1..100000000 as i>文字文字文字</#list></@para>")
                        .code())
                .isEqualTo("TPL-008");
    }

    @Test
    void endlessRecursionIsStopped() throws IOException {
        assertThat(fault("<#macro m><@m/></#macro><@m/>").code()).isEqualTo("TPL-009");
    }

    @Test
    void aSectionThatTheTemplateForgetsIsNamed() throws IOException {
        Diagnostic fault = fault("<@masthead/><@opening/>");

        assertThat(fault.code()).isEqualTo("TPL-010");
        assertThat(fault.arguments()).containsExactly("tasks");
    }

    @Test
    void anEndlessLoopIsStopped() throws IOException {
        assertThat(fault("<#list 1..2000000000 as i></#list>").code()).isEqualTo("TPL-011");
    }

    @Test
    void customFilesWinAndTheRestIsShipped() throws IOException {
        write("custom/" + TYPE, "<@title>自己的标题</@title><@section roles=\"tasks\"><@tasks/></@section>");

        Drafting drafting = Drafter.in(folder).draft(fillIn(), DraftingOptions.defaults());

        assertThat(drafting.draft().about().title()).isEqualTo("自己的标题");
    }

    @Test
    void evalAndInterpretStayInsideTheFence() throws IOException {
        write(TYPE, "<@title>${\"1+1\"?eval}</@title><@section roles=\"tasks\"><@tasks/></@section>");

        assertThat(Drafter.in(folder)
                        .draft(fillIn(), DraftingOptions.defaults())
                        .draft()
                        .about()
                        .title())
                .isEqualTo("2");
    }

    private Diagnostic fault(String template) throws IOException {
        write(TYPE, template);
        return faultIn(folder);
    }

    private static Diagnostic faultIn(Path templates) {
        DiagnosticException fault = catchThrowableOfType(
                DiagnosticException.class, () -> Drafter.in(templates).draft(fillIn(), DraftingOptions.defaults()));
        assertThat(fault).isNotNull();
        return fault.diagnostics().get(0);
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    static FillIn fillIn() {
        String yaml = """
                会议类型: 动员部署会
                会议: {名称: 全县秋收动员会, 主题: 秋收}
                任务:
                  - {题: 抢收, 内容: 抓好颗粒归仓}
                  - {题: 抢种, 内容: 种好冬小麦}
                """;
        Reading reading =
                new FillInReader(MeetingTypes.builtIn()).read("t.yaml", yaml.getBytes(StandardCharsets.UTF_8));
        return reading.fillIn().orElseThrow();
    }
}
