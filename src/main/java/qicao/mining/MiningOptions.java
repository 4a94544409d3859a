package qicao.mining;

/**
 * What a frame must be. The values of {@link #defaults} were found on the seed speeches.
 *
 * @param minSupport distinct speeches that a frame must occur in; 0 for three or 0.5 % of the speeches, whichever is more
 * @param leastConstant Chinese characters of a frame that are always the same, at least
 * @param leastShare share of them in the clause, at least
 * @param longestGap characters that a slot may hold, at most
 * @param mostFrames frames that are emitted, at most: the most useful ones
 * @param needsVerb whether a verb of two characters must be among what is always the same
 */
public record MiningOptions(
        int minSupport, int leastConstant, double leastShare, int longestGap, int mostFrames, boolean needsVerb) {
    private static final int LEAST_SUPPORT = 3;
    private static final int SPEECHES_PER_SUPPORT = 200;

    /** Five characters, 40 %, 18 characters, six thousand frames: more of them raise coverage by a point per thousand and fill the file. */
    public static MiningOptions defaults() {
        return new MiningOptions(0, 5, 0.4, 18, 6000, true);
    }

    /** The same with a support of one's own, which can only be stricter than the rule. */
    public MiningOptions withMinSupport(int support) {
        return new MiningOptions(support, leastConstant, leastShare, longestGap, mostFrames, needsVerb);
    }

    /** The support that a corpus of so many distinct speeches asks for. */
    public int support(int speeches) {
        int rule = Math.max(LEAST_SUPPORT, (speeches + SPEECHES_PER_SUPPORT - 1) / SPEECHES_PER_SUPPORT);
        return Math.max(rule, minSupport);
    }
}
