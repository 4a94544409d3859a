package qicao.mining;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import qicao.corpus.CorpusReader;
import qicao.corpus.ReadingLimits;
import qicao.corpus.Speech;
import qicao.genre.Role;
import qicao.outline.Outline;
import qicao.outline.Outliner;
import qicao.template.TemplateLibrary;

/**
 * Measures mining on speeches that were held out: how many of their sentences have a known wording, and how many of them are
 * built in one of the ways that are usual for their meeting. The local speeches are divided in four parts; each is held out in
 * turn while patterns are mined from all the rest. Of the other genres, a fourth is held out once. Arguments: folders of
 * ../shared/corpus; all of them without arguments. Prints one row a genre, way and role, then what all speeches together give.
 */
final class CoverageEvaluation {
    /** Speeches of local leaders: the genre that the templates are for. */
    static final String LOCAL = "seeds";
    /** Mined and curated wordings together. */
    static final String BOTH = "both";

    private static final List<String> FOLDERS = List.of(LOCAL, "gov-reports", "national", "enterprise", "pairs");
    private static final int PARTS = 4;
    private static final int LIKELY_SKELETONS = 3;
    private static final double MOSTLY = 0.6;

    /** What a feasibility study counted: frames of two other speeches, which may not be emitted, and as many as there are. */
    private static final int STUDY_SUPPORT = 2;

    private static final int STUDY_FRAMES = 100_000;

    private final Sketch all = new Sketch();
    private final Map<String, List<Outline>> genres = new TreeMap<>();
    private final Map<String, Map<Role, Coverage.Tally>> results = new TreeMap<>();
    private final Map<String, Coverage.Tally> skeletons = new TreeMap<>();

    /** For folders of ../shared/corpus. */
    CoverageEvaluation(List<String> folders) {
        Outliner outliner = new Outliner();
        for (String folder : folders) {
            String input = Path.of("..", "shared", "corpus", folder).toString();
            new CorpusReader(ReadingLimits.defaults())
                    .readUnmarked(
                            List.of(input),
                            text -> text.speeches().stream()
                                    .filter(speech -> speech.kind() == Speech.Kind.SPEECH)
                                    .map(outliner::outline)
                                    .forEach(outline -> add(folder, outline)));
        }
    }

    private void add(String folder, Outline outline) {
        all.add(outline);
        genres.computeIfAbsent(folder, any -> new ArrayList<>()).add(outline);
    }

    public static void main(String[] arguments) {
        CoverageEvaluation evaluation = new CoverageEvaluation(arguments.length == 0 ? FOLDERS : List.of(arguments));
        evaluation.holdOutLocal(true);
        evaluation.holdOutOthers();
        evaluation.print();
        evaluation.printPatterns();
    }

    /**
     * Holds out the local speeches, a fourth at a time.
     *
     * @param asStudied whether to measure frames of two speeches as well
     */
    void holdOutLocal(boolean asStudied) {
        for (int part = 0; part < PARTS; part++) {
            holdOut(Set.of(LOCAL), part, asStudied);
        }
    }

    /** Holds out a fourth of all other speeches. */
    void holdOutOthers() {
        Set<String> others = new HashSet<>(genres.keySet());
        others.remove(LOCAL);
        holdOut(others, 0, false);
    }

    /** Mines without one of four parts of the speeches of some genres and measures it. */
    private void holdOut(Set<String> heldGenres, int part, boolean asStudied) {
        Set<Speech.Reference> distinct = new HashSet<>();
        all.distinct().forEach(speech -> distinct.add(speech.reference()));
        Map<String, List<Outline>> held = new TreeMap<>();
        Set<Speech.Reference> left = new HashSet<>();
        for (String genre : heldGenres) {
            List<Outline> outlines = genres.getOrDefault(genre, List.of());
            for (int i = 0; i < outlines.size(); i++) {
                Speech.Reference reference = outlines.get(i).speech().identity();
                // A copy of a speech that is held out must not teach its wording.
                if (i % PARTS == part || !distinct.contains(reference)) {
                    left.add(reference);
                }
                if (i % PARTS == part && distinct.contains(reference)) {
                    held.computeIfAbsent(genre, any -> new ArrayList<>()).add(outlines.get(i));
                }
            }
        }
        Sketch rest = all.without(left::contains);
        Patterns patterns = new Miner(MiningOptions.defaults()).mine(rest);
        List<String> mined = Stream.of(patterns.transitions(), patterns.frames())
                .flatMap(List::stream)
                .map(MinedFrame::text)
                .toList();
        Map<String, FrameMatcher> ways = new TreeMap<>();
        ways.put("mined", new FrameMatcher(mined, List.of(), Map.of()));
        ways.put("curated", TemplateLibrary.shipped().recognised(List.of()));
        ways.put(BOTH, TemplateLibrary.shipped().recognised(mined));
        if (asStudied) {
            ways.put("mined, 2 speeches", new FrameMatcher(ofTwo(rest), List.of(), Map.of()));
        }
        held.forEach((genre, outlines) -> {
            ways.forEach((way, matcher) -> measure(genre + ", " + way, matcher, outlines));
            outlines.forEach(outline -> skeleton(genre, SpeechSketch.of(outline), patterns));
        });
    }

