package qicao.proofread;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import qicao.table.Table;

/** Which characters are typed for each other because they sound or look alike: those of a line of {@code confusable.txt}. */
public final class Confusables {
    private static final String FILE = "confusable.txt";

    private final Map<Character, Set<Character>> others = new HashMap<>();

    private Confusables() {}

    /** The shipped ones. */
    public static Confusables shipped() {
        Confusables confusables = new Confusables();
        Table.beside(Confusables.class, FILE).each(1, row -> confusables.add(row.text(0)));
        return confusables;
    }

    private void add(String group) {
        for (int i = 0; i < group.length(); i++) {
            Set<Character> known = others.computeIfAbsent(group.charAt(i), key -> new HashSet<>());
            for (int j = 0; j < group.length(); j++) {
                if (group.charAt(i) != group.charAt(j)) {
                    known.add(group.charAt(j));
                }
            }
        }
    }

    /** What is typed for a character, without itself. */
    public Set<Character> of(char character) {
        return others.getOrDefault(character, Set.of());
    }
}
