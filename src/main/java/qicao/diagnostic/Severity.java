package qicao.diagnostic;

/** How much a finding matters. */
public enum Severity {
    /** The input cannot be used as it stands, or the result would be wrong. */
    ERROR,
    /** The result is made, but someone should look. */
    WARNING,
    /** Worth knowing; nothing is wrong. */
    HINT
}
