package qicao.mining;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import qicao.genre.Role;

/** Finds the frames of a corpus: what is frequent, of that what explains most, of that what is no junk. */
final class FrameMiner {
    private final List<SpeechSketch> speeches;
    private final MiningOptions options;
    private final int minSupport;
    private final Words words = Words.shipped();
    private final FrameFilter filter = FrameFilter.shipped(words);
    private final Slogans slogans = Slogans.shipped();
    private final Ideas ideas = new Ideas(words);
    private final RoleLift roles;
    private final Periods periods;
    private final Map<Rejection, List<String>> rejected = new EnumMap<>(Rejection.class);
    private final Map<Role, Coverage.Tally> explained = new EnumMap<>(Role.class);
    private final Set<String> texts = new HashSet<>();

    /** For speeches in the order of their names. */
    FrameMiner(List<SpeechSketch> speeches, MiningOptions options) {
        this(speeches, options, options.support(speeches.size()));
    }

    /** The same with another support than the rule asks for: to measure, never to emit. */
    FrameMiner(List<SpeechSketch> speeches, MiningOptions options, int minSupport) {
        this.speeches = speeches;
        this.options = options;
        this.minSupport = minSupport;
        this.roles = new RoleLift(speeches);
        this.periods = new Periods(speeches);
    }

    /** The frames by role and idea, the best supported first. */
    List<MinedFrame> frames() {
        Shapes shapes = new Shapes(new Division(speeches, words), options);
        Candidates candidates = Candidates.of(new FrequentShapes(speeches, minSupport, shapes), minSupport);
        List<MinedFrame> frames = new ArrayList<>();
        Cover cover = new Cover(candidates, weights(), roles.weights(), minSupport);
        cover.choose(options.mostFrames(), candidate -> {
            Optional<MinedFrame> frame = frame(new Occurrences(candidates, candidate));
            frame.ifPresent(frames::add);
            return frame.isPresent();
        });
        explain(candidates, cover);
        return byIdea(frames);
    }

    /** By role; in it the best supported idea first, and its wordings one behind the other. */
    private static List<MinedFrame> byIdea(List<MinedFrame> frames) {
        frames.sort(Comparator.comparing(MinedFrame::role)
                .thenComparing(Comparator.comparingInt(MinedFrame::support).reversed())
                .thenComparing(MinedFrame::text));
        Map<Role, Map<String, List<MinedFrame>>> ideas = new EnumMap<>(Role.class);
        frames.forEach(frame -> ideas.computeIfAbsent(frame.role(), any -> new LinkedHashMap<>())
                .computeIfAbsent(frame.idea(), any -> new ArrayList<>())
                .add(frame));
        return ideas.values().stream()
                .flatMap(role -> role.values().stream())
                .flatMap(List::stream)
                .toList();
    }

    /** What was frequent and is not emitted, by reason, in the order in which it came up. */
    Map<Rejection, List<String>> rejected() {
        return rejected;
    }

    /** How many clauses of each role have one of the frames. */
    Map<Role, Coverage.Tally> explained() {
        return explained;
    }

    private void explain(Candidates candidates, Cover cover) {
        speeches.forEach(speech -> speech.clauses()
                .forEach(clause -> explained.merge(clause.role(), new Coverage.Tally(1, 0), Coverage.Tally::plus)));
        for (int clause = 0; clause < candidates.clauseCount(); clause++) {
            if (cover.explains(clause)) {
                explained.merge(candidates.clause(clause).role(), new Coverage.Tally(0, 1), Coverage.Tally::plus);
            }
        }
    }

    private Optional<MinedFrame> frame(Occurrences occurrences) {
        Optional<Rejection> rejection =
                filter.rejection(occurrences.text(), occurrences.gaps(), occurrences.allFillers());
        MinedFrame frame = measured(occurrences);
        if (rejection.isEmpty() && !texts.add(frame.text())) {
            rejection = Optional.of(Rejection.REPEATED);
        }
        rejection.ifPresent(reason ->
                rejected.computeIfAbsent(reason, any -> new ArrayList<>()).add(frame.text()));
        return rejection.isPresent() ? Optional.empty() : Optional.of(frame);
    }

    private MinedFrame measured(Occurrences occurrences) {
        List<MinedFrame.Part> parts = parts(occurrences);
        String text = MinedFrame.text(parts);
        List<List<String>> told = occurrences.commonFillers(minSupport);
        List<List<String>> lasting = told.stream()
                .map(slot -> slot.stream()
                        .filter(filler -> slogans.in(filler).isEmpty())
                        .toList())
                .toList();
        boolean onlySlogans = IntStream.range(0, told.size())
                .anyMatch(slot -> lasting.get(slot).isEmpty() && !told.get(slot).isEmpty());
        return new MinedFrame(
                roles.of(occurrences.speechesByRole()),
                parts,
                occurrences.speeches().size(),
                genres(occurrences.speeches()),
                occurrences.sentences(),
                ideas.of(text),
                onlySlogans || slogans.in(text).isPresent() || periods.isDated(occurrences.speeches()),
                lasting);
    }