    private static List<String> ofTwo(Sketch sketch) {
        MiningOptions defaults = MiningOptions.defaults();
        MiningOptions many = new MiningOptions(
                0, defaults.leastConstant(), defaults.leastShare(), defaults.longestGap(), STUDY_FRAMES, true);
        return new FrameMiner(sketch.distinct(), many, STUDY_SUPPORT)
                .frames().stream().map(MinedFrame::text).toList();
    }

    /** Measures whether a speech that has sections is built in one of the three likeliest ways; not without a known type. */
    private void skeleton(String genre, SpeechSketch speech, Patterns patterns) {
        if (speech.skeleton().isEmpty() || speech.meetingType().isEmpty()) {
            return;
        }
        List<List<Role>> likely = new ArrayList<>(
                roles(patterns.skeletons().getOrDefault(speech.meetingType().orElseThrow(), List.of())));
        tally(genre + ", built as usual for its type", likely, speech);
        usual(patterns).stream().filter(roles -> !likely.contains(roles)).forEach(likely::add);
        tally(genre + ", filled up with what is usual for all", likely, speech);
    }

    private void tally(String name, List<List<Role>> likely, SpeechSketch speech) {
        boolean found = likely.stream().limit(LIKELY_SKELETONS).anyMatch(speech.skeleton()::equals);
        skeletons.merge(name, new Coverage.Tally(1, found ? 1 : 0), Coverage.Tally::plus);
    }

    private static List<List<Role>> roles(List<Skeleton> skeletons) {
        return skeletons.stream().map(Skeleton::roles).toList();
    }

    /** The skeletons of all types, those first that are usual for most of them. */
    private static List<List<Role>> usual(Patterns patterns) {
        Map<List<Role>, Double> weights = new LinkedHashMap<>();
        patterns.skeletons()
                .forEach((type, own) -> own.forEach(skeleton -> weights.merge(
                        skeleton.roles(),
                        (double) skeleton.support() / patterns.genres().getOrDefault(type, 1),
                        Double::sum)));
        return weights.entrySet().stream()
                .sorted(Map.Entry.<List<Role>, Double>comparingByValue().reversed())
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The share of one role of a genre over all that was measured so far. */
    double share(String genre, String way, Role role) {
        return results.getOrDefault(genre + ", " + way, Map.of())
                .getOrDefault(role, new Coverage.Tally(0, 0))
                .share();
    }

    private void measure(String name, FrameMatcher matcher, List<Outline> held) {
        Coverage coverage = new Coverage(matcher);
        held.forEach(coverage::add);
        Map<Role, Coverage.Tally> own = results.computeIfAbsent(name, any -> new EnumMap<>(Role.class));
        coverage.roles().forEach((role, tally) -> own.merge(role, tally, Coverage.Tally::plus));
    }

    private void print() {
        results.forEach((name, roles) -> roles.forEach((role, tally) -> print(name + ", " + role.slug(), tally)));
        skeletons.forEach(CoverageEvaluation::print);
    }

    private static void print(String name, Coverage.Tally tally) {
        System.out.printf(
                Locale.ROOT, "%-42s %5d of %5d  %.3f%n", name, tally.matched(), tally.sentences(), tally.share());
    }

    /** What does not need held-out speeches. */
    private void printPatterns() {
        List<SpeechSketch> speeches = all.distinct();
        Patterns patterns = new Miner(MiningOptions.defaults()).mine(all);
        print("slots with fillers of one kind", slots(patterns, gap -> gap.share() >= MOSTLY));
        for (SlotKind kind : SlotKind.values()) {
            print("slots called " + kind.label(), slots(patterns, gap -> gap.kind() == kind));
        }
        System.out.printf(
                Locale.ROOT,
                "%d frames, %d transitions, %d headings; spans that fewer than %d speeches have: %d%n",
                patterns.frames().size(),
                patterns.transitions().size(),
                patterns.headings().size(),
                patterns.minSupport(),
                new PrivacyGate(speeches, patterns.minSupport(), patterns.texts())
                        .violations(patterns.texts())
                        .size());
    }

    private static Coverage.Tally slots(Patterns patterns, Predicate<MinedFrame.Gap> is) {
        List<MinedFrame.Gap> gaps = patterns.frames().stream()
                .flatMap(frame -> frame.parts().stream())
                .filter(MinedFrame.Gap.class::isInstance)
                .map(MinedFrame.Gap.class::cast)
                .toList();
        return new Coverage.Tally(gaps.size(), (int) gaps.stream().filter(is).count());
    }
}
