package qicao.mining;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The frequent shapes with all their occurrences, in arrays: there are hundreds of thousands. */
final class Candidates {
    private static final int END = -1;
    private static final int BITS = 8;
    private static final int LOW = (1 << BITS) - 1;

    private final List<Clause> clauses = new ArrayList<>();
    private int[] speechOfClause = new int[1024];
    private int[] supports = new int[1024];
    private int[] constants = new int[1024];
    private int[] heads = new int[1024];
    private int count;
    private int lastNumber = END;
    private int[] occurrenceClause = new int[1024];
    private int[] occurrenceGaps = new int[1024];
    private int[] next = new int[1024];
    private int occurrences;

    /** Collects what occurs in enough speeches. */
    static Candidates of(FrequentShapes shapes, int minSupport) {
        LongTable supports = shapes.supports();
        Candidates candidates = new Candidates();
        LongTable index = new LongTable();
        shapes.forEach((hash, speech, number, clause, gaps) -> {
            int support = supports.get(hash, 0);
            if (support >= minSupport) {
                int candidate = index.get(hash, END);
                if (candidate == END) {
                    candidate = candidates.add(support, constant(clause.text(), gaps));
                    index.put(hash, candidate);
                }
                candidates.clause(speech, number, clause);
                candidates.occurs(candidate, gaps);
            }
        });
        return candidates;
    }

    int count() {
        return count;
    }

    int clauseCount() {
        return clauses.size();
    }

    Clause clause(int clause) {
        return clauses.get(clause);
    }

    int speech(int clause) {
        return speechOfClause[clause];
    }

    /** Distinct speeches of a candidate. */
    int support(int candidate) {
        return supports[candidate];
    }

    /** Chinese characters of a candidate that are always the same. */
    int constant(int candidate) {
        return constants[candidate];
    }

    /** The first occurrence of a candidate; the others follow by {@link #next}. */
    int first(int candidate) {
        return heads[candidate];
    }

    /** The next occurrence, or a negative number. Later clauses come first. */
    int next(int occurrence) {
        return next[occurrence];
    }

    int clauseOf(int occurrence) {
        return occurrenceClause[occurrence];
    }

    /** The gaps of an occurrence: begin and end of each in turn. */
    int[] gapsOf(int occurrence) {
        int packed = occurrenceGaps[occurrence];
        int[] gaps = new int[4];
        int length = 0;
        for (int shift = 0; shift < 4 * BITS; shift += 2 * BITS) {
            int begin = (packed >>> shift) & LOW;
            int end = (packed >>> (shift + BITS)) & LOW;
            if (end > 0) {
                gaps[length++] = begin;
                gaps[length++] = end;
            }
        }
        return Arrays.copyOf(gaps, length);
    }

    private int add(int support, int constant) {
        if (count == heads.length) {
            supports = Arrays.copyOf(supports, 2 * count);
            constants = Arrays.copyOf(constants, 2 * count);
            heads = Arrays.copyOf(heads, 2 * count);
        }
        supports[count] = support;
        constants[count] = constant;
        heads[count] = END;
        return count++;
    }

    /** Keeps a clause, unless it is the last one that was kept. */
    private void clause(int speech, int number, Clause clause) {
        if (number == lastNumber) {
            return;
        }
        lastNumber = number;
        if (clauses.size() == speechOfClause.length) {
            speechOfClause = Arrays.copyOf(speechOfClause, 2 * clauses.size());
        }
        speechOfClause[clauses.size()] = speech;
        clauses.add(clause);
    }

    /** A candidate stands in the last clause. */
    private void occurs(int candidate, int[] gaps) {
        if (occurrences == next.length) {
            occurrenceClause = Arrays.copyOf(occurrenceClause, 2 * occurrences);
            occurrenceGaps = Arrays.copyOf(occurrenceGaps, 2 * occurrences);
            next = Arrays.copyOf(next, 2 * occurrences);
        }
        occurrenceClause[occurrences] = clauses.size() - 1;
        int packed = 0;
        for (int i = 0; i < gaps.length; i++) {
            packed |= gaps[i] << (i * BITS);
        }
        occurrenceGaps[occurrences] = packed;
        next[occurrences] = heads[candidate];
        heads[candidate] = occurrences++;
    }

    private static int constant(String text, int[] gaps) {
        int constant = 0;
        int gap = 0;
        for (int i = 0; i < text.length(); i++) {
            while (gap < gaps.length && gaps[gap + 1] <= i) {
                gap += 2;
            }
            boolean open = gap < gaps.length && gaps[gap] <= i;
            constant += !open && Shapes.isHan(text.charAt(i)) ? 1 : 0;
        }
        return constant;
    }
}
