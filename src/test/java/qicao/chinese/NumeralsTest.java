package qicao.chinese;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class NumeralsTest {
    @ParameterizedTest
    @CsvSource({
        "1, 一",
        "2, 二",
        "10, 十",
        "11, 十一",
        "12, 十二",
        "20, 二十",
        "21, 二十一",
        "99, 九十九",
        "100, 一百",
        "105, 一百零五",
        "110, 一百一十",
        "112, 一百一十二",
        "1001, 一千零一",
        "1010, 一千零一十",
        "2026, 二千零二十六",
        "9999, 九千九百九十九",
    })
    void anOrdinalIsWrittenAsItIsRead(int number, String numeral) {
        assertThat(Numerals.ordinal(number)).isEqualTo(numeral);
    }

    @Test
    void beyondFourPlacesDigitsAreEasierToRead() {
        assertThat(Numerals.ordinal(10_000)).isEqualTo("10000");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, Integer.MIN_VALUE})
    void nothingComesBeforeTheFirst(int number) {
        assertThatIllegalArgumentException().isThrownBy(() -> Numerals.ordinal(number));
    }

    @ParameterizedTest
    @CsvSource({"1, 一", "2, 两", "3, 三", "10, 十", "12, 十二", "20, 二十", "22, 二十二"})
    void twoIsCountedWithLiangOnlyAlone(int number, String numeral) {
        assertThat(Numerals.count(number)).isEqualTo(numeral);
    }

    @Test
    void everyNumeralUpToNinetyNineIsReadBack() {
        assertThat(IntStream.rangeClosed(1, 99))
                .allSatisfy(number ->
                        assertThat(Numerals.parse(Numerals.ordinal(number))).hasValue(number));
    }

    @ParameterizedTest
    @CsvSource({"两, 2", "〇, 0", "零, 0", "一十, 10", "二十, 20"})
    void numeralsAreReadHoweverTheyAreWritten(String numeral, int number) {
        assertThat(Numerals.parse(numeral)).hasValue(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "3", "一百", "十十", "零十", "一二", "二十一二", "第一", "甲", "二十一十"})
    void whatIsNoNumeralIsNotGuessed(String text) {
        assertThat(Numerals.parse(text)).isEmpty();
    }
}
