package qicao.house;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import qicao.genre.Family;
import qicao.genre.Role;
import qicao.house.HousePatterns.HouseHeadings;
import qicao.outline.Outline;
import qicao.outline.Unit;
import qicao.template.FrameText;
import qicao.template.HeadingSet;
import qicao.template.HouseTemplates;
import qicao.template.PatternCatalog;

/**
 * Sets of the house's level-1 headings. A heading is one if it says nothing particular, takes nothing for granted, and is more like our headings of its role
 * than like those of any other. Those of one speech stay together; where a speech has one of as many clauses for a role that
 * another lacks, they complete each other, and what the house has no heading for is taken from a shipped set of as many clauses.
 */
final class HeadingFinder {
    private static final int FEWEST = 2;
    /** A heading is on the meeting's work or on work at large; else it is on something of its own. */
    private static final Pattern NAMES_NOTHING =
            Pattern.compile("⟨主题⟩|工作|任务|重点|措施|落实|责任|认识|形势|成绩|问题|差距|领导|思路|目标|主题|意识|作风|部署|关键|大局|组织|保障");

    private final PatternCatalog catalogue;
    private final SlotBinder binder;
    private final FactGate gate;
    private final Claims claims;
    private final Excerpts excerpts;
    /** How often a word stands in our headings, by role. */
    private final Map<String, Map<String, Integer>> words = new TreeMap<>();

    /**
     * A heading of the house.
     *
     * @param recast whether it was on a topic of its own
     */
    private record Heading(FrameText text, HouseSentence.Source source, boolean recast) {}

    HeadingFinder(PatternCatalog catalogue, SlotBinder binder, FactGate gate, Claims claims, Excerpts excerpts) {
        this.catalogue = catalogue;
        this.binder = binder;
        this.gate = gate;
        this.claims = claims;
        this.excerpts = excerpts;
        catalogue
                .headings()
                .forEach(set -> set.texts()
                        .forEach((role, texts) -> texts.forEach(text -> Tokens.words(text)
                                .forEach(word -> words.computeIfAbsent(role, any -> new HashMap<>())
                                        .merge(word, 1, Integer::sum)))));
    }

    /**
     * The sets of speeches.
     *
     * @param audience for whom the headings of a speech are
     */
    List<HouseHeadings> find(List<Outline> outlines, Function<Outline, Set<String>> audience) {
        Map<String, HouseHeadings> found = new TreeMap<>();
        Map<String, Map<String, List<Heading>>> pool = new TreeMap<>();
        List<Map<String, Heading>> speeches = new ArrayList<>();
        List<Set<String>> audiences = new ArrayList<>();
        for (Outline outline : outlines) {
            Map<String, Map<String, Heading>> byRhythm = new TreeMap<>();
            Set<String> own = audience.apply(outline);
            headings(outline, own)
                    .forEach((role, heading) -> byRhythm.computeIfAbsent(
                                    rhythm(heading.text()), any -> new LinkedHashMap<>())
                            .put(role, heading));
            byRhythm.forEach((rhythm, headings) -> {
                speeches.add(headings);
                audiences.add(own);
                headings.forEach((role, heading) -> pool.computeIfAbsent(key(own, rhythm), any -> new TreeMap<>())
                        .computeIfAbsent(role, any -> new ArrayList<>())
                        .add(heading));
            });
        }
        for (int i = 0; i < speeches.size(); i++) {
            Set<String> own = audiences.get(i);
            String rhythm = rhythm(speeches.get(i).values().iterator().next().text());
            Map<String, Heading> set = new TreeMap<>(speeches.get(i));
            int turn = i;
            pool.getOrDefault(key(own, rhythm), Map.of())
                    .forEach((role, headings) -> set.putIfAbsent(role, headings.get(turn % headings.size())));
            if (set.size() >= FEWEST) {
                HouseHeadings made = made(set, rhythm, own);
                found.put(made.set().id(), made);
            }
        }
        return List.copyOf(found.values());
    }

    private static String key(Set<String> audience, String rhythm) {
        return new TreeSet<>(audience) + " " + rhythm;
    }

