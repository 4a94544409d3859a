package qicao.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import qicao.fillin.FactName;
import qicao.fillin.Key;

/**
 * Puts the names of facts, 【会议.名称】, where a text tells them: at known places, and wherever certain words stand. What is in
 * brackets in the original is text and stays it.
 */
final class FactNames {
    /** These stand for facts of a part. */
    private static final Set<String> OF_PARTS = Set.of(Key.OWNER.chinese(), Key.DEADLINE.chinese());

    private final Map<String, NavigableMap<Integer, Spot>> spots = new HashMap<>();
    private final List<Words> words = new ArrayList<>();
    private final Set<String> used = new HashSet<>();

    /** A place in a paragraph that tells a fact, by its beginning. */
    private record Spot(int end, String name) {}

    /**
     * Words that tell a fact.
     *
     * @param where finds them between others that fit
     */
    private record Words(Pattern where, String name) {}

    /** The name of a fact in brackets, by its keys. */
    static String of(Key group, Key key) {
        return group.chinese() + "." + key.chinese();
    }

    /** Says that a paragraph tells a fact at a place; false if it tells another there, or has brackets. */
    boolean at(FrameFacts.Told told, String name) {
        return isFree(told)
                && put(
                        spots.computeIfAbsent(told.paragraph(), any -> new TreeMap<>()),
                        told.begin(),
                        new Spot(told.end(), name));
    }

    /** Whether a place tells no fact yet. */
    boolean isFree(FrameFacts.Told told) {
        return told.paragraph().indexOf('【') < 0
                && isFree(spots.getOrDefault(told.paragraph(), new TreeMap<>()), told.begin(), told.end());
    }

    /** Says that all that a pattern finds is a fact. Of two that overlap, the first that was said wins. */
    void wherever(Pattern where, String name) {
        words.add(new Words(where, name));
    }

    /** The text with names in the place of facts. */
    String in(String text) {
        if (text.indexOf('【') >= 0) {
            return withBrackets(text);
        }
        NavigableMap<Integer, Spot> found = new TreeMap<>(spots.getOrDefault(text, new TreeMap<>()));
        for (Words known : words) {
            known.where()
                    .matcher(text)
                    .results()
                    .forEach(place -> put(found, place.start(), new Spot(place.end(), known.name())));
        }
        StringBuilder named = new StringBuilder();
        int from = 0;
        for (Map.Entry<Integer, Spot> spot : found.entrySet()) {
            named.append(text, from, spot.getKey())
                    .append(bracketed(spot.getValue().name()));
            from = spot.getValue().end();
        }
        return named.append(text, from, text.length()).toString();
    }

    /** The text with a name in the place of words, wherever they stand. */
    String replace(String text, String words, String name) {
        return text.replace(words, bracketed(name));
    }

    /** Whether a text was given that has the name. */
    boolean isUsed(String name) {
        return used.contains(name);
    }

    private String bracketed(String name) {
        used.add(name);
        return "【" + name + "】";
    }

    private static boolean put(NavigableMap<Integer, Spot> spots, int begin, Spot spot) {
        boolean free = isFree(spots, begin, spot.end());
        if (free) {
            spots.put(begin, spot);
        }
        return free;
    }

    private static boolean isFree(NavigableMap<Integer, Spot> spots, int begin, int end) {
        Map.Entry<Integer, Spot> before = spots.lowerEntry(end);
        return before == null || before.getValue().end() <= begin;
    }

    /** The text with one more pair of brackets about what would be a name. */
    private static String withBrackets(String text) {
        return FactName.IN_BRACKETS
                .matcher(text)
                .replaceAll(found ->
                        Matcher.quoteReplacement(isName(found.group(1)) ? "【" + found.group() + "】" : found.group()));
    }

    private static boolean isName(String words) {
        return OF_PARTS.contains(words) || FactName.of(words).isPresent();
    }
}
