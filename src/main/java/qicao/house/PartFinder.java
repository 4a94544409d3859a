package qicao.house;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import qicao.genre.Role;
import qicao.table.Row;
import qicao.table.Table;
import qicao.template.Frame;
import qicao.template.FrameText;
import qicao.template.PatternCatalog;
import qicao.template.Slot;

/**
 * Which part of a draft a sentence may serve: one whose place it holds ({@code part-places.tsv}) and whose frames it is like. The
 * frames of the catalogue are the labelled examples: likeness is the cosine of words and slots, each weighing the more the fewer
 * frames have it. The nearest frame lends its conditions as well. What is about as near to another part is placed nowhere.
 */
final class PartFinder {
    /** A slot says more than a word. */
    private static final double SLOT_WEIGHT = 1.5;

    private static final double PERCENT = 100;
    /** A character that is no part of a longer word, and a sign, say less. */
    private static final double CHARACTER_WEIGHT = 0.5;

    /** What may be named anywhere. */
    private static final Set<Slot> OF_SPEECH =
            EnumSet.of(Slot.MEETING, Slot.TOPIC, Slot.SCOPE, Slot.EVERYONE, Slot.ALL_BODIES, Slot.ORGANISER);

    private static final Pattern ANY = Pattern.compile("");
    private static final Set<String> TWINS = Set.of("problems.concede", "problems.bare");

    private final List<PartPlace> places;
    private final Map<String, Double> weights = new HashMap<>();
    private final Map<String, List<Example>> examples = new TreeMap<>();
    private final Map<String, Set<Slot>> slots = new HashMap<>();

