package qicao.evaluation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import qicao.corpus.Line;
import qicao.corpus.Speech;
import qicao.genre.Role;
import qicao.outline.Irregularity;
import qicao.outline.Outline;
import qicao.outline.Outliner;
import qicao.outline.RoleModel;
import qicao.outline.RoleTrainer;
import qicao.outline.Unit;

/**
 * Measures outlines against the gold labels (noisy text), against heading lines (clean text) and raw pages against clean
 * ones. {@code main} prints the tables; roles are always those of a model that has not seen the speech.
 */
public final class OutlineEvaluation {
    /** Clean sub-corpora of reports and speeches with numbered sections. */
    static final List<String> CLEAN = List.of("gov-reports", "pairs/clean", "enterprise");

    static final String SECTIONS = "level 1, one series of 一、";
    private static final Pattern SECTION_LINE = Pattern.compile("[一二三四五六七八九十]{1,3}、(?![一二三四五六七八九十]、)");
    private static final Pattern BRACKETED_LINE = Pattern.compile("[（(][一二三四五六七八九十]{1,3}[）)]");
    private static final String PRIORS = "/qicao/evaluation/role-priors.tsv";
    private static final Pattern MASKS = Pattern.compile("[xX×*＊〓ｘＸ_]+");

    private final Map<String, Tally> tallies = new LinkedHashMap<>();
    private final List<String> faults = new ArrayList<>();
    private final List<Double> twins = new ArrayList<>();

    private OutlineEvaluation() {}

    /** Prints the tables; with {@code --faults} also everything that is wrong. */
    public static void main(String[] args) throws IOException {
        if (!Gold.isPresent()) {
            System.out.println("no ../shared beside the repository: nothing to measure");
            return;
        }
        Set<String> options = Set.of(args);
        Map<String, OutlineEvaluation> tables = new LinkedHashMap<>();
        tables.put("seeds", seeds());
        for (String folder : CLEAN) {
            tables.put(folder, clean(folder));
        }
        tables.put("pairs, raw against clean", pairs());
        tables.forEach((table, evaluation) -> {
            System.out.println(table);
            evaluation.tallies.forEach((name, tally) -> System.out.printf("%-48s %s%n", name, tally));
            if (!evaluation.twins.isEmpty()) {
                System.out.printf(Locale.ROOT, "%-48s mean F1 %.3f%n", "twins", evaluation.meanTwin());
            }
            if (options.contains("--faults")) {
                evaluation.faults.forEach(System.out::println);
            }
            System.out.println();
        });
    }

    /** The mean F1 of the twins. */
    double meanTwin() {
        return twins.stream().mapToDouble(Double::doubleValue).average().orElse(0);
    }

    Tally tally(String name) {
        return tallies.computeIfAbsent(name, key -> new Tally());
    }

    /** The labelled seed speeches. */
    static OutlineEvaluation seeds() throws IOException {
        OutlineEvaluation evaluation = new OutlineEvaluation();
        List<Gold> golds = Gold.read().stream()
                .filter(gold -> !gold.kind().equals("non-speech"))
                .toList();
        List<Speech> speeches = new ArrayList<>();
        List<Outline> labelled = new ArrayList<>();
        Outliner shipped = new Outliner();
        List<Speech> all = Texts.of("seeds");
        for (Gold gold : golds) {
            Speech speech =
                    Texts.labelled(all, gold).orElseThrow(() -> new IllegalStateException("not found: " + gold.id()));
            speeches.add(speech);
            labelled.add(withGoldRoles(shipped.outline(speech), gold));
        }
        for (int i = 0; i < golds.size(); i++) {
            Gold gold = golds.get(i);
            Outline outline = shipped.outline(speeches.get(i));
            evaluation.structure(gold, outline);
            evaluation.announcement(gold, outline);
            evaluation.roles("roles shipped, ", gold, outline);
            RoleModel others = trainer().learn(without(labelled, golds, gold));
            evaluation.roles("roles held out, ", gold, new Outliner(others).outline(speeches.get(i)));
        }
        evaluation.untouched(golds, speeches, labelled);
        return evaluation;
    }

