package qicao.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes a tree as YAML in block style, quotes only where they are needed. Reading it gives the tree again. */
public final class YamlWriter {
    private final YamlLayout layout;

    YamlWriter(YamlLayout layout) {
        this.layout = layout;
    }

    /** A document, two blanks a level; lines end with a line feed. */
    public static String write(YamlNode root) {
        return String.join("\n", new YamlWriter(YamlLayout.defaults()).lines(root)) + "\n";
    }

    /** The lines of a node that begins in the first column; a text is one line, or the header of a block and its lines. */
    List<String> lines(YamlNode node) {
        if (node instanceof YamlScalar scalar) {
            return text(scalar.text());
        }
        List<String> lines = new ArrayList<>();
        if (node instanceof YamlList list) {
            list.items().forEach(item -> lines.addAll(item(item)));
        } else if (node instanceof YamlMap map) {
            map.items().forEach(item -> lines.addAll(entry(item)));
        }
        return lines.isEmpty() ? List.of(flow(node)) : lines;
    }

    /** {@code - } and an item. */
    List<String> item(YamlNode item) {
        List<String> below = lines(item);
        List<String> lines = new ArrayList<>();
        lines.add(("- " + below.get(0)).stripTrailing());
        below.subList(1, below.size()).forEach(line -> lines.add(indented(line, 2)));
        return lines;
    }

    /** A key and its value. */
    List<String> entry(YamlMap.Item item) {
        YamlNode value = item.value();
        List<String> below = lines(value);
        String name = ScalarText.of(item.key().text(), false) + ":";
        List<String> lines = new ArrayList<>();
        if (isOnItsLine(value)) {
            lines.add((name + " " + below.get(0)).stripTrailing());
            below = below.subList(1, below.size());
        } else {
            lines.add(name);
        }
        int deeper = value instanceof YamlList && layout.areListsFlush() ? 0 : layout.step();
        below.forEach(line -> lines.add(indented(line, deeper)));
        return lines;
    }

    /** The same on one line, in brackets and braces. */
    static String flow(YamlNode node) {
        if (node instanceof YamlList list) {
            return "["
                    + String.join(
                            ", ", list.items().stream().map(YamlWriter::flow).toList()) + "]";
        }
        if (node instanceof YamlMap map) {
            return "{"
                    + String.join(
                            ", ", map.items().stream().map(YamlWriter::flow).toList()) + "}";
        }
        return ScalarText.of(((YamlScalar) node).text(), true);
    }

    /** A key and its value within braces. */
    static String flow(YamlMap.Item item) {
        return ScalarText.of(item.key().text(), true) + ": " + flow(item.value());
    }

    private static boolean isOnItsLine(YamlNode value) {
        return value instanceof YamlScalar
                || (value instanceof YamlList list && list.items().isEmpty())
                || (value instanceof YamlMap map && map.items().isEmpty());
    }

    private static List<String> text(String text) {
        if (text.isEmpty()) {
            return List.of("");
        }
        Optional<List<String>> block = ScalarText.lines(text).filter(lines -> lines.size() > 1);
        if (block.isEmpty()) {
            return List.of(ScalarText.of(text, false).split("\n", -1));
        }
        List<String> lines = new ArrayList<>(List.of("|-"));
        lines.addAll(block.get());
        return lines;
    }

    private static String indented(String line, int blanks) {
        return line.isEmpty() ? line : " ".repeat(blanks) + line;
    }
}
