package qicao.mining;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import qicao.genre.Role;

/** Counts how speeches are built, by meeting type. */
final class Skeletons {
    private static final Pattern MEETING = Pattern.compile(".*(?:会议|大会|会|仪式|典礼|论坛|开班|结业)");
    /** How many words of a meeting's name may tell its kind, 会 included. */
    private static final int MOST_WORDS = 4;

    private static final int SHORTEST_NAME = 3;
    private static final int LONGEST_NAME = 8;
    /** A longer name is taken if most meetings with the shorter one have it. */
    private static final double MOST = 0.6;

    private static final Comparator<Skeleton> ORDER = Comparator.comparingInt(Skeleton::support)
            .reversed()
            .thenComparing(skeleton -> skeleton.roles().toString());

    private Skeletons() {}

    /** The skeletons of each known meeting type that enough speeches have. */
    static Map<String, List<Skeleton>> byType(List<SpeechSketch> speeches, int minSupport) {
        Map<String, List<SpeechSketch>> types = new TreeMap<>();
        for (SpeechSketch speech : speeches) {
            speech.meetingType()
                    .ifPresent(type -> types.computeIfAbsent(type, any -> new ArrayList<>())
                            .add(speech));
        }
        Map<String, List<Skeleton>> skeletons = new TreeMap<>();
        types.forEach((type, own) -> {
            List<Skeleton> found = of(own, minSupport);
            if (!found.isEmpty()) {
                skeletons.put(type, found);
            }
        });
        return skeletons;
    }

    /** The kinds of meetings that the titles name and nothing else tells, the most frequent first. */
    static List<OwnType> ownTypes(List<SpeechSketch> speeches, Words words, int minSupport) {
        Map<String, List<SpeechSketch>> names = new TreeMap<>();
        for (SpeechSketch speech : speeches) {
            speech.meeting()
                    .ifPresent(meeting -> names(meeting, words)
                            .forEach(name -> names.computeIfAbsent(name, any -> new ArrayList<>())
                                    .add(speech)));
        }
        List<OwnType> types = new ArrayList<>();
        names.forEach((name, own) -> {
            boolean longerIsUsual = names.entrySet().stream()
                    .anyMatch(other -> other.getKey().length() > name.length()
                            && other.getKey().endsWith(name)
                            && other.getValue().size() >= Math.max(minSupport, MOST * own.size()));
            long unknown = own.stream()
                    .filter(speech -> speech.meetingType().isEmpty())
                    .count();
            if (own.size() >= minSupport && unknown > MOST * own.size() && !longerIsUsual) {
                types.add(new OwnType(name, own.size(), of(own, 1)));
            }
        });
        types.sort(Comparator.comparingInt(OwnType::support).reversed().thenComparing(OwnType::name));
        return types;
    }

    private static List<Skeleton> of(Collection<SpeechSketch> speeches, int minSupport) {
        Map<List<Role>, Integer> counts = new HashMap<>();
        speeches.stream()
                .filter(speech -> !speech.skeleton().isEmpty())
                .forEach(speech -> counts.merge(speech.skeleton(), 1, Integer::sum));
        return counts.entrySet().stream()
                .filter(count -> count.getValue() >= minSupport)
                .map(count -> new Skeleton(count.getKey(), count.getValue()))
                .sorted(ORDER)
                .toList();
    }

    /** The ends of a meeting's name that might tell its kind. */
    private static List<String> names(String meeting, Words words) {
        List<String> names = new ArrayList<>();
        if (!MEETING.matcher(meeting).matches()) {
            return names;
        }
        int[] ends = words.ends(meeting);
        for (int word = ends.length - 1; word >= 0 && word >= ends.length - MOST_WORDS; word--) {
            int begin = word == 0 ? 0 : ends[word - 1];
            String name = meeting.substring(begin);
            // A single character in front is what is left of a word: 员|工座谈会.
            if (ends[word] - begin > 1
                    && name.length() >= SHORTEST_NAME
                    && name.length() <= LONGEST_NAME
                    && name.chars().allMatch(c -> Shapes.isHan((char) c))) {
                names.add(name);
            }
        }
        return names;
    }
}
