package qicao.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import qicao.diagnostic.Diagnostic;
import qicao.diagnostic.DiagnosticException;

/** patterns.yaml is read whole, and everything that is wrong with it is told at its place. */
final class PatternReaderTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PATTERN-001 | frames: 一句话",
                "PATTERN-002 | phrases: []",
                "PATTERN-003 | frames: {opening: [{id: a, text: 甲}]}",
                "PATTERN-004 | frames: {opening.meeting: [{text: 甲}]}",
                "PATTERN-005 | frames: {opening.meeting: [{id: a, text: 甲}, {id: a, text: 乙}]}",
                "PATTERN-006 | frames: {opening.meeting: [{id: a, ranks: [king], text: 甲}]}",
                "PATTERN-007 | frames: {opening.meeting: [{id: a, text: 甲⟨乙⟩}]}",
                "PATTERN-008 | frames: {opening.meeting: [{id: a, origin: stolen, text: 甲}]}",
                "PATTERN-009 | frames: {opening.meeting: [{id: a, support: many, text: 甲}]}",
            })
    void whatIsWrongIsToldAtItsPlace(String code, String yaml) {
        Diagnostic fault = faults(yaml).get(0);

        assertThat(fault.code()).isEqualTo(code);
        assertThat(fault.place().line()).isEqualTo(1);
    }

    @Test
    void everythingIsToldAtOnce() {
        assertThat(faults("frames: {opening.meeting: [{text: 甲}, {id: a, text: ⟨乙⟩}]}"))
                .extracting(Diagnostic::code)
                .containsExactlyInAnyOrder("PATTERN-007", "PATTERN-004");
    }

    @Test
    void aFrameIsReadWithItsConditions() {
        PatternCatalog catalog = PatternReader.read(
                "p.yaml",
                "frames: {duty.tail: [{id: a, for: [work], when: [no-owner], text: ⟨时限⟩完成}]}"
                        .getBytes(StandardCharsets.UTF_8));

        Frame frame = catalog.frame("a").orElseThrow();
        assertThat(frame.needs()).containsExactly(Slot.DEADLINE);
        assertThat(frame.tags()).containsExactly("no-owner");
        assertThat(frame.origin()).isEqualTo(Frame.Provenance.CURATED);
    }

    private static List<Diagnostic> faults(String yaml) {
        return catchThrowableOfType(
                        DiagnosticException.class,
                        () -> PatternReader.read("p.yaml", yaml.getBytes(StandardCharsets.UTF_8)))
                .diagnostics();
    }
}
