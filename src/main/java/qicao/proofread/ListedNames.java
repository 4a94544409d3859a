package qicao.proofread;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import qicao.corpus.SourceLine;

/**
 * Names that the settings list, spelt as they are listed (WORD-003).
 *
 * <ul>
 *   <li>wrong: 市发展与改革委员会, where 市发展和改革委员会 is listed
 *   <li>right: 市发展和改革委员会
 * </ul>
 */
final class ListedNames implements Check {
    /** In shorter names one other character makes another word. */
    private static final int SHORTEST = 4;

    private final Set<String> names;
    /** By the first character, and by the second for two that have changed places at the beginning. */
    private final Map<Character, List<String>> byBeginning = new HashMap<>();

    ListedNames(List<String> names) {
        this.names = Set.copyOf(names);
        for (String name : this.names.stream().sorted().toList()) {
            if (name.length() >= SHORTEST) {
                add(name.charAt(0), name);
                if (name.charAt(1) != name.charAt(0)) {
                    add(name.charAt(1), name);
                }
            }
        }
    }

    private void add(char beginning, String name) {
        byBeginning.computeIfAbsent(beginning, c -> new ArrayList<>()).add(name);
    }

    @Override
    public List<String> codes() {
        return List.of("WORD-003");
    }

    @Override
    public void check(Text text, Consumer<Finding> findings) {
        for (SourceLine line : text.lines()) {
            String words = line.text();
            for (int i = 0; i < words.length(); i++) {
                for (String name : byBeginning.getOrDefault(words.charAt(i), List.of())) {
                    int end = i + name.length();
                    if (end <= words.length()
                            && Misspelling.isOf(name, words, i)
                            && !names.contains(words.substring(i, end))) {
                        findings.accept(
                                Finding.warning("WORD-003", text.spot(line, i, end), words.substring(i, end), name)
                                        .suggesting(name));
                    }
                }
            }
        }
    }
}
