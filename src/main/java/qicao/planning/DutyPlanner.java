package qicao.planning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import qicao.chinese.Verbs;
import qicao.fillin.Entry;
import qicao.fillin.Fact;
import qicao.fillin.Key;
import qicao.words.DeedKind;
import qicao.words.TimeKind;
import qicao.words.WordClass;

/**
 * Decides who does an item by when, and where that stands beside the deed. It is the only place that does: drafting finds words
 * for what stands here.
 */
final class DutyPlanner {
    /** The name of the choice; its weights are how often each place is met in reading. */
    private static final String PLACES = "duty.place";

    private static final int OF_TEN = 10;
    private static final int WHEN_FIRST = 4;
    private static final int IN_FRONT = 7;

    private final Dice dice;
    /** Owners and times that were sentences of their own. No sentence is said twice. */
    private final Set<String> sentences = new HashSet<>();
    /** Owners who were named in front of what is to be done. */
    private final Set<String> fronted = new HashSet<>();
    /** A few bodies own most of a speech. */
    private final Map<String, Boolean> divisions = new HashMap<>();

    /** What stands before a content. */
    enum Opening {
        /** Nothing, or a 题 that is a sentence of its own or the subject of the content. */
        OPEN,
        /** A 题 that is a sentence of its own, behind which 由某某负责 can stand. */
        LABEL,
        /** Such a 题 that can stand behind 某某要 too: 一是⟨市水利局要⟩加密巡查. */
        ORDER,
        /** 一要, behind which the deed itself has to follow. */
        MUST
    }

    DutyPlanner(Dice dice) {
        this.dice = dice;
    }

    /**
     * The duty of an item.
     *
     * @param list the key of its list
     * @param oneOwner whether all items of the list have one owner, who is named once for all of them
     * @param opening what stands before its content
     */
    Duty of(Entry item, Key list, boolean oneOwner, Opening opening) {
        Optional<Fact> deed = item.fact(Key.BODY);
        Optional<Duty.Owner> owner = oneOwner
                ? Optional.empty()
                : item.fact(Key.OWNER)
                        .filter(name ->
                                deed.isEmpty() || !acts(name.text(), deed.get().text()))
                        .or(() -> commonOwner(item.entries(Key.MEASURES)))
                        .map(name ->
                                new Duty.Owner(name, divisions.computeIfAbsent(name.text(), WordClass.DIVISION::fits)));
        Optional<Duty.Time> time = item.fact(Key.DEADLINE)
                .filter(words -> deed.isEmpty() || !deed.get().text().contains(words.text()))
                .map(Times::of);
        if (owner.isEmpty() && time.isEmpty()) {
            return Duty.NONE;
        }
        boolean label = owner.isPresent() && mayBeNamedAtLabel(item, opening);
        // When a task as a whole is done is said behind its measures.
        boolean whole = list == Key.TASKS && time.isPresent();
        Duty.Place place = !whole
                ? place(item, owner, time, opening)
                : label && !hasLists(item) ? Duty.Place.LABEL : Duty.Place.BEHIND;
        // Behind what is no order of its own the owner gets a sentence: else he would seem to be part of it.
        boolean several = deed.isPresent()
                && (Facts.holdsSentences(deed.get().text())
                        || !Verbs.leads(deed.get().text()));
        // Only where it is not told before the deed does an end bring a verb, which has to fit what is done.
        boolean ends = (place == Duty.Place.BEHIND || place == Duty.Place.LABEL)
                && time.filter(when -> when.kind() == TimeKind.BOUND).isPresent()
                && DeedKind.of(deed(item)) == DeedKind.RESULT;
        int at = place == Duty.Place.INSIDE ? Orders.subjectless(deed(item)) : 0;
        boolean leads =
                time.filter(when -> Times.mayLead(when) && !(place == Duty.Place.LABEL && Times.tellsDeeds(when)))
                                .isPresent()
                        && mayOpen(item);
        Duty duty = new Duty(owner, time, place, false, ends, at, leads);
        // Each is noted, as one that is not meant to be a sentence of its own may stand behind a 题 that is one.
        boolean first = duty.tellsBehind() && sentences.add(said(owner, time));
        boolean targetComesBetween = item.fact(Key.TARGET).isPresent();
        return several && first && !targetComesBetween ? duty.withOwnSentence() : duty;
    }

    private static String said(Optional<Duty.Owner> owner, Optional<Duty.Time> time) {
        return owner.map(who -> who.name().text()).orElse("") + "\n"
                + time.map(when -> when.words().text()).orElse("");
    }

