package qicao.drafting;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import qicao.chinese.Clauses;
import qicao.chinese.Numerals;
import qicao.draft.Origin;
import qicao.fillin.Entry;
import qicao.fillin.Fact;
import qicao.fillin.FillIn;
import qicao.fillin.Key;
import qicao.genre.Role;
import qicao.planning.ContentSelection;
import qicao.planning.DocumentPlan;
import qicao.planning.Duty;
import qicao.planning.ItemPlan;
import qicao.planning.Roles;
import qicao.planning.Tally;
import qicao.template.Slot;
import qicao.words.PlaceKind;
import qicao.words.TimeKind;
import qicao.words.WordClass;

/**
 * What the slots of frames and templates stand for, here and now: facts of the speech, facts of the item that is being
 * told, and what is worked out from them. A required fact that is missing gives a hole; an optional one gives nothing.
 */
final class Slots {
    /** The slots that speak of the item at hand. */
    private static final Set<Slot> OF_ITEMS = EnumSet.range(Slot.ITEM_HEADING, Slot.WINNERS);

    /** The slots that speak of the act of thanks at hand, or of the first. */
    private static final Set<Slot> OF_THANKS = EnumSet.of(Slot.THANKED, Slot.REPRESENTED, Slot.REGARDS);

    /** What frames for the goal put before it in words of their own. */
    private static final List<String> EFFORTS = List.of(Conditions.ENSURE, "奋力", "坚决", "努力");

    private static final char PAUSE = '，';
    /** So many characters before a demand are no mere clause of it. */
    private static final int SHORT_CLAUSES = 12;

    private final FillIn fillIn;
    private final Set<String> told;
    private final Map<Slot, Optional<Phrase>> speech = new EnumMap<>(Slot.class);
    private final DocumentPlan plan;
    private final Deque<AtHand> items = new ArrayDeque<>();
    private final Deque<Told> roles = new ArrayDeque<>();

    /**
     * A role that is being told.
     *
     * @param tally the list that ⟨N⟩ and ⟨类⟩ speak of
     * @param topicIsAhead whether what was done is told, and the topic is a time (下半年): it is still to come then, and there is no
     *     ⟨topic⟩工作 to look back on
     */
    private record Told(Role role, Optional<Tally> tally, boolean topicIsAhead) {}

    /** An item and the values that were asked for. */
    private record AtHand(ItemPlan item, Map<Slot, Optional<Phrase>> values) {}

    /** @param told the key paths of the facts that were written so far */
    Slots(FillIn fillIn, DocumentPlan plan, Set<String> told) {
        this.fillIn = fillIn;
        this.plan = plan;
        this.told = told;
    }

    void begin(ItemPlan item) {
        items.push(new AtHand(item, new EnumMap<>(Slot.class)));
    }

    void end() {
        items.pop();
    }

    /** What follows tells a role, until {@link #endRole}. */
    void begin(Role role, Optional<Tally> tally) {
        boolean topicIsAhead = role == Role.RECAP
                && fillIn.root()
                        .fact(Key.MEETING, Key.TOPIC)
                        .filter(topic -> TimeKind.of(topic.text()) != TimeKind.OTHER)
                        .isPresent();
        roles.push(new Told(role, tally, topicIsAhead));
    }

    void endRole() {
        roles.pop();
    }

    /** The role that is being told; empty between the parts. */
    Optional<Role> role() {
        return roles.isEmpty() ? Optional.empty() : Optional.of(roles.getFirst().role());
    }

    /** Whether no item is being told. */
    boolean atTop() {
        return items.isEmpty();
    }

    Optional<Tally> tally() {
        return roles.isEmpty() ? Optional.empty() : roles.getFirst().tally();
    }

    /** The item that is being told; empty outside lists. */
    Optional<ItemPlan> item() {
        return items.isEmpty() ? Optional.empty() : Optional.of(items.getFirst().item());
    }

    /** The group that is being told: an item of a list, or the speech. */
    Entry current() {
        return items.isEmpty() ? fillIn.root() : items.getFirst().item().entry();
    }

    /** 石桥派出所召开石桥派出所工作会议: what the meeting's name says is not said before it. */
    private boolean nameHolds(Key key) {
        Optional<Fact> fact = fillIn.root().fact(Key.MEETING, key);
        Optional<Fact> name = fillIn.root().fact(Key.MEETING, Key.NAME);
        return fact.isPresent()
                && name.isPresent()
                && name.get().text().contains(fact.get().text());
    }

