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
                "各位领导、同志们 | 各位领导、同志们",
                "老师们、同学们 | 老师们、同学们",
                "女士们、先生们，朋友们！ | 女士们、先生们，朋友们",
                "各位代表 | 各位代表",
                "尊敬的各位领导、各位来宾 | 各位领导、各位来宾",
                "各位领导，各位来宾，各位远道而来的朋友们，乡亲们 | 各位远道而来的朋友们，乡亲们",
                "各位长期关心支持我们学校建设和发展的海内外校友 | 同志们",
            })
    void atTheEndAllAreCalledThatCanBeCalledInOneBreath(String salutation, String call) {
        assertThat(Audience.vocative(FillIns.read("称谓: \"" + salutation + "\"\n")))
                .hasToString(call);
    }

    @Test
    void withoutSalutationTheyAreCalledAsTheFamilyCallsThem() {
        assertThat(Audience.vocative(FillIns.read("会议类型: 政府工作报告\n"))).hasToString("各位代表");
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
    @CsvSource(
            delimiter = '|',
            value = {
                "会议: {范围: 全市} | 各级各部门",
                "会议: {范围: 全自治区} | 各级各部门",
                "会议: {范围: 全县} | 各乡镇、各部门",
                "会议: {范围: 全镇} | 各村、各站所",
                "会议: {名称: 秸秆禁烧动员会}, 讲话人: {职务: 镇党委书记} | 各村、各站所",
                "会议: {范围: 全街道} | 各社区、各站所",
                "会议: {范围: 全村} | 各村民小组",
                "会议: {范围: 全校} | 各年级组、各处室",
                "会议: {范围: 全校, 主办: 云川学院党委} | 各年级组、各处室",
                "会议: {范围: 全院, 名称: 县人民医院表彰会} | 各科室",
                "会议: {范围: 全集团} | 各部门、各子公司",
                "会议: {范围: 全公司} | 各部门、各单位",
                "会议: {范围: 全县教育系统} | 各单位",
                "会议: {范围: 全市公安机关} | 各单位",
                "会议: {名称: 作风建设会}, 讲话人: {职务: 市水利局局长} | 各科室",
                "会议: {名称: 安全生产会, 主办: 县委} | 各乡镇、各部门",
                "会议: {范围: 全县, 参会单位: 各中队} | 各中队",
                "会议: {范围: 全县, 参会单位: [各乡镇, 各企业]} | 各乡镇、各企业",
            })
    void everyKindOfPlaceHasItsBodiesUnlessTheWriterNamesThem(String facts, String bodies) {
        assertThat(Audience.allBodies(FillIns.read(facts.replace("}, ", "}\n") + "\n")))
                .hasToString(bodies);
    }

    @Test
    void anUnknownScopeHasDepartments() {
        assertThat(Audience.allBodies(FillIns.read("会议: {名称: 安全生产会}\n"))).hasToString("各部门各单位");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026年7月6日", "2026年4月1日", "2026年12月31日", "2026-07-06", "2026.7.6"})
    void afterTheFirstQuarterItIsThisYear(String date) {
        assertThat(Audience.period(FillIns.read("日期: " + date + "\n")))
                .hasValueSatisfying(period -> assertThat(period).hasToString("今年以来"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"日期: 2026年3月31日", "日期: 2026年1月8日", "日期: 2026年", "日期: 7月6日", "会议: {名称: 工作会议}"})
    void elseNobodyKnowsHowLongItTook(String facts) {
        assertThat(Audience.period(FillIns.read(facts + "\n"))).isEmpty();
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
