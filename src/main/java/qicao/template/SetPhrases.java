package qicao.template;

/**
 * The set phrases (four characters each, as {@link FrameText} counts them) that a draft has used. Drafting asks for thousands
 * of them, so they are numbers in an open table and not objects in a set.
 */
public final class SetPhrases {
    /** A table of this size, a power of two, lasts for a usual draft at half load. */
    private static final int USUAL_SIZE = 1 << 10;

    /** 2^64 divided by the golden ratio: spreads the high bits, which alone choose the place (Knuth, vol. 3, 6.4). */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    /** 0 is a free place; no phrase is four characters of U+0000. */
    private long[] table = new long[USUAL_SIZE];

    private int count;

    /** Adds a phrase. */
    void add(long phrase) {
        int place = place(phrase);
        if (table[place] == phrase) {
            return;
        }
        table[place] = phrase;
        count++;
        if (count * 2 > table.length) {
            grow();
        }
    }

    boolean contains(long phrase) {
        return table[place(phrase)] == phrase;
    }

    /** Where a phrase stands, or where it would go. */
    private int place(long phrase) {
        int mask = table.length - 1;
        int place = (int) ((phrase * SPREAD) >>> Long.numberOfLeadingZeros(mask));
        while (table[place] != 0 && table[place] != phrase) {
            place = (place + 1) & mask;
        }
        return place;
    }

    private void grow() {
        long[] old = table;
        table = new long[old.length * 2];
        for (long phrase : old) {
            if (phrase != 0) {
                table[place(phrase)] = phrase;
            }
        }
    }
}
