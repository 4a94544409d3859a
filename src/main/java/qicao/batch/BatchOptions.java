package qicao.batch;

import java.util.Optional;
import java.util.OptionalLong;

/**
 * How a batch is to be done.
 *
 * @param jobs how many drafts are made at the same time, at least 1
 * @param resume whether drafts that are there, untouched, and made from the same are left alone
 * @param failFast whether the first input that fails ends the batch
 * @param strict whether a draft with holes counts as a failure and is not written
 * @param force whether edited and foreign files are replaced
 * @param seed for every draft; if empty, each has its own
 * @param name what the drafts are called; if empty, like their inputs
 * @param settings everything else that the drafts depend on (version, templates, style, format), in any form
 */
public record BatchOptions(
        int jobs,
        boolean resume,
        boolean failFast,
        boolean strict,
        boolean force,
        OptionalLong seed,
        Optional<NamePattern> name,
        String settings) {
    public BatchOptions {
        if (jobs < 1) {
            throw new IllegalArgumentException("jobs " + jobs);
        }
    }
}
