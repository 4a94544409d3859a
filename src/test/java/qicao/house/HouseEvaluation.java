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
            Map<String, int[]> counts = new TreeMap<>();
            Set<String> seen = new HashSet<>();
            List<String> wrong = new ArrayList<>();
            new CorpusReader(ReadingLimits.defaults())
                    .readUnmarked(
                            List.of(corpus),
                            text -> text.speeches().stream()
                                    .filter(speech -> speech.kind() == Speech.Kind.SPEECH)
                                    .forEach(speech -> Sentences.of(outliner.outline(speech))
                                            .forEach(sentence -> {
                                                String id = id(sentence);
                                                Label label = labels.get(id);
                                                if (label == null || !seen.add(id)) {
                                                    return;
                                                }
                                                String bound = miner.prepared(sentence);
                                                Optional<PartFinder.Found> found = miner.usable(sentence, bound);
                                                boolean ok = label.verdict().equals("ok");
                                                if (ok) {
                                                    counts.computeIfAbsent("labelled ok", any -> new int[2])[1]++;
                                                }
                                                found.ifPresent(one -> {
                                                    Optional<Reason> doubt = miner.doubtOf(one, FrameText.parse(bound));
                                                    boolean right = ok
                                                            && one.part()
                                                                    .replace("problems.bare", "problems.concede")
                                                                    .equals(label.part());
                                                    for (String key : List.of(
                                                            doubt.isEmpty() ? "let in" : "proposed",
                                                            (doubt.isEmpty() ? "let in " : "proposed ") + one.part())) {
                                                        int[] count = counts.computeIfAbsent(key, any -> new int[2]);
                                                        count[0] += right ? 1 : 0;
                                                        count[1]++;
                                                    }
                                                    if (ok && right) {
                                                        counts.computeIfAbsent("labelled ok", any -> new int[2])[0]++;
                                                    }
                                                    if (!right) {
                                                        wrong.add((doubt.isEmpty() ? "+ " : "? ") + one.part() + " <> "
                                                                + label.part() + " " + label.verdict() + " " + bound);
                                                    }
                                                });
                                                if (found.isEmpty() && ok) {
                                                    wrong.add("- " + label.part() + " " + bound);
                                                }
                                            })));
            System.out.println("== " + corpus);
            counts.forEach((key, count) -> System.out.printf(Locale.ROOT, "%-32s %d of %d%n", key, count[0], count[1]));
            if (verbose) {
                wrong.forEach(System.out::println);
            }
        }
    }

    static String id(Sentence sentence) {
        return String.format(
                Locale.ROOT, "%08x", (sentence.speech().path() + sentence.line() + sentence.text()).hashCode());
    }
}
