package qicao.evaluation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import qicao.corpus.CorpusReader;
import qicao.corpus.Line;
import qicao.corpus.Manuscript;
import qicao.corpus.Purpose;
import qicao.corpus.ReadingLimits;
import qicao.corpus.Repair;
import qicao.corpus.SourceText;
import qicao.corpus.Speech;
import qicao.diagnostic.Severity;
import qicao.draft.TextView;
import qicao.drafting.Drafter;
import qicao.drafting.DraftingOptions;
import qicao.extract.Extraction;
import qicao.extract.Extractor;
import qicao.fillin.FillInReader;
import qicao.fillin.Reading;
import qicao.outline.Outline;
import qicao.outline.Outliner;
import qicao.outline.Unit;
import qicao.template.MeetingTypes;
import qicao.template.TemplateLibrary;

/**
 * Measures the round trip: a speech is extracted, the fill-in checked and rendered, the draft read again. Headings and
 * outline of both readings must agree, and hardly a character of the body may be lost. {@code main} prints the table, with
 * {@code --faults} also every difference.
 */
public final class ExtractEvaluation {
    static final List<String> FOLDERS = List.of("seeds", "gov-reports", "enterprise", "national", "pairs/raw");

    private final Extractor extractor = new Extractor(MeetingTypes.builtIn(), TemplateLibrary.shipped());
    private final FillInReader reader = new FillInReader(MeetingTypes.builtIn());
    private final Drafter drafter = Drafter.shipped();
    private final Outliner outliner = new Outliner();
    private final Path file;

    private ExtractEvaluation(Path file) {
        this.file = file;
    }

    /**
     * How one speech came back.
     *
     * @param headings whether levels, numbers apart, and words of all headings are the same
     * @param outline whether labels and points in running text are the same, too
     * @param characters of the original, without white space
     * @param lost characters of it that are missing or changed
     * @param repairs numbers that were mended
     * @param silent letters and digits of a file, with one speech and no number mended, that stand neither in the
     *     draft nor in what was told to be left out
     * @param fault what is different first
     */
    record Trip(
            String name,
            boolean headings,
            boolean outline,
            int characters,
            int lost,
            int repairs,
            int silent,
            String fault) {}

    /** Prints the table. */
    public static void main(String[] args) throws IOException {
        if (!Gold.isPresent()) {
            System.out.println("no ../shared beside the repository: nothing to measure");
            return;
        }
        for (String folder : FOLDERS) {
            List<Trip> trips = of(folder);
            System.out.println(row(folder, trips));
            if (Set.of(args).contains("--faults")) {
                trips.stream()
                        .filter(trip -> !trip.headings() || !trip.outline() || trip.lost() * 200 > trip.characters())
                        .forEach(System.out::println);
            }
        }
    }

    private static String row(String name, List<Trip> trips) {
        return String.format(
                Locale.ROOT,
                "%-14s %4d speeches  headings %.4f  outline %.4f  body %.5f  below .995: %d  numbers mended %d"
                        + "  lost in silence %d in %d files",
                name,
                trips.size(),
                share(trips.stream().filter(Trip::headings).count(), trips.size()),
                share(trips.stream().filter(Trip::outline).count(), trips.size()),
                kept(trips),
                trips.stream()
                        .filter(trip -> trip.lost() * 200L > trip.characters())
                        .count(),
                trips.stream().mapToInt(Trip::repairs).sum(),
                trips.stream().mapToInt(Trip::silent).sum(),
                trips.stream().filter(trip -> trip.silent() > 0).count());
    }

    /** The share of all characters that came back. */
    static double kept(List<Trip> trips) {
        long characters = trips.stream().mapToLong(Trip::characters).sum();
        return 1 - share(trips.stream().mapToLong(Trip::lost).sum(), characters);
    }

    private static double share(long part, long whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }

    /** The speeches of a folder of the shared corpus. */
    static List<Trip> of(String folder) throws IOException {
        List<Trip> trips = new ArrayList<>();
        Path scratch = Files.createTempDirectory("extract");
        Path file = scratch.resolve("稿.txt");
        ExtractEvaluation evaluation = new ExtractEvaluation(file);
        for (SourceText text : Texts.written(folder)) {
            for (Speech speech : text.speeches()) {
                if (speech.kind() == Speech.Kind.SPEECH) {
                    trips.add(evaluation.trip(speech, text.speeches().size() == 1));
                }
            }
        }
        Files.deleteIfExists(file);
        Files.delete(scratch);
        return trips;
    }

