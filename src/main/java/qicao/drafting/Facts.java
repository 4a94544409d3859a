package qicao.drafting;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import qicao.fillin.Entry;
import qicao.fillin.Fact;
import qicao.fillin.Key;
import qicao.fillin.Sequence;
import qicao.fillin.Value;

/** The facts of a fill-in that belong into the draft, word for word; the rest steer it. */
final class Facts {
    /** Keys that say how to write, not what. */
    private static final Set<Key> STEERING = EnumSet.of(
            Key.TYPE, Key.RANK, Key.WORDING, Key.STRUCTURE, Key.ROLE, Key.SCOPE, Key.TOPIC, Key.PERIOD, Key.NUMBERING);

    private Facts() {}

    /** All content, in the order of the keys. */
    static List<Fact> ofContent(Value value) {
        List<Fact> facts = new ArrayList<>();
        collect(value, facts);
        return facts;
    }

    /** How much there is to say: characters of all content. */
    static int weight(Value value) {
        if (value instanceof Fact fact) {
            return fact.text().length();
        }
        int weight = 0;
        if (value instanceof Sequence sequence) {
            for (Value item : sequence.items()) {
                weight += weight(item);
            }
        } else if (value instanceof Entry entry) {
            for (Map.Entry<Key, Value> item : entry.values().entrySet()) {
                if (!STEERING.contains(item.getKey())) {
                    weight += weight(item.getValue());
                }
            }
        }
        return weight;
    }

    private static void collect(Value value, List<Fact> facts) {
        if (value instanceof Fact fact) {
            facts.add(fact);
        } else if (value instanceof Sequence sequence) {
            for (Value item : sequence.items()) {
                collect(item, facts);
            }
        } else if (value instanceof Entry entry) {
            for (Map.Entry<Key, Value> item : entry.values().entrySet()) {
                if (!STEERING.contains(item.getKey())) {
                    collect(item.getValue(), facts);
                }
            }
        }
    }
}
