package qicao.drafting;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import qicao.draft.Point;
import qicao.planning.Duty;

/**
 * Composes who does something by when of several frames, one of each part, so that nothing is said twice in a speech. While it
 * does, conditions can look at what the clause says so far: 在⟨9月底前⟩ follows 要, ⟨9月底前⟩ a comma.
 */
final class DutyClause {
    static final String AHEAD = "duty.ahead";
    static final String FIRST = "duty.first";
    static final String TITLE = "duty.title";
    static final String NORM = "duty.norm";
    static final String FRONT = "duty.front";
    static final String WHO = "duty.who";
    static final String WHEN = "duty.when";
    static final String VERB = "duty.verb";
    static final String ONLY = "duty.only";
    static final String SUBJECT = "duty.subject";

    /** The name of the points at which clauses are chosen. */
    private static final String POINT = "duty";

    /** 由市水利局负责: what is meant may stand before it. */
    private static final char BY = '由';

    private final Discourse discourse;
    private final Set<String> said = new HashSet<>();
    private String soFar = "";
    private boolean sentence;

    DutyClause(Discourse discourse) {
        this.discourse = discourse;
    }

    /** What the clause in the making says so far; empty at its beginning. */
    String soFar() {
        return soFar;
    }

    /** Whether the clause in the making is a sentence about the item as a whole. */
    boolean isSentence() {
        return sentence;
    }

    /** Says a clause about the item at hand, one frame of each part; nothing if none fits. */
    void clause(List<String> parts) {
        say(parts);
    }

    /** Says a time before a content whose owner was told at its 题, which is where the wording is chosen. */
    void opening(String part) {
        discourse.fitting(part).stream().findFirst().ifPresent(discourse::say);
    }

    /** Says a sentence about the item at hand, with a subject where it needs one. */
    void sentence(List<String> parts) {
        sentence = true;
        say(parts);
        sentence = false;
    }

    private void say(List<String> parts) {
        List<List<Candidate>> best = new ArrayList<>();
        discourse.pinned(POINT).ifPresent(fixed -> {
            search(parts, List.of(), words -> ids(words).equals(fixed), 1, best);
            if (best.isEmpty()) {
                discourse.refusePinned(POINT);
            }
        });
        if (best.isEmpty()) {
            search(parts, List.of(), words -> said.add(text(words)), 1, best);
        }
        if (best.isEmpty()) {
            // All of it was said before; once more is better than not at all.
            search(parts, List.of(), any -> true, 1, best);
        }
        if (!best.isEmpty()) {
            List<Candidate> chosen = best.get(0);
            if (discourse.listsPoints()) {
                List<List<Candidate>> all = new ArrayList<>();
                search(parts, List.of(), any -> true, Integer.MAX_VALUE, all);
                discourse.list(
                        POINT,
                        ids(chosen),
                        all.stream()
                                .map(words -> new Choice.Alternative(ids(words), text(words)))
                                .toList());
            }
            Optional<Point> around = discourse.sink.beginPoint(discourse.point(POINT));
            chosen.forEach(discourse::say);
            discourse.sink.endPoint(around);
        }
    }

    /** Finds clauses of one frame a part that are wanted, at most so many in all. */
    private void search(
            List<String> parts,
            List<Candidate> words,
            Predicate<List<Candidate>> wanted,
            int most,
            List<List<Candidate>> found) {
        if (words.size() == parts.size()) {
            for (List<Candidate> opening : openings(words)) {
                if (found.size() < most && wanted.test(joined(opening, words))) {
                    found.add(joined(opening, words));
                }
            }
            return;
        }
        soFar = text(words);
        for (Candidate candidate : discourse.fitting(parts.get(words.size()))) {
            if (found.size() < most) {
                search(parts, joined(words, List.of(candidate)), wanted, most, found);
            }
        }
    }

    /** What may stand before a clause, in order of preference: nothing, or in a sentence the subject that it lacks. */
    private List<List<Candidate>> openings(List<Candidate> words) {
        Duty duty = discourse.slots.duty();
        boolean hasOwner = duty.owner().isPresent() && duty.place() != Duty.Place.TITLE;
        if (!sentence || (hasOwner && text(words).charAt(0) != BY)) {
            return List.of(List.of());
        }
        soFar = "";
        List<List<Candidate>> openings = new ArrayList<>();
        discourse.fitting(SUBJECT).forEach(subject -> openings.add(List.of(subject)));
        if (hasOwner) {
            openings.add(List.of());
        }
        return openings;
    }

    private static List<Candidate> joined(List<Candidate> words, List<Candidate> more) {
        List<Candidate> all = new ArrayList<>(words);
        all.addAll(more);
        return all;
    }

    private String text(List<Candidate> words) {
        StringBuilder text = new StringBuilder();
        words.forEach(word -> text.append(discourse.text(word.frame().text())));
        return text.toString();
    }

    private static String ids(List<Candidate> words) {
        return words.stream().map(word -> word.frame().id()).collect(Collectors.joining("+"));
    }
}
