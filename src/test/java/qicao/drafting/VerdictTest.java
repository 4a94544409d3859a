package qicao.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import qicao.planning.FillIns;

/** What was done is judged by how it came out, and not by how much is still to be mended. */
final class VerdictTest {
    private static final String GOOD = "{题: 上座好, 内容: 演出96场, 数据: [{指标: 票房, 数值: 310万元, 变化: 同比增长12%}]}";
    private static final String FALLS = "{题: 排新戏, 内容: 排成2台, 数据: [{指标: 新戏票房, 数值: 40万元, 变化: 同比下降9%}]}";
    private static final String PROBLEMS = "问题: [行当不齐, 戏服老旧, 剧场漏雨, 年轻人不来]\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "成绩: [" + GOOD + "]\n" + PROBLEMS,
                "成绩: [" + GOOD + ", " + GOOD + ", " + GOOD + ", " + FALLS + "]\n",
                "成绩: [{题: 省水, 内容: 换管3公里, 数据: [{指标: 管网漏损率, 数值: 9%, 变化: 同比下降2个百分点}]}]\n"
            })
    void goodFiguresAreGoodWhateverIsStillToBeMended(String facts) {
        assertThat(Verdict.isMixed(FillIns.read(facts).root())).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "成绩: [" + GOOD + ", " + FALLS + "]\n",
                "成绩: [{题: 上座好, 内容: 演出96场}]\n" + PROBLEMS,
                "成绩: [" + GOOD + "]\n指标: [{指标: 票房收入, 数值: 310万元, 变化: -4%}]\n",
                "成绩: [{题: 上座好, 内容: 演出96场, 不足: [新戏只有2台]}]\n"
            })
    void whatFallsOrFallsShortMakesItMixed(String facts) {
        assertThat(Verdict.isMixed(FillIns.read(facts).root())).isTrue();
    }
}
