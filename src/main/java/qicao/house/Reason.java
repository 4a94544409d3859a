package qicao.house;

/** Why a sentence of the archive is not said in drafts, or only if the keeper wants it. */
public enum Reason {
    /** Something particular is left: a number, a name, a topic. */
    PARTICULAR,
    /** It leans on what stood before it. */
    LEANS,
    /** It asks, or is too long or too short to join others. */
    FORM,
    /** It stands where no sentence of ours does, or is like none of them. */
    UNPLACED,
    /** About as much like the sentences of another part. */
    AMBIGUOUS,
    /** It claims something that the fill-in does not tell. */
    CLAIM,
    /** Like sentences of its part, but not much: the keeper decides. */
    DOUBTFUL
}
