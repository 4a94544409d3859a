package qicao.words;

import java.util.ArrayList;
import java.util.List;

/** A table that says of which kind a phrase is: the first row that fits decides, the last constant is for the rest. */
final class Kinds<K extends Named> {
    private final Rules rules;
    private final List<K> kindOfRule;
    private final K rest;

    /**
     * Reads a table.
     *
     * @throws IllegalStateException if a row names no kind, or a kind but the last has no row
     */
    Kinds(String file, K[] kinds) {
        rules = Rules.in(file);
        rest = kinds[kinds.length - 1];
        kindOfRule = new ArrayList<>(rules.all().size());
        for (Rule rule : rules.all()) {
            kindOfRule.add(kind(file, rule.name(), kinds));
        }
        for (K kind : kinds) {
            if (kind != rest && !kindOfRule.contains(kind)) {
                throw new IllegalStateException(file + ": no row for " + kind.chinese());
            }
        }
    }

    K of(String phrase) {
        int rule = rules.first(phrase);
        return rule == Rules.NONE ? rest : kindOfRule.get(rule);
    }

    Rules rules() {
        return rules;
    }

    private static <K extends Named> K kind(String file, String name, K[] kinds) {
        for (K kind : kinds) {
            if (kind.chinese().equals(name)) {
                return kind;
            }
        }
        throw new IllegalStateException(file + ": no kind is called " + name);
    }
}
