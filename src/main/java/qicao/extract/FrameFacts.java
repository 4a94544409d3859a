package qicao.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import qicao.genre.Role;
import qicao.template.Slot;

/**
 * Finds the facts that sentences of the front and the end of a speech tell in known wordings: which meeting, who called it,
 * what for, who is thanked, for what goal. The first sentence that tells a fact has it.
 */
final class FrameFacts {
    private static final List<Role> FRONT = List.of(Role.OPENING, Role.RELAY, Role.AFFIRM, Role.RECAP);
    private static final List<Role> END = List.of(Role.CLOSING, Role.AFFIRM);
    private static final Pattern SENTENCE = Pattern.compile("[^。！？]+[。！？]?");
    /** 主要任务是 alone may be said of a year. */
    private static final Pattern OF_MEETING = Pattern.compile("会议|大会|这次|今天|座谈会|开会");
    /** Longer sentences have no wording. */
    private static final int LONGEST = 600;

    private final List<ReadingFrame> front;
    private final List<ReadingFrame> end;

    FrameFacts(Map<Role, List<String>> wordings) {
        front = frames(wordings, FRONT);
        end = frames(wordings, END);
    }

    private static List<ReadingFrame> frames(Map<Role, List<String>> wordings, List<Role> roles) {
        return roles.stream()
                .flatMap(role -> wordings.getOrDefault(role, List.of()).stream())
                .flatMap(text -> SENTENCE.matcher(text).results().map(found -> new ReadingFrame(found.group())))
                .filter(ReadingFrame::tells)
                .sorted(Comparator.comparingInt(ReadingFrame::words).reversed())
                .toList();
    }

    /**
     * Where a paragraph tells a fact.
     *
     * @param paragraph its text
     * @param begin offset in the paragraph
     * @param words the fact
     */
    record Told(String paragraph, int begin, String words) {
        int end() {
            return begin + words.length();
        }
    }

    /**
     * What was found.
     *
     * @param facts by slot; of {@link Slot#MEETING} every meeting that is said to be held, else the first
     * @param before who spoke before
     */
    record Found(Map<Slot, List<Told>> facts, List<Agenda> before) {
        Optional<Told> first(Slot slot) {
            return facts.getOrDefault(slot, List.of()).stream().findFirst();
        }
    }

    /** An item of 此前. */
    record Agenda(Told who, Told what) {}

    /** Reads the paragraphs before the first heading and behind the last. */
    Found read(List<Part> parts) {
        Map<Slot, List<Told>> facts = new EnumMap<>(Slot.class);
        List<Agenda> before = new ArrayList<>();
        int last = parts.size();
        while (last > 0 && isPlain(parts.get(last - 1))) {
            last--;
        }
        boolean begun = false;
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            begun |= !isPlain(part);
            boolean closes = i >= last && (begun || part.role() == Role.CLOSING);
            if (isPlain(part) && (!begun || closes)) {
                part.paragraphs().forEach(paragraph -> read(paragraph, closes ? end : front, facts, before));
            }
        }
        return new Found(facts, before);
    }

    private static boolean isPlain(Part part) {
        return part.heading().isEmpty() && part.children().isEmpty();
    }

    private static void read(
            String paragraph, List<ReadingFrame> frames, Map<Slot, List<Told>> facts, List<Agenda> before) {
        Matcher sentence = SENTENCE.matcher(paragraph);
        while (sentence.find()) {
            String words = sentence.group();
            int start = sentence.start();
            if (words.length() > LONGEST) {
                continue;
            }
            Map<Slot, Told> own = new EnumMap<>(Slot.class);
            frames.forEach(frame -> frame.read(words).forEach(bound -> {
                Told told = new Told(paragraph, start + bound.begin(), words.substring(bound.begin(), bound.end()));
                if (own.values().stream().noneMatch(other -> overlap(other, told))
                        && !(bound.slot() == Slot.PURPOSES
                                && !OF_MEETING.matcher(words).find())) {
                    own.putIfAbsent(bound.slot(), told);
                }
            }));
            own.forEach((slot, told) -> {
                List<Told> all = facts.computeIfAbsent(slot, any -> new ArrayList<>());
                if (all.isEmpty() || slot == Slot.MEETING) {
                    all.add(told);
                }
            });
            for (AgendaReader.Item item : AgendaReader.read(words)) {
                before.add(new Agenda(
                        new Told(paragraph, start + item.whoAt(), item.who()),
                        new Told(paragraph, start + item.whatAt(), item.what())));
            }
        }
    }

    private static boolean overlap(Told one, Told other) {
        return one.begin() < other.end() && other.begin() < one.end();
    }
}
