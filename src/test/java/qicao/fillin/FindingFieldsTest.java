package qicao.fillin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import qicao.diagnostic.Diagnostic;
import qicao.diagnostic.DiagnosticException;
import qicao.diagnostic.Place;
import qicao.planning.Doubts;
import qicao.template.MeetingTypes;

/** Every finding about a fill-in names the value that it is about. */
class FindingFieldsTest {
    private static final String HEAD = "会议类型: 动员部署会\n";
    private static final String OWN = HEAD + "结构: [段落]\n段落:\n  - 题: 一\n    内容: ";

    /** About the file as a whole, a template, or a path as it was typed. */
    private static final Set<String> ABOUT_NO_VALUE =
            Set.of("FILL-010", "FILL-011", "FILL-021", "FILL-022", "FILL-023", "FILL-024");

    private static final Map<String, Map.Entry<String, String>> FILES = files();

    private static Map<String, Map.Entry<String, String>> files() {
        Map<String, Map.Entry<String, String>> files = new LinkedHashMap<>();
        files.put("FILL-001", Map.entry(HEAD + "任务:\n  -\n  - {题: 一, 措施: [{乐章: 二}]}\n", "任务[0].措施[0]"));
        files.put("FILL-002", Map.entry(HEAD + "会议: {名子: 一}\n", "会议"));
        files.put("FILL-003", Map.entry(HEAD + "责任单位: 一\n", ""));
        files.put("FILL-004", Map.entry(HEAD + "会议: {名称: 一, name: 二}\n", "会议.名称"));
        files.put("FILL-005", Map.entry(HEAD + "任务: [{题: [一]}]\n", "任务[0].题"));
        files.put("FILL-006", Map.entry(HEAD + "任务: [一, {题: {题: 二}}]\n", "任务[1].题"));
        files.put("FILL-007", Map.entry(HEAD + "任务: [一, [二], 三]\n", "任务[1]"));
        files.put("FILL-008", Map.entry(HEAD + "议程: 一\n", "议程"));
        files.put("FILL-009", Map.entry(HEAD + "任务: [一, 题：二]\n", "任务[1]"));
        files.put("FILL-012", Map.entry("标题: 一\n", "会议类型"));
        files.put("FILL-013", Map.entry("会议类型: 茶话会演\n", "会议类型"));
        files.put("FILL-014", Map.entry(HEAD + "会议: {参会单位: [一, '-二']}\n", "会议.参会单位[1]"));
        files.put("FILL-015", Map.entry(HEAD + "致谢: [{对象: 一}, {方式: [敬礼]}]\n", "致谢[1].方式[0]"));
        files.put("FILL-016", Map.entry(HEAD + "文风: {种子: 一}\n", "文风.种子"));
        files.put("FILL-017", Map.entry(HEAD + "任务: [{题: 一, 时限: 2月30日}]\n", "任务[0].时限"));
        files.put("FILL-018", Map.entry(HEAD + "任务: [{题: 一、抓好收购}]\n", "任务[0].题"));
        files.put("FILL-019", Map.entry(HEAD, "会议.名称"));
        files.put("FILL-020", Map.entry(HEAD + "任务: [一]\n", "任务.措施"));
        files.put("FILL-025", Map.entry(OWN + "【会议名称】\n", "段落[0].内容"));
        files.put("FILL-026", Map.entry(OWN + "【会议.什么东西】\n", "段落[0].内容"));
        files.put("FILL-027", Map.entry(HEAD + "日期: 2026-07-06\n", "日期"));
        files.put("FILL-028", Map.entry(HEAD + "议程: {此前: [{人: 一, 事: 宣读表彰决定}]}\n", "议程.此前[0].事"));
        files.put("FILL-029", Map.entry(HEAD + "任务: [一, '加强领导,压实责任']\n", "任务[1].题"));
        files.put("FILL-030", Map.entry(HEAD + "任务: [一, 开好【会议.名称】]\n", "任务[1].题"));
        files.put("FILL-031", Map.entry(HEAD + "会议: {主题: 下半年}\n成绩: [一]\n", "会议.主题"));
        files.put("FILL-032", Map.entry(HEAD + "任务: [{内容: 启动老旧小区改造, 时限: 8月底前}]\n", "任务[0].时限"));
        files.put("FILL-033", Map.entry(HEAD + "任务: [{内容: 9月底前完成改造, 时限: 8月底前}]\n", "任务[0].时限"));
        files.put("FILL-034", Map.entry(HEAD + "任务: [{内容: 市发改委要逐月调度, 责任单位: 市发改委}]\n", "任务[0].责任单位"));
        files.put("FILL-035", Map.entry(HEAD + "任务: [一, {题: 做好一台手术, 内容: 做好两台手术}]\n", "任务[1].内容"));
        files.put("FILL-036", Map.entry(HEAD + "任务: [一, {题: 建成XX工程}]\n", "任务[1].题"));
        files.put("FILL-040", Map.entry(HEAD + "任务: [一, '抓好\u200B收购']\n", "任务[1].题"));
        files.put("FILL-041", Map.entry(HEAD + "任务: [一, ⼯程]\n", "任务[1].题"));
        return files;
    }

