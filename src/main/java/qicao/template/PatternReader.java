package qicao.template;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import qicao.diagnostic.Diagnostic;
import qicao.diagnostic.DiagnosticException;
import qicao.genre.Rank;
import qicao.yaml.YamlDocument;
import qicao.yaml.YamlList;
import qicao.yaml.YamlMap;
import qicao.yaml.YamlNode;
import qicao.yaml.YamlReader;
import qicao.yaml.YamlScalar;

/** Reads patterns.yaml. Everything that is wrong is reported at once. */
final class PatternReader {
    private final List<Diagnostic> problems = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();

    private PatternReader() {}

    /**
     * Reads a catalogue.
     *
     * @param name how messages name the file
     * @throws DiagnosticException with every problem (PATTERN-NNN)
     */
    static PatternCatalog read(String name, byte[] content) {
        PatternReader reader = new PatternReader();
        YamlDocument document = new YamlReader().read(name, content);
        if (document.hasErrors()) {
            throw new DiagnosticException(document.diagnostics());
        }
        PatternCatalog catalog =
                document.root().map(reader::catalog).orElseGet(() -> new PatternCatalog(List.of(), List.of()));
        if (!reader.problems.isEmpty()) {
            throw new DiagnosticException(reader.problems);
        }
        return catalog;
    }

    private PatternCatalog catalog(YamlNode root) {
        List<Frame> frames = new ArrayList<>();
        List<HeadingSet> headings = new ArrayList<>();
        if (!(root instanceof YamlMap map)) {
            problem("PATTERN-001", root);
            return new PatternCatalog(frames, headings);
        }
        for (YamlMap.Item item : map.items()) {
            switch (item.key().text()) {
                case "frames" -> frames(item.value(), frames);
                case "headings" ->
                    list(item.value()).forEach(node -> heading(node).ifPresent(headings::add));
                default -> problem("PATTERN-002", item.key(), item.key().text());
            }
        }
        return new PatternCatalog(frames, headings);
    }

    private void frames(YamlNode node, List<Frame> frames) {
        if (!(node instanceof YamlMap parts)) {
            problem("PATTERN-001", node);
            return;
        }
        for (YamlMap.Item part : parts.items()) {
            if (part.key().text().split("\\.").length != 2) {
                problem("PATTERN-003", part.key(), part.key().text());
            }
            for (YamlNode frame : list(part.value())) {
                frame(part.key().text(), frame).ifPresent(frames::add);
            }
        }
    }

    private Optional<Frame> frame(String part, YamlNode node) {
        Optional<String> id = id(node);
        Optional<FrameText> text = field(node, "text").flatMap(this::text);
        if (id.isEmpty() || text.isEmpty()) {
            return Optional.empty();
        }
        Set<Rank> ranks = new TreeSet<>();
        for (YamlScalar rank : scalars(node, "ranks")) {
            Rank.of(rank.text()).ifPresentOrElse(ranks::add, () -> problem("PATTERN-006", rank, rank.text()));
        }
        return Optional.of(new Frame(
                id.get(),
                part,
                field(node, "idea").map(YamlScalar::text).orElse(id.get()),
                text.get(),
                texts(node, "for"),
                ranks,
                List.copyOf(texts(node, "when")),
                origin(node),
                support(node)));
    }

    private Optional<HeadingSet> heading(YamlNode node) {
        Optional<String> id = id(node);
        Map<String, List<FrameText>> texts = new LinkedHashMap<>();
        if (node instanceof YamlMap map && map.get("texts").orElse(null) instanceof YamlMap byRole) {
            for (YamlMap.Item item : byRole.items()) {
                List<FrameText> wordings = new ArrayList<>();
                for (YamlScalar wording : scalars(item.value())) {
                    text(wording).ifPresent(wordings::add);
                }
                texts.put(item.key().text(), wordings);
            }
        }
        if (id.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new HeadingSet(
                id.get(),
                field(node, "shape").map(YamlScalar::text).orElse(""),
                number(node, "clauses"),
                texts(node, "for"),
                texts));
    }

    private Optional<String> id(YamlNode node) {
        Optional<YamlScalar> id = field(node, "id");
        if (id.isEmpty()) {
            problem("PATTERN-004", node);
            return Optional.empty();
        }
        if (!ids.add(id.get().text())) {
            problem("PATTERN-005", id.get(), id.get().text());
            return Optional.empty();
        }
        return id.map(YamlScalar::text);
    }

    private Optional<FrameText> text(YamlScalar scalar) {
        try {
            return Optional.of(FrameText.parse(scalar.text()));
        } catch (IllegalArgumentException unknown) {
            problem("PATTERN-007", scalar, String.valueOf(unknown.getMessage()));
            return Optional.empty();
        }
    }

    private Frame.Provenance origin(YamlNode node) {
        String origin = field(node, "origin").map(YamlScalar::text).orElse("curated");
        for (Frame.Provenance provenance : Frame.Provenance.values()) {
            if (provenance.name().toLowerCase(Locale.ROOT).equals(origin)) {
                return provenance;
            }
        }
        problem("PATTERN-008", node, origin);
        return Frame.Provenance.CURATED;
    }

    private int support(YamlNode node) {
        return number(node, "support");
    }

    private int number(YamlNode node, String key) {
        Optional<YamlScalar> scalar = field(node, key);
        if (scalar.isEmpty()) {
            return 0;
        }
        try {
            return Integer.parseInt(scalar.get().text());
        } catch (NumberFormatException notANumber) {
            problem("PATTERN-009", scalar.get(), key, scalar.get().text());
            return 0;
        }
    }

    private Set<String> texts(YamlNode node, String key) {
        Set<String> texts = new TreeSet<>();
        scalars(node, key).forEach(scalar -> texts.add(scalar.text()));
        return texts;
    }

    private List<YamlScalar> scalars(YamlNode node, String key) {
        return node instanceof YamlMap map ? map.get(key).map(this::scalars).orElse(List.of()) : List.of();
    }

    private List<YamlScalar> scalars(YamlNode node) {
        if (node instanceof YamlScalar scalar) {
            return List.of(scalar);
        }
        List<YamlScalar> scalars = new ArrayList<>();
        for (YamlNode item : list(node)) {
            if (item instanceof YamlScalar scalar) {
                scalars.add(scalar);
            } else {
                problem("PATTERN-001", item);
            }
        }
        return scalars;
    }

    private static Optional<YamlScalar> field(YamlNode node, String key) {
        return node instanceof YamlMap map && map.get(key).orElse(null) instanceof YamlScalar scalar
                ? Optional.of(scalar)
                : Optional.empty();
    }

    private List<YamlNode> list(YamlNode node) {
        if (node instanceof YamlList list) {
            return list.items();
        }
        problem("PATTERN-001", node);
        return List.of();
    }

    private void problem(String code, YamlNode node, Object... arguments) {
        problems.add(Diagnostic.error(code, node.place(), arguments));
    }
}
