package qicao.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What of a text belongs to last year. */
final class BlanksTest {
    @ParameterizedTest
    @CsvSource({
        "8月洪水冲毁的3.2万亩农田, 【待补：时间】洪水冲毁的【待补：数】万亩农田",
        "2025年7月6日开工, 【待补：时间】开工",
        "12月底前完成86%, 【待补：时间】底前完成【待补：数】%",
        "9月上旬交账, 【待补：时间】上旬交账",
        "工期13个月, 工期【待补：数】个月",
        "完成【播种面积】和3座, 完成【播种面积】和【待补：数】座",
    })
    void figuresAndDatesBecomeHoles(String text, String blank) {
        assertThat(Blanks.of(text)).isEqualTo(blank);
    }

    @ParameterizedTest
    @CsvSource({
        "全年渔获销售收入达到3.2亿元, 全年渔获销售收入达到【待补：全年渔获销售收入】亿元",
        "网箱面积1200亩, 网箱面积【待补：网箱面积】亩",
        "同比增长8.3%, 同比增长【待补：增幅】%",
        "比前年下降了2成, 比前年下降了【待补：降幅】成",
    })
    void aHoleSaysWhatIsMissing(String text, String blank) {
        assertThat(Blanks.of(text)).isEqualTo(blank);
    }

    @Test
    void whatIsEmptiedIsListedInItsClause() {
        List<String> list = new ArrayList<>();
        Blanks.of("去年卸下渔获1200吨，修了【泊位】个、2座灯塔；2026年5月接着修。", list::add);

        assertThat(list).containsExactly("去年卸下渔获〔1200〕吨", "〔2〕座灯塔", "〔2026年5月〕接着修");
    }

    @ParameterizedTest
    @ValueSource(strings = {"12345热线", "G20峰会", "5G网络", "3号楼", "修好码头"})
    void digitsOfNamesStay(String text) {
        assertThat(Blanks.of(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "2025年全市渔港工作会议, 【待补：年份】全市渔港工作会议",
        "第三次渔港工作会议, 【待补：届次】渔港工作会议",
        "全市渔港工作会议, 全市渔港工作会议",
    })
    void aMeetingLosesItsYearAndItsOrdinal(String name, String blank) {
        assertThat(Blanks.ofMeeting(name)).isEqualTo(blank);
    }
}
