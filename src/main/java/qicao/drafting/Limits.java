package qicao.drafting;

/**
 * What one draft may use. A template that writes more or runs longer is stopped: templates come from other people.
 * Limits are generous: the longest real speech has some 40,000 characters and takes milliseconds.
 */
final class Limits {
    /** In characters: fifty times a government work report. */
    static final int OUTPUT = 2_000_000;

    /** In seconds, for one draft. */
    static final int SECONDS = 10;

    private long written;

    /** Counts output. */
    void count(int characters) {
        written += characters;
        if (written > OUTPUT) {
            throw new TooMuchOutputException();
        }
    }

    /** The draft is larger than {@link #OUTPUT}. */
    static final class TooMuchOutputException extends RuntimeException {}
}
