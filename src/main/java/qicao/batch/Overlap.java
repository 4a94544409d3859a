package qicao.batch;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the drafts of a batch have in common, for those who will hear several of them. Fed one draft at a time. */
public final class Overlap {
    /** Shorter ones are phrases that every speech has, 同志们 or 谢谢大家. */
    private static final int SHORTEST = 8;

    /** Names beyond these are counted only. */
    private static final int NAMED = 5;

    private final Map<Part, Map<String, Group>> groups = new EnumMap<>(Part.class);

    /** Where drafts resemble each other. */
    public enum Part {
        /** The first sentence. */
        OPENING,
        /** The last sentence. */
        CLOSING,
        /** A heading of the first level. */
        HEADING
    }

    /**
     * Drafts that share a text.
     *
     * @param text what they share; … stands for each one's own words
     * @param count how many drafts
     * @param outputs the first of them, in the order of the batch
     */
    public record Shared(Part part, String text, int count, List<String> outputs) {
        public Shared {
            outputs = List.copyOf(outputs);
        }
    }

    private static final class Group {
        private final List<String> outputs = new ArrayList<>(1);
        private int count;
    }

    /** Adds a draft. */
    void add(String output, Echo echo) {
        add(Part.OPENING, echo.opening(), output);
        add(Part.CLOSING, echo.closing(), output);
        echo.headings().stream().distinct().forEach(heading -> add(Part.HEADING, heading, output));
    }

    private void add(Part part, String text, String output) {
        if (part != Part.HEADING && text.length() < SHORTEST) {
            return;
        }
        Group group =
                groups.computeIfAbsent(part, any -> new LinkedHashMap<>()).computeIfAbsent(text, any -> new Group());
        group.count++;
        if (group.outputs.size() < NAMED) {
            group.outputs.add(output);
        }
    }

    /** How many different texts there are in a part. */
    public int variety(Part part) {
        return groups.getOrDefault(part, Map.of()).size();
    }

    /** What two drafts or more share in a part, the most frequent first. */
    public List<Shared> shared(Part part) {
        return groups.getOrDefault(part, Map.of()).entrySet().stream()
                .filter(entry -> entry.getValue().count > 1)
                .sorted(Comparator.comparingInt(entry -> -entry.getValue().count))
                .map(entry -> new Shared(part, entry.getKey(), entry.getValue().count, entry.getValue().outputs))
                .toList();
    }
}
