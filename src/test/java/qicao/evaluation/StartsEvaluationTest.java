package qicao.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class StartsEvaluationTest {
    private static final Path SHARED = StartsEvaluation.SHARED;

    @BeforeAll
    static void sharedTextsAreThere() {
        assumeTrue(Files.isDirectory(SHARED.resolve("corpus")), "the shared texts are not beside the repository");
    }

    @Test
    void startsKindsAndDuplicatesAgreeWithTheLabels() {
        StartsEvaluation.Seeds seeds = StartsEvaluation.seeds(SHARED);
        assertThat(seeds.startRecall()).isGreaterThanOrEqualTo(0.97);
        assertThat(seeds.extra()).isEmpty();
        assertThat(seeds.kinds()).isEmpty();
        assertThat(seeds.ends()).isEmpty();
        assertThat(seeds.foundPairs()).isEqualTo(seeds.labelledPairs());
    }

    @Test
    void aFileWithOneSpeechGivesOne() {
        assertThat(StartsEvaluation.exceptions(SHARED.resolve("corpus/national")))
                .isEmpty();
        assertThat(StartsEvaluation.exceptions(SHARED.resolve("corpus/enterprise")))
                .hasSizeLessThanOrEqualTo(2);
        assertThat(StartsEvaluation.exceptions(SHARED.resolve("corpus/gov-reports")))
                .hasSizeLessThanOrEqualTo(2);
    }

    @Test
    void rawPagesBecomeTheirCleanTwins() {
        assertThat(StartsEvaluation.mean(StartsEvaluation.twins(SHARED))).isGreaterThanOrEqualTo(0.99);
    }
}
