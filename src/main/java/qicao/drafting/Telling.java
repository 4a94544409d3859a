package qicao.drafting;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import qicao.chinese.MarkerFamily;
import qicao.fillin.Entry;
import qicao.fillin.Fact;
import qicao.fillin.FillIn;
import qicao.fillin.Key;
import qicao.genre.Role;

/**
 * One draft in the making: what the directives of one rendering share. It lives as long as the rendering and belongs to one
 * thread.
 */
final class Telling {
    final FillIn fillIn;
    final Wording wording;
    final Plan plan;
    final Slots slots;
    final DraftSink sink;
    final FrameChooser frames;
    final ListShapes shapes;
    final Templates templates;

    private final Conditions conditions;
    private final Set<Role> told = EnumSet.noneOf(Role.class);
    private final Set<Plan.Section> begun = Collections.newSetFromMap(new IdentityHashMap<>());
    private Plan.@Nullable Section current;
    private final Set<Integer> headed = new HashSet<>();
    /** By owner and deadline: the path of the item that had them first. */
    private final Map<String, String> duties = new HashMap<>();

    private final Deque<MarkerFamily> openLists = new ArrayDeque<>();
    private int measures;
    private int level;

    Telling(
            FillIn fillIn,
            Wording wording,
            Plan plan,
            Slots slots,
            DraftSink sink,
            FrameChooser frames,
            Templates templates) {
        this.fillIn = fillIn;
        this.wording = wording;
        this.plan = plan;
        this.slots = slots;
        this.sink = sink;
        this.frames = frames;
        this.templates = templates;
        this.conditions = new Conditions(this);
        this.shapes = new ListShapes(fillIn, wording);
    }

    /** Marks a role as told; false if it was told before. */
    boolean begin(Role role) {
        return told.add(role);
    }

    /**
     * Whether no item before the current one had its owner and deadline. Who does it by when may be a sentence of its own, and no
     * sentence is said twice.
     */
    boolean isFirstOfItsDuty() {
        Entry item = slots.current();
        String duty = Stream.of(Key.OWNER, Key.DEADLINE)
                .map(key -> item.fact(key).map(Fact::text).orElse(""))
                .collect(Collectors.joining("\n"));
        return duties.computeIfAbsent(duty, first -> item.path()).equals(item.path());
    }

    /** Begins a section and gives its number. */
    int begin(Plan.Section section) {
        begun.add(section);
        current = section;
        return begun.size();
    }

    boolean begun(Plan.Section section) {
        return begun.contains(section);
    }

    /** Ends the section that was begun last. */
    void endSection() {
        current = null;
    }

    /** Whether we are in the section that tells the role. */
    boolean inSection(Role role) {
        return current != null && current.roles().contains(role);
    }

    /** The roles of the section that is being told, by their slugs. */
    List<String> rolesHere() {
        return current == null
                ? List.of()
                : current.roles().stream().map(Role::slug).toList();
    }

    boolean hasTold(Role role) {
        return told.contains(role);
    }

    /** The sections that come next and that the type's template does not know of, by their names. */
    List<String> extraSections() {
        return untoldSections().stream()
                .takeWhile(Plan.Section::extra)
                .map(Plan.Section::name)
                .toList();
    }

    /** Whether a role's facts are told here: in its section, or in front if it has none; thanks go with achievements. */
    boolean belongsHere(Role role) {
        if (role == Role.AFFIRM && !plan.tells(role) && plan.tells(Role.RECAP)) {
            return inSection(Role.RECAP);
        }
        return plan.tells(role) == inSection(role);
    }

    /** The sections of the plan that no template has told. */
    List<Plan.Section> untoldSections() {
        return plan.sections().stream().filter(section -> !begun(section)).toList();
    }

    /** Whether the items of a list take the place of the sections. */
    boolean promotes(Key key) {
        return slots.atTop()
                && plan.promoted().flatMap(Roles::key).filter(key::equals).isPresent();
    }

    /** The family that a list wants, or another one if a list around it has that family: 一是 inside 一是 confuses. */
    MarkerFamily freeFamily(MarkerFamily wish) {
        return Stream.of(wish, MarkerFamily.IS, MarkerFamily.MUST, MarkerFamily.NTH)
                .filter(family -> !openLists.contains(family))
                .findFirst()
                .orElse(MarkerFamily.NTH);
    }

    void openList(MarkerFamily family) {
        openLists.push(family);
    }

    void closeList() {
        openLists.pop();
    }

    /** Counts the measures; true at every {@code every}th, when the owner may come first. */
    boolean ownerTurn(int every) {
        return ++measures % every == 2 % every;
    }

    /** The level of the heading that we are under; 0 before the first. */
    int level() {
        return level;
    }

    void level(int next) {
        level = next;
    }

    /** Whether no list has headings of this level yet under the heading that we are under. */
    boolean mayHead(int deeper) {
        return !headed.contains(deeper);
    }

    /** A list has headings of this level; under each of them deeper ones begin anew. */
    void head(int at) {
        headed.removeIf(deeper -> deeper > at);
        headed.add(at);
    }

    /** Chooses a frame for a part; empty if none fits. */
    Optional<Candidate> choose(String part) {
        return frames.choose(part, tags -> new Moment(conditions, slots, sink.told(), tags));
    }

    /** The items that a role tells. */
    List<Entry> items(Role role) {
        return Roles.key(role).map(key -> fillIn.root().entries(key)).orElse(List.of());
    }

    /** The facts that the draft does not hold, word for word, with the reason why it should. */
    List<Fact> untold() {
        Set<String> paths = new HashSet<>(sink.told());
        return Facts.ofContent(fillIn.root()).stream()
                .filter(fact -> !paths.contains(fact.path()))
                .toList();
    }

    /** Whether achievements have been told. */
    boolean toldAchievements() {
        return told.contains(Role.RECAP)
                && !fillIn.root().entries(Key.ACHIEVEMENTS).isEmpty();
    }
}
