package qicao.house;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import qicao.corpus.Line;
import qicao.mining.Words;
import qicao.outline.Outline;
import qicao.template.Frame;
import qicao.template.FrameText;
import qicao.template.HeadingSet;
import qicao.template.PatternCatalog;

/**
 * How much shipped wordings sound like an archive: characters in pairs and threes, how much likelier in the archive than in our
 * wording at large, the mean over a wording's text. Among the frames of a part, and among all heading sets, the upper quarter has
 * level 2 and the next 1. Whole numbers, and nothing of the archive but the order of our own wordings.
 */
final class Likings {
    private static final double ALPHA = 0.4;
    private static final int LONGEST = 3;
    private static final double QUARTER = 0.25;

    private Likings() {}

    static Map<String, Integer> of(List<Outline> outlines, PatternCatalog catalogue) {
        Grams archive = new Grams();
        outlines.forEach(
                outline -> outline.speech().lines().stream().map(Line::text).forEach(archive::add));
        Grams ours = new Grams();
        catalogue.frames().forEach(frame -> frame.text().read(ours::add, slot -> {}));
        catalogue
                .headings()
                .forEach(set ->
                        set.texts().values().forEach(texts -> texts.forEach(text -> text.read(ours::add, slot -> {}))));
        Map<String, Integer> levels = new TreeMap<>();
        for (String part : catalogue.parts()) {
            Map<String, Double> scores = new HashMap<>();
            for (Frame frame : catalogue.part(part)) {
                scores.put(frame.id(), score(List.of(frame.text()), archive, ours));
            }
            grade(scores, levels);
        }
        Map<String, Double> sets = new HashMap<>();
        for (HeadingSet set : catalogue.headings()) {
            List<FrameText> texts =
                    set.texts().values().stream().flatMap(List::stream).toList();
            sets.put(set.id(), score(texts, archive, ours));
        }
        grade(sets, levels);
        return levels;
    }

    private static void grade(Map<String, Double> scores, Map<String, Integer> levels) {
        List<String> best = new ArrayList<>(scores.keySet());
        best.sort(Comparator.comparing((String id) -> -scores.getOrDefault(id, 0.0))
                .thenComparing(id -> id));
        for (int i = 0; i < best.size() * 2 * QUARTER; i++) {
            levels.put(best.get(i), i < best.size() * QUARTER ? 2 : 1);
        }
    }

    /** Mean over the characters of the literals, in nats. */
    private static double score(List<FrameText> texts, Grams archive, Grams ours) {
        double[] sum = new double[2];
        texts.forEach(text -> text.read(
                literal -> {
                    for (int i = 0; i < literal.length(); i++) {
                        sum[0] += archive.logarithm(literal, i) - ours.logarithm(literal, i);
                        sum[1]++;
                    }
                },
                slot -> {}));
        return sum[1] == 0 ? 0 : sum[0] / sum[1];
    }

    /** Counts of runs of one to three characters; stupid backoff (Brants et al. 2007). */
    private static final class Grams {
        private final Map<Long, Integer> counts = new HashMap<>();
        private long total;

        void add(String text) {
            for (int begin = 0; begin < text.length(); begin++) {
                for (int end = begin + 1; end <= Math.min(text.length(), begin + LONGEST); end++) {
                    counts.merge(Words.key(text, begin, end), 1, Integer::sum);
                }
            }
            total += text.length();
        }

        double logarithm(String text, int at) {
            double weight = 0;
            for (int length = Math.min(LONGEST, at + 1); length > 1; length--) {
                int whole = counts.getOrDefault(Words.key(text, at + 1 - length, at + 1), 0);
                int before = counts.getOrDefault(Words.key(text, at + 1 - length, at), 0);
                if (whole > 0 && before > 0) {
                    return weight + Math.log(whole / (double) before);
                }
                weight += Math.log(ALPHA);
            }
            return weight + Math.log((counts.getOrDefault(Words.key(text, at, at + 1), 0) + 0.5) / (total + 1.0));
        }
    }
}
