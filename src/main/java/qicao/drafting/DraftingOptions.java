package qicao.drafting;

import java.util.OptionalLong;

/**
 * Wishes that go beyond the fill-in.
 *
 * @param seed decides which of several good wordings is taken; overrides the fill-in's 种子
 */
public record DraftingOptions(OptionalLong seed) {
    /** No wishes. */
    public static DraftingOptions defaults() {
        return new DraftingOptions(OptionalLong.empty());
    }
}
