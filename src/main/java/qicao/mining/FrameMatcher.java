package qicao.mining;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import qicao.genre.Role;

/** Tells whether a sentence has a wording that is known. Immutable; linear in the sentence. */
public final class FrameMatcher {
    /** What a slot of a mined frame may hold, in characters: as in mining. */
    private static final int NARROW = 18;
    /** What a slot of a curated wording may hold: a purpose or a list of names is long. */
    private static final int WIDE = 60;
    /** Sentences are searched up to this length. */
    private static final int LONGEST = 600;

    /** Chinese characters that stay of a wording without emphasis, at least: as in mining. */
    private static final int LEAST_CONSTANT = 5;

    private static final Pattern SLOT = Pattern.compile("⟨[^⟩]*⟩");

    private final PhraseIndex everywhere;
    private final Map<Role, PhraseIndex> byRole = new EnumMap<>(Role.class);

    /**
     * Knows wordings in their written form, with slots in ⟨⟩.
     *
     * @param mined frames: a slot holds up to 18 characters of one clause
     * @param curated sentences of ours: a slot holds up to 60 characters and may hold several clauses
     * @param byRole the same, but only known where such a role or one that shares paragraphs with it is told
     */
    public FrameMatcher(List<String> mined, List<String> curated, Map<Role, List<String>> byRole) {
        List<PhrasePattern> patterns = new ArrayList<>(curated(curated));
        mined.forEach(text -> patterns.add(PhrasePattern.of(bare(text), NARROW, false)));
        everywhere = new PhraseIndex(patterns);
        for (Role role : Role.values()) {
            List<String> texts = new ArrayList<>();
            byRole.forEach((other, wordings) -> texts.addAll(shareParagraphs(role, other) ? wordings : List.of()));
            this.byRole.put(role, new PhraseIndex(curated(texts)));
        }
    }

    private static List<PhrasePattern> curated(List<String> texts) {
        List<PhrasePattern> patterns = new ArrayList<>();
        for (String text : texts) {
            for (String sentence : Clause.sentences(text)) {
                patterns.add(PhrasePattern.of(bare(sentence), WIDE, true));
            }
        }
        return patterns;
    }

    /** A wording without emphasis, unless hardly anything else is in it. */
    private static String bare(String text) {
        String bare = Emphasis.without(text);
        long constant = SLOT.matcher(bare)
                .replaceAll("")
                .chars()
                .filter(c -> Shapes.isHan((char) c))
                .count();
        return constant >= LEAST_CONSTANT ? bare : text;
    }

    /** Whether one of the wordings stands in a sentence of a part with this role. */
    public boolean matches(Role role, String sentence) {
        String masked = Masker.mask(sentence.substring(0, Math.min(LONGEST, sentence.length())));
        return knows(role, masked) || knows(role, Emphasis.without(masked));
    }

    private boolean knows(Role role, String masked) {
        return everywhere.matches(masked)
                || byRole.getOrDefault(role, everywhere).matches(masked);
    }

    /** One front paragraph often opens, relays and thanks; one section assigns and asks. */
    private static boolean shareParagraphs(Role role, Role other) {
        return role == other || (isFront(role) && isFront(other)) || (isOrder(role) && isOrder(other));
    }

    private static boolean isFront(Role role) {
        return role == Role.OPENING || role == Role.RELAY || role == Role.AFFIRM;
    }

    private static boolean isOrder(Role role) {
        return role == Role.TASKS || role == Role.REQUIREMENTS;
    }
}
