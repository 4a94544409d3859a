package qicao.evaluation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import qicao.proofread.Confusables;

/**
 * Counts the phrases that proofreading knows (WORD-009) over the tuning half of the corpora, and writes {@code phrases.tsv} and
 * {@code pairs.txt} to the resources.
 *
 * <ul>
 *   <li>A <em>word</em> stands in {@value #WORD_FILES} texts or more, one time in eight at the beginning of a clause and one in eight at the end of one, and has no
 *       neighbour that stands there every other time.
 *   <li>A <em>passage</em> is any four characters that stand in {@value #PASSAGE_FILES} texts or more.
 *   <li>An <em>end</em> is a word of {@value #END_FILES} texts or more whose first three characters never end a clause, nor its second and third, and whose third hardly ever does.
 *   <li>A <em>pair</em> comes about when a character of a phrase is replaced by one that sounds or looks alike, and stands in the texts.
 * </ul>
 */
public final class PhraseTraining {
    private static final int WORD_FILES = 8;
    private static final int PASSAGE_FILES = 12;
    /** Phrases a line of the file. */
    private static final int A_LINE = 20;

    /** Files with a word whose end may be told to be lost: 多产粮 is a slogan of one house. */
    private static final int END_FILES = 20;

    private static final double EDGE_SHARE = 0.12;
    private static final double NEIGHBOUR_SHARE = 0.5;
    private static final double END_SHARE = 0.06;

    private static final Path RESOURCES = Path.of("src/main/resources/qicao/proofread");
    private static final Pattern RUN = Pattern.compile("\\p{IsHan}+");
    private static final Pattern NUMERAL = Pattern.compile("[一二三四五六七八九十百千万亿两几]");
    private static final Pattern NO_WORD = Pattern.compile("[一二三四五六七八九十百千万亿]{2}|[省市县区]$|^[省市县区]");
    /** Words of grammar, at which a phrase neither begins nor ends. */
    private static final String GRAMMAR = "的了在是和与及为对把将以等之于也都并从由使被上下中年月日个名位";
    /** Verbs that may end a clause by themselves: 项目清、任务清. */
    private static final String LONE = "清抓管推建干看办学改用治防查讲谈想做发要有";

    private final List<List<String>> texts;
    private final Map<String, Integer> files = new HashMap<>();
    private final Map<String, Integer> times = new HashMap<>();
    private final Map<String, Integer> clauseEnds = new HashMap<>();
    private final Map<String, Map<Character, Integer>> before = new HashMap<>();
    private final Map<String, Map<Character, Integer>> after = new HashMap<>();

    private PhraseTraining(List<List<String>> texts) {
        this.texts = texts;
    }

    /** Writes the files. */
    public static void main(String[] args) throws IOException {
        List<List<String>> texts = new ArrayList<>();
        for (String text : Halves.tuning()) {
            texts.add(RUN.matcher(text).results().map(run -> run.group()).toList());
        }
        new PhraseTraining(texts).write();
    }

    private void write() throws IOException {
        texts.forEach(this::count);
        Set<String> frequent = files.keySet().stream()
                .filter(phrase -> phrase.length() == 4 && files.getOrDefault(phrase, 0) >= WORD_FILES)
                .collect(Collectors.toCollection(TreeSet::new));
        texts.forEach(runs -> neighbours(runs, frequent));
        Set<String> idioms = idioms();
        Set<String> words = frequent.stream()
                .filter(this::isWord)
                .filter(phrase -> !idioms.contains(phrase))
                .filter(phrase -> !isDoubled(phrase))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> passages = frequent.stream()
                .filter(phrase -> files.getOrDefault(phrase, 0) >= PASSAGE_FILES
                        && !NUMERAL.matcher(phrase).find()
                        && !words.contains(phrase)
                        && !idioms.contains(phrase)
                        && !isDoubled(phrase))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> known = new TreeSet<>(words);
        known.addAll(idioms);
        Set<String> ends = known.stream().filter(this::isEnd).collect(Collectors.toCollection(TreeSet::new));
        StringBuilder phrases = new StringBuilder(
                "# Counted by PhraseTraining over half of some seven million characters of published speeches: kind, phrases.\n");
        lines(phrases, "word", words);
        lines(phrases, "passage", passages);
        lines(phrases, "end", ends);
        Files.writeString(RESOURCES.resolve("phrases.tsv"), phrases);
        known.addAll(passages);
        Files.writeString(RESOURCES.resolve("pairs.txt"), pairs(known));
        System.out.printf("%d words, %d passages, %d ends%n", words.size(), passages.size(), ends.size());
    }

