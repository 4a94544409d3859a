package qicao.words;

import java.util.List;
import qicao.table.Table;

/** The rows of a table of words, in their order: of several that fit, the first counts. */
record Rules(List<Rule> all) {
    /** Where no row fits. */
    static final int NONE = -1;

    Rules {
        all = List.copyOf(all);
    }

    /** The rules in a file beside this class. */
    static Rules in(String file) {
        return new Rules(Table.beside(Rules.class, file).rows(Rule.COLUMNS, Rule::of));
    }

    /** Which rule is the first that fits, counted from 0; {@link #NONE} if none does. */
    int first(String phrase) {
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).cue().fits(phrase)) {
                return i;
            }
        }
        return NONE;
    }
}
