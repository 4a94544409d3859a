package qicao.mining;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import qicao.corpus.CorpusReader;
import qicao.corpus.ReadingLimits;
import qicao.outline.Outliner;

/**
 * Makes words.tsv from a corpus without a dictionary: runs of two to four characters that hold together (mutual
 * information) and stand beside many different characters (branching entropy), re-counted by dividing the corpus with
 * them. Arguments: the corpus folder and the file to write.
 */
final class WordTraining {
    private static final int LEAST_COUNT = 25;
    private static final int LEAST_SPEECHES = 12;
    private static final double COHESION = 3.2;
    private static final double LONG_COHESION = 5.5;
    private static final double ENTROPY = 1.4;
    private static final int ROUNDS = 3;
    /** Never inside a word that statistics alone propose. */
    private static final String FUNCTION = "的了和与在是为把将等也被从于这那及并就都及";
    /** Words with such characters all the same. */
    private static final List<String> COMMON = List.of(
            "我们", "你们", "他们", "大家", "为了", "因为", "成为", "作为", "以及", "对于", "关于", "由于", "在于", "基于", "属于", "处于", "位于", "低于",
            "高于", "敢于", "善于", "勇于", "等等", "这些", "这个", "那些", "这次", "这里", "从事", "从严", "与会", "参与", "和谐", "和平", "目的", "是否",
            "就是", "就要", "都要", "还是", "也是", "都是", "正在", "现在", "存在", "所在", "实在", "即将", "把握", "把关", "行为", "认为", "转为", "更为",
            "较为", "为民", "为主", "为先", "平等", "高等", "并且", "就业", "成就", "造就", "首都", "成都", "都市", "被动", "为此", "从而", "从中", "对于",
            "不等", "普及", "涉及", "以及", "及时", "波及", "危及", "将来", "了解", "为官", "作为", "有为", "和睦", "这项", "这一", "参与", "与时", "等级",
            "均等", "优等", "内在", "潜在", "自觉", "在位", "在岗", "在线", "在建", "与否", "终于", "忠于", "便于", "有利于", "不利于", "开创", "新时代",
            "高质量", "新局面", "造福", "党建", "城建");

    private WordTraining() {}

    public static void main(String[] arguments) throws IOException {
        Sketch sketch = new Sketch();
        Outliner outliner = new Outliner();
        new CorpusReader(ReadingLimits.defaults())
                .readUnmarked(
                        List.of(arguments[0]),
                        text -> text.speeches().forEach(speech -> sketch.add(outliner.outline(speech))));
        List<List<String>> speeches = new ArrayList<>();
        for (SpeechSketch speech : sketch.distinct()) {
            List<String> texts = new ArrayList<>();
            speech.clauses().forEach(clause -> texts.add(clause.text()));
            speech.headings().forEach(heading -> texts.add(heading.text()));
            speeches.add(texts);
        }
        Map<String, Integer> counts = proposals(speeches);
        for (int round = 0; round < ROUNDS; round++) {
            counts = recount(counts, speeches);
        }
        StringBuilder out = new StringBuilder("# 词和出现次数，由 WordTraining 从语料统计得出，用来断词。\n");
        new TreeMap<>(counts)
                .forEach((word, count) ->
                        out.append(word).append('\t').append(count).append('\n'));
        Files.writeString(Path.of(arguments[1]), out, StandardCharsets.UTF_8);
        System.out.println(counts.size() + " words");
    }