    private Trip trip(Speech speech, boolean alone) throws IOException {
        Outline original = outliner.outline(speech);
        Extraction extraction = extractor.extract(original, false);
        String name = Path.of(speech.path()).getFileName() + ":" + speech.startLine();
        Reading reading = reader.read("填报单.yaml", extraction.fillIn().getBytes(StandardCharsets.UTF_8));
        boolean clean = reading.diagnostics().stream().noneMatch(found -> found.severity() == Severity.ERROR);
        int characters = text(speech).length();
        if (!clean) {
            return new Trip(name, false, false, characters, characters, 0, 0, reading.diagnostics() + "");
        }
        String draft = TextView.render(drafter.draft(reading.fillIn().orElseThrow(), DraftingOptions.defaults())
                .draft());
        List<Speech> back = read(draft);
        if (back.size() != 1) {
            return new Trip(name, false, false, characters, characters, 0, 0, "texts: " + back.size());
        }
        Outline again = outliner.outline(back.get(0));
        List<String> before = units(original, 3);
        List<String> after = units(again, 3);
        List<String> allBefore = units(original, 5);
        List<String> allAfter = units(again, 5);
        // That a topic still stands in words mends nothing.
        long mended = extraction.findings().stream()
                .filter(finding -> finding.severity() == Severity.WARNING)
                .count();
        String fault = before.equals(after) ? difference(allBefore, allAfter) : difference(before, after);
        return new Trip(
                name,
                before.equals(after),
                allBefore.equals(allAfter),
                characters,
                Differences.lost(text(speech), text(back.get(0))),
                (int) mended,
                alone && mended == 0 ? silent(speech, draft) : 0,
                fault);
    }

    /** What of a whole file came back nowhere, the order of its lines aside: title, date and name may change places. */
    private static int silent(Speech speech, String draft) throws IOException {
        Manuscript whole = CorpusReader.manuscript(speech.path(), Files.readAllBytes(Path.of(speech.path())));
        Map<Character, Integer> left = new HashMap<>();
        whole.lines().forEach(line -> count(line.text(), left, 1));
        count(draft, left, -1);
        for (Repair repair : speech.repairs()) {
            if (repair.isRemoval()) {
                whole.lines().stream()
                        .filter(line -> line.number() == repair.line())
                        .forEach(line -> count(line.text(), left, -1));
            }
        }
        return left.values().stream().mapToInt(count -> Math.max(0, count)).sum();
    }

    private static void count(String text, Map<Character, Integer> counts, int step) {
        for (char c : Normalizer.normalize(text, Normalizer.Form.NFKC).toCharArray()) {
            if (Character.isLetterOrDigit(c)) {
                counts.merge(c, step, Integer::sum);
            }
        }
    }

    private List<Speech> read(String draft) {
        try {
            Files.writeString(file, draft);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        List<SourceText> texts = new CorpusReader(ReadingLimits.defaults())
                .reading(Purpose.WRITING)
                .read(List.of(file.toString()));
        return texts.get(0).speeches();
    }

    /** Level and words of headings, down to a level; a heading that is a hole is one that was lost. */
    private static List<String> units(Outline outline, int deepest) {
        return outline.units().stream()
                .filter(unit -> unit.level() >= 1 && unit.level() <= deepest)
                .filter(unit -> !unit.lost() && !unit.heading().orElse("").contains("待补"))
                .map(ExtractEvaluation::line)
                .toList();
    }

    private static String line(Unit unit) {
        return unit.level() + " " + unit.heading().orElse("").replaceAll("[\\s　]", "");
    }

    private static String difference(List<String> before, List<String> after) {
        for (int i = 0; i < Math.max(before.size(), after.size()); i++) {
            String one = i < before.size() ? before.get(i) : "-";
            String two = i < after.size() ? after.get(i) : "-";
            if (!one.equals(two)) {
                return one + " | " + two;
            }
        }
        return "";
    }

    private static String text(Speech speech) {
        return speech.title().orElse("")
                + speech.lines().stream()
                        .map(Line::text)
                        .collect(Collectors.joining())
                        .replaceAll("[\\s　\u00a0]", "");
    }

    /** All folders, for the test. */
    static Map<String, List<Trip>> all() throws IOException {
        Map<String, List<Trip>> all = new TreeMap<>();
        for (String folder : FOLDERS) {
            all.put(folder, of(folder));
        }
        return all;
    }
}
