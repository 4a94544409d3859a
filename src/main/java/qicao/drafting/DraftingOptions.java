package qicao.drafting;

import java.util.OptionalLong;

/**
 * Wishes that go beyond the fill-in.
 *
 * @param seed decides which of several good wordings is taken; overrides the fill-in's 种子
 * @param points whether the caller wants to know where wordings were chosen, and what else fits there
 */
public record DraftingOptions(OptionalLong seed, boolean points) {
    /** A seed, if there is one, and nothing else. */
    public DraftingOptions(OptionalLong seed) {
        this(seed, false);
    }

    /** No wishes. */
    public static DraftingOptions defaults() {
        return new DraftingOptions(OptionalLong.empty());
    }

    /** The same with a seed. */
    public DraftingOptions withSeed(long chosen) {
        return new DraftingOptions(OptionalLong.of(chosen), points);
    }

    /** The same with all points listed. */
    public DraftingOptions withPoints() {
        return new DraftingOptions(seed, true);
    }
}
