package qicao.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The notation in which a linguist says how words are recognised. */
final class CueTest {
    @ParameterizedTest
    @CsvSource({
        "开头, 建成大桥, true",
        "开头, 大桥建成, false",
        "结尾, 大桥建成, true",
        "结尾, 建成大桥, false",
        "任意, 大桥建成通车, true",
        "整句, 建成, true",
        "整句, 建成大桥, false",
    })
    void wordsMustStandInTheirPlace(String place, String phrase, boolean fits) {
        assertThat(new Cue(Place.of(place), "建成|完工", "").fits(phrase)).isEqualTo(fits);
    }

    @ParameterizedTest
    @CsvSource({
        "开头, 办好学校, true",
        "开头, 办公用房, false",
        "任意, 去办公室办好手续, true",
        "任意, 去办公室, false",
        "结尾, 照章办, true",
        "整句, 办, true",
    })
    void wordsInsideAnExceptionDoNotCount(String place, String phrase, boolean fits) {
        assertThat(new Cue(Place.of(place), "办", "办公").fits(phrase)).isEqualTo(fits);
    }

    @ParameterizedTest
    @CsvSource({"开头, 发言提纲", "结尾, 表态发言", "任意, 作发言时", "整句, 发言"})
    void aListOfWordsAndAnExpressionFindTheSame(String place, String phrase) {
        assertThat(new Cue(Place.of(place), "讲话|发言", "").fits(phrase)).isTrue();
        assertThat(new Cue(Place.of(place), "讲话|(发)言", "").fits(phrase)).isTrue();
        assertThat(new Cue(Place.of(place), "讲话|发言", "").fits("发出倡议")).isFalse();
    }

    @Test
    void anExceptionAtTheEndIsTheLongerWord() {
        Cue battle = new Cue(Place.END, "战", "挑战");

        assertThat(battle.fits("攻坚战")).isTrue();
        assertThat(battle.fits("迎接挑战")).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "[收结]案 结案 true",
                "[收结]案 办案 false",
                "[^的]要 人要 true",
                "[^的]要 的要 false",
                "(大会|现场){0,2}发言 大会现场发言 true",
                "已经?完成 已完成 true",
                "#月 12月 true",
                "#亿 6.5亿 true",
                "#月 五月 false",
                "第[#]组 第3组 true",
                "宣读…决定 宣读表彰的决定 true",
                "宣读…决定 宣读了，再决定 false",
                "宣读……决定 宣读了，再决定 true",
            })
    void theNotationSaysMore(String words, String phrase, boolean fits) {
        assertThat(new Cue(Place.WHOLE, words, "").fits(phrase)).isEqualTo(fits);
    }

    @Test
    void aLineBreakHasItsMark() {
        assertThat(new Cue(Place.ANYWHERE, "¶", "").fits("一段\n两段")).isTrue();
    }

    @Test
    void theWordsThatFitCanBeTold() {
        assertThat(new Cue(Place.END, "攻坚战|硬仗", "").found("打赢治水攻坚战")).contains("攻坚战");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\d月", "完成.*率", "年+", "完成$"})
    void otherSignsOfExpressionsAreRefused(String words) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Cue(Place.ANYWHERE, words, "").check())
                .withMessageContaining(words);
    }

    @Test
    void aPlaceThatIsNoneIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Place.of("中间")).withMessageContaining("中间");
    }
}