    /**
     * Where the sentences of a part stand.
     *
     * @param spots one of them must hold
     * @param roles one of them must be that of the paragraph; empty for any
     * @param slots one of them must be in the text; empty if none need be
     * @param words must be found in the text
     * @param sure so much like a sentence of the part one must be to be said without a word of the keeper
     * @param doubtful so much to be proposed to him
     */
    record PartPlace(
            String part,
            Set<Spot> spots,
            Set<Role> roles,
            Set<Slot> slots,
            Pattern words,
            double sure,
            double doubtful) {
        static PartPlace of(Row row) {
            return new PartPlace(
                    row.text(0),
                    row.words(1).stream()
                            .map(spot -> Spot.valueOf(spot.toUpperCase(Locale.ROOT)))
                            .collect(Collectors.toCollection(() -> EnumSet.noneOf(Spot.class))),
                    row.words(2).stream()
                            .map(role -> Role.of(role).orElseThrow())
                            .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class))),
                    row.words(3).stream()
                            .map(slot -> Slot.named(slot).orElseThrow())
                            .collect(Collectors.toCollection(() -> EnumSet.noneOf(Slot.class))),
                    Pattern.compile(row.text(4)),
                    Integer.parseInt(row.words(5).get(0)) / PERCENT,
                    Integer.parseInt(row.words(5).get(1)) / PERCENT);
        }

        /** Of a part whose sentences are known by no place. */
        static PartPlace nowhere(String part) {
            return new PartPlace(part, Set.of(), Set.of(), Set.of(), ANY, 0, 0);
        }

        boolean holds(Sentence sentence, FrameText text) {
            return sentence.spots().stream().anyMatch(spots::contains)
                    && (roles.isEmpty() || roles.contains(sentence.role()))
                    && (slots.isEmpty() || text.slots().stream().anyMatch(slots::contains))
                    && words.matcher(text.toString()).find();
        }
    }

    private record Example(Frame frame, Map<String, Double> vector) {}

    /**
     * A sentence in its part.
     *
     * @param nearest the frame of the part that it is most like
     * @param likeness to it, 0 to 1
     * @param lead how much less it is like any frame of another part that it could serve
     */
    record Found(PartPlace place, Frame nearest, double likeness, double lead) {
        String part() {
            return place.part();
        }

        /** Whether it needs no word of the keeper. */
        boolean isSure() {
            return likeness >= place.sure();
        }

        /** Whether it may be proposed to him. */
        boolean isLikely() {
            return likeness >= place.doubtful();
        }
    }

    PartFinder(PatternCatalog catalogue) {
        places = Table.beside(PartFinder.class, "part-places.tsv").rows(6, PartPlace::of);
        List<Frame> frames = new ArrayList<>();
        places.forEach(place -> catalogue.part(place.part()).stream()
                .filter(frame -> frame.origin() == Frame.Provenance.CURATED)
                .forEach(frames::add));
        Map<String, Integer> having = new HashMap<>();
        frames.forEach(
                frame -> new HashSet<>(Tokens.of(frame.text())).forEach(token -> having.merge(token, 1, Integer::sum)));
        having.forEach((token, count) -> weights.put(token, weight(token, count, frames.size())));
        unknown = weight("未见", 1, frames.size());
        catalogue.frames().stream()
                .filter(frame -> frame.origin() == Frame.Provenance.CURATED)
                .forEach(frame -> examples.computeIfAbsent(frame.part(), any -> new ArrayList<>())
                        .add(new Example(frame, vector(frame.text()))));
        frames.forEach(frame -> slots.computeIfAbsent(frame.part(), any -> EnumSet.noneOf(Slot.class))
                .addAll(frame.needs()));
    }

    private final double unknown;

    private static double weight(String token, int having, int all) {
        double kind = token.startsWith("⟨") ? SLOT_WEIGHT : token.length() == 1 ? CHARACTER_WEIGHT : 1;
        return Math.log(1 + all / (double) having) * kind;
    }

    /** The part of a sentence and what it is like there; empty if it stands where no part does. */
    Optional<Found> find(Sentence sentence, FrameText text) {
        Map<String, Double> own = vector(text);
        Optional<Found> best = Optional.empty();
        double second = 0;
        for (PartPlace place : places) {
            if (!place.holds(sentence, text)
                    || text.slots().stream()
                            .anyMatch(slot -> !OF_SPEECH.contains(slot)
                                    && !slots.getOrDefault(place.part(), Set.of())
                                            .contains(slot))) {
                continue;
            }
            for (Example example : examples.getOrDefault(place.part(), List.of())) {
                double likeness = cosine(own, example.vector());
                if (best.isEmpty() || likeness > best.get().likeness()) {
                    if (best.isPresent() && !areTwins(best.get().part(), place.part())) {
                        second = Math.max(second, best.get().likeness());
                    }
                    best = Optional.of(new Found(place, example.frame(), likeness, 0));
                } else if (!areTwins(best.get().part(), place.part())) {
                    second = Math.max(second, likeness);
                }
            }
        }
        double runnerUp = second;
        return best.map(
                found -> new Found(found.place(), found.nearest(), found.likeness(), found.likeness() - runnerUp));
    }

    /**
     * The frame of a part that a text is most like, wherever it stands.
     *
     * @param like id of the only frame to look at; empty for all
     */
    Optional<Found> nearest(String part, Optional<String> like, FrameText text) {
        Map<String, Double> own = vector(text);
        PartPlace place = places.stream()
                .filter(one -> one.part().equals(part))
                .findFirst()
                .orElseGet(() -> PartPlace.nowhere(part));
        return examples.getOrDefault(part, List.of()).stream()
                .filter(example ->
                        like.isEmpty() || like.get().equals(example.frame().id()))
                .map(example -> new Found(place, example.frame(), cosine(own, example.vector()), 1))
                .max(Comparator.comparingDouble(Found::likeness));
    }

    /** Whether what is said in one part may as well be said in the other, but for what was told before. */
    private static boolean areTwins(String one, String other) {
        return one.equals(other) || (TWINS.contains(one) && TWINS.contains(other));
    }

    private Map<String, Double> vector(FrameText text) {
        Map<String, Double> vector = new HashMap<>();
        Tokens.of(text)
                .forEach(token -> vector.put(
                        token,
                        weights.getOrDefault(token, token.length() == 1 ? unknown * CHARACTER_WEIGHT : unknown)));
        double length =
                Math.sqrt(vector.values().stream().mapToDouble(w -> w * w).sum());
        vector.replaceAll((token, weight) -> weight / length);
        return vector;
    }

    private static double cosine(Map<String, Double> one, Map<String, Double> other) {
        double sum = 0;
        for (Map.Entry<String, Double> token : one.entrySet()) {
            sum += token.getValue() * other.getOrDefault(token.getKey(), 0.0);
        }
        return sum;
    }
}
