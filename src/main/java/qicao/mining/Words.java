package qicao.mining;

import java.util.BitSet;
import java.util.Map;
import java.util.TreeMap;
import qicao.chinese.Verbs;
import qicao.table.Table;

/**
 * Where words end: the likeliest division of a text into the words of a list (Viterbi over single words). Slots may only
 * begin and end there. Punctuation and masks are words of their own.
 */
public final class Words {
    /** The longest word of the list, in characters: four fit into one number. */
    static final int LONGEST = 4;
    /** A character outside all words costs as much as a word that occurs so seldom. */
    private static final double UNKNOWN_COUNT = 0.5;

    private static final float NONE = Float.MAX_VALUE;

    private final LongTable index = new LongTable();
    private final float[] costs;
    private final BitSet verbs = new BitSet();
    private final float unknown;

    /** Words with how often each occurs. */
    Words(Map<String, Integer> counts) {
        double total = counts.values().stream().mapToInt(Integer::intValue).sum();
        costs = new float[counts.size()];
        unknown = (float) Math.log(total / UNKNOWN_COUNT);
        int next = 0;
        for (Map.Entry<String, Integer> word : new TreeMap<>(counts).entrySet()) {
            costs[next] = (float) Math.log(total / word.getValue());
            verbs.set(next, Verbs.leads(word.getKey()));
            index.put(key(word.getKey(), 0, word.getKey().length()), next++);
        }
    }

    /** The list that is shipped: {@code words.tsv} beside this class, a word and its count a line. */
    public static Words shipped() {
        return Shipped.WORDS;
    }

    private static Words read() {
        Map<String, Integer> counts = new TreeMap<>();
        Table.beside(Words.class, "words.tsv").each(2, row -> counts.put(row.text(0), row.number(1)));
        return new Words(counts);
    }

    /** The ends of the words, ascending; the last is the text's length. */
    public int[] ends(String text) {
        int length = text.length();
        float[] best = new float[length + 1];
        int[] from = new int[length + 1];
        for (int end = 1; end <= length; end++) {
            best[end] = NONE;
            for (int begin = Math.max(0, end - LONGEST); begin < end; begin++) {
                float cost = cost(text, begin, end);
                if (cost < NONE && best[begin] + cost < best[end]) {
                    best[end] = best[begin] + cost;
                    from[end] = begin;
                }
            }
        }
        int count = 0;
        for (int at = length; at > 0; at = from[at]) {
            count++;
        }
        int[] ends = new int[count];
        for (int at = length; at > 0; at = from[at]) {
            ends[--count] = at;
        }
        return ends;
    }

    /** Whether two characters or more are a word of the list. */
    boolean contains(String word) {
        return word.length() <= LONGEST && index.get(key(word, 0, word.length()), -1) >= 0;
    }

    /** Whether a part of a text is a word of two characters or more that is a verb or begins with one. */
    boolean isVerb(String text, int begin, int end) {
        int word = end - begin < 2 || end - begin > LONGEST ? -1 : index.get(key(text, begin, end), -1);
        return word >= 0 && verbs.get(word);
    }

    private float cost(String text, int begin, int end) {
        int word = index.get(key(text, begin, end), -1);
        if (word >= 0) {
            return costs[word];
        }
        return end - begin == 1 ? unknown : NONE;
    }

    /** Up to four characters as one number that is never 0. */
    public static long key(String text, int begin, int end) {
        long key = 0;
        for (int i = begin; i < end; i++) {
            key = (key << Character.SIZE) | text.charAt(i);
        }
        return key;
    }

    private static final class Shipped {
        private static final Words WORDS = read();
    }
}
