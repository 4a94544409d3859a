package qicao.fillin;

import java.util.LinkedHashMap;
import java.util.Map;

/** A fill-in as its texts by their paths, so that two can be compared but for places. */
final class Texts {
    private Texts() {}

    static Map<String, String> of(FillIn fillIn) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("", fillIn.type().slug());
        add(fillIn.root(), texts);
        return texts;
    }

    private static void add(Value value, Map<String, String> texts) {
        if (value instanceof Fact fact) {
            texts.put(fact.path(), fact.text());
        } else if (value instanceof Sequence sequence) {
            sequence.items().forEach(item -> add(item, texts));
        } else if (value instanceof Entry entry) {
            entry.values().values().forEach(below -> add(below, texts));
        }
    }
}
