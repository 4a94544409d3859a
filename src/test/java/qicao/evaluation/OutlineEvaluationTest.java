package qicao.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Floors below which the figures must not fall. */
final class OutlineEvaluationTest {
    @Test
    void labelledSpeechesAreOutlinedWell() throws IOException {
        assumeTrue(Gold.isPresent(), "no ../shared beside the repository");
        OutlineEvaluation seeds = OutlineEvaluation.seeds();
        assertThat(seeds.tally("level 1").precision()).isGreaterThanOrEqualTo(0.97);
        assertThat(seeds.tally("level 1").recall()).isGreaterThanOrEqualTo(0.97);
        assertThat(seeds.tally("level 2").f1()).isGreaterThanOrEqualTo(0.97);
        assertThat(seeds.tally("lost headings").precision()).isGreaterThanOrEqualTo(0.9);
        assertThat(seeds.tally("lost headings").recall()).isGreaterThanOrEqualTo(0.7);
        assertThat(seeds.tally("announcements").recall()).isGreaterThanOrEqualTo(0.97);
        assertThat(seeds.tally("count alarms").precision()).isGreaterThanOrEqualTo(0.9);
        assertThat(seeds.tally("roles held out, sections").precision()).isGreaterThanOrEqualTo(0.85);
        assertThat(seeds.tally("roles held out, paragraphs").precision()).isGreaterThanOrEqualTo(0.90);
    }

    @Test
    void cleanReportsHaveTheirHeadings() {
        assumeTrue(Gold.isPresent(), "no ../shared beside the repository");
        for (String folder : OutlineEvaluation.CLEAN) {
            Tally sections = OutlineEvaluation.clean(folder).tally(OutlineEvaluation.SECTIONS);
            assertThat(sections.precision()).as(folder).isGreaterThanOrEqualTo(0.97);
            assertThat(sections.recall()).as(folder).isGreaterThanOrEqualTo(0.97);
        }
    }

    @Test
    void sectionsThatNobodyTunedOnAreToldApart() {
        assumeTrue(Gold.isPresent(), "no ../shared beside the repository");
        Tally reports = OutlineEvaluation.clean("gov-reports").tally("roles of sections, unseen");
        assertThat(reports.precision()).isGreaterThanOrEqualTo(0.85);
    }

    @Test
    void aRawPageHasTheOutlineOfItsCleanTwin() {
        assumeTrue(Gold.isPresent(), "no ../shared beside the repository");
        assertThat(OutlineEvaluation.pairs().meanTwin()).isGreaterThanOrEqualTo(0.95);
    }
}
