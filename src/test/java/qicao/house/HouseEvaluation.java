package qicao.house;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import qicao.corpus.CorpusReader;
import qicao.corpus.ReadingLimits;
import qicao.corpus.Speech;
import qicao.outline.Outliner;
import qicao.table.Table;
import qicao.template.FrameText;
import qicao.template.MeetingTypes;
import qicao.template.TemplateLibrary;

/**
 * How many of the sentences that {@code mine --own} lets in may be said where it puts them, by labels made by hand ({@code
 * labels.tsv}: a hash of place and text, the part, a verdict). Run from the project's folder. Arguments: corpora; with {@code -v}
 * in front the wrong ones are printed.
 */
final class HouseEvaluation {
    private HouseEvaluation() {}

    private record Label(String part, String verdict) {}

    public static void main(String[] arguments) throws Exception {
        boolean verbose = arguments[0].equals("-v");
        Map<String, Label> labels = new HashMap<>();
        Table.of("labels.tsv", Files.readAllLines(Path.of("src/test/resources/qicao/house/labels.tsv")))
                .each(3, row -> labels.put(row.text(0), new Label(row.text(1), row.text(2))));
        HouseMiner miner = new HouseMiner(TemplateLibrary.shipped().patterns(), MeetingTypes.builtIn());
        Outliner outliner = new Outliner();
        List<String> corpora = List.of(arguments).subList(verbose ? 1 : 0, arguments.length);
        for (String corpus : corpora) {
            Tally tally = new Tally(miner, labels);
            new CorpusReader(ReadingLimits.defaults())
                    .readUnmarked(
                            List.of(corpus),
                            text -> text.speeches().stream()
                                    .filter(speech -> speech.kind() == Speech.Kind.SPEECH)
                                    .map(outliner::outline)
                                    .flatMap(outline -> Sentences.of(outline).stream())
                                    .forEach(tally::add));
            System.out.println("== " + corpus);
            tally.counts.forEach(
                    (key, count) -> System.out.printf(Locale.ROOT, "%-32s %d of %d%n", key, count[0], count[1]));
            if (verbose) {
                tally.wrong.forEach(System.out::println);
            }
        }
    }

    /** What became of the labelled sentences of a corpus. */
    private static final class Tally {
        private final HouseMiner miner;
        private final Map<String, Label> labels;
        private final Set<String> seen = new HashSet<>();
        private final Map<String, int[]> counts = new TreeMap<>();
        private final List<String> wrong = new ArrayList<>();

        Tally(HouseMiner miner, Map<String, Label> labels) {
            this.miner = miner;
            this.labels = labels;
        }

        void add(Sentence sentence) {
            String id = id(sentence);
            Label label = labels.get(id);
            if (label != null && seen.add(id)) {
                add(sentence, label);
            }
        }

        private void add(Sentence sentence, Label label) {
            String bound = miner.prepared(sentence);
            Optional<PartFinder.Found> found = miner.usable(sentence, bound);
            boolean ok = label.verdict().equals("ok");
            boolean right = ok
                    && found.filter(one -> one.part()
                                    .replace("problems.bare", "problems.concede")
                                    .equals(label.part()))
                            .isPresent();
            if (ok) {
                count("labelled ok", right);
            }
            found.ifPresent(one -> {
                boolean sure =
                        miner.screening().doubtOf(one, FrameText.parse(bound)).isEmpty();
                count(sure ? "let in" : "proposed", right);
                count((sure ? "let in " : "proposed ") + one.part(), right);
            });
            if (!right && (ok || found.isPresent())) {
                wrong.add(found.map(PartFinder.Found::part).orElse("-") + " <> " + label.part() + " " + label.verdict()
                        + " " + bound);
            }
        }

        private void count(String key, boolean right) {
            int[] count = counts.computeIfAbsent(key, any -> new int[2]);
            count[0] += right ? 1 : 0;
            count[1]++;
        }
    }

    static String id(Sentence sentence) {
        return String.format(
                Locale.ROOT, "%08x", (sentence.speech().path() + sentence.line() + sentence.text()).hashCode());
    }
}
