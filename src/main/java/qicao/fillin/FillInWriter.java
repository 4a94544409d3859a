package qicao.fillin;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import qicao.diagnostic.Place;
import qicao.yaml.YamlList;
import qicao.yaml.YamlMap;
import qicao.yaml.YamlNode;
import qicao.yaml.YamlScalar;
import qicao.yaml.YamlWriter;

/**
 * Writes a fill-in as YAML, keys in the order of the {@link Schema}. Reading it gives a fill-in of the same type, with the same
 * texts at the same paths; only places, comments and what was empty are lost.
 */
public final class FillInWriter {
    private static final Place NOWHERE = Place.of("");

    private final Function<Key, String> names;

    private FillInWriter(Function<Key, String> names) {
        this.names = names;
    }

    /** With Chinese keys; a plain text that stood for a group stays one. */
    public static String inChinese(FillIn fillIn) {
        return new FillInWriter(Key::chinese).text(fillIn);
    }

    /** The same with English keys; values are the writer's in any case. */
    public static String inEnglish(FillIn fillIn) {
        return new FillInWriter(Key::english).text(fillIn);
    }

    private String text(FillIn fillIn) {
        return YamlWriter.write(map(Group.FILL_IN, fillIn.root()));
    }

    private YamlMap map(Group group, Entry entry) {
        List<YamlMap.Item> items = new ArrayList<>();
        for (Field field : Schema.fields(group)) {
            Value value = entry.values().get(field.key());
            if (value != null) {
                items.add(new YamlMap.Item(scalar(names.apply(field.key())), node(field, value)));
            }
        }
        return new YamlMap(items, NOWHERE);
    }

    private YamlNode node(Field field, Value value) {
        if (value instanceof Fact fact) {
            return scalar(fact.text());
        }
        if (value instanceof Entry entry) {
            Group group = field.group().orElseThrow();
            return isPlainText(group, entry) ? scalar(onlyText(entry)) : map(group, entry);
        }
        Sequence sequence = (Sequence) value;
        Value first = sequence.items().get(0);
        // A single group keeps the path of a group.
        if (first.path().equals(sequence.path())) {
            return node(field, first);
        }
        return new YamlList(
                sequence.items().stream().map(item -> node(field, item)).toList(), NOWHERE);
    }

    /** Whether an entry was written as a text, so that its only fact stands where it stands itself, and would be read so again. */
    private static boolean isPlainText(Group group, Entry entry) {
        return entry.values().size() == 1
                && entry.values().values().iterator().next() instanceof Fact fact
                && fact.place().equals(entry.place())
                && PlainText.keys(group, fact.text())
                        .equals(Map.of(entry.values().keySet().iterator().next(), fact.text()))
                && PlainText.slip(group, new YamlScalar(fact.text(), fact.place()))
                        .isEmpty();
    }

    private static String onlyText(Entry entry) {
        return ((Fact) entry.values().values().iterator().next()).text();
    }

    private static YamlScalar scalar(String text) {
        return new YamlScalar(text, NOWHERE);
    }
}
