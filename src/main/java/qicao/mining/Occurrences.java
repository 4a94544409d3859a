package qicao.mining;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import qicao.genre.Role;

/** Everything about where a candidate occurs. */
final class Occurrences {
    private static final int MOST_FILLERS = 5;

    private final String text;
    private final int[] gaps;
    private final Set<Integer> speeches = new TreeSet<>();
    private final Map<Role, Set<Integer>> roles = new EnumMap<>(Role.class);
    private final Set<Integer> sentences = new HashSet<>();
    private final List<List<String>> fillers = new ArrayList<>();
    private final List<Map<String, Set<Integer>>> fillerSpeeches = new ArrayList<>();

    Occurrences(Candidates candidates, int candidate) {
        int first = candidates.first(candidate);
        text = candidates.clause(candidates.clauseOf(first)).text();
        gaps = candidates.gapsOf(first);
        for (int i = 0; i < gaps.length / 2; i++) {
            fillers.add(new ArrayList<>());
            fillerSpeeches.add(new TreeMap<>());
        }
        for (int at = first; at >= 0; at = candidates.next(at)) {
            int number = candidates.clauseOf(at);
            Clause clause = candidates.clause(number);
            int speech = candidates.speech(number);
            speeches.add(speech);
            roles.computeIfAbsent(clause.role(), any -> new HashSet<>()).add(speech);
            if (clause.sentence()) {
                sentences.add(speech);
            }
            int[] here = candidates.gapsOf(at);
            for (int i = 0; i < fillers.size(); i++) {
                String filler = clause.text().substring(here[2 * i], here[2 * i + 1]);
                fillers.get(i).add(filler);
                fillerSpeeches
                        .get(i)
                        .computeIfAbsent(filler, any -> new HashSet<>())
                        .add(speech);
            }
        }
    }

    /** One of the clauses. */
    String text() {
        return text;
    }

    /** Where the slots are in that clause. */
    int[] gaps() {
        return gaps.clone();
    }

    /** Indices of the speeches. */
    Set<Integer> speeches() {
        return speeches;
    }

    /** In how many speeches each role has it. */
    Map<Role, Integer> speechesByRole() {
        Map<Role, Integer> counts = new EnumMap<>(Role.class);
        roles.forEach((role, indices) -> counts.put(role, indices.size()));
        return counts;
    }

    /** In how many speeches it is a sentence. */
    int sentences() {
        return sentences.size();
    }

    /** What a slot holds, each as often as it does. */
    List<String> fillers(int slot) {
        return fillers.get(slot);
    }

    /** The same for all slots. */
    List<List<String>> allFillers() {
        return fillers;
    }

    /** What each slot holds in enough speeches to be told, most frequent first; without masks. */
    List<List<String>> commonFillers(int minSupport) {
        List<List<String>> common = new ArrayList<>();
        for (Map<String, Set<Integer>> slot : fillerSpeeches) {
            common.add(slot.entrySet().stream()
                    .filter(filler -> filler.getValue().size() >= minSupport)
                    .filter(filler -> filler.getKey().chars().noneMatch(c -> SlotKind.isMask((char) c)))
                    .sorted(Comparator.comparingInt((Map.Entry<String, Set<Integer>> filler) ->
                                    -filler.getValue().size())
                            .thenComparing(Map.Entry::getKey))
                    .limit(MOST_FILLERS)
                    .map(Map.Entry::getKey)
                    .toList());
        }
        return common;
    }
}
