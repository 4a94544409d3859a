package qicao.mining;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The frequent shapes with all their occurrences, in arrays: there are hundreds of thousands. */
final class Candidates {
    private static final int END = -1;

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
        Candidates candidates = new Candidates();
        LongTable index = new LongTable();
        shapes.forEach((hash, speech, number, clause, gaps) -> {
            int candidate = index.get(hash, END);
            if (candidate == END) {
                candidate = candidates.add(constant(clause.text(), gaps));
                index.put(hash, candidate);
            }
            candidates.clause(speech, number, clause);
            candidates.occurs(candidate, gaps);
        });
        candidates.leaveOutBelow(minSupport);
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
        return Gaps.offsets(occurrenceGaps[occurrence]);
    }

    private int add(int constant) {
        if (count == heads.length) {
            supports = Arrays.copyOf(supports, 2 * count);
            constants = Arrays.copyOf(constants, 2 * count);
            heads = Arrays.copyOf(heads, 2 * count);
        }
        supports[count] = 0;
        constants[count] = constant;
        heads[count] = END;
        return count++;
    }

    /** Leaves out candidates of too few speeches; the others keep their order. */
    private void leaveOutBelow(int minSupport) {
        int kept = 0;
        for (int candidate = 0; candidate < count; candidate++) {
            if (supports[candidate] >= minSupport) {
                supports[kept] = supports[candidate];
                constants[kept] = constants[candidate];
                heads[kept++] = heads[candidate];
            }
        }
        count = kept;
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
    private void occurs(int candidate, int gaps) {
        if (occurrences == next.length) {
            occurrenceClause = Arrays.copyOf(occurrenceClause, 2 * occurrences);
            occurrenceGaps = Arrays.copyOf(occurrenceGaps, 2 * occurrences);
            next = Arrays.copyOf(next, 2 * occurrences);
        }
        int clause = clauses.size() - 1;
        int last = heads[candidate];
        // Speeches come one after the other: another one than the last time is a new one.
        if (last == END || speechOfClause[occurrenceClause[last]] != speechOfClause[clause]) {
            supports[candidate]++;
        }
        occurrenceClause[occurrences] = clause;
        occurrenceGaps[occurrences] = gaps;
        next[occurrences] = last;
        heads[candidate] = occurrences++;
    }

    private static int constant(String text, int gaps) {
        int constant = 0;
        for (int i = 0; i < text.length(); i++) {
            constant += Shapes.isHan(text.charAt(i)) ? 1 : 0;
        }
        int[] offsets = Gaps.offsets(gaps);
        for (int gap = 0; gap < offsets.length; gap += 2) {
            for (int i = offsets[gap]; i < offsets[gap + 1]; i++) {
                constant -= Shapes.isHan(text.charAt(i)) ? 1 : 0;
            }
        }
        return constant;
    }
}
