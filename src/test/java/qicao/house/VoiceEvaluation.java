package qicao.house;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import qicao.corpus.CorpusReader;
import qicao.corpus.Line;
import qicao.corpus.ReadingLimits;
import qicao.corpus.Speech;
import qicao.draft.TextView;
import qicao.drafting.Drafter;
import qicao.drafting.DraftingOptions;
import qicao.fillin.FillIn;
import qicao.fillin.FillInReader;
import qicao.outline.Outliner;
import qicao.template.FileChange;
import qicao.template.HouseTemplates;
import qicao.template.MeetingTypes;
import qicao.template.TemplateLibrary;

/**
 * Whether drafts sound like the archive that their templates come from. Each archive is halved by speeches: one half is mined, the
 * other trains a judge (characters in pairs, log-odds between two archives). Of each fill-in two drafts are made, one with the
 * templates of each archive; the judge says which is whose. Arguments: a folder of fill-ins, then archives. Run from the project's
 * folder.
 */
final class VoiceEvaluation {
    private VoiceEvaluation() {}

    private record Archive(Drafter drafter, Map<String, Double> pairs) {}

    public static void main(String[] arguments) throws IOException {
        List<FillIn> fillIns = fillIns(Path.of(arguments[0]));
        List<Archive> archives = new ArrayList<>();
        for (String name : List.of(arguments).subList(1, arguments.length)) {
            archives.add(archive(name));
        }
        for (int i = 0; i < archives.size(); i++) {
            for (int j = i + 1; j < archives.size(); j++) {
                int right = 0;
                for (FillIn fillIn : fillIns) {
                    double one = score(text(fillIn, archives.get(i)), archives.get(i), archives.get(j));
                    double other = score(text(fillIn, archives.get(j)), archives.get(i), archives.get(j));
                    right += one > other ? 1 : 0;
                }
                System.out.printf(
                        Locale.ROOT, "%s / %s: %d of %d%n", arguments[i + 1], arguments[j + 1], right, fillIns.size());
            }
        }
    }

    private static Archive archive(String name) throws IOException {
        HouseMiner miner = new HouseMiner(TemplateLibrary.shipped().patterns(), MeetingTypes.builtIn());
        Outliner outliner = new Outliner();
        Map<String, Double> pairs = new HashMap<>();
        int[] next = new int[1];
        new CorpusReader(ReadingLimits.defaults())
                .readUnmarked(
                        List.of(name),
                        text -> text.speeches().stream()
                                .filter(speech -> speech.kind() == Speech.Kind.SPEECH)
                                .forEach(speech -> {
                                    if (next[0]++ % 2 == 0) {
                                        miner.add(outliner.outline(speech));
                                    } else {
                                        count(speech, pairs);
                                    }
                                }));
        HousePatterns patterns = miner.patterns();
        ReviewList answers = ReviewList.empty();
        Path folder = Files.createTempDirectory("qicao-voice");
        HouseTemplates templates = new HouseTemplates(
                folder, answers.frames(patterns), answers.headings(patterns), answers.voice(patterns));
        for (FileChange change : templates.changes()) {
            Path file = folder.resolve(change.name());
            Files.createDirectories(file.getParent());
            Files.writeString(file, change.content());
        }
        System.out.println(name + ": " + patterns.speeches() + " speeches, "
                + answers.frames(patterns).size() + " sentences");
        return new Archive(Drafter.in(folder), pairs);
    }

    private static void count(Speech speech, Map<String, Double> pairs) {
        for (Line line : speech.lines()) {
            for (int at = 0; at + 2 <= line.text().length(); at++) {
                pairs.merge(line.text().substring(at, at + 2), 1.0, Double::sum);
            }
        }
    }

    private static String text(FillIn fillIn, Archive archive) {
        return TextView.render(
                archive.drafter().draft(fillIn, DraftingOptions.defaults()).draft());
    }

    /** Log-odds a pair, of the pairs that one of the two drafts has more often than the facts demand: those of both cancel. */
    private static double score(String text, Archive one, Archive other) {
        double ones = one.pairs().values().stream().mapToDouble(count -> count).sum();
        double others =
                other.pairs().values().stream().mapToDouble(count -> count).sum();
        double score = 0;
        for (int at = 0; at + 2 <= text.length(); at++) {
            String pair = text.substring(at, at + 2);
            score += Math.log((one.pairs().getOrDefault(pair, 0.0) + 0.5) / ones)
                    - Math.log((other.pairs().getOrDefault(pair, 0.0) + 0.5) / others);
        }
        return score / text.length();
    }

    private static List<FillIn> fillIns(Path folder) throws IOException {
        Map<String, FillIn> fillIns = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".yaml")).toList()) {
                new FillInReader(MeetingTypes.builtIn())
                        .read(file.toString(), Files.readAllBytes(file))
                        .fillIn()
                        .ifPresent(fillIn -> fillIns.put(file.toString(), fillIn));
            }
        }
        return List.copyOf(fillIns.values());
    }
}
