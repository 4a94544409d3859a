package qicao.proofread;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import qicao.diagnostic.Diagnostic;
import qicao.diagnostic.DiagnosticException;
import qicao.yaml.YamlDocument;
import qicao.yaml.YamlList;
import qicao.yaml.YamlMap;
import qicao.yaml.YamlNode;
import qicao.yaml.YamlReader;
import qicao.yaml.YamlScalar;

/**
 * Reads an office's settings, all problems at once.
 *
 * <pre>
 * 关闭: [PROSE, HEAD-002]      # checks not wanted: a group or a code
 * 开启: [PROSE-001]            # wanted although its group is not
 * 用语: [DeepFlow]             # Latin terms with their capitals
 * 名称: [市发展和改革委员会]     # names whose misspellings are looked for
 * </pre>
 */
public final class SettingsReader {
    /** The name of the file, beside the speech or in a folder above it. */
    public static final String FILE_NAME = ".qicao-proofread.yaml";

    private final List<Diagnostic> problems = new ArrayList<>();
    private final Map<Key, List<String>> values = new EnumMap<>(Key.class);
    private final Set<String> codes = new TreeSet<>(new Proofreader(ProofreadSettings.defaults()).codes());

    private SettingsReader() {
        codes.addAll(codes.stream().map(ProofreadSettings::group).toList());
    }

    /** A key of the file. */
    private enum Key {
        OFF("关闭", "off"),
        ON("开启", "on"),
        TERMS("用语", "terms"),
        NAMES("名称", "names");

        private final String chinese;
        private final String english;

        Key(String chinese, String english) {
            this.chinese = chinese;
            this.english = english;
        }

        static Optional<Key> named(String name) {
            return Arrays.stream(values())
                    .filter(key -> key.chinese.equals(name) || key.english.equals(name))
                    .findFirst();
        }

        boolean holdsCodes() {
            return this == OFF || this == ON;
        }
    }

    /**
     * The settings that a file holds.
     *
     * @param name as the user knows it; findings name it
     * @throws DiagnosticException if something is wrong with them, codes {@code YAML-} and {@code PROOF-}
     */
    public static ProofreadSettings read(String name, byte[] content) {
        YamlDocument document = new YamlReader().read(name, content);
        SettingsReader reader = new SettingsReader();
        reader.problems.addAll(document.diagnostics());
        document.root().ifPresent(reader::root);
        if (reader.problems.stream().anyMatch(Diagnostic::isError)) {
            throw new DiagnosticException(reader.problems);
        }
        return new ProofreadSettings(
                Set.copyOf(reader.value(Key.OFF)),
                Set.copyOf(reader.value(Key.ON)),
                reader.value(Key.TERMS),
                reader.value(Key.NAMES));
    }

    private List<String> value(Key key) {
        return values.getOrDefault(key, List.of());
    }

    private void root(YamlNode root) {
        if (!(root instanceof YamlMap map)) {
            problems.add(Diagnostic.error("PROOF-001", root.place(), keys()));
            return;
        }
        for (YamlMap.Item item : map.items()) {
            Optional<Key> key = Key.named(item.key().text());
            if (key.isEmpty()) {
                problems.add(Diagnostic.error(
                        "PROOF-002", item.key().place(), item.key().text(), keys()));
            } else {
                List<YamlScalar> texts = texts(item);
                if (key.get().holdsCodes()) {
                    texts.stream()
                            .filter(text -> !codes.contains(text.text()))
                            .forEach(text -> problems.add(Diagnostic.error("PROOF-004", text.place(), text.text())));
                }
                values.computeIfAbsent(key.get(), any -> new ArrayList<>())
                        .addAll(texts.stream()
                                .map(YamlScalar::text)
                                .filter(text -> !text.isEmpty())
                                .toList());
            }
        }
    }

    /** A list of texts, or a single one in place of a list. */
    private List<YamlScalar> texts(YamlMap.Item item) {
        List<YamlNode> nodes = item.value() instanceof YamlList list ? list.items() : List.of(item.value());
        List<YamlScalar> texts = new ArrayList<>();
        for (YamlNode node : nodes) {
            if (node instanceof YamlScalar text) {
                texts.add(text);
            } else {
                problems.add(
                        Diagnostic.error("PROOF-003", node.place(), item.key().text()));
            }
        }
        return texts;
    }

    private static String keys() {
        return Arrays.stream(Key.values()).map(key -> key.chinese).collect(Collectors.joining("、"));
    }
}
