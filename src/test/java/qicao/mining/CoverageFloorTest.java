package qicao.mining;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import qicao.genre.Role;

/**
 * Floors below which the coverage of held-out speeches must not fall. Mined without the work reports, which take most of the
 * time and teach most of the tasks; {@link CoverageEvaluation} prints the figures with them.
 */
final class CoverageFloorTest {
    @Test
    void sentencesOfSpeechesThatWereHeldOutAreRecognised() {
        assumeTrue(Files.isDirectory(Path.of("../shared/corpus")), "skipped: no ../shared beside the repository");
        CoverageEvaluation evaluation =
                new CoverageEvaluation(List.of(CoverageEvaluation.LOCAL, "national", "enterprise"));

        evaluation.holdOutLocal(false);

        assertFloor(evaluation, Role.OPENING, 0.62);
        assertFloor(evaluation, Role.RELAY, 0.70);
        assertFloor(evaluation, Role.CLOSING, 0.77);
        assertFloor(evaluation, Role.REQUIREMENTS, 0.38);
        assertFloor(evaluation, Role.TASKS, 0.30);
    }

    private static void assertFloor(CoverageEvaluation evaluation, Role role, double floor) {
        assertThat(evaluation.share(CoverageEvaluation.LOCAL, CoverageEvaluation.BOTH, role))
                .as(role.slug())
                .isGreaterThanOrEqualTo(floor);
    }
}
