package qicao.drafting;

/**
 * Choices that are always the same for the same seed, on every machine. Each choice is named, so that one more sentence in
 * one place does not reword the rest of the draft.
 */
final class Dice {
    private final long seed;

    Dice(long seed) {
        this.seed = seed;
    }

    /** A number from 0 to {@code sides - 1} for the {@code nth} choice of this name. */
    int roll(String name, int nth, int sides) {
        return Math.floorMod((int) (mix(seed ^ mix(name.hashCode() * 31L + nth)) >>> 32), sides);
    }

    /** The finalizer of SplitMix64 (Steele, Lea and Flood 2014): every bit of the result depends on every bit of the input. */
    private static long mix(long value) {
        long z = value + 0x9E3779B97F4A7C15L;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
