package qicao.fillin;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import qicao.diagnostic.Diagnostic;
import qicao.diagnostic.DiagnosticException;
import qicao.diagnostic.Place;
import qicao.yaml.YamlDocument;
import qicao.yaml.YamlList;
import qicao.yaml.YamlMap;
import qicao.yaml.YamlNode;
import qicao.yaml.YamlScalar;

/**
 * What many fill-ins have in common. Single values are laid over it, each at its {@link ValuePath}; they take the place of
 * what stood there. Instances are immutable and may be shared.
 */
public final class BaseFillIn {
    private final List<YamlMap.Item> items;

    private BaseFillIn(List<YamlMap.Item> items) {
        this.items = List.copyOf(items);
    }

    /** Nothing in common. */
    public static BaseFillIn empty() {
        return new BaseFillIn(List.of());
    }

    /**
     * A file's content. Only its form is checked here: what it says is checked with the values laid over it.
     *
     * @throws DiagnosticException if it is no YAML of keys and values
     */
    public static BaseFillIn of(String sourceName, byte[] content) {
        YamlDocument document = FillInReader.document(sourceName, content);
        if (document.hasErrors()) {
            throw new DiagnosticException(document.diagnostics());
        }
        if (document.root().isEmpty()) {
            return empty();
        }
        if (document.root().get() instanceof YamlMap map) {
            return new BaseFillIn(map.items());
        }
        throw new DiagnosticException(
                Diagnostic.error("FILL-011", document.root().get().place()));
    }

    /**
     * A value to be laid over.
     *
     * @param path where it belongs
     * @param text the value; where a list belongs, each line is an item. An empty one changes nothing.
     * @param place where it stands
     */
    public record Supplied(ValuePath path, String text, Place place) {}

    /**
     * Reads the fill-in that comes out when values are laid over.
     *
     * @param sourceName what the fill-in as a whole is called in findings
     */
    public Reading with(List<Supplied> values, String sourceName, FillInReader reader) {
        List<Diagnostic> problems = new ArrayList<>();
        YamlMap root = new YamlMap(items, Place.of(sourceName));
        for (Supplied supplied : values) {
            YamlScalar scalar = new YamlScalar(supplied.text().strip(), supplied.place());
            Optional<Diagnostic> problem = scalar.problem();
            if (problem.isPresent()) {
                problems.add(problem.get());
            } else if (!scalar.text().isEmpty()) {
                root = laid(root, Group.FILL_IN, supplied.path().steps(), scalar);
            }
        }
        return reader.read(sourceName, new YamlDocument(Optional.of(root), problems));
    }

    private static YamlMap laid(YamlMap map, Group group, List<ValuePath.Step> steps, YamlScalar value) {
        Field field = steps.get(0).field();
        List<YamlMap.Item> items = new ArrayList<>(map.items());
        for (int i = 0; i < items.size(); i++) {
            YamlMap.Item item = items.get(i);
            if (Schema.field(group, item.key().text().strip())
                    .filter(field::equals)
                    .isPresent()) {
                items.set(i, new YamlMap.Item(item.key(), below(Optional.of(item.value()), steps, value)));
                return new YamlMap(items, map.place());
            }
        }
        YamlScalar key = new YamlScalar(field.key().chinese(), value.place());
        items.add(new YamlMap.Item(key, below(Optional.empty(), steps, value)));
        return new YamlMap(items, map.place());
    }

    private static YamlNode below(Optional<YamlNode> old, List<ValuePath.Step> steps, YamlScalar value) {
        ValuePath.Step step = steps.get(0);
        boolean single = step.field().shape() == Shape.ONE_OR_MORE
                && step.index().isEmpty()
                && old.filter(YamlList.class::isInstance).isEmpty();
        if (single || !step.field().isList()) {
            return inside(old, steps, value);
        }
        if (steps.size() == 1 && step.index().isEmpty()) {
            return new YamlList(lines(value), value.place());
        }
        List<YamlNode> items = new ArrayList<>(old.map(BaseFillIn::items).orElse(List.of()));
        int index = step.index().orElse(0);
        while (items.size() <= index) {
            // Items that nothing fills are left out by the reader.
            items.add(new YamlScalar("", value.place()));
        }
        items.set(index, inside(Optional.of(items.get(index)), steps, value));
        return new YamlList(items, value.place());
    }

    /** What stands at the step itself, or at the named item of its list. */
    private static YamlNode inside(Optional<YamlNode> old, List<ValuePath.Step> steps, YamlScalar value) {
        if (steps.size() == 1) {
            return value;
        }
        Group group = steps.get(0).field().group().orElseThrow();
        YamlMap map = old.flatMap(node -> asMap(node, group)).orElse(new YamlMap(List.of(), value.place()));
        return laid(map, group, steps.subList(1, steps.size()), value);
    }

    /** A group that was written as a plain text, {@code 讲话人: 周明远}, keeps that text at its key. */
    private static Optional<YamlMap> asMap(YamlNode node, Group group) {
        if (node instanceof YamlMap map) {
            return Optional.of(map);
        }
        if (node instanceof YamlScalar scalar && !scalar.text().isBlank()) {
            return group.plainKey(scalar.text())
                    .map(key -> new YamlScalar(key.chinese(), scalar.place()))
                    .map(key -> new YamlMap(List.of(new YamlMap.Item(key, scalar)), scalar.place()));
        }
        return Optional.empty();
    }

    private static List<YamlNode> items(YamlNode node) {
        return node instanceof YamlList list ? list.items() : List.of(node);
    }

    private static List<YamlNode> lines(YamlScalar value) {
        List<YamlNode> lines = new ArrayList<>();
        value.text().lines().forEach(line -> lines.add(new YamlScalar(line.strip(), value.place())));
        return lines;
    }
}
