package qicao.drafting;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import qicao.draft.Point;
import qicao.fillin.Fact;
import qicao.fillin.FillIn;
import qicao.fillin.Key;
import qicao.genre.Role;
import qicao.planning.DocumentPlan;
import qicao.planning.Duty;
import qicao.planning.Facts;
import qicao.planning.ItemPlan;
import qicao.planning.ListShape;
import qicao.planning.Roles;
import qicao.planning.Wording;
import qicao.template.FrameText;

/**
 * One draft in the making (discourse): what the directives of one rendering share, and what the speech has said so far. It lives as long as
 * the rendering and belongs to one thread.
 */
final class Discourse {
    final FillIn fillIn;
    final DocumentPlan plan;
    final Slots slots;
    final DraftSink sink;
    final Templates templates;
    /** What a document that goes out with a speech knows of it; nothing in the speech itself. */
    final Occasion occasion;
    /** How many headings of a document that is no speech were numbered so far. */
    int topics;

    final DutyClause clause = new DutyClause(this);

    private final IdentityHashMap<DocumentPlan.Section, Optional<Phrase>> headings = new IdentityHashMap<>();
    private final LexicalChoice choice;
    private final Conditions conditions;
    private final Pins pins;
    private final Optional<List<Choice>> points;
    private final Set<Role> told = EnumSet.noneOf(Role.class);
    private final Set<DocumentPlan.Section> begun = Collections.newSetFromMap(new IdentityHashMap<>());
    private DocumentPlan.@Nullable Section current;

    /**
     * @param sectionHeadings of the sections of the plan, in order, empty where one has none; none at all if they are not numbered
     * @param pins what the writer fixed
     * @param points where choices are listed, if the caller wants to know them
     * @param occasion what a document that goes out with a speech knows of it
     */
    Discourse(
            FillIn fillIn,
            DocumentPlan plan,
            Slots slots,
            DraftSink sink,
            LexicalChoice choice,
            List<Optional<Phrase>> sectionHeadings,
            Pins pins,
            Optional<List<Choice>> points,
            Templates templates,
            Occasion occasion) {
        this.fillIn = fillIn;
        this.plan = plan;
        this.slots = slots;
        this.sink = sink;
        this.choice = choice;
        for (int i = 0; i < sectionHeadings.size(); i++) {
            headings.put(plan.sections().get(i), sectionHeadings.get(i));
        }
        this.pins = pins;
        this.points = points;
        this.templates = templates;
        this.occasion = occasion;
        this.conditions = new Conditions(this);
    }

    /** Marks a role as told; false if it was told before. */
    boolean begin(Role role) {
        return told.add(role);
    }

    /** Whether the writer leads up to the list of the role at hand in words of his own. */
    boolean hasOwnLead() {
        return slots.role().filter(role -> !plan.leading(role).isEmpty()).isPresent();
    }

    /** Whether the role at hand stands under a heading of the writer's (各部分标题), whose words a frame may not fit. */
    boolean hasOwnHeading() {
        return slots.role()
                .flatMap(Roles::key)
                .flatMap(key -> fillIn.root().fact(Key.HEADINGS, key))
                .isPresent();
    }

    boolean hasTold(Role role) {
        return told.contains(role);
    }

    /** Begins a section and gives its number. */
    int begin(DocumentPlan.Section section) {
        begun.add(section);
        current = section;
        return begun.size();
    }

