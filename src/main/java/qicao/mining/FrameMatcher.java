package qicao.mining;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Tells whether a sentence has a wording that is known. Linear in the sentence: wordings are found by their rarest two characters. */
public final class FrameMatcher {
    /** What a slot of a mined frame may hold, in characters: as in mining. */
    private static final int NARROW = 18;
    /** What a slot of a curated wording may hold: a purpose or a list of names is long. */
    private static final int WIDE = 60;
    /** Sentences are searched up to this length. */
    private static final int LONGEST = 600;

    private final Map<Integer, List<PhrasePattern>> byPair = new HashMap<>();

    /**
     * Knows wordings in their written form, with slots in ⟨⟩.
     *
     * @param mined frames: their slots hold up to 18 characters of one clause
     * @param curated sentences of ours: their slots may hold several clauses
     */
    public FrameMatcher(List<String> mined, List<String> curated) {
        List<PhrasePattern> patterns = new ArrayList<>();
        mined.forEach(text -> patterns.add(PhrasePattern.of(text, NARROW, false)));
        for (String text : curated) {
            for (String sentence : Clause.sentences(text)) {
                patterns.add(PhrasePattern.of(sentence, WIDE, true));
            }
        }
        Map<Integer, Integer> counts = new HashMap<>();
        patterns.forEach(pattern -> pairs(pattern.longest()).forEach(pair -> counts.merge(pair, 1, Integer::sum)));
        for (PhrasePattern pattern : patterns) {
            pairs(pattern.longest()).stream()
                    .min((a, b) -> Integer.compare(counts.getOrDefault(a, 0), counts.getOrDefault(b, 0)))
                    .ifPresent(pair -> byPair.computeIfAbsent(pair, any -> new ArrayList<>())
                            .add(pattern));
        }
    }

    /** Whether one of the wordings stands in a sentence. */
    public boolean matches(String sentence) {
        String masked = Masker.mask(sentence);
        String searched = masked.substring(0, Math.min(LONGEST, masked.length()));
        for (int pair : pairs(searched)) {
            for (PhrasePattern pattern : byPair.getOrDefault(pair, List.of())) {
                if (pattern.matches(searched)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static List<Integer> pairs(String text) {
        List<Integer> pairs = new ArrayList<>();
        for (int i = 0; i + 1 < text.length(); i++) {
            pairs.add(text.charAt(i) << Character.SIZE | text.charAt(i + 1));
        }
        return pairs;
    }
}
