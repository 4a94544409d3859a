package qicao.drafting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import qicao.draft.Origin;
import qicao.genre.Role;
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

    private final PatternCatalog patterns;
    private final MeetingType type;
    private final Dice dice;
    private final Function<Slot, Optional<Phrase>> values;

    HeadingChooser(PatternCatalog patterns, MeetingType type, Dice dice, Function<Slot, Optional<Phrase>> values) {
        this.patterns = patterns;
        this.type = type;
        this.dice = dice;
        this.values = values;
    }

    /**
     * Headings for sections, in order. All come from one set if any set has them all, else the best set is helped out by
     * others of as many clauses.
     *
     * @param sections the roles of each section
     * @param clauses the clauses of headings that the writer gave, for the others to run parallel
     */
    List<Optional<Phrase>> choose(List<List<Role>> sections, OptionalInt clauses) {
        List<HeadingSet> sets = sets(clauses);
        if (sets.isEmpty()) {
            sets = sets(OptionalInt.empty());
        }
        int most = sets.stream().mapToInt(set -> covered(set, sections)).max().orElse(0);
        List<HeadingSet> best =
                sets.stream().filter(set -> covered(set, sections) == most).toList();
        List<Optional<Phrase>> headings = new ArrayList<>();
        if (best.isEmpty()) {
            sections.forEach(section -> headings.add(Optional.empty()));
            return headings;
        }
        HeadingSet set = best.get(dice.roll("headings", 0, best.size()));
        for (List<Role> roles : sections) {
            headings.add(heading(set, roles).or(() -> fromAnother(set, roles)));
        }
        return headings;
    }

    private Optional<Phrase> fromAnother(HeadingSet set, List<Role> roles) {
        return patterns.headings().stream()
                .filter(other -> other.clauses() == set.clauses())
                .flatMap(other -> heading(other, roles).stream())
                .findFirst();
    }

    private List<HeadingSet> sets(OptionalInt clauses) {
        List<HeadingSet> sets = new ArrayList<>();
        for (HeadingSet set : patterns.headings()) {
            boolean ours = set.audience().contains(type.slug())
                    || set.audience().contains(type.family().slug());
            if (ours && (clauses.isEmpty() || set.clauses() == clauses.getAsInt())) {
                sets.add(set);
            }
        }
        return sets;
    }

    private int covered(HeadingSet set, List<List<Role>> sections) {
        return (int) sections.stream()
                .filter(roles -> heading(set, roles).isPresent())
                .count();
    }

    private Optional<Phrase> heading(HeadingSet set, List<Role> roles) {
        for (String key : keys(roles)) {
            for (FrameText text : set.texts().getOrDefault(key, List.of())) {
                if (text.slots().stream().allMatch(slot -> values.apply(slot).isPresent())) {
                    return Optional.of(fill(set, text));
                }
            }
        }
        return Optional.empty();
    }

    private static List<String> keys(List<Role> roles) {
        List<String> keys = new ArrayList<>();
        for (Role first : List.of(Role.RECAP, Role.CASES)) {
            if (roles.contains(first) && roles.contains(Role.PROBLEMS)) {
                keys.add(first.slug() + "+" + Role.PROBLEMS.slug());
            }
        }
        NAMING.stream().filter(roles::contains).map(Role::slug).forEach(keys::add);
        roles.stream().map(Role::slug).forEach(keys::add);
        roles.stream()
                .filter(NEAR::containsKey)
                .map(role -> NEAR.getOrDefault(role, role).slug())
                .forEach(keys::add);
        return keys;
    }

    private Phrase fill(HeadingSet set, FrameText text) {
        List<Piece> pieces = new ArrayList<>();
        for (FrameText.Part part : text.parts()) {
            if (part instanceof FrameText.SlotPart slot) {
                values.apply(slot.slot()).ifPresent(value -> pieces.addAll(value.pieces()));
            } else if (part instanceof FrameText.Literal literal) {
                pieces.add(new Piece(literal.text(), new Origin.Frame(set.id(), 0)));
            }
        }
        return new Phrase(pieces);
    }
}
