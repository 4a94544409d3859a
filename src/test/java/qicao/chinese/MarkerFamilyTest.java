package qicao.chinese;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

final class MarkerFamilyTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SECTION | 3 | 三、",
                "SECTION | 12 | 十二、",
                "BRACKETED | 2 | （二）",
                "ARABIC | 10 | 10.",
                "BRACKETED_ARABIC | 4 | （4）",
                "IS | 1 | 一是",
                "IS | 2 | 二是",
                "MUST | 11 | 十一要",
                "NTH | 3 | 第三，",
                "FIRSTLY | 1 | 首先，",
                "FIRSTLY | 4 | 最后，",
            })
    void aMarkerIsWrittenInTheMannerOfItsFamily(MarkerFamily family, int number, String marker) {
        assertThat(family.marker(number)).isEqualTo(marker);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 5})
    void firstAndLastAreAsFarAsWordsReach(int number) {
        assertThatIllegalArgumentException().isThrownBy(() -> MarkerFamily.FIRSTLY.marker(number));
    }

    @ParameterizedTest
    @EnumSource(names = {"SECTION", "BRACKETED", "ARABIC", "BRACKETED_ARABIC"})
    void theFourLevelsOfTheStandardNumberHeadings(MarkerFamily family) {
        assertThat(family.numbersHeadings()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(names = {"IS", "MUST", "NTH", "FIRSTLY"})
    void theOthersNumberPointsInRunningText(MarkerFamily family) {
        assertThat(family.numbersHeadings()).isFalse();
    }

    @Test
    void noTwoFamiliesShareAMarker() {
        Set<String> markers = new HashSet<>();
        for (MarkerFamily family : MarkerFamily.values()) {
            for (int number = 1; number <= 4; number++) {
                assertThat(markers.add(family.marker(number))).isTrue();
            }
        }
    }
}