    /** 全院医院工作: a topic that is a body has its scope in it. */
    private boolean topicIsBody() {
        return fillIn.root()
                .fact(Key.MEETING, Key.TOPIC)
                .filter(topic -> PlaceKind.of(topic.text()) != PlaceKind.OTHER)
                .isPresent();
    }

    /** The act of thanks that is being told; outside its list the first. */
    /** 向⟨各界人士⟩表示…; several groups are set off: 向⟨全市人民，驻军官兵⟩，表示…. */
    private static Phrase recipients(Fact who) {
        Phrase phrase = Phrase.of(who);
        return who.text().indexOf('，') < 0 ? phrase : Phrase.followed(phrase, "，", "并列");
    }

    private Optional<Entry> thanks() {
        Optional<Entry> here =
                item().map(ItemPlan::entry).filter(entry -> entry.path().startsWith(Key.THANKS.chinese()));
        return here.isPresent()
                ? here
                : fillIn.root().entries(Key.THANKS).stream().findFirst();
    }

    /** 我代表市委，向…！向…！: those whom an act before spoke for already need no second word. */
    private boolean isNew(Fact represented) {
        return fillIn.root().entries(Key.THANKS).stream()
                .flatMap(act -> act.fact(Key.ON_BEHALF_OF).stream())
                .noneMatch(other -> !other.path().equals(represented.path())
                        && other.text().equals(represented.text())
                        && told.contains(other.path()));
    }

    /** The value of a slot. */
    Optional<Phrase> value(Slot slot) {
        if (slot == Slot.COUNT || slot == Slot.KIND) {
            return tally().map(list ->
                    Phrase.computed(slot == Slot.COUNT ? Numerals.count(list.count()) : list.kind(), "项数"));
        }
        if (OF_THANKS.contains(slot)) {
            return ofSpeech(slot);
        }
        if (slot == Slot.TOPIC && !roles.isEmpty() && roles.getFirst().topicIsAhead()) {
            return Optional.empty();
        }
        if (slot == Slot.MEETING) {
            return fillIn.root()
                    .fact(Key.MEETING, Key.NAME)
                    .map(name -> told.contains(name.path()) ? MeetingName.again(fillIn, name) : Phrase.of(name))
                    .or(() -> ofSpeech(slot));
        }
        if (OF_ITEMS.contains(slot)) {
            return items.isEmpty()
                    ? Optional.empty()
                    : items.getFirst().values().computeIfAbsent(slot, this::ofItem);
        }
        return speech.computeIfAbsent(slot, this::ofSpeech);
    }

    private Optional<Phrase> ofItem(Slot slot) {
        return switch (slot) {
            case ITEM_HEADING -> item(Key.HEADING);
            case ITEM_BODY -> item(Key.BODY).map(this::withActorAndTimes);
            case OWNER -> duty().owner().map(owner -> Phrase.of(owner.name()));
            case DEADLINE -> duty().time().map(Slots::time);
            case TARGET -> item(Key.TARGET);
            case LESSON -> item(Key.LESSON);
            case RECIPIENT -> item(Key.RECIPIENT);
            case UNIT -> item(Key.UNIT);
            case TIME -> item(Key.TIME);
            case PLACE -> item(Key.VENUE);
            case CAUSE -> item(Key.CAUSE).or(() -> itemTexts(Key.CAUSES));
            case SHORTFALLS -> itemTexts(Key.SHORTFALLS);
            case WHO -> item(Key.WHO).or(() -> item(Key.SUBJECT));
            case WHAT -> items.getFirst().item().entry().fact(Key.WHAT).map(Slots::what);
            case WHY -> item().flatMap(ItemPlan::why).map(why -> Phrase.of(why.heading()));
            case SOURCE -> item(Key.SOURCE);
            case POINT -> item(Key.POINT);
            case AWARD -> honour(Key.AWARD, Key.WINNERS);
            case WINNERS -> honour(Key.WINNERS, Key.AWARD);
            default -> throw new IllegalStateException("a slot of the speech: " + slot);
        };
    }

    /** A content with who must act where its demand has no subject, and with how often where its first clause ends. */
    private Phrase withActorAndTimes(Phrase body) {
        String text = body.getAsString();
        Duty duty = duty();
        if (duty.place() == Duty.Place.INSIDE && duty.owner().isPresent()) {
            Phrase owner = Phrase.of(duty.owner().get().name());
            // What was told before the demand is a sentence of its own, which nobody in particular did.
            return duty.at() > SHORT_CLAUSES && text.charAt(duty.at() - 1) == PAUSE
                    ? body.with(duty.at() - 1, duty.at(), Phrase.preceded("。", owner, "标点"))
                    : body.with(duty.at(), duty.at(), owner);
        }
        int end = Clauses.first(text).length();
        return item(Key.TARGET)
                .filter(target -> WordClass.TIMES.fits(target.getAsString()))
                .map(times -> body.with(end, end, times))
                .orElse(body);
    }