    /** Edits of 任务 with two items. */
    private static final Map<String, Map.Entry<Edit, String>> EDITS = Map.of(
            "FILL-050", Map.entry(new Edit.Put(ValuePath.ofValue("任务[3].题"), "一"), "任务[3].题"),
            "FILL-051", Map.entry(new Edit.Remove(ValuePath.ofValue("任务[0].时限")), "任务[0].时限"),
            "FILL-052", Map.entry(new Edit.Put(ValuePath.ofValue("标题"), "一"), "标题"),
            "FILL-053", Map.entry(new Edit.Put(ValuePath.ofValue("任务[0]"), "一"), "任务[0]"));

    static Stream<Arguments> values() {
        return FILES.entrySet().stream()
                .map(file -> Arguments.of(
                        file.getKey(), file.getValue().getKey(), file.getValue().getValue()));
    }

    @ParameterizedTest
    @MethodSource("values")
    void aFindingNamesItsValue(String code, String yaml, String field) {
        Reading reading =
                new FillInReader(MeetingTypes.builtIn()).read("单.yaml", yaml.getBytes(StandardCharsets.UTF_8));
        List<Diagnostic> found = new ArrayList<>(reading.diagnostics());
        reading.fillIn().map(Doubts::in).ifPresent(found::addAll);

        assertThat(found)
                .as(code)
                .filteredOn(finding -> finding.code().equals(code))
                .extracting(Diagnostic::field)
                .contains(field);
    }

    @Test
    void aRefusedEditNamesItsValue() {
        FillInFile file = FillInFile.of("单.yaml", (HEAD + "标题: [一]\n任务: [一, 二]\n").getBytes(StandardCharsets.UTF_8));

        EDITS.forEach((code, edit) -> {
            try {
                file.edited(edit.getKey());
                throw new AssertionError(code + " was not told");
            } catch (DiagnosticException refused) {
                assertThat(refused.diagnostics()).extracting(Diagnostic::code).containsExactly(code);
                assertThat(refused.diagnostics()).extracting(Diagnostic::field).containsExactly(edit.getValue());
            }
        });
    }

    @Test
    void noCodeIsForgotten() throws IOException {
        Properties messages = new Properties();
        try (InputStream in = Diagnostic.class.getResourceAsStream("/qicao/messages/fill_en.properties")) {
            messages.load(Objects.requireNonNull(in));
        }
        Set<String> told = new TreeSet<>(FILES.keySet());
        told.addAll(EDITS.keySet());
        told.addAll(ABOUT_NO_VALUE);

        assertThat(told).containsExactlyInAnyOrderElementsOf(new TreeSet<>(messages.stringPropertyNames()));
    }

    @Test
    void theFieldLeadsSomewhere() {
        FILES.values().stream()
                .map(Map.Entry::getValue)
                .filter(field -> !field.isEmpty())
                .forEach(field -> assertThat(ValuePath.ofValue(field).path()).isEqualTo(field));
        assertThat(Diagnostic.error("FILL-001", Place.of("单.yaml")).field()).isEmpty();
    }
}