    private static Map<String, Integer> proposals(List<List<String>> speeches) {
        LongTable counts = new LongTable();
        LongTable speechCounts = new LongTable();
        LongTable seen = new LongTable();
        Map<Long, Map<Character, Integer>> left = new HashMap<>();
        Map<Long, Map<Character, Integer>> right = new HashMap<>();
        long total = 0;
        for (List<String> speech : speeches) {
            seen.clear();
            for (String text : speech) {
                total += text.length();
                for (int begin = 0; begin < text.length(); begin++) {
                    for (int end = begin + 1; end <= Math.min(text.length(), begin + Words.LONGEST); end++) {
                        long key = Words.key(text, begin, end);
                        counts.increment(key);
                        if (seen.get(key, 0) == 0) {
                            seen.put(key, 1);
                            speechCounts.increment(key);
                        }
                    }
                }
            }
        }
        long[] frequent =
                counts.keys(key -> counts.get(key, 0) >= LEAST_COUNT && speechCounts.get(key, 0) >= LEAST_SPEECHES);
        LongTable chosen = new LongTable();
        for (long key : frequent) {
            chosen.put(key, 1);
        }
        for (List<String> speech : speeches) {
            for (String text : speech) {
                for (int begin = 0; begin < text.length(); begin++) {
                    for (int end = begin + 2; end <= Math.min(text.length(), begin + Words.LONGEST); end++) {
                        long key = Words.key(text, begin, end);
                        if (chosen.get(key, 0) == 1) {
                            char before = begin == 0 ? '\0' : text.charAt(begin - 1);
                            char after = end == text.length() ? '\0' : text.charAt(end);
                            left.computeIfAbsent(key, any -> new HashMap<>()).merge(before, 1, Integer::sum);
                            right.computeIfAbsent(key, any -> new HashMap<>()).merge(after, 1, Integer::sum);
                        }
                    }
                }
            }
        }
        Map<String, Integer> words = new TreeMap<>();
        for (long key : frequent) {
            String word = text(key);
            if (word.length() == 1) {
                if (word.charAt(0) >= '\u4E00') {
                    words.put(word, counts.get(key, 0));
                }
                continue;
            }
            boolean common = COMMON.contains(word);
            boolean han = word.chars().allMatch(c -> c >= 0x4E00 && c <= 0x9FFF);
            boolean function = word.chars().anyMatch(c -> FUNCTION.indexOf(c) >= 0);
            double cohesion = cohesion(word, counts, total);
            double entropy =
                    Math.min(entropy(left.getOrDefault(key, Map.of())), entropy(right.getOrDefault(key, Map.of())));
            double needed = word.length() == 2 ? COHESION : LONG_COHESION;
            if (han && (common || (!function && cohesion >= needed && entropy >= ENTROPY))) {
                words.put(word, counts.get(key, 0));
            }
        }
        return words;
    }

    private static double cohesion(String word, LongTable counts, long total) {
        double least = Double.MAX_VALUE;
        double whole = counts.get(Words.key(word, 0, word.length()), 0);
        for (int cut = 1; cut < word.length(); cut++) {
            double a = counts.get(Words.key(word, 0, cut), 1);
            double b = counts.get(Words.key(word, cut, word.length()), 1);
            least = Math.min(least, Math.log(whole * total / (a * b)));
        }
        return least;
    }

    private static double entropy(Map<Character, Integer> neighbours) {
        double total = neighbours.values().stream().mapToInt(Integer::intValue).sum();
        double entropy = 0;
        for (Map.Entry<Character, Integer> neighbour : neighbours.entrySet()) {
            // The edge of a clause is a new neighbour every time.
            double count = neighbour.getValue();
            double p = count / total;
            entropy += neighbour.getKey() == '\0' ? p * Math.log(total) : -p * Math.log(p);
        }
        return entropy;
    }

    private static Map<String, Integer> recount(Map<String, Integer> counts, List<List<String>> speeches) {
        Words words = new Words(counts);
        Map<String, Integer> used = new TreeMap<>();
        for (List<String> speech : speeches) {
            for (String text : speech) {
                int begin = 0;
                for (int end : words.ends(text)) {
                    String word = text.substring(begin, end);
                    if (counts.containsKey(word)) {
                        used.merge(word, 1, Integer::sum);
                    }
                    begin = end;
                }
            }
        }
        used.entrySet().removeIf(word -> word.getKey().length() > 1 && word.getValue() < LEAST_COUNT);
        return used;
    }

    private static String text(long key) {
        StringBuilder text = new StringBuilder();
        for (int shift = 3 * Character.SIZE; shift >= 0; shift -= Character.SIZE) {
            char c = (char) (key >>> shift);
            if (c != 0) {
                text.append(c);
            }
        }
        return text.toString();
    }
}
