package qicao.fillin;

/** How much a meeting type wants a fact. */
public enum Need {
    /** Without it the speech has a hole. */
    REQUIRED,
    /** With it the speech is a good one. */
    RECOMMENDED,
    /** Some such speeches have it: what the type names so, and the keys of a group that it does not name. */
    OPTIONAL,
    /** Such speeches do not usually have it; it may be told all the same. */
    UNUSUAL
}
