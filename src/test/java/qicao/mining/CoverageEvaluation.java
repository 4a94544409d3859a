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
import qicao.corpus.CorpusReader;
import qicao.corpus.ReadingLimits;
import qicao.corpus.Speech;
import qicao.genre.Role;
import qicao.outline.Outline;
import qicao.outline.Outliner;
import qicao.template.TemplateLibrary;

/**
 * Measures how many sentences of local speeches that were held out have a known wording: of mined frames alone, of the
 * curated wordings alone, and of both. The speeches of the folder {@code seeds} are divided; each part is held out in turn
 * while frames are mined from all the rest. Arguments: the corpus folders, {@code seeds} among them; without arguments all of
 * ../shared/corpus. Prints one row a role.
 */
final class CoverageEvaluation {
    private static final int PARTS = 4;
    private static final String HELD_OUT = "/seeds/";
    private static final List<String> FOLDERS = List.of("seeds", "gov-reports", "national", "enterprise", "pairs");

    private final Sketch all = new Sketch();
    private final List<Outline> local = new ArrayList<>();
    private final Map<String, Map<Role, Coverage.Tally>> results = new LinkedHashMap<>();

    /** For folders of ../shared/corpus. */
    CoverageEvaluation(List<String> folders) {
        Outliner outliner = new Outliner();
        List<String> inputs = folders.stream()
                .map(folder -> Path.of("..", "shared", "corpus", folder).toString())
                .toList();
        new CorpusReader(ReadingLimits.defaults())
                .readUnmarked(
                        inputs,
                        text -> text.speeches().stream()
                                .filter(speech -> speech.kind() == Speech.Kind.SPEECH)
                                .forEach(speech -> {
                                    Outline outline = outliner.outline(speech);
                                    all.add(outline);
                                    if (speech.path().contains(HELD_OUT)) {
                                        local.add(outline);
                                    }
                                }));
    }

    public static void main(String[] arguments) {
        CoverageEvaluation evaluation = new CoverageEvaluation(arguments.length == 0 ? FOLDERS : List.of(arguments));
        for (int part = 0; part < PARTS; part++) {
            evaluation.holdOut(part);
        }
        evaluation.results.forEach((name, roles) -> roles.forEach((role, tally) -> System.out.printf(
                Locale.ROOT,
                "%-10s %-13s %5d of %5d  %.3f%n",
                name,
                role.slug(),
                tally.matched(),
                tally.sentences(),
                tally.share())));
    }

    /** Mines without one of four parts of the local speeches and measures it. */
    void holdOut(int part) {
        Set<Speech.Reference> distinct = new HashSet<>();
        all.distinct().forEach(speech -> distinct.add(speech.reference()));
        List<Outline> held = new ArrayList<>();
        Set<Speech.Reference> left = new HashSet<>();
        for (int i = 0; i < local.size(); i++) {
            Speech.Reference reference = local.get(i).speech().reference();
            // A copy of a speech that is held out must not teach its wording.
            if (i % PARTS == part || !distinct.contains(reference)) {
                left.add(reference);
            }
            if (i % PARTS == part && distinct.contains(reference)) {
                held.add(local.get(i));
            }
        }
        Patterns patterns = new Miner(MiningOptions.defaults()).mine(all.without(left::contains));
        List<String> mined = patterns.frames().stream().map(MinedFrame::text).toList();
        measure("mined", new FrameMatcher(mined, List.of(), Map.of()), held);
        measure("curated", TemplateLibrary.shipped().recognised(List.of()), held);
        measure("both", TemplateLibrary.shipped().recognised(mined), held);
    }

    /** The share of one role over all that was measured so far. */
    double share(String name, Role role) {
        return results.getOrDefault(name, Map.of())
                .getOrDefault(role, new Coverage.Tally(0, 0))
                .share();
    }

    private void measure(String name, FrameMatcher matcher, List<Outline> held) {
        Coverage coverage = new Coverage(matcher);
        held.forEach(coverage::add);
        Map<Role, Coverage.Tally> own = results.computeIfAbsent(name, any -> new EnumMap<>(Role.class));
        coverage.roles().forEach((role, tally) -> own.merge(role, tally, Coverage.Tally::plus));
    }
}
