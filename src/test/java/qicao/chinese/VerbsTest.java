package qicao.chinese;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class VerbsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "加强组织领导",
                "抓好秋粮收购",
                "对问题台账逐项销号",
                "把责任压到岗位",
                "以案促改",
                "按时报送数据",
                "坚决打赢攻坚战",
                "全面排查隐患",
                "服务企业发展",
                "推进业态升级",
                "进一步统一思想",
            })
    void anOrderBeginsWithAVerbOrAWordThatBringsOne(String clause) {
        assertThat(Verbs.leads(clause)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "思想认识不足", "粮食总产量", "全市经济运行", "责任落实不到位", "服务业增加值", "种植业结构调整", "养殖业污染", "加工业转型", "建设者", "领导干部作风",
                "以后不再检查", "签订率达到九成", "考核机制走三步", "补贴性项目从严", "报告不夸大", "管理由支部负责", "经营主体", "生产安全事故", "请销假制度", "请假"
            })
    void aTopicBeginsWithANoun(String clause) {
        assertThat(Verbs.leads(clause)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "抓", "把"})
    void oneCharacterIsNoClause(String clause) {
        assertThat(Verbs.leads(clause)).isFalse();
    }
}
