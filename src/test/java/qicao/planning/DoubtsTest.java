package qicao.planning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import qicao.diagnostic.Diagnostic;

/** Facts that do not fit together are told before a draft is read. */
final class DoubtsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "FILL-031 | 会议: {名称: 部署会, 主题: 下半年}\\n成绩: [粮食丰收]",
                "FILL-032 | 任务: [{题: 抓仓储, 措施: [{题: 建库, 内容: 启动中心库建设, 时限: 7月底前}]}]",
                "FILL-033 | 任务: [{题: 抓仓储, 措施: [{题: 建库, 内容: 8月底前封顶, 时限: 9月底前}]}]",
                "FILL-033 | 任务: [{题: 抓仓储, 措施: [{题: 盘库, 内容: 每月盘一次库, 时限: 每月5日前}]}]",
                "FILL-034 | 任务: [{题: 抓仓储, 内容: 由县粮储局牵头建库, 责任单位: 县粮储局}]",
                "FILL-035 | 案例: [{题: 雨夜里的一台手术, 内容: 连做两台手术到天亮}]",
                "FILL-036 | 任务: [{题: 抓仓储, 内容: 建好××粮库}]",
                "FILL-036 | 成绩: [{题: 粮食丰收, 数据: [{指标: 产量, 数值: XX万吨}]}]",
                "FILL-036 | 讲话人: {职务: 县民政局XX, 姓名: 王海}\\n任务: [抓仓储]",
            })
    void whatDoesNotFitIsTold(String code, String facts) {
        assertThat(Doubts.in(FillIns.read(facts.replace("\\n", "\n") + "\n")))
                .extracting(Diagnostic::code)
                .containsExactly(code);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "会议: {名称: 部署会, 主题: 秋粮收购}\\n成绩: [粮食丰收]",
                "任务: [{题: 抓仓储, 措施: [{题: 建库, 内容: 启动中心库建设, 时限: 即日起}]}]",
                "任务: [{题: 抓仓储, 措施: [{题: 建库, 内容: 9月底前封顶, 时限: 9月底前}]}]",
                "任务: [{题: 抓仓储, 措施: [{题: 练兵, 内容: 春节后新来的保管员先培训再上岗, 时限: 明年3月底前}]}]",
                "任务: [{题: 抓仓储, 内容: 抓紧建库, 责任单位: 县粮储局}]",
                "任务: [{题: 抓仓储, 措施: [{题: 练兵, 内容: 组织一次保管员比武, 时限: 7月底前}]}]",
                "任务: [{题: 抓仓储, 措施: [{题: 编队, 内容: 组建3支抢运队, 时限: 7月底前}]}]",
                "任务: [{题: 抓仓储, 措施: [{题: 亮牌, 内容: 价格逐库公布，名单张榜, 时限: 7月底前}]}]",
                "案例: [{题: 雨夜里的两台手术, 内容: 连做两台手术到天亮，又送了一台设备}]",
            })
    void whatFitsIsNotTold(String facts) {
        assertThat(Doubts.in(FillIns.read(facts.replace("\\n", "\n") + "\n"))).isEmpty();
    }

    @Test
    void whatWasNeverFilledInIsToldInTheWritersOwnTextToo() {
        assertThat(Doubts.in(FillIns.read("结构: [段落]\n段落: [{题: 建库, 内容: 完成投资XX亿元}]\n")))
                .extracting(Diagnostic::code)
                .containsExactly("FILL-036");
    }

    @Test
    void aSpeechOfTheWritersOwnIsTakenAsItIs() {
        assertThat(Doubts.in(FillIns.read("结构: [段落]\n段落: [{题: 建库, 内容: 8月底前封顶, 时限: 9月底前}]\n")))
                .isEmpty();
    }
}
