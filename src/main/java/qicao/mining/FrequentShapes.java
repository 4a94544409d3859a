package qicao.mining;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongConsumer;

/**
 * The shapes that occur in enough distinct speeches, with where. Three passes over the clauses: one counts in a fixed
 * number of small counters, which may only say too much; the next counts exactly what passed; the last collects. Memory is
 * bounded by what is frequent, time by the length of the text (the counting of Park, Chen and Yu, SIGMOD 1995).
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
         */
        void visit(long hash, int speech, int number, Clause clause, int[] gaps);
    }

    /** The number of speeches of each frequent shape. */
    LongTable supports() {
        clauses(clause -> shapes.learn(clause.text()));
        shapes.leaveOutBelow(minSupport);
        byte[] counters = new byte[COUNTERS];
        clauses(clause -> shapes.of(clause.text(), (hash, gaps) -> {
            int counter = counter(hash);
            if (counters[counter] < MOST) {
                counters[counter]++;
            }
        }));
        LongTable supports = new LongTable();
        oncePerSpeech(counters, hash -> supports.increment(hash));
        return supports;
    }

    /** Tells every occurrence, in the order of the speeches. */
    void forEach(Visitor visitor) {
        int clauses = 0;
        for (int i = 0; i < speeches.size(); i++) {
            for (Clause clause : speeches.get(i).clauses()) {
                int speech = i;
                int number = clauses++;
                shapes.of(clause.text(), (hash, gaps) -> visitor.visit(hash, speech, number, clause, gaps));
            }
        }
    }

    private static int counter(long hash) {
        return (int) (hash >>> HASH_BITS_LEFT) & (COUNTERS - 1);
    }

    private void clauses(Consumer<Clause> consumer) {
        speeches.forEach(speech -> speech.clauses().forEach(consumer));
    }

    private void oncePerSpeech(byte[] counters, LongConsumer consumer) {
        LongTable seen = new LongTable();
        for (SpeechSketch speech : speeches) {
            seen.clear();
            for (Clause clause : speech.clauses()) {
                shapes.of(clause.text(), (hash, gaps) -> {
                    boolean mayBeFrequent = counters[counter(hash)] >= Math.min(minSupport, MOST);
                    if (mayBeFrequent && seen.get(hash, 0) == 0) {
                        seen.put(hash, 1);
                        consumer.accept(hash);
                    }
                });
            }
        }
    }
}
