package qicao.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Floors of the round trip; gov-reports, which take a minute, are measured by the program alone. */
final class ExtractEvaluationTest {
    @ParameterizedTest
    @ValueSource(strings = {"seeds", "national", "pairs/raw"})
    void whatIsExtractedGivesTheSpeechBack(String folder) throws IOException {
        assumeTrue(Gold.isPresent(), "no ../shared beside the repository");
        List<ExtractEvaluation.Trip> trips = ExtractEvaluation.of(folder);

        assertThat(trips)
                .isNotEmpty()
                .allMatch(ExtractEvaluation.Trip::headings)
                .allMatch(ExtractEvaluation.Trip::outline);
        assertThat(ExtractEvaluation.kept(trips)).isGreaterThanOrEqualTo(0.995);
    }
}
