package qicao.template;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import qicao.diagnostic.Diagnostic;
import qicao.diagnostic.DiagnosticException;
import qicao.yaml.YamlDocument;
import qicao.yaml.YamlMap;
import qicao.yaml.YamlReader;
import qicao.yaml.YamlScalar;

/**
 * How much a wording sounds like the house: what drafts say where several wordings fit equally well. Kept in {@code voice.yaml},
 * the id of a frame or heading set and a level a line; ids that are not known any more do no harm.
 */
public record Voice(Map<String, Integer> levels) {
    /** The house's own words. */
    public static final int OWN = 3;

    static final String FILE = "voice.yaml";

    /** No house. */
    static final Voice NONE = new Voice(Map.of());

    public Voice {
        levels = Map.copyOf(levels);
    }

    /** From 0, which says nothing, to {@link #OWN}. */
    public int of(String id) {
        return levels.getOrDefault(id, 0);
    }

    /**
     * Reads the file.
     *
     * @throws DiagnosticException with everything that is wrong with it
     */
    static Voice read(TemplateLibrary.Source source) {
        YamlDocument document = new YamlReader().read(source.name(), source.content());
        List<Diagnostic> problems = new ArrayList<>(document.diagnostics());
        Map<String, Integer> levels = new HashMap<>();
        document.root().ifPresent(root -> {
            if (!(root instanceof YamlMap map)) {
                problems.add(Diagnostic.error("PATTERN-001", root.place()));
                return;
            }
            for (YamlMap.Item item : map.items()) {
                if (item.value() instanceof YamlScalar level && level.text().matches("[0-" + OWN + "]")) {
                    levels.put(item.key().text(), Integer.parseInt(level.text()));
                } else {
                    problems.add(Diagnostic.error("PATTERN-022", item.value().place(), OWN));
                }
            }
        });
        if (!problems.isEmpty()) {
            throw new DiagnosticException(problems);
        }
        return new Voice(levels);
    }

    /** The text of the file, ids in order. */
    String text() {
        StringBuilder text = new StringBuilder();
        new TreeMap<>(levels)
                .forEach((id, level) ->
                        text.append(id).append(": ").append(level).append('\n'));
        return text.toString();
    }
}
