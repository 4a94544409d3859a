package qicao.drafting;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import qicao.fillin.Entry;
import qicao.fillin.Fact;
import qicao.fillin.FillIn;
import qicao.fillin.Key;
import qicao.genre.Family;
import qicao.genre.Role;

/**
 * Plans a speech: which level-1 sections it has and what they are called. The writer's own order (结构) wins; else the type's
 * sections, as far as there are facts for them; roles that the type does not know get a section of their own, so that no
 * fact is lost.
 */
final class Planner {
    /** Roles that always stand before the first or behind the last section. */
    private static final Set<Role> NEVER_SECTIONS =
            EnumSet.of(Role.SALUTATION, Role.OPENING, Role.RELAY, Role.CLOSING, Role.OTHER, Role.MEASURES);

    private static final Set<Role> BEFORE_SECTIONS = EnumSet.of(Role.SALUTATION, Role.OPENING, Role.RELAY);

    /** Roles that stand in front unless the type or the writer gives them a section. */
    private static final Set<Role> FRONT = EnumSet.of(
            Role.BACKGROUND,
            Role.HONOURS,
            Role.SITES,
            Role.PROJECT,
            Role.COURSE,
            Role.RECAP,
            Role.AFFIRM,
            Role.PROBLEMS,
            Role.INDICATORS,
            Role.CASES);

    private final FillIn fillIn;
    private final HeadingChooser headings;

    Planner(FillIn fillIn, HeadingChooser headings) {
        this.fillIn = fillIn;
        this.headings = headings;
    }

    Plan plan() {
        if (fillIn.isOwnText()) {
            return new Plan(List.of(), 0, Optional.empty());
        }
        List<List<Role>> groups = ordered().orElseGet(this::ofType);
        addForgotten(groups);
        List<Entry> free = Availability.free(fillIn);
        int count = groups.size() + free.size();
        if (count == 1 && groups.size() == 1) {
            Optional<Role> promoted = promoted(groups.get(0));
            if (promoted.isPresent()) {
                Key key = Roles.key(promoted.get()).orElseThrow();
                return new Plan(
                        List.of(new Plan.Section(
                                groups.get(0), Optional.empty(), Optional.empty(), isExtra(groups.get(0)))),
                        fillIn.root().entries(key).size(),
                        promoted);
            }
        }
        return new Plan(sections(groups, free), count, Optional.empty());
    }

