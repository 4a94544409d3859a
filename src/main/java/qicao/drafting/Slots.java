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
import org.jspecify.annotations.Nullable;
import qicao.chinese.Numerals;
import qicao.draft.Origin;
import qicao.fillin.Entry;
import qicao.fillin.Fact;
import qicao.fillin.FillIn;
import qicao.fillin.Key;
import qicao.template.Slot;

/**
 * What the slots of frames and templates stand for, here and now: facts of the speech, facts of the item that is being
 * told, and what is worked out from them. A required fact that is missing gives a hole; an optional one gives nothing.
 */
final class Slots {
    /** The slots that speak of the item at hand. */
    private static final Set<Slot> OF_ITEMS = EnumSet.range(Slot.ITEM_HEADING, Slot.WINNERS);

    /** What frames for the goal put before it in words of their own. */
    private static final List<String> EFFORTS = List.of(Conditions.ENSURE, "奋力", "坚决", "努力");

    private final FillIn fillIn;
    private final Map<Slot, Optional<Phrase>> speech = new EnumMap<>(Slot.class);
    private final Deque<Told> items = new ArrayDeque<>();
    private @Nullable Tally tally;
    private @Nullable Register register;
    private int announced;
    private @Nullable Whys whys;

    /**
     * An item being told.
     *
     * @param entry its facts
     * @param index 0-based place in its list
     * @param ownerSaidOnce whether all of its siblings have one owner, who is named behind the last of them
     * @param leads whether it is a turn at which the owner comes before the deed
     */
    record Item(Entry entry, int index, boolean ownerSaidOnce, boolean leads) {}

    /**
     * The list at hand.
     *
     * @param count how many items
     * @param kind what they are, with its measure word: 场攻坚战
     */
    record Tally(int count, String kind) {}

    /** An item and what was found out about it. */
    private static final class Told {
        private final Item item;
        private final Map<Slot, Optional<Phrase>> values = new EnumMap<>(Slot.class);
        /** Empty if there is no deadline; null as long as nobody asked. */
        private @Nullable String deadlineKind;

        Told(Item item) {
            this.item = item;
        }

        Optional<String> deadlineKind(Slots slots) {
            if (deadlineKind == null) {
                deadlineKind = slots.value(Slot.DEADLINE)
                        .map(deadline -> Deadlines.kind(deadline.getAsString()))
                        .orElse("");
            }
            return Optional.of(deadlineKind).filter(kind -> !kind.isEmpty());
        }
    }

    Slots(FillIn fillIn) {
        this.fillIn = fillIn;
    }

    /** What the speech announces, once it is planned. */
    void announce(Register manner, int points) {
        register = manner;
        announced = points;
    }

    void begin(Item item) {
        items.push(new Told(item));
    }

    void end() {
        items.pop();
    }

    /** The list that ⟨N⟩ and ⟨类⟩ speak of. */
    void tally(@Nullable Tally next) {
        tally = next;
    }

    /** Whether no item is being told. */
    boolean atTop() {
        return items.isEmpty();
    }

    Optional<Tally> tally() {
        return Optional.ofNullable(tally);
    }

    /** The 0-based place in its list of the item that is being told; 0 outside lists. */
    int index() {
        return items.isEmpty() ? 0 : items.getFirst().item.index();
    }

    /** Whether the owner of the item comes before the deed. */
    boolean ownerLeads() {
        return !items.isEmpty()
                && items.getFirst().item.leads()
                && value(Slot.OWNER)
                        .filter(owner -> !Owners.tells(owner.getAsString()))
                        .isPresent()
                && deadlineKind().map(Deadlines::mayLead).orElse(true);
    }

    /** The group that is being told: an item of a list, or the speech. */
    Entry current() {
        return items.isEmpty() ? fillIn.root() : items.getFirst().item.entry();
    }

    /** The value of a slot. */
    Optional<Phrase> value(Slot slot) {
        if (slot == Slot.COUNT || slot == Slot.KIND) {
            return tally().map(list ->
                    Phrase.computed(slot == Slot.COUNT ? Numerals.count(list.count()) : list.kind(), "项数"));
        }
        if (OF_ITEMS.contains(slot)) {
            return items.isEmpty() ? Optional.empty() : items.getFirst().values.computeIfAbsent(slot, this::ofItem);
        }
        return slot == Slot.POINTS || slot == Slot.SPEAK
                ? ofSpeech(slot)
                : speech.computeIfAbsent(slot, this::ofSpeech);
    }

