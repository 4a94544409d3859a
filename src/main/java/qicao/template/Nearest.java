package qicao.template;

import java.util.Collection;
import java.util.Comparator;
import java.util.stream.Collectors;

/** What a word that nobody knows may have been meant to be. */
final class Nearest {
    private static final int SUGGESTIONS = 3;

    private Nearest() {}

    /** The words most like it, the likest first, joined as messages list them. */
    static String to(String word, Collection<String> known) {
        return known.stream()
                .distinct()
                .sorted(Comparator.comparing((String other) -> TypeName.likeness(word, other))
                        .reversed()
                        .thenComparing(Comparator.naturalOrder()))
                .limit(SUGGESTIONS)
                .collect(Collectors.joining("、"));
    }
}
