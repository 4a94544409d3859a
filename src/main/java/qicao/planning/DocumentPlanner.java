package qicao.planning;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import qicao.fillin.Entry;
import qicao.fillin.Fact;
import qicao.fillin.FillIn;
import qicao.fillin.Key;
import qicao.fillin.Regard;
import qicao.genre.Family;
import qicao.genre.Role;
import qicao.words.WordClass;

/**
 * Plans a speech: what stands in front, which level-1 sections follow, and how every list in them will look. The writer's own
 * order (结构) wins; else the type's sections, as far as there are facts for them; roles that the type does not know get a
 * section of their own, so that no fact is lost. How any of it is worded the plan does not decide.
 */
public final class DocumentPlanner {
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

    /** Regards that open a speech. */
    private static final Set<Regard> GREETINGS = EnumSet.of(Regard.CONGRATULATION, Regard.WELCOME, Regard.GREETING);

    /** Roles whose items state something: none of them is what the section is about. */
    private static final Set<Role> STATEMENTS = EnumSet.of(Role.RECAP, Role.PROBLEMS, Role.SITUATION);

    /** The usual order of roles; where a type's skeleton or sections name one, they decide. */
    private static final List<Role> USUAL_ORDER = List.of(
            Role.BACKGROUND,
            Role.SITES,
            Role.HONOURS,
            Role.PROJECT,
            Role.COURSE,
            Role.RECAP,
            Role.AFFIRM,
            Role.CASES,
            Role.INDICATORS,
            Role.PROBLEMS,
            Role.SITUATION,
            Role.TARGETS,
            Role.ELECTION,
            Role.TASKS,
            Role.PHASES,
            Role.RESPONSES,
            Role.REQUIREMENTS,
            Role.HOPES);

    /** Characters of facts that a section of its own needs. */
    private static final int THIN = 80;

    /** So many characters of facts on what was done are a section. */
    private static final int LIGHT = 120;

    /** A situation of one item with fewer characters goes with what follows from it. */
    private static final int FEW = 100;

    /** Characters an item that each item of a list needs on average to be a level-1 section. */
    private static final int PROMOTED = 60;

    /** A level-1 heading has at least so many characters. */
    private static final int SHORTEST_HEADING = 8;

    /** A 题 of so many characters is worded as a level-1 heading: 优化口岸服务，提高通关效率. */
    private static final int FULL_HEADING = 14;

    /** Tasks are the sections of a speech if there are so many of them: two are two parts of one, and more than seven a list. */
    private static final int FEWEST_SECTIONS = 3;

    private static final int MOST_SECTIONS = 7;

    /** Tasks have so many tenths of the weight of what is told before them, fewer if their 题 are worded as headings. */
    private static final int BEFORE = 20;

    private static final int FULL_BEFORE = 14;

    private static final int IN_TEN = 10;

    /** Tasks have at least so many times the weight of what follows them without a heading. */
    private static final int BEHIND = 2;

    private final FillIn fillIn;
    private final Wording wording;
    private final ListPlanner lists;

    /** What a section will tell: roles, or a section of the writer's own. */
    private record Group(List<Role> roles, Optional<Entry> free) {}

    private DocumentPlanner(FillIn fillIn, Wording wording) {
        this.fillIn = fillIn;
        this.wording = wording;
        this.lists = new ListPlanner(fillIn, wording);
    }

    /**
     * The plan of a speech.
     *
     * @param seed overrides the fill-in's 种子
     */
    public static DocumentPlan plan(FillIn fillIn, OptionalLong seed) {
        return new DocumentPlanner(fillIn, Wording.of(fillIn, seed)).plan();
    }