    /** The kind of the item's deadline, as {@link Deadlines#kind} names it; empty if it has none. */
    Optional<String> deadlineKind() {
        return items.isEmpty() ? Optional.empty() : items.getFirst().deadlineKind(this);
    }

    private Optional<Phrase> ofItem(Slot slot) {
        return switch (slot) {
            case ITEM_HEADING -> item(Key.HEADING);
            case ITEM_BODY -> item(Key.BODY);
            case OWNER -> owner();
            case DEADLINE -> unlessInBody(Key.DEADLINE).map(Deadlines::fitted);
            case TARGET -> item(Key.TARGET);
            case LESSON -> item(Key.LESSON);
            case RECIPIENT -> item(Key.RECIPIENT);
            case UNIT -> item(Key.UNIT);
            case TIME -> item(Key.TIME);
            case PLACE -> item(Key.VENUE);
            case CAUSE -> item(Key.CAUSE);
            case WHO -> item(Key.WHO).or(() -> item(Key.SUBJECT));
            case WHAT -> items.getFirst().item.entry().fact(Key.WHAT).map(Slots::what);
            case WHY -> why().map(why -> Phrase.of(why.heading()));
            case SOURCE -> item(Key.SOURCE);
            case POINT -> item(Key.POINT);
            case AWARD -> item(Key.AWARD);
            case WINNERS -> item(Key.WINNERS);
            default -> throw new IllegalStateException("a slot of the speech: " + slot);
        };
    }

    /** Why the task that is being told is worth doing. */
    Optional<Whys.Why> why() {
        if (whys == null) {
            whys = new Whys(fillIn);
        }
        return items.isEmpty()
                ? Optional.empty()
                : whys.of(items.getFirst().item.entry());
    }

    private Optional<Phrase> item(Key key) {
        return items.isEmpty()
                ? Optional.empty()
                : items.getFirst().item.entry().fact(key).map(Phrase::of);
    }

    /** What somebody raised, or will do. */
    private static Phrase what(Fact deed) {
        return deed.path().startsWith(Key.RESPONSES.chinese())
                ? SpeechActs.matter(deed)
                : SpeechActs.predicate(deed, "作");
    }

    /** A fact of the item that its 内容 does not say already. */
    private Optional<Phrase> unlessInBody(Key key) {
        return item(key)
                .filter(fact -> item(Key.BODY)
                        .map(body -> !body.getAsString().contains(fact.getAsString()))
                        .orElse(true));
    }

    private Optional<Phrase> owner() {
        if (items.getFirst().item.ownerSaidOnce()) {
            return Optional.empty();
        }
        return unlessInBody(Key.OWNER)
                .or(() -> Owners.common(items.getFirst().item.entry().entries(Key.MEASURES))
                        .map(Phrase::of));
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
            case ORGANISER -> fact(Key.MEETING, Key.ORGANISER);
            case PURPOSES -> list(Key.MEETING, Key.PURPOSES);
            case TOPIC -> fact(Key.MEETING, Key.TOPIC);
            case SCOPE -> fact(Key.MEETING, Key.SCOPE);
            case EVERYONE -> Audience.everyone(fillIn);
            case ALL_BODIES -> Optional.of(Audience.allBodies(fillIn));
            case PERIOD -> Optional.of(fact(Key.MEETING, Key.PERIOD).orElseGet(() -> Audience.period(fillIn)));
            case THANKED -> fact(Key.THANKS, Key.RECIPIENT);
            case REPRESENTED -> fact(Key.THANKS, Key.ON_BEHALF_OF);
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
            case SPEAK -> Optional.ofNullable(register).map(manner -> Phrase.computed(manner.verb(), "议程"));
            case POINTS ->
                Optional.ofNullable(register)
                        .filter(manner -> announced > 1)
                        .map(manner -> Phrase.computed(manner.points(announced), "点数"));
            default -> throw new IllegalStateException("a slot of items: " + slot);
        };
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
        boolean asked =
                Roles.of(path).filter(role -> Availability.asked(fillIn, role)).isPresent();
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
