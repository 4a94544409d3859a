package qicao.readback;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import qicao.fillin.Key;
import qicao.fillin.Regard;
import qicao.readback.FramePattern.Bound;
import qicao.readback.FramePattern.Told;
import qicao.template.Slot;
import qicao.words.WordClass;

/** Puts what the slots of a frame hold under its keys. */
final class SlotFacts {
    private static final Map<Slot, Key> OF_MEETING = Map.of(
            Slot.MEETING, Key.NAME,
            Slot.ORGANISER, Key.ORGANISER,
            Slot.TOPIC, Key.TOPIC,
            Slot.SCOPE, Key.SCOPE,
            Slot.PERIOD, Key.PERIOD);

    private static final Map<Slot, Key> OF_PROJECT = Map.of(
            Slot.PROJECT, Key.NAME,
            Slot.SCALE, Key.SCALE,
            Slot.INVESTMENT, Key.INVESTMENT,
            Slot.PARTNERS, Key.PARTNERS,
            Slot.SCHEDULE, Key.SCHEDULE);

    private static final Map<Slot, Key> OF_COURSE = Map.of(
            Slot.COURSE, Key.NAME,
            Slot.DURATION, Key.DURATION,
            Slot.TRAINEES, Key.TRAINEES,
            Slot.TEACHERS, Key.TEACHERS);

    private static final Map<Slot, Key> OF_ELECTION = Map.of(
            Slot.BODIES, Key.BODIES,
            Slot.TERM, Key.TERM,
            Slot.ELECTION_TIME, Key.TIME,
            Slot.QUOTA, Key.QUOTA,
            Slot.DISCIPLINE, Key.DISCIPLINE);

    private static final Map<Slot, Key> OF_CALL = Map.of(Slot.GOAL, Key.GOAL, Slot.UNDER, Key.UNDER);

    /** 通报了…, 作了发言: what somebody did before. */
    private static final Pattern REPORT = Pattern.compile("(.{2,60}?)(?<!代)((?:分别|先后|都|也)?(?:[就对围绕结合][^，]{2,30}?)?"
            + "(?:通报|宣读|传达|作了|作|介绍|汇报|谈|提|发了|讲|总结|部署|安排|回顾|解读|说明|进行了|播放|观看|听取|分析|表态|交流)[^，]{1,50})");

    private static final Pattern DEFAULT_BODIES = Pattern.compile("各(?:级|部门|单位|县区|县市|有关)[^，]*|各方面|大家");

    private final Facts root;

    SlotFacts(Facts root) {
        this.root = root;
    }

    /** Puts what a frame says where it belongs. */
    void put(Told told) {
        String part = told.frame().part();
        if (part.startsWith("affirm.")) {
            if (told.filler(Slot.THANKED).isPresent()) {
                thanks(told);
            }
            return;
        }
        for (Bound bound : told.bound()) {
            put(bound, part);
        }
        if (part.equals("background.first") || part.equals("background.next")) {
            Facts item = root.item(Key.GUIDANCE);
            told.filler(Slot.SOURCE).ifPresent(source -> item.text(Key.SOURCE, source));
            told.filler(Slot.POINT).ifPresent(point -> item.text(Key.POINT, point));
        } else if (part.equals("relay.after")) {
            Facts item = root.group(Key.AGENDA).item(Key.AFTER);
            told.filler(Slot.WHO).ifPresent(who -> item.text(Key.WHO, who));
            told.filler(Slot.WHAT).ifPresent(what -> item.text(Key.WHAT, what));
        } else if (part.equals("honours.list")) {
            Facts item = root.group(Key.HONOURS).item(Key.WINNERS_LIST);
            told.filler(Slot.AWARD).ifPresent(award -> item.text(Key.AWARD, award));
            told.filler(Slot.WINNERS).ifPresent(winners -> item.text(Key.WINNERS, winners));
        }
    }

    private void put(Bound bound, String part) {
        Slot slot = bound.slot();
        String text = bound.text();
        Facts meeting = root.group(Key.MEETING);
        if (slot == Slot.REPORTS) {
            reports(text);
        } else if (slot == Slot.PURPOSES) {
            meeting.texts(Key.PURPOSES, List.of(text.split("[，；]", -1)));
        } else if (slot == Slot.EVERYONE) {
            meeting.text(Key.SCOPE, text.substring(0, text.length() - 2));
        } else if (slot == Slot.ALL_BODIES && !DEFAULT_BODIES.matcher(text).matches()) {
            meeting.texts(Key.AUDIENCE, List.of(text.split("、", -1)));
        } else if (slot == Slot.REPRESENTED && !part.startsWith("affirm")) {
            meeting.text(Key.ORGANISER, text);
        } else if (slot == Slot.DECISION) {
            root.group(Key.HONOURS).text(Key.DECISION, text);
        } else if (slot == Slot.SITES) {
            Arrays.stream(text.split("、", -1))
                    .forEach(site -> root.item(Key.SITES).text(Key.VENUE, site));
        } else if (OF_MEETING.containsKey(slot)) {
            meeting.text(OF_MEETING.get(slot), text);
        } else if (OF_PROJECT.containsKey(slot)) {
            root.group(Key.PROJECT).text(OF_PROJECT.get(slot), text);
        } else if (OF_COURSE.containsKey(slot)) {
            root.group(Key.COURSE).text(OF_COURSE.get(slot), text);
        } else if (OF_ELECTION.containsKey(slot)) {
            root.group(Key.ELECTION).text(OF_ELECTION.get(slot), text);
        } else if (OF_CALL.containsKey(slot)) {
            root.group(Key.CALL).text(OF_CALL.get(slot), text);
        }
    }

    /** Who is thanked, in whose name, how; what is usual need not be said. */
    private void thanks(Told told) {
        Facts act = root.item(Key.THANKS);
        String to = told.filler(Slot.THANKED).orElse("");
        act.text(Key.RECIPIENT, ItemReader.bare(to));
        told.filler(Slot.REPRESENTED).ifPresent(name -> act.text(Key.ON_BEHALF_OF, name));
        told.filler(Slot.ITEM_BODY).ifPresent(body -> act.text(Key.BODY, body));
        String shown = told.filler(Slot.REGARDS).orElse("");
        List<String> words = new ArrayList<>();
        for (Regard regard : Regard.values()) {
            if (shown.contains(regard.phrase())) {
                words.add(regard.word());
            }
        }
        Regard usual = WordClass.HONOURED.fits(to) ? Regard.CONGRATULATION : Regard.THANKS;
        if (words.size() == 1 && !words.get(0).equals(usual.word())) {
            act.text(Key.REGARD, words.get(0));
        } else if (words.size() > 1) {
            act.texts(Key.REGARD, words);
        }
    }

    /** Who spoke before and on what; assent and what is asked of the audience stand behind it and are ours. */
    void reports(String text) {
        for (String clause : text.split("[，；]", -1)) {
            Matcher report = REPORT.matcher(clause);
            if (!report.matches()) {
                return;
            }
            root.group(Key.AGENDA)
                    .item(Key.BEFORE)
                    .text(Key.WHO, report.group(1))
                    .text(Key.WHAT, report.group(2));
        }
    }
}
