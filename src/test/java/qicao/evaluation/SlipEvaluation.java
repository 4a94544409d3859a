package qicao.evaluation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import qicao.corpus.CorpusReader;
import qicao.diagnostic.Severity;
import qicao.proofread.Finding;
import qicao.proofread.ProofreadSettings;
import qicao.proofread.Proofreader;

/**
 * Plants slips into texts, one at a time, and counts how many of each kind are found: an error or a warning on the line of
 * the slip that was not there before it. Texts are the samples and, where they are, official reports beside the repository,
 * which are in the public domain: the half that nothing was tuned on. The same seed plants the same slips.
 *
 * <pre>SlipEvaluation [SEED] [SLIPS OF EACH KIND]</pre>
 */
public final class SlipEvaluation {
    private static final long SEED = 20261130;
    private static final int EACH = 40;
    /** Reports that are read; each takes a tenth of a second. */
    private static final int REPORTS = 40;
    /** Texts without a place for a slip that are tried. */
    private static final int TRIALS = 400;

    private final Proofreader proofreader = new Proofreader(ProofreadSettings.defaults());
    private final Map<Text, Map<String, Integer>> clean = new HashMap<>();

    private SlipEvaluation() {}

    /** Prints a table: kind, planted, found, share. */
    public static void main(String[] args) throws IOException {
        long seed = args.length > 0 ? Long.parseLong(args[0]) : SEED;
        int each = args.length > 1 ? Integer.parseInt(args[1]) : EACH;
        for (Map.Entry<String, List<Text>> group : groups(seed).entrySet()) {
            Map<String, Score> scores = of(group.getValue(), seed, each);
            System.out.printf(
                    "%s: %d texts, seed %d%n", group.getKey(), group.getValue().size(), seed);
            scores.forEach((kind, score) ->
                    System.out.printf("  %-14s %4d %4d %5.2f%n", kind, score.planted(), score.found(), score.share()));
            System.out.printf(
                    "  kinds %d, mean over kinds %.3f, over slips %.3f%n",
                    scores.size(), meanOfKinds(scores), meanOfSlips(scores));
        }
    }

    /** A text that slips are planted in. */
    record Text(String name, String words) {}

    /** How many slips of a kind were planted and found. */
    record Score(int planted, int found) {
        double share() {
            return planted == 0 ? 0 : (double) found / planted;
        }
    }

    /** The samples, and what is beside the repository. */
    static Map<String, List<Text>> groups(long seed) throws IOException {
        Map<String, List<Text>> groups = new LinkedHashMap<>();
        groups.put("samples", texts(Path.of("samples")));
        if (Gold.isPresent()) {
            List<Text> reports = new ArrayList<>();
            for (Path file : Halves.files("gov-reports")) {
                if (!Halves.isForTuning(file)) {
                    reports.add(new Text(file.getFileName().toString(), Files.readString(file)));
                }
            }
            Collections.shuffle(reports, new Random(seed));
            groups.put("official reports", reports.subList(0, Math.min(REPORTS, reports.size())));
        }
        return groups;
    }

    private static List<Text> texts(Path folder) throws IOException {
        List<Text> texts = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".txt"))
                    .sorted()
                    .toList()) {
                texts.add(new Text(file.getFileName().toString(), Files.readString(file)));
            }
        }
        return texts;
    }

    /** What is found of each kind; kinds for which the texts have no place are left out. */
    static Map<String, Score> of(List<Text> texts, long seed, int each) {
        SlipEvaluation evaluation = new SlipEvaluation();
        Map<String, Score> scores = new LinkedHashMap<>();
        for (Slip slip : Slip.all()) {
            Score score =
                    evaluation.score(slip, texts, new Random(seed ^ slip.name().hashCode()), each);
            if (score.planted() > 0) {
                scores.put(slip.name(), score);
            }
        }
        return scores;
    }

    static double meanOfKinds(Map<String, Score> scores) {
        return scores.values().stream().mapToDouble(Score::share).average().orElse(0);
    }

    static double meanOfSlips(Map<String, Score> scores) {
        int planted = scores.values().stream().mapToInt(Score::planted).sum();
        int found = scores.values().stream().mapToInt(Score::found).sum();
        return planted == 0 ? 0 : (double) found / planted;
    }

    private Score score(Slip slip, List<Text> texts, Random random, int each) {
        int planted = 0;
        int found = 0;
        for (int trial = 0; trial < TRIALS && planted < each; trial++) {
            Text text = texts.get(random.nextInt(texts.size()));
            List<String> lines = new ArrayList<>(List.of(text.words().split("\n", -1)));
            Optional<Integer> line = plant(slip, lines, random);
            if (line.isPresent()) {
                planted++;
                found += isFound(text, lines, line.get()) ? 1 : 0;
            }
        }
        return new Score(planted, found);
    }

    /** Plants a slip in some line and tells which, 0-based. */
    private static Optional<Integer> plant(Slip slip, List<String> lines, Random random) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            order.add(i);
        }
        Collections.shuffle(order, random);
        for (int line : order) {
            Optional<String> changed = slip.edit().apply(lines.get(line), random);
            if (changed.isPresent() && !changed.get().equals(lines.get(line))) {
                lines.set(line, changed.get());
                return Optional.of(line);
            }
        }
        return Optional.empty();
    }

    private boolean isFound(Text text, List<String> lines, int line) {
        Map<String, Integer> before = clean.computeIfAbsent(text, each -> findings(each.words()));
        Map<String, Integer> after = findings(String.join("\n", lines));
        String here = (line + 1) + " ";
        return after.entrySet().stream()
                .anyMatch(entry -> (entry.getKey().startsWith(here) || isAboutSeveralLines(entry.getKey()))
                        && entry.getValue() > before.getOrDefault(entry.getKey(), 0));
    }

    /** Where a number is wrong, the finding may stand at the other end of the list, and at the other of two names. */
    private static boolean isAboutSeveralLines(String finding) {
        return finding.contains(" COUNT-")
                || finding.contains(" NUM-")
                || finding.contains(" WORD-003")
                || finding.contains(" WORD-006");
    }

    /** By line and code, how many errors and warnings there are. */
    private Map<String, Integer> findings(String words) {
        Map<String, Integer> findings = new HashMap<>();
        for (Finding finding :
                proofreader.proofread(CorpusReader.manuscript("讲话.txt", words.getBytes(StandardCharsets.UTF_8)))) {
            if (finding.severity() != Severity.HINT) {
                findings.merge(finding.diagnostic().place().line() + " " + finding.code(), 1, Integer::sum);
            }
        }
        return findings;
    }
}
