package qicao.drafting;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import qicao.planning.Dice;
import qicao.template.SetPhrases;

/**
 * Lexical choice: which frame of a part is said at a point. Those that the audience, the speaker and the facts allow; of these
 * the ones of its family before those that are borrowed from work; then the ones that tell most facts that would otherwise be
 * lost; then the ones that were not said before, that sound most like the house, that are made for the very type, that repeat no
 * set phrase; of these the one
 * that comes first in the order of the point. That order is the point's own ({@link Dice}), so another fact elsewhere rewords
 * nothing here unless it used up what this point wanted.
 */
final class LexicalChoice {
    /** Parts that say every item of a list in the same way. */
    private static final Set<String> STEADY = Set.of("honours.list");

    /** So many repeated stretches of four characters are heard as a repeat: two set phrases, or one of six characters. */
    private static final int MANY_REPEATS = 3;

    private final Candidates candidates;
    private final Dice dice;
    private final Set<Candidate> used = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Map<String, Candidate> last = new HashMap<>();
    private final SetPhrases usedPhrases = new SetPhrases();

    LexicalChoice(Candidates candidates, Dice dice) {
        this.candidates = candidates;
        this.dice = dice;
    }

    /** The frames of a part that the type and the speaker may use. */
    Candidates.Part part(String part) {
        return candidates.of(part);
    }

    /** The best frame for a point; empty if none fits. It is not yet said. */
    Optional<Candidate> choose(String part, String subject, Moment moment) {
        List<Candidate> all = candidates.of(part).candidates();
        boolean steady = STEADY.contains(part);
        long point = dice.at(part, subject);
        Candidate best = null;
        long bestWorth = 0;
        boolean bestIsFresh = false;
        for (Candidate candidate : all) {
            if (best != null && candidate.rank() < best.rank()) {
                continue;
            }
            long worth = worth(candidate, moment, steady);
            boolean higher = true;
            boolean earlier = true;
            if (best != null) {
                if (worth < bestWorth) {
                    continue;
                }
                higher = worth > bestWorth;
                earlier = higher || compare(point, candidate, best) < 0;
            }
            if ((!earlier && bestIsFresh) || !candidate.fits(moment)) {
                continue;
            }
            boolean fresh = steady || isFresh(candidate);
            if (higher || fresh || (earlier && !bestIsFresh)) {
                best = candidate;
                bestWorth = worth;
                bestIsFresh = fresh;
            }
        }
        return Optional.ofNullable(best);
    }

    /** All frames that fit a point, in the order in which they would be taken. */
    List<Candidate> fitting(String part, String subject, Moment moment) {
        boolean steady = STEADY.contains(part);
        long point = dice.at(part, subject);
        List<Candidate> fitting = new ArrayList<>();
        for (Candidate candidate : candidates.of(part).candidates()) {
            if (candidate.fits(moment)) {
                fitting.add(candidate);
            }
        }
        fitting.sort((one, other) -> {
            int byWorth = Long.compare(worth(other, moment, steady), worth(one, moment, steady));
            if (byWorth != 0) {
                return byWorth;
            }
            int byFreshness = steady ? 0 : Boolean.compare(isFresh(other), isFresh(one));
            return byFreshness != 0 ? byFreshness : compare(point, one, other);
        });
        return fitting;
    }

    /** First an idea, then one of its wordings, so that an idea with many wordings does not come more often. */
    private static int compare(long point, Candidate one, Candidate other) {
        int byIdea = Dice.compare(point, one.idea(), other.idea());
        return byIdea != 0 ? byIdea : Dice.compare(point, one.name(), other.name());
    }

    /** Whether it repeats no set phrase of what was said. */
    private boolean isFresh(Candidate candidate) {
        return candidate.frame().text().repeats(usedPhrases) < MANY_REPEATS;
    }

    /** Remembers that a frame was said. */
    void use(Candidate candidate) {
        // Pieces of clauses, said many times in a speech, only avoid what they said last.
        if (candidate.frame().isPiece()) {
            Candidate before = last.put(candidate.frame().part(), candidate);
            if (before != null) {
                used.remove(before);
            }
        }
        used.add(candidate);
        candidate.frame().text().use(usedPhrases);
    }

    /**
     * What decides before the order of the point does, the weightiest in front. A family without a wording of its own borrows
     * one for work; only among its own does nearness decide, and then last.
     */
    private long worth(Candidate candidate, Moment moment, boolean steady) {
        long worth = candidate.rank();
        worth = (worth << 16) + candidate.told(moment);
        worth = worth * 2 + (used.contains(candidate) == steady ? 1 : 0);
        worth = worth * 4 + candidate.voice();
        return worth * 4 + candidate.nearness();
    }
}
