package qicao.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import qicao.fillin.FactName;
import qicao.fillin.Key;

/**
 * Where a fill-in still says the topic in words: in the values of other facts, in names of documents, in compounds. Whoever
 * changes 会议.主题 must look there; everything else changes with it.
 *
 * @param topic the words
 * @param keys of the facts whose values say it: 会议.名称
 * @param places in the text, in order
 */
record OldTopic(String topic, List<String> keys, List<Place> places) {
    private static final Pattern CLAUSE = Pattern.compile("[^，。；：！？\\n]+");

    OldTopic {
        keys = List.copyOf(keys);
        places = List.copyOf(places);
    }

    /**
     * A clause that says it.
     *
     * @param line 1-based line of the file on which its part begins
     */
    record Place(int line, String clause) {}

    /** What is left of the topic; empty if the speech has none, or nothing is left. */
    static Optional<OldTopic> of(SpeechFacts facts) {
        return facts.topic()
                .map(topic -> new OldTopic(topic, keys(facts, topic), places(facts.parts(), topic)))
                .filter(left -> !left.keys().isEmpty() || !left.places().isEmpty());
    }

    /** The clauses of one text that say a topic outside the names in brackets. */
    static List<String> clauses(String text, String topic) {
        Matcher clause = CLAUSE.matcher(text);
        return clause.results()
                .map(found -> found.group().strip())
                .filter(words ->
                        FactName.IN_BRACKETS.matcher(words).replaceAll("").contains(topic))
                .toList();
    }

    private static List<String> keys(SpeechFacts facts, String topic) {
        List<String> keys = new ArrayList<>();
        Masthead masthead = facts.masthead();
        add(keys, Key.TITLE.chinese(), masthead.title(), topic);
        add(keys, Key.SUBTITLE.chinese(), masthead.subtitle(), topic);
        add(keys, FactNames.of(Key.MEETING, Key.NAME), facts.name(), topic);
        add(keys, FactNames.of(Key.MEETING, Key.ORGANISER), facts.organiser(), topic);
        add(keys, FactNames.of(Key.MEETING, Key.PURPOSES), Optional.of(String.join("\n", facts.purposes())), topic);
        String before = facts.before().stream()
                .map(item -> item.who().words() + "\n" + item.what().words())
                .collect(Collectors.joining("\n"));
        add(keys, FactNames.of(Key.AGENDA, Key.BEFORE), Optional.of(before), topic);
        add(keys, FactNames.of(Key.THANKS, Key.ON_BEHALF_OF), facts.represented(), topic);
        add(keys, FactNames.of(Key.THANKS, Key.RECIPIENT), facts.thanked(), topic);
        add(keys, FactNames.of(Key.CALL, Key.UNDER), facts.under(), topic);
        add(keys, FactNames.of(Key.CALL, Key.GOAL), facts.goal(), topic);
        return keys;
    }

    private static void add(List<String> keys, String key, Optional<String> value, String topic) {
        if (value.filter(words -> !clauses(words, topic).isEmpty()).isPresent()) {
            keys.add(key);
        }
    }

    private static List<Place> places(List<Part> parts, String topic) {
        return parts.stream()
                .flatMap(part -> Stream.concat(
                        Stream.concat(part.heading().stream(), part.paragraphs().stream())
                                .flatMap(text -> clauses(text, topic).stream())
                                .map(clause -> new Place(part.line(), clause)),
                        places(part.children(), topic).stream()))
                .toList();
    }
}
