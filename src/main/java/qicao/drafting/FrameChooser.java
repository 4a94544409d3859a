package qicao.drafting;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import qicao.template.SetPhrases;

/**
 * Chooses among the frames of a part: those that the audience, the speaker and the facts allow; of these the ones that tell
 * most facts that would otherwise be lost; of these the ones that were not said before; of these the ones nearest to the
 * meeting type; of these the ones that repeat least of what was said; of these one idea, and one wording of it, by the seed.
 */
final class FrameChooser {
    /** Parts that say every item of a list in the same way. */
    private static final Set<String> STEADY = Set.of("honours.list");

    private final Candidates candidates;
    private final Dice dice;
    private final Set<Candidate> used = Collections.newSetFromMap(new IdentityHashMap<>());
    private final SetPhrases usedPhrases = new SetPhrases();
    private final Map<String, Integer> rolls = new HashMap<>();

    FrameChooser(Candidates candidates, Dice dice) {
        this.candidates = candidates;
        this.dice = dice;
    }

    /**
     * Chooses and remembers a frame.
     *
     * @param moment what holds here, for the tags that the part has
     * @return empty if no frame fits
     */
    Optional<Candidate> choose(String part, Function<List<String>, Moment> moment) {
        Candidates.Part all = candidates.of(part);
        if (all.candidates().isEmpty()) {
            return Optional.empty();
        }
        List<Candidate> best = worthiest(all.candidates(), moment.apply(all.tags()), STEADY.contains(part));
        if (best.isEmpty()) {
            return Optional.empty();
        }
        Candidate chosen = byIdea(part, leastRepeating(best));
        used.add(chosen);
        chosen.frame().text().use(usedPhrases);
        return Optional.of(chosen);
    }

    private List<Candidate> worthiest(List<Candidate> all, Moment moment, boolean steady) {
        List<Candidate> best = new ArrayList<>();
        long highest = -1;
        for (Candidate candidate : all) {
            if (candidate.fits(moment)) {
                long worth = worth(candidate, moment, steady);
                if (worth > highest) {
                    best.clear();
                    highest = worth;
                }
                if (worth == highest) {
                    best.add(candidate);
                }
            }
        }
        return best;
    }

    /**
     * What decides before repeats do, the weightiest in front. A family without a wording of its own borrows one for work;
     * only among its own does nearness decide, and then last.
     */
    private long worth(Candidate candidate, Moment moment, boolean steady) {
        long worth = Math.min(candidate.nearness(), 1);
        worth = (worth << 32) + candidate.told(moment);
        worth = worth * 2 + (used.contains(candidate) == steady ? 1 : 0);
        return worth * 4 + candidate.nearness();
    }

    private List<Candidate> leastRepeating(List<Candidate> candidates) {
        if (candidates.size() == 1) {
            return candidates;
        }
        List<Candidate> best = new ArrayList<>();
        int fewest = Integer.MAX_VALUE;
        for (Candidate candidate : candidates) {
            int repeats = candidate.frame().text().repeats(usedPhrases);
            if (repeats < fewest) {
                best.clear();
                fewest = repeats;
            }
            if (repeats == fewest) {
                best.add(candidate);
            }
        }
        return best;
    }

    /** First an idea, then one of its wordings, so that an idea with many wordings does not come more often. */
    private Candidate byIdea(String part, List<Candidate> fitting) {
        int nth = rolls.merge(part, 1, Integer::sum);
        BitSet ideas = new BitSet();
        for (Candidate candidate : fitting) {
            ideas.set(candidate.idea());
        }
        int idea = ideas.nextSetBit(0);
        for (int left = dice.roll(part, nth, ideas.cardinality()); left > 0; left--) {
            idea = ideas.nextSetBit(idea + 1);
        }
        List<Candidate> wordings = new ArrayList<>();
        for (Candidate candidate : fitting) {
            if (candidate.idea() == idea) {
                wordings.add(candidate);
            }
        }
        return wordings.get(dice.roll(part + "/wording", nth, wordings.size()));
    }
}
