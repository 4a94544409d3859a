package qicao.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import qicao.diagnostic.DiagnosticException;

final class VoiceTest {
    private static TemplateLibrary.Source source(String yaml) {
        return new TemplateLibrary.Source(Voice.FILE, yaml.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void whatIsWrittenIsRead() {
        Voice voice = new Voice(Map.of("own-b", Voice.OWN, "closing-call-bare", 1, "heading-01", 2));

        assertThat(voice.text()).isEqualTo("closing-call-bare: 1\nheading-01: 2\nown-b: 3\n");
        assertThat(Voice.read(source("# 自用\n" + voice.text()))).isEqualTo(voice);
    }

    @Test
    void anUnknownIdSaysNothing() {
        assertThat(Voice.NONE.of("own-a")).isZero();
        assertThat(Voice.read(source("")).levels()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "own-a: 4; PATTERN-022; 1:8",
                "own-a: -1; PATTERN-022; 1:8",
                "own-a: 像; PATTERN-022; 1:8",
                "own-a: [3]; PATTERN-022; 1:8",
                "own-a: ; PATTERN-022; 1:",
                "- own-a; PATTERN-001; 1:1",
            })
    void whatIsNoLevelIsToldAtItsPlace(String yaml, String code, String place) {
        DiagnosticException found =
                catchThrowableOfType(DiagnosticException.class, () -> Voice.read(source(yaml + "\n")));

        assertThat(found.diagnostics()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(code);
            assertThat(problem.place()).asString().startsWith("voice.yaml:" + place);
        });
    }

    @Test
    void everyWrongLevelIsTold() {
        DiagnosticException found = catchThrowableOfType(
                DiagnosticException.class, () -> Voice.read(source("own-a: 9\nown-b: 2\nown-c: 许多\n")));

        assertThat(found.diagnostics())
                .extracting(problem -> problem.place().line())
                .containsExactly(1, 3);
    }
}
