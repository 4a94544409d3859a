package qicao.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import qicao.corpus.Speech;

/**
 * Counts in published speeches beside which characters a character stands, and writes {@code doubled.tsv} to the resources:
 * whether 区区 is a slip of the hand or two words that meet can be told from its neighbours.
 */
public final class DoublingTraining {
    private static final List<String> FOLDERS =
            List.of("gov-reports", "enterprise", "national", "pairs/clean", "seeds");
    private static final String HEADER = """
            # Characters that published speeches use most: the character, what often stands before it, what often stands behind it, what stands
            # before it at the end of a clause (it ends a word there), what stands behind it at the beginning of one (it begins a word). Counted
            # by DoublingTraining over some seven million characters; characters that are doubled on purpose (人人, 层层) are left out.
            """;

    /** So many of the most frequent characters are looked at, and so many are written. */
    private static final int FREQUENT = 1500;

    private static final int WRITTEN = 500;
    /** So often a neighbour stands beside a character to be told as often there, and so often at the edge of a clause. */
    private static final int OFTEN = 60;

    private static final int AT_EDGE = 2;
    /** Where so large a part of a character's doublings is neither a slip nor two words that meet, it is doubled on purpose. */
    private static final double ON_PURPOSE = 0.08;
    /** Doubled on purpose, in names or where words meet (机电|电子), more often than the texts show. */
    private static final String BY_HAND = "历强普上青算收台世老连愉零团可哈将次一二三四五六七八九十百千万亿出片牌唱套调简单许多张轮实际下江电";
    /** Less frequent, and often doubled in haste. */
    private static final String MORE = "把向从被让给将区门";
    /** Particles stand behind any word: what follows them proves nothing. */
    private static final String PARTICLES = "把将向从被让给并及以而但由就也还更最我这那各该其没到是有和在要对为与着过个之于";
    /** Those of them that also begin words. */
    private static final String PARTICLES_OF_WORDS = "和对要在与过着为以并自到";

    private static final char EACH = '一';

    private static final Pattern PAIR = Pattern.compile("(?=(\\p{IsHan}{2}))");
    private static final Pattern CLAUSE_START = Pattern.compile("(?<!\\p{IsHan})\\p{IsHan}{2}");
    private static final Pattern CLAUSE_END = Pattern.compile("\\p{IsHan}{2}(?!\\p{IsHan})");
    private static final Pattern DOUBLED = Pattern.compile("(?<=(.))(\\p{IsHan})\\2(?=(.))");

    private final Map<Character, Integer> characters = new HashMap<>();
    private final Map<String, Integer> pairs = new HashMap<>();
    private final Map<String, Integer> starts = new HashMap<>();
    private final Map<String, Integer> ends = new HashMap<>();
    /** By the character: what stood before and behind it, as two characters, each time it was doubled. */
    private final Map<Character, List<String>> doublings = new HashMap<>();

    private DoublingTraining() {}

    /** Writes {@code doubled.tsv}; the argument is another target. */
    public static void main(String[] args) throws IOException {
        Path target = Path.of(args.length > 0 ? args[0] : "src/main/resources/qicao/proofread/doubled.tsv");
        DoublingTraining training = new DoublingTraining();
        for (String folder : FOLDERS) {
            Texts.of(folder).forEach(training::count);
        }
        List<String> rows = training.rows();
        Files.writeString(target, HEADER + String.join("\n", rows) + "\n");
        System.out.println(rows.size() + " characters: " + target);
    }

    private void count(Speech speech) {
        speech.lines().forEach(line -> count(line.text()));
    }

    private void count(String text) {
        text.chars()
                .filter(Character::isIdeographic)
                .forEach(character -> characters.merge((char) character, 1, Integer::sum));
        tally(PAIR.matcher(text).results().map(found -> found.group(1)), pairs);
        tally(CLAUSE_START.matcher(text).results().map(MatchResult::group), starts);
        tally(CLAUSE_END.matcher(text).results().map(MatchResult::group), ends);
        Matcher doubled = DOUBLED.matcher(text);
        while (doubled.find()) {
            doublings
                    .computeIfAbsent(doubled.group(2).charAt(0), character -> new ArrayList<>())
                    .add(doubled.group(1) + doubled.group(3));
        }
    }

    private static void tally(Stream<String> found, Map<String, Integer> counts) {
        found.forEach(each -> counts.merge(each, 1, Integer::sum));
    }

    private List<String> rows() {
        Stream<Character> frequent = characters.entrySet().stream()
                .sorted(Comparator.comparing(Map.Entry<Character, Integer>::getValue)
                        .reversed()
                        .thenComparing(Map.Entry::getKey))
                .limit(FREQUENT)
                .map(Map.Entry::getKey)
                .filter(character -> BY_HAND.indexOf(character) < 0 && !isDoubledOnPurpose(character))
                .limit(WRITTEN);
        return Stream.concat(frequent, MORE.chars().mapToObj(character -> (char) character))
                .distinct()
                .map(this::row)
                .toList();
    }

    private boolean isDoubledOnPurpose(char character) {
        List<String> seen = doublings.getOrDefault(character, List.of());
        long onPurpose = seen.stream()
                .filter(around -> around.charAt(0) != EACH && !twoWordsMeet(character, around))
                .count();
        return onPurpose >= AT_EDGE && onPurpose >= ON_PURPOSE * seen.size();
    }

    private boolean twoWordsMeet(char character, String around) {
        return Character.isIdeographic(around.charAt(0))
                && Character.isIdeographic(around.charAt(1))
                && isAtEdge(ends, "" + around.charAt(0) + character)
                && isAtEdge(starts, "" + character + around.charAt(1));
    }

    private static boolean isAtEdge(Map<String, Integer> edges, String pair) {
        return edges.getOrDefault(pair, 0) >= AT_EDGE;
    }

    private String row(char character) {
        Set<Character> before = neighbours(pairs, character, 1, OFTEN);
        Set<Character> behind = neighbours(pairs, character, 0, OFTEN);
        Set<Character> ending = neighbours(ends, character, 1, AT_EDGE);
        Set<Character> beginning = neighbours(starts, character, 0, AT_EDGE);
        // What published texts double is right.
        for (String around : doublings.getOrDefault(character, List.of())) {
            addHan(ending, around.charAt(0));
            addHan(beginning, around.charAt(1));
        }
        if (PARTICLES.indexOf(character) >= 0) {
            before.removeAll(ending);
            behind.clear();
            ending.clear();
            if (PARTICLES_OF_WORDS.indexOf(character) < 0) {
                beginning.clear();
            }
        }
        return Stream.of(Set.of(character), before, behind, ending, beginning)
                .map(each -> each.stream().map(String::valueOf).collect(Collectors.joining()))
                .collect(Collectors.joining("\t"));
    }

    /** The other characters of the pairs that have a character in a place, 0 or 1, and were counted so often. */
    private static Set<Character> neighbours(Map<String, Integer> counts, char character, int place, int often) {
        return counts.entrySet().stream()
                .filter(pair -> pair.getValue() >= often && pair.getKey().charAt(place) == character)
                .map(pair -> pair.getKey().charAt(1 - place))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static void addHan(Set<Character> characters, char character) {
        if (Character.isIdeographic(character)) {
            characters.add(character);
        }
    }
}
