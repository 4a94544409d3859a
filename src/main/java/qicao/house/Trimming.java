package qicao.house;

import java.util.regex.Pattern;
import qicao.chinese.Verbs;

/** Appeals without those that say something particular. */
final class Trimming {
    private static final int FEWEST_CLAUSES = 3;
    private static final int SET_PHRASE = 4;
    /** Whose appeal it is must be left. */
    private static final Pattern APPEALS = Pattern.compile("我们|大家|⟨各方⟩|希望|要");

    private final FactGate gate;

    Trimming(FactGate gate) {
        this.gate = gate;
    }

    /**
     * Without the clauses in its middle that say something particular: of a series of appeals each stands by itself. The first
     * and the last clause hold the sentence together.
     */
    String trimmed(String bound) {
        String[] clauses = bound.split("(?<=，)", -1);
        if (clauses.length < FEWEST_CLAUSES || gate.particular(bound).isEmpty()) {
            return bound;
        }
        StringBuilder kept = new StringBuilder(clauses[0]);
        for (int i = 1; i < clauses.length - 1; i++) {
            if (gate.particular(clauses[i]).isEmpty()) {
                if (!standsAlone(clauses[i])) {
                    return bound;
                }
                kept.append(clauses[i]);
            }
        }
        kept.append(clauses[clauses.length - 1]);
        return APPEALS.matcher(kept).find() ? kept.toString() : bound;
    }

    /** Whether a clause is an appeal of its own, and no piece of a noun phrase that goes on. */
    private static boolean standsAlone(String clause) {
        String first = clause.split("、", -1)[0];
        return Verbs.leads(first)
                || first.length() == SET_PHRASE
                || (first.length() == SET_PHRASE + 1 && clause.endsWith("，"));
    }
}