    /** One half of an honour: nobody can be told to have nothing, nor an award to be nobody's. */
    private Optional<Phrase> honour(Key half, Key other) {
        return item(half)
                .or(() -> item().map(ItemPlan::entry)
                        .filter(entry -> entry.fact(other).isPresent())
                        .map(entry -> Holes.at(entry.path() + "." + half.chinese())));
    }

    /** Who does the item at hand by when. */
    Duty duty() {
        return item().map(ItemPlan::duty).orElse(Duty.NONE);
    }

    private static Phrase time(Duty.Time time) {
        Phrase words = Phrase.of(time.words());
        return time.ending().isEmpty() ? words : Phrase.followed(words, time.ending(), "时限");
    }

    private Optional<Phrase> item(Key key) {
        return items.isEmpty()
                ? Optional.empty()
                : items.getFirst().item().entry().fact(key).map(Phrase::of);
    }

    private Optional<Phrase> itemTexts(Key key) {
        List<Fact> texts =
                items.isEmpty() ? List.of() : items.getFirst().item().entry().facts(key);
        return texts.isEmpty() ? Optional.empty() : Optional.of(Phrase.joined(texts, "，"));
    }

    /** What somebody raised, or will do. */
    private static Phrase what(Fact deed) {
        return deed.path().startsWith(Key.RESPONSES.chinese())
                ? SpeechActs.matter(deed)
                : SpeechActs.predicate(deed, "作");
    }

    private Optional<Phrase> ofSpeech(Slot slot) {
        return switch (slot) {
            case TITLE -> fact(Key.TITLE);
            case SUBTITLE -> fact(Key.SUBTITLE);
            case POST -> fact(Key.SPEAKER, Key.POST);
            case PERSON -> fact(Key.SPEAKER, Key.PERSON);
            case DATE -> fact(Key.DATE);
            case VENUE -> fact(Key.VENUE);
            case SALUTATION -> fillIn.isOwnText() ? fact(Key.SALUTATION) : Optional.of(Audience.salutation(fillIn));
            case VOCATIVE -> Optional.of(Audience.vocative(fillIn));
            case MEETING -> fact(Key.MEETING, Key.NAME);
            case ORGANISER -> nameHolds(Key.ORGANISER) ? Optional.empty() : fact(Key.MEETING, Key.ORGANISER);
            case PURPOSES -> list(Key.MEETING, Key.PURPOSES);
            case TOPIC -> fact(Key.MEETING, Key.TOPIC).flatMap(Slots::topic);
            case SCOPE -> topicIsBody() ? Optional.empty() : fact(Key.MEETING, Key.SCOPE);
            case EVERYONE -> Audience.everyone(fillIn);
            case ALL_BODIES -> Optional.of(Audience.allBodies(fillIn));
            case PERIOD -> fact(Key.MEETING, Key.PERIOD).or(() -> Audience.period(fillIn));
            case THANKED -> thanks().flatMap(act -> act.fact(Key.RECIPIENT)).map(Slots::recipients);
            case REPRESENTED ->
                thanks().flatMap(act -> act.fact(Key.ON_BEHALF_OF))
                        .filter(this::isNew)
                        .map(Phrase::of);
            case REGARDS ->
                thanks().map(act ->
                        Phrase.computed(Thanks.words(act, fillIn.root().entries(Key.THANKS)), "致意"));
            case GOAL -> fact(Key.CALL, Key.GOAL).map(Slots::goal);
            case UNDER -> fact(Key.CALL, Key.UNDER);
            case PROJECT -> fact(Key.PROJECT, Key.NAME);
            case SCALE -> fact(Key.PROJECT, Key.SCALE);
            case INVESTMENT -> fact(Key.PROJECT, Key.INVESTMENT).map(sum -> Phrase.without(sum, "总投资"));
            case PARTNERS -> fact(Key.PROJECT, Key.PARTNERS);
            case SCHEDULE -> fact(Key.PROJECT, Key.SCHEDULE).map(time -> Phrase.without(time, "工期"));
            case COURSE -> fact(Key.COURSE, Key.NAME);
            case DURATION -> fact(Key.COURSE, Key.DURATION).map(length -> Phrase.without(length, "为期"));
            case TRAINEES -> fact(Key.COURSE, Key.TRAINEES);
            case TEACHERS -> fact(Key.COURSE, Key.TEACHERS);
            case BODIES -> fact(Key.ELECTION, Key.BODIES);
            case TERM -> fact(Key.ELECTION, Key.TERM);
            case ELECTION_TIME -> fact(Key.ELECTION, Key.TIME);
            case QUOTA -> fact(Key.ELECTION, Key.QUOTA);
            case DISCIPLINE -> fact(Key.ELECTION, Key.DISCIPLINE);
            case DECISION -> fact(Key.HONOURS, Key.DECISION);
            case REPORTS -> reports();
            case SITES -> sites();
            case SPEAK -> Optional.of(Phrase.computed(plan.register().verb(), "议程"));
            case POINTS ->
                plan.points() == 0
                        ? Optional.empty()
                        : Optional.of(Phrase.computed(plan.register().points(plan.points()), "点数"));
            default -> throw new IllegalStateException("a slot of items: " + slot);
        };
    }