    /** 结构: the writer's own order. */
    private Optional<List<List<Role>>> ordered() {
        List<Role> order = fillIn.root().facts(Key.STRUCTURE).stream()
                .flatMap(fact -> Role.of(fact.text()).stream())
                .filter(role -> !NEVER_SECTIONS.contains(role) && Availability.has(fillIn, role))
                .distinct()
                .toList();
        if (order.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(order.stream().map(List::of).collect(Collectors.toCollection(ArrayList::new)));
    }

    /** What the writer's own order asks for in vain: roles that have their place whatever it says, named out of that place. */
    static List<Fact> misplaced(FillIn fillIn) {
        List<Fact> order = fillIn.root().facts(Key.STRUCTURE);
        List<Fact> misplaced = new ArrayList<>();
        for (int at = 0; at < order.size(); at++) {
            Role role = Role.of(order.get(at).text()).orElse(null);
            if (role == null || !NEVER_SECTIONS.contains(role)) {
                continue;
            }
            List<Fact> before = order.subList(0, at);
            List<Fact> after = order.subList(at + 1, order.size());
            boolean first = BEFORE_SECTIONS.contains(role) && before.stream().noneMatch(Planner::isSection);
            boolean last = role == Role.CLOSING && after.stream().noneMatch(Planner::isSection);
            if (!first && !last) {
                misplaced.add(order.get(at));
            }
        }
        return misplaced;
    }

    private static boolean isSection(Fact name) {
        return Role.of(name.text()).filter(NEVER_SECTIONS::contains).isEmpty();
    }

    private List<List<Role>> ofType() {
        List<List<Role>> groups = new ArrayList<>();
        for (List<Role> group : fillIn.type().sections()) {
            List<Role> present = group.stream()
                    .filter(role -> Availability.has(fillIn, role))
                    .toList();
            if (!present.isEmpty()) {
                groups.add(present);
            }
        }
        return groups;
    }

    /** Roles with facts that have no place yet: before the requirements, which end a speech. */
    private void addForgotten(List<List<Role>> groups) {
        boolean festive = fillIn.type().family() == Family.FESTIVE;
        for (Role role : Role.values()) {
            if (NEVER_SECTIONS.contains(role) || !Availability.has(fillIn, role) || isPlaced(role, groups)) {
                continue;
            }
            boolean needsHeading =
                    FRONT.contains(role) || (festive && fillIn.type().sections().isEmpty());
            if (needsHeading && !hasHeading(role)) {
                continue;
            }
            int last = groups.size();
            while (last > 0 && isEnding(groups.get(last - 1)) && !isEnding(List.of(role))) {
                last--;
            }
            groups.add(last, List.of(role));
        }
    }

    private static boolean isPlaced(Role role, List<List<Role>> groups) {
        return groups.stream().anyMatch(group -> group.contains(role));
    }

    private boolean isExtra(List<Role> group) {
        return !fillIn.root().facts(Key.STRUCTURE).isEmpty()
                || fillIn.type().sections().stream().noneMatch(known -> known.containsAll(group));
    }

    private static boolean isEnding(List<Role> group) {
        return group.contains(Role.REQUIREMENTS) || group.contains(Role.HOPES);
    }

    private boolean hasHeading(Role role) {
        return writersHeading(List.of(role)).isPresent();
    }

    /** The role whose items become the sections: the only section's only list, if every item has a heading. */
    private Optional<Role> promoted(List<Role> group) {
        if (fillIn.type().family() == Family.REPORT || group.size() != 1 || hasHeading(group.get(0))) {
            return Optional.empty();
        }
        Role role = group.get(0);
        if (role != Role.TASKS && role != Role.HOPES && role != Role.REQUIREMENTS) {
            return Optional.empty();
        }
        List<Entry> items =
                Roles.key(role).map(key -> fillIn.root().entries(key)).orElse(List.of());
        return items.size() > 1
                        && ListShapes.mayBeHeadings(items)
                        && Availability.free(fillIn, role).isEmpty()
                ? Optional.of(role)
                : Optional.empty();
    }

    private List<Plan.Section> sections(List<List<Role>> groups, List<Entry> free) {
        List<Optional<Fact>> given = groups.stream().map(this::writersHeading).toList();
        OptionalInt clauses = given.stream()
                .flatMap(Optional::stream)
                .mapToInt(heading -> clauses(heading.text()))
                .findFirst();
        List<Optional<Phrase>> chosen = headings.choose(groups, clauses);
        List<Plan.Section> sections = new ArrayList<>();
        int freeAt = placeOfFree(groups);
        for (int index = 0; index <= groups.size(); index++) {
            if (index == freeAt) {
                free.forEach(section -> sections.add(new Plan.Section(
                        List.of(),
                        Optional.of(section),
                        section.fact(Key.HEADING).map(Phrase::of),
                        true)));
            }
            if (index < groups.size()) {
                Optional<Phrase> own = given.get(index).map(Phrase::of);
                sections.add(new Plan.Section(
                        groups.get(index),
                        Optional.empty(),
                        own.isPresent() ? own : chosen.get(index),
                        isExtra(groups.get(index))));
            }
        }
        return sections;
    }

    /** Before which group the free sections stand: where 结构 says 段落, else before the groups that end a speech. */
    private int placeOfFree(List<List<Role>> groups) {
        List<String> order =
                fillIn.root().facts(Key.STRUCTURE).stream().map(Fact::text).toList();
        int named = Math.max(order.indexOf(Key.SECTIONS.chinese()), order.indexOf(Key.SECTIONS.english()));
        if (named >= 0) {
            List<Role> later = order.subList(named + 1, order.size()).stream()
                    .flatMap(name -> Role.of(name).stream())
                    .toList();
            for (int index = 0; index < groups.size(); index++) {
                if (groups.get(index).stream().anyMatch(later::contains)) {
                    return index;
                }
            }
            return groups.size();
        }
        int place = groups.size();
        while (place > 0 && isEnding(groups.get(place - 1))) {
            place--;
        }
        return place;
    }

    /** A heading that the writer gave in 段落 for a role of the group. */
    private Optional<Fact> writersHeading(List<Role> group) {
        return group.stream()
                .flatMap(role -> Availability.free(fillIn, role).stream())
                .flatMap(section -> section.fact(Key.HEADING).stream())
                .findFirst();
    }

    private static int clauses(String heading) {
        return (int) heading.chars()
                        .filter(c -> c == '，' || c == '、' || c == ' ')
                        .count()
                + 1;
    }
}
