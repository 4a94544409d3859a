package qicao.drafting;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import qicao.template.Frame;
import qicao.template.Slot;

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
    private final Set<Candidates.Candidate> used = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<Long> usedStretches = new HashSet<>();
    private final Map<String, Integer> rolls = new HashMap<>();

    FrameChooser(Candidates candidates, Dice dice) {
        this.candidates = candidates;
        this.dice = dice;
    }

    /**
     * Chooses and remembers a frame.
     *
     * @param holds whether a tag's condition holds here
     * @param hasValue whether a slot has a value here
     * @param untold how many facts a slot would tell that nothing else tells
     * @return empty if no frame fits
     */
    Optional<Frame> choose(String part, Predicate<String> holds, Predicate<Slot> hasValue, ToIntFunction<Slot> untold) {
        List<Candidates.Candidate> fitting = new ArrayList<>();
        for (Candidates.Candidate candidate : candidates.of(part)) {
            if (fits(candidate.frame(), holds, hasValue)) {
                fitting.add(candidate);
            }
        }
        if (fitting.isEmpty()) {
            return Optional.empty();
        }
        boolean steady = STEADY.contains(part);
        // A family without a wording of its own borrows one for work; from then on nearness decides.
        fitting = best(fitting, candidate -> Math.min(candidate.nearness(), 1));
        fitting = best(fitting, candidate -> told(candidate.frame(), untold));
        fitting = best(fitting, candidate -> used.contains(candidate) == steady ? 1 : 0);
        fitting = best(fitting, Candidates.Candidate::nearness);
        fitting = best(fitting, candidate -> -candidate.frame().text().repeats(usedStretches));
        Candidates.Candidate chosen = byIdea(part, fitting);
        used.add(chosen);
        chosen.frame().text().use(usedStretches);
        return Optional.of(chosen.frame());
    }

    private static boolean fits(Frame frame, Predicate<String> holds, Predicate<Slot> hasValue) {
        for (String tag : frame.tags()) {
            if (!holds.test(tag)) {
                return false;
            }
        }
        for (Slot slot : frame.needs()) {
            if (!hasValue.test(slot)) {
                return false;
            }
        }
        return true;
    }

    private static int told(Frame frame, ToIntFunction<Slot> untold) {
        int told = 0;
        for (Slot slot : frame.needs()) {
            told += untold.applyAsInt(slot);
        }
        return told;
    }

    /** First an idea, then one of its wordings, so that an idea with many wordings does not come more often. */
    private Candidates.Candidate byIdea(String part, List<Candidates.Candidate> fitting) {
        int nth = rolls.merge(part, 1, Integer::sum);
        Map<String, List<Candidates.Candidate>> ideas = new TreeMap<>();
        for (Candidates.Candidate candidate : fitting) {
            ideas.computeIfAbsent(candidate.frame().idea(), any -> new ArrayList<>())
                    .add(candidate);
        }
        List<List<Candidates.Candidate>> inOrder = List.copyOf(ideas.values());
        List<Candidates.Candidate> idea = inOrder.get(dice.roll(part, nth, inOrder.size()));
        return idea.get(dice.roll(part + "/wording", nth, idea.size()));
    }

    private static List<Candidates.Candidate> best(
            List<Candidates.Candidate> candidates, ToIntFunction<Candidates.Candidate> score) {
        if (candidates.size() == 1) {
            return candidates;
        }
        List<Candidates.Candidate> best = new ArrayList<>();
        int highest = Integer.MIN_VALUE;
        for (Candidates.Candidate candidate : candidates) {
            int points = score.applyAsInt(candidate);
            if (points > highest) {
                best.clear();
                highest = points;
            }
            if (points == highest) {
                best.add(candidate);
            }
        }
        return best;
    }
}