    /** ⟨宣传⟩工作; of 重点工作 nothing is left that frames could name. */
    private static Optional<Phrase> topic(Phrase topic) {
        Phrase bare = Phrase.withoutEnd(topic, "工作");
        return WordClass.MODIFIER.fits(bare.getAsString()) ? Optional.empty() : Optional.of(bare);
    }

    /** 为⟨奋力谱写…⟩而奋斗: the frames bring the effort themselves. */
    private static Phrase goal(Phrase goal) {
        Phrase bare = goal;
        for (String effort : EFFORTS) {
            bare = Phrase.without(bare, effort);
        }
        return bare;
    }

    private Optional<Phrase> fact(Key key) {
        return fillIn.root().fact(key).map(Phrase::of).or(() -> hole(key.chinese()));
    }

    private Optional<Phrase> fact(Key group, Key key) {
        return fillIn.root().fact(group, key).map(Phrase::of).or(() -> hole(group.chinese() + "." + key.chinese()));
    }

    private Optional<Phrase> list(Key group, Key key) {
        List<Fact> facts =
                fillIn.root().entry(group).map(entry -> entry.facts(key)).orElse(List.of());
        return facts.isEmpty() ? hole(group.chinese() + "." + key.chinese()) : Optional.of(Purposes.joined(facts));
    }

    /** 待补: a fact that is missing though the type requires it or the writer's own order asks for it. */
    Optional<Phrase> hole(String path) {
        if (fillIn.isOwnText()) {
            return Optional.empty();
        }
        boolean asked = Roles.of(path)
                .filter(role -> ContentSelection.asked(fillIn, role))
                .isPresent();
        return asked || fillIn.type().required().contains(path) ? Optional.of(Holes.at(path)) : Optional.empty();
    }

    /** Who reported on what before; those who did the same are named together. */
    private Optional<Phrase> reports() {
        List<Entry> speakers = fillIn.root()
                .entry(Key.AGENDA)
                .map(agenda -> agenda.entries(Key.BEFORE))
                .orElse(List.of());
        if (speakers.isEmpty()) {
            return Optional.empty();
        }
        Map<String, List<Entry>> byDeed = speakers.stream()
                .collect(Collectors.groupingBy(
                        entry -> entry.fact(Key.WHAT).map(Fact::text).orElse(""),
                        LinkedHashMap::new,
                        Collectors.toList()));
        List<Piece> pieces = new ArrayList<>();
        for (List<Entry> together : byDeed.values()) {
            if (!pieces.isEmpty()) {
                pieces.add(new Piece("，", new Origin.Computed("并列")));
            }
            List<Fact> who = together.stream()
                    .flatMap(entry -> entry.fact(Key.WHO).stream())
                    .toList();
            pieces.addAll(Phrase.joined(who, "、").pieces());
            Optional<Fact> what = together.get(0).fact(Key.WHAT);
            if (what.isPresent()) {
                pieces.addAll(SpeechActs.predicate(what.get(), "作了").pieces());
            } else {
                pieces.add(new Piece("作了发言", new Origin.Computed("发言")));
            }
        }
        return Optional.of(new Phrase(pieces));
    }

    private Optional<Phrase> sites() {
        List<Fact> places = fillIn.root().entries(Key.SITES).stream()
                .flatMap(site -> site.fact(Key.VENUE).stream())
                .toList();
        return places.isEmpty() ? Optional.empty() : Optional.of(Phrase.joined(places, "、"));
    }
}