    /** The set, with shipped headings of the same audience and rhythm for other roles and behind those that need a topic. */
    private HouseHeadings made(Map<String, Heading> headings, String rhythm, Set<String> audience) {
        int clauses = (int) rhythm.chars().filter(c -> c == '，').count() + 1;
        Map<String, List<FrameText>> texts = new TreeMap<>();
        headings.forEach((role, heading) -> texts.put(role, new ArrayList<>(List.of(heading.text()))));
        catalogue.headings().stream()
                .filter(set ->
                        set.clauses() == clauses && set.audience().stream().anyMatch(audience::contains))
                .min(Comparator.comparing(set -> !hasRhythm(set, rhythm)))
                .ifPresent(set -> set.texts()
                        .forEach((role, shipped) -> texts.computeIfAbsent(role, any -> new ArrayList<>())
                                .addAll(shipped)));
        Set<HouseSentence.Source> sources = new TreeSet<>();
        headings.values().forEach(heading -> sources.add(heading.source()));
        HeadingSet set = new HeadingSet(
                HouseMiner.id(
                        "headings",
                        headings.values().stream()
                                        .map(heading -> heading.text().toString())
                                        .toList()
                                + audience.toString()),
                clauses + "分句",
                clauses,
                audience,
                texts);
        Map<String, FrameText> own = new TreeMap<>();
        headings.forEach((role, heading) -> own.put(role, heading.text()));
        return new HouseHeadings(set, own, List.copyOf(sources));
    }

    private static boolean hasRhythm(HeadingSet set, String rhythm) {
        return set.texts().values().stream()
                .anyMatch(texts -> rhythm(texts.get(0)).equals(rhythm));
    }

    /** The headings of a speech that may be said elsewhere, by role; a role that two of them have has none. */
    private Map<String, Heading> headings(Outline outline, Set<String> audience) {
        Sentence.Context context = Sentences.context(outline);
        Map<String, Heading> headings = new LinkedHashMap<>();
        Set<String> twice = new HashSet<>();
        for (Unit section : outline.sections()) {
            section.heading()
                    .flatMap(heading -> heading(context, section, heading, audience))
                    .ifPresent(heading -> {
                        // Put on the meeting's topic, a heading of one task is one of all of them.
                        if (heading.recast()) {
                            headings.putIfAbsent(section.role().slug(), heading);
                        } else if (isWhole(headings.put(section.role().slug(), heading))) {
                            twice.add(section.role().slug());
                        }
                    });
        }
        headings.keySet().removeAll(twice);
        return headings;
    }

    private static boolean isWhole(@Nullable Heading before) {
        return before != null && !before.recast();
    }

    /** The pauses of a heading in order: 统一思想、提高认识，抓好落实 has 、，. */
    private static String rhythm(FrameText text) {
        return text.toString().replaceAll("[^，、]", "");
    }

    /** A heading that may be said elsewhere, as it is or with the meeting's topic for its own. */
    private Optional<Heading> heading(Sentence.Context context, Unit section, String heading, Set<String> audience) {
        HouseSentence.Source source = new HouseSentence.Source(context.path(), section.line());
        String bound = binder.bind(new Sentence(context, section.line(), section.role(), Set.of(), heading));
        Optional<FrameText> text = text(section.role(), bound, audience);
        if (text.isPresent()) {
            return Optional.of(new Heading(text.get(), source, false));
        }
        return excerpts.headings(section.role(), bound).stream()
                .flatMap(made -> text(section.role(), made, audience).stream())
                .findFirst()
                .map(made -> new Heading(made, source, true));
    }

    private Optional<FrameText> text(Role role, String bound, Set<String> audience) {
        // A heading has no conditions: what it takes for granted must be nothing.
        if (gate.particular(bound).isPresent()
                || claims.of(bound).filter(Set::isEmpty).isEmpty()
                || (claims.isForReports(bound) && !audience.contains(Family.REPORT.slug()))) {
            return Optional.empty();
        }
        FrameText text = FrameText.parse(bound);
        return HouseTemplates.mayHold(text) && NAMES_NOTHING.matcher(bound).find() && isOf(role, text)
                ? Optional.of(text)
                : Optional.empty();
    }

    /** Whether its words stand in our headings of that role more than in those of any other. */
    private boolean isOf(Role role, FrameText text) {
        Map<String, Double> scores = new HashMap<>();
        for (String word : Tokens.words(text)) {
            double all = words.values().stream()
                    .mapToInt(own -> own.getOrDefault(word, 0))
                    .sum();
            if (all > 0) {
                words.forEach((key, own) -> scores.merge(key, own.getOrDefault(word, 0) / all, Double::sum));
            }
        }
        double own = scores.getOrDefault(role.slug(), 0.0);
        return own > 0 && scores.entrySet().stream().allMatch(other -> other.getValue() <= own);
    }
}
