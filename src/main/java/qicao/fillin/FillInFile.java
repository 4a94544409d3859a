package qicao.fillin;

import java.util.ArrayList;
import java.util.List;
import qicao.diagnostic.DiagnosticException;
import qicao.yaml.YamlFile;
import qicao.yaml.YamlMap;

/**
 * The file of a fill-in, edited where it stands: what an {@link Edit} does not touch stays byte for byte. It need not be a valid fill-in,
 * but it is YAML without errors. Instances are immutable.
 */
public final class FillInFile {
    private final String source;
    private final YamlFile yaml;

    private FillInFile(String source, YamlFile yaml) {
        this.source = source;
        this.yaml = yaml;
    }

    /**
     * A file's content.
     *
     * @param source as the user knows it; places name it
     * @throws DiagnosticException if it is no YAML, or cannot be written again in its encoding
     */
    public static FillInFile of(String source, byte[] content) {
        return new FillInFile(source, YamlFile.of(source, content, FillInReader.LIMITS));
    }

    /** The file as the user knows it. */
    public String source() {
        return source;
    }

    /** The file as bytes. */
    public byte[] content() {
        return yaml.content();
    }

    /** Its texts, each at its path, in the order of the keys: also those of a file that is no valid fill-in. What has no place is left out. */
    public List<Fact> facts() {
        List<Fact> facts = new ArrayList<>();
        FillInReader.document(source, content())
                .root()
                .filter(YamlMap.class::isInstance)
                .ifPresent(root -> collect(new EntryReader(new ArrayList<>()).read((YamlMap) root), facts));
        return facts;
    }

    private static void collect(Value value, List<Fact> facts) {
        if (value instanceof Fact fact) {
            facts.add(fact);
        } else if (value instanceof Sequence sequence) {
            sequence.items().forEach(item -> collect(item, facts));
        } else {
            ((Entry) value).values().values().forEach(below -> collect(below, facts));
        }
    }

    /**
     * The file after an edit; several are made one after the other, each on what the one before has left.
     *
     * @throws DiagnosticException if there is no such place (FILL-050 to FILL-053), or the edit cannot be made without touching
     *     another (YAML-029 to YAML-031)
     */
    public FillInFile edited(Edit edit) {
        return new FillInFile(source, edit.accept(new FileEdits(source, yaml)));
    }
}