    private DocumentPlan plan() {
        if (fillIn.isOwnText()) {
            return new DocumentPlan(
                    wording,
                    Register.of(fillIn, wording, List.of()),
                    List.of(),
                    List.of(),
                    0,
                    Optional.empty(),
                    Map.of(),
                    Map.of(),
                    Map.of());
        }
        List<List<Role>> groups = ordered().orElseGet(this::ofType);
        addForgotten(groups);
        joinThin(groups);
        List<Entry> free = ContentSelection.free(fillIn);
        boolean byTasks = free.isEmpty() && isLedByTasks(groups);
        if (byTasks) {
            leaveTasks(groups);
        }
        Optional<Role> promoted = byTasks
                ? Optional.of(Role.TASKS)
                : free.isEmpty() && groups.size() == 1 ? promoted(groups.get(0)) : Optional.empty();
        int sections = promoted.flatMap(Roles::key)
                .map(key -> fillIn.root().entries(key).size())
                .orElse(groups.size() + free.size());
        List<Role> front = front(groups);
        Map<Role, List<ItemPlan>> leading = new EnumMap<>(Role.class);
        Map<Role, List<ItemPlan>> joining = new EnumMap<>(Role.class);
        Map<Key, ListPlan> all = new EnumMap<>(Key.class);
        front.forEach(role -> plan(role, all, leading, joining));
        List<DocumentPlan.Section> planned = new ArrayList<>();
        boolean numbered = promoted.isEmpty() && groups.size() + free.size() > 1;
        for (Group group : inOrder(groups, free)) {
            Optional<Entry> titled = numbered ? onlyItem(group.roles()) : Optional.empty();
            lists.beginSection(numbered, promoted, titled);
            group.roles().forEach(role -> plan(role, all, leading, joining));
            planned.add(new DocumentPlan.Section(
                    group.roles(),
                    group.free().map(lists::free),
                    group.free().map(own -> own.fact(Key.HEADING)).orElseGet(() -> heading(group.roles(), titled))));
            lists.endSection();
        }
        List.of(Role.OPENING, Role.RELAY, Role.CLOSING).forEach(role -> plan(role, all, leading, joining));
        return new DocumentPlan(
                wording,
                Register.of(fillIn, wording, planned),
                front,
                planned,
                announces(sections) ? sections : 0,
                promoted,
                all,
                leading,
                joining);
    }

    /** Plans the lists that a role tells and the writer's own sections that join it. */
    private void plan(
            Role role, Map<Key, ListPlan> all, Map<Role, List<ItemPlan>> leading, Map<Role, List<ItemPlan>> joining) {
        for (Key key : Roles.lists(role)) {
            if (!all.containsKey(key)) {
                lists.ofSpeech(role, key).ifPresent(list -> all.put(key, list));
            }
        }
        List<Entry> own = new ArrayList<>(ContentSelection.free(fillIn, role));
        if (own.isEmpty()) {
            return;
        }
        own.removeAll(ContentSelection.joining(fillIn, role));
        List<Entry> lead = ContentSelection.leading(fillIn, role);
        own.removeAll(lead);
        if (!lead.isEmpty()) {
            leading.computeIfAbsent(role, any -> lead.stream().map(lists::free).toList());
        }
        if (!own.isEmpty()) {
            joining.computeIfAbsent(role, any -> own.stream().map(lists::free).toList());
        }
    }

    /** A report to a congress and a ceremony announce nothing, and nobody announces one point. */
    private boolean announces(int sections) {
        Family family = fillIn.type().family();
        boolean festivity = family == Family.FESTIVE && fillIn.type().sections().isEmpty();
        return sections > 1 && family != Family.REPORT && !festivity;
    }

    /** What no section tells, in the order of the skeleton; what the skeleton does not name follows what usually comes before it. */
    private List<Role> front(List<List<Role>> groups) {
        List<Role> front = new ArrayList<>();
        for (Role role : fillIn.type().skeleton()) {
            if (!NEVER_SECTIONS.contains(role) && !isPlaced(role, groups)) {
                front.add(role);
            }
        }
        for (int i = 0; i < USUAL_ORDER.size(); i++) {
            Role role = USUAL_ORDER.get(i);
            if (!front.contains(role) && !isPlaced(role, groups) && ContentSelection.has(fillIn, role)) {
                int at = front.size();
                // Guests are spoken to first; what the speaker's own people must do comes last.
                boolean last = role == Role.REQUIREMENTS && fillIn.type().family() == Family.FESTIVE;
                while (at > 0 && !last && USUAL_ORDER.indexOf(front.get(at - 1)) > i) {
                    at--;
                }
                front.add(at, role);
            }
        }
        if (front.contains(Role.RECAP) && greets() && front.remove(Role.AFFIRM)) {
            front.add(0, Role.AFFIRM);
        }
        return front;
    }

    /** Whether winners are congratulated or guests welcomed: that comes before all else, and thanks behind what was done. */
    private boolean greets() {
        return items(Role.AFFIRM).stream()
                .flatMap(act -> act.facts(Key.REGARD).stream())
                .flatMap(word -> Regard.of(word.text()).stream())
                .anyMatch(GREETINGS::contains);
    }

