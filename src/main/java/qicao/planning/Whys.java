package qicao.planning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import qicao.fillin.Entry;
import qicao.fillin.Fact;
import qicao.fillin.FillIn;
import qicao.fillin.Key;
import qicao.genre.Role;

/**
 * Why a task is worth doing, for drafts in full detail (详): the problem or the judgement of the situation that speaks of the
 * same things. Nothing is concluded beyond that: a task that shares no words with any has no why.
 *
 * <p>Chinese has no word ends, so shared words are pairs of neighbouring characters. Only those that one task alone has tell
 * tasks apart.
 */
public final class Whys {
    /** In the heading that is quoted: a term of three characters, or two terms. */
    private static final int LEAST_IN_HEADING = 2;

    /** In all that is said of it, which has more words to meet by chance; found on the samples. */
    private static final int LEAST_IN_ALL = 4;

    /** Characters that stand between words rather than in them. */
    private static final String GRAMMAR = "的了是在和与及等不有要为以到把被让向对从也都就还将各这那其一二三四五六七八九十个项";

    /** Marks that a quotation of the heading could not hold. */
    private static final String UNQUOTABLE = "“”‘’。；！？\n";

    private final Map<String, Why> byTask = new HashMap<>();

    /**
     * A why.
     *
     * @param role {@link Role#PROBLEMS} or {@link Role#SITUATION}
     * @param heading what is quoted
     */
    public record Why(Role role, Fact heading) {}

    private record Candidate(Why why, Set<String> heading, Set<String> all) {}

    private record Match(Entry task, Why why, int shared) {}

    Whys(FillIn fillIn) {
        List<Entry> tasks = fillIn.root().entries(Key.TASKS);
        List<Set<String>> words = tasks.stream().map(Whys::wordsOfTask).toList();
        List<Candidate> candidates = Stream.concat(
                        candidates(Role.PROBLEMS, fillIn.root().entries(Key.PROBLEMS)),
                        candidates(Role.SITUATION, fillIn.root().entries(Key.SITUATION)))
                .toList();
        List<Match> matches = new ArrayList<>();
        for (Candidate candidate : candidates) {
            for (int i = 0; i < tasks.size(); i++) {
                int inHeading = shared(candidate.heading(), words, i);
                int inAll = shared(candidate.all(), words, i);
                if (inHeading >= LEAST_IN_HEADING || inAll >= LEAST_IN_ALL) {
                    matches.add(new Match(tasks.get(i), candidate.why(), inHeading + inAll));
                }
            }
        }
        assign(matches);
    }

    /** The best match first; neither a task nor a why comes twice. */
    private void assign(List<Match> matches) {
        Set<Why> used = new HashSet<>();
        matches.sort(Comparator.comparingInt(Match::shared).reversed());
        for (Match match : matches) {
            String task = match.task().path();
            if (!byTask.containsKey(task) && used.add(match.why())) {
                byTask.put(task, match.why());
            }
        }
    }

    /** The why of a task. */
    Optional<Why> of(Entry task) {
        return Optional.ofNullable(byTask.get(task.path()));
    }

    private static Stream<Candidate> candidates(Role role, List<Entry> entries) {
        return entries.stream()
                .flatMap(entry -> entry
                        .fact(Key.HEADING)
                        .filter(heading -> heading.text().chars().noneMatch(c -> UNQUOTABLE.indexOf(c) >= 0))
                        .map(heading -> new Candidate(
                                new Why(role, heading),
                                words(heading.text()),
                                words(entry, List.of(Key.HEADING, Key.BODY))))
                        .stream());
    }

    private static int shared(Set<String> said, List<Set<String>> tasks, int at) {
        int shared = 0;
        for (String word : said) {
            boolean only = tasks.get(at).contains(word);
            for (int i = 0; only && i < tasks.size(); i++) {
                only = i == at || !tasks.get(i).contains(word);
            }
            if (only) {
                shared++;
            }
        }
        return shared;
    }

    private static Set<String> wordsOfTask(Entry task) {
        Set<String> words = words(task, List.of(Key.HEADING, Key.BODY, Key.TARGET));
        task.entries(Key.MEASURES).forEach(measure -> words.addAll(words(measure, List.of(Key.HEADING, Key.BODY))));
        return words;
    }

    private static Set<String> words(Entry entry, List<Key> keys) {
        Set<String> words = new HashSet<>();
        for (Key key : keys) {
            entry.fact(key).ifPresent(fact -> words.addAll(words(fact.text())));
        }
        return words;
    }

    private static Set<String> words(String text) {
        Set<String> words = new HashSet<>();
        for (int i = 0; i + 1 < text.length(); i++) {
            if (isInWord(text.charAt(i)) && isInWord(text.charAt(i + 1))) {
                words.add(text.substring(i, i + 2));
            }
        }
        return words;
    }

    private static boolean isInWord(char c) {
        return Character.isIdeographic(c) && GRAMMAR.indexOf(c) < 0;
    }
}
