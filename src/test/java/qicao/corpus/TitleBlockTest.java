package qicao.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TitleBlockTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "在全镇水利设施管护|和节水灌溉推进会上的讲话=在全镇水利设施管护和节水灌溉推进会上的讲话",
                "在全镇水利设施管护|和节水灌溉推进会|上的讲话=在全镇水利设施管护和节水灌溉推进会上的讲话",
                "关于全镇水利设施管护|和节水灌溉情况的汇报=关于全镇水利设施管护和节水灌溉情况的汇报",
                "全镇水利设施管护和灌溉|改造动员会讲话提纲=全镇水利设施管护和灌溉改造动员会讲话提纲",
                "陈立同志|在全镇水利工作会议上的讲话=陈立同志在全镇水利工作会议上的讲话",
                "引来一渠清水|浇出万亩良田|——在全镇水利工作会议上的讲话=引来一渠清水　浇出万亩良田",
                "关于做好灌溉工作的讲话|（2026年4月2日）=关于做好灌溉工作的讲话",
                "优秀护林员表彰会上的讲话|镇长　陈立=优秀护林员表彰会上的讲话",
                "清河镇党委办公室|在全镇水利工作会议上的讲话=在全镇水利工作会议上的讲话",
                "政府工作报告|——在镇人民代表大会上=政府工作报告"
            })
    void aTitleIsWholeWhateverItsLines(String lines, String title) {
        String text = lines.replace('|', '\n') + "\n同志们：\n" + Texts.OPENING + "\n" + Texts.BODY + "\n" + Texts.CLOSING;

        assertThat(Texts.read(text))
                .singleElement()
                .satisfies(speech -> assertThat(speech.title()).hasValue(title));
    }
}