    /** In front where the words allow, as one says it; how a time stands there, changes by item. */
    private Duty.Place place(Entry item, Optional<Duty.Owner> owner, Optional<Duty.Time> time, Opening opening) {
        boolean bound = time.filter(when -> when.kind() != TimeKind.BOUND).isEmpty();
        boolean follows = time.isPresent() ? mayFollowTime(deed(item)) : Orders.is(deed(item));
        int roll = (int) Long.remainderUnsigned(dice.at(PLACES, Facts.identity(item)), OF_TEN);
        boolean subject = owner.filter(who -> !who.isDivision())
                .filter(who -> !deed(item).contains(who.name().text()))
                .isPresent();
        boolean plain = time.filter(Times::tellsDeeds).isEmpty();
        if (follows && subject && plain) {
            // 每周五，县政府办要…: only an end can stand behind 要在.
            return time.isPresent() && (roll < WHEN_FIRST || !bound) ? Duty.Place.AHEAD_WHEN_FIRST : Duty.Place.AHEAD;
        }
        boolean leads = time.filter(when -> when.kind() != TimeKind.START && Times.mayLead(when))
                .isPresent();
        boolean label = owner.isPresent() && mayBeNamedAtLabel(item, opening);
        if (follows && leads) {
            return label ? Duty.Place.LABEL : Duty.Place.AROUND;
        }
        if (subject && time.isEmpty() && Orders.subjectless(deed(item)) >= 0) {
            return Duty.Place.INSIDE;
        }
        if (subject && opening == Opening.ORDER) {
            return Duty.Place.TITLE;
        }
        boolean opens = plain && time.isPresent() && mayOpen(item);
        boolean free = owner.isPresent()
                && (time.isEmpty() || opens)
                && opening != Opening.MUST
                && item.fact(Key.TARGET).isEmpty()
                && !hasLists(item)
                && Orders.mayFollowCharge(deed(item))
                && !deed(item).startsWith(owner.get().name().text());
        if (free && subject && Orders.begins(deed(item))) {
            return time.isPresent() ? Duty.Place.AHEAD_WHEN_FIRST : Duty.Place.AHEAD;
        }
        if (free && subject && Orders.isNorm(deed(item))) {
            return Duty.Place.NORM;
        }
        if (label) {
            return Duty.Place.LABEL;
        }
        // 由市水利局负责 twice would be heard as a form.
        if (free && roll < IN_FRONT && fronted.add(owner.get().name().text())) {
            return Duty.Place.FRONT;
        }
        return opens ? Duty.Place.OPENING : Duty.Place.BEHIND;
    }

    /** Whether 由某某负责 can stand behind the 题 and before the content. */
    private static boolean mayBeNamedAtLabel(Entry item, Opening opening) {
        return (opening == Opening.LABEL || opening == Opening.ORDER)
                && !deed(item).isEmpty()
                && !item.values().containsKey(Key.MEASURES);
    }

    /** What all measures of a task share is told behind the last. */
    private static boolean hasLists(Entry item) {
        return item.values().containsKey(Key.MEASURES) || item.values().containsKey(Key.ACTIONS);
    }

    private static String deed(Entry item) {
        return item.fact(Key.BODY).map(Fact::text).orElse("");
    }

    /** Whether a time can open the sentence of an item: 1月16日下午，⟨各班组织一次演练⟩. */
    private static boolean mayOpen(Entry item) {
        return item.fact(Key.BODY)
                .map(Fact::text)
                .filter(deed -> !deed.contains("。") && !WordClass.OWN_TIME.fits(deed) && !WordClass.DONE.fits(deed))
                .isPresent();
    }

    /** Whether who and when can stand before what an item says. A time is the time of one sentence, which has no other. */
    private static boolean mayFollowTime(String deed) {
        return !Facts.holdsSentences(deed)
                && Orders.is(deed)
                && !WordClass.OWN_TIME.fits(deed)
                && !WordClass.STANDING.fits(deed);
    }

    /** Whether a text says that an owner must act: 由市水利局…, 市水利局要…, 汛前水利局清淤…. That its name occurs is not enough. */
    static boolean acts(String owner, String text) {
        // 各地、各部门 is 各地各部门 too.
        String names = owner.replace("、", "");
        return Acting.tells(owner, text)
                || (names.length() < owner.length() && text.contains(names) && Acting.tells(names, text));
    }

    /** The owner that two or more measures share, so that he is named once behind the last; empty if they differ. */
    static Optional<Fact> commonOwner(List<Entry> measures) {
        if (measures.size() < 2) {
            return Optional.empty();
        }
        Set<String> owners = new HashSet<>();
        List<Fact> facts = new ArrayList<>();
        for (Entry measure : measures) {
            measure.fact(Key.OWNER).ifPresent(owner -> {
                owners.add(owner.text());
                facts.add(owner);
            });
        }
        return owners.size() == 1 && facts.size() == measures.size() ? Optional.of(facts.get(0)) : Optional.empty();
    }
}