    private static List<MinedFrame.Part> parts(Occurrences occurrences) {
        List<MinedFrame.Part> parts = new ArrayList<>();
        int[] gaps = occurrences.gaps();
        String text = occurrences.text();
        int begin = 0;
        for (int i = 0; i < gaps.length; i += 2) {
            literal(text.substring(begin, gaps[i]), parts);
            begin = gaps[i + 1];
            parts.add(SlotNaming.gap(occurrences.fillers(i / 2), text.substring(begin)));
        }
        literal(text.substring(begin), parts);
        return parts;
    }

    /** Fixed text; the masks in it are slots. */
    private static void literal(String text, List<MinedFrame.Part> parts) {
        StringBuilder literal = new StringBuilder();
        for (int i = 0; i <= text.length(); i++) {
            Optional<SlotKind> mask = i < text.length() ? SlotKind.ofMask(text.charAt(i)) : Optional.empty();
            if ((mask.isPresent() || i == text.length()) && literal.length() > 0) {
                parts.add(new MinedFrame.Literal(literal.toString()));
                literal.setLength(0);
            }
            if (mask.isPresent()) {
                parts.add(new MinedFrame.Gap(mask.get(), 1));
            } else if (i < text.length()) {
                literal.append(text.charAt(i));
            }
        }
    }

    /** A speech counts the less, the more there are of its type. */
    private double[] weights() {
        Map<String, Integer> types = new HashMap<>();
        speeches.forEach(speech -> types.merge(type(speech), 1, Integer::sum));
        return speeches.stream()
                .mapToDouble(speech -> 1.0 / types.getOrDefault(type(speech), 1))
                .toArray();
    }

    private Map<String, Integer> genres(Set<Integer> indices) {
        Map<String, Integer> genres = new TreeMap<>();
        indices.forEach(index -> genres.merge(type(speeches.get(index)), 1, Integer::sum));
        return genres;
    }

    static String type(SpeechSketch speech) {
        return speech.meetingType().orElse("");
    }

    /** Which role a wording is typical of: the one that has it more often than its length lets expect. */
    private static final class RoleLift {
        /** The role must prefer the wording so much. */
        private static final double LIFT = 1.5;
        /** And have this share of its speeches. */
        private static final double SHARE = 0.3;

        private final Map<Role, Double> expected = new EnumMap<>(Role.class);

        RoleLift(List<SpeechSketch> speeches) {
            double clauses = 0;
            for (SpeechSketch speech : speeches) {
                for (Clause clause : speech.clauses()) {
                    expected.merge(clause.role(), 1.0, Double::sum);
                    clauses++;
                }
            }
            double all = clauses;
            expected.replaceAll((role, count) -> count / all);
        }

        /** What a clause of a role counts: the rarer, the more. */
        Map<Role, Double> weights() {
            Map<Role, Double> weights = new EnumMap<>(Role.class);
            expected.forEach((role, share) -> weights.put(role, 1 / Math.sqrt(share)));
            return weights;
        }

        Role of(Map<Role, Integer> counts) {
            double total = counts.values().stream().mapToInt(Integer::intValue).sum();
            Role best = Role.OTHER;
            double highest = LIFT;
            for (Map.Entry<Role, Integer> count : counts.entrySet()) {
                double share = count.getValue() / total;
                double lift = share / expected.getOrDefault(count.getKey(), 1.0);
                if (share >= SHARE && lift >= highest) {
                    best = count.getKey();
                    highest = lift;
                }
            }
            return best;
        }
    }

    /** Whether a wording belongs to a period: four fifths of its speeches are of five years, which few of all speeches are. */
    private static final class Periods {
        private static final int LEAST_SPEECHES = 8;
        private static final double MOST = 0.8;
        private static final double FEW = 0.4;
        private static final int LENGTH = 5;

        private final List<SpeechSketch> speeches;
        private final Map<Integer, Integer> years = new TreeMap<>();
        private int known;

        Periods(List<SpeechSketch> speeches) {
            this.speeches = speeches;
            speeches.forEach(speech -> speech.year().ifPresent(year -> {
                years.merge(year, 1, Integer::sum);
                known++;
            }));
        }

        boolean isDated(Set<Integer> indices) {
            Map<Integer, Integer> own = new TreeMap<>();
            int count = 0;
            for (int index : indices) {
                OptionalInt year = speeches.get(index).year();
                if (year.isPresent()) {
                    own.merge(year.getAsInt(), 1, Integer::sum);
                    count++;
                }
            }
            if (count < LEAST_SPEECHES) {
                return false;
            }
            for (int year : own.keySet()) {
                if (from(year, own) >= MOST * count && from(year, years) <= FEW * known) {
                    return true;
                }
            }
            return false;
        }

        private static int from(int year, Map<Integer, Integer> counts) {
            int sum = 0;
            for (int i = 0; i < LENGTH; i++) {
                sum += counts.getOrDefault(year + i, 0);
            }
            return sum;
        }
    }
}
