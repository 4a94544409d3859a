package qicao.drafting;

import java.time.Duration;

/**
 * What one draft may use. A template that writes more or runs longer is stopped: templates come from other people.
 * Limits are generous: the longest real speech has some 40,000 characters and takes milliseconds.
 *
 * @param characters the longest output, in UTF-16 units
 * @param time the longest rendering of one draft; only templates of a folder are watched
 */
record Limits(int characters, Duration time) {
    /** Fifty times a government work report, ten seconds. */
    static Limits defaults() {
        return new Limits(2_000_000, Duration.ofSeconds(10));
    }

    /** The draft is larger than it may be. */
    static final class TooMuchOutputException extends RuntimeException {}

    /** A template ran longer than it may. */
    static final class TimeUpException extends RuntimeException {}
}
