package qicao.template;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import qicao.diagnostic.Diagnostic;
import qicao.diagnostic.DiagnosticException;
import qicao.genre.Role;
import qicao.yaml.YamlDocument;
import qicao.yaml.YamlList;
import qicao.yaml.YamlMap;
import qicao.yaml.YamlNode;
import qicao.yaml.YamlReader;
import qicao.yaml.YamlScalar;

/** Reads wordings by role: recognition.yaml, where they are plain texts with {@link Alternatives}, and the frames of mined.yaml, which have one each. */
final class WordingReader {
    private final List<Diagnostic> problems = new ArrayList<>();

    private WordingReader() {}

    /**
     * The wordings of a file.
     *
     * @param section the key below which the roles stand; empty if they stand at the top
     * @throws DiagnosticException with every problem (PATTERN-NNN)
     */
    static Map<Role, List<String>> read(TemplateLibrary.Source source, Optional<String> section) {
        YamlDocument document = new YamlReader().read(source.name(), source.content());
        if (document.hasErrors()) {
            throw new DiagnosticException(document.diagnostics());
        }
        WordingReader reader = new WordingReader();
        Optional<YamlNode> roles = section.isPresent()
                ? document.root().flatMap(root -> reader.map(root).get(section.get()))
                : document.root();
        Map<Role, List<String>> wordings =
                roles.map(reader::roles).orElseGet(() -> new EnumMap<Role, List<String>>(Role.class));
        if (!reader.problems.isEmpty()) {
            throw new DiagnosticException(reader.problems);
        }
        return wordings;
    }

    private Map<Role, List<String>> roles(YamlNode node) {
        Map<Role, List<String>> wordings = new EnumMap<>(Role.class);
        for (YamlMap.Item item : map(node).items()) {
            Optional<Role> role = Role.of(item.key().text());
            if (role.isEmpty()) {
                problems.add(Diagnostic.error(
                        "PATTERN-002", item.key().place(), item.key().text()));
            } else if (item.value() instanceof YamlList list) {
                List<String> texts = wordings.computeIfAbsent(role.get(), any -> new ArrayList<>());
                list.items().forEach(wording -> texts.addAll(texts(wording)));
            } else {
                problems.add(Diagnostic.error("PATTERN-001", item.value().place()));
            }
        }
        return wordings;
    }

    private List<String> texts(YamlNode wording) {
        if (wording instanceof YamlScalar scalar) {
            Optional<List<String>> texts = Alternatives.of(scalar.text());
            if (texts.isEmpty()) {
                problems.add(Diagnostic.error("PATTERN-010", wording.place(), Alternatives.MOST));
            }
            return texts.orElse(List.of());
        }
        if (wording instanceof YamlMap map && map.get("text").orElse(wording) instanceof YamlScalar scalar) {
            return List.of(scalar.text());
        }
        problems.add(Diagnostic.error("PATTERN-001", wording.place()));
        return List.of();
    }

    private YamlMap map(YamlNode node) {
        if (node instanceof YamlMap map) {
            return map;
        }
        problems.add(Diagnostic.error("PATTERN-001", node.place()));
        return new YamlMap(List.of(), node.place());
    }
}
