package qicao.drafting;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import qicao.draft.Origin;
import qicao.draft.Point;
import qicao.genre.Role;
import qicao.genre.Tone;
import qicao.planning.Dice;
import qicao.planning.DocumentPlan;
import qicao.template.FrameText;
import qicao.template.HeadingSet;
import qicao.template.MeetingType;
import qicao.template.PatternCatalog;
import qicao.template.Slot;

/** Chooses one set of parallel level-1 headings for a speech. */
final class HeadingChooser {
    /** Roles without headings of their own are told under those of a near one. */
    private static final Map<Role, Role> NEAR = Map.of(
            Role.BACKGROUND, Role.SITUATION,
            Role.ELECTION, Role.TASKS,
            Role.PROJECT, Role.SITUATION,
            Role.TARGETS, Role.TASKS,
            Role.HONOURS, Role.RECAP,
            Role.AFFIRM, Role.RECAP,
            Role.SITES, Role.CASES,
            Role.COURSE, Role.TASKS,
            Role.INDICATORS, Role.RECAP,
            Role.RESPONSES, Role.MEASURES);

    /** Which of several roles in a section names it. */
    private static final List<Role> NAMING = List.of(
            Role.TASKS,
            Role.RESPONSES,
            Role.CASES,
            Role.INDICATORS,
            Role.RECAP,
            Role.SITUATION,
            Role.PROBLEMS,
            Role.PHASES,
            Role.MEASURES,
            Role.REQUIREMENTS,
            Role.HOPES);

    /** The name of the point at which a set is chosen. */
    static final String PART = "headings";

    private final PatternCatalog patterns;
    private final MeetingType type;
    private final Optional<Tone> tone;
    private final Dice dice;
    private final Function<Slot, Optional<Phrase>> values;
    private final Pins pins;
    private final Optional<List<Choice>> points;

    /**
     * @param values what slots stand for
     * @param pins what the writer fixed
     * @param points where the choice is listed, if anybody wants to know
     */
    HeadingChooser(
            PatternCatalog patterns,
            MeetingType type,
            Optional<Tone> tone,
            Dice dice,
            Function<Slot, Optional<Phrase>> values,
            Pins pins,
            Optional<List<Choice>> points) {
        this.patterns = patterns;
        this.type = type;
        this.tone = tone;
        this.dice = dice;
        this.values = values;
        this.pins = pins;
        this.points = points;
    }

    /**
     * The headings of a plan's sections, in order: the writer's own, and a set that runs parallel to them for the others.
     */
    List<Optional<Phrase>> headings(DocumentPlan plan) {
        if (!plan.numbered()) {
            return List.of();
        }
        List<List<Role>> groups = new ArrayList<>();
        OptionalInt clauses = OptionalInt.empty();
        for (DocumentPlan.Section section : plan.sections()) {
            if (section.free().isEmpty()) {
                groups.add(section.roles());
                if (clauses.isEmpty() && section.heading().isPresent()) {
                    clauses = OptionalInt.of(clauses(section.heading().get().text()));
                }
            }
        }
        Iterator<Optional<Phrase>> chosen = choose(groups, clauses).iterator();
        List<Optional<Phrase>> headings = new ArrayList<>();
        for (DocumentPlan.Section section : plan.sections()) {
            Optional<Phrase> ours = section.free().isEmpty() ? chosen.next() : Optional.empty();
            headings.add(section.heading().map(Phrase::of).or(() -> ours));
        }
        return headings;
    }

    private static int clauses(String heading) {
        return (int) heading.chars()
                        .filter(c -> c == '，' || c == '、' || c == ' ')
                        .count()
                + 1;
    }

    /**
     * Headings for sections, in order, none of them twice. All come from one set if any set has them all, else the best set
     * is helped out by others of as many clauses.
     *
     * @param sections the roles of each section
     * @param clauses the clauses of headings that the writer gave, for the others to run parallel
     */
    List<Optional<Phrase>> choose(List<List<Role>> sections, OptionalInt clauses) {
        List<HeadingSet> sets = sets(clauses);
        if (sets.isEmpty()) {
            sets = sets(OptionalInt.empty());
        }
        List<HeadingSet> best = mostCovering(sets, sections);
        if (best.isEmpty()) {
            return Collections.nCopies(sections.size(), Optional.empty());
        }
        long point = dice.at(PART, "");
        Comparator<HeadingSet> preference = Comparator.<HeadingSet>comparingInt(
                        set -> -patterns.voice().of(set.id()))
                .thenComparing((one, other) -> Dice.compare(point, Dice.name(one.id()), Dice.name(other.id())));
        HeadingSet chosen = pinned().orElseGet(() -> Collections.min(best, preference));
        points.ifPresent(list -> list.add(new Choice(
                new Point(PART, ""),
                chosen.id(),
                best.stream()
                        .sorted(preference)
                        .map(set -> new Choice.Alternative(set.id(), text(headings(set, sections))))
                        .toList())));
        return headings(chosen, sections);
    }

    /** The set that the writer fixed, whether or not it would be chosen. */
    private Optional<HeadingSet> pinned() {
        Optional<String> id = pins.frame(PART);
        Optional<HeadingSet> set = id.flatMap(wanted -> patterns.headings().stream()
                .filter(known -> known.id().equals(wanted))
                .findFirst());
        if (id.isPresent() && set.isEmpty()) {
            pins.refuse(PART);
        }
        return set;
    }

