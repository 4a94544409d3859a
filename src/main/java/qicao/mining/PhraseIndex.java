package qicao.mining;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Wordings that are found in a sentence by their rarest two characters, so that only few are tried. */
final class PhraseIndex {
    private final Map<Integer, List<PhrasePattern>> byPair = new HashMap<>();

    PhraseIndex(List<PhrasePattern> patterns) {
        Map<Integer, Integer> counts = new HashMap<>();
        patterns.forEach(pattern -> pairs(pattern.longest()).forEach(pair -> counts.merge(pair, 1, Integer::sum)));
        for (PhrasePattern pattern : patterns) {
            pairs(pattern.longest()).stream()
                    .min((a, b) -> Integer.compare(counts.getOrDefault(a, 0), counts.getOrDefault(b, 0)))
                    .ifPresent(pair -> byPair.computeIfAbsent(pair, any -> new ArrayList<>())
                            .add(pattern));
        }
    }

    /** Whether a masked sentence has one of the wordings. */
    boolean matches(String masked) {
        for (int pair : pairs(masked)) {
            for (PhrasePattern pattern : byPair.getOrDefault(pair, List.of())) {
                if (pattern.matches(masked)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static List<Integer> pairs(String text) {
        List<Integer> pairs = new ArrayList<>();
        for (int i = 0; i + 1 < text.length(); i++) {
            pairs.add((text.charAt(i) << Character.SIZE) | text.charAt(i + 1));
        }
        return pairs;
    }
}
