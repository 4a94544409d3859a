package qicao.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import qicao.draft.Origin;
import qicao.fillin.FillIn;
import qicao.fillin.Key;
import qicao.planning.FillIns;

/** How those who listen are called, and how all of them are spoken of. */
final class AudienceTest {
    @Test
    void theWritersSalutationIsTaken() {
        assertThat(Audience.salutation(FillIns.read("称谓: 各位领导、同志们\n"))).hasToString("各位领导、同志们");
    }

    @ParameterizedTest
    @CsvSource({"工作会议, 同志们", "总结表彰会, 同志们", "政府工作报告, 各位代表"})
    void withoutOneTheFamilyHasItsOwn(String type, String salutation) {
        assertThat(Audience.salutation(FillIns.read("会议类型: " + type + "\n"))).hasToString(salutation);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "同志们 | 同志们",
                "同志们： | 同志们",
                "各位领导、同志们 | 同志们",
                "老师们、同学们 | 同学们",
                "女士们、先生们，朋友们！ | 朋友们",
                "各位代表 | 各位代表",
                "各位来宾，各位远道而来的朋友们 | 同志们",
                "尊敬的各位领导、各位来宾 | 各位来宾",
            })
    void inTheMiddleTheyAreCalledByTheLastGroupIfItIsShort(String salutation, String call) {
        assertThat(Audience.vocative(FillIns.read("称谓: \"" + salutation + "\"\n")))
                .hasToString(call);
    }

    @Test
    void withoutSalutationTheyAreCalledAsTheFamilyCallsThem() {
        assertThat(Audience.vocative(FillIns.read("会议类型: 政府工作报告\n"))).hasToString("各位代表");
    }

    @ParameterizedTest
    @CsvSource({"全县, 各级各部门", "全县税务系统, 各部门各单位", "全集团, 各部门各单位"})
    void onlyATerritoryHasLevels(String scope, String bodies) {
        assertThat(Audience.allBodies(FillIns.read("会议: {范围: " + scope + "}\n")))
                .hasToString(bodies);
    }

    @ParameterizedTest
    @CsvSource({"全市, 全市上下", "全系统, 全系统上下", "全校, 全校上下", "高新区, 高新区上下"})
    void everyoneIsTheScopeFromTopToBottom(String scope, String everyone) {
        assertThat(Audience.everyone(FillIns.read("会议: {范围: " + scope + "}\n")).orElseThrow())
                .hasToString(everyone);
    }

    @ParameterizedTest
    @CsvSource({
        "全市安全生产工作会议, 全市上下",
        "全县教育大会, 全县上下",
        "全国两会精神传达会, 全国上下",
        "全自治州民族工作会议, 全自治州上下",
        "全公司年度工作会议, 全公司上下",
        "全集团安全生产会, 全集团上下",
        "全系统作风建设会, 全系统上下",
        "全校教学工作会, 全校上下",
        "全行信贷工作会议, 全行上下",
        "全厂职工大会, 全厂上下",
    })
    void theScopeIsReadFromTheNameOfTheMeeting(String name, String everyone) {
        assertThat(Audience.everyone(FillIns.read("会议: {名称: " + name + "}\n")).orElseThrow())
                .hasToString(everyone);
    }

    @ParameterizedTest
    @ValueSource(strings = {"安全生产工作会议", "全面从严治党工作会议", "全行业安全生产会议", "全县域充电设施推进会", "全民健身动员会", "2026年全市工作会议"})
    void aNameThatDoesNotBeginWithAScopeHasNone(String name) {
        assertThat(Audience.everyone(FillIns.read("会议: {名称: " + name + "}\n"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "全市, 各级各部门",
        "全县, 各级各部门",
        "全自治区, 各级各部门",
        "全国, 各级各部门",
        "全校, 各部门各单位",
        "全公司, 各部门各单位",
        "全集团, 各部门各单位",
        "全系统, 各部门各单位",
        "全市公安机关, 各部门各单位",
        "全县教育系统, 各部门各单位",
    })
    void aTerritoryHasLevelsABodyHasDepartments(String scope, String bodies) {
        assertThat(Audience.allBodies(FillIns.read("会议: {范围: " + scope + "}\n")))
                .hasToString(bodies);
    }

    @Test
    void anUnknownScopeHasDepartments() {
        assertThat(Audience.allBodies(FillIns.read("会议: {名称: 安全生产会}\n"))).hasToString("各部门各单位");
    }

    @ParameterizedTest
    @CsvSource({
        "2026年7月6日, 今年以来",
        "2026年4月1日, 今年以来",
        "2026年12月31日, 今年以来",
        "2026-07-06, 今年以来",
        "2026.7.6, 今年以来",
        "2026年3月31日, 一段时间以来",
        "2026年1月8日, 一段时间以来",
        "2026年, 一段时间以来",
        "7月6日, 一段时间以来",
    })
    void onlyAfterTheFirstQuarterIsItThisYear(String date, String period) {
        assertThat(Audience.period(FillIns.read("日期: " + date + "\n"))).hasToString(period);
    }

    @Test
    void withoutADateTheWordsAreTrueOfAnyTime() {
        assertThat(Audience.period(FillIns.read("会议: {名称: 工作会议}\n"))).hasToString("一段时间以来");
    }

    @Test
    void whatTheWriterWroteKeepsItsOrigin() {
        FillIn fillIn = FillIns.read("称谓: 各位领导、同志们\n会议: {名称: 全市工作会议}\n");

        assertThat(Audience.vocative(fillIn).pieces().get(0).origin())
                .isEqualTo(new Origin.Written(
                        "称谓", fillIn.root().fact(Key.SALUTATION).orElseThrow().place()));
        assertThat(Audience.everyone(fillIn).orElseThrow().pieces().get(0).origin())
                .isInstanceOf(Origin.Written.class);
    }
}
