package qicao.chinese;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

final class NumberStyleTest {
    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NONE")
    void whatIsWrittenIsReadAgain(NumberStyle style) {
        for (int number = 1; number <= 20; number++) {
            assertThat(NumberStyle.read(style.marker(number))).contains(new NumberStyle.Marked(style, number));
        }
        assertThat(NumberStyle.of(style.label())).contains(style);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"SECTION|十一、", "BRACKETED|（十一）", "ARABIC|11.", "CIRCLED|⑪", "NTH|第十一，", "PART|第十一部分"})
    void theEleventhIsWrittenAsWritersDo(NumberStyle style, String marker) {
        assertThat(style.marker(11)).isEqualTo(marker);
    }

    @Test
    void whatHasNoNumberHasNoMarker() {
        assertThat(NumberStyle.NONE.marker(3)).isEmpty();
        assertThat(NumberStyle.read("首先，")).isEmpty();
    }
}
