package qicao.mining;

import java.util.BitSet;
import java.util.Comparator;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.function.IntPredicate;
import qicao.genre.Role;

/**
 * Chooses candidates one after the other, each time the one that explains most of what is not explained yet: fixed
 * characters times speeches, where a speech of a common meeting type and a clause of a common role count less, so that three
 * hundred reports do not drown thirty speeches, nor tasks the openings. Gains only shrink, so a candidate is measured again only when it comes to the front (Minoux 1978).
 */
final class Cover {
    private final Candidates candidates;
    private final double[] weights;
    private final Map<Role, Double> roles;
    private final int minSupport;
    private final BitSet covered = new BitSet();
    private final int[] seenFor;
    private int measured;

    /**
     * A cover of the clauses of candidates.
     *
     * @param weights what a speech counts, by its index
     * @param roles what a clause of a role counts besides
     */
    Cover(Candidates candidates, double[] weights, Map<Role, Double> roles, int minSupport) {
        this.candidates = candidates;
        this.roles = roles;
        this.weights = weights.clone();
        this.minSupport = minSupport;
        this.seenFor = new int[weights.length];
    }

    private record Entry(int candidate, double gain) {}

    /**
     * Chooses.
     *
     * @param takes whether a candidate that comes to the front is taken; if not, it explains nothing
     */
    void choose(int most, IntPredicate takes) {
        PriorityQueue<Entry> queue = new PriorityQueue<>(
                Comparator.comparingDouble(Entry::gain).reversed().thenComparingInt(Entry::candidate));
        for (int candidate = 0; candidate < candidates.count(); candidate++) {
            queue.add(new Entry(candidate, gain(candidate)));
        }
        int chosen = 0;
        while (!queue.isEmpty() && chosen < most) {
            Entry front = queue.remove();
            double gain = gain(front.candidate());
            if (gain <= 0) {
                continue;
            }
            if (!queue.isEmpty() && gain < queue.peek().gain()) {
                queue.add(new Entry(front.candidate(), gain));
            } else if (takes.test(front.candidate())) {
                cover(front.candidate());
                chosen++;
            }
        }
    }

    /** Whether one of the chosen explains a clause. */
    boolean explains(int clause) {
        return covered.get(clause);
    }

    /** What a candidate would add; 0 if too few speeches have it where nothing else explains them. */
    private double gain(int candidate) {
        measured++;
        double weight = 0;
        int speeches = 0;
        for (int at = candidates.first(candidate); at >= 0; at = candidates.next(at)) {
            int clause = candidates.clauseOf(at);
            int speech = candidates.speech(clause);
            if (!covered.get(clause) && seenFor[speech] != measured) {
                seenFor[speech] = measured;
                weight += weights[speech]
                        * roles.getOrDefault(candidates.clause(clause).role(), 1.0);
                speeches++;
            }
        }
        return speeches < minSupport ? 0 : weight * candidates.constant(candidate);
    }

    private void cover(int candidate) {
        for (int at = candidates.first(candidate); at >= 0; at = candidates.next(at)) {
            covered.set(candidates.clauseOf(at));
        }
    }
}
