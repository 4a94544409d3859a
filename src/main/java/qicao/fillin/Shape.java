package qicao.fillin;

/** What may stand at a key. Where a list is wanted, a single item is taken as a list of one. */
public enum Shape {
    /** One text. */
    TEXT,
    /** A list of texts. */
    TEXTS,
    /** A group of keys. */
    GROUP,
    /** A list of groups of keys. */
    GROUPS,
    /** A group of keys, or a list of them: a single one keeps the path of a group. */
    ONE_OR_MORE
}