    /** 结构: the writer's own order. */
    private Optional<List<List<Role>>> ordered() {
        List<List<Role>> order = new ArrayList<>();
        for (Fact name : fillIn.root().facts(Key.STRUCTURE)) {
            Optional<Role> role = Role.of(name.text());
            if (role.isPresent()
                    && !NEVER_SECTIONS.contains(role.get())
                    && ContentSelection.has(fillIn, role.get())
                    && !isPlaced(role.get(), order)
                    // Thanks in front of all need no heading.
                    && !(role.get() == Role.AFFIRM
                            && order.isEmpty()
                            && ownHeading(role.get()).isEmpty())) {
                order.add(List.of(role.get()));
            }
        }
        return order.isEmpty() ? Optional.empty() : Optional.of(order);
    }

    /** What the writer's own order asks for in vain: roles that have their place whatever it says, named out of that place. */
    public static List<Fact> misplaced(FillIn fillIn) {
        List<Fact> order = fillIn.root().facts(Key.STRUCTURE);
        List<Fact> misplaced = new ArrayList<>();
        for (int at = 0; at < order.size(); at++) {
            Role role = Role.of(order.get(at).text()).orElse(null);
            if (role == null || !NEVER_SECTIONS.contains(role)) {
                continue;
            }
            List<Fact> before = order.subList(0, at);
            List<Fact> after = order.subList(at + 1, order.size());
            boolean first = BEFORE_SECTIONS.contains(role) && before.stream().noneMatch(DocumentPlanner::isSection);
            boolean last = role == Role.CLOSING && after.stream().noneMatch(DocumentPlanner::isSection);
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
            List<Role> present = new ArrayList<>();
            boolean named = false;
            for (Role role : group) {
                if (ContentSelection.has(fillIn, role)) {
                    boolean names = ownHeading(role).isPresent();
                    if (names && named) {
                        groups.add(present);
                        present = new ArrayList<>();
                    }
                    named |= names;
                    present.add(role);
                }
            }
            if (!present.isEmpty()) {
                groups.add(present);
            }
        }
        return groups;
    }

    /** Roles with facts that have no place yet: before the requirements, which end a speech. */
    private void addForgotten(List<List<Role>> groups) {
        boolean festive = fillIn.type().family() == Family.FESTIVE;
        for (Role role : USUAL_ORDER) {
            if (isPlaced(role, groups) || !ContentSelection.has(fillIn, role)) {
                continue;
            }
            boolean needsHeading =
                    FRONT.contains(role) || (festive && fillIn.type().sections().isEmpty());
            if (needsHeading && writersHeading(List.of(role)).isEmpty()) {
                continue;
            }
            int last = groups.size();
            while (last > 0 && isEnding(groups.get(last - 1)) && !isEnding(List.of(role))) {
                last--;
            }
            groups.add(last, List.of(role));
        }
    }

    /** A heading needs a body: a section that is one short item goes with the one before it, unless the writer wants it so. */
    private void joinThin(List<List<Role>> groups) {
        boolean ordered = !fillIn.root().facts(Key.STRUCTURE).isEmpty();
        if (ordered || fillIn.type().family() == Family.REPORT || groups.size() < 2) {
            return;
        }
        // A word on what was done is none of the points that are announced; in front it has its place.
        if (groups.get(0).equals(List.of(Role.RECAP))
                && isLight(Role.RECAP)
                && writersHeading(groups.get(0)).isEmpty()) {
            groups.remove(0);
        }
        for (int at = 0; at + 1 < groups.size(); at++) {
            if (groups.get(at).contains(Role.SITUATION)
                    && ownHeading(Role.SITUATION).isEmpty()
                    && isBelow(FEW, List.of(Role.SITUATION))) {
                Family family = fillIn.type().family();
                // In a talk or at a training what follows does not come from the situation.
                boolean follows = family != Family.TALK && family != Family.TRAINING;
                if (follows && !isMeeting(items(Role.SITUATION))) {
                    // 今年是关键之年 leads up to what is to be done.
                    groups.set(at + 1, joined(List.of(Role.SITUATION), groups.get(at + 1)));
                }
                groups.set(at, without(Role.SITUATION, groups.get(at)));
                break;
            }
        }
        groups.removeIf(List::isEmpty);
        if (groups.size() == 1 && groups.get(0).size() == 2 && groups.get(0).get(0) == Role.SITUATION) {
            groups.set(0, without(Role.SITUATION, groups.get(0)));
        }
        // What winners are hoped to do is said to them where they are congratulated.
        if (fillIn.type().family() == Family.FESTIVE
                && isBelow(THIN, List.of(Role.HOPES))
                && writersHeading(List.of(Role.HOPES)).isEmpty()) {
            groups.remove(List.of(Role.HOPES));
        }
        for (int at = groups.size() - 1; at > 0; at--) {
            if (isBelow(THIN, groups.get(at)) && writersHeading(groups.get(at)).isEmpty()) {
                groups.set(at - 1, joined(groups.get(at - 1), groups.remove(at)));
            }
        }
    }

