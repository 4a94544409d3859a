package qicao.planning;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import qicao.chinese.Clauses;
import qicao.fillin.Entry;
import qicao.fillin.Fact;
import qicao.fillin.Key;
import qicao.fillin.Sequence;
import qicao.fillin.Value;

/** The facts of a fill-in that belong into the draft, word for word; the rest steer it or are for what goes out with the speech. */
public final class Facts {
    /** Keys that say how to write, not what, and those of other documents. */
    private static final Set<Key> STEERING = EnumSet.of(
            Key.TYPE,
            Key.RANK,
            Key.WORDING,
            Key.PINS,
            Key.STRUCTURE,
            Key.ROLE,
            Key.SCOPE,
            Key.TOPIC,
            Key.PERIOD,
            Key.NUMBERING,
            Key.AUDIENCE,
            Key.REGARD,
            Key.MEETING_TIME,
            Key.HOST,
            Key.ATTENDEES,
            Key.CONTACT,
            Key.NOTICE);

    /** Shorter ones may meet by chance. */
    private static final int LEAST_REPEATED = 4;
    /** In a longer clause the words stand too far apart to be heard again. */
    private static final int MOST_TIMES = 4;

    private static final int AN_ADVERB = 2;
    /** With more between them the words are not heard again. */
    private static final int MOST_BETWEEN = 6;

    /** Characters by which an item without 题 is known. */
    private static final int FIRST_WORDS = 12;

    private Facts() {}

    /** All content, in the order of the keys. */
    public static List<Fact> ofContent(Value value) {
        List<Fact> facts = new ArrayList<>();
        collect(value, facts);
        return facts;
    }

    /**
     * What tells an item from its siblings, so that choices made for it stay with it wherever it stands: its 题, else the first
     * words of the first thing it says.
     */
    public static String identity(Entry item) {
        Optional<Fact> heading = item.fact(Key.HEADING);
        if (heading.isPresent()) {
            return heading.get().text();
        }
        for (Map.Entry<Key, Value> value : item.values().entrySet()) {
            if (value.getValue() instanceof Fact fact && !STEERING.contains(value.getKey())) {
                return fact.text()
                        .substring(0, Math.min(FIRST_WORDS, fact.text().length()));
            }
        }
        return item.path();
    }

    /** Whether a value holds more than one sentence. */
    public static boolean holdsSentences(String value) {
        int stop = value.indexOf('。');
        return stop >= 0 && stop < value.length() - 1;
    }

    /** Whether a clause of a text says all words of a 题 again, close together, or its first clause is the 题 with more in it. */
    public static boolean saysAgain(String text, String heading) {
        return extendsHeading(text, heading)
                || (heading.length() >= LEAST_REPEATED
                        && Clauses.of(text)
                                .anyMatch(clause -> span(clause, heading) <= heading.length() + MOST_BETWEEN));
    }

    /** Whether the first clause of a text is a 题 with more in it: 搭建平台，积极搭建产学研平台. */
    static boolean extendsHeading(String text, String heading) {
        String clause = Clauses.first(text);
        return heading.length() >= LEAST_REPEATED
                && clause.indexOf(heading.charAt(0)) <= AN_ADVERB
                && clause.length() <= MOST_TIMES * heading.length()
                && span(clause, heading) <= clause.length();
    }

    /** From the first to the last of the words of a 题 in a clause; a large number if one is missing. */
    private static int span(String clause, String heading) {
        int from = clause.indexOf(heading.charAt(0));
        int at = 0;
        for (int i = Math.max(from, 0); i < clause.length(); i++) {
            at += clause.charAt(i) == heading.charAt(at) ? 1 : 0;
            if (at == heading.length()) {
                return i + 1 - from;
            }
        }
        return Integer.MAX_VALUE;
    }

    /** How much there is to say: characters of all content. */
    public static int weight(Value value) {
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

    /** How much there is to say in all. */
    static int weight(List<Entry> items) {
        int weight = 0;
        for (Entry item : items) {
            weight += weight(item);
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
