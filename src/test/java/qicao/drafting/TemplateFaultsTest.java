package qicao.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import qicao.diagnostic.Diagnostic;
import qicao.diagnostic.DiagnosticException;
import qicao.diagnostic.Language;
import qicao.diagnostic.MessageCatalog;
import qicao.draft.TextView;
import qicao.fillin.FillIn;
import qicao.fillin.FillInReader;
import qicao.template.MeetingTypes;
import qicao.template.TemplateLibrary;

/** Whatever stands in a template, drafting ends with a finding at the right place or with a draft, and soon. */
@Timeout(value = 10, unit = TimeUnit.MINUTES)
final class TemplateFaultsTest {
    /** More characters than the fill-in needs, and a time that is not up on the slowest machine: something else is the fault. */
    private static final Limits PATIENT = new Limits(50_000, Duration.ofMinutes(5));

    /** For templates that never end: whenever the time is up, it is up rightly, so the tests need not wait long. */
    private static final Limits HURRIED = new Limits(50_000, Duration.ofMillis(700));

    private static final String FILL_IN = """
            会议类型: 动员部署会
            会议: {名称: 全市动员会, 主题: 河道治理}
            任务: [抓紧建成一号工程, 抓紧建成二号工程]
            """;

    private static final MessageCatalog MESSAGES = new MessageCatalog(Language.CHINESE);

    @TempDir
    Path folder;

    @BeforeEach
    void makeFolders() throws IOException {
        Files.createDirectories(folder.resolve("types"));
    }

    @Test
    void aSyntaxErrorIsToldAtItsPlace() throws IOException {
        Diagnostic fault = fault("<@masthead/>\n<#if 主题 ==>\n</#if>");

        assertThat(fault.code()).isEqualTo("TPL-003");
        assertThat(fault.place()).hasToString(template() + ":2:11");
    }

    @Test
    void aSyntaxErrorInAnIncludedFileIsToldInThatFile() throws IOException {
        Files.writeString(folder.resolve("shared.ftl"), "甲\n<#if >");

        Diagnostic fault = fault("<#include '/shared.ftl'>");

        assertThat(fault.code()).isEqualTo("TPL-003");
        assertThat(fault.place().toString()).startsWith(folder.resolve("shared.ftl") + ":2:");
    }

