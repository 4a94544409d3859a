package qicao.mining;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Finds how headings are worded and built. */
final class HeadingMiner {
    /** A heading has fewer fixed characters than a sentence: 切实增强〈〉的〈〉感. */
    private static final int LEAST_CONSTANT = 3;

    private static final double LEAST_SHARE = 0.34;
    private static final int MOST_FRAMES = 400;
    private static final int SHORT = 4;

    private HeadingMiner() {}

    /** Clauses of headings that many speeches have. */
    static List<MinedFrame> frames(List<SpeechSketch> speeches, MiningOptions options) {
        List<SpeechSketch> headings = new ArrayList<>();
        for (SpeechSketch speech : speeches) {
            List<Clause> clauses = new ArrayList<>();
            for (SpeechSketch.Heading heading : speech.headings()) {
                Clause.of(heading.text()).forEach(text -> clauses.add(new Clause(heading.role(), text, false)));
            }
            headings.add(speech.withClauses(clauses));
        }
        MiningOptions own = new MiningOptions(
                options.support(speeches.size()), LEAST_CONSTANT, LEAST_SHARE, options.longestGap(), MOST_FRAMES, true);
        return new FrameMiner(headings, own).frames();
    }

    /** How headings are built, the most frequent first. */
    static List<HeadingShape> shapes(List<SpeechSketch> speeches, int minSupport) {
        Map<String, Count> counts = new TreeMap<>();
        for (int i = 0; i < speeches.size(); i++) {
            SpeechSketch.Heading before = null;
            for (SpeechSketch.Heading heading : speeches.get(i).headings()) {
                Count count = counts.computeIfAbsent(
                        heading.level() + " " + shape(heading.text()), any -> new Count(heading.level()));
                count.headings++;
                count.speeches.add(i);
                if (before != null && before.level() == heading.level()) {
                    count.siblings++;
                    count.parallel += clauses(before.text()) == clauses(heading.text()) ? 1 : 0;
                }
                before = heading;
            }
        }
        List<HeadingShape> shapes = new ArrayList<>();
        counts.forEach((shape, count) -> {
            if (count.speeches.size() >= minSupport) {
                shapes.add(new HeadingShape(
                        count.level,
                        shape.substring(2),
                        count.speeches.size(),
                        count.headings,
                        count.siblings == 0 ? 0 : (double) count.parallel / count.siblings));
            }
        });
        shapes.sort(Comparator.comparingInt(HeadingShape::level)
                .thenComparing(Comparator.comparingInt(HeadingShape::support).reversed())
                .thenComparing(HeadingShape::shape));
        return shapes;
    }

    private static String shape(String heading) {
        StringBuilder shape = new StringBuilder();
        for (String clause : Clause.of(heading)) {
            shape.append(shape.length() == 0 ? "" : "，").append(clause.length() <= SHORT ? clause.length() : "n");
        }
        return shape.toString();
    }

    private static int clauses(String heading) {
        return Clause.of(heading).size();
    }

    private static final class Count {
        final int level;
        final Set<Integer> speeches = new HashSet<>();
        int headings;
        int siblings;
        int parallel;

        Count(int level) {
            this.level = level;
        }
    }
}
