package qicao.drafting;

import java.util.List;
import java.util.Optional;
import qicao.fillin.Entry;
import qicao.fillin.Fact;
import qicao.fillin.Key;

/** Who answers for the measures of a task. */
final class Owners {
    private Owners() {}

    /** The owner that two or more measures share, so that he is named once behind the last; empty if they differ. */
    static Optional<Fact> common(List<Entry> measures) {
        if (measures.size() < 2) {
            return Optional.empty();
        }
        Optional<Fact> first = measures.get(0).fact(Key.OWNER);
        boolean all = first.isPresent()
                && measures.stream()
                        .allMatch(measure -> measure.fact(Key.OWNER)
                                .map(owner -> owner.text().equals(first.get().text()))
                                .orElse(false));
        return all ? first : Optional.empty();
    }
}
