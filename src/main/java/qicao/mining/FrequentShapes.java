package qicao.mining;

import java.util.List;

/**
 * Shapes that may occur often enough, with where. Passes over the clauses: one counts in a fixed number of small counters,
 * which may only say too much; the next tells what passed. Memory is bounded by what is frequent, time by the length of the
 * text (the counting of Park, Chen and Yu, SIGMOD 1995).
 */
final class FrequentShapes {
    /** One byte each. */
    private static final int COUNTERS = 1 << 26;

    /** The high bits of a hash choose the counter, its low ones the place in a table. */
    private static final int HASH_BITS_LEFT = 20;

    private static final int MOST = 127;

    private final List<SpeechSketch> speeches;
    private final int minSupport;
    private final Shapes shapes;

    FrequentShapes(List<SpeechSketch> speeches, int minSupport, Shapes shapes) {
        this.speeches = speeches;
        this.minSupport = minSupport;
        this.shapes = shapes;
    }

    /** Takes the occurrences of a shape. */
    interface Visitor {
        /**
         * A shape stands in a clause of a speech.
         *
         * @param number of the clause in the whole corpus
         * @param gaps see {@link Gaps}
         */
        void visit(long hash, int speech, int number, Clause clause, int gaps);
    }

    private interface ClauseVisitor {
        void visit(int speech, int number, Clause clause);
    }

    /** Tells every occurrence of what may be frequent, and of a few more, in the order of the speeches. */
    void forEach(Visitor visitor) {
        clauses((speech, number, clause) -> shapes.learn(number, clause.text()));
        shapes.leaveOutBelow(minSupport);
        byte[] counters = new byte[COUNTERS];
        clauses((speech, number, clause) -> shapes.of(number, clause.text(), (hash, gaps) -> {
            int counter = counter(hash);
            if (counters[counter] < MOST) {
                counters[counter]++;
            }
        }));
        int frequent = Math.min(minSupport, MOST);
        clauses((speech, number, clause) -> shapes.of(number, clause.text(), (hash, gaps) -> {
            if (counters[counter(hash)] >= frequent) {
                visitor.visit(hash, speech, number, clause, gaps);
            }
        }));
    }

    private static int counter(long hash) {
        return (int) (hash >>> HASH_BITS_LEFT) & (COUNTERS - 1);
    }

    private void clauses(ClauseVisitor visitor) {
        int number = 0;
        for (int speech = 0; speech < speeches.size(); speech++) {
            for (Clause clause : speeches.get(speech).clauses()) {
                visitor.visit(speech, number++, clause);
            }
        }
    }
}
