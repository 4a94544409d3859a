package qicao.outline;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds which of a few hundred short phrases occur in a text, by their first character, and in which {@link Mood} it is. */
final class Cues {
    private static final int[] NONE = {};

    private final List<String> phrases;
    private final Map<Character, int[]> byFirst = new HashMap<>();
    private final Map<Integer, Mood> moods = new HashMap<>();

    Cues(List<String> phrases) {
        this.phrases = List.copyOf(phrases);
        Map<Character, List<Integer>> lists = new HashMap<>();
        for (int i = 0; i < phrases.size(); i++) {
            int index = i;
            Mood.named(phrases.get(i)).ifPresent(mood -> moods.put(index, mood));
            lists.computeIfAbsent(phrases.get(i).charAt(0), key -> new ArrayList<>())
                    .add(i);
        }
        lists.forEach((first, list) ->
                byFirst.put(first, list.stream().mapToInt(Integer::intValue).toArray()));
    }

    List<String> phrases() {
        return phrases;
    }

    /** The indexes of the phrases that occur and of the moods of the text, each once. */
    int[] in(String text) {
        BitSet found = new BitSet(phrases.size());
        for (int at = 0; at < text.length(); at++) {
            for (int index : byFirst.getOrDefault(text.charAt(at), NONE)) {
                if (text.startsWith(phrases.get(index), at)) {
                    found.set(index);
                }
            }
        }
        moods.forEach((index, mood) -> {
            if (mood.is(text)) {
                found.set(index);
            }
        });
        return found.stream().toArray();
    }
}
