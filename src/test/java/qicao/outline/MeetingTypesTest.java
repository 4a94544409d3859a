package qicao.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class MeetingTypesTest {
    private static final MeetingTypes TYPES = MeetingTypes.shipped();

    @ParameterizedTest
    @CsvSource({
        "全镇村务公开工作推进会, progress",
        "全镇村务公开工作会议, work-conference",
        "全局党务公开工作座谈会, symposium",
        "全市抗旱供水工作调度会, progress",
        "全市经济运行调度会, economic-analysis",
        "全市安全生产工作会议, safety",
        "全县灌区改造工程开工仪式, ceremony",
        "全县健全会议制度座谈会, symposium",
        "全局任前廉洁谈话会, integrity-warning",
        "全镇人民调解碰头会, work-conference",
        "全市社会治理推进会, progress",
        "全镇秋播总结表彰暨冬修水利动员大会, commendation",
        "全镇冬修水利动员大会暨秋播总结表彰会, commendation"
    })
    void theNameOfTheMeetingTellsItsType(String meeting, String type) {
        assertThat(TYPES.recognise(Optional.of("在" + meeting + "上的讲话"), "今天，我们召开" + meeting + "，主要任务是安排工作。"))
                .hasValue(type);
    }

    @Test
    void aMeetingWithoutAKnownWordIsLeftOpen() {
        assertThat(TYPES.recognise(Optional.of("在全乡渔港民主生活会上的讲话"), "今天，我们坐在一起，是要把话说开。"))
                .isEmpty();
    }

    @Test
    void whatAMeetingSaysItIsForWinsOverANameThatSaysNothing() {
        assertThat(TYPES.recognise(Optional.of("在全校秋季防溺水会上的讲话"), "今天请大家来，主要是传达县里会议的要求。"))
                .hasValue("conveying");
    }
}
