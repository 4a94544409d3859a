package qicao.template;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import qicao.diagnostic.Diagnostic;
import qicao.yaml.YamlList;
import qicao.yaml.YamlMap;
import qicao.yaml.YamlNode;
import qicao.yaml.YamlReader;
import qicao.yaml.YamlScalar;

/**
 * Words in patterns.yaml that nothing answers to: conditions that never hold, audiences that never listen. A catalogue with
 * them can be used, but what carries them is never said, and nobody would know why.
 */
final class StrangeWords {
    private static final int SUGGESTIONS = 3;

    private final Set<String> conditions;
    private final Set<String> audiences;
    private final List<Diagnostic> findings = new ArrayList<>();

    private StrangeWords(Set<String> conditions, Set<String> audiences) {
        this.conditions = conditions;
        this.audiences = audiences;
    }

    /**
     * The strange words of a catalogue that can be read, in the order of the file.
     *
     * @param conditions the words that {@code when} may hold
     * @param audiences the words that {@code for} may hold
     */
    static List<Diagnostic> in(TemplateLibrary.Source source, Set<String> conditions, Set<String> audiences) {
        StrangeWords words = new StrangeWords(conditions, audiences);
        new YamlReader().read(source.name(), source.content()).root().ifPresent(words::look);
        return words.findings;
    }

    /** Frames and heading sets are the maps with an id, wherever they stand. */
    private void look(YamlNode node) {
        if (node instanceof YamlList list) {
            list.items().forEach(this::look);
        } else if (node instanceof YamlMap map && map.get("id").isPresent()) {
            map.get("when").ifPresent(when -> compare("TPL-019", when, conditions));
            map.get("for").ifPresent(audience -> compare("TPL-020", audience, audiences));
        } else if (node instanceof YamlMap map) {
            map.items().forEach(item -> look(item.value()));
        }
    }

    private void compare(String code, YamlNode words, Set<String> known) {
        if (words instanceof YamlList list) {
            list.items().forEach(word -> compare(code, word, known));
        } else if (words instanceof YamlScalar word && !known.contains(word.text())) {
            findings.add(Diagnostic.warning(code, word.place(), word.text(), nearest(word.text(), known)));
        }
    }

    private static String nearest(String word, Set<String> known) {
        List<String> words = known.stream()
                .sorted(Comparator.comparing((String other) -> TypeName.likeness(word, other))
                        .reversed()
                        .thenComparing(Comparator.naturalOrder()))
                .limit(SUGGESTIONS)
                .toList();
        return String.join("、", words);
    }
}