    /** 4月8日开过全市大会: what met before stands in front, with what it demanded. */
    private static boolean isMeeting(List<Entry> items) {
        return items.stream()
                .flatMap(item -> Facts.ofContent(item).stream())
                .anyMatch(fact -> WordClass.MET.fits(fact.text()));
    }

    private static List<Role> joined(List<Role> first, List<Role> then) {
        List<Role> joined = new ArrayList<>(first);
        joined.addAll(then);
        return joined;
    }

    private static List<Role> without(Role role, List<Role> group) {
        List<Role> left = new ArrayList<>(group);
        left.remove(role);
        return left;
    }

    /** The items of a role's list; none if it has no list. */
    private List<Entry> items(Role role) {
        return Roles.key(role).map(key -> fillIn.root().entries(key)).orElse(List.of());
    }

    private boolean isLight(Role role) {
        return Facts.weight(items(role)) < LIGHT
                && ContentSelection.free(fillIn, role).isEmpty();
    }

    /** Whether a section is one item of less than so many characters. */
    private boolean isBelow(int least, List<Role> group) {
        int weight = 0;
        for (Role role : group) {
            List<Entry> items = items(role);
            if (items.size() != 1 || !ContentSelection.free(fillIn, role).isEmpty()) {
                return false;
            }
            weight += Facts.weight(items.get(0));
        }
        return weight < least;
    }

    private static boolean isPlaced(Role role, List<List<Role>> groups) {
        for (List<Role> group : groups) {
            if (group.contains(role)) {
                return true;
            }
        }
        return false;
    }

    /** What a speech ends in. Where something is celebrated, what is to be done comes behind what was done too. */
    private boolean isEnding(List<Role> group) {
        boolean festive = fillIn.type().family() == Family.FESTIVE;
        return group.contains(Role.REQUIREMENTS)
                || group.contains(Role.HOPES)
                || (festive && group.contains(Role.TASKS));
    }

    /**
     * Whether the tasks are the speech: several of some weight, each with a 题 that is a level-1 heading, beside which all else is
     * little. Then the writer's own words are the headings, what was done and where we stand is told before the first, and a few
     * requirements or hopes behind the last.
     */
    private boolean isLedByTasks(List<List<Role>> groups) {
        List<Entry> tasks = items(Role.TASKS);
        Family family = fillIn.type().family();
        if (!fillIn.root().facts(Key.STRUCTURE).isEmpty()
                || family == Family.REPORT
                || family == Family.TRAINING
                || groups.size() < 2
                || !isPlaced(Role.TASKS, groups)
                || tasks.size() < FEWEST_SECTIONS
                || tasks.size() > MOST_SECTIONS
                || !ListShapes.mayBeHeadings(tasks)
                || !ContentSelection.free(fillIn, Role.TASKS).isEmpty()) {
            return false;
        }
        int before = 0;
        int behind = 0;
        for (List<Role> group : groups) {
            for (Role role : group) {
                boolean tail = role == Role.REQUIREMENTS || role == Role.HOPES;
                if (ownHeading(role).isPresent()
                        || !ContentSelection.free(fillIn, role).isEmpty()
                        || !(tail || role == Role.TASKS || role == Role.TARGETS || STATEMENTS.contains(role))) {
                    return false;
                }
                before += tail || role == Role.TASKS ? 0 : Facts.weight(items(role));
                behind += tail ? Facts.weight(items(role)) : 0;
            }
        }
        int weight = Facts.weight(tasks);
        int heading = median(tasks);
        boolean full = heading >= FULL_HEADING;
        return weight >= PROMOTED * tasks.size()
                && weight >= BEHIND * behind
                && heading >= (behind > 0 ? FULL_HEADING : SHORTEST_HEADING)
                && weight * IN_TEN >= before * (full ? FULL_BEFORE : BEFORE);
    }

