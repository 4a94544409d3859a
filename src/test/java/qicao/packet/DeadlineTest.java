package qicao.packet;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class DeadlineTest {
    @ParameterizedTest
    @ValueSource(strings = {"2026年9月30日", "2026-09-30", "2026/9/30", "2026.9.30", "2026年9月30号"})
    void aDayWithItsYearIsADate(String words) {
        assertThat(Deadline.of(words).day()).contains(LocalDate.of(2026, 9, 30));
    }

    @ParameterizedTest
    @ValueSource(strings = {"9月底前", "9月30日前", "2026年9月30日前", "2026年2月30日", "2026年9月", "长期坚持"})
    void whatNamesNoDayStaysAsItIs(String words) {
        assertThat(Deadline.of(words)).isEqualTo(new Deadline(words, Optional.empty()));
    }
}
