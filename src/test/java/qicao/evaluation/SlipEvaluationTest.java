package qicao.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A floor under the share of planted slips that are found; the page about proofreading has the figures of the whole program. */
final class SlipEvaluationTest {
    @Test
    void mostSlipsInTheSamplesAreFound() throws IOException {
        List<SlipEvaluation.Text> samples = SlipEvaluation.groups(1).getOrDefault("samples", List.of());
        Map<String, SlipEvaluation.Score> scores = SlipEvaluation.of(samples, 1, 6);

        assertThat(scores).hasSizeGreaterThan(35);
        assertThat(SlipEvaluation.meanOfKinds(scores)).isGreaterThanOrEqualTo(0.75);
    }
}
