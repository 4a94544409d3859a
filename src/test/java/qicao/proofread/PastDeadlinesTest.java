package qicao.proofread;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PastDeadlinesTest {
    private final Check check = new PastDeadlines();

    private static String speech(String paragraph) {
        return "在年中工作会上的讲话\n（2026年7月17日　市会议中心）\n\n同志们：\n\n" + paragraph;
    }

    @Test
    void whatIsToBeDoneIsNotDueBeforeTheSpeech() {
        assertThat(Found.byText(check, speech("供水公司要在6月10日前拿出结果。财务部2025年9月底前办妥。")))
                .containsExactly("DATE-004 6:7 6月10日前", "DATE-004 6:21 2025年9月底前");
    }

    @Test
    void noYearToComeHasBegun() {
        assertThat(Found.byText(check, speech("2032年以来累计改造小区164个。"))).containsExactly("DATE-004 6:1 2032年以来");
    }

    @ParameterizedTest
    @ValueSource(strings = {"供水公司要在8月10日前拿出结果。", "供水公司已在6月10日前拿出结果。", "明年3月底前完成。", "2027年6月前完成。"})
    void laterAndDoneIsRight(String paragraph) {
        assertThat(Found.byText(check, speech(paragraph))).isEmpty();
    }

    @Test
    void withoutADateNothingIsLate() {
        assertThat(Found.by(check, "供水公司要在1月10日前拿出结果。")).isEmpty();
    }
}