    @Test
    void aSyntaxErrorInASectionFileIsToldInThatFile() throws IOException {
        Files.createDirectories(folder.resolve("custom/sections"));
        Path section = folder.resolve("custom/sections/recap.ftl");
        Files.writeString(section, "<@part id='recap.lead'>\n  <#list>\n</@part>");

        Diagnostic fault = fault("<@masthead/>");

        assertThat(fault.code()).isEqualTo("TPL-003");
        assertThat(fault.place().toString()).startsWith(section + ":2:");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"<@para>${没有}</@para> | 没有 | 10", "<@没有/> | 没有 | 3", "<@para>${本文.题}</@para> | 本文 | 10"})
    void aVariableWithoutValueIsNamed(String text, String name, int column) throws IOException {
        Diagnostic fault = fault(text);

        assertThat(fault.code()).isEqualTo("TPL-005");
        assertThat(fault.arguments()).containsExactly(name);
        assertThat(fault.place()).hasToString(template() + ":1:" + column);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nope.ftl",
                "../../etc/passwd",
                "../../../../../../etc/passwd",
                "/etc/passwd",
                "file:///etc/passwd",
                "classpath:qicao/messages/tpl_zh.properties",
                "..\\\\..\\\\secret.txt"
            })
    void onlyTemplatesOfTheFolderAreFound(String name) throws IOException {
        Diagnostic fault = fault("\n  <#include '" + name + "'>");

        assertThat(fault.code()).isEqualTo("TPL-004");
        assertThat(fault.place()).hasToString(template() + ":2:3");
        assertThat(MESSAGES.message(fault)).doesNotContain("Loader", "root:");
    }

    @Test
    void aLinkOutOfTheFolderIsRefused(@TempDir Path elsewhere) throws IOException {
        Path secret = Files.writeString(elsewhere.resolve("secret.txt"), "<@para>机密</@para>");
        Files.createSymbolicLink(folder.resolve("linked.ftl"), secret);
        Files.createSymbolicLink(folder.resolve("more"), elsewhere);

        assertThat(fault("<#include '/linked.ftl'>").code()).isEqualTo("TPL-002");
        assertThat(fault("<#include '/more/secret.txt'>").code()).isEqualTo("TPL-002");
    }

    @Test
    void aLinkThatNothingUsesDoesNoHarm() throws IOException {
        Files.createSymbolicLink(folder.resolve("linked.ftl"), Path.of("/nowhere"));

        assertThat(text("<@masthead/><@rest_front/><@section roles='tasks'><@tasks/></@section>"))
                .contains("在全市动员会上的讲话");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<@para>${'freemarker.template.utility.Execute'?new()('id')}</@para>",
                "<#assign make = 'freemarker.template.utility.ObjectConstructor'?new()>",
                "<#assign hidden = \"<#assign x = 'freemarker.template.utility.Execute'?new()>\"?interpret><@hidden/>",
                "<@para>${名称?api.class.name}</@para>",
                "<@para>${类型?api.getClass()}</@para>"
            })
    void classesAreOutOfReach(String text) throws IOException {
        Diagnostic fault = fault(text);

        assertThat(fault.code()).isEqualTo("TPL-017");
        assertThat(MESSAGES.message(fault)).doesNotContain("freemarker.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<@para>${名称.class}</@para>",
                "<#list .data_model?keys as key>${key}</#list>",
                "<#visit 名称>",
                "<#stop '不干了'>",
                "<@part role=3></@part>",
                "<@part role='没有'></@part>",
                "<@free role='没有'></@free>",
                "<@items key='没有'></@items>",
                "<@items key='数据'></@items>",
                "<@duty place='什么'/>",
                "<@duty/>",
                "<@facts key='没有'/>",
                "<@para>${1 / 0}</@para>",
                "<@para>${'a'?matches('(')?c}</@para>",
                "<@para><#assign broken = '<#if>'?interpret><@broken/></@para>"
            })
    void misuseIsToldWithoutTheNamesOfJava(String text) throws IOException {
        Diagnostic fault = fault(text);

        assertThat(fault.code()).isIn("TPL-003", "TPL-006");
        assertThat(fault.place().line()).isEqualTo(1);
        assertThat(MESSAGES.message(fault)).doesNotContain("qicao.", "freemarker.", "Exception");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<@masthead/><@para>甲</@para>乙 | 乙 | 甲。",
                "${名称} | 全市动员会 | ''",
                "<@items key='任务' kind='tasks'></@items> | 抓紧建成一号工程 | ''",
                "<@say part='opening.meeting'/> | 今天 | ''"
            })
    void textOutsideOfBlocksIsQuotedWithTheBlockBeforeIt(String text, String words, String before) throws IOException {
        Diagnostic fault = fault(text);

        assertThat(fault.code()).isEqualTo("TPL-007");
        assertThat(fault.place()).hasToString(template().toString());
        assertThat(fault.arguments().get(0)).isNotBlank();
        assertThat(fault.arguments().get(1)).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<#assign x><@para>甲</@para></#assign>",
                "<#attempt><@para>甲</@para><#recover></#attempt>",
                "<#assign p = para><#assign x><@p>甲</@p></#assign>",
                "<#macro m><#nested></#macro><#assign x><@m><@title>甲</@title></@m></#assign>"
            })
    void aBlockThatWouldNotReachTheDraftIsRefused(String text) throws IOException {
        Diagnostic fault = fault(text);

        assertThat(fault.code()).isEqualTo("TPL-016");
        assertThat(fault.place().toString()).startsWith(template() + ":1:");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<@masthead/>", "", "<@section roles='situation'></@section>"})
    void aSectionThatIsNotToldIsNamed(String text) throws IOException {
        Diagnostic fault = fault(text);

        assertThat(fault.code()).isEqualTo("TPL-010");
        assertThat(fault.arguments()).containsExactly("tasks");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<@para><#list 1.. as i>字</#list></@para>",
                "<#list 1.. as i><@title>字</@title></#list>",
                "<@para>${'字'?left_pad(100000)}</@para>"
            })
    void endlessOutputIsStopped(String text) throws IOException {
        Diagnostic fault = fault(text);

        assertThat(fault.code()).isEqualTo("TPL-008");
        assertThat(fault.arguments()).containsExactly("50000");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<#macro r><@r/></#macro><@r/>",
                "<#function f x><#return f(x)></#function><#assign y = f(1)>",
                "<#include 'mobilization.ftl'>"
            })
    void endlessRecursionIsStopped(String text) throws IOException {
        assertThat(fault(text).code()).isEqualTo("TPL-009");
    }

    @Test
    void anExpressionNestedTooDeepIsRefused() throws IOException {
        assertThat(fault("${" + "(".repeat(50_000) + "1" + ")".repeat(50_000) + "}")
                        .code())
                .isEqualTo("TPL-009");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<#list 1.. as i></#list>",
                "<#attempt><#list 1.. as i></#list><#recover></#attempt>",
                "<#include '/endless.txt'>",
                "<#assign x = '<#list 1.. as i></#list>'?interpret><@x/>",
                "<#assign x = (1..)?filter(i -> false)?first>"
            })
    void endlessLoopsAreStopped(String text) throws IOException {
        Files.writeString(folder.resolve("endless.txt"), "<#list 1.. as i></#list>");

        assertThat(fault(text, HURRIED).code()).isEqualTo("TPL-011");
    }

    @Test
    void textThatGrowsWithoutEndIsStopped() throws IOException {
        assertThat(fault("<#assign s = 'x'><#list 1.. as i><#assign s = s + s></#list>", HURRIED)
                        .code())
                .isIn("TPL-011", "TPL-018");
    }

    @Test
    void aTemplateThatAsksForTooMuchMemoryIsStopped() throws IOException {
        assertThat(fault("<@para>${'x'?left_pad(2147483647)}</@para>").code()).isEqualTo("TPL-018");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<@para>${'主题'?eval}</@para>",
                "<@para><#assign x = '$' + '{主题}'><@x?interpret/></@para>",
                "<#attempt>${没有}<#recover></#attempt><@para>${主题}</@para>",
                "<@para>${.data_model.主题}</@para>",
                "<#outputformat 'HTML'><@para>${主题}</@para></#outputformat>",
                "<#setting number_format='0.00'><@para>${主题}</@para>"
            })
    void whatIsOddButHarmlessMakesADraft(String text) throws IOException {
        assertThat(text(text + "<@section roles='tasks'><@tasks/></@section>")).contains("河道治理。");
    }

    @Test
    void whatTheWriterTypedIsNeverEvaluated() throws IOException {
        String words = "${7*7}<#include \"x\">&lt;<@para>";
        write("<@para>${主题}<#assign kept>${主题}</#assign>，${kept}</@para>"
                + "<@section roles='tasks'><@tasks/></@section>");

        assertThat(TextView.render(drafter(PATIENT)
                        .draft(fillIn(FILL_IN.replace("河道治理", "'" + words + "'")), DraftingOptions.defaults())
                        .draft()))
                .contains(words + "，" + words);
    }

    private Diagnostic fault(String text) throws IOException {
        return fault(text, PATIENT);
    }

    private Diagnostic fault(String text, Limits limits) throws IOException {
        write(text);
        DiagnosticException refused = catchThrowableOfType(
                DiagnosticException.class, () -> drafter(limits).draft(fillIn(FILL_IN), DraftingOptions.defaults()));
        assertThat(refused).as("a finding").isNotNull();
        List<Diagnostic> findings = refused.diagnostics();
        assertThat(findings).hasSize(1).allMatch(Diagnostic::isError);
        assertThat(MESSAGES.message(findings.get(0))).doesNotContain("{0}", "{1}");
        return findings.get(0);
    }

    private String text(String template) throws IOException {
        write(template);
        return TextView.render(drafter(PATIENT)
                .draft(fillIn(FILL_IN), DraftingOptions.defaults())
                .draft());
    }

    private void write(String text) throws IOException {
        Files.writeString(template(), text);
    }

    private Path template() {
        return folder.resolve("types/mobilization.ftl");
    }

    private Drafter drafter(Limits limits) {
        return new Drafter(TemplateLibrary.in(folder), limits);
    }

    private static FillIn fillIn(String yaml) {
        return new FillInReader(MeetingTypes.builtIn())
                .read("填报单.yaml", yaml.getBytes(StandardCharsets.UTF_8))
                .fillIn()
                .orElseThrow();
    }
}