    /**
     * Every third labelled speech is set aside: the words of {@code heading-roles.tsv} were written without looking at its labels,
     * and the model that is measured on it has counted the others alone. The constants of the model are older than this split;
     * they were chosen on all labels.
     */
    private void untouched(List<Gold> golds, List<Speech> speeches, List<Outline> labelled) {
        List<Outline> others = new ArrayList<>();
        for (int i = 0; i < golds.size(); i++) {
            Gold gold = golds.get(i);
            boolean copied = IntStream.range(0, golds.size())
                    .filter(OutlineEvaluation::isSetAside)
                    .anyMatch(other -> headings(golds.get(other)).equals(headings(gold)));
            if (!isSetAside(i) && !copied && !gold.kind().equals("duplicate")) {
                others.add(labelled.get(i));
            }
        }
        Outliner outliner = new Outliner(trainer().learn(others));
        for (int i = 0; i < golds.size(); i++) {
            if (isSetAside(i) && !golds.get(i).kind().equals("duplicate")) {
                roles("roles set aside, ", golds.get(i), outliner.outline(speeches.get(i)));
            }
        }
    }

    private static boolean isSetAside(int index) {
        return index % 3 == 2;
    }

    private static Set<String> headings(Gold gold) {
        return gold.units().stream()
                .map(Gold.GoldUnit::heading)
                .filter(it -> !it.isEmpty())
                .collect(Collectors.toSet());
    }

    /** All but a speech and its duplicates, which open alike. */
    private static List<Outline> without(List<Outline> outlines, List<Gold> golds, Gold gold) {
        List<Outline> others = new ArrayList<>();
        for (int i = 0; i < golds.size(); i++) {
            if (!headings(golds.get(i)).equals(headings(gold))
                    && !golds.get(i).kind().equals("duplicate")) {
                others.add(outlines.get(i));
            }
        }
        return others;
    }

