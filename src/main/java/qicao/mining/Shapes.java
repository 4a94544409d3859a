package qicao.mining;

import java.util.Arrays;
import qicao.chinese.Verbs;

/**
 * All ways to leave one or two runs of words of a clause open, so that what stays could be a frame: enough fixed characters,
 * a verb among them, and no slot at both ends. Each has a number that only equal frames share.
 */
final class Shapes {
    /** Longer clauses are too much themselves to be a formula; in words. */
    private static final int LONGEST_CLAUSE = 18;
    /** Two gaps are looked for in clauses up to so many words, which bounds the work a clause can make. */
    private static final int LONGEST_FOR_TWO = 12;

    private static final long FACTOR = 0x9E3779B97F4A7C15L;
    private static final long GAP = 0xD6E8FEB86659FD93L;
    private static final int MOST_CHARACTERS = 128;
    private static final int COUNTERS = 1 << 23;
    private static final int MOST = 127;
    private static final long[] POWERS = powers();

    private final Words words;
    private final MiningOptions options;

    /** How often clauses begin and end with the same words, at most: small counters shared by what has the same hash. */
    private final byte[] beginnings = new byte[COUNTERS];

    private final byte[] endings = new byte[COUNTERS];
    private int frequent;
    private int lastBeginning;
    private int firstEnding;

    private String clause = "";
    private int[] ends = {};
    private final long[] hashes = new long[MOST_CHARACTERS + 1];
    private final int[] constant = new int[MOST_CHARACTERS + 1];
    private final int[] verbs = new int[MOST_CHARACTERS + 1];

    Shapes(Words words, MiningOptions options) {
        this.words = words;
        this.options = options;
    }

    /** Takes what was found. */
    interface Visitor {
        /**
         * A shape; {@code gaps} are offsets as in {@link Shape} and only valid during the call.
         *
         * @param hash the same for equal frames
         */
        void visit(long hash, int[] gaps);
    }

    /** Learns how a clause begins and ends. Once all clauses of a corpus are learned, {@link #of} leaves out what is rare. */
    void learn(String text) {
        if (!read(text)) {
            return;
        }
        for (int i = 0; i < ends.length; i++) {
            increment(beginnings, part(0, ends[i]));
            increment(endings, part(start(i), text.length()));
        }
    }

    /** From now on, shapes whose beginning or ending occurs less often than this are left out. */
    void leaveOutBelow(int occurrences) {
        frequent = Math.min(occurrences, MOST);
    }

    /** Tells all shapes of a clause. */
    void of(String text, Visitor visitor) {
        if (!read(text)) {
            return;
        }
        lastBeginning = 0;
        while (lastBeginning < ends.length && beginnings[counter(part(0, ends[lastBeginning]))] >= frequent) {
            lastBeginning++;
        }
        firstEnding = ends.length;
        while (firstEnding > 0 && endings[counter(part(start(firstEnding - 1), text.length()))] >= frequent) {
            firstEnding--;
        }
        int[] none = {};
        if (lastBeginning == ends.length && fits(none)) {
            visitor.visit(hash(none), none);
        }
        oneGap(visitor);
        if (ends.length <= LONGEST_FOR_TWO) {
            twoGaps(visitor);
        }
    }

    private boolean read(String text) {
        if (text.length() > MOST_CHARACTERS) {
            return false;
        }
        clause = text;
        ends = words.ends(text);
        if (ends.length > LONGEST_CLAUSE) {
            return false;
        }
        measure();
        return true;
    }

    private static void increment(byte[] counters, long hash) {
        int counter = counter(hash);
        if (counters[counter] < MOST) {
            counters[counter]++;
        }
    }

    private static int counter(long hash) {
        return (int) ((hash * GAP) >>> 40) & (COUNTERS - 1);
    }

    private void oneGap(Visitor visitor) {
        int[] gap = new int[2];
        for (int i = 0; i <= lastBeginning && i < ends.length; i++) {
            for (int j = Math.max(i, firstEnding - 1); j < ends.length && isGap(start(i), ends[j]); j++) {
                gap[0] = start(i);
                gap[1] = ends[j];
                if (fits(gap)) {
                    visitor.visit(hash(gap), gap);
                }
            }
        }
    }

    private void twoGaps(Visitor visitor) {
        int[] gaps = new int[4];
        for (int a = 0; a <= lastBeginning && a < ends.length; a++) {
            for (int b = a; b < ends.length - 2 && isGap(start(a), ends[b]); b++) {
                for (int c = b + 2; c < ends.length; c++) {
                    for (int d = Math.max(c, firstEnding - 1); d < ends.length && isGap(start(c), ends[d]); d++) {
                        gaps[0] = start(a);
                        gaps[1] = ends[b];
                        gaps[2] = start(c);
                        gaps[3] = ends[d];
                        if (fits(gaps)) {
                            visitor.visit(hash(gaps), gaps);
                        }
                    }
                }
            }
        }
    }

    private boolean isGap(int begin, int end) {
        return end - begin <= options.longestGap();
    }

    private int start(int word) {
        return word == 0 ? 0 : ends[word - 1];
    }

    private void measure() {
        int begin = 0;
        for (int end : ends) {
            boolean verb = end - begin > 1 && Verbs.leads(clause.substring(begin, end));
            for (int i = begin; i < end; i++) {
                char c = clause.charAt(i);
                hashes[i + 1] = hashes[i] * FACTOR + c;
                constant[i + 1] = constant[i] + (isHan(c) ? 1 : 0);
                verbs[i + 1] = verbs[i] + (verb && i == begin ? 1 : 0);
            }
            begin = end;
        }
    }

    private boolean fits(int[] gaps) {
        int length = clause.length();
        if (gaps.length > 0 && gaps[0] == 0 && gaps[gaps.length - 1] == length) {
            return false;
        }
        int fixed = constant[length];
        int verb = verbs[length];
        for (int i = 0; i < gaps.length; i += 2) {
            fixed -= constant[gaps[i + 1]] - constant[gaps[i]];
            verb -= verbs[gaps[i + 1]] - verbs[gaps[i]];
        }
        return verb > 0
                && fixed >= options.leastConstant() + (gaps.length > 2 ? 1 : 0)
                && fixed >= options.leastShare() * length;
    }

    private long hash(int[] gaps) {
        int length = clause.length();
        long hash = 1;
        int begin = 0;
        for (int i = 0; i < gaps.length; i += 2) {
            hash = (hash ^ part(begin, gaps[i])) * GAP;
            hash ^= hash >>> 29;
            begin = gaps[i + 1];
        }
        hash = (hash ^ part(begin, length)) * GAP;
        hash ^= hash >>> 32;
        return hash == 0 ? 1 : hash;
    }

    private long part(int begin, int end) {
        return hashes[end] - hashes[begin] * POWERS[end - begin] + 31L * (end - begin);
    }

    static boolean isHan(char c) {
        return c >= '\u4E00' && c <= '\u9FFF';
    }

    private static long[] powers() {
        long[] powers = new long[MOST_CHARACTERS + 1];
        Arrays.fill(powers, 1);
        for (int i = 1; i < powers.length; i++) {
            powers[i] = powers[i - 1] * FACTOR;
        }
        return powers;
    }
}
