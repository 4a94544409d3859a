package qicao.chinese;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Noun phrases that want a predicate. */
final class NounPhrasesTest {
    @ParameterizedTest
    @CsvSource({
        "项目建设, ACTIVITY",
        "安全生产, ACTIVITY",
        "隐患排查, ACTIVITY",
        "园区配套, SYSTEM",
        "改革创新, ACTIVITY",
        "招商引资, ACTIVITY",
        "干部队伍建设, ACTIVITY",
        "渔港, MATTER",
        "砚台, ",
        "子女入学, ACTIVITY",
        "工作目标, MATTER",
        "农村基层治理体系, SYSTEM",
        "营商环境, STATE",
        "城乡面貌, STATE",
        "创新能力, ABILITY",
        "管理水平, ABILITY",
        "社会保障体系, SYSTEM",
        "工作, ACTIVITY",
        "高标准农田建设, ACTIVITY",
        "教育、医疗、养老服务, ACTIVITY",
        "党的建设, ACTIVITY",
        "村集体经济, MATTER",
        "食品安全, MATTER",
        "智慧校园, MATTER",
        "财税金融, MATTER",
        "综合执法, ACTIVITY",
        "住院服务, ACTIVITY",
        "“三资”管理, ACTIVITY",
        "老厂房改造, ACTIVITY",
        "违法建设, MATTER",
        "药品集中带量采购, ACTIVITY",
    })
    void theLastWordTellsWhatAPhraseIsAbout(String phrase, NounPhrases.Kind kind) {
        assertThat(NounPhrases.bare(phrase).orElse(null)).isEqualTo(kind);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "稿",
                "项目建设提速",
                "粮食生产再获丰收",
                "提升创新能力",
                "推进项目建设",
                "项目拉动投资活动",
                "加强党的建设",
                "服务全市发展大局，抓好项目建设",
                "5G建设",
                "整改率",
                "工程建设全面提速",
                "群众期待越来越高",
                "不折不扣抓落实",
                "稳就业",
                "端正学风",
                "调解邻里纠纷",
                "高效利用生态资源",
                "综合整治市容环境",
                "改革干部人事制度",
                "缺乏长效机制",
                "老城焕发新面貌",
                "重发展轻环保",
                "干部接受教育",
                "项目建设、抓好环保",
                "织牢保障网络",
                "大抓招商",
                "再造业务流程",
                "专项清理涉企收费",
                "建设一批口袋公园",
                "图书馆对外开放",
                "作风整治大见成效",
                "全领域防范化解风险"
            })
    void whatMayBeAClauseIsNone(String clause) {
        assertThat(NounPhrases.bare(clause)).isEmpty();
    }

    @Test
    void everyCompoundBeginsLikeAnOrder() {
        assertThat(NounPhrases.compounds()).allSatisfy(word -> assertThat(word).hasSizeGreaterThanOrEqualTo(3));
    }
}
