package qicao.extract;

import static org.assertj.core.api.Assertions.assertThat;

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
