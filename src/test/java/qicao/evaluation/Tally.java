package qicao.evaluation;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Counts of a comparison: what is right, what was found besides, what was missed. */
final class Tally {
    private int right;
    private int found;
    private int expected;

    <T> void add(Set<T> expectedOnes, Set<T> foundOnes) {
        Set<T> both = new HashSet<>(expectedOnes);
        both.retainAll(foundOnes);
        right += both.size();
        expected += expectedOnes.size();
        found += foundOnes.size();
    }

    void add(boolean correct) {
        right += correct ? 1 : 0;
        found++;
        expected++;
    }

    double precision() {
        return found == 0 ? 1 : (double) right / found;
    }

    double recall() {
        return expected == 0 ? 1 : (double) right / expected;
    }

    double f1() {
        return precision() + recall() == 0 ? 0 : 2 * precision() * recall() / (precision() + recall());
    }

    int expected() {
        return expected;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "P %.3f  R %.3f  F1 %.3f  (%d right, %d found, %d expected)",
                precision(),
                recall(),
                f1(),
                right,
                found,
                expected);
    }
}
