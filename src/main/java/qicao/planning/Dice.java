package qicao.planning;

/**
 * The order of preference among wordings that fit equally well: always the same for the same seed, point and wording, on every
 * machine, and for each of them independent of all others. So a fact that changes at one point moves no choice at another,
 * and a wording that joins or goes moves none but its own.
 */
public final class Dice {
    private final long seed;

    public Dice(long seed) {
        this.seed = seed;
    }

    /**
     * What the preferences at a point are drawn from.
     *
     * @param part which sentence
     * @param subject the item that is told, as {@link Facts#identity} names it
     */
    public long at(String part, String subject) {
        return mix(seed ^ mix(part.hashCode() * 31L + subject.hashCode()));
    }

    /** How late a name comes at a point: the lowest is preferred. */
    private static long rank(long point, long name) {
        return mix(point ^ name);
    }

    /** Which of two names comes first at a point. */
    public static int compare(long point, long one, long other) {
        return Long.compareUnsigned(rank(point, one), rank(point, other));
    }

    /** A name as a number whose bits all count. */
    public static long name(String name) {
        return mix(name.hashCode());
    }

    /** The number whose {@link #mix} is this. */
    static long unmix(long mixed) {
        long z = mixed ^ (mixed >>> 31) ^ (mixed >>> 62);
        // The factors of mix, inverted modulo 2^64.
        z *= 0x319642B2D24D8EC3L;
        z = z ^ (z >>> 27) ^ (z >>> 54);
        z *= 0x96DE1B173F119089L;
        z = z ^ (z >>> 30) ^ (z >>> 60);
        return z - 0x9E3779B97F4A7C15L;
    }

    /** The finalizer of SplitMix64 (Steele, Lea and Flood 2014): every bit of the result depends on every bit of the input. */
    public static long mix(long value) {
        long z = value + 0x9E3779B97F4A7C15L;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
