package qicao.words;

import java.util.Optional;

/** Tables that give a word for a word: in each, the first row that fits gives its name. */
public enum WordTable {
    /** An indicator to the verb that carries it: 固定资产投资, 完成. */
    FIGURE_VERBS("figure-verbs.tsv"),
    /** What a heading ends in to the measure word that counts it: 攻坚战, 场. */
    MEASURE_WORDS("measure-words.tsv");

    private final String file;

    WordTable(String file) {
        this.file = file;
    }

    /**
     * What a table gives.
     *
     * @param answer the name of the row
     * @param word what it was given for, as it stands in the phrase
     */
    public record Found(String answer, String word) {}

    /** The first row that fits; empty if none does. */
    public Optional<Found> find(String phrase) {
        Rules rules = rules();
        int rule = rules.first(phrase);
        if (rule == Rules.NONE) {
            return Optional.empty();
        }
        Rule found = rules.all().get(rule);
        return found.cue().found(phrase).map(word -> new Found(found.name(), word));
    }

    Rules rules() {
        return switch (this) {
            case FIGURE_VERBS -> Verbs.RULES;
            case MEASURE_WORDS -> Measures.RULES;
        };
    }

    private static final class Verbs {
        private static final Rules RULES = Rules.in(FIGURE_VERBS.file);
    }

    private static final class Measures {
        private static final Rules RULES = Rules.in(MEASURE_WORDS.file);
    }
}