    private List<Optional<Phrase>> headings(HeadingSet set, List<List<Role>> sections) {
        List<Optional<Phrase>> headings = new ArrayList<>(Collections.nCopies(sections.size(), Optional.empty()));
        Set<String> taken = new HashSet<>();
        // 形势 has the first claim to its heading; 上级精神 borrows it only if it is left.
        complete(headings, sections, HeadingChooser::ownKeys, List.of(set), taken);
        complete(headings, sections, HeadingChooser::nearKeys, List.of(set), taken);
        if (headings.contains(Optional.empty())) {
            List<HeadingSet> others = patterns.headings().stream()
                    .filter(other -> other.clauses() == set.clauses())
                    .toList();
            complete(headings, sections, HeadingChooser::keys, others, taken);
        }
        return headings;
    }

    private static String text(List<Optional<Phrase>> headings) {
        return headings.stream()
                .map(heading -> heading.map(Phrase::getAsString).orElse(""))
                .collect(Collectors.joining("\n"));
    }

    /** Gives the sections without heading the first that is left; {@code taken} holds those that are not. */
    private void complete(
            List<Optional<Phrase>> headings,
            List<List<Role>> sections,
            Function<List<Role>, List<String>> keys,
            List<HeadingSet> sets,
            Set<String> taken) {
        for (int index = 0; index < headings.size(); index++) {
            if (headings.get(index).isEmpty()) {
                List<String> names = keys.apply(sections.get(index));
                for (HeadingSet set : sets) {
                    Optional<Phrase> heading = heading(set, names, taken);
                    if (heading.isPresent()) {
                        headings.set(index, heading);
                        break;
                    }
                }
            }
        }
    }

    private List<HeadingSet> sets(OptionalInt clauses) {
        List<HeadingSet> sets =
                tone.map(wanted -> sets(Set.of(wanted.slug()), clauses)).orElse(List.of());
        return sets.isEmpty() ? sets(Set.of(type.slug(), type.family().slug()), clauses) : sets;
    }

    private List<HeadingSet> sets(Set<String> audiences, OptionalInt clauses) {
        List<HeadingSet> sets = new ArrayList<>();
        for (HeadingSet set : patterns.headings()) {
            if (!Collections.disjoint(set.audience(), audiences)
                    && (clauses.isEmpty() || set.clauses() == clauses.getAsInt())) {
                sets.add(set);
            }
        }
        return sets;
    }

    /** The sets that have headings for most sections. */
    private List<HeadingSet> mostCovering(List<HeadingSet> sets, List<List<Role>> sections) {
        List<List<String>> keys = new ArrayList<>();
        for (List<Role> roles : sections) {
            keys.add(keys(roles));
        }
        List<HeadingSet> best = new ArrayList<>();
        int most = 0;
        for (HeadingSet set : sets) {
            int covered = covered(set, keys);
            if (covered > most) {
                best.clear();
                most = covered;
            }
            if (covered == most) {
                best.add(set);
            }
        }
        return best;
    }

    /** How many sections, each with its keys, a set has headings for. */
    private int covered(HeadingSet set, List<List<String>> sections) {
        int covered = 0;
        for (List<String> keys : sections) {
            for (String key : keys) {
                if (wording(set, key).isPresent()) {
                    covered++;
                    break;
                }
            }
        }
        return covered;
    }

    private Optional<Phrase> heading(HeadingSet set, List<String> keys, Set<String> taken) {
        for (String key : keys) {
            Optional<FrameText> text = wording(set, key);
            if (text.isPresent() && taken.add(set.id() + " " + key)) {
                return Optional.of(fill(set, text.get()));
            }
        }
        return Optional.empty();
    }

    /** The first wording whose slots have values. */
    private Optional<FrameText> wording(HeadingSet set, String key) {
        for (FrameText text : set.texts().getOrDefault(key, List.of())) {
            if (isKnown(text)) {
                return Optional.of(text);
            }
        }
        return Optional.empty();
    }

    private boolean isKnown(FrameText text) {
        for (Slot slot : text.slots()) {
            if (values.apply(slot).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    private static List<String> keys(List<Role> roles) {
        List<String> keys = ownKeys(roles);
        keys.addAll(nearKeys(roles));
        return keys;
    }

    private static List<String> ownKeys(List<Role> roles) {
        List<String> keys = new ArrayList<>();
        for (Role first : List.of(Role.RECAP, Role.CASES)) {
            if (roles.contains(first) && roles.contains(Role.PROBLEMS)) {
                keys.add(first.slug() + "+" + Role.PROBLEMS.slug());
            }
        }
        for (Role role : NAMING) {
            if (roles.contains(role)) {
                keys.add(role.slug());
            }
        }
        for (Role role : roles) {
            keys.add(role.slug());
        }
        return keys;
    }

    private static List<String> nearKeys(List<Role> roles) {
        List<String> keys = new ArrayList<>();
        for (Role role : roles) {
            Role near = NEAR.get(role);
            if (near != null) {
                keys.add(near.slug());
            }
        }
        return keys;
    }

    private Phrase fill(HeadingSet set, FrameText text) {
        List<Piece> pieces = new ArrayList<>();
        text.read(
                literal -> pieces.add(new Piece(literal, new Origin.Frame(set.id(), 0))),
                slot -> values.apply(slot).ifPresent(value -> pieces.addAll(value.pieces())));
        return new Phrase(pieces);
    }
}