    boolean begun(DocumentPlan.Section section) {
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

    /** Whether the items of the role at hand have headings, which show by themselves how many they are. */
    boolean isUnderHeadings() {
        return plan.wording().detail() != Wording.Detail.FULL
                && slots.role()
                        .flatMap(Roles::key)
                        .flatMap(plan::list)
                        .filter(list -> list.shape() == ListShape.HEADINGS)
                        .isPresent();
    }

    /** Whether 提三点希望 can only mean the list at hand: no numbered sections follow what is told in front. */
    boolean mayCountPoints() {
        return !plan.numbered() || current != null;
    }

    /** The section that is being told. */
    Optional<DocumentPlan.Section> section() {
        return Optional.ofNullable(current);
    }

    /** The heading of a section; one alone has none. */
    Optional<Phrase> heading(DocumentPlan.Section section) {
        return headings.getOrDefault(section, Optional.empty());
    }

    /** Whether a role's facts are told here: in its section, or in front if it has none; thanks go with achievements. */
    boolean belongsHere(Role role) {
        if (role == Role.AFFIRM && !plan.tells(role) && plan.tells(Role.RECAP)) {
            return inSection(Role.RECAP);
        }
        return plan.tells(role) == inSection(role);
    }

    /** The sections of the plan that no template has told. */
    List<DocumentPlan.Section> untoldSections() {
        List<DocumentPlan.Section> untold = new ArrayList<>();
        for (DocumentPlan.Section section : plan.sections()) {
            if (!begun(section)) {
                untold.add(section);
            }
        }
        return untold;
    }

    /** Whether a condition of frames and templates holds here and now. */
    boolean holds(String condition) {
        return conditions.holds(condition);
    }

    /** Says the best frame of a part about the item at hand; nothing if none fits. */
    void say(String part) {
        choose(part).ifPresent(this::say);
    }

    /** The best frame of a part for the item at hand, which is not said yet. */
    Optional<Candidate> choose(String part) {
        Candidates.Part all = choice.part(part);
        if (all.candidates().isEmpty()) {
            return Optional.empty();
        }
        Moment moment = new Moment(conditions, slots, sink.told(), all.tags());
        Optional<Candidate> chosen = pinned(part, moment).or(() -> choice.choose(part, subject(), moment));
        if (listsPoints() && chosen.isPresent()) {
            list(
                    part,
                    chosen.get().frame().id(),
                    choice.fitting(part, subject(), moment).stream()
                            .map(fits -> new Choice.Alternative(
                                    fits.frame().id(), text(fits.frame().text())))
                            .toList());
        }
        return chosen;
    }

    /** The frame that the writer fixed here, if it fits. */
    private Optional<Candidate> pinned(String part, Moment moment) {
        Optional<String> frame = pinned(part);
        if (frame.isEmpty()) {
            return Optional.empty();
        }
        Optional<Candidate> fixed = choice.part(part).candidates().stream()
                .filter(candidate -> candidate.frame().id().equals(frame.get()) && candidate.fits(moment))
                .findFirst();
        if (fixed.isEmpty()) {
            refusePinned(part);
        }
        return fixed;
    }

    /** The id of the frame that the writer fixed for a part about the item at hand. */
    Optional<String> pinned(String part) {
        return pins.pinFrames() ? pins.frame(point(part).toString()) : Optional.empty();
    }

    /** That frame cannot be said. */
    void refusePinned(String part) {
        pins.refuse(point(part).toString());
    }

    /** Whether the caller wants to know where wordings are chosen. */
    boolean listsPoints() {
        return points.isPresent();
    }

    /** Lists what was chosen about the item at hand. */
    void list(String part, String frame, List<Choice.Alternative> alternatives) {
        points.ifPresent(list -> list.add(new Choice(point(part), frame, alternatives)));
    }

    /** All frames of a part that fit the item at hand, in the order in which they would be taken. */
    List<Candidate> fitting(String part) {
        return choice.fitting(
                part,
                subject(),
                new Moment(conditions, slots, sink.told(), choice.part(part).tags()));
    }

    /** Says a frame. */
    void say(Candidate frame) {
        choice.use(frame);
        Optional<Point> around = sink.beginPoint(point(frame.frame().part()));
        sink.beginFrame(frame.origin());
        frame.frame().text().read(sink::write, slot -> slots.value(slot).ifPresent(sink::say));
        sink.endFrame();
        sink.endPoint(around);
    }

    /** What a frame would say here. */
    String text(FrameText frame) {
        StringBuilder text = new StringBuilder();
        frame.read(
                text::append, slot -> slots.value(slot).map(Phrase::getAsString).ifPresent(text::append));
        return text.toString();
    }

    /** What the item at hand is known by. */
    private String subject() {
        return slots.item().map(ItemPlan::entry).map(Facts::identity).orElse("");
    }

    /** A use of a part about the item at hand. */
    Point point(String part) {
        return new Point(part, slots.item().map(item -> item.entry().path()).orElse(""));
    }

    /** The facts that the draft does not hold, word for word, though it should. */
    List<Fact> untold() {
        List<Fact> untold = new ArrayList<>(Facts.ofContent(fillIn.root()));
        untold.removeIf(fact -> sink.told().contains(fact.path()) || isToldByContent(fact));
        return untold;
    }

    /** The other facts that it should hold. */
    List<Fact> told() {
        List<Fact> told = new ArrayList<>(Facts.ofContent(fillIn.root()));
        told.removeIf(fact -> !sink.told().contains(fact.path()));
        return told;
    }

    /** Whether a fact is an owner whom the content of its item calls by another of his names: 各专业部, of whom 专业部要配合 tells. */
    private boolean isToldByContent(Fact fact) {
        String end = "." + Key.OWNER.chinese();
        if (!fact.path().endsWith(end)) {
            return false;
        }
        String content = fact.path().substring(0, fact.path().length() - end.length()) + "." + Key.BODY.chinese();
        return Facts.ofContent(fillIn.root()).stream()
                .filter(other -> other.path().equals(content))
                .anyMatch(other -> Duty.isTold(fact.text(), other.text()));
    }

    /** Whether achievements have been told that what follows can be set against: not those before the heading at hand. */
    boolean toldAchievements() {
        return told.contains(Role.RECAP)
                && (current == null || current.roles().contains(Role.RECAP))
                && !fillIn.root().entries(Key.ACHIEVEMENTS).isEmpty();
    }
}
