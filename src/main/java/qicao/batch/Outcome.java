package qicao.batch;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import qicao.diagnostic.Diagnostic;

/**
 * What became of one input.
 *
 * @param input its name
 * @param output the draft's file name in the output folder; empty if there is none
 * @param holes facts that are missing in the draft
 * @param characters printed in the draft
 * @param took how long it took
 * @param findings errors and warnings; hints are left to {@code check}
 * @param fault what the program itself did wrong
 */
public record Outcome(
        String input,
        Optional<String> output,
        Status status,
        int holes,
        int characters,
        Duration took,
        List<Diagnostic> findings,
        Optional<Throwable> fault) {
    public Outcome {
        findings = List.copyOf(findings);
    }

    /** How it ended. */
    public enum Status {
        /** The draft was written. */
        OK("ok"),
        /** There is no draft, and the findings say why. */
        FAILED("failed"),
        /** Nothing had to be done, or somebody's work was kept. */
        SKIPPED("skipped");

        private final String word;

        Status(String word) {
            this.word = word;
        }

        /** The word in reports. */
        public String word() {
            return word;
        }
    }

    /** Whether the draft could not be put into the folder. */
    public boolean isNotWritten() {
        return status == Status.FAILED
                && findings.stream()
                        .anyMatch(finding -> finding.code().startsWith("OUT-")
                                || finding.code().equals("BATCH-017"));
    }
}