    private void count(List<String> runs) {
        Set<String> here = new HashSet<>();
        for (String run : runs) {
            for (int length = 1; length <= 5; length++) {
                for (int i = 0; i + length <= run.length(); i++) {
                    String piece = run.substring(i, i + length);
                    if (length == 4) {
                        here.add(piece);
                    } else {
                        times.merge(piece, 1, Integer::sum);
                    }
                }
                if (length < 4 && run.length() >= length) {
                    clauseEnds.merge(run.substring(run.length() - length), 1, Integer::sum);
                }
            }
        }
        here.forEach(piece -> files.merge(piece, 1, Integer::sum));
    }

    private void neighbours(List<String> runs, Set<String> frequent) {
        for (String run : runs) {
            for (int i = 0; i + 4 <= run.length(); i++) {
                String phrase = run.substring(i, i + 4);
                if (frequent.contains(phrase)) {
                    neighbour(before, phrase, i == 0 ? '|' : run.charAt(i - 1));
                    neighbour(after, phrase, i + 4 == run.length() ? '|' : run.charAt(i + 4));
                }
            }
        }
    }

    private static void neighbour(Map<String, Map<Character, Integer>> all, String phrase, char neighbour) {
        all.computeIfAbsent(phrase, key -> new HashMap<>()).merge(neighbour, 1, Integer::sum);
    }

    private boolean isWord(String phrase) {
        return GRAMMAR.indexOf(phrase.charAt(0)) < 0
                && GRAMMAR.indexOf(phrase.charAt(3)) < 0
                && !NO_WORD.matcher(phrase).find()
                && isFree(before.getOrDefault(phrase, Map.of()))
                && isFree(after.getOrDefault(phrase, Map.of()));
    }

    private static boolean isFree(Map<Character, Integer> neighbours) {
        int all = neighbours.values().stream().mapToInt(Integer::intValue).sum();
        int most = neighbours.entrySet().stream()
                .filter(entry -> entry.getKey() != '|')
                .mapToInt(Map.Entry::getValue)
                .max()
                .orElse(0);
        return neighbours.getOrDefault('|', 0) >= EDGE_SHARE * all && most <= NEIGHBOUR_SHARE * all;
    }

    /** Whether the texts have the phrase with a character twice: 饮用水源, 饮用水水源. */
    private boolean isDoubled(String phrase) {
        for (int i = 0; i < 4; i++) {
            if (times.containsKey(phrase.substring(0, i + 1) + phrase.substring(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean isEnd(String word) {
        String third = word.substring(2, 3);
        return files.getOrDefault(word, 0) >= END_FILES
                && LONE.indexOf(third.charAt(0)) < 0
                && !clauseEnds.containsKey(word.substring(0, 3))
                && !clauseEnds.containsKey(word.substring(1, 3))
                && clauseEnds.getOrDefault(third, 0) <= END_SHARE * times.getOrDefault(third, 0);
    }

    private String pairs(Set<String> phrases) {
        Confusables confusables = Confusables.shipped();
        Map<Character, Set<Character>> pairs = new TreeMap<>();
        for (String phrase : phrases) {
            for (int i = 0; i < 4; i++) {
                for (char other : confusables.of(phrase.charAt(i))) {
                    if (i > 0) {
                        addPair(pairs, phrase.charAt(i - 1), other);
                    }
                    if (i < 3) {
                        addPair(pairs, other, phrase.charAt(i + 1));
                    }
                }
            }
        }
        StringBuilder lines = new StringBuilder(
                "# Counted by PhraseTraining: a character, and what stands behind it although it sounds or looks like a piece of a phrase.\n");
        pairs.forEach((first, seconds) -> lines.append(first)
                .append('\t')
                .append(seconds.stream().map(String::valueOf).collect(Collectors.joining()))
                .append('\n'));
        return lines.toString();
    }

    private void addPair(Map<Character, Set<Character>> pairs, char first, char second) {
        if (times.containsKey("" + first + second)) {
            pairs.computeIfAbsent(first, key -> new TreeSet<>()).add(second);
        }
    }

    private static Set<String> idioms() throws IOException {
        Set<String> idioms = new HashSet<>();
        for (String line : Files.readAllLines(RESOURCES.resolve("idioms.txt"), StandardCharsets.UTF_8)) {
            if (!line.startsWith("#")) {
                idioms.addAll(List.of(line.split(" ")));
            }
        }
        return idioms;
    }

    private static void lines(StringBuilder out, String kind, Set<String> phrases) {
        List<String> all = List.copyOf(phrases);
        for (int i = 0; i < all.size(); i += A_LINE) {
            out.append(kind)
                    .append('\t')
                    .append(String.join(" ", all.subList(i, Math.min(all.size(), i + A_LINE))))
                    .append('\n');
        }
    }
}