    static RoleTrainer trainer() {
        try (InputStream in = OutlineEvaluation.class.getResourceAsStream(PRIORS)) {
            return new RoleTrainer(new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An outline with the roles that people gave it; units that the labels do not know are left out. */
    static Outline withGoldRoles(Outline outline, Gold gold) {
        List<Unit> units = new ArrayList<>();
        for (Unit unit : outline.units()) {
            gold.units().stream()
                    .filter(it -> it.level() == unit.level()
                            && it.line() == unit.line()
                            && (it.role() == Role.SALUTATION) == (unit.role() == Role.SALUTATION))
                    .findFirst()
                    .ifPresent(it -> units.add(new Unit(
                            unit.level(),
                            unit.marker(),
                            unit.heading(),
                            unit.text(),
                            unit.line(),
                            it.role(),
                            unit.runIn(),
                            unit.lost(),
                            unit.start(),
                            unit.body())));
        }
        return new Outline(outline.speech(), outline.meetingType(), outline.announced(), units);
    }

    private void structure(Gold gold, Outline outline) {
        for (int level = 1; level <= 5; level++) {
            if (level == 4) {
                continue;
            }
            int wanted = level;
            Set<String> expected = gold.units().stream()
                    .filter(unit -> unit.level() == wanted && !unit.lost())
                    .map(unit -> unit.line() + " " + unit.marker())
                    .collect(Collectors.toSet());
            Set<String> found = outline.units().stream()
                    .filter(unit -> unit.level() == wanted && !unit.lost())
                    .map(unit -> (wanted == 5 ? paragraphLine(outline, unit) : unit.line()) + " " + unit.marker())
                    .collect(Collectors.toSet());
            compare("level " + level, gold, expected, found);
        }
        compare(
                "lost headings",
                gold,
                gold.units().stream()
                        .filter(Gold.GoldUnit::lost)
                        .map(Gold.GoldUnit::line)
                        .collect(Collectors.toSet()),
                outline.units().stream().filter(Unit::lost).map(Unit::line).collect(Collectors.toSet()));
        compare(
                "level-0 paragraphs",
                gold,
                gold.units().stream()
                        .filter(unit -> unit.level() == 0)
                        .map(Gold.GoldUnit::line)
                        .collect(Collectors.toSet()),
                outline.units().stream()
                        .filter(unit -> unit.level() == 0)
                        .map(Unit::line)
                        .collect(Collectors.toSet()));
        Map<Integer, String> headings = gold.units().stream()
                .filter(unit -> unit.level() == 1 || unit.level() == 2)
                .collect(Collectors.toMap(Gold.GoldUnit::line, unit -> normal(unit.heading()), (a, b) -> a));
        for (Unit unit : outline.units()) {
            if ((unit.level() == 1 || unit.level() == 2) && !unit.lost() && headings.containsKey(unit.line())) {
                String heading = normal(unit.heading().orElse(""));
                boolean same = heading.equals(headings.get(unit.line()));
                tally("heading text of levels 1 and 2").add(same);
                if (!same) {
                    faults.add(
                            gold.id() + " heading " + unit.line() + " " + heading + " | " + headings.get(unit.line()));
                }
            }
        }
    }

    /** The labels give the items of a paragraph that was joined from several lines the line on which it begins. */
    private static int paragraphLine(Outline outline, Unit unit) {
        return outline.speech().lines().get(unit.start().paragraph()).number();
    }

    private <T> void compare(String name, Gold gold, Set<T> expected, Set<T> found) {
        tally(name).add(expected, found);
        Set<T> missed = new HashSet<>(expected);
        missed.removeAll(found);
        Set<T> extra = new HashSet<>(found);
        extra.removeAll(expected);
        if (!missed.isEmpty() || !extra.isEmpty()) {
            faults.add(gold.id() + " " + name + " missed " + missed + " extra " + extra);
        }
    }

    private static String normal(String heading) {
        return MASKS.matcher(heading).replaceAll("〓").replaceAll("[\\p{Punct}\\p{IsPunctuation}\\s]", "");
    }

    private void announcement(Gold gold, Outline outline) {
        boolean expected = gold.announcedLine() > 0;
        boolean found = outline.announced().isPresent();
        compare(
                "announcements",
                gold,
                expected ? Set.of(gold.announcedLine() + " " + gold.announced()) : Set.of(),
                found
                        ? Set.of(outline.announced().get().line() + " "
                                + outline.announced().get().count())
                        : Set.of());
        long visible = gold.units().stream()
                .filter(unit -> unit.level() == 1 && !unit.lost())
                .count();
        boolean wrong = gold.announced().isPresent() && gold.announced().getAsInt() != visible;
        boolean alarm = outline.irregularities().stream().anyMatch(it -> it.kind() == Irregularity.Kind.COUNT);
        compare("count alarms", gold, wrong ? Set.of("alarm") : Set.of(), alarm ? Set.of("alarm") : Set.of());
    }

    private void roles(String name, Gold gold, Outline outline) {
        for (Gold.GoldUnit unit : gold.units()) {
            if (unit.level() > 1) {
                continue;
            }
            Optional<Unit> match = outline.units().stream()
                    .filter(it -> it.line() == unit.line()
                            && it.level() == unit.level()
                            && ((it.role() == Role.SALUTATION) == (unit.role() == Role.SALUTATION)))
                    .findFirst();
            if (match.isEmpty()) {
                if (!unit.lost()) {
                    tally(name + (unit.level() == 1 ? "sections" : "paragraphs"))
                            .add(false);
                    faults.add(gold.id() + " " + name + unit.line() + " unmatched " + unit.role());
                }
                continue;
            }
            Role role = match.get().role();
            String what = unit.level() == 1 ? "sections" : "paragraphs";
            tally(name + what).add(role == unit.role());
            tally(name + what + ", any of its roles")
                    .add(role == unit.role() || unit.also().contains(role));
            if (unit.level() == 0 && unit.role() != Role.SALUTATION) {
                tally(name + "paragraphs without salutations").add(role == unit.role());
            }
            if (role != unit.role()) {
                faults.add(gold.id() + " " + name + what + " " + unit.line() + " " + role + " not " + unit.role()
                        + unit.also() + " " + unit.heading());
            }
        }
    }

    /**
     * Clean reports against the lines of the files that begin with 一、. Reports in which that numbering starts again, or
     * whose sections have no number, are left to the eye: the lines alone do not tell their levels.
     */
    static OutlineEvaluation clean(String folder) {
        OutlineEvaluation evaluation = new OutlineEvaluation();
        LabelledSections.measure(folder, evaluation);
        Outliner outliner = new Outliner();
        for (Speech speech : Texts.of(folder)) {
            if (speech.kind() != Speech.Kind.SPEECH) {
                continue;
            }
            Outline outline = outliner.outline(speech);
            Set<Integer> sections = lines(speech, SECTION_LINE);
            if (isOneSeries(speech, sections)) {
                evaluation.tally(SECTIONS).add(sections, lines(outline, 1));
                evaluation.tally("level 2, bracketed").add(lines(speech, BRACKETED_LINE), bracketed(outline));
                if (!sections.equals(lines(outline, 1))) {
                    evaluation.faults.add(speech.path() + " " + sections + " " + lines(outline, 1));
                }
            } else {
                evaluation
                        .tally("other reports with sections")
                        .add(!outline.sections().isEmpty());
            }
        }
        return evaluation;
    }

    private static Set<Integer> lines(Speech speech, Pattern pattern) {
        return speech.lines().stream()
                .filter(line -> pattern.matcher(line.text()).lookingAt())
                .map(Line::number)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<Integer> lines(Outline outline, int level) {
        return outline.units().stream()
                .filter(unit -> unit.level() == level && !unit.lost())
                .map(Unit::line)
                .collect(Collectors.toSet());
    }

    private static Set<Integer> bracketed(Outline outline) {
        return outline.units().stream()
                .filter(unit -> unit.level() == 2 && unit.marker().startsWith("（"))
                .map(Unit::line)
                .collect(Collectors.toSet());
    }

    /** Whether 一、 comes once and early: later it numbers the parts of an unnumbered section. */
    private static boolean isOneSeries(Speech speech, Set<Integer> sections) {
        long first = speech.lines().stream()
                .filter(line -> sections.contains(line.number()) && line.text().startsWith("一、"))
                .count();
        int quarter = speech.lines().get(speech.lines().size() / 4).number();
        return first == 1 && sections.size() > 1 && sections.stream().anyMatch(line -> line <= quarter);
    }

    /** Raw pages against clean ones. */
    static OutlineEvaluation pairs() {
        OutlineEvaluation evaluation = new OutlineEvaluation();
        Outliner outliner = new Outliner();
        Map<String, Speech> raws = Texts.of("pairs/raw").stream()
                .collect(Collectors.toMap(
                        speech -> Path.of(speech.path()).getFileName().toString(), it -> it, (a, b) -> a));
        for (Speech clean : Texts.of("pairs/clean")) {
            String name = Path.of(clean.path()).getFileName().toString();
            Set<String> expected = headings(outliner.outline(clean));
            Set<String> found = headings(
                    outliner.outline(Optional.ofNullable(raws.get(name)).orElseThrow()));
            Tally twin = new Tally();
            twin.add(expected, found);
            evaluation.tally("twins").add(expected, found);
            evaluation.twins.add(twin.f1());
            if (!expected.equals(found)) {
                Set<String> both = new HashSet<>(expected);
                both.retainAll(found);
                expected.removeAll(both);
                found.removeAll(both);
                evaluation.faults.add(name + " clean only " + expected + " raw only " + found);
            }
        }
        return evaluation;
    }

    private static Set<String> headings(Outline outline) {
        return outline.units().stream()
                .filter(unit -> unit.level() >= 1 && unit.level() <= 3)
                .map(unit -> unit.level() + " " + unit.marker() + " "
                        + unit.heading().orElse("").replaceAll("\\P{IsHan}", ""))
                .collect(Collectors.toSet());
    }
}
