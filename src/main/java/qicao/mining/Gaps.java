package qicao.mining;

import java.util.Arrays;

/** Where the one or two gaps of a clause are, as one number: begin and end of each, a byte each, lowest first. */
final class Gaps {
    static final int NONE = 0;

    private static final int BITS = 8;
    private static final int LOW = (1 << BITS) - 1;

    private Gaps() {}

    static int of(int begin, int end) {
        return begin | end << BITS;
    }

    static int of(int begin, int end, int secondBegin, int secondEnd) {
        return of(begin, end) | of(secondBegin, secondEnd) << (2 * BITS);
    }

    /** Begin and end of each gap in turn. */
    static int[] offsets(int gaps) {
        int[] offsets = {gaps & LOW, (gaps >>> BITS) & LOW, (gaps >>> (2 * BITS)) & LOW, (gaps >>> (3 * BITS)) & LOW};
        // A gap holds a word, so only one that is not there ends at 0.
        return Arrays.copyOf(offsets, offsets[1] == 0 ? 0 : offsets[3] == 0 ? 2 : 4);
    }
}
