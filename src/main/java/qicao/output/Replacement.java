package qicao.output;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;

/**
 * Which existing files an output may take the place of.
 *
 * @param force whether any file but an input may be replaced: the user said so
 * @param inputs the files that were read; none of them is ever replaced, under whatever name
 * @param untouchedDraft whether a file is a draft of ours that nobody has edited since; only such a one is replaced
 *     without {@code force}
 */
public record Replacement(boolean force, List<Path> inputs, Predicate<Path> untouchedDraft) {
    public Replacement {
        inputs = List.copyOf(inputs);
    }
}
