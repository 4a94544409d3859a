package qicao.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import qicao.diagnostic.DiagnosticException;
import qicao.genre.Role;

/** Wordings by role. */
final class WordingReaderTest {
    @Test
    void plainWordingsStandForAllTheirAlternatives() {
        assertThat(WordingReader.read(source("opening: [今天（召开|举行）⟨名称⟩]"), Optional.empty()))
                .containsOnlyKeys(Role.OPENING)
                .extractingByKey(Role.OPENING, InstanceOfAssertFactories.LIST)
                .containsExactly("今天召开⟨名称⟩", "今天举行⟨名称⟩");
    }

    @Test
    void framesAreTakenWordForWord() {
        assertThat(WordingReader.read(source("frames: {opening: [{id: a, text: 今天（召开|举行）}]}"), Optional.of("frames")))
                .extractingByKey(Role.OPENING, InstanceOfAssertFactories.LIST)
                .containsExactly("今天（召开|举行）");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "PATTERN-001; opening: 今天",
                "PATTERN-001; opening: [[今天]]",
                "PATTERN-002; nobody: [今天]",
                "PATTERN-010; opening: [（甲|乙）（甲|乙）（甲|乙）（甲|乙）（甲|乙）（甲|乙）（甲|乙）]",
            })
    void whatIsNoWordingIsToldWithItsPlace(String code, String yaml) {
        DiagnosticException found = catchThrowableOfType(
                DiagnosticException.class, () -> WordingReader.read(source(yaml), Optional.empty()));

        assertThat(found.diagnostics()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(code);
            assertThat(problem.place()).asString().startsWith("recognition.yaml:1:");
        });
    }

    private static TemplateLibrary.Source source(String yaml) {
        return new TemplateLibrary.Source("recognition.yaml", yaml.getBytes(StandardCharsets.UTF_8));
    }
}