    /** The length of the 题 in the middle. */
    private static int median(List<Entry> items) {
        List<Integer> lengths = items.stream()
                .map(item -> item.fact(Key.HEADING)
                        .map(heading -> heading.text().length())
                        .orElse(0))
                .sorted()
                .toList();
        return lengths.get(lengths.size() / 2);
    }

    /** The tasks are the sections; requirements and hopes follow behind them without a heading, all else goes in front. */
    private static void leaveTasks(List<List<Role>> groups) {
        List<Role> behind = new ArrayList<>();
        groups.forEach(group -> group.stream()
                .filter(role -> role == Role.REQUIREMENTS || role == Role.HOPES)
                .forEach(behind::add));
        groups.clear();
        groups.add(List.of(Role.TASKS));
        behind.forEach(role -> groups.add(List.of(role)));
    }

    /** The role whose items become the sections: the only section's only list, if every item has a heading. */
    private Optional<Role> promoted(List<Role> group) {
        if (fillIn.type().family() == Family.REPORT
                || group.size() != 1
                || writersHeading(group).isPresent()) {
            return Optional.empty();
        }
        Role role = group.get(0);
        if (role != Role.TASKS && role != Role.HOPES && role != Role.REQUIREMENTS) {
            return Optional.empty();
        }
        List<Entry> items = items(role);
        return items.size() > 1
                        && ListShapes.mayBeHeadings(items)
                        && Facts.weight(items) >= PROMOTED * items.size()
                        && ContentSelection.free(fillIn, role).isEmpty()
                ? Optional.of(role)
                : Optional.empty();
    }

    /** The groups of roles, and the free sections in their place among them. */
    private List<Group> inOrder(List<List<Role>> groups, List<Entry> free) {
        List<Group> order = new ArrayList<>();
        for (List<Role> roles : groups) {
            order.add(new Group(roles, Optional.empty()));
        }
        if (!free.isEmpty()) {
            int place = placeOfFree(groups);
            for (Entry own : free) {
                order.add(place++, new Group(List.of(), Optional.of(own)));
            }
        }
        return order;
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

    /** The heading of a section that is the writer's: his own, else the 题 of the only thing that it tells. */
    private Optional<Fact> heading(List<Role> group, Optional<Entry> titled) {
        return titled.flatMap(item -> item.fact(Key.HEADING)).or(() -> writersHeading(group));
    }

    /** The only item of a section that tells one thing, if its 题 can be a level-1 heading. */
    private Optional<Entry> onlyItem(List<Role> group) {
        if (group.size() != 1
                || STATEMENTS.contains(group.get(0))
                || writersHeading(group).isPresent()
                || !ContentSelection.free(fillIn, group.get(0)).isEmpty()) {
            return Optional.empty();
        }
        List<Entry> items = items(group.get(0));
        return items.size() == 1
                ? items.stream()
                        .filter(item -> item.fact(Key.HEADING)
                                .filter(heading -> heading.text().length() >= SHORTEST_HEADING)
                                .isPresent())
                        .findFirst()
                : Optional.empty();
    }

    /** The writer's heading for a role in 各部分标题. */
    private Optional<Fact> ownHeading(Role role) {
        return Roles.key(role).flatMap(key -> fillIn.root().fact(Key.HEADINGS, key));
    }

    /** A heading that the writer gave for a role of the group: in 各部分标题, or in the 段落 that stands for the role. */
    private Optional<Fact> writersHeading(List<Role> group) {
        for (Role role : group) {
            Optional<Fact> own = ownHeading(role);
            if (own.isPresent()) {
                return own;
            }
        }
        for (Role role : group) {
            boolean hasItems =
                    Roles.key(role).filter(fillIn.root().values()::containsKey).isPresent();
            if (hasItems || !ContentSelection.joining(fillIn, role).isEmpty()) {
                continue;
            }
            for (Entry section : ContentSelection.free(fillIn, role)) {
                Optional<Fact> heading = section.fact(Key.HEADING);
                if (heading.isPresent()) {
                    return heading;
                }
            }
        }
        return Optional.empty();
    }
}
