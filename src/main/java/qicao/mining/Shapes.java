package qicao.mining;

import java.util.Arrays;

/**
 * All ways to leave one or two runs of words of a clause open, so that what stays could be a frame: enough fixed characters,
 * a verb among them, and no slot at both ends. Each has a number that only equal frames share.
 */
final class Shapes {
    /** Two gaps are looked for in clauses up to so many words, which bounds the work a clause can make. */
    private static final int LONGEST_FOR_TWO = 12;

    private static final long FACTOR = 0x9E3779B97F4A7C15L;
    private static final long GAP = 0xD6E8FEB86659FD93L;
    private static final int COUNTERS = 1 << 23;
    private static final int MOST = 127;
    private static final long[] POWERS = powers();

    private final Division division;
    private final MiningOptions options;

    /** How often clauses begin and end with the same words, at most: small counters shared by what has the same hash. */
    private final byte[] beginnings = new byte[COUNTERS];

    private final byte[] endings = new byte[COUNTERS];
    private int frequent;
    private int lastBeginning;
    private int firstEnding;

    private int count;
    private int length;
    private final int[] ends = new int[Division.MOST_WORDS];
    private final long[] hashes = new long[Division.MOST_CHARACTERS + 1];
    private final int[] constant = new int[Division.MOST_CHARACTERS + 1];
    private final int[] verbs = new int[Division.MOST_WORDS + 1];

    Shapes(Division division, MiningOptions options) {
        this.division = division;
        this.options = options;
    }

    /** Takes what was found. */
    interface Visitor {
        /**
         * A shape.
         *
         * @param hash the same for equal frames
         * @param gaps see {@link Gaps}
         */
        void visit(long hash, int gaps);
    }

    /** Learns how a clause begins and ends. Once all clauses of a corpus are learned, {@link #of} leaves out what is rare. */
    void learn(int number, String text) {
        read(number, text);
        for (int i = 0; i < count; i++) {
            increment(beginnings, part(0, ends[i]));
            increment(endings, part(start(i), length));
        }
    }

    /** From now on, shapes whose beginning or ending occurs less often than this are left out. */
    void leaveOutBelow(int occurrences) {
        frequent = Math.min(occurrences, MOST);
    }

    /** Tells all shapes of a clause. */
    void of(int number, String text, Visitor visitor) {
        read(number, text);
        if (count == 0) {
            return;
        }
        lastBeginning = 0;
        while (lastBeginning < count && beginnings[counter(part(0, ends[lastBeginning]))] >= frequent) {
            lastBeginning++;
        }
        firstEnding = count;
        while (firstEnding > 0 && endings[counter(part(start(firstEnding - 1), length))] >= frequent) {
            firstEnding--;
        }
        if (lastBeginning == count && saysWhatToDo(0) && constant[length] >= least(0)) {
            visitor.visit(last(1, 0), Gaps.NONE);
        }
        oneGap(visitor);
        if (count <= LONGEST_FOR_TWO) {
            twoGaps(visitor);
        }
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
        double least = least(0);
        for (int i = 0; i <= lastBeginning && i < count; i++) {
            int begin = start(i);
            long hash = next(1, 0, begin);
            // The longer a gap, the less stays: the first one that leaves too little is the last.
            for (int j = Math.max(i, firstEnding - 1); j < count && stays(i, j, 0, 0, least); j++) {
                if (isGap(begin, ends[j]) && !(i == 0 && j == count - 1)) {
                    visitor.visit(last(hash, ends[j]), Gaps.of(begin, ends[j]));
                }
            }
        }
    }

    private void twoGaps(Visitor visitor) {
        double least = least(1);
        for (int a = 0; a <= lastBeginning && a < count; a++) {
            int first = start(a);
            long before = next(1, 0, first);
            for (int b = a; b < count - 2 && isGap(first, ends[b]) && stays(a, b, 0, 0, least); b++) {
                int fixed = constant[ends[b]] - constant[first];
                int fixedVerbs = verbs[b + 1] - verbs[a];
                for (int c = b + 2; c < count; c++) {
                    int second = start(c);
                    long hash = next(before, ends[b], second);
                    for (int d = Math.max(c, firstEnding - 1);
                            d < count && isGap(second, ends[d]) && stays(c, d, fixed, fixedVerbs, least);
                            d++) {
                        if (a > 0 || d < count - 1) {
                            visitor.visit(last(hash, ends[d]), Gaps.of(first, ends[b], second, ends[d]));
                        }
                    }
                }
            }
        }
    }

    private boolean isGap(int begin, int end) {
        return end - begin <= options.longestGap();
    }

    /** Whether enough characters and a verb stay where the words from one to another are a gap, and some more are one too. */
    private boolean stays(int from, int to, int otherCharacters, int otherVerbs, double least) {
        return constant[length] - (constant[ends[to]] - constant[start(from)]) - otherCharacters >= least
                && saysWhatToDo(verbs[to + 1] - verbs[from] + otherVerbs);
    }

    private boolean saysWhatToDo(int verbsInGaps) {
        return !options.needsVerb() || verbs[count] > verbsInGaps;
    }

    /** How many characters must stay; of two gaps there is one more to pay for. */
    private double least(int more) {
        return Math.max(options.leastConstant() + more, options.leastShare() * length);
    }

    private int start(int word) {
        return word == 0 ? 0 : ends[word - 1];
    }

    private void read(int number, String text) {
        count = division.size(number);
        length = count == 0 ? 0 : text.length();
        int begin = 0;
        for (int word = 0; word < count; word++) {
            ends[word] = division.end(number, word);
            verbs[word + 1] = verbs[word] + (division.isVerb(number, word) ? 1 : 0);
            for (int i = begin; i < ends[word]; i++) {
                char c = text.charAt(i);
                hashes[i + 1] = hashes[i] * FACTOR + c;
                constant[i + 1] = constant[i] + (isHan(c) ? 1 : 0);
            }
            begin = ends[word];
        }
    }

    /** The hash of what was before, a fixed text and a gap behind it. */
    private long next(long hash, int begin, int end) {
        long next = (hash ^ part(begin, end)) * GAP;
        return next ^ (next >>> 29);
    }

    private long last(long hash, int begin) {
        long last = (hash ^ part(begin, length)) * GAP;
        last ^= last >>> 32;
        return last == 0 ? 1 : last;
    }

    private long part(int begin, int end) {
        return hashes[end] - hashes[begin] * POWERS[end - begin] + 31L * (end - begin);
    }

    static boolean isHan(char c) {
        return c >= '\u4E00' && c <= '\u9FFF';
    }

    private static long[] powers() {
        long[] powers = new long[Division.MOST_CHARACTERS + 1];
        Arrays.fill(powers, 1);
        for (int i = 1; i < powers.length; i++) {
            powers[i] = powers[i - 1] * FACTOR;
        }
        return powers;
    }
}
